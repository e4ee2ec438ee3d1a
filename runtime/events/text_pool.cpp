#include "runtime/events/text_pool.h"

#include <cstring>
#include <functional>

namespace score::events {

namespace {

uint32_t hash_of(std::string_view text) {
  const size_t hash = std::hash<std::string_view>()(text);
  return static_cast<uint32_t>(hash ^ (hash >> 32));
}

}  // namespace

/// Where the text is, or the free slot where it belongs.
size_t TextPool::slot_of(std::string_view text, uint32_t hash) const {
  const size_t mask = slots_.size() - 1;
  size_t at = hash & mask;
  while (slots_[at] != 0) {
    const uint32_t number = slots_[at] - 1;
    if (hashes_[number] == hash && view_of(texts_[number]) == text) break;
    at = (at + 1) & mask;
  }
  return at;
}

uint32_t TextPool::add(std::string_view text) {
  if ((texts_.size() + 1) * 2 > slots_.size()) grow();
  const uint32_t hash = hash_of(text);
  uint32_t& slot = slots_[slot_of(text, hash)];
  if (slot != 0) return slot - 1;
  char* bytes = bytes_.allocate(text.size());
  if (!text.empty()) std::memcpy(bytes, text.data(), text.size());
  texts_.push_back({bytes, static_cast<int64_t>(text.size())});
  hashes_.push_back(hash);
  slot = static_cast<uint32_t>(texts_.size());
  return slot - 1;
}

uint32_t TextPool::find(std::string_view text) const {
  if (slots_.empty()) return kAbsent;
  return slots_[slot_of(text, hash_of(text))] - 1;  // a free slot's 0 becomes kAbsent
}

void TextPool::clear() {
  bytes_.reset();
  texts_.clear();
  hashes_.clear();
  slots_.clear();
}

void TextPool::grow() {
  constexpr size_t kFirst = 64;
  slots_.assign(slots_.empty() ? kFirst : slots_.size() * 2, 0);
  const size_t mask = slots_.size() - 1;
  for (uint32_t number = 0; number < texts_.size(); ++number) {
    size_t at = hashes_[number] & mask;
    while (slots_[at] != 0) at = (at + 1) & mask;
    slots_[at] = number + 1;
  }
}

}  // namespace score::events
