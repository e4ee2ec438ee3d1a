// The header, types, fields and small declarations.
#include "compiler/syntax/adapter.h"

namespace score::syntax {

using grammar::ScoreParser;

void Adapter::file(P::FileContext* tree, File& out) {
  check_separated(tree);
  for (P::TopItemContext* item : tree->topItem()) {
    if (out.items.size() >= context_.limits.max_items) {
      context_.diags.report<diag::S0006>(span(item->start), context_.limits.max_items, "declarations");
      return;
    }
    if (item->exception == nullptr) top_item(item, out);
  }
}

void Adapter::top_item(P::TopItemContext* tree, File& out) {
  if (P::HeaderLineContext* line = tree->headerLine()) {
    if (!out.items.empty()) {
      context_.diags.report<diag::S0026>(span(line->start), text(span(line->start)))
          .note(out.items.front().span, "the first declaration");
    }
    const bool first = out.header.span == Span{};
    out.header.span = first ? span(line) : cover(out.header.span, span(line));
    return header_line(line, out.header);
  }
  if (auto made = declaration(tree)) out.items.push_back({span(tree), std::move(*made)});
}

std::optional<ItemNode> Adapter::declaration(P::TopItemContext* tree) {
  auto* item = static_cast<Node*>(tree->children.front());
  switch (item->getRuleIndex()) {
    case ScoreParser::RuleUse: return use(tree->use());
    case ScoreParser::RuleParam: return param(tree->param());
    case ScoreParser::RuleLet: return let(tree->let());
    case ScoreParser::RuleDefine: return define(tree->define());
    case ScoreParser::RuleEnumDecl: {
      P::EnumDeclContext* made = tree->enumDecl();
      return EnumDecl{name(made->name()), enum_body(made->enumBody(), made->ORDERED() != nullptr)};
    }
    case ScoreParser::RuleLeadDecl: {
      P::FieldBlockContext* body = tree->leadDecl()->fieldBlock();
      check_separated(body);
      LeadDecl made;
      for (P::FieldContext* part : body->field()) add_field(part, made.members);
      return made;
    }
    case ScoreParser::RuleEventDecl: return event(tree->eventDecl());
    case ScoreParser::RuleScore: return score(tree->score());
    case ScoreParser::RuleGrade: return grade(tree->grade());
    case ScoreParser::RuleMatrix: return matrix(tree->matrix());
    case ScoreParser::RuleSegment: return segment(tree->segment());
    case ScoreParser::RuleAction: return action(tree->action());
    default: return test(tree->test());
  }
}

void Adapter::header_line(P::HeaderLineContext* tree, Header& header) {
  const auto text_line = [&](std::optional<Str>& place) {
    if (place) given_twice(span(tree), fmt::format("`{}`", text(span(tree->start))));
    place = string(tree->string());
  };
  header.words.push_back(name_of(tree->start));
  switch (tree->start->getType()) {
    case ScoreParser::MODEL:
    case ScoreParser::MODULE: {
      std::optional<Name>& place = tree->MODEL() != nullptr ? header.model : header.module;
      const std::string word = fmt::format("`{}`", text(span(tree->start)));
      if (header.model || header.module) given_twice(span(tree), place ? word : "`model` or `module`");
      place = name(tree->name());
      return;
    }
    case ScoreParser::VERSION: return text_line(header.version);
    case ScoreParser::TIMEZONE: return text_line(header.timezone);
    case ScoreParser::HOLIDAYS:
      if (header.holidays || header.holidays_file) given_twice(span(tree), "`holidays`");
      (tree->LINES() != nullptr ? header.holidays_file : header.holidays) = string(tree->string());
      return;
    case ScoreParser::MISSING:
      if (header.has_missing) given_twice(span(tree), "`missing`");
      header.has_missing = true;
      header.missing = strings(tree->strings());
      return;
    default: return fiscal_month(tree->name(), header);
  }
}

void Adapter::fiscal_month(P::NameContext* tree, Header& header) {
  static constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                               "may",       "june",     "july",     "august",
                                                               "september", "october",  "november", "december"};
  if (header.fiscal_start_month) given_twice(span(tree), "the fiscal year's start");
  const Name month = name(tree);
  const auto* found = std::find(kMonths.begin(), kMonths.end(), month.text);
  if (found != kMonths.end()) {
    header.fiscal_start_month = static_cast<int>(found - kMonths.begin()) + 1;
    return;
  }
  diag::Diagnostic& made = context_.diags.report<diag::S0029>(month.span, month.text);
  const std::string near = diag::nearest(month.text, {kMonths.begin(), kMonths.end()});
  if (!near.empty()) made.with_help(fmt::format("did you mean `{}`?", near)).fix(month.span, near);
}

Use Adapter::use(P::UseContext* tree) {
  Use made;
  if (tree->qualifiedName() != nullptr) made.path = path(tree->qualifiedName());
  if (tree->string() != nullptr) made.file = string(tree->string());
  if (tree->name() != nullptr) made.alias = name(tree->name());
  return made;
}

