#include "compiler/analysis/facts.h"

#include <algorithm>

namespace score::analysis {
namespace {

/// Sorts, joins what touches.
void settle(std::vector<Interval>& parts) {
  if (parts.size() < 2) return;
  std::sort(parts.begin(), parts.end(), [](const Interval& a, const Interval& b) { return a.low < b.low; });
  size_t last = 0;
  for (size_t i = 1; i < parts.size(); ++i) {
    const bool touches = parts[last].high == INT64_MAX || parts[i].low <= parts[last].high + 1;
    if (touches) {
      parts[last].high = std::max(parts[last].high, parts[i].high);
    } else {
      parts[++last] = parts[i];
    }
  }
  parts.resize(last + 1);
}

}  // namespace

ValueSet ValueSet::range(int64_t low, int64_t high) {
  ValueSet made;
  if (low <= high) made.known.push_back({low, high});
  return made;
}

ValueSet ValueSet::of(std::vector<Interval> any_order) {
  settle(any_order);
  return {std::move(any_order), false};
}

bool ValueSet::includes(const ValueSet& inner) const {
  return subtract(inner, *this).empty();
}

ValueSet unite(const std::vector<const ValueSet*>& sets) {
  ValueSet made;
  for (const ValueSet* set : sets) {
    made.known.insert(made.known.end(), set->known.begin(), set->known.end());
    made.unknown = made.unknown || set->unknown;
  }
  settle(made.known);
  return made;
}

ValueSet subtract(const ValueSet& from, const ValueSet& what) {
  ValueSet made;
  made.unknown = from.unknown && !what.unknown;
  auto hole = what.known.begin();
  for (Interval part : from.known) {
    while (hole != what.known.end() && hole->high < part.low) ++hole;
    bool gone = false;
    for (auto next = hole; next != what.known.end() && next->low <= part.high; ++next) {
      if (next->low > part.low) made.known.push_back({part.low, next->low - 1});
      gone = next->high >= part.high;
      if (gone) break;
      part.low = next->high + 1;
    }
    if (!gone) made.known.push_back(part);
  }
  return made;
}

ValueSet intersect(const ValueSet& a, const ValueSet& b) {
  ValueSet made;
  made.unknown = a.unknown && b.unknown;
  size_t i = 0, k = 0;
  while (i < a.known.size() && k < b.known.size()) {
    const int64_t low = std::max(a.known[i].low, b.known[k].low);
    const int64_t high = std::min(a.known[i].high, b.known[k].high);
    if (low <= high) made.known.push_back({low, high});
    (a.known[i].high < b.known[k].high ? i : k) += 1;
  }
  return made;
}

ValueSet intersect_all(const ValueSet& all, const std::vector<const ValueSet*>& sets) {
  if (sets.empty()) return all;
  if (sets.size() == 1) return *sets.front();
  if (sets.size() == 2) return intersect(*sets[0], *sets[1]);
  std::vector<ValueSet> missing;
  for (const ValueSet* set : sets) missing.push_back(subtract(all, *set));
  std::vector<const ValueSet*> pointers;
  for (const ValueSet& set : missing) pointers.push_back(&set);
  return subtract(all, unite(pointers));
}

void Cover::add(const ValueSet& set) {
  unknown_ = unknown_ || set.unknown;
  for (Interval part : set.known) {
    auto next = pieces_.upper_bound(part.low);
    if (next != pieces_.begin()) {
      const auto before = std::prev(next);
      if (before->second == INT64_MAX || before->second + 1 >= part.low) next = before;
    }
    while (next != pieces_.end() && (part.high == INT64_MAX || next->first <= part.high + 1)) {
      part.low = std::min(part.low, next->first);
      part.high = std::max(part.high, next->second);
      next = pieces_.erase(next);
    }
    pieces_[part.low] = part.high;
  }
}

bool Cover::covers(const ValueSet& set) const {
  if (set.unknown && !unknown_) return false;
  return std::all_of(set.known.begin(), set.known.end(), [&](const Interval& part) {
    const auto next = pieces_.upper_bound(part.low);
    return next != pieces_.begin() && std::prev(next)->second >= part.high;
  });
}

ValueSet Cover::rest_of(const ValueSet& set) const {
  ValueSet near;
  near.unknown = unknown_;
  for (const Interval& part : set.known) {
    auto next = pieces_.upper_bound(part.low);
    if (next != pieces_.begin()) --next;
    for (; next != pieces_.end() && next->first <= part.high; ++next) near.known.push_back({next->first, next->second});
  }
  settle(near.known);
  return subtract(set, near);
}

Box Box::side(SubjectId subject, ValueSet set) {
  Box made;
  made.impossible = set.empty();
  if (!made.impossible) made.sides.emplace_back(subject, std::move(set));
  return made;
}

const ValueSet* Box::find(SubjectId subject) const {
  const auto found = std::lower_bound(sides.begin(), sides.end(), subject,
                                      [](const auto& side, SubjectId wanted) { return side.first < wanted; });
  return found != sides.end() && found->first == subject ? &found->second : nullptr;
}

namespace {

bool apart(const ValueSet& a, const ValueSet& b) {
  if (a.unknown && b.unknown) return false;
  for (size_t i = 0, k = 0; i < a.known.size() && k < b.known.size();) {
    if (std::max(a.known[i].low, b.known[k].low) <= std::min(a.known[i].high, b.known[k].high)) return false;
    (a.known[i].high < b.known[k].high ? i : k) += 1;
  }
  return true;
}

}  // namespace

bool apart(const Box& a, const Box& b) {
  if (a.impossible || b.impossible) return true;
  for (size_t i = 0, k = 0; i < a.sides.size() && k < b.sides.size();) {
    const SubjectId x = a.sides[i].first, y = b.sides[k].first;
    if (x == y && apart(a.sides[i].second, b.sides[k].second)) return true;
    i += x <= y ? 1 : 0;
    k += y <= x ? 1 : 0;
  }
  return false;
}

Box meet(const Box& a, const Box& b) {
  if (a.impossible || b.impossible) return Box::nothing();
  Box made;
  auto x = a.sides.begin();
  auto y = b.sides.begin();
  while (x != a.sides.end() || y != b.sides.end()) {
    if (y == b.sides.end() || (x != a.sides.end() && x->first < y->first)) {
      made.sides.push_back(*x++);
    } else if (x == a.sides.end() || y->first < x->first) {
      made.sides.push_back(*y++);
    } else {
      ValueSet both = intersect(x->second, y->second);
      if (both.empty()) return Box::nothing();
      made.sides.emplace_back(x->first, std::move(both));
      ++x, ++y;
    }
  }
  return made;
}

namespace {

/// All sides of the boxes, those of one subject beside each other.
std::vector<std::pair<SubjectId, const ValueSet*>> all_sides(const std::vector<const Box*>& boxes) {
  std::vector<std::pair<SubjectId, const ValueSet*>> sides;
  for (const Box* box : boxes) {
    for (const auto& [subject, set] : box->sides) sides.emplace_back(subject, &set);
  }
  std::stable_sort(sides.begin(), sides.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return sides;
}

}  // namespace

Box meet(const std::vector<const Box*>& boxes) {
  if (std::any_of(boxes.begin(), boxes.end(), [](const Box* box) { return box->impossible; })) return Box::nothing();
  Box made;
  const auto sides = all_sides(boxes);
  for (size_t i = 0; i < sides.size();) {
    ValueSet both = *sides[i].second;
    const SubjectId subject = sides[i].first;
    for (++i; i < sides.size() && sides[i].first == subject; ++i) both = intersect(both, *sides[i].second);
    if (both.empty()) return Box::nothing();
    made.sides.emplace_back(subject, std::move(both));
  }
  return made;
}

Box hull(const std::vector<const Box*>& boxes) {
  std::vector<const Box*> possible;
  for (const Box* box : boxes) {
    if (!box->impossible) possible.push_back(box);
  }
  if (possible.empty()) return Box::nothing();
  if (possible.size() == 1) return *possible.front();
  Box made;
  const auto sides = all_sides(possible);
  for (size_t i = 0; i < sides.size();) {
    std::vector<const ValueSet*> sets;
    const SubjectId subject = sides[i].first;
    for (; i < sides.size() && sides[i].first == subject; ++i) sets.push_back(sides[i].second);
    if (sets.size() == possible.size()) made.sides.emplace_back(subject, unite(sets));
  }
  return made;
}

bool includes(const Box& outer, const Box& inner) {
  if (inner.impossible) return true;
  if (outer.impossible) return false;
  return std::all_of(outer.sides.begin(), outer.sides.end(), [&](const auto& side) {
    const ValueSet* found = inner.find(side.first);
    return found != nullptr && side.second.includes(*found);
  });
}

}  // namespace score::analysis
