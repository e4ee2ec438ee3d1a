// Types as written, enums, the lead's fields, params.
#include <algorithm>
#include <unordered_map>

#include "compiler/sema/constants.h"
#include "compiler/sema/declare.h"
#include "compiler/sema/hints.h"
#include "compiler/sema/imports.h"
#include "compiler/sema/ranges.h"
#include "compiler/sema/typer.h"
#include "compiler/sema/types.h"
#include "stdlib/parse.h"

namespace score::sema {
namespace {

constexpr size_t kMostSetMembers = 64;

class TypeResolver {
 public:
  explicit TypeResolver(Context& context) : context_(context) {}

  std::optional<Type> operator()(const syntax::TypeExpr& type) {
    std::optional<Type> made = std::visit([&](const auto& node) { return resolve(node, type.span); }, type.node);
    if (made) made->optional = type.optional;
    return made;
  }

 private:
  std::optional<Type> resolve(const syntax::NamedType& node, Span) {
    const std::string& name = node.name.text;
    if (const auto kind = scalar_kind(name)) return make_type(*kind);
    if (name == "weekday") return enum_type(kWeekdayEnum);
    if (const auto id = context_.scope.enumeration(name)) return enum_type(*id);
    if (const std::string module = context_.scope.module_in(name); !module.empty()) {
      not_in_module(context_, module, name, "enum", context_.scope.enum_names(), node.name.span);
      return std::nullopt;
    }
    if (context_.scope.incomplete()) return std::nullopt;  // it may be one of theirs
    std::vector<std::string> candidates = scalar_names();
    for (std::string& other : context_.scope.enum_names()) candidates.push_back(std::move(other));
    auto& finding = context_.report<diag::S0105>(node.name.span, name);
    if (name == "enum") {
      finding.with_help("write its members behind it: `enum { first, second }`");
      return std::nullopt;
    }
    if (const std::string meant(type_meant(name)); !meant.empty()) {
      finding.with_help("the type is called `" + meant + "`").fix(node.name.span, meant);
      return std::nullopt;
    }
    const std::string near = diag::nearest(name, candidates);
    if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(node.name.span, near);
    return std::nullopt;
  }
  std::optional<Type> resolve(const syntax::EnumType& node, Span span) {
    return enum_type(add_enum(context_, "", node.body, span));
  }
  std::optional<Type> resolve(const syntax::ListType& node, Span) {
    const std::optional<Type> element = (*this)(*node.element);
    if (!element) return std::nullopt;
    return list_type(*element);
  }
  std::optional<Type> resolve(const syntax::SetType& node, Span span) {
    const std::optional<Type> element = (*this)(*node.element);
    if (!element) return std::nullopt;
    if (element->kind != Kind::Enum) {
      context_.report<diag::S0209>(span, context_.text(*element)).with_help("write `set of enum { … }`");
      return std::nullopt;
    }
    const EnumInfo& info = context_.model.enums[element->enum_id];
    if (info.members.size() > kMostSetMembers) {
      context_.report<diag::S0208>(span, enum_text(info), info.members.size());
      return std::nullopt;
    }
    return set_type(element->enum_id);
  }

