#include "runtime/vector/dictionary.h"

#include <cstring>

#include "stdlib/hash.h"

namespace score::vector {

namespace {

constexpr size_t kMostValues = 32'768;
constexpr size_t kMostBytes = size_t{8} << 20;
constexpr uint64_t kTrial = 16'384;  // rows after which it is clear whether values come again
constexpr size_t kFirstSlots = 1024;

bool same(ScoreStr a, ScoreStr b) {
  return a.size == b.size && (a.size == 0 || std::memcmp(a.data, b.data, static_cast<size_t>(a.size)) == 0);
}

}  // namespace

void Dictionary::clear() {
  ++generation_;
  values_.assign(1, ScoreStr{"", 0});
  slots_.assign(kFirstSlots, Slot{});
  arena_.reset();
  bytes_ = 0;
}

void Dictionary::encode(const Column& strings, size_t rows, uint32_t* codes) {
  if (values_.size() > kMostValues || bytes_ > kMostBytes) clear();
  const ScoreStr* values = strings.strings();
  for (size_t row = 0; row < rows; ++row) codes[row] = strings.is_known(row) ? code_of(values[row]) : 0;
  looked_up_ += rows;
  if (looked_up_ >= kTrial) pays_ = added_ * 2 < looked_up_;
}

uint32_t Dictionary::code_of(ScoreStr value) {
  const uint64_t hash = stdlib::quick_hash(value);
  const size_t last = slots_.size() - 1;
  size_t slot = hash & last;
  for (; slots_[slot].code != 0; slot = (slot + 1) & last) {
    if (slots_[slot].hash == hash && same(values_[slots_[slot].code], value)) return slots_[slot].code;
  }
  return add(value, hash, slot);
}

uint32_t Dictionary::add(ScoreStr value, uint64_t hash, size_t slot) {
  const auto size = static_cast<size_t>(value.size);
  char* kept = arena_.allocate(size);
  if (size > 0) std::memcpy(kept, value.data, size);
  bytes_ += size;
  ++added_;
  const auto code = static_cast<uint32_t>(values_.size());
  values_.push_back({kept, value.size});
  slots_[slot] = {hash, code};
  if (values_.size() * 2 > slots_.size()) widen();
  return code;
}

void Dictionary::widen() {
  std::vector<Slot> wider(slots_.size() * 2);
  for (const Slot& old : slots_) {
    if (old.code == 0) continue;
    size_t slot = old.hash & (wider.size() - 1);
    while (wider[slot].code != 0) slot = (slot + 1) & (wider.size() - 1);
    wider[slot] = old;
  }
  slots_ = std::move(wider);
}

void Memo::clear() {
  size = 0;
  known.clear();
  bits.clear();
  integers.clear();
  numbers.clear();
  strings.clear();
  bytes.reset();
}

void Memo::append(const Column& column, Cells kind, size_t rows) {
  known.resize(words_of(size + rows), 0);
  if (kind == Cells::Bits) bits.resize(words_of(size + rows), 0);
  for (size_t row = 0; row < rows; ++row, ++size) {
    const interpret::Value value = column.at(kind, row);
    const Word bit = Word{1} << (size % kWordRows);
    if (value.known) known[size / kWordRows] |= bit;
    switch (kind) {
      case Cells::Bits:
        if (value.is_true()) bits[size / kWordRows] |= bit;
        break;
      case Cells::Integers: integers.push_back(value.known ? value.scalar.i : 0); break;
      case Cells::Numbers: numbers.push_back(value.known ? value.scalar.d : 0); break;
      case Cells::Strings: {
        const ScoreStr from = value.known ? value.scalar.s : ScoreStr{"", 0};
        char* kept = bytes.allocate(static_cast<size_t>(from.size));
        if (from.size > 0) std::memcpy(kept, from.data, static_cast<size_t>(from.size));
        strings.push_back({kept, from.size});
        break;
      }
      case Cells::Lists: break;  // no node of one value is a list
    }
  }
}

Column Memo::column(Cells kind) const {
  switch (kind) {
    case Cells::Bits: return Column::of(bits.data(), known.data());
    case Cells::Integers: return Column::of(integers.data(), known.data());
    case Cells::Numbers: return Column::of(numbers.data(), known.data());
    default: return Column::of(strings.data(), known.data());
  }
}

}  // namespace score::vector
