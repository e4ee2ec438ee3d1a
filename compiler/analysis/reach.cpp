#include "compiler/analysis/reach.h"

#include "compiler/analysis/reach_parts.h"

namespace score::analysis {

namespace {

void report_score(const Context& context, const Ranges& ranges, uint32_t score) {
  report_points(context, ranges, score);
  report_score_conditions(context, ranges, score);
}

bool same_place(const diag::Diagnostic& a, const diag::Diagnostic& b) {
  return a.spec == b.spec && a.span == b.span;
}

/// The lines of a `for each` share their text: what holds of one need not hold of the others. Only what is found of
/// all is told.
void report_lines(const Context& context, const Ranges& ranges, const sema::ProductLines& lines) {
  std::vector<diag::Diagnostic> common;
  for (uint32_t i = 0; i < lines.lines.size(); ++i) {
    diag::Diagnostics found;
    report_score({context.model, context.sources, found}, ranges, lines.first_score + i);
    if (i == 0) {
      common = found.all();
      continue;
    }
    std::erase_if(common, [&](const diag::Diagnostic& one) {
      return std::none_of(found.all().begin(), found.all().end(),
                          [&](const diag::Diagnostic& other) { return same_place(one, other); });
    });
  }
  for (const diag::Diagnostic& one : common) context.diags.take(one);
}

}  // namespace

void report_reach(const Context& context, const Ranges& ranges) {
  std::vector<bool> is_line(context.model.scores.size(), false);
  for (const sema::ProductLines& lines : context.model.product_lines) {
    for (uint32_t i = 0; i < lines.lines.size(); ++i) is_line[lines.first_score + i] = true;
    report_lines(context, ranges, lines);
  }
  for (uint32_t i = 0; i < is_line.size(); ++i) {
    if (!is_line[i]) report_score(context, ranges, i);
  }
  report_outputs(context, ranges);
  report_other_conditions(context, ranges);
}

}  // namespace score::analysis
