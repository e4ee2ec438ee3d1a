#pragma once
// Generated code of a model with its params: made when somebody asks, kept on disk, shared by all engines of the two.
#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>

#include "compiler/plan/kernels.h"
#include "compiler/plan/schedule.h"
#include "runtime/interpret/value.h"
#include "runtime/vector/native.h"

namespace score::engine {

/// Any number of threads. `plan` and `params` outlive it.
class Native {
 public:
  using Code = std::shared_ptr<const vector::NativeCode>;

  Native(const plan::Plan& plan, std::span<const interpret::Value> params);
  /// Waits for code that is being made; that is given up soon.
  ~Native();
  Native(const Native&) = delete;
  Native& operator=(const Native&) = delete;

  const std::shared_ptr<const plan::Schedule>& schedule() const { return schedule_; }

  /// The code for the options if it is there, else null.
  Code ready(const plan::KernelOptions& options) const { return slot(options).load(); }
  /// Makes it, here and now, with so many threads; null if that cannot be done, and then trouble() says why.
  Code make(const plan::KernelOptions& options, unsigned threads);
  /// Has it made by other threads, once.
  void request(const plan::KernelOptions& options);

  /// Leads that engines have scored without code, with these.
  uint64_t count(uint64_t leads) { return scored_ += leads; }

  /// Why there is no code, "" if there is no reason. One line.
  std::string trouble() const;

  /// What making code took so far.
  struct Made {
    double seconds = 0;  // from the request to the end
    size_t functions = 0;
    size_t bytes = 0;  // of object files
    bool from_cache = false;
  };
  Made made() const;

 private:
  using Slot = std::atomic<Code>;
  static size_t index(const plan::KernelOptions& options) {
    return (options.one_now ? 1U : 0U) + (options.wide_ints ? 2U : 0U) + (options.single ? 4U : 0U);
  }
  Slot& slot(const plan::KernelOptions& options) { return slots_[index(options)]; }
  const Slot& slot(const plan::KernelOptions& options) const { return slots_[index(options)]; }
  Code compiled(const plan::KernelOptions& options, unsigned threads);
  void fail(std::string why);

  const plan::Plan& plan_;
  std::shared_ptr<const plan::Schedule> schedule_;
  std::array<Slot, 8> slots_;
  std::array<std::atomic<bool>, 8> requested_{};
  std::atomic<uint64_t> scored_{0};
  std::atomic<bool> stop_{false};
  std::atomic<bool> hopeless_{false};

  mutable std::mutex state_;  // of trouble_ and made_
  std::string trouble_;
  Made made_;
  std::mutex making_;  // one at a time
  std::mutex threads_lock_;
  std::vector<std::thread> threads_;
};

}  // namespace score::engine
