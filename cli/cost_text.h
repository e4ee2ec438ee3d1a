#pragma once
// `score check --cost`: how much work a model is, for people and for programs.
#include <string>

#include "cli/terminal.h"
#include "runtime/engine/model.h"

namespace score::cli {

/// Totals, then the dearest parts; at most 80 columns wide.
std::string cost_text(const std::string& path, const engine::Model& model, const Palette& palette);
/// One JSON object with all parts.
std::string cost_json(const std::string& path, const engine::Model& model);

}  // namespace score::cli
