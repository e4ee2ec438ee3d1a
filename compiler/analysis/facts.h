#pragma once
// Sets of values, and what is known of several subjects at once.
//
// Every kind of value is a whole number here: a decimal its millionths, a double its place in the order of doubles, an
// enum's member its code, a string its place among the strings of the model (see columns.h). So all kinds are treated
// alike.
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "compiler/analysis/interval.h"

namespace score::analysis {

/// Values of one subject, and whether being unknown is one of them.
struct ValueSet {
  std::vector<Interval> known;  // ascending; between two of them something is missing
  bool unknown = false;

  static ValueSet range(int64_t low, int64_t high);  // empty if low > high
  static ValueSet of(std::vector<Interval> any_order);
  static ValueSet only_unknown() { return {{}, true}; }

  bool empty() const { return known.empty() && !unknown; }
  bool includes(const ValueSet& inner) const;
  friend bool operator==(const ValueSet&, const ValueSet&) = default;
};

/// Time is that of sorting all intervals.
ValueSet unite(const std::vector<const ValueSet*>& sets);
ValueSet subtract(const ValueSet& from, const ValueSet& what);
ValueSet intersect(const ValueSet& a, const ValueSet& b);
/// Of any number of parts of `all`.
ValueSet intersect_all(const ValueSet& all, const std::vector<const ValueSet*>& sets);

/// What sets cover together, as they come in; near-linear in their intervals, however many there are.
class Cover {
 public:
  void add(const ValueSet& set);
  bool covers(const ValueSet& set) const;
  ValueSet rest_of(const ValueSet& set) const;

 private:
  std::map<int64_t, int64_t> pieces_;  // low to high; neither touching nor overlapping
  bool unknown_ = false;
};

/// What a condition is about: see columns.h.
using SubjectId = uint32_t;

/// Leads by the values of their subjects: all sides hold at once. A subject without a side may be anything.
struct Box {
  bool impossible = false;
  std::vector<std::pair<SubjectId, ValueSet>> sides;  // ascending; none empty

  static Box nothing() { return {true, {}}; }
  static Box side(SubjectId subject, ValueSet set);
  const ValueSet* find(SubjectId subject) const;
  friend bool operator==(const Box&, const Box&) = default;
};

/// Whether no lead is in both.
bool apart(const Box& a, const Box& b);
/// What lies in all of the boxes.
Box meet(const std::vector<const Box*>& boxes);
Box meet(const Box& a, const Box& b);
/// The smallest box around all of the boxes.
Box hull(const std::vector<const Box*>& boxes);
/// Whether every lead of `inner` is in `outer`, as far as sides tell.
bool includes(const Box& outer, const Box& inner);

/// When a condition is true, false, unknown: a box around the leads for which it is, so that an impossible box means
/// never. Where `only` is set, the condition goes by that subject alone and its sides are exact.
struct Facts {
  Box yes, no, open;
  bool yes_exact = false, no_exact = false;  // the box holds no other leads
  std::optional<SubjectId> only;
};

}  // namespace score::analysis
