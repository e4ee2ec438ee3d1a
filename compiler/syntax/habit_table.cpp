// The habits. The first row that fits counts: longer forms stand before those that they begin with.
#include "compiler/syntax/habits.h"

namespace score::syntax {

namespace {

constexpr std::string_view kMissing = "a value that is not there is `unknown`; an empty text is `\"\"`";
constexpr std::string_view kEquals = "`is` asks only whether a value is there; values are compared by `==` and `!=`";
constexpr std::string_view kOneOf = "a list stands behind `in`";
constexpr std::string_view kBetween = "a range stands behind `in`; `..` takes in both ends, `..=` says so of decimals";
constexpr std::string_view kSides = "each comparison has both its sides";
constexpr std::string_view kTimes = "times are compared by `<` and `>`";
constexpr std::string_view kWindow = "a window such as `within 30 days` is for events; a time is compared";
constexpr std::string_view kAny = "a condition asks whether there is `any` event, or `no` event";
constexpr std::string_view kAtMost = "a limit on events is `, at most 3`, or `, at most 20 points`";
constexpr std::string_view kDecay =
    "the forms are `decay halving every`, `fading over`, `dropping 10% every` and `expiring after`";
constexpr std::string_view kWordsName = "a name of several words stands in back-quotes";
constexpr std::string_view kSegment =
    "a segment is a condition, `segment NAME when ...`, or the `first` of several cases";
constexpr std::string_view kOptional = "a `?` behind the type says that the value may be missing";

constexpr Habit kExpressions[] = {
    // is
    {"< @n is not null|empty|missing|none|nil|blank|NULL|None", "{0} is known", kMissing},
    {"< @n is null|empty|missing|none|nil|blank|NULL|None", "{0} is unknown", kMissing},
    {"< @n exists", "{0} is known", "`is known` asks whether a value is there"},
    {"is not any|one of", "not in", kOneOf, Mends::Safe},
    {"is any|one of", "in", kOneOf, Mends::Safe},
    {"is not in", "not in", kOneOf, Mends::Safe},
    {"is in", "in", kOneOf, Mends::Safe},
    {"is not @v", "!= {0}", kEquals, Mends::Safe},
    {"is @v", "== {0}", kEquals, Mends::Safe},
    // ranges
    {"< @I between @v and @v", "{0} in {1}..{2}", kBetween, Mends::Safe},
    {"< @f between @v and @v", "{0} in {1}..={2}", kBetween},
    {"< @I in @# to @#", "{0} in {1}..{2}", kBetween, Mends::Safe},
    {"in @# to @#", "in {0}..={1}", kBetween},
    {"< @n @c @v @(and|or) @c @v", "{0} {1} {2} {3} {0} {4} {5}", kSides},
    {"@(and|or) @c @v", "{0} x {1} {2}", "name the left side again: each comparison has both its sides", Mends::Hint},
    // times
    {"< @d before @v", "{0} < {1}", kTimes},
    {"< @t before @v", "{0} < {1}", kTimes},
    {"< @f after @v", "{0} > {1}", kTimes},
    {"< @d since @v", "{0} >= {1}", kTimes},
    {"< @t since @v", "{0} >= {1}", kTimes},
    {"< @f older than @# @u", "{2} since {0} > {1}", kTimes},
    {"< @f newer|younger than @# @u", "{2} since {0} < {1}", kTimes},
    {"< @f more than @# @u ago", "{2} since {0} > {1}", kTimes},
    {"< @f less than @# @u ago", "{2} since {0} < {1}", kTimes},
    {"< @d @c @# @u ago", "{0} {1} today - {2} {3}", kTimes},
    {"< @t @c @# @u ago", "{0} {1} now - {2} {3}", kTimes},
    {"< @d within|in ~the ~last ~past @# @u", "{0} > today - {1} {2}", kWindow},
    {"< @t within|in ~the ~last ~past @# @u", "{0} > now - {1} {2}", kWindow},
    // events
    {"< @e within|in ~the last|past @# @u", "any {0} within {1} {2}", kAny},
    {"< @e within @# @u", "any {0} within {1} {2}", kAny},
    {"< @e @(this|last) @u", "any {0} {1} {2}", kAny},
    {"< @e where @x", "any {0} where {1}", kAny},
    {"< @e since @v", "any {0} since {1}", kAny},
    {"within|in ~the past @# @u", "within {0} {1}", "a window such as `within 30 days` reaches back from now"},
    {"@(count|sum|avg|min|max|distinct) @P @c @# @(within|since|before) @# @u", "{0}({1} {4} {5} {6}) {2} {3}",
     "the window belongs to the events, inside the brackets"},
    // texts and lists
    {"< @n not like|ilike|LIKE @\"", "not {0} {%1}", "there is no `like`; `matches` takes patterns"},
    {"< @n like|ilike|LIKE @\"", "{0} {%1}", "there is no `like`; `matches` takes patterns"},
    {"< @n like|ilike|LIKE @\"", "{0} matches r\"...\"",
     "`contains`, `starts with`, `ends with` and `matches` ask this", Mends::Hint},
    {"in @L", "in [{0}]", "a list stands in `[ ]`", Mends::Safe},
    {"in @C", "in [{0}]", "a list stands in `[ ]`", Mends::Safe},
    {"@Q", "`{0}`", kWordsName, Mends::Safe},
};

constexpr Habit kRules[] = {
    {"^ if|when @k then|: @(+|-) @#", "{1}{2} when {0}", "the points come first, their condition behind them",
     Mends::Safe},
    {"^ @(+|-) @# : @\" when", "{0}{1} {2} when", "a rule needs no colon", Mends::Safe},
    {"^ @(+|-) @# : when|if", "{0}{1} when", "a rule needs no colon", Mends::Safe},
    {"^ @(+|-) @# :", "{0}{1} when", "a rule's condition starts with `when`", Mends::Safe},
    {"first|newest|latest @e", "once {0}", "`once EVENT` takes only the newest one, `each EVENT` all"},
    {"^ @(+|-) @# points|pts ~if when", "{0}{1} when", "the number behind the sign is the points"},
    {"^ @(+|-) @# points|pts", "{0}{1}", "the number behind the sign is the points"},
    {"at most @# times", "at most {0}", kAtMost, Mends::Safe},
    {"at most @# points each", "at most {0} points per", kAtMost},
};

constexpr Habit kEventRules[] = {
    {"~, max|maximum @# points", ", at most {0} points", kAtMost},
    {"~, max|maximum @# ~times", ", at most {0}", kAtMost},
    {"~, up to @# points", ", at most {0} points", kAtMost},
    {"~, up to @# ~times", ", at most {0}", kAtMost},
    {"decay halving|half @# @u", "decay halving every {0} {1}", kDecay, Mends::Safe},
    {"decay by @v every @# @u", "decay dropping {0} every {1} {2}", kDecay},
    {"decay over @# @u", "decay fading over {0} {1}", kDecay},
    {"decay after @# @u", "decay expiring after {0} {1}", kDecay},
    {"decay every @# @u", "decay halving every {0} {1}", kDecay},
    {"decay @# @u", "decay halving every {0} {1}", kDecay, Mends::Hint},
    {"~, expires|expiring ~after @# @u", "decay expiring after {0} {1}", kDecay},
};

constexpr Habit kPointsRules[] = {
    {"~, max|maximum @#", "in ..{0}", "`in` holds a rule's points inside a range"},
    {"~, min|minimum @#", "in {0}..", "`in` holds a rule's points inside a range"},
};

constexpr Habit kFields[] = {
    {"at from @\" format @\"", "at from {0}", "the times of events are ISO 8601, such as `2026-11-22T09:00`",
     Mends::Hint},
    {"^ @(int|decimal|number|string|text|date|timestamp|bool|duration) @n $", "{1}: {0}", "the name comes first",
     Mends::Safe},
    {"^ @n : optional @n", "{0}: {1}?", kOptional, Mends::Safe},
    {"^ @n ? : @n", "{0}: {1}?", kOptional, Mends::Safe},
    {"^ @n ? :", "{0}: TYPE?", kOptional, Mends::Hint},
    {"^ @n from @\" : @T", "{0}: {2} from {1}", "the type comes first, what is said of the column behind it",
     Mends::Safe},
    {"^ @n : @n ( @# )", "{0}: text", "a text has no length"},
    {"^ @n : @n not null", "{0}: {1}", "a field without `?` is never missing"},
    {"^ @n : @n required|mandatory", "{0}: {1}", "a field without `?` is never missing"},
    {"^ @n : @n ~? optional|nullable|null|NULL", "{0}: {1}?", kOptional, Mends::Safe},
    {"~, default ~: ~= @v", "= {0}", "a default stands behind `=`", Mends::Safe},
    {"enum @P", "enum {{ {0} }", "an enum's members stand in braces", Mends::Safe},
    {"^ @n @n @n :", "`{0} {1} {2}`:", kWordsName, Mends::Safe},
    {"^ @n @n :", "`{0} {1}`:", kWordsName, Mends::Safe},
    {"^ @n - @n - @n :", "`{0}-{1}-{2}`:", "a name with other signs stands in back-quotes", Mends::Safe},
    {"^ @n - @n :", "`{0}-{1}`:", "a name with other signs stands in back-quotes", Mends::Safe},
};

constexpr Habit kMembers[] = {
    {"@n =|: @\"", "{0} {1}", "a member's spellings in the data stand behind its name", Mends::Safe},
    {"^ @n @n $", "{0}, {1}", "members are set apart by commas; a member of several words stands in quotes",
     Mends::Hint},
};

constexpr Habit kBands[] = {
    {"^ @l :", "`{0}`:", "a member that is no plain name stands in back-quotes"},
};

constexpr Habit kGradeBands[] = {
    {"^ else : @v", "{0}: else", "the label comes first", Mends::Safe},
    {"^ else : @l", "{0}: else", "the label comes first", Mends::Safe},
    {"^ @# .. : @v", "{1}: {0}..", "the label comes first"},
    {"^ .. @# : @v", "{1}: ..{0}", "the label comes first"},
    {"^ @# .. @# : @v", "{2}: {0}..{1}", "the label comes first"},
};

constexpr Habit kCases[] = {
    {"^ @n : otherwise|else|default", "{0} otherwise", "the last case takes what is left: `NAME otherwise`",
     Mends::Safe},
    {"^ @n else|default", "{0} otherwise", "the last case takes what is left: `NAME otherwise`", Mends::Safe},
    {"^ else|default ~: @n $", "{0} otherwise", "the last case takes what is left: `NAME otherwise`", Mends::Safe},
    {"^ otherwise : @n $", "{0} otherwise", "the last case takes what is left: `NAME otherwise`", Mends::Safe},
    {"^ @n : when|if", "{0} when", "a case is written `NAME when CONDITION`", Mends::Safe},
    {"^ @n if", "{0} when", "a case is written `NAME when CONDITION`", Mends::Safe},
    {"^ @n :|=", "{0} when", "a case is written `NAME when CONDITION`", Mends::Safe},
};

constexpr Habit kTop[] = {
    {"^ const|var|val|constant", "let", "a constant is `let`, what depends on the lead is `define`", Mends::Safe},
    {"^ def|function|func|fn|fun", "define", "an expression with a name is a `define`", Mends::Safe},
    {"^ import|include|require", "use", "other files are taken in by `use`"},
    {"^ fields|contact|lead_fields {", "lead {{", "what is known of a lead stands in `lead { }`"},
    {"^ param @n = @v", "param {0}: {T1} = {1}", "a param has a type"},
    {"^ param @n in @T = @v", "param {0}: {T2} in {1} = {2}", "a param has a type"},
    {"^ segment @n =|:|if @x", "segment {0} when {1}", kSegment, Mends::Safe},
    {"^ segment @n { when @x ; }", "segment {0} when {1}", kSegment, Mends::Safe},
    {"^ segment @n {", "segment {0} first {{", kSegment, Mends::Safe},
};

}  // namespace

std::span<const Habit> habits_of(HabitPlace place) {
  switch (place) {
    case HabitPlace::Rule: return kRules;
    case HabitPlace::EventRule: return kEventRules;
    case HabitPlace::PointsRule: return kPointsRules;
    case HabitPlace::Fields: return kFields;
    case HabitPlace::Members: return kMembers;
    case HabitPlace::Bands: return kBands;
    case HabitPlace::GradeBands: return kGradeBands;
    case HabitPlace::Cases: return kCases;
    case HabitPlace::Top: return kTop;
    default: return kExpressions;
  }
}

}  // namespace score::syntax
