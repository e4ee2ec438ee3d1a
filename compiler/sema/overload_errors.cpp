// What to say when no row of the table takes the arguments.
#include <algorithm>

#include "compiler/sema/hints.h"
#include "compiler/sema/typer.h"
#include "stdlib/modules.h"
#include "stdlib/parse.h"

namespace score::sema {

using stdlib::BuiltinInfo;
using stdlib::Form;

Kind Typer::kind_of(const Operand& operand) {
  switch (operand.bare) {
    case Bare::Int: return Kind::Int;
    case Bare::Decimal: return Kind::Decimal;
    case Bare::String: return Kind::String;
    case Bare::Unknown: return Kind::Bool;
    case Bare::Time:
    case Bare::No: return operand.expr->type.kind;
  }
  return Kind::Bool;
}

std::string Typer::operand_type(const Operand& operand) const {
  if (operand.bare == Bare::Unknown) return "unknown";
  if (operand.bare != Bare::No) return std::string(kind_name(kind_of(operand)));
  return context_.text(operand.expr->type);
}

namespace {

bool is_span_of_time(Kind kind) {
  return kind == Kind::Duration || kind == Kind::Period;
}

/// "(int, int) or (decimal, int)"
std::string shapes(Form form, std::string_view name) {
  std::string out;
  size_t shown = 0;
  for (const stdlib::BuiltinId id : stdlib::builtins_named(name)) {
    const BuiltinInfo& row = stdlib::builtin(id);
    if (row.form != form) continue;
    if (++shown > 4) return out + " or …";
    if (!out.empty()) out += " or ";
    out += "(";
    for (size_t i = 0; i < row.arity; ++i) {
      if (i > 0) out += ", ";
      out += stdlib::type_name(row.params()[i]);
    }
    out += ")";
  }
  return out;
}

std::string counted(size_t count) {
  return fmt::format("{} {}", count, count == 1 ? "argument" : "arguments");
}

std::string arities(Form form, std::string_view name) {
  std::vector<size_t> counts;
  for (const stdlib::BuiltinId id : stdlib::builtins_named(name)) {
    const BuiltinInfo& row = stdlib::builtin(id);
    if (row.form == form) counts.push_back(row.arity);
  }
  std::sort(counts.begin(), counts.end());
  counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
  std::string out;
  for (size_t i = 0; i + 1 < counts.size(); ++i) out += fmt::format("{} or ", counts[i]);
  return out + counted(counts.back());
}

}  // namespace

/// `x > 30` where x is a duration.
bool Typer::wrong_unit(const Operand& number, const Operand& time) {
  const bool bare = number.bare == Bare::Int || number.bare == Bare::Decimal;
  if (!bare || time.bare != Bare::No || !is_span_of_time(time.expr->type.kind)) return false;
  const bool period = time.expr->type.kind == Kind::Period;
  const Span span = number.syntax->span;
  context_.report<diag::S0406>(span, context_.text(span), period ? "period" : "duration")
      .with_help(period ? "`months` and `years` are units of a period" : "write `" + context_.text(span) + " days`")
      .fix(Span{span.file, span.end, span.end}, period ? " months" : " days");
  return true;
}

/// A date beside a timestamp: which of the two ways is meant only the author can say; the day is the likely one.
bool Typer::mixed_days(std::string_view name, const std::vector<Operand>& operands, const Site& site) {
  const Operand* day = nullptr;
  const Operand* moment = nullptr;
  for (const Operand& operand : operands) {
    if (kind_of(operand) == Kind::Date) day = &operand;
    if (kind_of(operand) == Kind::Timestamp) moment = &operand;
  }
  if (day == nullptr || moment == nullptr) return false;
  const Span span = moment->syntax->span;
  context_.report<diag::S0419>(site.span(), name)
      .with_help("`date of " + context_.text(span) + "` is its day")
      .fix(Span{span.file, span.begin, span.begin}, "date of ");
  return true;
}

/// `hired > "2026-01-01"`: the literal without its quotes, with the time of day that a timestamp wants; "" for others.
std::string Typer::unquoted_time(const Operand& string, const Operand& time) const {
  const Kind kind = string.bare == Bare::String ? kind_of(time) : Kind::Bool;
  if (kind != Kind::Date && kind != Kind::Timestamp) return "";
  const auto* literal = syntax::as<syntax::StringLit>(&bare_expr(*string.syntax));
  const std::string& text = literal->text.value;
  if (stdlib::parse_date(text).ok()) return kind == Kind::Date ? text : text + "T00:00";
  const bool is_time = kind == Kind::Timestamp && text.find('T') != std::string::npos;
  return is_time && stdlib::parse_timestamp(text, stdlib::Zone::utc()).ok() ? text : "";
}

/// Forms that are written otherwise: `today - 30`, `days since x > 30 days`, `title contains ["a"]`, `tags == "x"`.
void Typer::hint_operands(diag::Diagnostic& finding, std::string_view name, const Operand& left, const Operand& right,
                          const Site& site) const {
  const auto is_list = [](const Operand& operand) {
    return operand.expr != nullptr && operand.expr->type.kind == Kind::List;
  };
  const bool day = kind_of(left) == Kind::Date || kind_of(left) == Kind::Timestamp;
  const Span end{right.syntax->span.file, right.syntax->span.end, right.syntax->span.end};
  if (day && right.bare == Bare::Int && (name == "+" || name == "-")) {
    finding.with_help("write `" + context_.text(right.syntax->span) + " days`").fix(end, " days");
    return;
  }
  const auto* length = syntax::as<syntax::Quantity>(&bare_expr(*right.syntax));
  if (syntax::as<syntax::UnitsSince>(&bare_expr(*left.syntax)) != nullptr && length != nullptr) {
    finding.with_help("it is a number already, so it is compared with one");
    const auto* since = syntax::as<syntax::UnitsSince>(&bare_expr(*left.syntax));
    if (since->unit == length->unit) finding.fix(right.syntax->span, written(context_, length->amount->span));
    return;
  }
  const bool text_test = name == "contains" || name == "starts with" || name == "ends with";
  if (text_test && is_list(right) && !is_list(left) &&
      syntax::as<syntax::ListLit>(&bare_expr(*right.syntax)) != nullptr) {
    const Span begin{end.file, right.syntax->span.begin, right.syntax->span.begin};
    finding.with_help("of several texts say `any of`, `all of` or `none of`").fix(begin, "any of ");
    return;
  }
  if (is_list(left) == is_list(right) || (name != "contains" && name != "==")) return;
  const Operand& list = is_list(left) ? left : right;
  const Operand& item = is_list(left) ? right : left;
  const std::string fixed = written(context_, item.syntax->span) + " in " + written(context_, list.syntax->span);
  finding.with_help("write `" + fixed + "`");
  if (may_rewrite(context_, site.span())) finding.fix(site.span(), fixed);
}

void Typer::no_operator(std::string_view name, const std::vector<Operand>& operands, const Site& site) {
  const Operand& left = operands[0];
  const Operand& right = operands[1];
  const Kind a = kind_of(left);
  const Kind b = kind_of(right);
  const bool scaling = name == "*" || name == "/";
  if (!scaling && (wrong_unit(left, right) || wrong_unit(right, left))) return;
  if (mixed_days(name, operands, site)) return;
  if (a != b && is_span_of_time(a) && is_span_of_time(b)) {
    context_.report<diag::S0420>(site.span());
    return;
  }
  auto& finding = context_.report<diag::S0402>(site.span(), name, operand_type(left), operand_type(right));
  hint_operands(finding, name, left, right, site);
  for (const auto& [string, time] : {std::pair(&left, &right), std::pair(&right, &left)}) {
    const std::string bare = unquoted_time(*string, *time);
    if (bare.empty()) continue;
    finding.with_help(std::string(kind_of(*time) == Kind::Date ? "a date" : "a time") + " is written without quotes")
        .fix(string->syntax->span, bare)
        .safely();
  }
}

void Typer::no_row(Form form, std::string_view name, const std::vector<Operand>& operands, const Site& site) {
  bool right_count = false;
  for (const stdlib::BuiltinId id : stdlib::builtins_named(name)) {
    const BuiltinInfo& row = stdlib::builtin(id);
    right_count = right_count || (row.form == form && row.arity == operands.size());
  }
  if (form == Form::Operator && operands.size() == 2) {
    no_operator(name, operands, site);
  } else if (form == Form::Operator) {
    context_.report<diag::S0403>(site.span(), name, operand_type(operands[0]));
  } else if (!right_count) {
    context_.report<diag::S0405>(site.span(), name, arities(form, name), counted(operands.size()));
  } else if (!mixed_days(name, operands, site)) {
    std::string types;
    for (const Operand& operand : operands) types += (types.empty() ? "(" : ", ") + operand_type(operand);
    context_.report<diag::S0404>(site.span(), name, types + ")").with_help("it takes " + shapes(form, name));
  }
}

/// `age(hired)`, `days(hired)`: the phrase that tells how long ago a day was; "" if it asks for something else.
std::string Typer::since_phrase(const std::string& function, const std::vector<Operand>& operands) const {
  if (operands.size() != 1 || operands[0].expr == nullptr) return "";
  const Kind kind = operands[0].expr->type.kind;
  if (kind != Kind::Date && kind != Kind::Timestamp) return "";
  std::string asked = function;
  std::transform(asked.begin(), asked.end(), asked.begin(), [](unsigned char c) { return std::tolower(c); });
  std::string_view unit = asked.find("age") != std::string::npos ? "years" : "";
  for (const std::string_view word : {"years", "months", "weeks", "days", "hours", "minutes"}) {
    if (asked.find(word.substr(0, word.size() - 1)) != std::string::npos) unit = word;
  }
  if (unit.empty()) return "";
  return std::string(unit) + " since " + written(context_, operands[0].syntax->span);
}

void Typer::unknown_function(const syntax::Name& callee, const std::vector<const syntax::Expr*>& arguments,
                             const Site& site) {
  std::vector<Operand> operands;
  const bool wait = std::any_of(arguments.begin(), arguments.end(),
                                [this](const syntax::Expr* argument) { return waits_for_context(*argument); });
  const bool typed = !wait && make_operands(arguments, nullptr, operands);
  auto& finding = context_.report<diag::S0106>(callee.span, callee.text);
  if (const std::string phrase = typed ? since_phrase(callee.text, operands) : ""; !phrase.empty()) {
    finding.with_help("write `" + phrase + "`").fix(site.span(), phrase);
    return;
  }
  if (const std::string form = form_meant(context_, callee, arguments); !form.empty()) {
    finding.with_help("write `" + form + "`");
    if (may_rewrite(context_, site.span())) finding.fix(site.span(), form);
    return;
  }
  if (const std::string meant(function_meant(callee.text)); !meant.empty()) {
    finding.with_help("it is called `" + meant + "`").fix(callee.span, meant);
    return;
  }
  const size_t last = callee.text.rfind('.');
  const std::string module = last == std::string::npos ? "" : callee.text.substr(0, last);
  std::vector<std::string> candidates = context_.scope.function_names();
  const bool in_use = std::any_of(candidates.begin(), candidates.end(),
                                  [&](const std::string& name) { return name.starts_with(module + "."); });
  if (stdlib::is_module(module) && !in_use) {
    finding.with_help("write `use " + module + "` at the top of the file");
    return;
  }
  for (const BuiltinInfo& row : stdlib::all_builtins()) {
    if (row.form != Form::Function || (!candidates.empty() && candidates.back() == row.name)) continue;
    const bool folds = row.name == "min" || row.name == "max";  // of any number of arguments
    if (typed && !folds && best_row(Form::Function, row.name, operands, nullptr) == nullptr) continue;
    candidates.emplace_back(row.name);
  }
  const std::string near = diag::nearest(callee.text, candidates);
  if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(callee.span, near);
}

}  // namespace score::sema
