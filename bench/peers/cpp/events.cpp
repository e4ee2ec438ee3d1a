// The events workload (bench/workloads/events.score) by hand: scalar, one pass over a lead's visits from the newest to
// the oldest, one exp2 of libm for a visit whose age counts, points in millionths.
//
//   events FOLDER LEADS CHECKPOINT...
#include <cmath>

#include "bench/peers/cpp/harness.h"

namespace {

constexpr int32_t kDay = 86'400;
constexpr int32_t kNow = 1'795'305'600;  // 2026-11-22
constexpr uint8_t kPricing = 2, kCareers = 6;
constexpr int64_t kPoint = 1'000'000;

struct Visits {
  const uint32_t* begin;
  const int32_t* at;
  const uint8_t* page;
  const int16_t* dwell;  // the least value where it is missing
};

int64_t decayed(double points, double factor) {
  return std::llrint(points * 1e6 * factor);
}

int64_t score_lead(const Visits& visits, uint32_t begin, uint32_t end) {
  int64_t sum = 0;
  int prices = 0, any = 0, week = 0;
  bool careers = false;
  for (uint32_t i = end; i-- > begin;) {
    const int32_t age = kNow - visits.at[i];
    const bool price = visits.page[i] == kPricing && prices < 3;
    const bool read = visits.dwell[i] >= 120;
    const bool counts = any < 10 && age < 90 * kDay;
    week += age < 7 * kDay;
    careers |= visits.page[i] == kCareers;
    if (!(price || read || counts)) continue;
    const double factor = std::exp2(-static_cast<double>(age) / (30.0 * kDay));
    if (price) sum += decayed(10, factor), ++prices;
    if (read) sum += decayed(2, factor);
    if (counts) sum += decayed(1, factor), ++any;
  }
  if (week >= 3) sum += 8 * kPoint;
  if (careers) sum -= 5 * kPoint;
  if (begin == end || kNow - visits.at[end - 1] >= 60 * kDay) sum -= 20 * kPoint;
  return std::clamp(sum, -30 * kPoint, 150 * kPoint);
}

uint8_t grade_of(int64_t points) {
  return static_cast<uint8_t>((points < 30 * kPoint) + (points < 10 * kPoint) + (points < 0));
}

}  // namespace

int main(int count, char** words) {
  using namespace bench_peer;
  const Arguments arguments(count, words);
  const size_t leads = arguments.rows;
  ColumnFiles files(arguments.folder, leads);
  Visits visits{};
  visits.begin = files.file<uint32_t>("begin", leads + 1);
  const size_t total = visits.begin[leads];
  visits.at = files.file<int32_t>("at", total);
  visits.page = files.file<uint8_t>("page", total);
  visits.dwell = files.file<int16_t>("dwell", total);
  auto* points = aligned<int64_t>(leads);
  auto* grades = aligned<uint8_t>(leads);
  return serve(
      [&] {
        for (size_t i = 0; i < leads; ++i) {
          points[i] = score_lead(visits, visits.begin[i], visits.begin[i + 1]);
          grades[i] = grade_of(points[i]);
        }
      },
      [&] {
        return checks(
            arguments.checkpoints, leads, [&](size_t i) { return points[i]; }, [&](size_t i) { return grades[i]; });
      });
}
