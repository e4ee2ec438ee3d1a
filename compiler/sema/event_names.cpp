// Names inside what is asked of each event, and names of product lines.
#include <algorithm>

#include "compiler/sema/typer.h"

namespace score::sema {

std::optional<uint32_t> Typer::event_field(const std::string& name) const {
  if (scope_ == nullptr) return std::nullopt;
  return context_.event_fields.find(scope_->event, name);
}

ExprPtr field_of(Context& context, uint32_t event, const syntax::Name& name) {
  const EventType& type = context.model.events[event];
  const std::optional<uint32_t> index = context.event_fields.find(event, name.text);
  if (index && context.event_fields.is_broken(event, *index)) return nullptr;
  if (index) return Builder(context).event_field(event, *index, type.fields[*index].type, name.span);
  auto& finding = context.report<diag::S0124>(name.span, type.name, name.text);
  const std::string near = diag::nearest(name.text, context.event_fields.names(event));
  if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(name.span, near);
  finding.note(type.span, "the event is declared here");
  return nullptr;
}

/// The event's field comes first; the lint of section 4 says so where that hides something.
ExprPtr Typer::field_of_event(uint32_t field, const syntax::Name& name) {
  const std::string kind = hidden_kind(name.text);
  if (!kind.empty() && context_.event_fields.first_warning(scope_->event, field)) {
    auto& finding = context_.report<diag::S0125>(name.span, name.text, kind);
    if (kind == "lead's field") finding.with_help("`lead." + name.text + "` is the lead's");
  }
  return field_of(context_, scope_->event, name);
}

std::string Typer::hidden_kind(const std::string& name) {
  if (locals_ != nullptr && locals_->count(name) != 0) return "parameter";
  if (is_line(name)) return "line";
  if (context_.scope.field(name) != nullptr) return "lead's field";
  const Symbol* value = context_.scope.value(name);
  const bool hidden = value != nullptr && value->kind != SymbolKind::Action;  // events are not asked about actions
  return hidden ? std::string(symbol_kind_name(value->kind)) : "";
}

bool Typer::may_ask_events(const ExprPtr& expr, Span span) {
  if (scope_ == nullptr || (expr != nullptr && !expr->asks_events)) return true;
  if (expr != nullptr) {
    context_.report<diag::S0128>(span, context_.text(span))
        .with_help("put it behind the rule's `when`, or into a score of its own that is used here");
  }
  return false;
}

bool Typer::is_line(const std::string& name) const {
  return context_.line != nullptr && *context_.line->variable == name;
}

/// The variable of `for each` stands for its item, as if that were written here.
ExprPtr Typer::line_item(const Type* hint, Span span) {
  syntax::Expr item;
  item.span = span;
  const syntax::Expr& source = *context_.line->item;
  if (const auto* member = syntax::as<syntax::NameRef>(&source)) {
    if (hint != nullptr && hint->kind == Kind::Enum) return this->member({member->name.text, span}, *hint);
    return unknown_name({member->name.text, span}, hint);
  }
  if (const auto* string = syntax::as<syntax::StringLit>(&source)) {
    return string_as({syntax::Str{string->text.value, span}}, hint, span);
  }
  const auto& literal = std::get<syntax::NumberLit>(source.node);
  item.node = syntax::NumberLit{{literal.number.digits, span}};
  return check(item, hint);
}

/// `product == crm`, `product in [crm, erp]` in the block of a product line: no side says which enum is meant. Any that
/// has all the members will do, for the answer is the same.
std::optional<Type> Typer::line_enum(const std::vector<const syntax::Expr*>& sides) {
  if (context_.line == nullptr) return std::nullopt;
  bool has_line = false;
  std::vector<const std::string*> members;
  for (const syntax::Expr* side : sides) {
    const auto* name = syntax::as<syntax::NameRef>(&bare_expr(*side));
    if (name == nullptr || !waits_for_context(*side)) return std::nullopt;
    const bool line = is_line(name->name.text);
    const auto* item = line ? syntax::as<syntax::NameRef>(context_.line->item) : name;
    if (item == nullptr) return std::nullopt;
    has_line = has_line || line;
    members.push_back(&item->name.text);
  }
  const std::vector<EnumInfo>& enums = context_.model.enums;
  for (EnumId id = 0; has_line && id < enums.size(); ++id) {
    const auto has = [&](const std::string* name) { return context_.members.by_name(enums, id, *name).has_value(); };
    if (std::all_of(members.begin(), members.end(), has)) return enum_type(id);
  }
  return std::nullopt;
}

ExprPtr Typer::member(const syntax::Name& name, const Type& type) {
  const auto code = context_.members.by_name(context_.model.enums, type.enum_id, name.text);
  if (code) return build_.constant(enum_type(type.enum_id), {*code}, name.span);
  return unknown_name(name, &type);
}

ExprPtr Typer::line_score(Symbol& symbol, const syntax::Name& line, Span span) {
  symbol.used = true;
  const ProductLines& product = context_.model.product_lines[symbol.index];
  for (size_t i = 0; i < product.lines.size(); ++i) {
    if (product.lines[i] != line.text) continue;
    const auto index = product.first_score + static_cast<uint32_t>(i);
    return build_.reference(Op::Score, index, make_type(Kind::Decimal), span);
  }
  if (symbol.index < context_.products.size() && context_.products[symbol.index].broken) return nullptr;
  auto& finding = context_.report<diag::S0126>(line.span, product.name, line.text);
  const std::string near = diag::nearest(line.text, product.lines);
  if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(line.span, near);
  finding.note(product.span, "its lines stand here");
  return nullptr;
}

/// `a.asset` where it is no equality: the fields of another step are not at hand.
ExprPtr Typer::other_step(const syntax::MemberRef& node, const EventScope::Step& step, Span span) {
  const std::string& field = node.member.text;
  const bool own = &step == &scope_->steps.back();
  std::vector<std::string> mine = context_.event_fields.names(scope_->event);
  std::erase(mine, "at");
  const bool shared = own || mine.empty() || context_.event_fields.find(scope_->event, field);
  const std::string example = (shared ? field : mine.front()) + " == " + step.alias + "." + field;
  auto& finding = context_.report<diag::S0129>(span, context_.text(span), example);
  if (own) finding.with_help("of this very event, write `" + field + "`").fix(span, field).safely();
  return nullptr;
}

}  // namespace score::sema
