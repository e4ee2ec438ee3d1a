// Every instruction set that runs here against the kernels and against counting one by one.
#include "runtime/vector/event_loops.h"

#include <gtest/gtest.h>
#include <vector>

#include "stdlib/kernels/kernels.h"

namespace score::vector {
namespace {

constexpr size_t kWords = 5;
constexpr size_t kRows = kWords * 64;
constexpr size_t kLeads = 12;
constexpr size_t kLeadWords = 1;
constexpr size_t kBase = 128;
constexpr int64_t kDay = 86'400'000'000;

class EventLoopsTest : public testing::TestWithParam<Isa> {
 protected:
  void SetUp() override {
    if (!runs(GetParam())) GTEST_SKIP() << "this CPU does not run " << name_of(GetParam());
    for (size_t row = 0; row < kRows; ++row) at_.push_back(now_[0] - static_cast<int64_t>(row * row) * 1'234'567'891);
  }
  bool has(const std::vector<uint64_t>& mask, size_t row) const { return ((mask[row / 64] >> (row % 64)) & 1) != 0; }
  std::vector<uint32_t> ranks_of(const std::vector<uint64_t>& mask) const {
    std::vector<uint32_t> before(kWords + 1), made(kLeadWords * 64 + 1);
    loops_.ranks(mask.data(), kWords, leads_, before.data(), made.data());
    return made;
  }
  std::vector<size_t> rows_of(const std::vector<uint64_t>& mask, size_t lead) const {
    std::vector<size_t> made;
    for (size_t row = begin_[lead] - kBase; row < begin_[lead + 1] - kBase; ++row) {
      if (has(mask, row)) made.push_back(row);
    }
    return made;
  }

  const EventLoops& loops_ = event_loops(GetParam());
  const std::vector<int64_t> now_ = std::vector<int64_t>(64, 1000 * kDay);
  std::vector<int64_t> at_;
  // Leads with none, with few, over words, and up to the last row; the first word belongs to none of them.
  const std::vector<uint32_t> begin_ = {192, 192, 193, 200, 200, 256, 256, 263, 391, 400, 440, 447, 448};
  const EventRanges leads_ = {begin_.data(), kBase, kLeads};
  const std::vector<uint64_t> mask_ = {~uint64_t{0}, 0, 0xF0F0'1234'5678'9ABC, ~uint64_t{0}, 0x8000'0000'0000'0001};
};

TEST_P(EventLoopsTest, CountsTheRowsOfLeads) {
  const std::vector<uint32_t> ranks = ranks_of(mask_);
  std::vector<uint64_t> any(kLeadWords);
  std::vector<int64_t> counts(kLeadWords * 64);
  loops_.any(ranks.data(), kLeadWords, any.data());
  loops_.counts(ranks.data(), kLeadWords, counts.data());
  for (size_t lead = 0; lead < 64; ++lead) {
    const auto wanted = lead < kLeads ? static_cast<int64_t>(rows_of(mask_, lead).size()) : 0;
    EXPECT_EQ(counts[lead], wanted) << lead;
    EXPECT_EQ(has(any, lead), wanted > 0) << lead;
  }
}

TEST_P(EventLoopsTest, KeepsTheNewest) {
  const std::vector<uint32_t> ranks = ranks_of(mask_);
  for (const int64_t most :
       {int64_t{-1}, int64_t{0}, int64_t{1}, int64_t{3}, int64_t{63}, int64_t{64}, int64_t{70}, INT64_MAX}) {
    std::vector<uint64_t> kept = mask_;
    loops_.keep_newest(ranks.data(), most, leads_, kept.data());
    for (size_t lead = 0; lead < kLeads; ++lead) {
      std::vector<size_t> wanted = rows_of(mask_, lead);
      const auto count = static_cast<int64_t>(wanted.size());
      wanted.erase(wanted.begin(), wanted.begin() + std::max<int64_t>(0, count - std::max<int64_t>(0, most)));
      EXPECT_EQ(rows_of(kept, lead), wanted) << lead << " " << most;
    }
    EXPECT_EQ(kept[0], mask_[0]);
  }
}

/// Which kernel a loop of factors follows.
enum class Decay { None, Halving, Fading, Dropping, Expiring };
int64_t left_of(Decay decay, int64_t points, int64_t age, int64_t length, double percent) {
  switch (decay) {
    case Decay::Halving: return score_k_decay_halving(points, age, length);
    case Decay::Fading: return score_k_decay_fading(points, age, length);
    case Decay::Dropping: return score_k_decay_dropping(points, age, percent, length);
    case Decay::Expiring: return score_k_decay_expiring(points, age, length);
    case Decay::None: break;
  }
  return points;
}

TEST_P(EventLoopsTest, AddsUpWhatIsLeftOfPoints) {
  std::vector<int64_t> points;
  for (size_t row = 0; row < kRows; ++row) {
    points.push_back(static_cast<int64_t>(row) * 7'654'321 * (row % 2 == 0 ? 1 : -100) - 500'000);
  }
  const std::vector<int64_t> same(64, 12'345'679);
  points[200] = 2 * SCORE_CONTRIBUTION_MAX;
  points[201] = INT64_MIN;
  for (size_t row = 210; row < 220; ++row) points[row] = static_cast<int64_t>(row % 4) - 1;  // half a millionth
  for (size_t row = 210; row < 220; ++row) at_[row] = now_[0] - 30 * kDay;
  const auto full = [](int64_t one) { return std::clamp(one, -SCORE_CONTRIBUTION_MAX, SCORE_CONTRIBUTION_MAX); };
  for (const Decay decay : {Decay::None, Decay::Halving, Decay::Fading, Decay::Dropping, Decay::Expiring}) {
    const EventLoops::Factors loops[] = {nullptr, loops_.halving, loops_.fading, loops_.dropping, loops_.expiring};
    const EventLoops::Factors loop = loops[static_cast<size_t>(decay)];
    std::vector<double> factors(kRows);
    const int64_t length = 30 * kDay;
    constexpr double kPercent = 7.5;
    if (loop != nullptr) {
      loop(at_.data(), {now_.data(), 0}, length, kPercent, mask_.data(), kWords, factors.data());
    }
    for (const bool uniform : {false, true}) {
      std::vector<int64_t> running(kRows + 1), given(kLeads);
      loops_.running_points({uniform ? same.data() : points.data(), uniform ? size_t{0} : size_t{64}},
                            loop == nullptr ? nullptr : factors.data(), mask_.data(), kWords, running.data());
      int64_t sum = 0;
      for (size_t row = 0; row < kRows; ++row) {
        ASSERT_EQ(running[row], sum) << row;
        const int64_t one = uniform ? same[0] : points[row];
        if (has(mask_, row)) sum += left_of(decay, full(one), now_[0] - at_[row], length, kPercent);
      }
      ASSERT_EQ(running[kRows], sum);
      loops_.differences(running.data(), leads_, given.data());
      for (size_t lead = 0; lead < kLeads; ++lead) {
        EXPECT_EQ(given[lead], running[begin_[lead + 1] - kBase] - running[begin_[lead] - kBase]) << lead;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(EventLoops, EventLoopsTest, testing::Values(Isa::Baseline, Isa::Avx2, Isa::Avx512),
                         [](const testing::TestParamInfo<Isa>& info) { return name_of(info.param); });

}  // namespace
}  // namespace score::vector
