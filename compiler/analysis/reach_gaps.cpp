#include <fmt/format.h>

#include "compiler/analysis/ranges_bands.h"
#include "compiler/analysis/reach_parts.h"

namespace score::analysis {

namespace {

/// `55..=60` up to what the score comes to at most, else `10..<20`.
std::string gap_text(const Interval& gap, const Range& domain) {
  if (gap.is_point()) return points_text(gap.low);
  const bool last = gap.high == domain.high;
  return points_text(gap.low) + (last ? "..=" + points_text(gap.high) : "..<" + points_text(gap.high + 1));
}

std::vector<Interval> gaps_of(const BandMap& map) {
  std::vector<Interval> found;
  for (size_t i = 0; i < map.pieces.size(); ++i) {
    const int64_t end = i + 1 < map.pieces.size() ? map.pieces[i + 1].from - 1 : INT64_MAX;
    const Interval gap = intersection({map.pieces[i].from, end}, map.domain.interval());
    if (!map.pieces[i].may_be_none || gap.low > gap.high) continue;
    if (!found.empty() && found.back().high + 1 == gap.low) {
      found.back().high = gap.high;
    } else {
      found.push_back(gap);
    }
  }
  return found;
}

}  // namespace

void report_gaps(const Context& context, const Ranges& ranges, const sema::ExprPtr& subject,
                 const std::vector<sema::Band>& bands) {
  if (subject->op != sema::Op::Score || bands.empty()) return;
  ColumnTruths columns(*ranges.defaults);
  const BandMap map = map_bands(*ranges.defaults, columns, subject, bands);
  constexpr size_t kShown = 5;
  const std::vector<Interval> gaps = gaps_of(map);
  if (gaps.empty()) return;
  std::string missing;
  for (size_t i = 0; i < gaps.size() && i < kShown; ++i) {
    missing += (missing.empty() ? "`" : ", `") + gap_text(gaps[i], map.domain) + "`";
  }
  if (gaps.size() > kShown) missing += " and more";
  auto& finding = context.diags.report<diag::S0501>(subject->span, missing).with_help("add a band, or `else`");
  if (gaps.back().high == map.domain.high) Words(context, ranges).because(finding, *subject, End::High);
}

}  // namespace score::analysis
