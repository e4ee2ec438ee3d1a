#pragma once
// One line on the terminal that says how far a long run is; nothing where standard error is no terminal.
#include <chrono>
#include <cstdint>
#include <string_view>

namespace score::cli {

class Progress {
 public:
  explicit Progress(bool wanted);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// `read` rows of what is called `many`, "rows".
  void show(int64_t read, int64_t rejected, std::string_view many = "rows");
  void clear();
  double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;
  bool wanted_;
  bool shown_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
};

}  // namespace score::cli
