#include "compiler/analysis/ranges_pieces.h"

#include <cmath>
#include <fmt/format.h>

#include "compiler/sema/print.h"
#include "compiler/sema/walk.h"
#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/exact.h"
#include "stdlib/unicode.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;
using stdlib::BuiltinId;

namespace {

/// Pieces of a condition joined of several; longer ones are given up, so that time stays near-linear.
constexpr size_t kMostPieces = 256;
constexpr int kDeepest = 200;

Truth negated(Truth truth) {
  return static_cast<Truth>((truth & kUnknown) | ((truth & kTrue) != 0 ? kFalse : 0) |
                            ((truth & kFalse) != 0 ? kTrue : 0));
}

/// Kleene, over all pairs of what the sides may be.
Truth joined(Truth a, Truth b, bool is_and) {
  if (!is_and) return negated(joined(negated(a), negated(b), true));
  Truth out = 0;
  if (((a | b) & kFalse) != 0) out |= kFalse;
  if ((a & kTrue) != 0 && (b & kTrue) != 0) out |= kTrue;
  const bool a_holds = (a & (kTrue | kUnknown)) != 0, b_holds = (b & (kTrue | kUnknown)) != 0;
  if (((a & kUnknown) != 0 && b_holds) || ((b & kUnknown) != 0 && a_holds)) out |= kUnknown;
  return out;
}

std::vector<TruthPiece> joined(const std::vector<TruthPiece>& a, const std::vector<TruthPiece>& b, bool is_and) {
  std::vector<TruthPiece> out;
  size_t i = 0, k = 0;
  while (i < a.size() || k < b.size()) {
    const int64_t from = k == b.size() || (i < a.size() && a[i].from <= b[k].from) ? a[i].from : b[k].from;
    if (i < a.size() && a[i].from == from) ++i;
    if (k < b.size() && b[k].from == from) ++k;
    const Truth truth = joined(a[i - 1].truth, b[k - 1].truth, is_and);
    if (out.empty() || out.back().truth != truth) out.push_back({from, truth});
  }
  return out;
}

bool is_conversion(const Expr& expr) {
  if (expr.op != Op::Builtin) return false;
  return expr.builtin == BuiltinId::IntToDecimal || expr.builtin == BuiltinId::IntToNumber ||
         expr.builtin == BuiltinId::DecimalToNumber;
}

/// The key of what the conversion makes of a key.
int64_t converted(const Expr& conversion, int64_t key) {
  switch (conversion.builtin) {
    case BuiltinId::IntToDecimal: return score_k_int_to_decimal(key);
    case BuiltinId::IntToNumber: return key_of_double(score_k_int_to_number(key));
    default: return key_of_double(score_k_decimal_to_number(key));
  }
}

/// The least key that the conversion takes to `limit` or above; conversions keep the order. INT64_MAX if none is below
/// that.
int64_t first_at_least(const Expr* conversion, int64_t limit) {
  if (conversion == nullptr) return limit;
  int64_t low = INT64_MIN, high = INT64_MAX;
  if (conversion->builtin == BuiltinId::DecimalToNumber) low = -SCORE_DECIMAL_MAX, high = SCORE_DECIMAL_MAX;
  if (converted(*conversion, low) >= limit) return INT64_MIN;
  if (converted(*conversion, high) < limit) return INT64_MAX;
  while (static_cast<Wide>(high) - low > 1) {
    const auto middle = static_cast<int64_t>((static_cast<Wide>(low) + high) / 2);
    (converted(*conversion, middle) >= limit ? high : low) = middle;
  }
  return high;
}

/// Parts of an expression that is told from others by what it says.
constexpr int kMostNamed = 200;

/// What the text of an expression may leave open: which field a name means, which zone.
void mark(const Expr& expr, int& left, std::string& marks) {
  if (--left < 0) return;
  fmt::format_to(std::back_inserter(marks), ";{},{},{},{}", static_cast<int>(expr.op), static_cast<int>(expr.builtin),
                 expr.index, expr.event);
  if (expr.events != nullptr) fmt::format_to(std::back_inserter(marks), ",{}", expr.events->zone);
  sema::each_part(expr, [&](const ExprPtr& part) { mark(*part, left, marks); });
}

class Steps {
 public:
  explicit Steps(Truth before) : pieces_{{INT64_MIN, before}} {}
  /// Ascending; an equal one replaces.
  void from(int64_t key, Truth truth) {
    if (key == INT64_MIN || pieces_.back().from == key) {
      pieces_.back().truth = truth;
    } else {
      pieces_.push_back({key, truth});
    }
  }
  std::vector<TruthPiece> take() { return std::move(pieces_); }

