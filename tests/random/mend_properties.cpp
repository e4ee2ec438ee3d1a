// The safe edits of findings: made without anybody's look at them.
#include <algorithm>
#include <fmt/format.h>

#include "runtime/engine/fix.h"
#include "tests/random/properties.h"
#include "tests/random/slips.h"

namespace score::random {

namespace {

/// How many errors are the parser's; all of them if `any`.
size_t errors_of(const engine::Compilation& compiled, bool any) {
  const std::vector<diag::Diagnostic>& all = compiled.findings->diagnostics().all();
  return static_cast<size_t>(std::count_if(all.begin(), all.end(), [&](const diag::Diagnostic& finding) {
    return finding.spec->severity == diag::Severity::Error && (any || finding.spec->code < "S0100");
  }));
}

/// The model with slips, mended, must be the model again.
std::vector<std::string> slip_faults(const RandomCase& made) {
  Rng rng(made.seed ^ 0x51195);
  const std::string slipped = with_slips(made.text, rng);
  const engine::Mended mended = engine::mend_text("model.score", slipped);
  if (!mended.complete) return {"the edits of slips come to no end"};
  const RandomCase after = make_case_like(made, mended.after);
  if (!after.compiled.model) {
    const diag::Diagnostic& first = after.compiled.findings->diagnostics().all().front();
    return {fmt::format("slips are not mended, {}: {}\n{}", first.spec->code, first.message, slipped)};
  }
  if (reference_results(after) != reference_results(made)) return {"slips, mended, change results:\n" + slipped};
  return {};
}

}  // namespace

std::vector<std::string> mend_faults(const RandomCase& made) {
  if (made.compiled.findings->safely_mendable() == 0) {
    return made.compiled.model && made.seed % 2 == 0 ? slip_faults(made) : std::vector<std::string>();
  }
  const engine::Mended mended = engine::mend_text("model.score", made.text);
  const std::string edits =
      fmt::format("the safe edits of {} and {} more", mended.findings.front().code, mended.findings.size() - 1);
  if (!mended.complete) return {edits + " come to no end"};
  const bool parsed = errors_of(made.compiled, false) == 0;
  if (errors_of(mended.compilation, false) > errors_of(made.compiled, false)) return {edits + " add syntax errors"};
  if (parsed && errors_of(mended.compilation, true) > errors_of(made.compiled, true)) return {edits + " add errors"};
  if (!made.compiled.model) return {};
  const RandomCase after = make_case_like(made, mended.after);
  if (!after.compiled.model) return {edits + " break a model"};
  if (reference_results(after) != reference_results(made)) return {edits + " change results"};
  return {};
}

}  // namespace score::random