  Context& context_;
};

}  // namespace

std::optional<Type> resolve_type(Context& context, const syntax::TypeExpr& type) {
  return TypeResolver(context)(type);
}

EnumId add_enum(Context& context, const std::string& name, const syntax::EnumBody& body, Span span) {
  EnumInfo info;
  info.name = name;
  info.ordered = body.ordered;
  info.open = body.open;
  info.span = span;
  std::unordered_map<std::string, std::pair<std::string, Span>> spelled;  // by spelling: whose, where
  for (const syntax::EnumMember& member : body.members) {
    const auto [place, fresh] = spelled.try_emplace(member.name.text, member.name.text, member.span);
    if (!fresh) {
      context.report<diag::S0205>(member.span, member.name.text).note(place->second.second, "it stands here");
      continue;
    }
    EnumMember made{member.name.text, {}, member.span};
    for (const syntax::Str& spelling : member.spellings) {
      const auto [other, new_spelling] = spelled.try_emplace(spelling.value, member.name.text, spelling.span);
      if (!new_spelling && other->second.first != member.name.text) {
        context.report<diag::S0206>(spelling.span, spelling.value, other->second.first)
            .note(other->second.second, "here");
      }
      if (new_spelling) made.spellings.push_back(spelling.value);
    }
    info.members.push_back(std::move(made));
  }
  if (info.members.empty()) context.report<diag::S0207>(span);
  context.model.enums.push_back(std::move(info));
  return static_cast<EnumId>(context.model.enums.size() - 1);
}

bool check_items(Context& context, Span span, const Type& type) {
  if (type.kind != Kind::List || table_type(type)) return true;
  context.report<diag::S0221>(span, kind_name(type.element));
  return false;
}

namespace {

/// `made` is to become the next of `fields`.
void check_key(Context& context, const syntax::Field& field, const Field& made, const std::vector<Field>& fields,
               std::optional<uint32_t>& key) {
  if (!field.key) return;
  if (key) {
    context.report<diag::S0202>(field.name.span, made.name).note(fields[*key].span, "the first key");
    return;
  }
  key = static_cast<uint32_t>(fields.size());
  if (!made.type.optional) return;
  const Span type = field.type.span;
  auto& finding = context.report<diag::S0203>(type, made.name, context.text(made.type));
  if (context.sources.text(type).ends_with('?')) finding.fix(Span{type.file, type.end - 1, type.end}, "").safely();
}

void check_field_options(Context& context, const syntax::Field& field, const Field& made) {
  const Kind kind = made.type.kind;
  if (field.format && kind != Kind::Date && kind != Kind::Timestamp) {
    context.report<diag::S0204>(field.format->span, "format", "dates and timestamps", made.name,
                                context.text(made.type));
  } else if (field.format) {
    if (const auto reason = stdlib::check_time_format(field.format->value)) {
      auto& finding = context.report<diag::S0220>(field.format->span, *reason);
      const std::string meant = format_meant(field.format->value);
      const bool fits = !meant.empty() && !stdlib::check_time_format(meant);
      if (fits) finding.with_help("the letters of `strftime` are meant").fix(field.format->span, '"' + meant + '"');
    }
  }
  if (field.split_by && kind != Kind::Set && kind != Kind::List) {
    context.report<diag::S0204>(field.split_by->span, "split by", "sets and lists", made.name, context.text(made.type));
  }
  if (made.key && kind == Kind::List) {
    context.report<diag::S0204>(field.name.span, "key", "single values", made.name, context.text(made.type));
  }
}

/// Nothing written is no value, unless the header lists other spellings and the field can hold an empty text.
void add_empty_spelling(Field& field, bool header_says_missing) {
  if (header_says_missing && field.type.is_textual()) return;
  const bool listed = std::find(field.missing.begin(), field.missing.end(), "") != field.missing.end();
  if (!listed) field.missing.emplace_back();
}

/// The field without its default's value. `broken`: its type has an error, which was reported.
Field make_field(Context& context, const syntax::Field& field, bool& broken) {
  Field made;
  made.name = field.name.text;
  made.column = field.from ? field.from->value : field.name.text;
  made.key = field.key;
  made.span = field.name.span;
  if (field.format) made.format = field.format->value;
  if (field.split_by) made.split_by = field.split_by->value;
  for (const syntax::Str& spelling : context.header_missing) made.missing.push_back(spelling.value);
  for (const syntax::Str& spelling : field.missing) made.missing.push_back(spelling.value);
  const std::optional<Type> type = resolve_type(context, field.type);
  broken = !type || !check_items(context, field.type.span, *type);
  if (broken) return made;
  made.type = *type;
  add_empty_spelling(made, context.header_says_missing);
  check_field_options(context, field, made);
  if (field.default_value == nullptr || !made.type.optional) return made;
  const Span written = field.type.span;
  auto& finding = context.report<diag::S0216>(written, made.name);
  if (context.sources.text(written).ends_with('?'))
    finding.fix(Span{written.file, written.end - 1, written.end}, "").safely();
  made.type.optional = false;
  return made;
}

}  // namespace

void declare_lead(Context& context, const syntax::LeadDecl& lead, Span) {
  Model& model = context.model;
  for (const syntax::Field& field : lead.members) {
    bool broken = false;
    Field made = make_field(context, field, broken);
    if (broken) context.broken_fields.emplace(made.name, true);
    if (!broken) check_key(context, field, made, model.lead, model.key);
    model.lead.push_back(std::move(made));
    declare_symbol(context, field.name, SymbolKind::Field, static_cast<uint32_t>(model.lead.size() - 1));
  }
}

namespace {

Field time_field(const Context& context, const syntax::EventDecl& event) {
  Field at;
  at.name = "at";
  at.column = event.at_from ? event.at_from->value : "at";
  at.type = make_type(Kind::Timestamp);
  for (const syntax::Str& spelling : context.header_missing) at.missing.push_back(spelling.value);
  add_empty_spelling(at, context.header_says_missing);
  at.span = event.name.span;
  return at;
}

}  // namespace

void declare_event(Context& context, const syntax::EventDecl& event) {
  EventType made;
  made.name = event.name.text;
  made.span = event.name.span;
  made.lead_column = event.lead_from ? event.lead_from->value : "lead";
  made.fields.push_back(time_field(context, event));
  const auto index = static_cast<uint32_t>(context.model.events.size());
  std::unordered_map<std::string, Span> seen{{"at", event.name.span}};
  for (const syntax::Field& field : event.members) {
    const auto [first, fresh] = seen.emplace(field.name.text, field.name.span);
    if (!fresh) {
      auto& finding = context.report<diag::S0103>(field.name.span, field.name.text);
      const bool time = field.name.text == "at";
      finding.note(first->second, time ? "every event has a field `at`, its time" : "first declared here");
      continue;
    }
    bool broken = false;
    Field next = make_field(context, field, broken);
    if (broken) context.event_fields.set_broken(index, static_cast<uint32_t>(made.fields.size()));
    if (!broken) check_key(context, field, next, made.fields, made.key);
    made.fields.push_back(std::move(next));
  }
  context.event_fields.add(made);
  context.model.events.push_back(std::move(made));
  declare_symbol(context, event.name, SymbolKind::Event, index);
}

namespace {

void check_default(Context& context, const syntax::Field& field, Field& made) {
  if (field.default_value == nullptr) return;
  const std::string what = "the default of `" + made.name + "`";
  const ExprPtr value = Typer(context).constant(*field.default_value, &made.type, what, false);
  if (value != nullptr) made.default_value = value->value;
}

void check_event_defaults(Context& context, const syntax::EventDecl& event, uint32_t index) {
  for (const syntax::Field& field : event.members) {
    const std::optional<uint32_t> place = context.event_fields.find(index, field.name.text);
    Field& made = context.model.events[index].fields[*place];
    const bool repeated = made.span.begin != field.name.span.begin;
    if (!repeated && !context.event_fields.is_broken(index, *place)) check_default(context, field, made);
  }
}

}  // namespace

void check_field_defaults(Context& context, const syntax::File& file) {
  uint32_t events = 0;
  bool seen = false;
  for (const syntax::Item& item : file.items) {
    if (const auto* event = std::get_if<syntax::EventDecl>(&item.node)) check_event_defaults(context, *event, events++);
    const auto* lead = std::get_if<syntax::LeadDecl>(&item.node);
    if (lead == nullptr || std::exchange(seen, true)) continue;
    for (size_t i = 0; i < lead->members.size(); ++i) {
      Field& made = context.model.lead[i];
      if (context.broken_fields.count(made.name) == 0) check_default(context, lead->members[i], made);
    }
  }
}

namespace {

void check_param(Context& context, const syntax::Param& param, Param& made) {
  Typer typer(context);
  const std::string what = "the default of `" + made.name + "`";
  const ExprPtr value = typer.constant(*param.value, &made.type, what, false);
  if (value != nullptr) made.value = value->value;
  if (!param.range) return;
  const std::vector<EnumInfo>& enums = context.model.enums;
  if (!has_order(made.type, enums)) {
    context.report<diag::S0213>(param.range->span, context.text(made.type));
    return;
  }
  const std::optional<Clamp> range =
      check_clamp(context, *param.range, made.type, "the range of `" + made.name + "`", false);
  if (!range) return;
  if (range->low != nullptr) made.low = range->low->value;
  if (range->high != nullptr) made.high = range->high->value;
  if (value == nullptr) return;
  const bool below = made.low && compare(made.value, *made.low) < 0;
  const bool above = made.high && compare(made.value, *made.high) > 0;
  if (!below && !above) return;
  context
      .report<diag::S0210>(param.value->span, made.name, constant_text(made.value, made.type, enums),
                           context.text(param.range->span))
      .note(param.range->span, "the range");
}

}  // namespace

void check_params(Context& context) {
  size_t index = 0;
  for (uint32_t unit = 0; unit < context.program->units.size(); ++unit) {
    const InUnit inside(context.scope, unit);
    for (const syntax::Item& item : context.program->units[unit].file->items) {
      const auto* param = std::get_if<syntax::Param>(&item.node);
      if (param == nullptr) continue;
      Param& made = context.model.params[index++];
      if (table_type(made.type) && param->value != nullptr) check_param(context, *param, made);
    }
  }
}

}  // namespace score::sema
