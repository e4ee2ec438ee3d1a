#include "cli/histogram_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "runtime/engine/engine.h"
#include "runtime/engine/text.h"
#include "runtime/engine/value_text.h"

namespace score::cli {

namespace {

constexpr int64_t kMostBars = 20;
constexpr int kBarWidth = 44;

int64_t floor_div(int64_t a, int64_t b) {
  return a / b - (a % b < 0 ? 1 : 0);
}

/// The smallest of 1, 2, 5, 10, … buckets under which there are at most kMostBars bars.
int64_t buckets_a_bar(int64_t first, int64_t last) {
  for (int64_t ten = 1;; ten *= 10) {
    for (const int64_t step : {ten, 2 * ten, 5 * ten}) {
      if (floor_div(last, step) - floor_div(first, step) < kMostBars) return step;
    }
  }
}

/// In eighths of a column; whoever is there is seen.
std::string bar(int64_t leads, int64_t most) {
  constexpr std::string_view kEighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  int64_t eighths = most == 0 ? 0 : leads * kBarWidth * 8 / most;
  if (leads > 0 && eighths == 0) eighths = 1;
  std::string text;
  for (int64_t i = 0; i < eighths / 8; ++i) text += "█";
  return text + std::string(kEighths[eighths % 8]);
}

struct Bar {
  int64_t from = 0;  // millionths
  Histogram::Bucket counted;
};

std::vector<Bar> bars_of(const Histogram& histogram) {
  const int64_t first = histogram.first();
  const auto count = static_cast<int64_t>(histogram.buckets().size());
  const int64_t step = buckets_a_bar(first, first + count - 1);
  std::vector<Bar> bars;
  for (int64_t i = 0; i < count; ++i) {
    const int64_t from = floor_div(first + i, step) * step * histogram.width();
    if (bars.empty() || bars.back().from != from) bars.push_back({from, {}});
    const Histogram::Bucket& bucket = histogram.buckets()[static_cast<size_t>(i)];
    Histogram::Bucket& into = bars.back().counted;
    into.leads += bucket.leads;
    into.lowest_label = std::min(into.lowest_label, bucket.lowest_label);
    into.highest_label = std::max(into.highest_label, bucket.highest_label);
  }
  return bars;
}

/// "A", or "A–B" where a bar holds several.
std::string label_text(const Histogram::Bucket& bucket, const std::vector<std::string>& labels) {
  if (bucket.leads == 0 || labels.empty() || bucket.highest_label < 0) return {};
  const std::string high = labels[static_cast<size_t>(bucket.highest_label)];
  if (bucket.lowest_label == bucket.highest_label || bucket.lowest_label < 0) return high;
  return labels[static_cast<size_t>(bucket.lowest_label)] + "–" + high;
}

}  // namespace

std::string histogram_text(const Histogram& histogram, const std::vector<std::string>& labels, const Palette& palette) {
  if (histogram.empty()) return {};
  const std::vector<Bar> bars = bars_of(histogram);
  int64_t most = 0;
  int score_width = 0, label_width = 0, count_width = 0;
  for (const Bar& bar : bars) {
    most = std::max(most, bar.counted.leads);
    score_width = std::max(score_width, width_of(engine::points_text(bar.from)));
    label_width = std::max(label_width, width_of(label_text(bar.counted, labels)));
    count_width = std::max(count_width, width_of(count_text(bar.counted.leads)));
  }
  label_width = std::min(label_width, 10);
  std::string text;
  for (auto at = bars.rbegin(); at != bars.rend(); ++at) {
    const Histogram::Bucket& counted = at->counted;
    const std::string label = engine::shortened(label_text(counted, labels), static_cast<size_t>(label_width));
    const auto rank = static_cast<size_t>(std::max<int64_t>(0, counted.leads > 0 ? counted.lowest_label : 0));
    const std::string drawn = bar(counted.leads, most);
    text += fmt::format("  {} {}{}{}\n", pad_left(engine::points_text(at->from), score_width),
                        label_width == 0 ? "" : palette.rank(rank, pad_right(label, label_width)) + " ",
                        pad_left(count_text(counted.leads), count_width),
                        drawn.empty()    ? ""
                        : labels.empty() ? " " + drawn
                                         : " " + palette.rank(rank, drawn));
  }
  return text;
}

}  // namespace score::cli
