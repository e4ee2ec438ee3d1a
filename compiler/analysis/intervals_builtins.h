#pragma once
// What a builtin makes of ranges: every value that its kernel can give for arguments within them.
#include <vector>

#include "compiler/analysis/intervals.h"

namespace score::analysis {

/// `arguments` has one range for each of the node's. Where nothing better is known, all values of the result's type.
Range apply_builtin(const sema::Model& model, const sema::Expr& node, const std::vector<Range>& arguments);

/// Whether a division by this node may meet a zero.
inline bool may_be_zero(const Range& divisor) {
  return divisor.holds(0);
}

enum class Order : uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
/// The comparison that a builtin is; nullopt if it is none.
std::optional<Order> order_of(const stdlib::BuiltinInfo& info);
/// The same with its sides exchanged, and what it is when it is false.
Order mirrored(Order order);
Order negated(Order order);
/// The truth of a comparison over values of an ordered kind.
Range compare(Order order, const Range& a, const Range& b);

}  // namespace score::analysis
