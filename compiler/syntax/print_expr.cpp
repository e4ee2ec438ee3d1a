#include <fmt/format.h>

#include "compiler/syntax/print.h"
#include "compiler/syntax/words.h"
#include "compiler/syntax/writer.h"

namespace score::syntax {

namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_grade_label(std::string_view text) {
  return text.size() == 2 && text[0] >= 'A' && text[0] <= 'Z' && (text[1] == '+' || text[1] == '-');
}

}  // namespace

void Writer::name(const Name& name) {
  const bool as_it_is = !name.quoted && (is_grade_label(name.text) || is_bare_name(name.text));
  if (as_it_is) return put(name.text);
  put("`", name.text, "`");
}

/// A function's name may be several: `titles.seniority`, `round half up`.
void Writer::dotted(const Name& callee) {
  if (callee.quoted) return name(callee);
  put(callee.text);
}

void Writer::string(const Str& text) {
  if (text.raw && text.value.find_first_of("\"\r\n") == std::string::npos) return put("r\"", text.value, "\"");
  put(quoted(text.value));
}

void Writer::label(const Label& label) {
  const std::string& text = label.text;
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
  const bool plain = is_bare_name(text) && is_ascii(text);
  put(digits || plain || is_grade_label(text) ? text : quoted(text));
}

void Writer::optional(std::string_view before, const ExprPtr& value) {
  if (value == nullptr) return;
  put(before);
  expr(*value);
}

void Writer::units(const ExprPtr& amount, Unit unit) {
  expr(*amount);
  const auto* number = as<NumberLit>(amount.get());
  put(" ", word(unit), number != nullptr && number->number.digits == "1" ? "" : "s");
}

void Writer::range(const ExprPtr& low, std::string_view sign, const ExprPtr& high) {
  optional("", low);
  put(sign);
  optional("", high);
}

void Writer::expr(const Expr& expr) {
  std::visit([this](const auto& node) { write(node); }, expr.node);
}

// ---- Literals, names ---------------------------------------------------------------------------------------------

void Writer::write(const NumberLit& node) {
  put(node.number.digits);
}
void Writer::write(const PercentLit& node) {
  put(node.number.digits, "%");
}
void Writer::write(const StringLit& node) {
  string(node.text);
}
void Writer::write(const BoolLit& node) {
  put(node.value ? "true" : "false");
}
void Writer::write(const UnknownLit&) {
  put("unknown");
}
void Writer::write(const DateLit& node) {
  put(node.text);
}
void Writer::write(const TimestampLit& node) {
  put(node.text);
}
void Writer::write(const Quantity& node) {
  units(node.amount, node.unit);
}
void Writer::write(const ListLit& node) {
  put("[");
  list(node.items, [this](const ExprPtr& item) { expr(*item); });
  put("]");
}
void Writer::write(const NameRef& node) {
  name(node.name);
}
void Writer::write(const MemberRef& node) {
  expr(*node.object);
  put(".");
  name(node.member);
}
void Writer::write(const Call& node) {
  dotted(node.callee);
  put("(");
  list(node.arguments, [this](const ExprPtr& argument) { expr(*argument); });
  put(")");
}
void Writer::write(const Paren& node) {
  put("(");
  expr(*node.inner);
  put(")");
}

// ---- Operators ---------------------------------------------------------------------------------------------------

void Writer::write(const Unary& node) {
  put(word(node.op), node.op == UnaryOp::Not ? " " : "");
  expr(*node.operand);
}
void Writer::write(const Binary& node) {
  expr(*node.left);
  put(" ", word(node.op), " ");
  expr(*node.right);
}
void Writer::write(const If& node) {
  optional("if ", node.condition);
  optional(" then ", node.then);
  optional(" else ", node.otherwise);
}
void Writer::write(const OrElse& node) {
  optional("", node.value);
  optional(" or else ", node.fallback);
}
void Writer::write(const Is& node) {
  expr(*node.value);
  put(node.negated ? " is not " : " is ", word(node.what));
}
void Writer::write(const In& node) {
  expr(*node.value);
  optional(node.negated ? " not in " : " in ", node.list);
}
void Writer::write(const InRange& node) {
  expr(*node.value);
  put(node.negated ? " not in " : " in ");
  range(node.low, word(node.kind), node.high);
}
void Writer::write(const InPeriod& node) {
  expr(*node.value);
  put(node.negated ? " not in " : " in ", word(node.which), " ", word(node.unit));
}
void Writer::write(const TextTest& node) {
  expr(*node.value);
  put(node.negated ? " not " : " ", word(node.op), " ");
  if (node.quantifier != Quantifier::One) put(word(node.quantifier), " ");
  if (node.quantifier != Quantifier::One && as<ListLit>(node.operand.get()) != nullptr) put("of ");
  expr(*node.operand);
}
void Writer::write(const SetTest& node) {
  expr(*node.value);
  put(" has ", word(node.quantifier), " ");
  expr(*node.list);
}
void Writer::write(const Matches& node) {
  expr(*node.value);
  optional(node.negated ? " not matches " : " matches ", node.pattern);
}

