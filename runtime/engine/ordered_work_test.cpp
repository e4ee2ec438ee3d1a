#include "runtime/engine/ordered_work.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <gtest/gtest.h>
#include <set>

namespace score::engine {
namespace {

/// Squares of 0 … count-1, by way of the slots.
std::vector<size_t> squares(size_t threads, size_t count) {
  std::vector<size_t> slots(64), results;
  OrderedWork work(threads, [&](size_t, size_t slot) {
    // The first of a round takes longest, so that they finish out of order.
    if (slot == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));
    slots[slot] *= slots[slot];
  });
  EXPECT_LE(work.slots(), slots.size());
  for (size_t i = 0; i < count; ++i) {
    if (work.full()) results.push_back(slots[work.wait()]);
    slots[work.next()] = i;
    work.submit();
    while (!work.empty() && work.ready()) results.push_back(slots[work.wait()]);
  }
  while (!work.empty()) results.push_back(slots[work.wait()]);
  return results;
}

TEST(OrderedWork, GivesBackInTheOrderGiven) {
  std::vector<size_t> expected;
  for (size_t i = 0; i < 500; ++i) expected.push_back(i * i);
  for (const size_t threads : {0, 1, 2, 3, 8}) EXPECT_EQ(squares(threads, 500), expected) << threads;
}

TEST(OrderedWork, NoMoreThreadsThanAskedForAndNoneAtTheSameWorker) {
  std::mutex mutex;
  std::set<std::thread::id> ids;
  std::vector<std::atomic<int>> busy(3);
  OrderedWork work(3, [&](size_t worker, size_t) {
    EXPECT_EQ(busy.at(worker).fetch_add(1), 0);
    {
      const std::lock_guard lock(mutex);
      ids.insert(std::this_thread::get_id());
    }
    std::this_thread::sleep_for(std::chrono::microseconds(100));
    busy[worker].fetch_sub(1);
  });
  EXPECT_EQ(work.workers(), 3u);
  for (int i = 0; i < 200; ++i) {
    if (work.full()) work.wait();
    work.submit();
  }
  while (!work.empty()) work.wait();
  EXPECT_LE(ids.size(), 3u);
  EXPECT_TRUE(ids.contains(std::this_thread::get_id()));  // the host's own works too
}

TEST(OrderedWork, OneThreadIsTheHostsOwnAndHasOneSlot) {
  OrderedWork work(1, [host = std::this_thread::get_id()](size_t worker, size_t slot) {
    EXPECT_EQ(std::this_thread::get_id(), host);
    EXPECT_EQ(worker + slot, 0u);
  });
  EXPECT_EQ(work.slots(), 1u);
  work.submit();
  EXPECT_TRUE(work.full());
  EXPECT_FALSE(work.ready());  // it is done when it is waited for
  EXPECT_EQ(work.wait(), 0u);
}

TEST(OrderedWork, OneSlotStartsNoThread) {
  OrderedWork work(
      4, [host = std::this_thread::get_id()](size_t, size_t) { EXPECT_EQ(std::this_thread::get_id(), host); });
  work.submit();
  work.wait();
}

TEST(OrderedWork, TheEndWaitsForWhatIsBegunAndDropsTheRest) {
  std::atomic<int> begun = 0, ended = 0;
  {
    OrderedWork work(3, [&](size_t, size_t) {
      ++begun;
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      ++ended;
    });
    while (!work.full()) work.submit();
    while (begun == 0) std::this_thread::yield();
  }
  EXPECT_EQ(begun, ended);
  EXPECT_LT(ended, 6);
}

TEST(OrderedWork, SignalsAreTheHosts) {
  std::atomic<int> blocked = 0, on_others = 0;
  OrderedWork work(2, [&, host = std::this_thread::get_id()](size_t, size_t) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (std::this_thread::get_id() == host) return;
    ++on_others;
    sigset_t mask;
    pthread_sigmask(SIG_SETMASK, nullptr, &mask);
    blocked += sigismember(&mask, SIGINT);
  });
  for (int i = 0; i < 40; ++i) {
    if (work.full()) work.wait();
    work.submit();
  }
  while (!work.empty()) work.wait();
  EXPECT_EQ(blocked, on_others);
  sigset_t mask;
  pthread_sigmask(SIG_SETMASK, nullptr, &mask);
  EXPECT_EQ(sigismember(&mask, SIGINT), 0);
}

}  // namespace
}  // namespace score::engine
