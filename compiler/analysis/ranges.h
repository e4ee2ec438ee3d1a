#pragma once
// What the scores of a model can be: proven intervals of every score, its groups and its rules, over all leads, all
// events, all values of the params within their ranges. Every result of an engine lies inside.
#include <memory>
#include <string>
#include <vector>

#include "compiler/analysis/intervals.h"

namespace score::analysis {

enum class PartKind : uint8_t { Rule, Table, Group };

/// A rule, a table or a group of a score. Points are millionths.
struct PartRange {
  PartKind kind{};
  uint32_t depth = 0;                // how many groups it stands in
  const sema::Rule* rule = nullptr;  // one of the three
  const sema::Table* table = nullptr;
  const sema::Group* group = nullptr;
  bool may_fire = false, may_rest = true;
  Interval before;  // where it fires, before its own `in` and weight; of a group, in any case
  Interval points;  // what it gives to what it stands in, after both, fired or not
  // With how much it takes part in the ends of the sum that it stands in: the parts of a sum add up to them.
  int64_t at_low = 0, at_high = 0;
};

struct ScoreRange {
  Interval before;               // without the score's `in`
  Interval points;               // with it
  bool may_be_unknown = false;   // a formula's value, which then counts as 0
  bool saturates = false;        // the formula's value, or the sum, may pass the limits of scores
  std::vector<PartRange> parts;  // in the order of the text, a group before what is in it; of a formula none
};

/// Whether each band of a table or a grade can take a value in, by its place.
using ReachableBands = std::vector<bool>;

struct GradeRange {
  ReachableBands bands;       // of a grade by bands, or a matrix's rows
  ReachableBands columns;     // of a matrix
  int64_t low = 0, high = 0;  // of a grade by shifts: places on the scale, before the sum is limited to it
  Range labels;
};

class Evaluator;

/// The model must outlive it.
struct Ranges {
  std::vector<ScoreRange> scores;
  std::vector<GradeRange> grades;
  std::shared_ptr<Evaluator> evaluator;  // the ranges of all expressions
  std::shared_ptr<Evaluator> defaults;   // the same where no param is set
};

/// Of a model without errors. Near-linear in its size.
Ranges find_ranges(const sema::Model& model);

}  // namespace score::analysis