Param Adapter::param(P::ParamContext* tree) {
  Param made{name(tree->name()), type(tree->type()), std::nullopt, nullptr};
  if (tree->clamp() != nullptr) made.range = clamp(tree->clamp());
  made.value = expression(tree->expr());
  return made;
}

Let Adapter::let(P::LetContext* tree) {
  Let made{name(tree->name()), nullptr, std::nullopt};
  if (tree->string() != nullptr) {
    made.lines_of = string(tree->string());
  } else {
    made.value = expression(tree->expr());
  }
  return made;
}

Define Adapter::define(P::DefineContext* tree) {
  Define made{name(tree->name()), {}, std::nullopt, nullptr};
  for (P::ParameterContext* parameter : tree->parameter()) {
    made.parameters.push_back({name(parameter->name()), type(parameter->type())});
  }
  if (tree->type() != nullptr) made.result = type(tree->type());
  made.body = expression(tree->expr());
  return made;
}

TypeExpr Adapter::type(P::TypeContext* tree) {
  TypeExpr made = type_core(tree->typeCore());
  made.span = span(tree);
  made.optional = tree->QUESTION() != nullptr;
  return made;
}

TypeExpr Adapter::type_core(P::TypeCoreContext* tree) {
  TypeExpr made;
  made.span = span(tree);
  if (P::TypeCoreContext* element = tree->typeCore()) {
    auto inner = std::make_unique<TypeExpr>(type_core(element));
    if (tree->LIST() != nullptr) {
      made.node = ListType{std::move(inner)};
    } else {
      made.node = SetType{std::move(inner)};
    }
  } else if (P::EnumTypeContext* body = tree->enumType()) {
    made.node = EnumType{enum_body(body->enumBody(), tree->ORDERED() != nullptr)};
  } else {
    made.node = NamedType{dotted_name(path(tree->qualifiedName()), span(tree))};
  }
  return made;
}

EnumBody Adapter::enum_body(P::EnumBodyContext* tree, bool ordered) {
  check_separated(tree);
  EnumBody made;
  made.span = span(tree);
  made.ordered = ordered;
  for (P::EnumMemberContext* member : tree->enumMember()) {
    if (member->exception != nullptr) continue;
    if (member->STAR() == nullptr) {
      made.members.push_back(enum_member(member));
      continue;
    }
    if (made.open) given_twice(span(member), "`*`");
    made.open = true;
  }
  return made;
}

EnumMember Adapter::enum_member(P::EnumMemberContext* tree) {
  EnumMember made;
  made.span = span(tree);
  for (P::StringContext* spelling : tree->string()) made.spellings.push_back(string(spelling));
  if (tree->name() != nullptr) {
    made.name = name(tree->name());
  } else {
    made.name = {made.spellings.front().value, made.span, true};
    made.from_string = true;
  }
  return made;
}

EventDecl Adapter::event(P::EventDeclContext* tree) {
  P::EventBlockContext* body = tree->eventBlock();
  check_separated(body);
  EventDecl made{name(tree->name()), std::nullopt, std::nullopt, {}};
  for (P::EventItemContext* item : body->eventItem()) {
    if (item->exception != nullptr) continue;
    if (item->field() != nullptr) add_field(item->field(), made.members);
    P::EventColumnContext* column = item->eventColumn();
    if (column != nullptr && column->exception == nullptr) event_column(column, made);
  }
  return made;
}

void Adapter::event_column(P::EventColumnContext* tree, EventDecl& out) {
  std::optional<Str>& place = tree->LEAD() != nullptr ? out.lead_from : out.at_from;
  if (place) given_twice(span(tree), fmt::format("`{} from`", text(span(tree->start))));
  place = string(tree->string());
}

void Adapter::add_field(P::FieldContext* tree, std::vector<Field>& out) {
  if (tree->exception == nullptr) out.push_back(field(tree));
}

Field Adapter::field(P::FieldContext* tree) {
  Field made;
  made.span = span(tree);
  made.name = name(tree->name());
  made.type = type(tree->type());
  for (P::FieldOptionContext* option : tree->fieldOption()) field_option(option, made);
  return made;
}

void Adapter::field_option(P::FieldOptionContext* tree, Field& field) {
  const auto text_option = [&](std::optional<Str>& place) {
    if (place) given_twice(span(tree), fmt::format("`{}`", text(span(tree->start))));
    place = string(tree->string());
  };
  switch (tree->start->getType()) {
    case ScoreParser::KEY:
      if (field.key) given_twice(span(tree), "`key`");
      field.key = true;
      return;
    case ScoreParser::ASSIGN:
      if (field.default_value != nullptr) given_twice(span(tree), "the default");
      field.default_value = expression(tree->expr());
      return;
    case ScoreParser::FROM: return text_option(field.from);
    case ScoreParser::FORMAT: return text_option(field.format);
    case ScoreParser::SPLIT: return text_option(field.split_by);
    default:
      if (!field.missing.empty()) given_twice(span(tree), "`missing`");
      field.missing = strings(tree->strings());
  }
}

}  // namespace score::syntax
