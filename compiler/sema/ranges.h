#pragma once
// Clamps and the closed or half-open ranges of params and bands.
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/sema/context.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

bool has_order(const Type& type, const std::vector<EnumInfo>& enums);

/// Ends of type `type`, constant or (with `params`) of params; nullopt, with findings, if one is wrong.
std::optional<Clamp> check_clamp(Context& context, const syntax::Clamp& clamp, const Type& type, std::string_view what,
                                 bool params);

}  // namespace score::sema
