#include "runtime/engine/ordered_work.h"

#include <algorithm>
#include <csignal>
#include <system_error>

namespace score::engine {

namespace {

/// Enough that nobody waits while the host's thread works on a slot or writes results.
size_t slots_for(size_t threads) {
  return threads <= 1 ? 1 : 2 * threads;
}

/// Blocks all signals of this thread, and of threads it starts, while it lives.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t before_{};
};

}  // namespace

OrderedWork::OrderedWork(size_t threads, Work work)
    : threads_(std::max<size_t>(threads, 1)), work_(std::move(work)), done_(slots_for(threads_), 0) {}

OrderedWork::~OrderedWork() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  more_.notify_all();
  for (std::thread& thread : others_) thread.join();
}

void OrderedWork::submit() {
  bool hands_wanted = false;
  {
    const std::lock_guard lock(mutex_);
    done_[next()] = 0;
    ++given_;
    // A single slot is left to the host's thread: input of one block starts no thread.
    hands_wanted = given_ - taken_ > 1 && given_ - begun_ > idle_;
  }
  if (hands_wanted && others_.size() + 1 < threads_ && !alone_) start_one();
  more_.notify_one();
}

void OrderedWork::start_one() {
  const SignalsBlocked blocked;
  const size_t worker = others_.size() + 1;
  try {
    others_.emplace_back([this, worker] { serve(worker); });
  } catch (const std::exception&) {
    alone_ = true;  // those there are, and the host's thread, do all of it
  }
}

void OrderedWork::serve(size_t worker) {
  std::unique_lock lock(mutex_);
  for (;;) {
    ++idle_;
    more_.wait(lock, [this] { return stop_ || begun_ < given_; });
    --idle_;
    if (stop_) return;
    work_on(worker, lock);
  }
}

/// The next slot that nobody has begun; there is one. The lock is held before and after.
void OrderedWork::work_on(size_t worker, std::unique_lock<std::mutex>& lock) {
  const size_t slot = begun_++ % slots();
  lock.unlock();
  work_(worker, slot);
  lock.lock();
  done_[slot] = 1;
  finished_.notify_one();
}

bool OrderedWork::ready() {
  const std::lock_guard lock(mutex_);
  return done_[taken_ % slots()] != 0;
}

size_t OrderedWork::wait() {
  std::unique_lock lock(mutex_);
  const size_t oldest = taken_ % slots();
  while (done_[oldest] == 0) {
    if (begun_ < given_) {
      work_on(0, lock);
    } else {
      finished_.wait(lock);
    }
  }
  ++taken_;
  return oldest;
}

}  // namespace score::engine
