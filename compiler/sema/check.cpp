#include "compiler/sema/check.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "compiler/sema/declare.h"
#include "compiler/sema/imports.h"
#include "compiler/sema/outputs.h"
#include "compiler/sema/tests.h"
#include "compiler/sema/typer.h"

namespace score::sema {
namespace {

/// Bodies in the order of the text; the n-th declaration of a kind is the n-th in the model.
class Bodies {
 public:
  explicit Bodies(Context& context) : context_(context), typer_(context) {}

  void operator()(const syntax::Let& let) {
    const uint32_t index = lets_++;
    // Lines are read for each type that they are used as; those of a list that nobody uses are strings.
    if (let.lines_of) lines_.push_back(index);
    if (let.value != nullptr && !context_.lets[index].by_context) typer_.let_value(index, nullptr, let.name.span);
  }
  void operator()(const syntax::Define& define) {
    if (define.parameters.empty()) {
      typer_.define_value(defines_++, define.name.span);
    } else {
      typer_.function_body(functions_++, define.name.span);
    }
  }
  void operator()(const syntax::Score& score) {
    if (score.lines) return lines(score);
    declared(OutputKind::Score, scores_);
    check_score(context_, score, context_.model.scores[scores_++]);
  }
  void operator()(const syntax::Grade& grade) {
    declared(OutputKind::Grade, grades_);
    check_grade(context_, grade, context_.model.grades[grades_++]);
  }
  void operator()(const syntax::Matrix& matrix) {
    declared(OutputKind::Grade, grades_);
    check_matrix(context_, matrix, context_.model.grades[grades_++]);
  }
  void operator()(const syntax::Segment& segment) {
    declared(OutputKind::Segment, segments_);
    check_segment(context_, segment, context_.model.segments[segments_++]);
  }
  template <class Other>
  void operator()(const Other&) {}

  void finish() {
    for (const uint32_t let : lines_) {
      if (context_.model.lets[let].value == nullptr) typer_.let_value(let, nullptr, context_.model.lets[let].span);
    }
  }

 private:
  /// The block once for each line; what is wrong with all of them is said once.
  void lines(const syntax::Score& score) {
    const Product& product = context_.products[products_++];
    diag::Diagnostics* const all = context_.diags;
    std::set<std::tuple<std::string_view, uint32_t, uint32_t, std::string>> seen;
    for (const syntax::Expr* item : product.items) {
      diag::Diagnostics found;
      const Line line{&score.lines->variable.text, item};
      context_.line = &line;
      context_.diags = &found;
      declared(OutputKind::Score, scores_);
      check_score(context_, score, context_.model.scores[scores_++]);
      context_.diags = all;
      context_.line = nullptr;
      for (const diag::Diagnostic& next : found.all()) {
        if (seen.emplace(next.spec->code, next.span.begin, next.span.end, next.message).second) all->take(next);
      }
    }
  }
  void declared(OutputKind kind, uint32_t index) { context_.model.declared.push_back({kind, index}); }

