#pragma once
// Values and nodes as text, for `--emit plan` and for the identity of constants.
#include <string>

#include "compiler/plan/plan.h"

namespace score::plan {

/// A constant as a rule file would write it: 0.5, "IT", manufacturing, [1, 2], unknown.
std::string constant_text(const sema::Constant& value, const Type& type, const std::vector<sema::EnumInfo>& enums);

/// The type's name as users read it: "decimal?", "list of string".
std::string type_text(const Type& type, const std::vector<sema::EnumInfo>& enums);

}  // namespace score::plan
