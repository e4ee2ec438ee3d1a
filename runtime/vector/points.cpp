// Points: what rules, tables and groups contribute to the rows of a slice. The meaning is
// runtime/interpret/points.cpp's.
#include <algorithm>
#include <bit>

#include "compiler/plan/limits.h"
#include "runtime/vector/bands.h"
#include "runtime/vector/flat_events.h"
#include "runtime/vector/lead_by_lead.h"
#include "runtime/vector/tally.h"

namespace score::vector {

using plan::Item;
using plan::ItemKind;
using plan::saturated;
using plan::weighted;

namespace {

constexpr int64_t kMostOfSum = INT64_MAX - SCORE_POINTS_MAX;

bool has_ends(const plan::Clamp& clamp) {
  return clamp.low != plan::kNoNode || clamp.high != plan::kNoNode;
}

}  // namespace

/// How large the contribution can be.
int64_t Evaluator::bound(const Item& item) const {
  if (item.kind == ItemKind::Group || item.weight) return SCORE_POINTS_MAX;
  if (item.kind == ItemKind::Table) return SCORE_CONTRIBUTION_MAX;
  const plan::Rule& rule = plan_.rules[item.index];
  const bool plain = std::holds_alternative<std::monostate>(rule.source) && !has_ends(rule.clamp);
  return plain ? SCORE_CONTRIBUTION_MAX : SCORE_POINTS_MAX;
}

void Evaluator::score(const plan::Score& score, int64_t* points) {
  if (score.formula != plan::kNoNode) return formula(score, points);
  group(score.group, points, leads_.mask());
}

void Evaluator::formula(const plan::Score& score, int64_t* points) {
  const Column& value = column(leads_, score.formula);
  const size_t rows = leads_.words() * kWordRows;
  if (value.uniform || value.known != nullptr) {
    const Word* known = known_words(leads_, value);
    Word* unknown = leads_.mask();
    for (size_t word = 0; word < leads_.words(); ++word) unknown[word] = ~known[word];
    accidents(unknown);
    std::fill_n(points, rows, int64_t{0});
    if (value.uniform) {
      if (value.value.known) std::fill_n(points, rows, value.value.scalar.i);
    } else {
      loops_.put_each_where(points, known, value.integers(), leads_.words());
    }
  } else {
    std::copy_n(value.integers(), rows, points);
  }
  loops_.limit(points, -SCORE_POINTS_MAX, SCORE_POINTS_MAX, leads_.words());
  clamp(points, score.clamp);
}

/// Rows of the mask that are there.
void Evaluator::accidents(const Word* mask) {
  for (size_t word = 0; word < leads_.words(); ++word) {
    accidents_ += static_cast<uint64_t>(std::popcount(mask[word] & leads_.live()[word]));
  }
}

/// As the reference's clamped(): an unknown end limits nothing. Ends have one value (rate Model).
void Evaluator::clamp(int64_t* points, const plan::Clamp& clamp) {
  const auto end = [&](NodeId id, int64_t open) {
    return id != plan::kNoNode && uniform_[id].known ? uniform_[id].scalar.i : open;
  };
  if (has_ends(clamp)) loops_.limit(points, end(clamp.low, INT64_MIN), end(clamp.high, INT64_MAX), leads_.words());
  loops_.limit(points, -SCORE_POINTS_MAX, SCORE_POINTS_MAX, leads_.words());
}

/// What a rule that fired gives: limited in itself, by its `in`, then weighted.
int64_t Evaluator::limited(int64_t points, int64_t most, const plan::Clamp& clamp,
                           const std::optional<int64_t>& weight) const {
  int64_t made = saturated(points, most);
  if (clamp.low != plan::kNoNode && uniform_[clamp.low].known) made = std::max(made, uniform_[clamp.low].scalar.i);
  if (clamp.high != plan::kNoNode && uniform_[clamp.high].known) made = std::min(made, uniform_[clamp.high].scalar.i);
  made = saturated(made, SCORE_POINTS_MAX);
  return weight ? weighted(made, *weight) : made;
}

void Evaluator::limited(int64_t* points, int64_t most, const plan::Clamp& by, const std::optional<int64_t>& weight) {
  loops_.limit(points, -most, most, leads_.words());
  clamp(points, by);
  if (!weight) return;
  for (size_t row = 0; row < leads_.rows(); ++row) points[row] = weighted(points[row], *weight);
}

/// Fills `points`, and `fired` where that matters, for all rows.
void Evaluator::group(uint32_t index, int64_t* points, Word* fired) {
  const plan::Group& group = plan_.groups[index];
  const plan::GroupSchedule& schedule = schedule_->groups[index];
  // A profile wants the items one by one.
  const bool in_lanes =
      group.mode == sema::GroupMode::Sum && !schedule.merged && schedule.lane_bits <= 64 && profile_ == nullptr;
  in_lanes ? sum_in_lanes(index, points, fired) : group_as_written(group, points, fired);
}

/// Groups of which one part counts, and sums beyond 64 bits with all that is in them.
void Evaluator::group_as_written(const plan::Group& group, int64_t* points, Word* fired) {
  const size_t words = leads_.words();
  std::fill_n(points, words * kWordRows, int64_t{0});
  std::fill_n(fired, words, Word{0});
  Tally tally;
  tally.mode = group.mode;
  tally.points = points;
  tally.fired = fired;
  tally.taken = leads_.mask();
  const auto spill = [&] {
    tally.spilled.resize(words * kWordRows);
    for (size_t row = 0; row < leads_.rows(); ++row) tally.spilled[row] += points[row];
    std::fill_n(points, words * kWordRows, int64_t{0});
    tally.most = 0;
  };
  for (const Item& part : group.items) {
    if (group.mode == sema::GroupMode::Sum && tally.most > kMostOfSum - bound(part)) spill();
    tally.most += group.mode == sema::GroupMode::Sum ? bound(part) : 0;
    item(part, tally);
  }
  if (!tally.spilled.empty()) {
    spill();
    for (size_t row = 0; row < leads_.rows(); ++row) points[row] = saturated(tally.spilled[row], SCORE_POINTS_MAX);
  }
  if (tally.most > SCORE_POINTS_MAX) loops_.limit(points, -SCORE_POINTS_MAX, SCORE_POINTS_MAX, words);
  if (has_ends(group.clamp)) clamp(points, group.clamp);
}

void Evaluator::item(const Item& item, Tally& tally) {
  const ItemTimer timer(profile_, item);
  switch (item.kind) {
    case ItemKind::Rule: return rule(plan_.rules[item.index], item.weight, tally);
    case ItemKind::Table: return table(plan_.tables[item.index], item.weight, tally);
    case ItemKind::Group: break;
  }
  auto* points = leads_.cells<int64_t>();
  Word* fired = leads_.mask();
  group(item.index, points, fired);
  if (item.weight) {
    for (size_t row = 0; row < leads_.rows(); ++row) points[row] = weighted(points[row], *item.weight);
  }
  if (tally.mode != sema::GroupMode::Sum) return give(tally, fired, points);
  // Limits hold and count whether or not a part fired.
  Word* fired_before = tally.fired;
  tally.fired = nullptr;
  give(tally, leads_.ones(), points);
  tally.fired = fired_before;
  note_fired(tally, fired);
}

void Evaluator::note_fired(Tally& tally, const Word* mask) {
  if (tally.fired == nullptr) return;
  for (size_t word = 0; word < leads_.words(); ++word) tally.fired[word] |= mask[word];
}

/// The part fires in the rows of `mask` and gives them `points`.
void Evaluator::give(Tally& tally, const Word* mask, int64_t points) {
  const size_t words = leads_.words();
  if (profile_ != nullptr) profile_->give(mask, leads_.live(), words, points);
  if (tally.lanes != nullptr) {
    give_in_lanes(tally, mask, points);
  } else if (tally.mode == sema::GroupMode::Sum) {
    loops_.add_where(tally.points, mask, points, words);
  } else {
    std::fill_n(tally.taken, words, Word{0});
    if (tally.mode == sema::GroupMode::Highest) {
      loops_.compare_integer[static_cast<size_t>(Relation::Lt)](tally.points, points, words, tally.taken);
    }
    for (size_t word = 0; word < words; ++word)
      tally.taken[word] = mask[word] & (tally.taken[word] | ~tally.fired[word]);
    loops_.put_where(tally.points, tally.taken, points, words);
  }
  note_fired(tally, mask);
}

void Evaluator::give(Tally& tally, const Word* mask, const int64_t* points) {
  const size_t words = leads_.words();
  if (profile_ != nullptr) profile_->give(mask, leads_.live(), words, points);
  if (tally.mode == sema::GroupMode::Sum) {
    if (tally.points == nullptr) {
      tally.points = leads_.cells<int64_t>();
      std::fill_n(tally.points, words * kWordRows, int64_t{0});
    }
    loops_.add_each_where(tally.points, mask, points, words);
  } else {
    std::fill_n(tally.taken, words, Word{0});
    if (tally.mode == sema::GroupMode::Highest) {
      loops_.compare_integers[static_cast<size_t>(Relation::Lt)](tally.points, points, words, tally.taken);
    }
    for (size_t word = 0; word < words; ++word)
      tally.taken[word] = mask[word] & (tally.taken[word] | ~tally.fired[word]);
    loops_.put_each_where(tally.points, tally.taken, points, words);
  }
  note_fired(tally, mask);
}

void Evaluator::rule(const plan::Rule& rule, const std::optional<int64_t>& weight, Tally& tally) {
  const Word* when = leads_.ones();
  if (rule.when != plan::kNoNode) when = yes_of(leads_, rule.when);
  if (const auto* events = std::get_if<plan::EventSource>(&rule.source)) {
    return event_rule(rule, *events, when, tally, weight);
  }
  if (const auto* idle = std::get_if<plan::IdleSource>(&rule.source)) {
    return idle_rule(rule, *idle, when, tally, weight);
  }
  const Column& points = column(leads_, rule.points);
  if (points.uniform) {
    if (!points.value.known) return accidents(when);
    return give(tally, when, limited(points.value.scalar.i, SCORE_CONTRIBUTION_MAX, rule.clamp, weight));
  }
  const size_t words = leads_.words();
  if (points.known != nullptr) {
    Word* fired = leads_.mask();
    Word* unknown = leads_.mask();
    for (size_t word = 0; word < words; ++word) {
      fired[word] = when[word] & points.known[word];
      unknown[word] = when[word] & ~points.known[word];
    }
    accidents(unknown);
    when = fired;
  }
  auto* made = leads_.cells<int64_t>();
  std::copy_n(points.integers(), words * kWordRows, made);
  limited(made, SCORE_CONTRIBUTION_MAX, rule.clamp, weight);
  give(tally, when, made);
}

void Evaluator::table(const plan::Table& table, const std::optional<int64_t>& weight, Tally& tally) {
  const std::optional<plan::BandSearch>& search = schedule_->tables[static_cast<size_t>(&table - plan_.tables.data())];
  if (search && !narrow(leads_, table.bands.subject).uniform) {
    return search_table(table.bands, *search, weight, tally);
  }
  each_band(leads_, table.bands, [&](const plan::Band& band, const Word* rows) {
    const Value& points = uniform_[band.points];
    if (!points.known) return accidents(rows);
    give(tally, rows, limited(points.scalar.i, SCORE_CONTRIBUTION_MAX, {}, weight));
  });
}

void Evaluator::event_rule(const plan::Rule& rule, const plan::EventSource& source, const Word* when, Tally& tally,
                           const std::optional<int64_t>& weight) {
  auto* points = leads_.cells<int64_t>();
  Word* fired = leads_.mask();
  std::fill_n(points, leads_.words() * kWordRows, int64_t{0});
  std::fill_n(fired, leads_.words(), Word{0});
  Word* asked = leads_.mask();
  for (size_t word = 0; word < leads_.words(); ++word) asked[word] = when[word] & leads_.live()[word];
  if (event_block_ != nullptr && is_flat(rule)) {
    flat_points(rule, source, asked, points, fired);
    limited(points, SCORE_POINTS_MAX, rule.clamp, weight);
    return give(tally, fired, points);
  }
  LeadByLead leads(*this);
  each_row(asked, leads_.words(), [&](size_t row) {
    const interpret::EventEvaluator::Points made = leads.at(row).rule_points(source, rule.points);
    accidents_ += made.accidents;
    if (!made.fired) return;
    fired[row / kWordRows] |= Word{1} << (row % kWordRows);
    points[row] = made.points;
  });
  limited(points, SCORE_POINTS_MAX, rule.clamp, weight);
  give(tally, fired, points);
}

/// So many points for each whole `every` since the last event, up to the limit.
void Evaluator::idle_rule(const plan::Rule& rule, const plan::IdleSource& source, const Word* when, Tally& tally,
                          const std::optional<int64_t>& weight) {
  const Column& last = column(leads_, source.last);
  const Column& each = column(leads_, rule.points);
  const Column& every = column(leads_, source.every);
  const Column& at_most = column(leads_, source.at_most);
  auto* points = leads_.cells<int64_t>();
  Word* fired = leads_.mask();
  std::fill_n(points, leads_.words() * kWordRows, int64_t{0});
  std::fill_n(fired, leads_.words(), Word{0});
  const Word* known = known_words(leads_, last);
  Word* asked = leads_.mask();
  for (size_t word = 0; word < leads_.words(); ++word) asked[word] = when[word] & known[word] & leads_.live()[word];
  each_row(asked, leads_.words(), [&](size_t row) {
    const int64_t idle = now_of(leads_, row) - last.at(Cells::Integers, row).scalar.i;
    const int64_t steps = idle / every.at(Cells::Integers, row).scalar.i;
    if (steps < 1) return;
    const Value one = each.at(Cells::Integers, row);
    if (!one.known) {
      ++accidents_;
      return;
    }
    fired[row / kWordRows] |= Word{1} << (row % kWordRows);
    points[row] = plan::idle_points(one.scalar.i, steps, at_most.at(Cells::Integers, row).scalar.i);
  });
  // fired() of the reference: no limit of its own besides `at most` and `in`.
  limited(points, INT64_MAX, rule.clamp, weight);
  give(tally, fired, points);
}

}  // namespace score::vector
