// What rules and tables over the lead can give.
#include <algorithm>

#include "compiler/analysis/ranges_points.h"

namespace score::analysis {

namespace {

Interval contribution(const Interval& points) {
  const auto limited = [](int64_t end) { return std::clamp(end, -SCORE_CONTRIBUTION_MAX, SCORE_CONTRIBUTION_MAX); };
  return {limited(points.low), limited(points.high)};
}

/// What a condition's truth makes of what fires.
Gives guarded(const Gives& fires, Truth truth) {
  Gives made;
  made.fired = fires.fired;
  made.rest = {0, 0};
  made.may_fire = fires.may_fire && (truth & kTrue) != 0;
  made.may_rest = fires.may_rest || (truth & (kFalse | kUnknown)) != 0;
  if (!made.may_fire) made.fired = {0, 0};
  return made;
}

}  // namespace

// ----------------------------------------------------------------------------------

Contribution Points::rule(const sema::Rule& rule, PartRange& part) {
  const Gives fires = this->fires(rule, part);
  Contribution made;
  if (rule.when == nullptr) {
    made.gives = fires;
    return made;
  }
  made.gives = guarded(fires, truths_in(evaluate_(rule.when)));
  std::optional<ColumnTruth> by = columns_.truth_of(*rule.when);
  if (!by) return made;
  GivesByColumn gives{std::move(by->column), by->domain, {}, guarded(fires, by->at_unknown)};
  for (const TruthPiece& piece : by->pieces) gives.pieces.push_back({piece.from, guarded(fires, piece.truth)});
  made.by_column = std::move(gives);
  made.gives = hull_of(*made.by_column);
  return made;
}

/// As if there were no `when`; what it says of the points is heeded.
Gives Points::fires(const sema::Rule& rule, PartRange& part) {
  Gives made;
  if (const auto* events = std::get_if<sema::EventSource>(&rule.source)) {
    made = event_rule(rule, *events);
  } else if (const auto* idle = std::get_if<sema::IdleSource>(&rule.source)) {
    made = idle_rule(rule, *idle);
  } else {
    const Range points = evaluate_.where({{rule.when.get(), true}}, *rule.points);
    made.may_fire = points.may_be_known();
    made.may_rest = points.unknown || !made.may_fire;
    if (made.may_fire) made.fired = contribution(points.interval());
  }
  part.before = made.fired;
  made.fired = clamped(made.fired, rule.clamp);
  if (!made.may_fire) made.fired = {0, 0};
  return made;
}

Contribution Points::table(const sema::Table& table) {
  const BandMap map = map_bands(evaluate_, columns_, table.subject, table.bands);
  Contribution made;
  GivesByColumn by{map.column, map.domain, {}, {}};
  for (const BandMap::Piece& piece : map.pieces) by.pieces.push_back({piece.from, taken(table, map, piece)});
  if (map.unknown_band) {
    BandMap one;
    one.takers.push_back(*map.unknown_band);
    by.at_unknown = taken(table, one, {INT64_MIN, 0, 1, false});
  }
  made.gives = hull_of(by);
  made.by_column = std::move(by);
  return made;
}

Gives Points::taken(const sema::Table& table, const BandMap& map, const BandMap::Piece& piece) {
  Gives made;
  made.may_rest = piece.may_be_none;
  for (uint32_t i = piece.first_taker; i < piece.end_of_takers; ++i) {
    const Range points = evaluate_(table.bands[map.takers[i]].points);
    made.may_rest = made.may_rest || points.unknown;
    if (!points.may_be_known()) continue;
    const Interval fired = contribution(points.interval());
    made.fired = made.may_fire ? hull(made.fired, fired) : fired;
    made.may_fire = true;
  }
  made.may_rest = made.may_rest || !made.may_fire;
  return made;
}

}  // namespace score::analysis
