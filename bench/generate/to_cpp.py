"""A rule set as C++: what somebody writes by hand who knows the columns, the compiler and the machine.

Columns are as narrow as their values, what is missing is a value of its own, points are whole numbers, lists of
members are bits of a word, nothing branches. Two forms of the same (`STYLES`): `loop` is one loop over leads, all rules
in its body; `blocked` goes through blocks of leads that stay in the first cache, some rules a loop, so that a long rule
set does not run out of registers. Which one is better depends on the compiler and the number of rules: both were tried.
`single` scores one lead a call.
"""

from generate.columns import TODAY, Column
from generate.rules import Age, Between, Compare, IsKnown, OneOf, Rule, RuleSet

STYLES = ("loop", "blocked", "single")
CPP_TYPE = {"u8": "uint8_t", "i16": "int16_t", "i32": "int32_t", "f64": "double"}
BLOCK_LEADS = 2048
RULES_A_LOOP = 25


def literal(column: Column, value) -> str:
    return repr(float(value)) if column.storage == "f64" else str(value)


def known(column: Column) -> str:
    name = column.name
    if column.storage == "f64":
        return f"({name} == {name})"
    if column.storage == "u8":
        return f"({name} != {column.missing_value})"
    return f"({name} > kMissing_{column.storage})"


def guarded(column: Column, op: str, value, text: str) -> str:
    """What is missing must not pass: signed columns have it as their least value, codes as their greatest."""
    passes = {"u8": {">", ">=", "!="}, "f64": set()}.get(column.storage, {"<", "<=", "!="})
    return f"({known(column)} & {text})" if column.missing > 0 and op in passes else text


def compare(column: Column, op: str, value) -> str:
    return guarded(column, op, value, f"({column.name} {op} {literal(column, value)})")


def condition_text(condition) -> str:
    column = condition.column
    if isinstance(condition, IsKnown):
        return known(column) if condition.known else f"(!{known(column)})"
    if isinstance(condition, OneOf):
        bits = sum(1 << code for code in condition.codes)
        return f"(({bits}u >> {column.name}) & 1u)"
    if isinstance(condition, Between):
        return (f"(({column.name} >= {literal(column, condition.low)}) & "
                f"({column.name} <= {literal(column, condition.high)}))")
    if isinstance(condition, Age):
        return compare(column, {"<=": ">=", ">": "<"}[condition.op], TODAY - condition.days)
    assert isinstance(condition, Compare)
    return compare(column, condition.op, condition.value)


def rule_text(rule: Rule) -> str:
    sign = {"and": " & ", "or": " | "}[rule.joiner]
    when = sign.join(condition_text(condition) for condition in rule.conditions)
    return f"points += ({when}) ? {rule.points} : 0;"


def columns_of(rules: list[Rule]) -> list[Column]:
    return list({condition.column.name: condition.column for rule in rules for condition in rule.conditions}.values())


def loads(columns: list[Column], where: str) -> str:
    return "".join(f"    const auto {c.name} = c.{c.name}[{where}];\n" for c in columns)


def finish(rules: RuleSet, indent: str) -> str:
    grade = " + ".join(f"(points < {low})" for low in rules.bands)
    return (f"{indent}points = points < 0 ? 0 : points;\n"
            f"{indent}points = points > {rules.limit} ? {rules.limit} : points;\n"
            f"{indent}out.points[i] = points;\n"
            f"{indent}out.grades[i] = static_cast<uint8_t>({grade});\n")


def struct_text(rules: RuleSet) -> str:
    fields = "".join(f"  const {CPP_TYPE[c.storage]}* __restrict {c.name};\n" for c in rules.used_columns())
    sets = "".join(f"    {c.name} = files.column<{CPP_TYPE[c.storage]}>(\"{c.name}\");\n" for c in rules.used_columns())
    return (f"struct Columns {{\n{fields}\n  explicit Columns(ColumnFiles& files) {{\n{sets}  }}\n}};\n\n"
            "constexpr int16_t kMissing_i16 = INT16_MIN;\nconstexpr int32_t kMissing_i32 = INT32_MIN;\n\n")


def loop_text(rules: RuleSet) -> str:
    body = "".join(f"    {rule_text(rule)}\n" for rule in rules.rules)
    return ("void score(const Columns& columns, size_t from, size_t to, const Results& results) {\n"
            "  const Columns c = columns;\n  const Results out = results;\n"
            "  for (size_t i = from; i < to; ++i) {\n"
            f"{loads(rules.used_columns(), 'i')}    int32_t points = 0;\n{body}{finish(rules, '    ')}  }}\n}}\n")


def blocked_text(rules: RuleSet) -> str:
    parts, calls = [], []
    for at in range(0, len(rules.rules), RULES_A_LOOP):
        some = list(rules.rules[at:at + RULES_A_LOOP])
        body = "".join(f"    {rule_text(rule)}\n" for rule in some)
        start = "0" if at == 0 else "sums[i]"
        parts.append(f"void part_{at}(const Columns& columns, size_t from, size_t count, int32_t* __restrict sums) {{\n"
                     "  const Columns c = columns;\n  for (size_t i = 0; i < count; ++i) {\n"
                     f"{loads(columns_of(some), 'from + i')}    int32_t points = {start};\n{body}"
                     "    sums[i] = points;\n  }\n}\n")
        calls.append(f"    part_{at}(columns, base, count, sums);\n")
    end = finish(rules, "      ").replace("[i]", "[base + i]")
    return ("\n".join(parts) + "\nvoid score(const Columns& columns, size_t from, size_t to, const Results& out) {\n"
            f"  alignas(64) int32_t sums[{BLOCK_LEADS}];\n"
            f"  for (size_t base = from; base < to; base += {BLOCK_LEADS}) {{\n"
            f"    const size_t count = std::min<size_t>({BLOCK_LEADS}, to - base);\n{''.join(calls)}"
            f"    for (size_t i = 0; i < count; ++i) {{\n      int32_t points = sums[i];\n{end}    }}\n  }}\n}}\n")


def single_text(rules: RuleSet) -> str:
    body = "".join(f"    {rule_text(rule)}\n" for rule in rules.rules)
    return ("__attribute__((noinline)) void score_one(const Columns& c, size_t i, const Results& out) {\n"
            f"{loads(rules.used_columns(), 'i')}    int32_t points = 0;\n{body}{finish(rules, '    ')}}}\n\n"
            "void score(const Columns& columns, size_t from, size_t to, const Results& results) {\n"
            "  for (size_t i = from; i < to; ++i) score_one(columns, i, results);\n}\n")


def program_text(rules: RuleSet, style: str) -> str:
    body = {"loop": loop_text, "blocked": blocked_text, "single": single_text}[style](rules)
    return (f"// {rules.name}: made by bench/generate/to_cpp.py\n#include \"bench/peers/cpp/fit.h\"\n\n"
            f"namespace {{\nusing namespace bench_peer;\n\n{struct_text(rules)}{body}}}  // namespace\n\n"
            "int main(int count, char** words) {\n  return serve_fit<Columns>(count, words, score);\n}\n")
