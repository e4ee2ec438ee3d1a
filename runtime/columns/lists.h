#pragma once
// Lists that outlive the block they were read from.
#include <deque>
#include <string>
#include <vector>

#include "runtime/abi/value.h"

namespace score::columns {

/// Keeps copies of lists; what it hands out lives until it is cleared or destroyed, also when it is moved.
class ListStore {
 public:
  /// `element` is the kind of the items.
  ScoreList copy(ScoreList list, abi::Kind element);
  void clear();

 private:
  std::deque<std::vector<int64_t>> integers_;
  std::deque<std::vector<double>> numbers_;
  std::deque<std::vector<ScoreStr>> strings_;
  std::deque<std::string> text_;
};

/// -1, 0 or 1: by the first items that differ, else the shorter one first; strings by their bytes.
int compare_lists(ScoreList a, ScoreList b, abi::Kind element);

/// The layout in which items of a kind stand in lists.
constexpr bool has_string_items(abi::Kind element) {
  return element == abi::Kind::String || element == abi::Kind::Text;
}

}  // namespace score::columns
