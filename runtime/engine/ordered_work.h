#pragma once
// Work on numbered slots by several threads, taken back in the order in which it was given.
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace score::engine {

/// A ring of slots whose contents are the user's. One thread, the host's, calls the methods: it fills slot `next()`,
/// gives it away by `submit()`, and takes it back by `wait()`, oldest first. In between, the slot belongs to the thread
/// that works on it.
///
/// The host's thread is one of the `threads`: while it waits it works too, so that no more than `threads` are ever
/// busy, and with one thread everything happens on the host's, in order. The others are started when there is more to
/// do than there are hands for, with all signals blocked: signals are the host's.
class OrderedWork {
 public:
  /// `work(worker, slot)`: calls with the same worker (0 is the host's thread) or the same slot do not overlap. It must
  /// not throw.
  using Work = std::function<void(size_t worker, size_t slot)>;

  OrderedWork(size_t threads, Work work);
  /// Waits for the slots being worked on; those not begun are dropped.
  ~OrderedWork();
  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  size_t workers() const { return threads_; }
  /// How many may be given away at the same time: what bounds memory.
  size_t slots() const { return done_.size(); }
  bool full() const { return given_ - taken_ == slots(); }
  bool empty() const { return given_ == taken_; }

  /// The slot to fill. Not when full.
  size_t next() const { return given_ % slots(); }
  void submit();
  /// Whether the oldest slot is done. Not when empty.
  bool ready();
  /// The oldest slot, done; it stays the host's until the next call. Not when empty. Works on others meanwhile.
  size_t wait();

 private:
  void start_one();
  void serve(size_t worker);
  void work_on(size_t worker, std::unique_lock<std::mutex>& lock);

  const size_t threads_;
  const Work work_;
  // Written by the host's thread only, `given_` under the mutex.
  size_t given_ = 0, taken_ = 0;

  std::mutex mutex_;
  std::condition_variable more_;      // something to do, or the end
  std::condition_variable finished_;  // a slot is done
  size_t begun_ = 0;
  size_t idle_ = 0;
  std::vector<char> done_;  // by slot
  bool stop_ = false;
  bool alone_ = false;  // the system gives no more threads
  std::vector<std::thread> others_;
};

}  // namespace score::engine
