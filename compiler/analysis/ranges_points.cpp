#include "compiler/analysis/ranges_points.h"

#include <algorithm>
#include <unordered_map>

#include "stdlib/kernels/exact.h"

namespace score::analysis {

using sema::GroupMode;

namespace {

/// Pieces of one column that are followed through `first` and `highest`, times the items.
constexpr size_t kMostSteps = 4096;

int64_t saturated(Wide points, int64_t limit) {
  return static_cast<int64_t>(std::clamp<Wide>(points, -limit, limit));
}

Interval saturated(const Interval& points, int64_t limit) {
  return {saturated(points.low, limit), saturated(points.high, limit)};
}

int64_t weighted(int64_t points, int64_t weight) {
  using stdlib::exact::divide_rounded;
  const Wide product = static_cast<Wide>(points) * weight;
  return saturated(divide_rounded(product, SCORE_DECIMAL_ONE, stdlib::exact::Half::ToEven), SCORE_POINTS_MAX);
}

Interval weighted(const Interval& points, const std::optional<int64_t>& weight) {
  if (!weight) return points;
  return {weighted(points.low, *weight), weighted(points.high, *weight)};
}

Gives weighted(Gives gives, const std::optional<int64_t>& weight) {
  gives.fired = weighted(gives.fired, weight);
  gives.rest = weighted(gives.rest, weight);
  return gives;
}

template <class Change>
void change_all(Contribution& made, const Change& change) {
  made.gives = change(made.gives);
  if (!made.by_column) return;
  for (GivesPiece& piece : made.by_column->pieces) piece.gives = change(piece.gives);
  made.by_column->at_unknown = change(made.by_column->at_unknown);
}

/// The first that fires, or the highest of those that do; nothing if none does.
Gives chosen(GroupMode mode, const std::vector<const Gives*>& items) {
  Gives made;
  made.may_rest = true;
  std::optional<int64_t> certain;
  for (const Gives* item : items) {
    if (!item->may_fire) continue;
    made.fired = made.may_fire ? hull(made.fired, item->fired) : item->fired;
    made.may_fire = true;
    if (item->may_rest) continue;
    made.may_rest = false;
    certain = std::max(certain.value_or(item->fired.low), item->fired.low);
    if (mode == GroupMode::First) break;
  }
  if (mode == GroupMode::Highest && certain) made.fired.low = std::max(made.fired.low, *certain);
  return made;
}

Gives summed(const std::vector<const Gives*>& items) {
  Gives made;
  Wide low = 0, high = 0, rest_low = 0, rest_high = 0;
  made.may_rest = true;
  for (const Gives* item : items) {
    const Interval all = item->all();
    low += all.low;
    high += all.high;
    rest_low += item->rest.low;
    rest_high += item->rest.high;
    made.may_fire = made.may_fire || item->may_fire;
    made.may_rest = made.may_rest && item->may_rest;
  }
  made.fired = {saturated(low, SCORE_POINTS_MAX), saturated(high, SCORE_POINTS_MAX)};
  made.rest = {saturated(rest_low, SCORE_POINTS_MAX), saturated(rest_high, SCORE_POINTS_MAX)};
  return made;
}

const Gives& at_key(const GivesByColumn& by, int64_t key) {
  const auto after = std::upper_bound(by.pieces.begin(), by.pieces.end(), key,
                                      [](int64_t wanted, const GivesPiece& piece) { return wanted < piece.from; });
  return std::prev(after)->gives;
}

}  // namespace

Gives hull_of(const GivesByColumn& by) {
  Gives all;
  all.may_rest = false;
  bool rests = false;
  const auto add = [&](const Gives& next) {
    if (next.may_fire) all.fired = all.may_fire ? hull(all.fired, next.fired) : next.fired;
    if (next.may_rest) all.rest = rests ? hull(all.rest, next.rest) : next.rest;
    rests = rests || next.may_rest;
    all.may_fire = all.may_fire || next.may_fire;
  };
  for (size_t i = 0; i < by.pieces.size(); ++i) {
    const int64_t end = i + 1 < by.pieces.size() ? by.pieces[i + 1].from - 1 : INT64_MAX;
    if (meets(by.domain, by.pieces[i].from, end)) add(by.pieces[i].gives);
  }
  if (by.domain.unknown) add(by.at_unknown);
  all.may_rest = rests || !all.may_fire;
  return all;
}

ScoreRange Points::score(const sema::Score& score) {
  ScoreRange range;
  if (const auto* formula = std::get_if<sema::ExprPtr>(&score.body)) {
    const Range value = evaluate_(*formula);
    range.before = {0, 0};
    if (value.may_be_known()) range.before = saturated(value.interval(), SCORE_POINTS_MAX);
    range.saturates = value.may_be_known() && (value.low < -SCORE_POINTS_MAX || value.high > SCORE_POINTS_MAX);
    range.may_be_unknown = value.unknown;
    if (value.unknown) range.before = hull(range.before, {0, 0});
    range.points = clamped(range.before, score.clamp);
    return range;
  }
  parts_.clear();
  Contribution made = group(std::get<sema::Group>(score.body), 0, &range.before, &range.saturates);
  range.points = clamped(range.before, score.clamp);
  range.parts = std::move(parts_);
  return range;
}

Contribution Points::item(const sema::GroupItem& item, uint32_t depth) {
  const size_t at = parts_.size();
  parts_.emplace_back();
  PartRange part;
  part.depth = depth;
  Contribution made;
  std::optional<int64_t> weight;
  if (const auto* r = std::get_if<sema::Rule>(&item)) {
    part.kind = PartKind::Rule;
    part.rule = r;
    made = rule(*r, part);
    weight = r->weight;
  } else if (const auto* t = std::get_if<sema::Table>(&item)) {
    part.kind = PartKind::Table;
    part.table = t;
    made = table(*t);
    part.before = made.gives.may_fire ? made.gives.fired : Interval{0, 0};
    weight = t->weight;
  } else {
    const sema::Group& inner = *std::get<std::unique_ptr<sema::Group>>(item);
    part.kind = PartKind::Group;
    part.group = &inner;
    bool saturates = false;
    made = group(inner, depth + 1, &part.before, &saturates);
    change_all(made, [&](const Gives& gives) { return limited(gives, inner.clamp); });
    weight = inner.weight;
  }
  change_all(made, [&](const Gives& gives) { return weighted(gives, weight); });
  part.may_fire = made.gives.may_fire;
  part.may_rest = made.gives.may_rest;
  part.points = made.gives.all();
  parts_[at] = part;
  return made;
}

Contribution Points::group(const sema::Group& group, uint32_t depth, Interval* before, bool* saturates) {
  std::vector<Contribution> items;
  std::vector<size_t> parts;
  for (const sema::GroupItem& part : group.items) {
    parts.push_back(parts_.size());
    items.push_back(item(part, depth));
  }
  Contribution made;
  if (group.mode == GroupMode::Sum) {
    made = sum(items, parts, saturates);
  } else {
    made.by_column = joined(group.mode, items);
    std::vector<const Gives*> gives;
    for (const Contribution& next : items) gives.push_back(&next.gives);
    made.gives = made.by_column ? hull_of(*made.by_column) : chosen(group.mode, gives);
    const Interval all = made.gives.all();
    for (size_t i = 0; i < items.size(); ++i) {
      // One of them gives the end; the first that can is as good as any.
      const Interval fired = items[i].gives.may_fire ? items[i].gives.fired : Interval{0, 0};
      PartRange& part = parts_[parts[i]];
      if (all.low < 0 && fired.low == all.low) part.at_low = fired.low;
      if (all.high > 0 && fired.high == all.high) part.at_high = fired.high;
    }
  }
  *before = made.gives.all();
  return made;
}

// ---- Sums
// ------------------------------------------------------------------------------------------------------------

/// Items over one column are added piece by piece of the column; columns, and items over several, by their ends.
Contribution Points::sum(const std::vector<Contribution>& items, const std::vector<size_t>& parts, bool* saturates) {
  Contribution made;
  std::vector<const Gives*> gives;
  std::unordered_map<std::string, std::vector<size_t>> columns;
  std::vector<std::string> order;
  Wide low = 0, high = 0;
  for (size_t i = 0; i < items.size(); ++i) {
    gives.push_back(&items[i].gives);
    const Interval all = items[i].gives.all();
    if (items[i].by_column && all != Interval{0, 0}) {
      auto [place, fresh] = columns.try_emplace(items[i].by_column->column);
      if (fresh) order.push_back(items[i].by_column->column);
      place->second.push_back(i);
      continue;
    }
    low += all.low;
    high += all.high;
    parts_[parts[i]].at_low = all.low;
    parts_[parts[i]].at_high = all.high;
  }
  for (const std::string& name : order) {
    std::vector<const Contribution*> together;
    std::vector<size_t> places;
    for (const size_t i : columns[name]) {
      together.push_back(&items[i]);
      places.push_back(parts[i]);
    }
    add_column(together, places, low, high);
  }
  made.gives = summed(gives);
  *saturates = low < -SCORE_POINTS_MAX || high > SCORE_POINTS_MAX;
  const Interval tight{saturated(low, SCORE_POINTS_MAX), saturated(high, SCORE_POINTS_MAX)};
  made.gives.fired = intersection(made.gives.fired, tight);
  made.gives.rest = intersection(made.gives.rest, tight);
  if (made.gives.rest.low > made.gives.rest.high) made.gives.rest = tight;
  made.by_column = joined(GroupMode::Sum, items);
  return made;
}

void Points::add_column(const std::vector<const Contribution*>& items, const std::vector<size_t>& parts, Wide& low,
                        Wide& high) {
  struct Step {
    int64_t from;
    size_t item, piece;
  };
  const Range& domain = items[0]->by_column->domain;
  std::vector<Step> steps;
  for (size_t i = 0; i < items.size(); ++i) {
    for (size_t k = 0; k < items[i]->by_column->pieces.size(); ++k) {
      steps.push_back({items[i]->by_column->pieces[k].from, i, k});
    }
  }
  std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.from < b.from; });
  std::vector<Interval> now(items.size(), Interval{0, 0});
  Wide sum_low = 0, sum_high = 0;
  std::optional<Wide> least, most;
  std::optional<int64_t> least_at, most_at;  // absent: where the column is unknown
  const auto meet = [&](std::optional<int64_t> at) {
    if (!least || sum_low < *least) least = sum_low, least_at = at;
    if (!most || sum_high > *most) most = sum_high, most_at = at;
  };
  for (size_t s = 0; s < steps.size();) {
    const int64_t from = steps[s].from;
    for (; s < steps.size() && steps[s].from == from; ++s) {
      Interval& mine = now[steps[s].item];
      const Interval next = items[steps[s].item]->by_column->pieces[steps[s].piece].gives.all();
      sum_low += Wide{next.low} - mine.low;
      sum_high += Wide{next.high} - mine.high;
      mine = next;
    }
    const int64_t end = s < steps.size() ? steps[s].from - 1 : INT64_MAX;
    if (meets(domain, from, end)) meet(from);
  }
  if (domain.unknown) {
    sum_low = sum_high = 0;
    for (const Contribution* item : items) {
      sum_low += item->by_column->at_unknown.all().low;
      sum_high += item->by_column->at_unknown.all().high;
    }
    meet(std::nullopt);
  }
  low += least.value_or(0);
  high += most.value_or(0);
  for (size_t i = 0; i < items.size(); ++i) {
    const GivesByColumn& by = *items[i]->by_column;
    parts_[parts[i]].at_low = (least_at ? at_key(by, *least_at) : by.at_unknown).all().low;
    parts_[parts[i]].at_high = (most_at ? at_key(by, *most_at) : by.at_unknown).all().high;
  }
}

