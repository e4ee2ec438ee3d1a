#include "runtime/bind/spelling_table.h"

namespace score::bind {

void SpellingTable::add(std::string_view spelling, int64_t code) {
  if (find(spelling) != kAbsent) return;
  entries_.push_back({std::string(spelling), code});
  sizes_ |= uint64_t{1} << size_bit(spelling.size());
  const auto count = static_cast<uint32_t>(entries_.size());
  if (entries_.size() * 4 <= slots_.size()) return place(count - 1);
  slots_.assign(slots_.empty() ? 16 : slots_.size() * 2, Slot());
  for (uint32_t entry = 0; entry < count; ++entry) place(entry);
}

void SpellingTable::add_all(const SpellingTable& other) {
  for (const Entry& entry : other.entries_) add(entry.text, entry.code);
}

void SpellingTable::place(uint32_t entry) {
  const std::string& text = entries_[entry].text;
  const TextHead head = head_of(text);
  const size_t mask = slots_.size() - 1;
  size_t at = hash(head, text.data(), text.size()) & mask;
  while (slots_[at].entry != kFree) at = (at + 1) & mask;
  slots_[at] = {head, static_cast<uint32_t>(text.size()), entry, entries_[entry].code};
}

}  // namespace score::bind
