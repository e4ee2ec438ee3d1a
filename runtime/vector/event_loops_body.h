// The loops over events, for the files that include loops_body.h.
#pragma once
#include "runtime/vector/event_loops.h"
#include "runtime/vector/loops_body.h"
#if defined(__BMI2__)
#include <immintrin.h>
#endif

namespace score::vector::SCORE_VECTOR_SET {

namespace {

template <class Factor>
SCORE_INLINED void factors(const int64_t* at, Integers now, const uint64_t* mask, size_t words, double* out,
                           const Factor& factor) {
  for (size_t word = 0; word < words; ++word) {
    if (mask[word] != 0) {
      for (size_t row = 0; row < kWord; ++row) out[row] = factor(inlined::wrapping_sub(now.items[row], at[row]));
    }
    now.items += now.step;
    at += kWord;
    out += kWord;
  }
}

void halving(const int64_t* at, Integers now, int64_t length, double, const uint64_t* mask, size_t words, double* out) {
  factors(at, now, mask, words, out,
          [=](int64_t age) __attribute__((always_inline)) { return inlined::halving(age, length); });
}
void fading(const int64_t* at, Integers now, int64_t length, double, const uint64_t* mask, size_t words, double* out) {
  factors(at, now, mask, words, out,
          [=](int64_t age) __attribute__((always_inline)) { return inlined::fading(age, length); });
}
void dropping(const int64_t* at, Integers now, int64_t length, double percent, const uint64_t* mask, size_t words,
              double* out) {
  factors(at, now, mask, words, out,
          [=](int64_t age) __attribute__((always_inline)) { return inlined::dropping(age, percent, length); });
}
void expiring(const int64_t* at, Integers now, int64_t length, double, const uint64_t* mask, size_t words,
              double* out) {
  factors(at, now, mask, words, out,
          [=](int64_t age) __attribute__((always_inline)) { return age < length ? 1.0 : 0.0; });
}

/// As inlined::small_number_to_decimal. A product that lies half way between two millionths is rare, and only then does
/// its error matter.
SCORE_INLINED Lanes<int64_t> millionths(Lanes<double> x) {
  const Lanes<double> product = x * 1e6;
  const Lanes<double> magic = product + inlined::kRoundMagic;
  const Lanes<double> rest = product - (magic - inlined::kRoundMagic);
  const uint64_t half_way = bits_of((rest == 0.5) | (rest == -0.5));
  Lanes<int64_t> whole = __builtin_bit_cast(Lanes<int64_t>, magic) - inlined::kRoundMagicBits;
  if (half_way != 0) [[unlikely]] {
    for (size_t lane = 0; lane < kLanes; ++lane) whole[lane] = inlined::small_number_to_decimal(x[lane]);
  }
  return whole;
}

SCORE_INLINED Lanes<int64_t> limited_lanes(Lanes<int64_t> values, int64_t most) {
  const Lanes<int64_t> raised = values < -most ? all(-most) : values;
  return raised > most ? all(most) : raised;
}

/// The lanes' sums from the first one on.
SCORE_INLINED Lanes<int64_t> sums_from_first(Lanes<int64_t> a) {
  constexpr Lanes<int64_t> kNone{};
  a += __builtin_shufflevector(a, kNone, 8, 0, 1, 2, 3, 4, 5, 6);
  a += __builtin_shufflevector(a, kNone, 8, 8, 0, 1, 2, 3, 4, 5);
  a += __builtin_shufflevector(a, kNone, 8, 8, 8, 8, 0, 1, 2, 3);
  return a;
}

/// `points(row)` gives lanes.
template <class Points>
SCORE_INLINED void run(const uint64_t* mask, size_t words, int64_t* running, const Points& points) {
  Lanes<int64_t> total{};
  for (size_t word = 0; word < words; ++word) {
    const uint64_t bits = mask[word];
    if (bits == 0) {
      for (size_t lane = 0; lane < kWord; lane += kLanes) store(running + word * kWord + lane, total);
      continue;
    }
    for (size_t lane = 0; lane < kWord; lane += kLanes) {
      const size_t row = word * kWord + lane;
      const Lanes<int64_t> given = points(row) & lanes_of(bits >> lane);
      const Lanes<int64_t> sums = total + sums_from_first(given);
      store(running + row, sums - given);
      total = __builtin_shufflevector(sums, sums, 7, 7, 7, 7, 7, 7, 7, 7);
    }
  }
  running[words * kWord] = total[0];
}

void running_points(Integers points, const double* factors, const uint64_t* mask, size_t words, int64_t* running) {
  const auto full = [=](size_t row) __attribute__((always_inline)) {
    return limited_lanes(load(points.items + row), SCORE_CONTRIBUTION_MAX);
  };
  if (factors == nullptr && points.step == 0) {
    const Lanes<int64_t> same = full(0);
    return run(mask, words, running, [=](size_t) __attribute__((always_inline)) { return same; });
  }
  if (factors == nullptr) return run(mask, words, running, full);
  if (points.step == 0) {
    const Lanes<double> same = __builtin_convertvector(full(0), Lanes<double>) / 1e6;
    return run(mask, words, running,
               [=](size_t row) __attribute__((always_inline)) { return millionths(same * load(factors + row)); });
  }
  run(mask, words, running, [=](size_t row) __attribute__((always_inline)) {
    return millionths(__builtin_convertvector(full(row), Lanes<double>) / 1e6 * load(factors + row));
  });
}

void differences(const int64_t* running, EventRanges leads, int64_t* out) {
  int64_t before = running[leads.begin[0] - leads.base];
  for (size_t lead = 0; lead < leads.count; ++lead) {
    const int64_t after = running[leads.begin[lead + 1] - leads.base];
    out[lead] = inlined::wrapping_sub(after, before);
    before = after;
  }
}

void ranks(const uint64_t* mask, size_t words, EventRanges leads, uint32_t* before, uint32_t* ranks) {
  uint32_t sum = 0;
  for (size_t word = 0; word < words; ++word) {
    before[word] = sum;
    sum += static_cast<uint32_t>(__builtin_popcountll(mask[word]));
  }
  before[words] = sum;
  for (size_t lead = 0; lead <= leads.count; ++lead) {
    const size_t row = leads.begin[lead] - leads.base;
    const size_t word = row / kWord;
    // The row behind the last one may begin a word that is not there, and has none below it in any.
    const uint64_t below = mask[word < words ? word : 0] & ((uint64_t{1} << (row % kWord)) - 1);
    ranks[lead] = before[word] + static_cast<uint32_t>(__builtin_popcountll(below));
  }
  const size_t end = (leads.count + kWord - 1) / kWord * kWord;
  for (size_t lead = leads.count + 1; lead <= end; ++lead) ranks[lead] = ranks[leads.count];
}

void any(const uint32_t* ranks, size_t words, uint64_t* out) {
  for (size_t word = 0; word < words; ++word) {
    uint64_t bits = 0;
    for (size_t lane = 0; lane < kWord; lane += kLineLanes<uint32_t>) {
      Line<uint32_t> from, to;
      __builtin_memcpy(&from, ranks + word * kWord + lane, sizeof(from));
      __builtin_memcpy(&to, ranks + word * kWord + lane + 1, sizeof(to));
      const auto found = __builtin_convertvector(from != to, LineBits<uint32_t>);
      bits |= uint64_t{__builtin_bit_cast(uint16_t, found)} << lane;
    }
    out[word] = bits;
  }
}

void counts(const uint32_t* ranks, size_t words, int64_t* out) {
  for (size_t lead = 0; lead < words * kWord; ++lead) out[lead] = ranks[lead + 1] - ranks[lead];
}

/// The `count` lowest set bits of `bits`, which has more.
SCORE_INLINED uint64_t lowest(uint64_t bits, size_t count) {
#if defined(__BMI2__)
  return _pdep_u64((uint64_t{1} << count) - 1, bits);
#else
  uint64_t rest = bits;
  for (; count > 0; --count) rest &= rest - 1;
  return bits ^ rest;
#endif
}

void keep_newest(const uint32_t* ranks, int64_t most, EventRanges leads, uint64_t* mask) {
  const auto kept = static_cast<uint64_t>(most < 0 ? 0 : most);
  for (size_t lead = 0; lead < leads.count; ++lead) {
    const uint64_t count = ranks[lead + 1] - ranks[lead];
    if (count <= kept) continue;
    size_t excess = count - kept;
    const size_t row = leads.begin[lead] - leads.base;
    size_t word = row / kWord;
    uint64_t bits = mask[word] & (~uint64_t{0} << (row % kWord));
    for (size_t here; (here = static_cast<size_t>(__builtin_popcountll(bits))) <= excess;) {
      mask[word] &= ~bits;
      excess -= here;
      if (excess == 0) break;
      bits = mask[++word];
    }
    if (excess > 0) mask[word] &= ~lowest(bits, excess);
  }
}

}  // namespace

const EventLoops kEventLoops = {halving,     fading, dropping, expiring, running_points,
                                differences, ranks,  any,      counts,   keep_newest};

}  // namespace score::vector::SCORE_VECTOR_SET