/// What a group gives as a function of a column, if all of its items look at that column alone.
std::optional<GivesByColumn> Points::joined(GroupMode mode, const std::vector<Contribution>& items) const {
  if (items.empty()) return std::nullopt;
  size_t pieces = 0;
  for (const Contribution& item : items) {
    if (!item.by_column || item.by_column->column != items[0].by_column->column) return std::nullopt;
    pieces += item.by_column->pieces.size();
  }
  if (pieces * items.size() > kMostSteps) return std::nullopt;
  std::vector<int64_t> cuts;
  for (const Contribution& item : items) {
    for (const GivesPiece& piece : item.by_column->pieces) cuts.push_back(piece.from);
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  GivesByColumn made{items[0].by_column->column, items[0].by_column->domain, {}, {}};
  std::vector<const Gives*> gives(items.size());
  const auto join = [&] { return mode == GroupMode::Sum ? summed(gives) : chosen(mode, gives); };
  for (const int64_t from : cuts) {
    for (size_t i = 0; i < items.size(); ++i) gives[i] = &at_key(*items[i].by_column, from);
    made.pieces.push_back({from, join()});
  }
  for (size_t i = 0; i < items.size(); ++i) gives[i] = &items[i].by_column->at_unknown;
  made.at_unknown = join();
  return made;
}

// ---- Limits
// ----------------------------------------------------------------------------------------------------------

Interval Points::clamped(const Interval& points, const std::optional<sema::Clamp>& clamp) {
  Interval made = points;
  if (clamp && clamp->low != nullptr) {
    const Range low = evaluate_(clamp->low);
    if (low.may_be_known()) {
      made = {low.unknown ? made.low : std::max(made.low, low.low), std::max(made.high, low.high)};
    }
  }
  if (clamp && clamp->high != nullptr) {
    const Range high = evaluate_(clamp->high);
    if (high.may_be_known()) {
      made = {std::min(made.low, high.low), high.unknown ? made.high : std::min(made.high, high.high)};
    }
  }
  return saturated(made, SCORE_POINTS_MAX);
}

Gives Points::limited(Gives gives, const std::optional<sema::Clamp>& clamp) {
  if (!clamp) return gives;
  gives.fired = clamped(gives.fired, clamp);
  gives.rest = clamped(gives.rest, clamp);
  return gives;
}

}  // namespace score::analysis
