#pragma once
// What the scores of a model can be, for people and programs: proven intervals of scores, groups and rules, over all
// leads, all events and all values of the params within their ranges.
#include <optional>
#include <string>
#include <vector>

#include "compiler/analysis/ranges.h"
#include "runtime/engine/model.h"

namespace score::engine {

using analysis::Interval;
using analysis::PartKind;

/// A rule, a table or a group; its points are millionths.
struct RangedPart {
  PartKind kind{};
  sema::GroupMode mode{};  // of a group
  uint32_t depth = 0;      // how many groups it stands in
  std::string title;       // a rule's label or text, a group's label
  uint32_t source_line = 0;
  Interval points;    // what it gives, fired or not, behind its limit and its weight
  Interval before;    // where it fires, before both; of a group in any case
  std::string limit;  // `in 0..20` as written, or ""
  std::optional<int64_t> weight;
  bool never_fires = false;
  int64_t at_low = 0, at_high = 0;  // its part in the ends of the sum that it stands in
};

struct RangedScore {
  std::string name;
  std::string formula;  // as written; "" of a block of rules
  uint32_t source_line = 0;
  Interval points, before;  // with and without the score's limit
  std::string limit;
  bool may_be_unknown = false;  // the formula's value, which counts as 0 then
  bool saturates = false;       // what it is made of passes the limits of all scores
  std::vector<RangedPart> parts;
};

struct RangedParam {
  std::string name, type;
  std::string low, high;  // "" where it has no end
  std::string value;      // unless it is set
};

struct RangesReport {
  std::vector<RangedParam> params;
  std::vector<RangedScore> scores;  // in the order of the text
};

/// Of a compilation without errors.
RangesReport ranges_of(const Compilation& compilation);

}  // namespace score::engine
