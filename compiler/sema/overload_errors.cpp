// What to say when no row of the table takes the arguments.
#include <algorithm>

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
  return std::string(unit) + " since " + context_.text(operands[0].syntax->span);
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
