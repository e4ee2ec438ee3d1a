#pragma once
// Each distinct text once, under a small number.
#include <cstdint>
#include <string_view>
#include <vector>

#include "runtime/abi/value.h"
#include "stdlib/arena.h"

namespace score::events {

/// Numbers count up from 0 in the order in which texts are first met. Filled by one thread, then read by any number.
class TextPool {
 public:
  static constexpr uint32_t kAbsent = UINT32_MAX;

  uint32_t add(std::string_view text);
  /// The text's number, or kAbsent.
  uint32_t find(std::string_view text) const;
  /// Lives as long as the pool.
  ScoreStr operator[](uint32_t number) const { return texts_[number]; }
  size_t size() const { return texts_.size(); }
  void clear();

 private:
  size_t slot_of(std::string_view text, uint32_t hash) const;
  void grow();

  stdlib::Arena bytes_;
  std::vector<ScoreStr> texts_;
  std::vector<uint32_t> hashes_;
  std::vector<uint32_t> slots_;  // open addressing: number plus one, 0 is free; a power of two, at most half full
};

inline std::string_view view_of(const ScoreStr& text) {
  return {text.data, static_cast<size_t>(text.size)};
}

}  // namespace score::events
