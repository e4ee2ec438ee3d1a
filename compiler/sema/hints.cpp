#include "compiler/sema/hints.h"

#include <algorithm>

#include "compiler/sema/typer.h"
#include "stdlib/zone.h"

namespace score::sema {

namespace {

struct Word {
  std::string_view theirs;
  std::string_view ours;
};

constexpr Word kTypes[] = {
    {"varchar", "text"},       {"char", "text"},          {"str", "string"},
    {"String", "string"},      {"integer", "int"},        {"Integer", "int"},
    {"bigint", "int"},         {"long", "int"},           {"float", "number"},
    {"double", "number"},      {"real", "number"},        {"numeric", "decimal"},
    {"money", "decimal"},      {"currency", "decimal"},   {"price", "decimal"},
    {"percent", "decimal"},    {"datetime", "timestamp"}, {"time", "timestamp"},
    {"DateTime", "timestamp"}, {"boolean", "bool"},       {"Boolean", "bool"},
    {"flag", "bool"},          {"checkbox", "bool"},      {"url", "string"},
    {"email", "text"},         {"phone", "string"},       {"uuid", "string"},
    {"interval", "duration"},  {"array", "list of text"}, {"multiselect", "list of text"},
};

constexpr Word kLiterals[] = {
    {"yes", "true"},      {"Yes", "true"},      {"YES", "true"},     {"True", "true"},         {"TRUE", "true"},
    {"no", "false"},      {"No", "false"},      {"NO", "false"},     {"False", "false"},       {"FALSE", "false"},
    {"null", "unknown"},  {"NULL", "unknown"},  {"Null", "unknown"}, {"None", "unknown"},      {"nil", "unknown"},
    {"empty", "unknown"}, {"blank", "unknown"}, {"NaN", "unknown"},  {"undefined", "unknown"},
};

constexpr Word kFunctions[] = {
    {"len", "length"},    {"strlen", "length"},   {"toLower", "lower"}, {"lowercase", "lower"}, {"LOWER", "lower"},
    {"toUpper", "upper"}, {"uppercase", "upper"}, {"UPPER", "upper"},   {"TRIM", "trim"},       {"LEN", "length"},
    {"LENGTH", "length"}, {"ceiling", "ceil"},    {"power", "pow"},     {"POWER", "pow"},       {"mean", "avg"},
    {"average", "avg"},   {"maximum", "max"},     {"minimum", "min"},   {"MIN", "min"},         {"MAX", "max"},
    {"ROUND", "round"},   {"ABS", "abs"},         {"hash", "bucket"},
};

constexpr Word kTests[] = {
    {"contains", "contains"},      {"includes", "contains"},      {"CONTAINS", "contains"},
    {"has", "contains"},           {"startsWith", "starts with"}, {"starts_with", "starts with"},
    {"startswith", "starts with"}, {"endsWith", "ends with"},     {"ends_with", "ends with"},
    {"endswith", "ends with"},     {"matches", "matches"},        {"match", "matches"},
};

template <size_t N>
std::string_view look_up(const Word (&words)[N], std::string_view word) {
  const auto* found = std::find_if(std::begin(words), std::end(words), [&](const Word& w) { return w.theirs == word; });
  return found == std::end(words) ? "" : found->ours;
}

std::string lowered(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
  return out;
}

bool is_value_alone(const syntax::Expr& expr) {
  const syntax::Expr& inner = bare_expr(expr);
  return std::holds_alternative<syntax::StringLit>(inner.node) ||
         std::holds_alternative<syntax::NumberLit>(inner.node) || std::holds_alternative<syntax::NameRef>(inner.node);
}

}  // namespace

std::string written(const Context& context, Span span) {
  return std::string(context.sources.text(span));
}
bool may_rewrite(const Context& context, Span span) {
  return context.sources.text(span).find_first_of("\r\n") == std::string_view::npos;
}

std::string_view type_meant(std::string_view word) {
  return look_up(kTypes, word);
}
std::string_view literal_meant(std::string_view word) {
  return look_up(kLiterals, word);
}
std::string_view function_meant(std::string_view word) {
  return look_up(kFunctions, word);
}

std::string format_meant(std::string_view format) {
  // `MM` behind hours is minutes. Longest first where one begins another.
  constexpr Word kParts[] = {{"YYYY", "%Y"}, {"yyyy", "%Y"}, {"YY", "%y"}, {"yy", "%y"}, {"DD", "%d"}, {"dd", "%d"},
                             {"MM", "%m"},   {"HH", "%H"},   {"hh", "%H"}, {"mm", "%M"}, {"ss", "%S"}, {"SS", "%S"}};
  if (format.find('%') != std::string_view::npos) return "";
  std::string out;
  while (!format.empty()) {
    const auto* part = std::find_if(std::begin(kParts), std::end(kParts),
                                    [&](const Word& word) { return format.starts_with(word.theirs); });
    const bool known = part != std::end(kParts);
    const bool minutes = known && part->theirs == "MM" && out.ends_with("%H:");
    const bool month = known && part->theirs == "mm" && out.find("%H") == std::string::npos;
    out += !known ? format.substr(0, 1) : minutes ? "%M" : month ? "%m" : part->ours;
    format.remove_prefix(known ? part->theirs.size() : 1);
  }
  return out;
}

void hint_zone(const syntax::Str& zone, diag::Diagnostic& finding) {
  std::string city = zone.value;
  std::replace(city.begin(), city.end(), ' ', '_');
  for (const std::string_view area : {"Asia/", "Europe/", "America/", "Australia/", "Africa/", "Pacific/"}) {
    const std::string whole = std::string(area) + city;
    if (city.empty() || !stdlib::load_zone(whole)) continue;
    finding.with_help("did you mean `" + whole + "`?").fix(zone.span, '"' + whole + '"');
    return;
  }
}

std::string listed(const std::vector<std::string>& names) {
  constexpr size_t kShown = 6;
  std::string out;
  for (size_t i = 0; i < std::min(names.size(), kShown); ++i) out += (i > 0 ? ", `" : "`") + names[i] + "`";
  return names.size() > kShown ? out + ", …" : out;
}

namespace {

/// `each visit when path == "/x"`: the word `when`, if it stands right behind the event.
std::optional<Span> when_behind_event(const Context& context, const syntax::Pattern& events, Span condition) {
  const Span between{condition.file, events.event.span.end, condition.begin};
  constexpr std::string_view kWhen = "when";
  const std::string_view text = context.sources.text(between);
  const size_t at = text.find(kWhen);
  constexpr std::string_view kSpace = " \t\r\n";
  const bool alone = at != std::string_view::npos && text.find_first_not_of(kSpace) == at &&
                     text.find_first_not_of(kSpace, at + kWhen.size()) == std::string_view::npos;
  if (!alone) return std::nullopt;
  const auto begin = static_cast<uint32_t>(between.begin + at);
  return Span{condition.file, begin, begin + static_cast<uint32_t>(kWhen.size())};
}

}  // namespace

bool hint_habit(Context& context, const syntax::Name& name, diag::Diagnostic& finding) {
  if (const std::string meant(literal_meant(name.text)); meant == "unknown") {
    finding.with_help("a value that is not there is `unknown`; `x is unknown` asks for it");
    return true;
  } else if (!meant.empty()) {
    finding.with_help("write `" + meant + "`").fix(name.span, meant);
    return true;
  }
  const auto* source = context.rule == nullptr ? nullptr : std::get_if<syntax::EventSource>(&context.rule->source);
  if (source == nullptr || !source->chain.steps.empty()) return false;
  const syntax::Pattern& events = source->chain.first;
  const Symbol* event = context.scope.event(events.event.text);
  if (event == nullptr || !context.event_fields.find(event->index, name.text)) return false;
  finding.with_help("`" + name.text +
                    "` is a field of the event: `where` asks about each event, `when` about the lead");
  if (const auto word = when_behind_event(context, events, context.rule->when->span)) finding.fix(*word, "where");
  return true;
}

void hint_let(const Context& context, Span value, diag::Diagnostic& finding) {
  finding.with_help("what depends on the lead is a `define`");
  constexpr std::string_view kLet = "let";
  const std::string_view before = context.sources.text({value.file, 0, value.begin});
  const size_t line_end = before.find_last_of('\n');
  const size_t line = line_end == std::string_view::npos ? 0 : line_end + 1;
  const size_t word = before.find_first_not_of(" \t", line);
  if (word == std::string_view::npos || !before.substr(word).starts_with(kLet)) return;
  const auto at = static_cast<uint32_t>(word);
  finding.fix({value.file, at, at + static_cast<uint32_t>(kLet.size())}, "define");
}

std::string form_meant(const Context& context, const syntax::Name& callee,
                       const std::vector<const syntax::Expr*>& arguments) {
  const std::string name = lowered(callee.text);
  const auto text = [&](size_t i) { return written(context, arguments[i]->span); };
  if ((name == "and" || name == "or") && arguments.size() > 1) {
    std::string joined = "(" + text(0);
    for (size_t i = 1; i < arguments.size(); ++i) joined += " " + name + " " + text(i);
    return joined + ")";
  }
  if (name == "not" && arguments.size() == 1) return "not (" + text(0) + ")";
  if ((name == "if" || name == "iif") && arguments.size() == 3) {
    return "(if " + text(0) + " then " + text(1) + " else " + text(2) + ")";
  }
  if ((name == "isnull" || name == "isblank" || name == "is_null") && arguments.size() == 1) {
    return text(0) + " is unknown";
  }
  if ((name == "coalesce" || name == "ifnull" || name == "nvl") && arguments.size() == 2) {
    return "(" + text(0) + " or else " + text(1) + ")";
  }
  const size_t dot = callee.text.rfind('.');
  const std::string_view test =
      look_up(kTests, std::string_view(callee.text).substr(dot == std::string::npos ? 0 : dot + 1));
  if (test.empty()) return "";
  if (dot == std::string::npos) return arguments.size() == 2 ? text(0) + " " + std::string(test) + " " + text(1) : "";
  return arguments.size() == 1 ? callee.text.substr(0, dot) + " " + std::string(test) + " " + text(0) : "";
}

std::optional<OneSided> one_sided(const Context& context, bool any, const std::vector<const syntax::Expr*>& terms,
                                  size_t value) {
  const auto alone = [&](size_t i) { return is_value_alone(*terms[i]); };
  if (value == 0 || !alone(value)) return std::nullopt;
  OneSided made;
  made.first = value;
  while (made.first > 0 && alone(made.first)) --made.first;
  made.last = value;
  while (made.last + 1 < terms.size() && alone(made.last + 1)) ++made.last;
  const syntax::Expr& compared = bare_expr(*terms[made.first]);
  std::string left, values;
  if (const auto* binary = syntax::as<syntax::Binary>(&compared)) {
    const bool equal = binary->op == syntax::BinaryOp::Eq;
    if ((!equal && binary->op != syntax::BinaryOp::Ne) || (equal && !any)) return std::nullopt;
    left = written(context, binary->left->span) + (equal ? " in [" : " not in [");
    values = written(context, binary->right->span);
  } else if (const auto* test = syntax::as<syntax::TextTest>(&compared)) {
    if (test->quantifier != syntax::Quantifier::One || test->negated) return std::nullopt;
    static constexpr std::string_view kNames[] = {"contains", "starts with", "ends with"};
    left = written(context, test->value->span) + " " + std::string(kNames[static_cast<size_t>(test->op)]) +
           (any ? " any of [" : " all of [");
    values = written(context, test->operand->span);
  } else {
    return std::nullopt;
  }
  for (size_t i = made.first + 1; i <= made.last; ++i) values += ", " + written(context, terms[i]->span);
  made.meant = left + values + "]";
  made.span = {terms[made.first]->span.file, terms[made.first]->span.begin, terms[made.last]->span.end};
  const syntax::Expr& said = bare_expr(*terms[value]);
  const auto* number = syntax::as<syntax::NumberLit>(&said);
  made.type = number != nullptr                                 ? (number->number.has_point() ? "decimal" : "int")
              : syntax::as<syntax::StringLit>(&said) != nullptr ? "string"
                                                                : "enum";
  return made;
}

}  // namespace score::sema
