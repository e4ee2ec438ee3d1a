#include "compiler/sema/declare.h"

#include <algorithm>

#include "compiler/sema/typer.h"
#include "compiler/sema/types.h"
#include "stdlib/parse.h"

namespace score::sema {

void declare_symbol(Context& context, const syntax::Name& name, SymbolKind kind, uint32_t index) {
  if (kind == SymbolKind::Function && !stdlib::builtins_named(name.text).empty()) {
    context.report<diag::S0103>(name.span, name.text).with_help("it is a function of the language");
    return;
  }
  const Symbol* first = context.scope.declare(name.text, Symbol{kind, index, name.span, false});
  if (first == nullptr) return;
  context.report<diag::S0103>(name.span, name.text)
      .note(first->span, "first declared here, as " + with_article(first->kind));
}

namespace {

void check_holidays(Context& context, const syntax::Str& holidays) {
  std::vector<int64_t>& days = context.model.holidays;
  const std::string& text = holidays.value;
  constexpr std::string_view kBetween = " ,\t\n";
  for (size_t at = text.find_first_not_of(kBetween); at != std::string::npos;) {
    const size_t end = std::min(text.find_first_of(kBetween, at), text.size());
    const std::string word = text.substr(at, end - at);
    const auto day = stdlib::parse_date(word);
    if (!day.ok()) {
      context.report<diag::S0215>(holidays.span, word);
      return;
    }
    days.push_back(day.value);
    at = text.find_first_not_of(kBetween, end);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
}

void declare_module(Context& context, const syntax::Use& use, Span span) {
  if (use.file) context.modules.emplace(use.file->value, span);
  for (const syntax::Name& step : use.path) context.modules.emplace(step.text, step.span);
  if (use.alias) context.modules.emplace(use.alias->text, use.alias->span);
  context.not_supported(span, "`use`");
}

class Declaring {
 public:
  Declaring(Context& context, const LetsByName& lets) : context_(context), lets_(lets) {}

  void operator()(const syntax::Use&, Span) {}  // before all others
  void operator()(const syntax::Param& param, Span) {
    Param made;
    made.name = param.name.text;
    made.span = param.name.span;
    made.type = param_type(param);
    context_.model.params.push_back(std::move(made));
    declare_symbol(context_, param.name, SymbolKind::Param, last(context_.model.params));
  }
  void operator()(const syntax::Let& let, Span span) {
    Definition definition;
    definition.body = let.value.get();
    if (let.lines_of) {
      context_.not_supported(span, "`lines of`");
      definition.state = Definition::State::Done;
    }
    context_.lets.push_back(std::move(definition));
    context_.model.lets.push_back({let.name.text, nullptr, let.name.span});
    declare_symbol(context_, let.name, SymbolKind::Let, last(context_.model.lets));
  }
  void operator()(const syntax::Define& define, Span) {
    if (!define.parameters.empty()) return declare_function(define);
    Definition definition;
    definition.body = define.body.get();
    context_.defines.push_back(std::move(definition));
    context_.model.defines.push_back({define.name.text, nullptr, define.name.span});
    declare_symbol(context_, define.name, SymbolKind::Define, last(context_.model.defines));
  }
  void operator()(const syntax::EnumDecl&, Span) {}  // before all others
  void operator()(const syntax::LeadDecl& lead, Span span) {
    if (seen_lead_) {
      context_.report<diag::S0201>(span).note(*seen_lead_, "the first one");
      return;
    }
    seen_lead_ = span;
    declare_lead(context_, lead, span);
  }
  void operator()(const syntax::EventDecl& event, Span) { declare_event(context_, event); }
  void operator()(const syntax::Score& score, Span) {
    if (score.lines) return declare_lines(context_, score, lets_);
    Score made;
    made.name = score.name.text;
    made.span = score.name.span;
    context_.model.scores.push_back(std::move(made));
    declare_symbol(context_, score.name, SymbolKind::Score, last(context_.model.scores));
  }
  void operator()(const syntax::Grade& grade, Span) { declare_grade(context_, grade); }
  void operator()(const syntax::Matrix& matrix, Span) { declare_matrix(context_, matrix); }
  void operator()(const syntax::Segment& segment, Span) { declare_segment(context_, segment); }
  void operator()(const syntax::Action& action, Span) { declare_action(context_, action); }
  void operator()(const syntax::Test&, Span) {}

 private:
  template <class Items>
  static uint32_t last(const Items& items) {
    return static_cast<uint32_t>(items.size() - 1);
  }

  Type param_type(const syntax::Param& param) {
    const std::optional<Type> type = resolve_type(context_, param.type);
    if (!type) return make_type(Kind::Bool);
    if (type->optional) context_.report<diag::S0212>(param.type.span, "param", context_.text(*type));
    if (type->kind == Kind::List) context_.not_supported(param.type.span, "a param that is a list");
    return type->as_optional(false);
  }

  void declare_function(const syntax::Define& define) {
    Function made;
    made.name = define.name.text;
    made.span = define.name.span;
    for (const syntax::Parameter& parameter : define.parameters) {
      const std::optional<Type> type = resolve_type(context_, parameter.type);
      const auto taken = [&](const NamedExpr& other) { return other.name == parameter.name.text; };
      if (std::any_of(made.parameters.begin(), made.parameters.end(), taken)) {
        context_.report<diag::S0103>(parameter.name.span, parameter.name.text);
      }
      const auto index = kFirstParameter + static_cast<uint32_t>(made.parameters.size());
      const Span span = parameter.name.span;
      ExprPtr stand_in = type ? Builder(context_).reference(Op::Param, index, *type, span) : nullptr;
      made.parameters.push_back({parameter.name.text, std::move(stand_in), span});
    }
    Definition definition;
    definition.body = define.body.get();
    context_.functions.push_back(std::move(definition));
    context_.model.functions.push_back(std::move(made));
    declare_symbol(context_, define.name, SymbolKind::Function, last(context_.model.functions));
  }

  Context& context_;
  const LetsByName& lets_;
  std::optional<Span> seen_lead_;
};

/// A let whose names are nothing by themselves: members of an enum that only its uses can tell.
bool names_members(Context& context, const syntax::Expr& expr) {
  const syntax::Expr& inner = bare_expr(expr);
  if (const auto* name = syntax::as<syntax::NameRef>(&inner)) {
    const std::string& text = name->name.text;
    if (context.scope.value(text) != nullptr || context.scope.field(text) != nullptr) return false;
    return std::any_of(context.model.enums.begin(), context.model.enums.end(),
                       [&](const EnumInfo& info) { return find_member(info, text).has_value(); });
  }
  const auto* list = syntax::as<syntax::ListLit>(&inner);
  return list != nullptr && std::any_of(list->items.begin(), list->items.end(),
                                        [&](const syntax::ExprPtr& item) { return names_members(context, *item); });
}

}  // namespace

void check_header(Context& context, const syntax::Header& header) {
  Model& model = context.model;
  if (header.model) model.name = header.model->text;
  context.header_missing = header.missing;
  context.header_says_missing = header.has_missing;
  if (header.version) model.version = header.version->value;
  if (header.fiscal_start_month) model.fiscal_start_month = *header.fiscal_start_month;
  if (header.timezone) {
    if (context.zones.index_of(model, header.timezone->value)) {
      model.timezone = header.timezone->value;
    } else {
      context.report<diag::S0112>(header.timezone->span, header.timezone->value)
          .with_help("a zone is an IANA name such as `Asia/Tokyo`, or an offset such as `+09:00`");
    }
  }
  model.zones = {model.timezone};
  if (header.holidays) check_holidays(context, *header.holidays);
}

void declare(Context& context, const syntax::File& file) {
  check_header(context, file.header);
  for (const syntax::Item& item : file.items) {
    const auto* declared = std::get_if<syntax::EnumDecl>(&item.node);
    if (declared == nullptr) continue;
    const syntax::Name& name = declared->name;
    const EnumId id = add_enum(context, name.text, declared->body, name.span);
    if (scalar_kind(name.text) || name.text == "weekday") {
      context.report<diag::S0219>(name.span, name.text);
    } else if (!context.scope.declare_enum(name.text, id)) {
      const EnumId first = *context.scope.enumeration(name.text);
      context.report<diag::S0103>(name.span, name.text)
          .note(context.model.enums[first].span, "first declared here, as an enum");
    }
  }
  for (const syntax::Item& item : file.items) {
    if (const auto* use = std::get_if<syntax::Use>(&item.node)) declare_module(context, *use, item.span);
  }
  LetsByName lets;
  for (const syntax::Item& item : file.items) {
    if (const auto* let = std::get_if<syntax::Let>(&item.node)) lets.emplace(let->name.text, let);
  }
  Declaring declaring(context, lets);
  for (const syntax::Item& item : file.items) {
    std::visit([&](const auto& node) { declaring(node, item.span); }, item.node);
  }
  check_lines(context);
  for (Definition& let : context.lets) {
    let.by_context =
        let.body != nullptr && let.state == Definition::State::Waiting && names_members(context, *let.body);
  }
}

}  // namespace score::sema
