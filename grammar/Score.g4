// The grammar of Score rule files: the whole language, as docs/language.md describes it.
//
// The parser does not read the lexer's tokens directly. compiler/syntax puts a filter between them that
//  - drops the line ends that end nothing (NL is left only where it separates items),
//  - joins `A` and `+` to a grade's LABEL, and makes the `days` of `days since` and `days between` a PHRASE_UNIT:
//    otherwise the parser would look far ahead for what a field of that name could mean there,
//  - mends and reports common slips, among them brackets that do not pair: the parser sees balanced ones.
//
// Some rules accept more than the language does, so that the tree's builder can say exactly what is wrong: clauses of
// a rule in any order, items without a separator, chained comparisons, `=` for `==`, `elseif`, any range operator.
//
// Expressions are layered, one rule for each level of precedence: a left-recursive rule would make `between ... and ...`
// ambiguous and prediction slow. Keywords are soft: `name` takes every word but the reserved ones.
grammar Score;

tokens { LABEL, PHRASE_UNIT }

// ---- The file ------------------------------------------------------------------------------------------------------

file: (topItem | separator)* EOF;
// `score eval` reads one expression.
loneExpression: expr EOF;
separator: NL | ',';
topItem
  : headerLine | use | param | let | define | enumDecl | leadDecl | eventDecl | score | grade | matrix | segment
  | action | test;

headerLine
  : 'model' name
  | 'module' name
  | 'version' string
  | 'timezone' string
  | 'missing' strings
  | 'fiscal' 'year' 'starts' name
  | 'holidays' ('lines' 'of' string | string);

use: 'use' (qualifiedName | string) ('as' name)?;
param: 'param' name ':' type ('in' clamp)? '=' expr;
let: 'let' name '=' ('lines' 'of' string | expr);
define: 'define' name ('(' (parameter (',' parameter)* ','?)? ')')? (':' type)? '=' expr;
parameter: name ':' type;

// ---- Types and fields ----------------------------------------------------------------------------------------------

type: typeCore '?'?;
typeCore: 'list' 'of' typeCore | 'set' 'of' typeCore | 'ordered'? enumType | qualifiedName;
enumType: 'enum' enumBody;
enumDecl: 'ordered'? 'enum' name enumBody;
enumBody: '{' (enumMember | separator)* '}';
enumMember: name string* | string | '*';

leadDecl: 'lead' fieldBlock;
fieldBlock: '{' (field | separator)* '}';
eventDecl: 'event' name eventBlock;
eventBlock: '{' (eventItem | separator)* '}';
eventItem: eventColumn | field;
eventColumn: 'lead' 'from' string | 'at' 'from' string;
field: name ':' type fieldOption*;
fieldOption
  : 'key'
  | '=' expr
  | 'from' string
  | 'format' string
  | 'missing' strings
  | 'split' 'by' string;
strings: string (',' string)*;

// ---- Scores --------------------------------------------------------------------------------------------------------

score: scoreHead (block | '=' expr);
scoreHead: 'score' name forEach? ('in' clamp)?;
forEach: 'for' 'each' name 'in' (list | qualifiedName);
// Rules begin with the signs that also continue an expression: here the separator is not optional. The filter puts
// one wherever the text needs none: before every `}`, and behind a `}` that an item follows.
block: '{' separator* (blockItem separator+)* '}';
blockItem: decay | pointsRule | table | group | weighted;
weighted: 'weight' PERCENT (pointsRule | table | group);

table: tableHead bandBlock;
tableHead: 'points' 'by' expr;
bandBlock: '{' separator* (band separator+)* '}';
band: bandTest ':' expr;
bandTest: 'else' | 'unknown' | bound (rangeOp bound?)? | rangeOp bound;

group: groupHead block;
groupHead: 'group' string? ('first' | 'highest')? ('in' clamp)?;

// `where`, a window and steps can stand wherever an event may have been named. Behind `when` they are the condition's.
pointsRule: ('+' | '-') points eventPart* ruleClause*;
points: NUM | '(' expr ')';
ruleClause
  : (string | eventSource | idle | ','? limit | decay) eventPart*
  | whenClause
  | 'in' clamp;
