// Points of event rules from masks and columns: the events that count (flat_limits.cpp), then steps 6 to 8 of the
// normative order. Up to the sum of each lead this runs over the rows of all events, whoever's they are.
#include <algorithm>
#include <cstdlib>

#include "runtime/interpret/event_sums.h"
#include "runtime/vector/evaluator.h"
#include "runtime/vector/flat_events.h"

namespace score::vector {

using plan::DecayKind;
using plan::LimitKind;

/// Step 6, once a slice for all rules with the same decay: what it leaves of a point of each event. Null: all.
const double* Evaluator::decay_factors(Frame& events, const plan::Decay& decay) {
  if (decay.kind == DecayKind::None) return nullptr;
  const Factors wanted = {events.index(), decay.kind, integer_at(decay.length, 0),
                          decay.kind == DecayKind::Dropping ? column(leads_, decay.percent).value.scalar.d : 0.0,
                          nullptr};
  for (const Factors& made : factors_) {
    if (made.is_as(wanted)) return made.factors;
  }
  auto* factors = events.cells<double>();
  const Column now =
      events.now == nullptr ? Column::of(interpret::from_integer(now_)) : Column::of(events.now, nullptr);
  const auto loop = [&] {
    switch (decay.kind) {
      case DecayKind::Halving: return event_loops_.halving;
      case DecayKind::Fading: return event_loops_.fading;
      case DecayKind::Dropping: return event_loops_.dropping;
      default: return event_loops_.expiring;
    }
  };
  loop()(events.at, operand<int64_t>(events, now), wanted.length, wanted.percent, events.past, events.words(), factors);
  factors_.push_back(wanted);
  factors_.back().factors = factors;
  return factors;
}

/// Takes the events out whose points are unknown: accidents, for the leads that are asked.
KeptEvents Evaluator::with_points(Frame& events, const Column& values, const KeptEvents& kept, const Word* asked) {
  const Word* known = known_words(events, values);
  if (known == events.ones()) return kept;
  Word* given = events.mask();
  for (size_t word = 0; word < events.words(); ++word) given[word] = kept.mask[word] & known[word];
  const KeptEvents made = kept_events(events, given);
  each_row(asked, leads_.words(), [&](size_t lead) { accidents_ += kept.count(lead) - made.count(lead); });
  return made;
}

/// For the leads in `asked`: what the events give, and whether there are any. `points` of others mean nothing.
void Evaluator::flat_points(const plan::Rule& rule, const plan::EventSource& source, const Word* asked, int64_t* points,
                            Word* fired) {
  Frame& events = event_frame(source.chain.first.event);
  const uint32_t selection = schedule_->of_rule[static_cast<size_t>(&rule - plan_.rules.data())];
  const KeptEvents counted = counted_events(events, source, selection, asked);
  event_loops_.any(counted.ranks, leads_.words(), fired);
  for (size_t word = 0; word < leads_.words(); ++word) fired[word] &= asked[word];
  const Column& values = column(events, rule.points);
  const KeptEvents given = with_points(events, values, counted, asked);
  auto* running = events.array<int64_t>(events.words() * kWordRows + 1);
  event_loops_.running_points(operand<int64_t>(events, values), decay_factors(events, source.decay), given.mask,
                              events.words(), running);
  event_loops_.differences(running, ranges(events), points);
  limit_points(source, values.uniform, given, running, points, fired);
}

/// Step 8: the newest takes first.
void Evaluator::limit_points(const plan::EventSource& source, bool one_sign, const KeptEvents& given,
                             const int64_t* running, int64_t* points, const Word* fired) {
  std::vector<int64_t> limits;
  for (const plan::Limit& limit : source.limits) {
    if (limit.kind == LimitKind::Points) limits.push_back(integer_at(limit.points, 0));
  }
  if (limits.empty()) return;
  if (one_sign) {  // what all take together is the same whoever takes first
    for (const int64_t most : limits) loops_.limit(points, -most, most, leads_.words());
    return;
  }
  const Frame& events = *events_[source.chain.first.event];
  std::vector<int64_t> rest;
  each_row(fired, leads_.words(), [&](size_t lead) {
    rest = limits;
    points[lead] = 0;
    const auto [from, to] = events.range_of(lead);
    given.each_newest_first(from, to, [&](size_t row) {
      int64_t one = running[row + 1] - running[row];
      for (int64_t& left : rest) {
        one = std::clamp(one, -left, left);
        left -= std::abs(one);
      }
      points[lead] += one;
    });
  });
}

}  // namespace score::vector
