// Constant lists in the layout of kernels.
#include "compiler/sema/type.h"

namespace score::sema {

/// Which of the three holds the items follows from what they are.
struct PackedList {
  ConstantList items;
  std::vector<int64_t> integers;
  std::vector<double> numbers;
  std::vector<ScoreStr> strings;  // the bytes are those of `items`
};

ListConstant::ListConstant(ConstantList items) {
  auto packed = std::make_shared<PackedList>();
  packed->items = std::move(items);
  for (const Constant& item : packed->items) {
    if (const auto* text = std::get_if<std::string>(&item.value)) {
      packed->strings.push_back({text->data(), static_cast<int64_t>(text->size())});
    } else if (const auto* number = std::get_if<double>(&item.value)) {
      packed->numbers.push_back(*number);
    } else if (const auto* flag = std::get_if<bool>(&item.value)) {
      packed->integers.push_back(*flag ? 1 : 0);
    } else if (const auto* integer = std::get_if<int64_t>(&item.value)) {
      packed->integers.push_back(*integer);
    }
  }
  packed_ = std::move(packed);
}

const ConstantList& ListConstant::items() const {
  return packed_->items;
}

ScoreList ListConstant::packed() const {
  const auto as_list = [](const auto& items) { return ScoreList{items.data(), static_cast<int64_t>(items.size())}; };
  if (!packed_->strings.empty()) return as_list(packed_->strings);
  if (!packed_->numbers.empty()) return as_list(packed_->numbers);
  return as_list(packed_->integers);
}

bool operator==(const ListConstant& a, const ListConstant& b) {
  return a.packed_ == b.packed_ || a.items() == b.items();
}

}  // namespace score::sema