eventPart: eventStep | whereClause | window;
eventSource: ('each' | 'once') name ('as' name)?;
eventStep: 'not'? 'followed' 'by' name ('as' name)?;
whereClause: 'where' condition;
whenClause: 'when' expr;
idle: 'per' duration 'idle' 'since' 'last' name;
limit
  : 'at' 'most' amount 'points' ('per' name)?
  | 'at' 'most' amount ('per' duration)?
  | 'once' 'per' name;
decay
  : 'decay' ( 'halving' 'every' duration
            | 'fading' 'over' duration
            | 'dropping' percentage 'every' duration
            | 'expiring' 'after' duration
            | 'none');

// ---- Grades, segments, actions -------------------------------------------------------------------------------------

grade: bandGradeHead gradeBandBlock | shiftGradeHead shiftBlock;
bandGradeHead: 'grade' name 'of' expr;
gradeBandBlock: '{' (gradeBand | separator)* '}';
gradeBand: label ':' bandTest;
shiftGradeHead: 'grade' name 'from' label 'over' label (',' label)*;
shiftBlock: '{' (shift | separator)* '}';
shift: 'shift' NUM ('/' NUM)? string? whenClause;
label: LABEL | NUM | string | name;

matrix: matrixHead gradeBandBlock matrixColumns gradeBandBlock;
matrixHead: 'matrix' name 'of' expr;
matrixColumns: 'by' expr;

segment: segmentHead caseBlock | 'segment' name whenClause;
segmentHead: 'segment' name 'first';
caseBlock: '{' (segmentCase | separator)* '}';
segmentCase: name ('otherwise' | whenClause);

action: actionHead pairBlock;
actionHead: 'on' trigger actionClause* 'do' name;
trigger
  : additive ('rises' 'above' additive | 'falls' 'below' additive | 'becomes' label)
  | 'enters' additive
  | 'leaves' additive;
actionClause
  : ','? ( 'rearm' ('below' | 'above') additive
         | whenClause
         | 'at' 'most' amount 'per' duration
         | 'priority' NUM
         | 'or' 'is' 'new');
pairBlock: '{' (pair | separator)* '}';
pair: name ':' expr;

// ---- Tests ---------------------------------------------------------------------------------------------------------

test: testHead testBlock;
testHead: 'test' string ('at' expr)?;
testBlock: '{' (testItem | separator)* '}';
// `lead` and `previous` look like events here.
testItem
  : 'expect' expr (',' expr)*
  | 'cases' string
  | name pairBlock ('x' NUM)?;

// ---- Ranges, durations, small parts --------------------------------------------------------------------------------

clamp: bound rangeOp bound? | rangeOp bound;
rangeOp: '..' | '..<' | '..=';
bound
  : '-'? NUM unit?
  | PERCENT
  | DATE
  | TIMESTAMP
  | string
  | 'true'
  | 'false'
  | qualifiedName
  | '(' expr ')';
amount: NUM | qualifiedName | '(' expr ')';
percentage: PERCENT | qualifiedName | '(' expr ')';
duration: NUM unit | qualifiedName unit? | '(' expr ')' unit?;
unit
  : 'second' | 'seconds' | 'minute' | 'minutes' | 'hour' | 'hours' | 'day' | 'days' | 'week' | 'weeks' | 'month'
  | 'months' | 'quarter' | 'quarters' | 'year' | 'years';
which: 'this' | 'last' | 'next';
string: STRING | RAW_STRING;
qualifiedName: name ('.' name)*;

// ---- Events --------------------------------------------------------------------------------------------------------

// In `count(...)` `where` takes a whole expression, as in rules.
fullChain: fullPattern fullStep*;
fullPattern: name ('as' name)? whereClause? window?;
// Behind a step `within` is the time since the step before; another window is the step's own.
fullStep: 'not'? 'followed' 'by' fullPattern window?;

// Elsewhere it takes one comparison: an `and` or `or` behind it would be ambiguous to a reader.
inlineChain: inlinePattern inlineStep*;
inlinePattern: name ('as' name)? inlineWhere? window?;
inlineWhere: 'where' notCondition;
inlineStep: 'not'? 'followed' 'by' inlinePattern window?;

window
  : 'within' duration
  | 'between' amount 'and' amount unit 'ago'
  | 'since' additive
  | 'before' additive
  | which unit;

