// Operators. What they stand between is in adapt_primaries.cpp.
#include "compiler/syntax/adapter.h"

namespace score::syntax {

using grammar::ScoreParser;

namespace {

/// Rules that only pass one part through when they have one part.
bool is_level(size_t rule) {
  switch (rule) {
    case ScoreParser::RuleExpr:
    case ScoreParser::RuleOrExpr:
    case ScoreParser::RuleAndExpr:
    case ScoreParser::RuleNotExpr:
    case ScoreParser::RuleComparison:
    case ScoreParser::RuleCondition:
    case ScoreParser::RuleAndCondition:
    case ScoreParser::RuleNotCondition:
    case ScoreParser::RulePlainComparison:
    case ScoreParser::RuleAdditive:
    case ScoreParser::RuleMultiplicative:
    case ScoreParser::RuleUnary:
    case ScoreParser::RulePostfix:
    case ScoreParser::RuleFallback:
    case ScoreParser::RuleAccess: return true;
    default: return false;
  }
}

BinaryOp operator_of(size_t type) {
  switch (type) {
    case ScoreParser::PLUS: return BinaryOp::Add;
    case ScoreParser::MINUS: return BinaryOp::Sub;
    case ScoreParser::STAR: return BinaryOp::Mul;
    case ScoreParser::SLASH: return BinaryOp::Div;
    case ScoreParser::DIV: return BinaryOp::IntDiv;
    case ScoreParser::MOD: return BinaryOp::Mod;
    case ScoreParser::NE: return BinaryOp::Ne;
    case ScoreParser::LT: return BinaryOp::Lt;
    case ScoreParser::LE: return BinaryOp::Le;
    case ScoreParser::GT: return BinaryOp::Gt;
    case ScoreParser::GE: return BinaryOp::Ge;
    default: return BinaryOp::Eq;
  }
}

/// The condition of a `where` at the very end of `expr`, with nothing behind it that would close it.
const Expr* open_where(const Expr& expr) {
  const auto of_pattern = [](const Pattern& pattern) -> const Expr* {
    return pattern.window ? nullptr : pattern.where.get();
  };
  if (const auto* test = as<EventTest>(&expr)) {
    if (test->chain.steps.empty()) return of_pattern(test->chain.first);
    const Step& last = test->chain.steps.back();
    return last.within != nullptr ? nullptr : of_pattern(last.pattern);
  }
  if (const auto* since = as<SinceLast>(&expr)) return of_pattern(since->pattern);
  if (const auto* unary = as<Unary>(&expr)) return open_where(*unary->operand);
  if (const auto* binary = as<Binary>(&expr)) return open_where(*binary->right);
  return nullptr;
}

bool is_whole_number(std::string_view text) {
  return !text.empty() && text.size() < 18 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// One level deeper for as long as it lives.
class Deeper {
 public:
  Deeper(size_t& depth, size_t levels) : depth_(depth), levels_(levels) { depth_ += levels; }
  ~Deeper() { depth_ -= levels_; }
  Deeper(const Deeper&) = delete;
  Deeper& operator=(const Deeper&) = delete;

 private:
  size_t& depth_;
  size_t levels_;
};

}  // namespace

ExprPtr Adapter::too_deep(Span where) {
  if (!too_deep_reported_) {
    context_.diags.report<diag::S0007>(where, context_.limits.max_expression_depth)
        .with_help("`x in [a, b, c]` takes any number of values; a `define` can hold a part");
  }
  too_deep_reported_ = true;
  return make_expr(where, UnknownLit{});
}

ExprPtr Adapter::expression(antlr4::tree::ParseTree* tree) {
  auto* node = static_cast<Node*>(tree);
  while (is_level(node->getRuleIndex()) && node->children.size() == 1) {
    node = static_cast<Node*>(node->children.front());
  }
  // A level with several parts makes a node for each but one.
  const Deeper deeper(depth_, std::max<size_t>(1, is_level(node->getRuleIndex()) ? node->children.size() / 2 : 1));
  if (depth_ > context_.limits.max_expression_depth) return too_deep(span(node));
  return built(node);
}

ExprPtr Adapter::built(Node* node) {
  switch (node->getRuleIndex()) {
    case ScoreParser::RuleConditional: {
      auto* tree = static_cast<P::ConditionalContext*>(node);
      return conditional(tree, tree->expr(2));
    }
    case ScoreParser::RuleConditionalCondition: {
      auto* tree = static_cast<P::ConditionalConditionContext*>(node);
      return conditional(tree, tree->condition());
    }
    case ScoreParser::RuleCondition:
    case ScoreParser::RuleOrExpr: return logic(node, BinaryOp::Or);
    case ScoreParser::RuleAndCondition:
    case ScoreParser::RuleAndExpr: return logic(node, BinaryOp::And);
    case ScoreParser::RuleNotCondition:
    case ScoreParser::RuleNotExpr: return negated(node, UnaryOp::Not);
    case ScoreParser::RuleComparison: return comparison(static_cast<P::ComparisonContext*>(node));
    case ScoreParser::RulePlainComparison: {
      auto* plain = static_cast<P::PlainComparisonContext*>(node);
      return compared(plain, expression(plain->additive()));
    }
    case ScoreParser::RuleSinceLastWhere:
      return since_last_value(static_cast<P::SinceLastWhereContext*>(node), nullptr);
    case ScoreParser::RuleTimePhrase: return time_phrase(static_cast<P::TimePhraseContext*>(node));
    case ScoreParser::RuleEventTest: return event_test(static_cast<P::EventTestContext*>(node));
    case ScoreParser::RuleAdditive:
    case ScoreParser::RuleMultiplicative: return arithmetic(node);
    case ScoreParser::RuleUnary:
    case ScoreParser::RuleFallback: return negated(node, UnaryOp::Neg);
    case ScoreParser::RulePostfix: return postfix(static_cast<P::PostfixContext*>(node));
    case ScoreParser::RuleAccess: return access(static_cast<P::AccessContext*>(node));
    default: return primary(node);
  }
}

template <class ConditionalTree>
ExprPtr Adapter::conditional(ConditionalTree* tree, Node* last) {
  const std::vector<P::ExprContext*> parts = tree->expr();
  const std::vector<P::ElseIfContext*> middle = tree->elseIf();
  ExprPtr otherwise = expression(last);
  for (auto it = middle.rbegin(); it != middle.rend(); ++it) {
    const Span word = span((*it)->start);
    context_.diags.report<diag::S0015>(word, text(word)).fix(word, "else if").safely();
    const Span where = cover(span(*it), otherwise->span);
    otherwise = make_expr(where, If{expression((*it)->expr(0)), expression((*it)->expr(1)), std::move(otherwise)});
  }
  return make_expr(span(tree), If{expression(parts[0]), expression(parts[1]), std::move(otherwise)});
}

ExprPtr Adapter::logic(Node* tree, BinaryOp op) {
  const auto& parts = tree->children;
  const Span whole = span(tree);
  ExprPtr left = expression(parts[0]);
  bool reported = false;
  for (size_t i = 2; i < parts.size(); i += 2) {
    const Expr* last = i == 2 ? left.get() : std::get<Binary>(left->node).right.get();
    const Expr* where = reported ? nullptr : open_where(*last);
    if (where != nullptr) {
      report_open_where(Expr{whole, UnknownLit{}}, *last, *where, op);
      reported = true;
    }
    ExprPtr right = expression(parts[i]);
    const Span both = cover(left->span, right->span);
    const Span op_span = span(static_cast<Terminal*>(parts[i - 1]));
    left = make_expr(both, Binary{op, std::move(left), std::move(right), op_span});
  }
  return left;
}

/// `any E where a and b`: both readings, for the writer to choose.
void Adapter::report_open_where(const Expr& whole, const Expr& left, const Expr& where, BinaryOp op) {
  const Span events = left.span;
  const std::string_view head = text({events.file, events.begin, where.span.begin});
  const std::string_view condition = text({events.file, where.span.begin, whole.span.end});
  const std::string_view rest = text({events.file, events.end, whole.span.end});
  const std::string_view word = op == BinaryOp::And ? "and" : "or";
  context_.diags.report<diag::S0025>(cover(events, whole.span), word)
      .note(where.span, "what `where` takes as it stands")
      .with_help(fmt::format("write `{}({})` or `({}){}`", head, condition, text(events), rest));
}

ExprPtr Adapter::arithmetic(Node* tree) {
  const auto& parts = tree->children;
  ExprPtr left = expression(parts[0]);
  for (size_t i = 2; i < parts.size(); i += 2) {
    auto* sign = static_cast<Terminal*>(parts[i - 1]);
    ExprPtr right = expression(parts[i]);
    const Span both = cover(left->span, right->span);
    left = make_expr(both,
                     Binary{operator_of(sign->getSymbol()->getType()), std::move(left), std::move(right), span(sign)});
  }
  return left;
}

/// Any number of `not` or `-` before an operand.
ExprPtr Adapter::negated(Node* tree, UnaryOp op) {
  const auto& parts = tree->children;
  const Deeper deeper(depth_, parts.size() - 1 - parts.size() / 2);
  if (depth_ > context_.limits.max_expression_depth) return too_deep(span(tree));
  ExprPtr made = expression(parts.back());
  for (size_t i = parts.size() - 1; i-- > 0;) {
    const Span where = cover(span(static_cast<Terminal*>(parts[i])), made->span);
    made = make_expr(where, Unary{op, std::move(made)});
  }
  return made;
}

ExprPtr Adapter::comparison(P::ComparisonContext* tree) {
  if (tree->sinceLastWhere() == nullptr) return compared(tree, expression(tree->additive()));
  ExprPtr value = since_last_value(tree->sinceLastWhere(), tree->tightWindow());
  return tree->comparisonTail() == nullptr ? std::move(value) : compared(tree, std::move(value));
}

template <class ComparisonTree>
ExprPtr Adapter::compared(ComparisonTree* tree, ExprPtr value) {
  const Span where = cover(value->span, span(tree->comparisonTail()));
  ExprPtr made = comparison_tail(tree->comparisonTail(), std::move(value), where);
  if (!tree->relation().empty()) report_chained(span(tree), tree->relation(), *made);
  return made;
}

/// Whether two comparisons with an `and` between them can stand where one stood: not behind a `not` or a bare `where`.
bool Adapter::takes_and(Span place) const {
  std::string_view before = text({place.file, 0, place.begin});
  before = before.substr(0, before.find_last_not_of(" \t") + 1);
  return before.ends_with("(") || before.ends_with(" =") || before.ends_with(" when") || before.ends_with(" and");
}

void Adapter::report_chained(Span whole, const std::vector<P::RelationContext*>& further, const Expr& first) {
  P::RelationContext* second = further.front();
  const std::string second_sign(text(span(second->start)));
  const std::string_view last = text(span(second->additive()));
  const auto* binary = as<Binary>(&first);
  if (binary == nullptr) {
    context_.diags.report<diag::S0024>(span(second), text(first.span), text(span(second)))
        .with_help("put one of the comparisons in brackets");
    return;
  }
  const std::string first_sign(text(binary->op_span));
  const std::string_view low = text(binary->left->span);
  const std::string_view middle = text(binary->right->span);
  diag::Diagnostic& made = context_.diags.report<diag::S0024>(whole, first_sign, second_sign);
  std::string edit = fmt::format("{} and {} {} {}", text(first.span), middle, second_sign, last);
  if (!takes_and(whole)) edit = "(" + edit + ")";
  const bool simple = middle.find(" or else ") == std::string_view::npos;
  const bool upwards = (first_sign == "<" || first_sign == "<=") && (second_sign == "<" || second_sign == "<=");
  const bool downwards = (first_sign == ">" || first_sign == ">=") && (second_sign == ">" || second_sign == ">=");
  if (further.size() == 1 && simple) made.fix(whole, edit).safely(upwards || downwards);
  if (!upwards || !is_whole_number(low)) return;
  const std::string from = first_sign == "<" ? std::to_string(std::stoll(std::string(low)) + 1) : std::string(low);
  made.with_help(
      fmt::format("for whole numbers also `{} in {}..{}{}`", middle, from, second_sign == "<" ? "<" : "=", last));
}

ExprPtr Adapter::relation(P::RelationContext* tree, ExprPtr left, Span where) {
  const Span sign = span(tree->start);
  if (tree->ASSIGN() != nullptr) context_.diags.report<diag::S0014>(sign).fix(sign, "==").safely();
  return make_expr(where,
                   Binary{operator_of(tree->start->getType()), std::move(left), expression(tree->additive()), sign});
}

ExprPtr Adapter::comparison_tail(P::ComparisonTailContext* tree, ExprPtr value, Span where) {
  const bool negated = tree->NOT() != nullptr;
  if (tree->relation() != nullptr) return relation(tree->relation(), std::move(value), where);
  if (tree->inTarget() != nullptr) return in_target(tree, std::move(value), where);
  if (tree->IS() != nullptr) {
    const Knowledge what = tree->KNOWN() != nullptr     ? Knowledge::Known
                           : tree->UNKNOWN() != nullptr ? Knowledge::Unknown
                                                        : Knowledge::Unlisted;
    return make_expr(where, Is{std::move(value), what, negated});
  }
  if (tree->MATCHES() != nullptr) {
    return make_expr(where, Matches{std::move(value), expression(tree->additive()), negated});
  }
  return text_test(tree, std::move(value), where);
}

ExprPtr Adapter::text_test(P::ComparisonTailContext* tree, ExprPtr value, Span where) {
  Quantifier quantifier = Quantifier::One;
  if (tree->ANY() != nullptr) quantifier = Quantifier::Any;
  if (tree->ALL() != nullptr) quantifier = Quantifier::All;
  if (tree->NONE() != nullptr) quantifier = Quantifier::None;
  if (tree->EXACTLY() != nullptr) quantifier = Quantifier::Exactly;
  ExprPtr operand = expression(tree->additive());
  if (tree->HAS() != nullptr) return make_expr(where, SetTest{std::move(value), quantifier, std::move(operand)});
  const TextOp op = tree->CONTAINS() != nullptr ? TextOp::Contains
                    : tree->STARTS() != nullptr ? TextOp::StartsWith
                                                : TextOp::EndsWith;
  return make_expr(where, TextTest{std::move(value), op, quantifier, std::move(operand), tree->NOT() != nullptr});
}

ExprPtr Adapter::in_target(P::ComparisonTailContext* tail, ExprPtr value, Span where) {
  P::InTargetContext* tree = tail->inTarget();
  const bool negated = tail->NOT() != nullptr;
  if (tree->which() != nullptr) {
    return make_expr(where, InPeriod{std::move(value), which_of(tree->which()), unit_of(tree->unit()), negated});
  }
  P::RangeOpContext* sign = tree->rangeOp();
  if (sign == nullptr) return make_expr(where, In{std::move(value), expression(tree->additive(0)), negated});
  InRange made;
  made.value = std::move(value);
  made.negated = negated;
  made.range_span = span(tree);
  made.kind = sign->RANGE() != nullptr             ? RangeKind::Open
              : sign->RANGE_EXCLUSIVE() != nullptr ? RangeKind::Exclusive
                                                   : RangeKind::Inclusive;
  const std::vector<P::AdditiveContext*> ends = tree->additive();
  const bool low = tree->children.front() != sign;
  if (low) made.low = expression(ends.front());
  if (!low || ends.size() > 1) made.high = expression(ends.back());
  return make_expr(where, std::move(made));
}

ExprPtr Adapter::postfix(P::PostfixContext* tree) {
  ExprPtr made = expression(tree->access());
  for (P::FallbackContext* fallback : tree->fallback()) {
    ExprPtr other = expression(fallback);
    const Span both = cover(made->span, other->span);
    made = make_expr(both, OrElse{std::move(made), std::move(other)});
  }
  return made;
}

ExprPtr Adapter::access(P::AccessContext* tree) {
  ExprPtr made = expression(tree->primary());
  const std::vector<P::SuffixContext*> suffixes = tree->suffix();
  const Deeper deeper(depth_, suffixes.size());
  if (depth_ > context_.limits.max_expression_depth) return too_deep(span(tree));
  for (P::SuffixContext* suffix : suffixes) {
    const Span both = cover(made->span, span(suffix));
    if (suffix->name() != nullptr) {
      made = make_expr(both, MemberRef{std::move(made), name(suffix->name())});
    } else {
      made = make_expr(both, InZone{std::move(made), string(suffix->string())});
    }
  }
  return made;
}

}  // namespace score::syntax
