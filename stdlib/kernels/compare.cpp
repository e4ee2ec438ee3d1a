#include "stdlib/kernels/compare.h"

#include <bit>
#include <string_view>

namespace {

std::string_view view(ScoreStr s) noexcept {
  return {s.data, static_cast<std::size_t>(s.size)};
}

bool both_listed(int64_t a, int64_t b) noexcept {
  return a != SCORE_UNLISTED && b != SCORE_UNLISTED;
}

}  // namespace

extern "C" {

bool score_k_eq_bool(bool a, bool b) noexcept {
  return a == b;
}
bool score_k_ne_bool(bool a, bool b) noexcept {
  return a != b;
}

bool score_k_eq_int(int64_t a, int64_t b) noexcept {
  return a == b;
}
bool score_k_ne_int(int64_t a, int64_t b) noexcept {
  return a != b;
}
bool score_k_lt_int(int64_t a, int64_t b) noexcept {
  return a < b;
}
bool score_k_le_int(int64_t a, int64_t b) noexcept {
  return a <= b;
}
bool score_k_gt_int(int64_t a, int64_t b) noexcept {
  return a > b;
}
bool score_k_ge_int(int64_t a, int64_t b) noexcept {
  return a >= b;
}

bool score_k_eq_number(double a, double b) noexcept {
  return a == b;
}
bool score_k_ne_number(double a, double b) noexcept {
  return a != b;
}
bool score_k_lt_number(double a, double b) noexcept {
  return a < b;
}
bool score_k_le_number(double a, double b) noexcept {
  return a <= b;
}
bool score_k_gt_number(double a, double b) noexcept {
  return a > b;
}
bool score_k_ge_number(double a, double b) noexcept {
  return a >= b;
}

// std::string_view compares as unsigned bytes.
bool score_k_eq_string(ScoreStr a, ScoreStr b) noexcept {
  return view(a) == view(b);
}
bool score_k_ne_string(ScoreStr a, ScoreStr b) noexcept {
  return view(a) != view(b);
}
bool score_k_lt_string(ScoreStr a, ScoreStr b) noexcept {
  return view(a) < view(b);
}
bool score_k_le_string(ScoreStr a, ScoreStr b) noexcept {
  return view(a) <= view(b);
}
bool score_k_gt_string(ScoreStr a, ScoreStr b) noexcept {
  return view(a) > view(b);
}
bool score_k_ge_string(ScoreStr a, ScoreStr b) noexcept {
  return view(a) >= view(b);
}

bool score_k_eq_enum(int64_t a, int64_t b) noexcept {
  return a == b && a != SCORE_UNLISTED;
}
bool score_k_ne_enum(int64_t a, int64_t b) noexcept {
  return !score_k_eq_enum(a, b);
}
bool score_k_lt_enum(int64_t a, int64_t b) noexcept {
  return a < b && both_listed(a, b);
}
bool score_k_le_enum(int64_t a, int64_t b) noexcept {
  return a <= b && both_listed(a, b);
}
bool score_k_gt_enum(int64_t a, int64_t b) noexcept {
  return a > b && both_listed(a, b);
}
bool score_k_ge_enum(int64_t a, int64_t b) noexcept {
  return a >= b && both_listed(a, b);
}
bool score_k_is_unlisted(int64_t x) noexcept {
  return x == SCORE_UNLISTED;
}

bool score_k_in_set(int64_t member, int64_t set) noexcept {
  return member >= 0 && member < 64 && ((static_cast<uint64_t>(set) >> member) & 1) != 0;
}
bool score_k_has_any(int64_t set, int64_t members) noexcept {
  return (set & members) != 0;
}
bool score_k_has_all(int64_t set, int64_t members) noexcept {
  return (set & members) == members;
}
bool score_k_has_none(int64_t set, int64_t members) noexcept {
  return (set & members) == 0;
}
bool score_k_has_exactly(int64_t set, int64_t members) noexcept {
  return set == members;
}
int64_t score_k_count_set(int64_t set) noexcept {
  return std::popcount(static_cast<uint64_t>(set));
}

}  // extern "C"
