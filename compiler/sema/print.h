#pragma once
#include <string>

#include "compiler/sema/model.h"

namespace score::sema {

/// The checked model as `score check --emit types` shows it: every declaration with its type, every expression with
/// its conversions written out. For reading; its form may change.
std::string print(const Model& model);

/// One expression: builtins as operators or calls, conversions as calls of the kind they make (`decimal(x)`).
std::string print_expr(const Model& model, const Expr& expr);

}  // namespace score::sema