 private:
  std::vector<TruthPiece> pieces_;
};

/// `x < limit` where the limit lies in a range: true below all of it, false from its end on, one of both between.
std::vector<TruthPiece> less_than(const Expr* conversion, const Range& limit, bool or_equal, Truth yes, Truth no) {
  const auto edge = [&](int64_t key) {
    if (or_equal && key == INT64_MAX) return INT64_MAX;
    return first_at_least(conversion, or_equal ? key + 1 : key);
  };
  Steps steps(yes);
  const int64_t low = edge(limit.low), high = edge(limit.high);
  if (low < high) steps.from(low, yes | no);
  const bool never = or_equal && limit.high == INT64_MAX;
  const bool saturates = conversion != nullptr && high == INT64_MAX;
  if (!never) steps.from(high, saturates ? yes | no : no);
  return steps.take();
}

std::vector<TruthPiece> equal_to(const Expr* conversion, const Range& limit) {
  Steps steps(kFalse);
  const int64_t low = first_at_least(conversion, limit.low);
  const int64_t next = limit.high == INT64_MAX ? INT64_MAX : first_at_least(conversion, limit.high + 1);
  if (low >= next && low != INT64_MAX) return steps.take();  // no key is converted to it
  const bool saturates = conversion != nullptr && next == INT64_MAX;
  steps.from(low, limit.is_point() && !saturates ? kTrue : kTrue | kFalse);
  if (limit.high != INT64_MAX && !saturates) steps.from(next, kFalse);
  return steps.take();
}

}  // namespace

Truth truths_in(const Range& range) {
  return static_cast<Truth>((range.may_be_true() ? kTrue : 0) | (range.may_be_false() ? kFalse : 0) |
                            (range.unknown ? kUnknown : 0));
}

int64_t ColumnTruths::key_of_text(const std::string& text, bool folded) {
  const std::string key = folded ? stdlib::fold(text) : text;
  return texts_.emplace(key, static_cast<int64_t>(texts_.size())).first->second;
}

std::string ColumnTruths::name_of(const Expr& column, bool folded) const {
  switch (column.op) {
    case Op::Field: return fmt::format("{}{}", folded ? "t" : "f", column.index);
    case Op::Score: return fmt::format("s{}", column.index);
    case Op::Grade: return fmt::format("g{}", column.index);
    case Op::Segment: return fmt::format("m{}", column.index);
    default: break;
  }
  int left = kMostNamed;
  std::string marks;
  mark(column, left, marks);
  // Of larger ones only the very same is known to be the same.
  if (left < 0) return fmt::format("{}p{}", folded ? "t" : "e", fmt::ptr(&column));
  return (folded ? "t " : "e ") + sema::print_expr(evaluate_.model(), column) + marks;
}

std::optional<ComparedColumn> ColumnTruths::subject_of(const Expr& expr) {
  ComparedColumn subject;
  const Expr* at = &expr;
  if (at->op == Op::OrElse) {
    subject.otherwise = at->arguments[1].get();
    at = at->arguments[0].get();
  }
  if (is_conversion(*at)) {
    subject.conversion = at;
    at = at->arguments[0].get();
    if (at->op == Op::OrElse && subject.otherwise == nullptr) return std::nullopt;
  }
  if (at->op == Op::Builtin && stdlib::builtin(at->builtin).name == "fold") {
    subject.folded = true;
    at = at->arguments[0].get();
  }
  if (at->op == Op::Constant || at->op == Op::Param) return std::nullopt;
  if (at->type.kind == Kind::Set || at->type.kind == Kind::List) return std::nullopt;
  subject.value = at;
  subject.text = at->type.is_textual();
  subject.folded = subject.folded || at->type.kind == Kind::Text;
  subject.column = name_of(*at, subject.folded);
  subject.domain = evaluate_(*at);
  if (subject.text) subject.domain = Range::of(0, INT64_MAX, subject.domain.unknown);
  return subject;
}