eventTest
  : 'at' 'least' amount inlinePattern 'in' 'any' duration
  | ('any' | 'no') inlineChain
  | inlinePattern (inlineStep+ | regularity);
regularity
  : 'in' 'at' 'least' amount 'of' 'the' 'last' amount unit
  | 'on' 'at' 'least' amount 'days' 'in' 'any' duration
  | 'for' 'the' 'first' 'time' 'within' duration
  | 'stopped' 'for' duration
  | 'returned' 'after' duration 'within' duration;

// ---- Expressions, loosest first ------------------------------------------------------------------------------------

expr: conditional | orExpr;
conditional: 'if' expr 'then' expr elseIf* 'else' expr;
elseIf: ('elseif' | 'elif') expr 'then' expr;
orExpr: andExpr ('or' andExpr)*;
andExpr: notExpr ('and' notExpr)*;
notExpr: 'not'* comparison;
comparison
  : eventTest
  | sinceLastWhere (tightWindow (comparisonTail relation*)?)?
  | additive (comparisonTail relation*)?;
// What a `where` asks is about one event: it holds no question about other events, but for one in brackets.
condition: conditionalCondition | andCondition ('or' andCondition)*;
conditionalCondition: 'if' expr 'then' expr elseIf* 'else' condition;
andCondition: notCondition ('and' notCondition)*;
notCondition: 'not'* plainComparison;
plainComparison: additive (comparisonTail relation*)?;
relation: ('==' | '!=' | '<' | '<=' | '>' | '>=' | '=') additive;
comparisonTail
  : relation
  | 'not'? 'in' inTarget
  | 'is' 'not'? ('known' | 'unknown' | 'unlisted')
  | 'not'? ('contains' | 'starts' 'with' | 'ends' 'with') (('any' | 'all' | 'none') 'of'?)? additive
  | 'has' ('any' | 'all' | 'none' | 'exactly') additive
  | 'not'? 'matches' additive;
inTarget: which unit | additive (rangeOp additive?)? | rangeOp additive;
additive: multiplicative (('+' | '-') multiplicative)*;
multiplicative: unary (('*' | '/' | 'div' | 'mod') unary)*;
unary: '-'* postfix;
postfix: timePhrase | access ('or' 'else' fallback)*;
fallback: '-'? access;
access: primary suffix*;
suffix: '.' name | 'in' 'zone' string;
primary
  : literal
  | list
  | bracketed
  | aggregate
  | call
  | sinceLast
  | name
  | LABEL;
literal: NUM unit? | PERCENT | string | DATE | TIMESTAMP | 'true' | 'false' | 'unknown';
list: '[' (expr (',' expr)* ','?)? ']';
bracketed: '(' expr ')' unit?;
call: callee '(' (expr (',' expr)* ','?)? ')';
callee: 'round' 'half' 'up' | qualifiedName;
aggregate
  : 'count' '(' fullChain ')'
  | ('sum' | 'min' | 'max' | 'avg' | 'distinct') '(' fieldPattern ')'
  | ('first' | 'last') '(' fullPattern ')' '.' name;
fieldPattern: name '.' name ('as' name)? whereClause? window?;
// What ends a phrase binds tightly, so that `days since x + 1` is `(days since x) + 1`.
timePhrase
  : PHRASE_UNIT 'since' postfix
  | PHRASE_UNIT 'between' additive 'and' postfix
  | 'fiscal' ('year' | 'quarter') 'of' postfix
  | part 'of' postfix
  | ('start' | 'end') 'of' unit 'of' postfix
  | 'next' 'business' 'day' ('after' postfix)? ('at' clock)?;
sinceLast: PHRASE_UNIT 'since' 'last' name ('as' name)? tightWindow?;
// With a `where` it is no operand: only a window shows where the condition ends.
sinceLastWhere: PHRASE_UNIT 'since' 'last' name ('as' name)? inlineWhere;
tightWindow
  : 'within' duration
  | 'between' amount 'and' amount unit 'ago'
  | ('since' | 'before') bound
  | which unit;
part
  : 'year' | 'quarter' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second' | 'iso_week' | 'date';
clock: NUM ':' NUM;

