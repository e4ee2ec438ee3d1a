// Names: parameters of a define, enum members (by the expected type only), fields, declared values, `now` and `today`.
#include <algorithm>

#include "compiler/sema/hints.h"
#include "compiler/sema/imports.h"
#include "compiler/sema/typer.h"

namespace score::sema {

ExprPtr Typer::visit(const syntax::NameRef& node, const Site& site) {
  const std::string& name = node.name.text;
  const std::optional<uint32_t> of_event = event_field(name);
  if (locals_ != nullptr && !of_event) {
    if (const auto found = locals_->find(name); found != locals_->end()) return found->second;
  }
  if (is_line(name) && !of_event) return line_item(site.hint, site.span());
  if (site.hint != nullptr && site.hint->kind == Kind::Enum) {
    if (const auto code = context_.members.by_name(context_.model.enums, site.hint->enum_id, name)) {
      return build_.constant(enum_type(site.hint->enum_id), {*code}, site.span());
    }
  }
  if (of_event) return field_of_event(*of_event, node.name);
  Symbol* value = context_.scope.value(name);
  Symbol* as_field = context_.scope.field(name);
  const bool claim = context_.asides != nullptr && context_.asides->claim;
  if (as_field != nullptr && value != nullptr && value->kind == SymbolKind::Action && !claim) value = nullptr;
  if (value != nullptr && as_field != nullptr) {
    context_.report<diag::S0104>(site.span(), name, with_article(value->kind))
        .note(value->span, "the " + std::string(symbol_kind_name(value->kind)))
        .note(as_field->span, "the field")
        .with_help("write `lead." + name + "` for the field, or give one of them another name")
        .fix(site.span(), "lead." + name);
    return nullptr;
  }
  if (value != nullptr) return value_of(*value, site.hint, site.span());
  if (as_field != nullptr) return value_of(*as_field, site.hint, site.span());
  for (const stdlib::BuiltinId id : stdlib::builtins_named(name)) {
    if (stdlib::builtin(id).arity == 0) return build_.builtin(id, {}, site.span());
  }
  return unknown_name(node.name, site.hint);
}

ExprPtr Typer::value_of(Symbol& symbol, const Type* hint, Span span) {
  symbol.used = true;
  const Model& model = context_.model;
  switch (symbol.kind) {
    case SymbolKind::Field: {
      const Field& info = model.lead[symbol.index];
      if (context_.broken_fields.count(info.name) != 0) return nullptr;
      return build_.reference(Op::Field, symbol.index, info.type, span);
    }
    case SymbolKind::Param: return build_.reference(Op::Param, symbol.index, model.params[symbol.index].type, span);
    case SymbolKind::Let: return let_value(symbol.index, hint, span);
    case SymbolKind::Define: {
      const ExprPtr value = define_value(symbol.index, span);
      return may_ask_events(value, span) ? value : nullptr;
    }
    case SymbolKind::Function:
    case SymbolKind::Event: return nullptr;
    case SymbolKind::Action: return fires(symbol, span);
    case SymbolKind::ProductLines: {
      const ProductLines& product = model.product_lines[symbol.index];
      const std::string first = product.lines.empty() ? "" : product.name + "." + product.lines.front();
      context_.report<diag::S0127>(span, product.name).with_help("write `" + first + "`");
      return nullptr;
    }
    case SymbolKind::Score: return build_.reference(Op::Score, symbol.index, make_type(Kind::Decimal), span);
    case SymbolKind::Grade:
    case SymbolKind::Matrix:
      return build_.reference(Op::Grade, symbol.index, enum_type(model.grades[symbol.index].labels), span);
    case SymbolKind::Segment: {
      const auto* first = std::get_if<FirstSegment>(&model.segments[symbol.index].body);
      const Type type = first != nullptr ? enum_type(first->members) : make_type(Kind::Bool);
      return build_.reference(Op::Segment, symbol.index, type, span);
    }
  }
  return nullptr;
}

ExprPtr Typer::unknown_name(const syntax::Name& name, const Type* hint) {
  const Span span = name.span;
  if (hint != nullptr && hint->kind == Kind::Enum) {
    const EnumInfo& info = context_.model.enums[hint->enum_id];
    auto& finding = context_.report<diag::S0102>(span, name.text, enum_text(info));
    const std::string near = diag::nearest(name.text, member_names(info));
    if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(span, near);
    if (near.empty()) finding.with_help("its members are " + listed(member_names(info)));
    if (info.span.end > 0) finding.note(info.span, "the enum is declared here");
    return nullptr;
  }
  if (context_.scope.function(name.text) != nullptr || !stdlib::builtins_named(name.text).empty()) {
    context_.report<diag::S0108>(span, name.text, "its arguments");
    return nullptr;
  }
  if (context_.scope.incomplete()) return nullptr;
  auto& finding = context_.report<diag::S0101>(span, name.text);
  if (hint_habit(context_, name, finding)) return nullptr;
  if (context_.model.is_module || context_.scope.unit() != 0) {
    finding.with_help("a module sees what it declares and uses, not the lead: take it as a parameter of a `define`");
  }
  if (Symbol* event = context_.scope.event(name.text)) {
    event->used = true;
    finding.with_help("it is an event; `any " + name.text + "` asks whether there was one");
    return nullptr;
  }
  std::string kind;
  const std::string near = nearest_value(name.text, kind);
  if (!near.empty()) {
    finding.with_help("did you mean the " + kind + " `" + near + "`?").fix(span, near);
    return nullptr;
  }
  const bool member = std::any_of(context_.model.enums.begin(), context_.model.enums.end(),
                                  [&](const EnumInfo& info) { return find_member(info, name.text).has_value(); });
  if (hint != nullptr && hint->is_textual() && !member) {
    finding.with_help("a text stands in quotes").fix(span, "\"" + name.text + "\"");
    return nullptr;
  }
  for (const EnumInfo& info : context_.model.enums) {
    if (!find_member(info, name.text)) continue;
    finding.with_help("`" + name.text + "` is a member of `" + enum_text(info) +
                      "`; it can stand only beside a value of that enum");
    break;
  }
  return nullptr;
}

/// The name that was meant, if one is near, and what it names.
std::string Typer::nearest_value(const std::string& name, std::string& kind) {
  std::vector<std::string> candidates = context_.scope.value_names();
  if (context_.asides == nullptr || !context_.asides->claim) {
    std::erase_if(candidates, [this](const std::string& candidate) {
      return context_.scope.value(candidate)->kind == SymbolKind::Action;
    });
  }
  for (std::string& field_name : context_.scope.field_names()) candidates.push_back(std::move(field_name));
  if (locals_ != nullptr) {
    for (const auto& local : *locals_) candidates.push_back(local.first);
  }
  if (scope_ != nullptr) {
    for (std::string& own : context_.event_fields.names(scope_->event)) candidates.push_back(std::move(own));
  }
  if (context_.line != nullptr) candidates.push_back(*context_.line->variable);
  std::string near = diag::nearest(name, candidates);
  const Symbol* symbol = context_.scope.value(near);
  if (event_field(near)) {
    kind = "event's field";
  } else if (locals_ != nullptr && locals_->count(near) != 0) {
    kind = "parameter";
  } else if (is_line(near)) {
    kind = "line";
  } else {
    kind = symbol != nullptr ? symbol_kind_name(symbol->kind) : "field";
  }
  return near;
}

bool Typer::is_value_name(const std::string& name) {
  if (event_field(name)) return true;
  if (locals_ != nullptr && locals_->count(name) != 0) return true;
  if (context_.scope.value(name) != nullptr || context_.scope.field(name) != nullptr) return true;
  for (const stdlib::BuiltinId id : stdlib::builtins_named(name)) {
    if (stdlib::builtin(id).arity == 0) return true;
  }
  return false;
}

/// Whether it is a name that some enum has as a member.
bool Typer::is_member_name(const syntax::Expr& expr) const {
  const auto* name = syntax::as<syntax::NameRef>(&bare_expr(expr));
  const std::vector<EnumInfo>& enums = context_.model.enums;
  return name != nullptr && std::any_of(enums.begin(), enums.end(), [&](const EnumInfo& info) {
           return find_member(info, name->name.text).has_value();
         });
}

/// Whether the expression's type is for its context to say: literals, lists, names that are nothing by themselves, and
/// what is made of nothing else.
bool Typer::waits_for_context(const syntax::Expr& expr) {
  const syntax::Expr& inner = bare_expr(expr);
  if (const auto* name = syntax::as<syntax::NameRef>(&inner)) {
    if (is_line(name->name.text) && !event_field(name->name.text)) return true;
    if (!is_value_name(name->name.text)) return true;
    const Symbol* value = event_field(name->name.text) ? nullptr : context_.scope.value(name->name.text);
    if (value == nullptr) return false;
    if (value->kind == SymbolKind::ProductLines) return true;  // no value itself, so it may be a member
    return value->kind == SymbolKind::Let && context_.lets[value->index].by_context;
  }
  if (const auto* member = syntax::as<syntax::MemberRef>(&inner)) {
    const Symbol* value = context_.scope.value(qualified(*member));
    return value != nullptr && value->kind == SymbolKind::Let && context_.lets[value->index].by_context;
  }
  if (const auto* unary = syntax::as<syntax::Unary>(&inner)) {
    return unary->op == syntax::UnaryOp::Neg && waits_for_context(*unary->operand);
  }
  if (const auto* binary = syntax::as<syntax::Binary>(&inner)) {
    const bool sum = binary->op == syntax::BinaryOp::Add || binary->op == syntax::BinaryOp::Sub ||
                     binary->op == syntax::BinaryOp::Mul || binary->op == syntax::BinaryOp::Div;
    return sum && waits_for_context(*binary->right) && waits_for_context(*binary->left);
  }
  if (const auto* choice = syntax::as<syntax::If>(&inner)) {
    return waits_for_context(*choice->then) && waits_for_context(*choice->otherwise);
  }
  return std::holds_alternative<syntax::NumberLit>(inner.node) ||
         std::holds_alternative<syntax::PercentLit>(inner.node) ||
         std::holds_alternative<syntax::StringLit>(inner.node) ||
         std::holds_alternative<syntax::UnknownLit>(inner.node) || std::holds_alternative<syntax::ListLit>(inner.node);
}

ExprPtr Typer::field(const syntax::Name& name, Span span) {
  if (Symbol* symbol = context_.scope.field(name.text)) return value_of(*symbol, nullptr, span);
  auto& finding = context_.report<diag::S0111>(name.span, name.text);
  const std::string near = diag::nearest(name.text, context_.scope.field_names());
  if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(name.span, near);
  return nullptr;
}

ExprPtr Typer::visit(const syntax::MemberRef& node, const Site& site) {
  const auto* object = syntax::as<syntax::NameRef>(node.object.get());
  const std::string name = object != nullptr ? object->name.text : "";
  if (name == "lead") return field(node.member, site.span());
  if (scope_ != nullptr) {
    for (const EventScope::Step& step : scope_->steps) {
      if (!name.empty() && step.alias == name) return other_step(node, step, site.span());
    }
  }
  Symbol* symbol = context_.scope.value(name);
  if (symbol != nullptr && symbol->kind == SymbolKind::ProductLines) {
    return line_score(*symbol, node.member, site.span());
  }
  const std::string key = qualified(node);
  if (const std::string module = context_.scope.module_in(key); !module.empty()) return of_module(module, key, site);
  if (symbol == nullptr && context_.scope.incomplete()) return nullptr;  // it may be a module's
  auto& finding = context_.report<diag::S0110>(site.span(), context_.text(node.object->span), node.member.text);
  if (scope_ != nullptr && scope_->steps.size() > 1) {
    finding.with_help("a step before is called by the name that its `as` gives it");
  } else if (Symbol* event = context_.scope.event(name)) {
    event->used = true;
    const std::string whole = name + "." + node.member.text;
    finding.with_help("of an event, write `" + node.member.text +
                      "` inside its `where`, and elsewhere say which one: `last(" + name + ")." + node.member.text +
                      "`, `sum(" + whole + ")`");
  }
  return nullptr;
}

/// `titles.seniority`: the name of a module with its declaration's.
ExprPtr Typer::of_module(const std::string& module, const std::string& key, const Site& site) {
  if (Symbol* symbol = context_.scope.value(key)) return value_of(*symbol, site.hint, site.span());
  if (context_.scope.function(key) != nullptr) {
    context_.report<diag::S0108>(site.span(), key, "its arguments");
  } else {
    not_in_module(context_, module, key, "value", context_.scope.value_names(), site.span());
  }
  return nullptr;
}

}  // namespace score::sema
