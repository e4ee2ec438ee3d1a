#include "runtime/bind/spelling_table.h"

namespace score::bind {

void SpellingTable::add(std::string_view spelling, int64_t code) {
  if (find(spelling) != kAbsent) return;
  entries_.push_back({std::string(spelling), code});
  sizes_ |= uint64_t{1} << size_bit(spelling);
  if (entries_.size() * 2 > slots_.size()) {
    rehash(slots_.empty() ? 16 : slots_.size() * 2);
    return;
  }
  const size_t mask = slots_.size() - 1;
  size_t at = hash(spelling) & mask;
  while (slots_[at] != 0) at = (at + 1) & mask;
  slots_[at] = static_cast<uint32_t>(entries_.size());
}

void SpellingTable::rehash(size_t size) {
  slots_.assign(size, 0);
  for (size_t i = 0; i < entries_.size(); ++i) {
    size_t at = hash(entries_[i].text) & (size - 1);
    while (slots_[at] != 0) at = (at + 1) & (size - 1);
    slots_[at] = static_cast<uint32_t>(i + 1);
  }
}

}  // namespace score::bind