  Context& context_;
  Typer typer_;
  std::vector<uint32_t> lines_;
  uint32_t lets_ = 0, defines_ = 0, functions_ = 0, scores_ = 0, grades_ = 0, segments_ = 0, products_ = 0;
};

void check_clamps(Context& context, const syntax::File& file) {
  uint32_t index = 0;
  size_t products = 0;
  for (const syntax::Item& item : file.items) {
    const auto* score = std::get_if<syntax::Score>(&item.node);
    if (score == nullptr) continue;
    const size_t count = score->lines ? context.products[products++].items.size() : 1;
    if (count == 0) continue;
    check_score_clamp(context, *score, context.model.scores[index]);
    for (size_t i = 1; i < count; ++i) context.model.scores[index + i].clamp = context.model.scores[index].clamp;
    index += static_cast<uint32_t>(count);
  }
}

/// Params, lets, defines and events that nothing refers to, in the order of the text. Beside errors nobody knows: what
/// has one may refer to them.
void warn_unused(Context& context) {
  if (context.diags->has_errors()) return;
  std::vector<std::pair<Span, std::pair<std::string_view, std::string>>> unused;
  const auto collect = [&](const SymbolTable& table) {
    for (const auto& [name, symbol] : table) {
      const bool counts = symbol.kind == SymbolKind::Param || symbol.kind == SymbolKind::Let ||
                          symbol.kind == SymbolKind::Define || symbol.kind == SymbolKind::Function ||
                          symbol.kind == SymbolKind::Event;
      if (counts && !symbol.used && !symbol.use) unused.push_back({symbol.span, {symbol_kind_name(symbol.kind), name}});
    }
  };
  collect(context.scope.values());
  collect(context.scope.functions());
  collect(context.scope.events());
  std::sort(unused.begin(), unused.end(), [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
  for (const auto& [span, what] : unused) context.report<diag::S0701>(span, what.first, what.second);
}

void check_bodies(Context& context) {
  Bodies bodies(context);
  for (uint32_t unit = 0; unit < context.program->units.size(); ++unit) {
    const InUnit inside(context.scope, unit);
    const syntax::File& file = *context.program->units[unit].file;
    for (const syntax::Item& item : file.items) {
      if (!file.header.module || belongs_in_module(item.node)) std::visit(bodies, item.node);
    }
  }
  bodies.finish();
}

void check_actions(Context& context, const syntax::File& file) {
  uint32_t actions = 0;
  for (const syntax::Item& item : file.items) {
    if (const auto* action = std::get_if<syntax::Action>(&item.node)) check_action(context, *action, actions++);
  }
  name_state_columns(context);
}

void check_tests(Context& context, const syntax::File& file) {
  const bool reads_clock = outputs_read_clock(context.model) || actions_read_clock(context.model);
  for (const syntax::Item& item : file.items) {
    if (const auto* test = std::get_if<syntax::Test>(&item.node)) check_test(context, *test, reads_clock);
  }
}

/// What expressions and settings from outside may call the names of modules.
void finish_params(Context& context) {
  Model& model = context.model;
  for (const ImportedName& name : model.imports) {
    if (name.kind != ImportedName::Kind::Param) continue;
    Param& param = model.params[name.index];
    if (name.name != param.name) param.other_names.push_back(name.name);
  }
  for (const auto& entry : context.scope.names(0).modules) model.modules.push_back(entry.first);
  std::sort(model.modules.begin(), model.modules.end());
}

}  // namespace

Model empty_model() {
  Model model;
  model.zones = {model.timezone};
  model.enums.push_back(weekday_enum());
  return model;
}

std::unique_ptr<Model> check(const Program& program, const source::SourceMap& sources, diag::Diagnostics& diags,
                             const CheckOptions& options) {
  auto model = std::make_unique<Model>(empty_model());
  Context context(*model, sources, diags, options, &program);
  const syntax::File& file = *program.units.front().file;
  declare(context);
  check_params(context);
  if (!model->is_module) {
    check_field_defaults(context, file);
    check_clamps(context, file);
  }
  check_bodies(context);
  order_outputs(context);
  model->main_score = find_main_score(*model);
  if (!model->is_module) check_actions(context, file);
  if (!model->is_module) check_tests(context, file);
  finish_params(context);
  if (!model->is_module) warn_unused(context);
  warn_unused_modules(context);
  diags.sort_by_place();
  return model;
}

std::unique_ptr<Model> check(const syntax::File& file, const source::SourceMap& sources, diag::Diagnostics& diags,
                             const CheckOptions& options) {
  return check(lone_program(file, sources), sources, diags, options);
}

struct ExpressionChecker::State {
  State(Model& model, const source::SourceMap& sources, const CheckOptions& options)
      : context(model, sources, none, options) {}
  diag::Diagnostics none;
  Context context;
};

namespace {

template <class Items>
void declare_all(Context& context, const Items& items, SymbolKind kind) {
  for (size_t i = 0; i < items.size(); ++i) {
    context.scope.declare(items[i].name, {kind, static_cast<uint32_t>(i), items[i].span, true});
  }
}

Definition done(const ExprPtr& value) {
  Definition definition;
  definition.state = Definition::State::Done;
  definition.value = value;
  return definition;
}

}  // namespace

namespace {

void declare_imports(Context& context) {
  constexpr SymbolKind kKinds[] = {SymbolKind::Param, SymbolKind::Let, SymbolKind::Define, SymbolKind::Function};
  for (const ImportedName& name : context.model.imports) {
    context.scope.declare(name.name, {kKinds[static_cast<size_t>(name.kind)], name.index, {}, true});
  }
  for (const std::string& module : context.model.modules)
    context.scope.names().modules.emplace(module, ModuleSymbol{0, 0, {}});
}

}  // namespace

ExpressionChecker::ExpressionChecker(Model& model, const source::SourceMap& sources, const CheckOptions& options)
    : state_(std::make_unique<State>(model, sources, options)) {
  Context& context = state_->context;
  declare_all(context, model.lead, SymbolKind::Field);
  declare_all(context, model.params, SymbolKind::Param);
  declare_all(context, model.lets, SymbolKind::Let);
  declare_all(context, model.defines, SymbolKind::Define);
  declare_all(context, model.functions, SymbolKind::Function);
  declare_imports(context);
  declare_all(context, model.events, SymbolKind::Event);
  for (const EventType& event : model.events) context.event_fields.add(event);
  declare_all(context, model.scores, SymbolKind::Score);
  declare_all(context, model.product_lines, SymbolKind::ProductLines);
  declare_all(context, model.segments, SymbolKind::Segment);
  for (size_t i = 0; i < model.grades.size(); ++i) {
    const bool matrix = std::holds_alternative<MatrixGrade>(model.grades[i].body);
    const SymbolKind kind = matrix ? SymbolKind::Matrix : SymbolKind::Grade;
    context.scope.declare(model.grades[i].name, {kind, static_cast<uint32_t>(i), model.grades[i].span, true});
  }
  for (const NamedExpr& let : model.lets) context.lets.push_back(done(let.value));
  for (const NamedExpr& define : model.defines) context.defines.push_back(done(define.value));
  for (const Function& function : model.functions) context.functions.push_back(done(function.body));
}

ExpressionChecker::~ExpressionChecker() = default;

ExprPtr ExpressionChecker::check(const syntax::Expr& expr, diag::Diagnostics& diags) {
  state_->context.diags = &diags;
  state_->context.expansion = 0;
  ExprPtr checked = Typer(state_->context).check(expr);
  state_->context.diags = &state_->none;
  return checked;
}

ExprPtr check_expression(const syntax::Expr& expr, Model& model, const source::SourceMap& sources,
                         diag::Diagnostics& diags, const CheckOptions& options) {
  return ExpressionChecker(model, sources, options).check(expr, diags);
}

}  // namespace score::sema
