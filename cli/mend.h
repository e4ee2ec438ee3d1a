#pragma once
// `score check --fix`: rule files with their safe edits made.
#include <string>

#include "runtime/engine/fix.h"

namespace score::cli {

/// Makes the edits that are safe and writes the file, if it changed, unless `dry`. On failure `*exit` says how the
/// command ends; everything has been said then.
engine::Mended mend(const std::string& path, bool dry, int* exit);

/// "model.score:4: S0011 strings stand in …" for each finding that was mended, then how many.
std::string mended_text(const std::string& path, const engine::Mended& mended);
/// The same as JSON objects with commas between them.
std::string mended_json(const std::string& path, const engine::Mended& mended);

}  // namespace score::cli
