#include "runtime/columns/lists.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace score::columns {

using abi::Kind;

namespace {

template <class T>
std::vector<T> copied(ScoreList list) {
  const T* items = static_cast<const T*>(list.items);
  return std::vector<T>(items, items + list.size);
}

template <class T>
ScoreList kept(std::deque<std::vector<T>>& store, std::vector<T> items) {
  const std::vector<T>& place = store.emplace_back(std::move(items));
  return {place.data(), static_cast<int64_t>(place.size())};
}

template <class T>
int order(ScoreList a, ScoreList b, auto compare) {
  const T* left = static_cast<const T*>(a.items);
  const T* right = static_cast<const T*>(b.items);
  for (int64_t i = 0; i < std::min(a.size, b.size); ++i) {
    if (const int found = compare(left[i], right[i]); found != 0) return found;
  }
  return a.size < b.size ? -1 : a.size > b.size ? 1 : 0;
}

}  // namespace

ScoreList ListStore::copy(ScoreList list, Kind element) {
  if (element == Kind::Number) return kept(numbers_, copied<double>(list));
  if (!has_string_items(element)) return kept(integers_, copied<int64_t>(list));
  std::vector<ScoreStr> items = copied<ScoreStr>(list);
  for (ScoreStr& item : items) {
    const std::string& text = text_.emplace_back(item.data, static_cast<size_t>(item.size));
    item.data = text.data();
  }
  return kept(strings_, std::move(items));
}

void ListStore::clear() {
  integers_.clear();
  numbers_.clear();
  strings_.clear();
  text_.clear();
}

int compare_lists(ScoreList a, ScoreList b, Kind element) {
  const auto plain = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
  if (!has_string_items(element) && element != Kind::Number) return order<int64_t>(a, b, plain);
  if (element == Kind::Number) {
    return order<double>(a, b, [&](double x, double y) {  // tells the two zeros apart
      return x == y ? plain(std::signbit(y), std::signbit(x)) : plain(x, y);
    });
  }
  return order<ScoreStr>(a, b, [](const ScoreStr& x, const ScoreStr& y) {
    const int found = std::string_view(x.data, static_cast<size_t>(x.size))
                          .compare(std::string_view(y.data, static_cast<size_t>(y.size)));
    return found < 0 ? -1 : found > 0 ? 1 : 0;
  });
}

}  // namespace score::columns
