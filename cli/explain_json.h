#pragma once
// Explanations for programs. The form stands in docs/explain.md.
#include <string>
#include <vector>

#include "runtime/engine/explain_lead.h"
#include "runtime/engine/params.h"

namespace score::cli {

/// The whole document, with a line end.
std::string explanations_json(const engine::Model& model, const engine::Params& params,
                              const std::vector<engine::LeadExplanation>& leads);
/// One score of it.
std::string score_json(const engine::Explanation& score);

}  // namespace score::cli
