#pragma once
// Coverage of tests: the summary, the annotated listing, JSON.
#include <string>

#include "cli/terminal.h"
#include "runtime/engine/coverage.h"

namespace score::cli {

/// Shares of rules, bands, cases …, then what was never seen.
std::string coverage_text(const engine::CoverageReport& report, const Palette& palette);
/// The file with counts in front of its lines, and behind a line what it lacks. `source` is the file's text.
std::string coverage_listing(const engine::CoverageReport& report, const source::SourceFile& source,
                             const Palette& palette);
/// One object; the form stands in docs/language.md, chapter Tests.
std::string coverage_json(const engine::CoverageReport& report);

}  // namespace score::cli