std::optional<ColumnTruth> ColumnTruths::visit(const Expr& expr, int depth) {
  if (depth > kDeepest) return std::nullopt;
  switch (expr.op) {
    case Op::And:
    case Op::Or: return junction(expr, depth);
    case Op::Not: return negation(expr, depth);
    case Op::IsKnown:
    case Op::IsUnknown: return known(expr);
    case Op::IsUnlisted: return unlisted(expr);
    case Op::Builtin: {
      const stdlib::BuiltinInfo& info = stdlib::builtin(expr.builtin);
      if (const std::optional<Order> order = order_of(info)) return comparison(expr, *order);
      if (info.form == stdlib::Form::Operator && info.name == "in") return membership(expr);
      if (info.id == BuiltinId::IsUnlisted) return unlisted(expr);
      return itself(expr);
    }
    case Op::Constant:
    case Op::Param:
    case Op::If:
    case Op::OrElse: return std::nullopt;
    default: return itself(expr);
  }
}

std::optional<ColumnTruth> ColumnTruths::junction(const Expr& expr, int depth) {
  std::optional<ColumnTruth> all;
  for (const ExprPtr& argument : expr.arguments) {
    std::optional<ColumnTruth> next = visit(*argument, depth + 1);
    if (!next || (all && all->column != next->column)) return std::nullopt;
    if (!all) {
      all = std::move(next);
      continue;
    }
    all->pieces = joined(all->pieces, next->pieces, expr.op == Op::And);
    all->at_unknown = joined(all->at_unknown, next->at_unknown, expr.op == Op::And);
    if (all->pieces.size() > kMostPieces) return std::nullopt;
  }
  return all;
}

std::optional<ColumnTruth> ColumnTruths::negation(const Expr& expr, int depth) {
  std::optional<ColumnTruth> made = visit(*expr.arguments[0], depth + 1);
  if (!made) return made;
  for (TruthPiece& piece : made->pieces) piece.truth = negated(piece.truth);
  made->at_unknown = negated(made->at_unknown);
  return made;
}

std::optional<ColumnTruth> ColumnTruths::known(const Expr& expr) {
  const std::optional<ComparedColumn> subject = subject_of(*expr.arguments[0]);
  if (!subject || subject->otherwise != nullptr) return std::nullopt;
  const bool positive = expr.op == Op::IsKnown;
  return ColumnTruth{
      subject->column, subject->domain, {{INT64_MIN, positive ? kTrue : kFalse}}, positive ? kFalse : kTrue};
}

std::optional<ColumnTruth> ColumnTruths::unlisted(const Expr& expr) {
  const std::optional<ComparedColumn> subject = subject_of(*expr.arguments[0]);
  if (!subject || subject->otherwise != nullptr) return std::nullopt;
  return ColumnTruth{subject->column, subject->domain, {{INT64_MIN, kTrue}, {0, kFalse}}, kUnknown};
}

/// A bool by itself: it is true where it is 1.
std::optional<ColumnTruth> ColumnTruths::itself(const Expr& expr) {
  if (expr.type.kind != Kind::Bool) return std::nullopt;
  return ColumnTruth{name_of(expr, false), evaluate_(expr), {{INT64_MIN, kFalse}, {1, kTrue}}, kUnknown};
}