name
  : IDENT | QUOTED | 'model' | 'version' | 'timezone' | 'missing' | 'fiscal' | 'starts' | 'holidays' | 'use' | 'as'
    | 'param' | 'let' | 'lines' | 'of' | 'define' | 'ordered' | 'enum' | 'lead' | 'from' | 'event' | 'at' | 'key'
    | 'format' | 'split' | 'by' | 'list' | 'set' | 'score' | 'for' | 'each' | 'weight' | 'group' | 'first'
    | 'highest' | 'points' | 'decay' | 'halving' | 'every' | 'fading' | 'over' | 'dropping' | 'expiring' | 'after'
    | 'none' | 'per' | 'idle' | 'since' | 'last' | 'once' | 'most' | 'grade' | 'matrix' | 'segment' | 'when'
    | 'otherwise' | 'shift' | 'on' | 'rises' | 'above' | 'falls' | 'below' | 'becomes' | 'enters' | 'leaves'
    | 'rearm' | 'new' | 'priority' | 'do' | 'test' | 'expect' | 'previous' | 'cases' | 'x' | 'where' | 'within'
    | 'between' | 'ago' | 'before' | 'this' | 'next' | 'business' | 'start' | 'end' | 'zone' | 'any' | 'no' | 'all'
    | 'exactly' | 'followed' | 'least' | 'the' | 'time' | 'stopped' | 'returned' | 'contains' | 'with' | 'ends'
    | 'has' | 'matches' | 'div' | 'mod' | 'unlisted' | 'round' | 'half' | 'up' | 'count' | 'sum' | 'min' | 'max'
    | 'avg' | 'distinct' | 'second' | 'seconds' | 'minute' | 'minutes' | 'hour' | 'hours' | 'day' | 'days' | 'week'
    | 'weeks' | 'month' | 'months' | 'quarter' | 'quarters' | 'year' | 'years' | 'weekday' | 'iso_week' | 'date'
    | 'elseif' | 'elif' | 'module'
  ;

// ---- Words -----------------------------------------------------------------------------------------------------------

// Reserved everywhere.
AND: 'and';
OR: 'or';
NOT: 'not';
IF: 'if';
THEN: 'then';
ELSE: 'else';
TRUE: 'true';
FALSE: 'false';
IN: 'in';
IS: 'is';
KNOWN: 'known';
UNKNOWN: 'unknown';

// Words with a meaning in their place; ELIF is the last of them (compiler/syntax relies on the order).
MODEL: 'model';
MODULE: 'module';
VERSION: 'version';
TIMEZONE: 'timezone';
MISSING: 'missing';
FISCAL: 'fiscal';
STARTS: 'starts';
HOLIDAYS: 'holidays';
USE: 'use';
AS: 'as';
PARAM: 'param';
LET: 'let';
LINES: 'lines';
OF: 'of';
DEFINE: 'define';
ORDERED: 'ordered';
ENUM: 'enum';
LEAD: 'lead';
FROM: 'from';
EVENT: 'event';
AT: 'at';
KEY: 'key';
FORMAT: 'format';
SPLIT: 'split';
BY: 'by';
LIST: 'list';
SET: 'set';
SCORE: 'score';
FOR: 'for';
EACH: 'each';
WEIGHT: 'weight';
GROUP: 'group';
FIRST: 'first';
HIGHEST: 'highest';
POINTS: 'points';
DECAY: 'decay';
HALVING: 'halving';
EVERY: 'every';
FADING: 'fading';
OVER: 'over';
DROPPING: 'dropping';
EXPIRING: 'expiring';
AFTER: 'after';
NONE: 'none';
PER: 'per';
IDLE: 'idle';
SINCE: 'since';
LAST: 'last';
ONCE: 'once';
MOST: 'most';
GRADE: 'grade';
MATRIX: 'matrix';
SEGMENT: 'segment';
WHEN: 'when';
OTHERWISE: 'otherwise';
SHIFT: 'shift';
ON: 'on';
RISES: 'rises';
ABOVE: 'above';
FALLS: 'falls';
BELOW: 'below';
BECOMES: 'becomes';
ENTERS: 'enters';
LEAVES: 'leaves';
REARM: 'rearm';
NEW: 'new';
PRIORITY: 'priority';
DO: 'do';
TEST: 'test';
EXPECT: 'expect';
PREVIOUS: 'previous';
CASES: 'cases';
X_TIMES: 'x';
WHERE: 'where';
WITHIN: 'within';
BETWEEN: 'between';
AGO: 'ago';
BEFORE: 'before';
THIS: 'this';
NEXT: 'next';
BUSINESS: 'business';
START: 'start';
END: 'end';
ZONE: 'zone';
ANY: 'any';
NO: 'no';
ALL: 'all';
EXACTLY: 'exactly';
FOLLOWED: 'followed';
LEAST: 'least';
THE: 'the';
TIME: 'time';
STOPPED: 'stopped';
RETURNED: 'returned';
CONTAINS: 'contains';
WITH: 'with';
ENDS: 'ends';
HAS: 'has';
MATCHES: 'matches';
DIV: 'div';
MOD: 'mod';
UNLISTED: 'unlisted';
ROUND: 'round';
HALF: 'half';
UP: 'up';
COUNT: 'count';
SUM: 'sum';
MIN: 'min';
MAX: 'max';
AVG: 'avg';
DISTINCT: 'distinct';
SECOND: 'second';
SECONDS: 'seconds';
MINUTE: 'minute';
MINUTES: 'minutes';
HOUR: 'hour';
HOURS: 'hours';
DAY: 'day';
DAYS: 'days';
WEEK: 'week';
WEEKS: 'weeks';
MONTH: 'month';
MONTHS: 'months';
QUARTER: 'quarter';
QUARTERS: 'quarters';
YEAR: 'year';
YEARS: 'years';
WEEKDAY: 'weekday';
ISO_WEEK: 'iso_week';
DATE_WORD: 'date';
ELSEIF: 'elseif';
ELIF: 'elif';

