#pragma once
// How the tree's enumerations are spelt, and how literals are written.
#include <string>
#include <string_view>

#include "compiler/syntax/tree.h"

namespace score::syntax {

std::string_view word(Unit unit);  // "day"
std::string_view word(BinaryOp op);
std::string_view word(UnaryOp op);
std::string_view word(Quantifier quantifier);  // "" for One
std::string_view word(Knowledge knowledge);
std::string_view word(TextOp op);
std::string_view word(Which which);
std::string_view word(Boundary boundary);
std::string_view word(Part part);
std::string_view word(RangeKind kind);
std::string_view word(EventTestKind kind);  // "" for Bare
std::string_view word(Aggregate function);
std::string_view word(GroupMode mode);  // "" for Sum

/// `text` as a string literal, with the escapes it needs.
std::string quoted(std::string_view text);

}  // namespace score::syntax
