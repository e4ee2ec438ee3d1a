#include "compiler/sema/declare.h"

#include <algorithm>

#include "compiler/sema/hints.h"
#include "compiler/sema/imports.h"
#include "compiler/sema/text_files.h"
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
      // Without escapes the text stands in the file as it is read, behind the quotation mark.
      const auto begin = static_cast<uint32_t>(holidays.span.begin + 1 + at);
      const Span marked{holidays.span.file, begin, begin + static_cast<uint32_t>(word.size())};
      const bool plain = !holidays.raw && context.sources.text(marked) == word;
      context.report<diag::S0215>(plain ? marked : holidays.span, word);
      return;
    }
    days.push_back(day.value);
    at = text.find_first_not_of(kBetween, end);
  }
}

void check_holidays_file(Context& context, const syntax::Str& name) {
  const std::optional<source::FileId> file = context.program->text(name);
  if (!file) return;
  const ExprPtr days = lines_as(context, *file, make_type(Kind::Date), name.span);
  if (days == nullptr) return;
  for (const Constant& day : days->value.list()) context.model.holidays.push_back(day.integer());
}

class Declaring {
 public:
  Declaring(Context& context, const LetsByName& lets) : context_(context), lets_(lets) {}

  void operator()(const syntax::Use&, Span) {}  // on its own
  void operator()(const syntax::Param& param, Span) {
    Param made;
    made.name = context_.name_in_model(param.name.text);
    made.span = param.name.span;
    made.type = param_type(param);
    context_.model.params.push_back(std::move(made));
    declare_symbol(context_, param.name, SymbolKind::Param, last(context_.model.params));
  }
  void operator()(const syntax::Let& let, Span) {
    Definition definition;
    definition.unit = context_.scope.unit();
    definition.body = let.value.get();
    if (let.lines_of) {
      definition.lines = &*let.lines_of;
      definition.by_context = true;
    }
    context_.lets.push_back(std::move(definition));
    context_.model.lets.push_back({context_.name_in_model(let.name.text), nullptr, let.name.span});
    declare_symbol(context_, let.name, SymbolKind::Let, last(context_.model.lets));
  }
  void operator()(const syntax::Define& define, Span) {
    if (!define.parameters.empty()) return declare_function(define);
    Definition definition;
    definition.unit = context_.scope.unit();
    definition.body = define.body.get();
    definition.result = result_type(define);
    context_.defines.push_back(std::move(definition));
    context_.model.defines.push_back({context_.name_in_model(define.name.text), nullptr, define.name.span});
    declare_symbol(context_, define.name, SymbolKind::Define, last(context_.model.defines));
  }
  void operator()(const syntax::EnumDecl&, Span) {}  // before all others
  void operator()(const syntax::LeadDecl& lead, Span span) {
    if (seen_lead_) {
      context_.report<diag::S0201>(span).note(*seen_lead_, "the first one");
      declare_lead(context_, lead, span);  // so that its names are known
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
    check_items(context_, param.type.span, *type);
    return type->as_optional(false);
  }

  std::optional<Type> result_type(const syntax::Define& define) {
    return define.result ? resolve_type(context_, *define.result) : std::nullopt;
  }

  void declare_function(const syntax::Define& define) {
    Function made;
    made.name = context_.name_in_model(define.name.text);
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
    definition.unit = context_.scope.unit();
    definition.body = define.body.get();
    definition.result = result_type(define);
    context_.functions.push_back(std::move(definition));
    context_.model.functions.push_back(std::move(made));
    declare_symbol(context_, define.name, SymbolKind::Function, last(context_.model.functions));
  }

  Context& context_;
  const LetsByName& lets_;
  std::optional<Span> seen_lead_;
};

/// A let whose names are nothing by themselves: members of an enum that only its uses can tell.
bool names_members(Context& context, const syntax::Expr& expr, int lets = 0) {
  constexpr int kMostLets = 16;  // that name each other
  const syntax::Expr& inner = bare_expr(expr);
  if (const auto* list = syntax::as<syntax::ListLit>(&inner)) {
    return std::any_of(list->items.begin(), list->items.end(),
                       [&](const syntax::ExprPtr& item) { return names_members(context, *item, lets); });
  }
  const auto* name = syntax::as<syntax::NameRef>(&inner);
  const auto* member = syntax::as<syntax::MemberRef>(&inner);
  if (name == nullptr && member == nullptr) return false;
  const std::string text = name != nullptr ? name->name.text : qualified(*member);
  const Symbol* value = context.scope.value(text);
  if (value != nullptr && value->kind == SymbolKind::Let && lets < kMostLets) {
    const Definition& let = context.lets[value->index];
    const InUnit inside(context.scope, let.unit);
    return let.lines != nullptr || (let.body != nullptr && names_members(context, *let.body, lets + 1));
  }
  if (value != nullptr || name == nullptr || context.scope.field(text) != nullptr) return false;
  return std::any_of(context.model.enums.begin(), context.model.enums.end(),
                     [&](const EnumInfo& info) { return find_member(info, text).has_value(); });
}

}  // namespace

