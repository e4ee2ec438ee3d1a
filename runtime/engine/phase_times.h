#pragma once
// Where the time of a run goes.
#include <chrono>
#include <cstdint>

namespace score::engine {

/// Nanoseconds that a thread spent on one batch.
struct PhaseTimes {
  int64_t engine = 0;   // making the engine, for a thread's first batch: what it compiles and prepares
  int64_t bind = 0;     // cells to values
  int64_t events = 0;   // the leads' events found, those within the leads read
  int64_t score = 0;    // scores, grades, segments, triggers
  int64_t actions = 0;  // what fires, and its records
};

/// Measures one thing after the other.
class Laps {
 public:
  /// Since it was made or asked last.
  int64_t lap() {
    const Clock::time_point before = last_;
    last_ = Clock::now();
    return std::chrono::nanoseconds(last_ - before).count();
  }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point last_ = Clock::now();
};

}  // namespace score::engine
