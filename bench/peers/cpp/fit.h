#pragma once
// A peer of the fit workloads: generated code scores leads of narrow columns into points and grades.
#include "bench/peers/cpp/harness.h"

namespace bench_peer {

struct Results {
  int32_t* __restrict points;
  uint8_t* __restrict grades;
};

template <class Columns, class Score>
int serve_fit(int count, char** words, const Score& score) {
  const Arguments arguments(count, words);
  ColumnFiles files(arguments.folder, arguments.rows);
  const Columns columns(files);
  const Results results{aligned<int32_t>(arguments.rows), aligned<uint8_t>(arguments.rows)};
  return serve([&] { score(columns, 0, arguments.rows, results); },
               [&] {
                 return checks(
                     arguments.checkpoints, arguments.rows,
                     [&](size_t i) { return int64_t{results.points[i]} * 1'000'000; },
                     [&](size_t i) { return results.grades[i]; });
               });
}

}  // namespace bench_peer
