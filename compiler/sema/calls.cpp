// Calls of builtins and of defines with parameters; the values of lets and defines, checked when first needed.
#include <utility>

#include "compiler/sema/constants.h"
#include "compiler/sema/imports.h"
#include "compiler/sema/text_files.h"
#include "compiler/sema/typer.h"
#include "stdlib/modules.h"

namespace score::sema {

using stdlib::Form;

ExprPtr Typer::visit(const syntax::Call& node, const Site& site) {
  const std::string& name = node.callee.text;
  if (Symbol* symbol = context_.scope.function(name)) return call_function(*symbol, node, site);
  if (name == "top_reasons") return top_reasons(node, site);
  std::vector<const syntax::Expr*> arguments;
  for (const syntax::ExprPtr& argument : node.arguments) arguments.push_back(argument.get());
  bool known = false;
  for (const stdlib::BuiltinId id : stdlib::builtins_named(name)) {
    known = known || stdlib::builtin(id).form == Form::Function;
  }
  if (known && (name == "min" || name == "max")) return fold_pairs(name, arguments, site);
  if (known) return overload(Form::Function, name, arguments, site);
  if (Symbol* value = context_.scope.value(name)) {
    value->used = true;
    context_.report<diag::S0109>(node.callee.span, name, symbol_kind_name(value->kind));
    return nullptr;
  }
  if (context_.scope.field(name) != nullptr) {
    context_.report<diag::S0109>(node.callee.span, name, "field");
    return nullptr;
  }
  if (const std::string module = context_.scope.module_in(name); !module.empty()) {
    not_in_module(context_, module, name, "function", context_.scope.function_names(), node.callee.span);
    return nullptr;
  }
  if (context_.scope.incomplete()) return nullptr;  // it may be one of theirs
  unknown_function(node.callee, arguments, site);
  return nullptr;
}

/// `min` and `max` take any number of arguments, two at a time, or one list.
ExprPtr Typer::fold_pairs(std::string_view name, const std::vector<const syntax::Expr*>& arguments, const Site& site) {
  std::vector<const syntax::Expr*> items = arguments;
  if (arguments.size() == 1) {
    const auto* list = syntax::as<syntax::ListLit>(&bare_expr(*arguments[0]));
    if (list == nullptr || list->items.size() < 2) return overload(Form::Function, name, arguments, site);
    items.clear();
    for (const syntax::ExprPtr& item : list->items) items.push_back(item.get());
  }
  if (items.size() < 2) return overload(Form::Function, name, items, site);
  std::vector<Operand> operands;
  if (!make_operands(items, site.hint, operands)) return nullptr;
  Operand folded = operands[0];
  for (size_t i = 1; i < operands.size(); ++i) {
    const ExprPtr pair = overload_of(Form::Function, name, {folded, operands[i]}, site);
    if (pair == nullptr) return nullptr;
    folded = {&site.expr, pair, Bare::No};
  }
  return folded.expr;
}

namespace {

/// What a function of the standard library does inside is no text of its caller's: there the call says it.
ExprPtr as_called(ExprPtr made, Span call, const source::SourceMap& sources) {
  if (made == nullptr || made->op == Op::Constant || made->span.file == call.file) return made;
  if (!stdlib::is_module(sources.file(made->span.file).name())) return made;
  Expr called = *made;
  called.span = call;
  return std::make_shared<const Expr>(std::move(called));
}

}  // namespace

ExprPtr Typer::call_function(Symbol& symbol, const syntax::Call& node, const Site& site) {
  symbol.used = true;
  const ExprPtr body = function_body(symbol.index, site.span());
  const Function& function = context_.model.functions[symbol.index];
  if (node.arguments.size() != function.parameters.size()) {
    const size_t wanted = function.parameters.size();
    context_
        .report<diag::S0405>(site.span(), function.name, fmt::format("{} argument{}", wanted, wanted == 1 ? "" : "s"),
                             node.arguments.size())
        .note(function.span, "declared here");
    return nullptr;
  }
  std::vector<ExprPtr> arguments;
  bool failed = body == nullptr;
  for (size_t i = 0; i < node.arguments.size(); ++i) {
    const ExprPtr& parameter = function.parameters[i].value;
    if (parameter == nullptr) return nullptr;
    const std::string what = "`" + function.parameters[i].name + "` of `" + function.name + "`";
    arguments.push_back(check_as(*node.arguments[i], parameter->type.as_optional(false), what));
    failed = failed || arguments.back() == nullptr;
  }
  if (failed) return nullptr;
  ExprPtr made = as_called(build_.substitute(body, arguments, site.span()), site.span(), context_.sources);
  return may_ask_events(made, site.span()) ? made : nullptr;
}

namespace {

constexpr int kDeepestChain = 150;

/// Marks a definition as being checked; a use of it meanwhile is a cycle.
class Running {
 public:
  Running(Context& context, Definition& definition, const std::string& name)
      : context_(context),
        definition_(definition),
        line_(std::exchange(context.line, nullptr)),
        asides_(std::exchange(context.asides, nullptr)),
        inside_(context.scope, definition.unit) {
    definition_.state = Definition::State::Running;
    context_.running.push_back(name);
  }
  ~Running() {
    definition_.state = Definition::State::Done;
    context_.running.pop_back();
    context_.line = line_;
    context_.asides = asides_;
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  Context& context_;
  Definition& definition_;
  // A definition means the same wherever it is used.
  const Line* line_;
  const Asides* asides_;
  const InUnit inside_;
};

bool may_start(Context& context, const Definition& definition, const std::string& name, Span use) {
  if (definition.state == Definition::State::Running) {
    std::string cycle;
    bool inside = false;
    for (const std::string& step : context.running) {
      inside = inside || step == name;
      if (inside) cycle += step + " → ";
    }
    context.report<diag::S0107>(use, name, cycle + name);
    return false;
  }
  if (context.running.size() >= kDeepestChain) {
    context.report<diag::S0218>(use, kDeepestChain);
    return false;
  }
  return true;
}

}  // namespace

/// The lines of a file as the list that its place asks for, or of strings.
ExprPtr Typer::lines_value(const syntax::Str& name, const Type* hint) {
  const std::optional<source::FileId> file = context_.program->text(name);
  if (!file) return nullptr;  // with a finding
  if (hint != nullptr && hint->kind == Kind::Set) return lines_as_set(context_, *file, *hint, name.span);
  const bool list = hint != nullptr && hint->kind == Kind::List && table_type(*hint);
  return lines_as(context_, *file, list ? element_type(*hint) : make_type(Kind::String), name.span);
}

ExprPtr Typer::let_value(uint32_t index, const Type* hint, Span use) {
  Definition& definition = context_.lets[index];
  NamedExpr& named = context_.model.lets[index];
  if (definition.by_context) {
    const Type wanted = hint != nullptr ? *hint : Type{};
    for (const auto& [type, value] : definition.by_type) {
      if (type == wanted) return value;
    }
    if (!may_start(context_, definition, named.name, use)) return nullptr;
    const Running running(context_, definition, named.name);
    const ExprPtr value = definition.lines != nullptr
                              ? lines_value(*definition.lines, hint)
                              : Typer(context_).constant(*definition.body, hint, "a let", false);
    if (named.value == nullptr) named.value = value;
    definition.by_type.emplace_back(wanted, value);
    return value;
  }
  if (definition.state == Definition::State::Done) return definition.value;
  if (!may_start(context_, definition, named.name, use)) return nullptr;
  const Running running(context_, definition, named.name);
  Typer typer(context_);
  const ExprPtr checked = typer.constant(*definition.body, nullptr, "a let", false);
  definition.value = checked;
  context_.model.lets[index].value = checked;
  return checked;
}

/// The body as what the define says that it is.
ExprPtr Typer::body_of(const Definition& definition, const std::string& name) {
  if (!definition.result) return check(*definition.body);
  const std::string what = "`" + name + "`";
  const ExprPtr value = check_as(*definition.body, *definition.result, what);
  if (value == nullptr || definition.result->optional || !value->type.optional) return value;
  context_.report<diag::S0601>(definition.body->span, what, context_.text(definition.body->span))
      .with_help("say so with `?`: `" + context_.text(definition.result->as_optional(true)) + "`");
  return nullptr;
}

ExprPtr Typer::define_value(uint32_t index, Span use) {
  Definition& definition = context_.defines[index];
  const std::string name = context_.model.defines[index].name;
  if (definition.state == Definition::State::Done) return definition.value;
  if (!may_start(context_, definition, name, use)) return nullptr;
  const Running running(context_, definition, name);
  definition.value = Typer(context_).body_of(definition, name);
  context_.model.defines[index].value = definition.value;
  return definition.value;
}

ExprPtr Typer::function_body(uint32_t index, Span use) {
  Definition& definition = context_.functions[index];
  Function& function = context_.model.functions[index];
  if (definition.state == Definition::State::Done) return definition.value;
  if (!may_start(context_, definition, function.name, use)) return nullptr;
  const Running running(context_, definition, function.name);
  Locals locals;
  for (const NamedExpr& parameter : function.parameters) locals.emplace(parameter.name, parameter.value);
  definition.value = Typer(context_, &locals).body_of(definition, function.name);
  context_.model.functions[index].body = definition.value;
  return definition.value;
}

}  // namespace score::sema