void check_header(Context& context, const syntax::Header& header) {
  Model& model = context.model;
  if (header.model) model.name = header.model->text;
  if (header.module) model.name = header.module->text;
  model.is_module = header.module.has_value();
  context.header_missing = header.missing;
  context.header_says_missing = header.has_missing;
  if (header.version) model.version = header.version->value;
  if (header.fiscal_start_month) model.fiscal_start_month = *header.fiscal_start_month;
  if (header.timezone) {
    if (context.zones.index_of(model, header.timezone->value)) {
      model.timezone = header.timezone->value;
    } else {
      auto& finding = context.report<diag::S0112>(header.timezone->span, header.timezone->value);
      finding.with_help("a zone is an IANA name such as `Asia/Tokyo`, or an offset such as `+09:00`");
      hint_zone(*header.timezone, finding);
    }
  }
  model.zones = {model.timezone};
  if (header.holidays) check_holidays(context, *header.holidays);
  if (header.holidays_file) check_holidays_file(context, *header.holidays_file);
  std::sort(model.holidays.begin(), model.holidays.end());
  model.holidays.erase(std::unique(model.holidays.begin(), model.holidays.end()), model.holidays.end());
}

namespace {

void declare_enums(Context& context, const syntax::File& file) {
  for (const syntax::Item& item : file.items) {
    const auto* declared = std::get_if<syntax::EnumDecl>(&item.node);
    if (declared == nullptr) continue;
    const syntax::Name& name = declared->name;
    const EnumId id = add_enum(context, context.name_in_model(name.text), declared->body, name.span);
    if (scalar_kind(name.text) || name.text == "weekday") {
      context.report<diag::S0219>(name.span, name.text);
    } else if (!context.scope.declare_enum(name.text, id)) {
      const EnumId first = *context.scope.enumeration(name.text);
      context.report<diag::S0103>(name.span, name.text)
          .note(context.model.enums[first].span, "first declared here, as an enum");
    }
  }
}

/// Of each file, the lets that it sees.
std::vector<LetsByName> lets_by_name(Context& context) {
  const std::vector<ProgramFile>& units = context.program->units;
  std::vector<LetsByName> lets(units.size());
  for (size_t i = 0; i < units.size(); ++i) {
    for (const syntax::Item& item : units[i].file->items) {
      const auto* let = std::get_if<syntax::Let>(&item.node);
      if (let != nullptr) lets[i].by_name.emplace(let->name.text, KnownLet{let, &lets[i]});
    }
  }
  for (size_t i = 0; i < units.size(); ++i) {
    each_use(context, static_cast<uint32_t>(i), [&](const syntax::Use& use, uint32_t unit, const std::string& module) {
      for (const auto& [name, known] : lets[unit].by_name) {
        if (known.home != &lets[unit]) continue;
        lets[i].by_name.emplace(qualified(module, name), known);
        if (!use.alias) lets[i].by_name.emplace(name, known);
      }
    });
  }
  return lets;
}

/// Nothing was looked for, so nothing was found.
void report_alone(Context& context, const syntax::File& file) {
  if (!context.program->alone) return;
  constexpr std::string_view kReason = "only the rule file itself is read here";
  for (const syntax::Item& item : file.items) {
    if (std::holds_alternative<syntax::Use>(item.node)) {
      context.report<diag::S0121>(item.span, context.text(item.span), kReason);
    }
    const auto* let = std::get_if<syntax::Let>(&item.node);
    if (let != nullptr && let->lines_of) {
      context.report<diag::S0121>(let->lines_of->span, let->lines_of->value, kReason);
    }
  }
}

template <class Visit>
void each_unit(Context& context, const Visit& visit) {
  const std::vector<ProgramFile>& units = context.program->units;
  for (uint32_t unit = 0; unit < units.size(); ++unit) {
    const InUnit inside(context.scope, unit);
    visit(*units[unit].file, unit);
  }
}

}  // namespace

void declare(Context& context) {
  const syntax::File& own = *context.program->units.front().file;
  check_header(context, own.header);
  report_alone(context, own);
  name_modules(context);
  each_unit(context, [&](const syntax::File& file, uint32_t) { declare_enums(context, file); });
  each_unit(context, [&](const syntax::File&, uint32_t) { import_enums(context); });
  const std::vector<LetsByName> lets = lets_by_name(context);
  each_unit(context, [&](const syntax::File& file, uint32_t unit) {
    if (file.header.module) check_module(context, file);
    Declaring declaring(context, lets[unit]);
    for (const syntax::Item& item : file.items) {
      if (file.header.module && !belongs_in_module(item.node)) continue;
      std::visit([&](const auto& node) { declaring(node, item.span); }, item.node);
    }
  });
  each_unit(context, [&](const syntax::File&, uint32_t) { import_names(context); });
  check_lines(context);
  for (Definition& let : context.lets) {
    const InUnit inside(context.scope, let.unit);
    if (let.body != nullptr) let.by_context = names_members(context, *let.body);
  }
}

}  // namespace score::sema