// ---- Times -------------------------------------------------------------------------------------------------------

void Writer::write(const UnitsBetween& node) {
  put(word(node.unit), "s");
  optional(" between ", node.from);
  optional(" and ", node.to);
}
void Writer::write(const UnitsSince& node) {
  put(word(node.unit), "s");
  optional(" since ", node.moment);
}
void Writer::write(const PartOf& node) {
  put(word(node.part));
  optional(" of ", node.moment);
}
void Writer::write(const BoundaryOf& node) {
  put(word(node.boundary), " of ", word(node.unit));
  optional(" of ", node.moment);
}
void Writer::write(const InZone& node) {
  expr(*node.moment);
  put(" in zone ");
  string(node.zone);
}
void Writer::write(const NextBusinessDay& node) {
  put("next business day");
  optional(" after ", node.after);
  if (node.minute_of_day) put(fmt::format(" at {:02}:{:02}", *node.minute_of_day / 60, *node.minute_of_day % 60));
}

// ---- Events ------------------------------------------------------------------------------------------------------

namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace

void Writer::window(const Window& window) {
  std::visit(Overloaded{
                 [&](const WithinWindow& node) { optional(" within ", node.length); },
                 [&](const BetweenAgoWindow& node) {
                   optional(" between ", node.from);
                   put(" and ");
                   units(node.to, node.unit);
                   put(" ago");
                 },
                 [&](const SinceWindow& node) { optional(" since ", node.start); },
                 [&](const BeforeWindow& node) { optional(" before ", node.end); },
                 [&](const CalendarWindow& node) { put(" ", word(node.which), " ", word(node.unit)); },
             },
             window.node);
}

void Writer::pattern(const Pattern& pattern) {
  name(pattern.event);
  if (pattern.field) {
    put(".");
    name(*pattern.field);
  }
  if (pattern.alias) {
    put(" as ");
    name(*pattern.alias);
  }
  optional(" where ", pattern.where);
  if (pattern.window) window(*pattern.window);
}

void Writer::chain(const Chain& chain) {
  pattern(chain.first);
  for (const Step& step : chain.steps) {
    put(step.negated ? " not followed by " : " followed by ");
    pattern(step.pattern);
    optional(" within ", step.within);
  }
}

void Writer::write(const EventTest& node) {
  if (node.kind != EventTestKind::Bare) put(word(node.kind), " ");
  chain(node.chain);
}
void Writer::write(const AggregateOf& node) {
  put(word(node.function), "(");
  const Pattern& first = node.chain.first;
  const bool field_behind = node.function == Aggregate::First || node.function == Aggregate::Last;
  if (!field_behind || !first.field) {
    chain(node.chain);
    return put(")");
  }
  name(first.event);
  if (first.alias) {
    put(" as ");
    name(*first.alias);
  }
  optional(" where ", first.where);
  if (first.window) window(*first.window);
  put(").");
  name(*first.field);
}
void Writer::write(const SinceLast& node) {
  put(word(node.unit), "s since last ");
  pattern(node.pattern);
}
void Writer::write(const InPeriods& node) {
  pattern(node.pattern);
  optional(" in at least ", node.at_least);
  put(" of the last ");
  units(node.of_last, node.unit);
}
void Writer::write(const OnDays& node) {
  pattern(node.pattern);
  optional(" on at least ", node.at_least);
  optional(" days in any ", node.any);
}
void Writer::write(const Burst& node) {
  optional("at least ", node.at_least);
  put(" ");
  pattern(node.pattern);
  optional(" in any ", node.any);
}
void Writer::write(const FirstTime& node) {
  pattern(node.pattern);
  optional(" for the first time within ", node.within);
}
void Writer::write(const Stopped& node) {
  pattern(node.pattern);
  optional(" stopped for ", node.length);
}
void Writer::write(const Returned& node) {
  pattern(node.pattern);
  optional(" returned after ", node.after);
  optional(" within ", node.within);
}

std::string to_source(const Expr& expr) {
  Writer writer;
  writer.expr(expr);
  return writer.take();
}

}  // namespace score::syntax
