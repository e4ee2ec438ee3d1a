// What one column says of another: of the same events in windows of different lengths, what is in the last 7 days is in
// the last 30 too; a string that is one of a few has the parts that these have.
#include <algorithm>

#include "compiler/analysis/columns.h"

namespace score::analysis {

using sema::Expr;
using sema::Op;

namespace {

/// How far a window reaches back from now; the longest there is without one, nothing for other kinds.
std::optional<int64_t> reach_of(const sema::Window& window) {
  constexpr int64_t kHundredYears = int64_t{36'525} * 24 * 3600 * 1'000'000;
  if (window.high != nullptr) return std::nullopt;
  if (window.low == nullptr) return INT64_MAX;
  const Expr& low = *window.low;
  if (window.low_included || low.op != Op::Builtin || low.builtin != stdlib::BuiltinId::SubTimestampDuration) {
    return std::nullopt;
  }
  const Expr& from = *low.arguments[0];
  const Expr& length = *low.arguments[1];
  const bool of_now = from.op == Op::Builtin && from.builtin == stdlib::BuiltinId::Now;
  if (!of_now || length.op != Op::Constant || !length.value.known()) return std::nullopt;
  const int64_t reach = length.value.integer();
  if (reach <= 0 || reach > kHundredYears) return std::nullopt;  // beyond the calendar's start nothing is counted
  return reach;
}

}  // namespace

void Columns::add_window(SubjectId id, const sema::EventExpr& events) {
  const std::optional<int64_t> reach = reach_of(events.chain.first.window);
  if (!reach) return;
  sema::EventExpr all = events;
  all.chain.first.window = {};
  const std::string family = identity_.count_key(all);
  windows_[family].emplace_back(*reach, id);
  families_.emplace(id, family);
}

void Columns::with_windows(const Box& box, std::vector<Box>& follows) const {
  constexpr size_t kMost = 32;  // of one kind of events
  for (const auto& [subject, set] : box.sides) {
    const auto family = families_.find(subject);
    if (family == families_.end()) continue;
    const auto& members = windows_.at(family->second);
    const auto own = std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.second == subject; });
    const int64_t least = set.known.front().low, most = set.known.back().high;
    for (size_t i = 0; i < std::min(members.size(), kMost); ++i) {
      if (members[i].second == subject) continue;
      const bool longer = members[i].first > own->first;
      ValueSet values = longer ? ValueSet::range(least, INT64_MAX) : ValueSet::range(0, most);
      if (longer ? least > 0 : most < INT64_MAX) follows.push_back(Box::side(members[i].second, std::move(values)));
    }
  }
}

void Columns::with_parts(const Box& box, std::vector<Box>& follows) const {
  constexpr size_t kMost = 32;  // of strings and of parts
  for (const auto& [subject, set] : box.sides) {
    const auto parts = parts_.find(subject);
    const bool few = parts != parts_.end() && !set.unknown && set.known.size() <= kMost;
    const bool named = few && std::all_of(set.known.begin(), set.known.end(), [](const Interval& part) {
                         return part.low == part.high && part.low % 2 != 0;
                       });
    if (!named) continue;
    for (size_t i = 0; i < std::min(parts->second.size(), kMost); ++i) {
      const auto& [part, at_end, needle] = parts->second[i];
      std::vector<Interval> with, without;
      for (const Interval& string : set.known) {
        const std::string& text = strings_[static_cast<size_t>(string.low / 2)];
        const bool has = at_end ? text.ends_with(needle) : text.find(needle) != std::string::npos;
        (has ? with : without).push_back(string);
      }
      if (without.empty()) follows.push_back(Box::side(part, ValueSet::range(1, 1)));
      if (with.empty()) follows.push_back(Box::side(part, ValueSet::range(0, 0)));
      const ValueSet* wanted = box.find(part);
      if (wanted == nullptr || wanted->unknown || wanted->known.front().low != wanted->known.back().high) continue;
      const bool has = wanted->known.front().low == 1;
      follows.push_back(Box::side(subject, ValueSet::of(has ? std::move(with) : std::move(without))));
    }
  }
}

Box Columns::together(const Box& box) const {
  if ((families_.empty() && parts_.empty()) || box.impossible) return box;
  std::vector<Box> follows;
  with_windows(box, follows);
  with_parts(box, follows);
  if (follows.empty()) return box;
  std::vector<const Box*> all{&box};
  for (const Box& one : follows) all.push_back(&one);
  return meet(all);
}

}  // namespace score::analysis
