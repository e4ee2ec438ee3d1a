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

/// Whether a name needs no back-quotes: letters, digits and `_`, as a name begins and goes on, and no reserved word.
/// Bytes above ASCII are taken for letters.
bool is_bare_name(std::string_view text);
/// Names with points between them, `titles.seniority`; the same for every way to write the same names.
std::string dotted(const std::vector<Name>& parts);

/// `text` as a string literal, with the escapes it needs.
std::string quoted(std::string_view text);

}  // namespace score::syntax
