#pragma once
// Making the edits that findings offer.
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diag/diagnostic.h"

namespace score::diag {

/// The findings whose edits can be made together in `file`, in the order of their places: those with safe edits only,
/// all of them in this file. Of findings whose edits touch each other the first one is taken; the text that comes out
/// may be looked at again for the others.
std::vector<const Diagnostic*> safely_fixable(const Diagnostics& diagnostics, source::FileId file);

/// `text` with all edits of `findings` made, which must not touch each other.
std::string with_edits(std::string_view text, const std::vector<const Diagnostic*>& findings);

}  // namespace score::diag
