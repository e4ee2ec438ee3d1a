// What expressions begin with: literals, names, calls, phrases about time; and the small forms that stand for a value
// where a whole expression may not.
#include "compiler/syntax/adapter.h"
#include "compiler/syntax/words.h"

namespace score::syntax {

using grammar::ScoreParser;

namespace {

Part part_of(size_t type) {
  switch (type) {
    case ScoreParser::YEAR: return Part::Year;
    case ScoreParser::QUARTER: return Part::Quarter;
    case ScoreParser::MONTH: return Part::Month;
    case ScoreParser::DAY: return Part::Day;
    case ScoreParser::WEEKDAY: return Part::Weekday;
    case ScoreParser::HOUR: return Part::Hour;
    case ScoreParser::MINUTE: return Part::Minute;
    case ScoreParser::SECOND: return Part::Second;
    case ScoreParser::ISO_WEEK: return Part::IsoWeek;
    default: return Part::Date;
  }
}

}  // namespace

ExprPtr Adapter::primary(Node* tree) {
  if (tree->getRuleIndex() == ScoreParser::RulePrimary) {
    auto* inner = dynamic_cast<Node*>(tree->children.front());
    if (inner == nullptr) return make_expr(span(tree), NameRef{name_of(tree->start)});
    tree = inner;
  }
  switch (tree->getRuleIndex()) {
    case ScoreParser::RuleLiteral: return literal(static_cast<P::LiteralContext*>(tree));
    case ScoreParser::RuleList: return list(static_cast<P::ListContext*>(tree));
    case ScoreParser::RuleBracketed: {
      auto* brackets = static_cast<P::BracketedContext*>(tree);
      return bracketed(brackets, brackets->expr(), brackets->unit());
    }
    case ScoreParser::RuleAggregate: return aggregate(static_cast<P::AggregateContext*>(tree));
    case ScoreParser::RuleCall: return call(static_cast<P::CallContext*>(tree));
    case ScoreParser::RuleSinceLast: return since_last_value(static_cast<P::SinceLastContext*>(tree));
    default: return make_expr(span(tree), NameRef{name_of(tree->start)});
  }
}

ExprPtr Adapter::number_literal(Terminal* node) {
  return make_expr(span(node), NumberLit{number(node)});
}

ExprPtr Adapter::literal(P::LiteralContext* tree) {
  const Span where = span(tree);
  if (tree->string() != nullptr) return make_expr(where, StringLit{string(tree->string())});
  switch (tree->start->getType()) {
    case ScoreParser::NUM: {
      ExprPtr number = number_literal(tree->NUM());
      if (tree->unit() == nullptr) return number;
      return make_expr(where, Quantity{std::move(number), unit_of(tree->unit())});
    }
    case ScoreParser::PERCENT: return make_expr(where, PercentLit{number(tree->PERCENT())});
    case ScoreParser::DATE: return make_expr(where, DateLit{std::string(text(where))});
    case ScoreParser::TIMESTAMP: return make_expr(where, TimestampLit{std::string(text(where))});
    case ScoreParser::UNKNOWN: return make_expr(where, UnknownLit{});
    default: return make_expr(where, BoolLit{tree->TRUE() != nullptr});
  }
}

ExprPtr Adapter::list(P::ListContext* tree) {
  ListLit made;
  for (P::ExprContext* item : tree->expr()) made.items.push_back(expression(item));
  return make_expr(span(tree), std::move(made));
}

ExprPtr Adapter::bracketed(Node* tree, P::ExprContext* inner, P::UnitContext* unit) {
  const Span where = span(tree);
  if (unit == nullptr) return make_expr(where, Paren{expression(inner)});
  const Span closing = span(static_cast<Terminal*>(tree->children[2]));
  ExprPtr amount = make_expr(cover(span(tree->start), closing), Paren{expression(inner)});
  return make_expr(where, Quantity{std::move(amount), unit_of(unit)});
}

ExprPtr Adapter::call(P::CallContext* tree) {
  P::CalleeContext* callee = tree->callee();
  Call made;
  made.callee.span = span(callee);
  if (callee->qualifiedName() == nullptr) {
    made.callee.text = "round half up";
  } else {
    const std::vector<Name> parts = path(callee->qualifiedName());
    made.callee = dotted_name(parts, made.callee.span);
  }
  for (P::ExprContext* argument : tree->expr()) made.arguments.push_back(expression(argument));
  return make_expr(span(tree), std::move(made));
}

/// The unit that a phrase begins with: `days since x`.
Unit Adapter::phrase_unit(Node* tree) const {
  std::string_view written = text(span(tree->start));
  if (written.ends_with('s')) written.remove_suffix(1);
  for (const Unit unit : {Unit::Second, Unit::Minute, Unit::Hour, Unit::Day, Unit::Week, Unit::Month, Unit::Quarter}) {
    if (written == word(unit)) return unit;
  }
  return Unit::Year;
}

ExprPtr Adapter::time_phrase(P::TimePhraseContext* tree) {
  const Span where = span(tree);
  if (tree->BUSINESS() != nullptr) return next_business_day(tree);
  if (tree->SINCE() != nullptr) {
    return make_expr(where, UnitsSince{phrase_unit(tree), expression(tree->postfix())});
  }
  if (tree->BETWEEN() != nullptr) {
    return make_expr(where, UnitsBetween{phrase_unit(tree), expression(tree->additive()), expression(tree->postfix())});
  }
  ExprPtr moment = expression(tree->postfix());
  if (tree->part() != nullptr) return make_expr(where, PartOf{part_of(tree->start->getType()), std::move(moment)});
  if (tree->FISCAL() != nullptr) {
    return make_expr(where,
                     PartOf{tree->YEAR() != nullptr ? Part::FiscalYear : Part::FiscalQuarter, std::move(moment)});
  }
  const Boundary boundary = tree->START() != nullptr ? Boundary::Start : Boundary::End;
  return make_expr(where, BoundaryOf{boundary, unit_of(tree->unit()), std::move(moment)});
}

ExprPtr Adapter::next_business_day(P::TimePhraseContext* tree) {
  NextBusinessDay made;
  if (tree->AFTER() != nullptr) made.after = expression(tree->postfix());
  if (tree->clock() != nullptr) made.minute_of_day = clock(tree->clock());
  return make_expr(span(tree), std::move(made));
}

std::optional<int> Adapter::clock(P::ClockContext* tree) {
  const std::string hours = number(tree->NUM(0)).digits;
  const std::string minutes = number(tree->NUM(1)).digits;
  const bool short_enough = hours.size() <= 2 && minutes.size() == 2;
  const bool digits = (hours + minutes).find('.') == std::string::npos;
  if (short_enough && digits && std::stoi(hours) < 24 && std::stoi(minutes) < 60) {
    return std::stoi(hours) * 60 + std::stoi(minutes);
  }
  context_.diags.report<diag::S0030>(span(tree), text(span(tree)));
  return std::nullopt;
}

/// A name, or names with points between them.
ExprPtr Adapter::reference(P::QualifiedNameContext* tree) {
  const std::vector<Name> parts = path(tree);
  if (depth_ + parts.size() > context_.limits.max_expression_depth) return too_deep(span(tree));
  ExprPtr made = make_expr(parts.front().span, NameRef{parts.front()});
  for (size_t i = 1; i < parts.size(); ++i) {
    const Span both = cover(made->span, parts[i].span);
    made = make_expr(both, MemberRef{std::move(made), parts[i]});
  }
  return made;
}

ExprPtr Adapter::bound(P::BoundContext* tree) {
  const Span where = span(tree);
  if (tree->NUM() != nullptr) {
    ExprPtr number = number_literal(tree->NUM());
    if (tree->unit() != nullptr) {
      const Span both = cover(number->span, where);
      number = make_expr({both.file, number->span.begin, both.end}, Quantity{std::move(number), unit_of(tree->unit())});
    }
    return tree->MINUS() == nullptr ? std::move(number) : make_expr(where, Unary{UnaryOp::Neg, std::move(number)});
  }
  if (tree->string() != nullptr) return make_expr(where, StringLit{string(tree->string())});
  if (tree->qualifiedName() != nullptr) return reference(tree->qualifiedName());
  if (tree->expr() != nullptr) return bracketed(tree, tree->expr(), nullptr);
  switch (tree->start->getType()) {
    case ScoreParser::PERCENT: return make_expr(where, PercentLit{number(tree->PERCENT())});
    case ScoreParser::DATE: return make_expr(where, DateLit{std::string(text(where))});
    case ScoreParser::TIMESTAMP: return make_expr(where, TimestampLit{std::string(text(where))});
    default: return make_expr(where, BoolLit{tree->TRUE() != nullptr});
  }
}

ExprPtr Adapter::amount(P::AmountContext* tree) {
  if (tree->NUM() != nullptr) return number_literal(tree->NUM());
  if (tree->qualifiedName() != nullptr) return reference(tree->qualifiedName());
  return bracketed(tree, tree->expr(), nullptr);
}

ExprPtr Adapter::percentage(P::PercentageContext* tree) {
  if (tree->PERCENT() != nullptr) return make_expr(span(tree), PercentLit{number(tree->PERCENT())});
  if (tree->qualifiedName() != nullptr) return reference(tree->qualifiedName());
  return bracketed(tree, tree->expr(), nullptr);
}

ExprPtr Adapter::duration(P::DurationContext* tree) {
  if (tree->expr() != nullptr) return bracketed(tree, tree->expr(), tree->unit());
  ExprPtr amount = tree->NUM() != nullptr ? number_literal(tree->NUM()) : reference(tree->qualifiedName());
  if (tree->unit() == nullptr) return amount;
  return make_expr(span(tree), Quantity{std::move(amount), unit_of(tree->unit())});
}

}  // namespace score::syntax
