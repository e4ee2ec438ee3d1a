#include "compiler/analysis/intervals_numbers.h"

#include <cmath>
#include <limits>

#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/elementary.h"
#include "stdlib/kernels/rounding.h"

namespace score::analysis {

namespace {

using stdlib::BuiltinId;

constexpr double kMost = std::numeric_limits<double>::max();

struct Numbers {
  double low = 0, high = 0;
};

Numbers numbers_of(const Range& range) {
  return {double_of_key(range.low), double_of_key(range.high)};
}

/// What is not finite is unknown.
Range made_of(double low, double high) {
  const bool over = low < -kMost || high > kMost || std::isnan(low) || std::isnan(high);
  if (low > kMost || high < -kMost) return Range::of(1, 0, true);
  if (std::isnan(low)) low = -kMost;
  if (std::isnan(high)) high = kMost;
  return Range::of(key_of_double(std::max(low, -kMost)), key_of_double(std::min(high, kMost)), over);
}

template <class Operation>
Range corners(const Numbers& a, const Numbers& b, const Operation& operation) {
  const double values[] = {operation(a.low, b.low), operation(a.low, b.high), operation(a.high, b.low),
                           operation(a.high, b.high)};
  return made_of(*std::min_element(values, values + 4), *std::max_element(values, values + 4));
}

/// The least positive value that a divisor can have: a decimal is no finer than a millionth.
double finest(const sema::Expr& divisor) {
  if (divisor.op == sema::Op::Builtin && divisor.builtin == BuiltinId::IntToNumber) return 1.0;
  if (divisor.op == sema::Op::Builtin && divisor.builtin == BuiltinId::DecimalToNumber) return 1e-6;
  return std::numeric_limits<double>::denorm_min();
}

Range quotient(const sema::Expr& node, const Range& a, const Range& b) {
  const Numbers dividend = numbers_of(a), divisor = numbers_of(b);
  const double fine = finest(*node.arguments[1]);
  const auto divide = [](double x, double y) { return x / y; };
  Range all = Range::of(1, 0, b.holds(0));
  const Numbers below{divisor.low, std::min(divisor.high, -fine)}, above{std::max(divisor.low, fine), divisor.high};
  if (below.low <= below.high) all = hull(all, corners(dividend, below, divide));
  if (above.low <= above.high) all = hull(all, corners(dividend, above, divide));
  return all;
}

Range power(const Range& base, const Range& exponent) {
  const Numbers b = numbers_of(base), e = numbers_of(exponent);
  if (b.low <= 0) {
    const bool never_negative = b.low == 0;
    return Range::of(never_negative ? 0 : key_of_double(-kMost), key_of_double(kMost), true);
  }
  const auto raise = [](double x, double y) {
    double out = 0;
    if (score_k_pow(x, y, &out)) return out;
    return (x > 1) == (y > 0) ? std::numeric_limits<double>::infinity() : 0.0;
  };
  return widened(corners(b, e, raise));
}

Range root(const Range& a) {
  if (a.high < 0) return Range::of(1, 0, true);
  const Numbers x = numbers_of(a);
  return Range::of(key_of_double(std::sqrt(std::max(x.low, 0.0))), key_of_double(std::sqrt(x.high)), a.low < 0);
}

Range power_of_two(const Range& a) {
  const auto raise = [](double x) {
    double out = std::numeric_limits<double>::infinity();
    score_k_exp2(x, &out);
    return out;
  };
  const Numbers x = numbers_of(a);
  Range made = widened(made_of(raise(x.low), raise(x.high)));
  if (made.may_be_known()) made.low = std::max<int64_t>(made.low, 0);
  return made;
}

Range logarithm(const Range& a) {
  if (a.high <= 0) return Range::of(1, 0, true);
  double low = 0, high = 0;
  score_k_log2(std::max(double_of_key(a.low), std::numeric_limits<double>::denorm_min()), &low);
  score_k_log2(double_of_key(a.high), &high);
  Range made = widened(made_of(low, high));
  made.unknown = a.low <= 0;
  return made;
}

Range absolute(const Range& a) {
  const int64_t low = a.low > 0 ? a.low : a.high < 0 ? -a.high : 0;
  return Range::of(low, std::max(a.high, -a.low));
}

}  // namespace

Range widened(const Range& numbers) {
  if (!numbers.may_be_known()) return numbers;
  constexpr double kPart = 1e-12, kLeast = 1e-300;
  const Numbers x = numbers_of(numbers);
  Range made = made_of(x.low - std::fabs(x.low) * kPart - (x.low == 0 ? 0 : kLeast),
                       x.high + std::fabs(x.high) * kPart + (x.high == 0 ? 0 : kLeast));
  made.unknown = made.unknown || numbers.unknown;
  return made;
}

Range sum_of_numbers(const Range& each, int64_t most) {
  if (!each.may_be_known()) return Range::point(0);
  const Numbers x = numbers_of(each);
  const auto times = static_cast<double>(most);
  Range made = made_of(std::min(0.0, x.low * times), std::max(0.0, x.high * times));
  // Each of the additions is off by a part in 2^53 of what has been summed.
  constexpr double kPart = 1e-9;
  const Numbers sum = numbers_of(made);
  const double reach = std::max(std::fabs(sum.low), std::fabs(sum.high)) * kPart;
  Range wide = made_of(sum.low - (x.low < 0 || sum.low < 0 ? reach : 0), sum.high + (x.high > 0 ? reach : 0));
  wide.unknown = wide.unknown || made.unknown;
  return wide;
}

Range rounded_to_places(const sema::Expr& node, const stdlib::BuiltinInfo& info, const std::vector<Range>& args) {
  const bool even = info.name == "round";
  const Range all = Range::of(-SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX, true);
  if (info.arity == 1 || !args[1].is_point()) {
    return info.arity == 1 ? Range::of(INT64_MIN, INT64_MAX, true) : all;
  }
  int64_t low = 0, high = 0;
  bool known = true;
  switch (node.arguments[0]->type.kind) {
    case Kind::Int:
      known = score_k_round_places_int(args[0].low, args[1].low, &low) &&
              score_k_round_places_int(args[0].high, args[1].low, &high);
      break;
    case Kind::Decimal: {
      const auto kernel = even ? score_k_round_places_decimal : score_k_round_half_up_places_decimal;
      known = kernel(args[0].low, args[1].low, &low) && kernel(args[0].high, args[1].low, &high);
      break;
    }
    case Kind::Number: {
      const auto kernel = even ? score_k_round_places_number : score_k_round_half_up_places_number;
      known = kernel(double_of_key(args[0].low), args[1].low, &low) &&
              kernel(double_of_key(args[0].high), args[1].low, &high);
      break;
    }
    default: return all;
  }
  return known ? Range::of(low, high) : all;
}

std::optional<Range> apply_to_numbers(const sema::Expr& node, const stdlib::BuiltinInfo& info,
                                      const std::vector<Range>& args) {
  using enum BuiltinId;
  switch (info.id) {
    case IntToNumber:
      return Range::of(key_of_double(score_k_int_to_number(args[0].low)),
                       key_of_double(score_k_int_to_number(args[0].high)));
    case DecimalToNumber:
      return Range::of(key_of_double(score_k_decimal_to_number(args[0].low)),
                       key_of_double(score_k_decimal_to_number(args[0].high)));
    case AddNumber: {
      const Numbers a = numbers_of(args[0]), b = numbers_of(args[1]);
      return made_of(a.low + b.low, a.high + b.high);
    }
    case SubNumber: {
      const Numbers a = numbers_of(args[0]), b = numbers_of(args[1]);
      return made_of(a.low - b.high, a.high - b.low);
    }
    case MulNumber: return corners(numbers_of(args[0]), numbers_of(args[1]), [](double a, double b) { return a * b; });
    case DivNumber: return quotient(node, args[0], args[1]);
    case NegNumber: return Range::of(-args[0].high, -args[0].low);
    case AbsNumber: return absolute(args[0]);
    case Sqrt: return root(args[0]);
    case Exp2: return power_of_two(args[0]);
    case Log2: return logarithm(args[0]);
    case Pow: return power(args[0], args[1]);
    default: return std::nullopt;
  }
}

}  // namespace score::analysis