std::optional<ColumnTruth> ColumnTruths::compared_texts(const ComparedColumn& subject, const Expr& other, Order order) {
  if (other.op != Op::Constant || !other.value.known()) return std::nullopt;
  if (order != Order::Equal && order != Order::NotEqual) return std::nullopt;
  if (!std::holds_alternative<std::string>(other.value.value)) return std::nullopt;
  const int64_t key = key_of_text(other.value.text(), subject.folded);
  Steps steps(kFalse);
  steps.from(key, kTrue);
  steps.from(key + 1, kFalse);
  ColumnTruth made{subject.column, subject.domain, steps.take(), kUnknown};
  if (order == Order::NotEqual) {
    for (TruthPiece& piece : made.pieces) piece.truth = negated(piece.truth);
  }
  return made;
}

std::optional<ColumnTruth> ColumnTruths::comparison(const Expr& expr, Order order) {
  std::optional<ComparedColumn> left = subject_of(*expr.arguments[0]), right = subject_of(*expr.arguments[1]);
  const Expr* other = expr.arguments[1].get();
  if (!left) {
    if (!right) return std::nullopt;
    left = std::move(right);
    right.reset();
    other = expr.arguments[0].get();
    order = mirrored(order);
  }
  if (right) return std::nullopt;  // two columns
  if (left->otherwise != nullptr && left->otherwise->op != Op::Constant) return std::nullopt;
  if (left->text) return left->otherwise != nullptr ? std::nullopt : compared_texts(*left, *other, order);
  const Range limit = evaluate_(*other);
  if (!limit.may_be_known() || limit.unknown) return std::nullopt;
  ColumnTruth made{left->column, left->domain, {}, kUnknown};
  const bool is_enum = left->value->type.kind == Kind::Enum;
  switch (order) {
    case Order::Equal:
    case Order::NotEqual: made.pieces = equal_to(left->conversion, limit); break;
    case Order::Less: made.pieces = less_than(left->conversion, limit, false, kTrue, kFalse); break;
    case Order::LessEqual: made.pieces = less_than(left->conversion, limit, true, kTrue, kFalse); break;
    case Order::Greater: made.pieces = less_than(left->conversion, limit, true, kFalse, kTrue); break;
    case Order::GreaterEqual: made.pieces = less_than(left->conversion, limit, false, kFalse, kTrue); break;
  }
  if (order == Order::NotEqual) {
    for (TruthPiece& piece : made.pieces) piece.truth = negated(piece.truth);
  }
  if (is_enum) {  // an unlisted value equals nothing and has no order
    const bool not_equal = order == Order::NotEqual;
    const std::vector<TruthPiece> listed{{INT64_MIN, not_equal ? kTrue : kFalse}, {0, not_equal ? kFalse : kTrue}};
    made.pieces = joined(made.pieces, listed, !not_equal);
  }
  if (left->otherwise != nullptr) {
    const Range constant = evaluate_(*left->otherwise);
    made.at_unknown = truths_in(compare(order, constant, limit));
    if (is_enum || !constant.may_be_known()) made.at_unknown = kTrue | kFalse | kUnknown;
  }
  return made;
}

std::optional<ColumnTruth> ColumnTruths::membership(const Expr& expr) {
  const std::optional<ComparedColumn> subject = subject_of(*expr.arguments[0]);
  const Expr& list = *expr.arguments[1];
  if (!subject || subject->otherwise != nullptr || subject->conversion != nullptr) return std::nullopt;
  if (list.op != Op::Constant || !list.value.known()) return std::nullopt;
  if (!std::holds_alternative<sema::ListConstant>(list.value.value)) return std::nullopt;
  std::vector<int64_t> keys;
  for (const Constant& item : list.value.list()) {
    if (!item.known()) return std::nullopt;
    keys.push_back(subject->text ? key_of_text(item.text(), subject->folded) : key_of(item));
  }
  std::sort(keys.begin(), keys.end());
  Steps steps(kFalse);
  for (const int64_t key : keys) {
    steps.from(key, kTrue);
    if (key != INT64_MAX) steps.from(key + 1, kFalse);
  }
  return ColumnTruth{subject->column, subject->domain, steps.take(), kUnknown};
}

}  // namespace score::analysis