// ---- Names, literals -------------------------------------------------------------------------------------------------

IDENT: [\p{XID_Start}_] [\p{XID_Continue}]*;
QUOTED: '`' ~[`\r\n]* '`';

TIMESTAMP: ISO_DAY 'T' D2 ':' D2 (':' D2 ('.' [0-9]+)?)? ('Z' | [+-] D2 ':' D2)?;
DATE: ISO_DAY;
PERCENT: DIGITS ('.' DIGITS)? '%';
NUM: DIGITS ('.' DIGITS)?;
fragment ISO_DAY: D2 D2 '-' D2 '-' D2;
fragment D2: [0-9] [0-9];
fragment DIGITS: [0-9] [0-9_]*;

STRING: '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"';
RAW_STRING: 'r"' ~["\r\n]* '"';

// ---- Signs -----------------------------------------------------------------------------------------------------------

LBRACE: '{';
RBRACE: '}';
LPAREN: '(';
RPAREN: ')';
LBRACK: '[';
RBRACK: ']';
RANGE: '..';
RANGE_EXCLUSIVE: '..<';
RANGE_INCLUSIVE: '..=';
DOT: '.';
COMMA: ',';
COLON: ':';
QUESTION: '?';
EQ: '==';
NE: '!=';
LE: '<=';
GE: '>=';
LT: '<';
GT: '>';
ASSIGN: '=';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';

NL: '\r'? '\n' | '\r';
SPACE: [ \t\f\u000B\u00A0\u3000]+ -> skip;
COMMENT: '#' ~[\r\n]* -> skip;

// ---- Slips: tokens that the filter reports and replaces ----------------------------------------------------------------

UNENDED_STRING: 'r'? '"' ('\\' ~[\r\n] | ~["\\\r\n])* '\\'?;
UNENDED_NAME: '`' ~[`\r\n]*;
SINGLE_QUOTED: '\'' ~['\r\n]* '\'';
CURLY_QUOTED
  : [\u201C-\u201F\uFF02] ~[\u201C-\u201F\uFF02"\r\n]* [\u201C-\u201F\uFF02"]
  | [\u2018-\u201B\uFF07] ~[\u2018-\u201B\uFF07\r\n]* [\u2018-\u201B\uFF07];
FOREIGN_OPERATOR: '&&' | '||' | '!' | '<>' | '=>' | '=<' | '===' | '!==';
WIDE_SIGN: [\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF5E\u3001\u3002];  // FF01 is the wide !
WIDE_NUMBER: [\uFF10-\uFF19]+;
BAD_CHARACTER: .;
