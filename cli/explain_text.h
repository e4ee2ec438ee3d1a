#pragma once
// An explanation in words, at most 80 columns wide.
#include <string>

#include "cli/terminal.h"
#include "runtime/engine/explain_lead.h"

namespace score::cli {

/// A score's lines: what each did, and why. Compact: a line of text for each.
enum class Detail : uint8_t { Full, Compact };
inline constexpr int kCompactIndent = 4;  // columns that compact text leaves free, for the caller to fill
std::string score_text(const engine::Explanation& score, Detail detail, const Palette& palette);
std::string grade_text(const engine::ExplainedGrade& grade, const Palette& palette);
std::string segment_text(const engine::ExplainedSegment& segment, const Palette& palette);

/// The whole of it.
std::string lead_text(const engine::Model& model, const engine::LeadExplanation& lead, const Palette& palette);
/// What the signs in front of lines mean.
std::string legend(const Palette& palette);

}  // namespace score::cli
