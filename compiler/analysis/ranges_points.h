#pragma once
// What rules, tables and groups can give.
#include <optional>
#include <vector>

#include "compiler/analysis/ranges.h"
#include "compiler/analysis/ranges_bands.h"

namespace score::analysis {

/// What a rule, a table or a group can give, if it fires and if it does not.
struct Gives {
  Interval fired, rest;
  bool may_fire = false, may_rest = true;

  Interval all() const {
    if (!may_fire) return rest;
    return may_rest ? hull(fired, rest) : fired;
  }
};

/// The same as a function of one column.
struct GivesPiece {
  int64_t from = INT64_MIN;
  Gives gives;
};
struct GivesByColumn {
  std::string column;
  Range domain;
  std::vector<GivesPiece> pieces;
  Gives at_unknown;
};

/// Over all pieces of the column that there can be.
Gives hull_of(const GivesByColumn& by);

struct Contribution {
  Gives gives;
  std::optional<GivesByColumn> by_column;
};

class Points {
 public:
  explicit Points(Evaluator& evaluate) : evaluate_(evaluate), columns_(evaluate) {}

  ScoreRange score(const sema::Score& score);
  ColumnTruths& columns() { return columns_; }

 private:
  Contribution item(const sema::GroupItem& item, uint32_t depth);
  Contribution rule(const sema::Rule& rule, PartRange& part);
  Gives fires(const sema::Rule& rule, PartRange& part);
  Gives event_rule(const sema::Rule& rule, const sema::EventSource& source);
  Gives idle_rule(const sema::Rule& rule, const sema::IdleSource& source);
  Contribution table(const sema::Table& table);
  Gives taken(const sema::Table& table, const BandMap& map, const BandMap::Piece& piece);
  Contribution group(const sema::Group& group, uint32_t depth, Interval* before, bool* saturates);
  Contribution sum(const std::vector<Contribution>& items, const std::vector<size_t>& parts, bool* saturates);
  void add_column(const std::vector<const Contribution*>& items, const std::vector<size_t>& parts, Wide& low,
                  Wide& high);
  std::optional<GivesByColumn> joined(sema::GroupMode mode, const std::vector<Contribution>& items) const;

  Interval clamped(const Interval& points, const std::optional<sema::Clamp>& clamp);
  Gives limited(Gives gives, const std::optional<sema::Clamp>& clamp);
  /// The most events that can count, of the first selection and its limits; 0 if none can.
  int64_t most_events(const sema::EventSource& source);
  int64_t buckets(const sema::EventSource& source, const sema::Limit& limit);
  std::optional<int64_t> window_length(const sema::Window& window);

  Evaluator& evaluate_;
  ColumnTruths columns_;
  std::vector<PartRange> parts_;  // of the score in hand
};

}  // namespace score::analysis
