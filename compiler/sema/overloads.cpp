// Which row of the table of builtins is meant: the cheapest one to which every argument widens.
#include <algorithm>
#include <limits>

#include "compiler/sema/typer.h"

namespace score::sema {
namespace {

using stdlib::BuiltinInfo;
using stdlib::Form;
using Slot = stdlib::Type;

constexpr int kNoWay = std::numeric_limits<int>::max();
// A widening of a value costs more than any choice of a literal's type.
constexpr int kOneWidening = 8;

bool is_number_slot(Slot type) {
  return type == Slot::Int || type == Slot::Decimal || type == Slot::Number;
}

std::optional<Kind> number_kind(Slot type) {
  if (type == Slot::Int) return Kind::Int;
  if (type == Slot::Decimal) return Kind::Decimal;
  if (type == Slot::Number) return Kind::Number;
  return std::nullopt;
}

/// The conversion row between two kinds of numbers.
std::optional<stdlib::BuiltinId> conversion(Kind from, Kind to) {
  const auto rows = stdlib::builtins_named(fmt::format("{} to {}", kind_name(from), kind_name(to)));
  if (!rows.empty()) return rows.front();
  return std::nullopt;
}

/// A literal `unknown` is a value of any scalar type; of an enum only beside another value of it.
bool takes_unknown(Slot type, bool has_enum) {
  if (type == Slot::Enum) return has_enum;
  return type != Slot::Set && type != Slot::TimeOfDay && stdlib::kind_of(type).value_or(Kind::List) != Kind::List;
}

bool widens(Kind from, Kind to) {
  return (from == Kind::Int && (to == Kind::Decimal || to == Kind::Number)) ||
         (from == Kind::Decimal && to == Kind::Number);
}

}  // namespace

ExprPtr Typer::widen(const ExprPtr& expr, const Type& wanted) {
  const Type& from = expr->type;
  if (from.kind == wanted.kind) {
    const bool same = from.kind == Kind::List ? from.element == wanted.element && from.enum_id == wanted.enum_id
                      : from.kind == Kind::Enum || from.kind == Kind::Set ? from.enum_id == wanted.enum_id
                                                                          : true;
    if (same) return expr;
  }
  if (widens(from.kind, wanted.kind)) {
    const auto row = conversion(from.kind, wanted.kind);
    return row ? build_.builtin(*row, {expr}, expr->span) : nullptr;
  }
  if (expr->op != Op::Constant) return from.kind == Kind::String && wanted.kind == Kind::Text ? as_text(expr) : nullptr;
  const Type target = wanted.as_optional(from.optional);
  if (!expr->value.known()) return from.kind == Kind::String ? build_.constant(target, {}, expr->span) : nullptr;
  if (from.kind == Kind::String && wanted.kind == Kind::Text) return build_.constant(target, expr->value, expr->span);
  if (from.kind == Kind::String && wanted.kind == Kind::Enum) {
    const auto code = context_.members.by_spelling(context_.model.enums, wanted.enum_id, expr->value.text());
    return code ? build_.constant(target, {*code}, expr->span) : nullptr;
  }
  const bool to_set = wanted.kind == Kind::Set && from.kind == Kind::List;
  if (!to_set && !(from.kind == Kind::List && wanted.kind == Kind::List)) return nullptr;
  const Type element = to_set ? enum_type(wanted.enum_id) : element_type(wanted);
  ConstantList items;
  uint64_t mask = 0;
  for (const Constant& item : expr->value.list()) {
    const ExprPtr next = widen(build_.constant(element_type(from), item, expr->span), element);
    if (next == nullptr || next->op != Op::Constant) return nullptr;
    items.push_back(next->value);
    if (to_set && next->value.integer() >= 0) mask |= uint64_t{1} << next->value.integer();
  }
  if (to_set) return build_.constant(target, {static_cast<int64_t>(mask)}, expr->span);
  return build_.constant(target, {std::move(items)}, expr->span);
}

/// A string beside a text is compared as text is: folded.
ExprPtr Typer::as_text(const ExprPtr& expr) {
  const std::array<Slot, 1> string{Slot::String};
  const ExprPtr folded = build_.builtin(*stdlib::find_builtin("fold", string), {expr}, expr->span);
  if (folded == nullptr) return nullptr;
  Expr text = *folded;
  text.type.kind = Kind::Text;
  return std::make_shared<const Expr>(std::move(text));
}

Typer::Bare Typer::bare_of(const syntax::Expr& expr) {
  if (const auto literal = numeric_literal(expr)) {
    return literal->percent != nullptr || literal->number->number.has_point() ? Bare::Decimal : Bare::Int;
  }
  const syntax::Expr& inner = bare_expr(expr);
  if (std::holds_alternative<syntax::UnknownLit>(inner.node)) return Bare::Unknown;
  return std::holds_alternative<syntax::StringLit>(inner.node) ? Bare::String : Bare::No;
}

/// Checks the arguments: those that know their type first, then the others with the type of the first that knows.
bool Typer::make_operands(const std::vector<const syntax::Expr*>& arguments, const Type* hint,
                          std::vector<Operand>& out) {
  bool ok = true;
  std::optional<Type> known;
  for (const syntax::Expr* argument : arguments) {
    Operand operand{argument, nullptr, bare_of(*argument)};
    if (operand.bare == Bare::No && !waits_for_context(*argument)) {
      const bool text = known && known->is_textual() && syntax::as<syntax::NameRef>(&bare_expr(*argument)) != nullptr;
      operand.expr = check(*argument, text ? &*known : nullptr);
      ok = ok && operand.expr != nullptr;
      if (operand.expr != nullptr && !known) known = operand.expr->type.as_optional(false);
    }
    out.push_back(std::move(operand));
  }
  if (!ok) return false;  // what waits for a type would only complain that it has none
  prefer_members(out);
  if (!known && hint == nullptr) known = line_enum(arguments);
  for (Operand& operand : out) {
    if (operand.expr != nullptr || operand.bare != Bare::No) continue;
    if (!ok && is_member_name(*operand.syntax)) continue;  // it only lacks the type that the other could not give
    operand.expr = check(*operand.syntax, known ? &*known : hint);
    ok = ok && operand.expr != nullptr;
    if (operand.expr != nullptr && !known) known = operand.expr->type.as_optional(false);
  }
  return ok;
}

/// `stage == hot` means the member even where a param is called `hot`: beside an enum, a name that has another type is
/// a member if it can be.
void Typer::prefer_members(std::vector<Operand>& operands) {
  for (size_t i = 0; i < operands.size(); ++i) {
    if (operands[i].expr == nullptr || operands[i].expr->type.kind != Kind::Enum) continue;
    const Type wanted = operands[i].expr->type.as_optional(false);
    for (Operand& operand : operands) {
      const bool bound = operand.syntax == operands[i].syntax && &operand < &operands[i];  // what the bound is of
      if (operand.expr == nullptr || bound) continue;
      const Type type = operand.expr->type;
      const bool of_enum = type.kind == Kind::Enum || type.kind == Kind::Set;
      if (of_enum && type.enum_id == wanted.enum_id) continue;
      const auto* name = syntax::as<syntax::NameRef>(&bare_expr(*operand.syntax));
      if (name == nullptr) continue;
      if (!context_.members.by_name(context_.model.enums, wanted.enum_id, name->name.text)) continue;
      operand.expr = check(*operand.syntax, &wanted);
      if (type.kind == Kind::Enum) return;  // the other way round it would be one too
    }
  }
}

ExprPtr Typer::overload(Form form, std::string_view name, const std::vector<const syntax::Expr*>& arguments,
                        const Site& site) {
  std::vector<Operand> operands;
  if (!make_operands(arguments, site.hint, operands)) return nullptr;
  return overload_of(form, name, std::move(operands), site);
}

int Typer::widening_cost(const Type& from, Slot to) {
  if (is_same(from, to)) return 0;
  if (from.kind == Kind::Int && to == Slot::Decimal) return kOneWidening;
  if (from.kind == Kind::Int && to == Slot::Number) return 2 * kOneWidening;
  if (from.kind == Kind::Decimal && to == Slot::Number) return kOneWidening;
  if (from.kind == Kind::String && to == Slot::Text) return kOneWidening;
  if (from.kind == Kind::List) {
    const auto element = [&](Kind kind, Slot list) { return from.element == kind && to == list; };
    if (element(Kind::Int, Slot::DecimalList) || element(Kind::String, Slot::TextList)) return kOneWidening;
    if (element(Kind::Decimal, Slot::NumberList)) return kOneWidening;
    if (element(Kind::Int, Slot::NumberList)) return 2 * kOneWidening;
    if (element(Kind::String, Slot::EnumList) || element(Kind::Enum, Slot::Set)) return kOneWidening;
  }
  return kNoWay;
}

int Typer::row_cost(const BuiltinInfo& row, const std::vector<Operand>& operands, bool prefer_number) const {
  const bool has_enum = std::any_of(operands.begin(), operands.end(), [](const Operand& o) {
    return o.expr != nullptr && o.expr->type.kind == Kind::Enum;
  });
  int cost = 0;
  for (size_t i = 0; i < operands.size(); ++i) {
    const Slot to = row.params()[i];
    int step = kNoWay;
    if (operands[i].bare == Bare::Time) {
      if (to == Slot::TimeOfDay) step = 0;
    } else if (operands[i].bare == Bare::No) {
      step = widening_cost(operands[i].expr->type, to);
    } else if (operands[i].bare == Bare::Unknown) {
      if (takes_unknown(to, has_enum)) step = 0;
    } else if (operands[i].bare == Bare::String) {
      if (to == Slot::String) step = 0;
      if (to == Slot::Text) step = 1;
      if (to == Slot::Enum && has_enum) step = 0;
    } else if (is_number_slot(to) && !(to == Slot::Int && operands[i].bare == Bare::Decimal)) {
      const int rank = to == Slot::Int ? 0 : to == Slot::Decimal ? 1 : 2;
      step = prefer_number && to == Slot::Number ? 0 : rank + (prefer_number ? 1 : 0);
    }
    if (step == kNoWay) return kNoWay;
    cost += step;
  }
  return cost;
}

const BuiltinInfo* Typer::best_row(Form form, std::string_view name, const std::vector<Operand>& operands,
                                   const Type* hint) const {
  const bool prefer_number = hint != nullptr && hint->kind == Kind::Number;
  const BuiltinInfo* best = nullptr;
  int best_cost = kNoWay;
  for (const stdlib::BuiltinId id : stdlib::builtins_named(name)) {
    const BuiltinInfo& row = stdlib::builtin(id);
    if (row.form != form || row.arity != operands.size()) continue;
    const int cost = row_cost(row, operands, prefer_number);
    if (cost < best_cost) {
      best = &row;
      best_cost = cost;
    }
  }
  return best;
}

ExprPtr Typer::overload_of(Form form, std::string_view name, std::vector<Operand> operands, const Site& site,
                           uint32_t zone) {
  const BuiltinInfo* row = best_row(form, name, operands, site.hint);
  if (row == nullptr) {
    no_row(form, name, operands, site);
    return nullptr;
  }
  Type enumeration;
  if (!same_enums(name, *row, operands, site.span(), enumeration)) return nullptr;
  std::vector<ExprPtr> arguments;
  for (size_t i = 0; i < operands.size(); ++i) {
    arguments.push_back(as_parameter(operands[i], row->params()[i], enumeration));
    if (arguments.back() == nullptr) return nullptr;
  }
  return build_.builtin(row->id, std::move(arguments), site.span(), zone);
}

ExprPtr Typer::as_parameter(const Operand& operand, Slot parameter, const Type& enumeration) {
  if (operand.bare == Bare::Int || operand.bare == Bare::Decimal) {
    return number(*numeric_literal(*operand.syntax), *number_kind(parameter));
  }
  if (operand.bare == Bare::String) {
    const Type wanted = parameter == Slot::Enum ? enumeration : type_of(parameter);
    return check(*operand.syntax, &wanted);
  }
  if (operand.bare == Bare::Unknown) {
    const Type type = parameter == Slot::Enum ? enumeration : type_of(parameter);
    return build_.constant(type.as_optional(true), {}, operand.syntax->span);
  }
  if (operand.bare == Bare::Time || is_same(operand.expr->type, parameter)) return operand.expr;
  Type wanted;
  switch (parameter) {
    case Slot::DecimalList: wanted = list_type(make_type(Kind::Decimal)); break;
    case Slot::NumberList: wanted = list_type(make_type(Kind::Number)); break;
    case Slot::TextList: wanted = list_type(make_type(Kind::Text)); break;
    case Slot::EnumList: wanted = list_type(enumeration); break;
    case Slot::Set: wanted = set_type(operand.expr->type.enum_id); break;
    default: wanted = type_of(parameter); break;
  }
  return widen(operand.expr, wanted);
}

namespace {

/// An enum without an order is one that the word `ordered` was forgotten at, or one whose members are to be listed.
void report_unordered(Context& context, Span span, std::string_view name, const EnumInfo& info) {
  auto& finding = context.report<diag::S0409>(span, name, enum_text(info));
  finding.with_help("say `ordered enum` where it is declared, or list the members that are meant");
  if (info.span.end == 0) return;
  constexpr std::string_view kEnum = "enum";
  const std::string_view text = context.sources.text({info.span.file, 0, info.span.end});
  const size_t from =
      text.substr(info.span.begin).starts_with(kEnum) ? info.span.begin : text.rfind(kEnum, info.span.begin);
  if (from == std::string_view::npos) return;
  const auto at = static_cast<uint32_t>(from);
  finding.fix({info.span.file, at, at}, "ordered ");
}

}  // namespace

/// Enums, sets and lists of enums in one call must be of one enum, and `<` wants an ordered one.
bool Typer::same_enums(std::string_view name, const BuiltinInfo& row, const std::vector<Operand>& operands, Span span,
                       Type& enumeration) {
  const Operand* first = nullptr;
  const bool ordering = row.form == Form::Operator && (name[0] == '<' || name[0] == '>');
  for (size_t i = 0; i < operands.size(); ++i) {
    const Slot to = row.params()[i];
    if (operands[i].expr == nullptr || (to != Slot::Enum && to != Slot::EnumList && to != Slot::Set)) continue;
    const Type& type = operands[i].expr->type;
    if (type.kind == Kind::List && type.element != Kind::Enum) continue;
    const EnumInfo& info = context_.model.enums[type.enum_id];
    if (first != nullptr && first->expr->type.enum_id != type.enum_id) {
      const EnumInfo& other = context_.model.enums[first->expr->type.enum_id];
      auto& finding = context_.report<diag::S0410>(span, enum_text(other), enum_text(info));
      if (info.name.empty() || other.name.empty()) {
        finding.with_help("an enum written in place is one of its own; declare it once, `enum NAME { … }`, for both");
      }
      return false;
    }
    if (first == nullptr) {
      first = &operands[i];
      enumeration = enum_type(type.enum_id);
    }
    if (ordering && !info.ordered) {
      report_unordered(context_, span, name, info);
      return false;
    }
  }
  return true;
}

}  // namespace score::sema
