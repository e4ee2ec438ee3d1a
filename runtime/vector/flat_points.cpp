// Points of event rules whose limits need no buckets, from masks and columns: steps 1 to 8 of the normative order.
#include <algorithm>
#include <cstdlib>

#include "runtime/interpret/event_sums.h"
#include "runtime/vector/evaluator.h"
#include "runtime/vector/flat_events.h"

namespace score::vector {

using plan::DecayKind;
using plan::LimitKind;

namespace {

/// The newest takes first.
void limit_points(std::vector<int64_t>& points, int64_t most) {
  int64_t rest = most;
  for (size_t i = points.size(); i-- > 0;) {
    points[i] = std::clamp(points[i], -rest, rest);
    rest -= std::abs(points[i]);
  }
}

}  // namespace

/// How many of a lead's `count` events `at most K` lets count.
size_t Evaluator::newest_of(const plan::EventSource& source, size_t count, size_t lead) {
  for (const plan::Limit& limit : source.limits) {
    if (limit.kind != LimitKind::Newest) continue;
    count = std::min(count, static_cast<size_t>(std::max<int64_t>(0, integer_at(limit.count, lead))));
  }
  return count;
}

/// What is left of every event's points, whoever's it is; null where the decay has no loop.
const int64_t* Evaluator::decayed_flat(Frame& events, const plan::Decay& decay, const Column& points,
                                       const Word* mask) {
  const bool halving = decay.kind == DecayKind::Halving;
  if (!halving && decay.kind != DecayKind::Fading) return nullptr;
  const Column& length = column(events, decay.length);
  if (!length.uniform || !length.value.known) return nullptr;
  const Column now =
      events.now == nullptr ? Column::of(interpret::from_integer(now_)) : Column::of(events.now, nullptr);
  auto* left = events.cells<int64_t>();
  const Loops::Decay loop = halving ? loops_.halving : loops_.fading;
  loop(operand<int64_t>(events, points), events.at, operand<int64_t>(events, now), operand<int64_t>(events, length),
       mask, events.words(), left);
  return left;
}

/// For the leads in `asked`: what the events give, and whether there are any.
void Evaluator::flat_points(const plan::Rule& rule, const plan::EventSource& source, const Word* asked, int64_t* points,
                            Word* fired) {
  Frame& events = event_frame(source.chain.first.event);
  const Selected& chosen = selected(schedule_->of_rule[static_cast<size_t>(&rule - plan_.rules.data())]);
  const Word* mask = chosen.mask;
  const KeptEvents kept = chosen.kept;
  const Column& values = column(events, rule.points);
  const plan::Decay& decay = source.decay;
  const auto limited_points = [](const plan::Limit& limit) { return limit.kind == LimitKind::Points; };
  const bool capped = std::any_of(source.limits.begin(), source.limits.end(), limited_points);
  const bool counted = values.uniform && values.value.known && decay.kind == DecayKind::None && !capped;
  const auto in_itself = [](int64_t one) { return std::clamp(one, -SCORE_CONTRIBUTION_MAX, SCORE_CONTRIBUTION_MAX); };
  const int64_t* left = decayed_flat(events, source.decay, values, mask);
  std::vector<int64_t> each;
  each_row(asked, leads_.words(), [&](size_t lead) {
    const size_t from = events.begin[lead] - events.base();
    const size_t to = events.begin[lead + 1] - events.base();
    const size_t count = kept.count(from, to);
    const size_t newest = newest_of(source, count, lead);
    if (newest == 0) return;
    fired[lead / kWordRows] |= Word{1} << (lead % kWordRows);
    if (counted) {
      points[lead] = static_cast<int64_t>(newest) * in_itself(values.value.scalar.i);
      return;
    }
    const int64_t length = decay.kind == DecayKind::None ? 0 : integer_at(decay.length, lead);
    const double percent =
        decay.kind == DecayKind::Dropping ? column(leads_, decay.percent).at(Cells::Numbers, lead).scalar.d : 0;
    const int64_t now = now_of(leads_, lead);
    each.clear();
    kept.each(from, to, count - newest, [&](size_t row) {
      const Value value = values.at(Cells::Integers, row);
      if (!value.known) ++accidents_;
      if (left != nullptr) return each.push_back(value.known ? left[row] : 0);
      const int64_t full = value.known ? in_itself(value.scalar.i) : 0;
      each.push_back(interpret::decayed(decay.kind, full, now - events.at[row], length, percent));
    });
    for (const plan::Limit& limit : source.limits) {
      if (limit.kind == LimitKind::Points) limit_points(each, integer_at(limit.points, lead));
    }
    for (const int64_t one : each) points[lead] += one;
  });
}

}  // namespace score::vector
