#include "stdlib/kernels/lists.h"

#include "stdlib/kernels/arithmetic.h"
#include "stdlib/kernels/compare.h"

namespace {

template <class Item, class List>
bool contains(Item x, List list, bool (*equal)(Item, Item)) noexcept {
  for (int64_t i = 0; i < list.size; ++i) {
    if (equal(x, list.items[i])) return true;
  }
  return false;
}

template <class Item, class List>
bool fold_left(List list, Item (*pick)(Item, Item), Item* out) noexcept {
  if (list.size == 0) return false;
  Item best = list.items[0];
  for (int64_t i = 1; i < list.size; ++i) best = pick(best, list.items[i]);
  *out = best;
  return true;
}

}  // namespace

extern "C" {

bool score_k_in_int_list(int64_t x, ScoreIntList list) noexcept {
  return contains<int64_t>(x, list, score_k_eq_int);
}
bool score_k_in_enum_list(int64_t x, ScoreIntList list) noexcept {
  return contains<int64_t>(x, list, score_k_eq_enum);
}
bool score_k_in_number_list(double x, ScoreNumberList list) noexcept {
  return contains<double>(x, list, score_k_eq_number);
}
bool score_k_in_string_list(ScoreStr x, ScoreStrList list) noexcept {
  return contains<ScoreStr>(x, list, score_k_eq_string);
}

bool score_k_eq_string_list(ScoreStrList a, ScoreStrList b) noexcept {
  if (a.size != b.size) return false;
  for (int64_t i = 0; i < a.size; ++i) {
    if (!score_k_eq_string(a.items[i], b.items[i])) return false;
  }
  return true;
}
bool score_k_ne_string_list(ScoreStrList a, ScoreStrList b) noexcept {
  return !score_k_eq_string_list(a, b);
}

int64_t score_k_count_int_list(ScoreIntList list) noexcept {
  return list.size;
}
int64_t score_k_count_number_list(ScoreNumberList list) noexcept {
  return list.size;
}
int64_t score_k_count_string_list(ScoreStrList list) noexcept {
  return list.size;
}

bool score_k_min_list_int(ScoreIntList list, int64_t* out) noexcept {
  return fold_left(list, score_k_min_int, out);
}
bool score_k_max_list_int(ScoreIntList list, int64_t* out) noexcept {
  return fold_left(list, score_k_max_int, out);
}
bool score_k_min_list_number(ScoreNumberList list, double* out) noexcept {
  return fold_left(list, score_k_min_number, out);
}
bool score_k_max_list_number(ScoreNumberList list, double* out) noexcept {
  return fold_left(list, score_k_max_number, out);
}

}  // extern "C"
