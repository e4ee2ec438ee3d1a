#pragma once
// What each rule and table takes and gives, noticed by an evaluator that was asked to (Evaluator::profile_into).
//
// The time is that of a rule's own part of each slice. A column that several rules need is computed for the first of
// them, so it counts there.
#include <bit>
#include <chrono>
#include <cstdint>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/vector/column.h"

namespace score::vector {

struct ItemProfile {
  int64_t nanoseconds = 0;
  uint64_t fired = 0;   // leads for which it fired, whether or not its group counts it
  __int128 points = 0;  // of these, in millionths: limited by the rule and weighted
};

/// Of one thread, as its evaluator.
struct RuleProfile {
  std::vector<ItemProfile> rules, tables;  // as Plan::rules, tables
  ItemProfile* now = nullptr;              // the one being evaluated; null: none, or a group's own part

  void give(const Word* mask, const Word* live, size_t words, int64_t points) {
    if (now == nullptr) return;
    uint64_t count = 0;
    for (size_t word = 0; word < words; ++word) count += static_cast<uint64_t>(std::popcount(mask[word] & live[word]));
    now->fired += count;
    now->points += static_cast<__int128>(count) * points;
  }
  void give(const Word* mask, const Word* live, size_t words, const int64_t* points) {
    if (now == nullptr) return;
    for (size_t word = 0; word < words; ++word) {
      for (Word left = mask[word] & live[word]; left != 0; left &= left - 1) {
        ++now->fired;
        now->points += points[word * kWordRows + static_cast<size_t>(std::countr_zero(left))];
      }
    }
  }
};

/// Notices one item while it lives; nothing without a profile.
class ItemTimer {
 public:
  ItemTimer(RuleProfile* profile, const plan::Item& item) : profile_(profile) {
    if (profile_ == nullptr) return;
    before_ = profile_->now;
    profile_->now = item.kind == plan::ItemKind::Rule    ? &profile_->rules[item.index]
                    : item.kind == plan::ItemKind::Table ? &profile_->tables[item.index]
                                                         : nullptr;
    start_ = Clock::now();
  }
  ~ItemTimer() {
    if (profile_ == nullptr) return;
    if (profile_->now != nullptr) {
      profile_->now->nanoseconds += std::chrono::nanoseconds(Clock::now() - start_).count();
    }
    profile_->now = before_;
  }
  ItemTimer(const ItemTimer&) = delete;
  ItemTimer& operator=(const ItemTimer&) = delete;

 private:
  using Clock = std::chrono::steady_clock;
  RuleProfile* profile_;
  ItemProfile* before_ = nullptr;
  Clock::time_point start_;
};

}  // namespace score::vector
