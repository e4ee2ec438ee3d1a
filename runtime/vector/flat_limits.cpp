// Steps 2 to 5 of the normative order over masks: which of the events that a rule selects count. What follows is what
// interpret::EventEvaluator::counted says; a lead's events are few, so what has been met is looked for one by one.
#include <optional>
#include <string_view>
#include <unordered_map>

#include "runtime/interpret/event_sums.h"
#include "runtime/vector/evaluator.h"
#include "runtime/vector/flat_events.h"

namespace score::vector {

using plan::Limit;
using plan::LimitKind;

namespace {

/// What a limit counts separately: equal just when interpret::append_key gives equal keys.
struct Bucket {
  bool known = false;
  int64_t bits = 0;
  std::string_view text;

  bool operator==(const Bucket&) const = default;
};
struct BucketHash {
  size_t operator()(const Bucket& bucket) const {
    return std::hash<std::string_view>()(bucket.text) ^ std::hash<int64_t>()(bucket.bits);
  }
};

Bucket bucket_of(const interpret::Value& value, Cells cells) {
  Bucket made;
  made.known = value.known;
  if (!value.known) return made;
  switch (cells) {
    case Cells::Bits: made.bits = value.scalar.b ? 1 : 0; break;
    case Cells::Numbers: made.bits = std::bit_cast<int64_t>(value.scalar.d == 0 ? 0.0 : value.scalar.d); break;
    case Cells::Strings: made.text = {value.scalar.s.data, static_cast<size_t>(value.scalar.s.size)}; break;
    default: made.bits = value.scalar.i; break;
  }
  return made;
}

/// How many of a lead's events have been taken from each bucket.
class Taken {
 public:
  void clear() {
    few_.clear();
    many_.clear();
  }
  int64_t& of(const Bucket& bucket) {
    for (auto& [met, taken] : few_) {
      if (met == bucket) return taken;
    }
    if (few_.size() < kFew) return few_.emplace_back(bucket, 0).second;
    return many_[bucket];
  }

 private:
  static constexpr size_t kFew = 32;
  std::vector<std::pair<Bucket, int64_t>> few_;
  std::unordered_map<Bucket, int64_t, BucketHash> many_;
};

void take_out(Word* mask, size_t row) {
  mask[row / kWordRows] &= ~(Word{1} << (row % kWordRows));
}

/// From the oldest on, an event counts if fewer than `allowed` that counted lie less than `length` before it.
void cool_down(int64_t allowed, int64_t length, const std::vector<size_t>& rows, const int64_t* at, Word* mask) {
  std::vector<int64_t> counted;
  for (const size_t row : rows) {
    const auto count = static_cast<int64_t>(counted.size());
    const bool free =
        allowed > 0 && (count < allowed || counted[static_cast<size_t>(count - allowed)] <= at[row] - length);
    if (free) {
      counted.push_back(at[row]);
    } else {
      take_out(mask, row);
    }
  }
}

bool has_limit(const plan::EventSource& source, LimitKind kind) {
  return std::any_of(source.limits.begin(), source.limits.end(), [=](const Limit& one) { return one.kind == kind; });
}

/// `visit(rows)` for each of the leads: its events in the mask, where there are more than `few`.
template <class Visit>
void each_lead(const Word* leads, size_t words, const Frame& events, const Word* mask, int64_t few,
               const Visit& visit) {
  std::vector<size_t> rows;
  each_row(leads, words, [&](size_t lead) {
    rows.clear();
    const auto [from, to] = events.range_of(lead);
    KeptEvents{mask, nullptr}.each(from, to, [&](size_t row) { rows.push_back(row); });
    if (static_cast<int64_t>(rows.size()) > few) visit(rows);
  });
}

}  // namespace

/// Step 4 for one limit: the newest of each bucket.
void Evaluator::newest_of_buckets(Frame& events, const plan::EventSource& source, const Limit& limit, const Word* asked,
                                  Word* mask) {
  const int64_t allowed = integer_at(limit.count, 0);
  const Column* keys = limit.key == plan::kNoNode ? nullptr : &narrow(events, limit.key);
  const Cells cells = keys == nullptr ? Cells::Integers : cells_of_node(limit.key);
  const auto bucket = [&](size_t row) {
    if (keys != nullptr) return bucket_of(keys->at(cells, row), cells);
    const int64_t start = interpret::period_start(*plan_.zones[source.zone], *limit.unit, events.at[row]);
    return bucket_of(interpret::from_integer(start), cells);
  };
  Taken taken;
  each_lead(asked, leads_.words(), events, mask, allowed, [&](const std::vector<size_t>& rows) {
    taken.clear();
    for (size_t i = rows.size(); i-- > 0;) {
      if (taken.of(bucket(rows[i]))++ >= allowed) take_out(mask, rows[i]);
    }
  });
}

/// Step 5: what `at most K` lets count. All such limits come to the least.
KeptEvents Evaluator::newest_events(Frame& events, const plan::EventSource& source, const KeptEvents& kept) {
  std::optional<int64_t> most;
  for (const Limit& limit : source.limits) {
    if (limit.kind != LimitKind::Newest) continue;
    const int64_t count = integer_at(limit.count, 0);
    most = most ? std::min(*most, count) : count;
  }
  if (!most) return kept;
  Word* mask = events.mask();
  std::copy_n(kept.mask, events.words(), mask);
  event_loops_.keep_newest(kept.ranks, *most, ranges(events), mask);
  return kept_events(events, mask);
}

/// Steps 1 to 5. The events of leads that are not asked for mean nothing.
KeptEvents Evaluator::counted_events(Frame& events, const plan::EventSource& source, uint32_t selection,
                                     const Word* asked) {
  const bool cools = has_limit(source, LimitKind::CoolDown);
  if (!cools && !has_limit(source, LimitKind::PerBucket)) {
    return newest_events(events, source, selected(selection));
  }
  Word* mask = nullptr;
  if (cools) {  // before the window
    mask = filtered(events, source.chain.first);
    for (const Limit& limit : source.limits) {
      if (limit.kind != LimitKind::CoolDown) continue;
      const int64_t allowed = integer_at(limit.count, 0), length = integer_at(limit.duration, 0);
      each_lead(asked, leads_.words(), events, mask, allowed,
                [&](const std::vector<size_t>& rows) { cool_down(allowed, length, rows, events.at, mask); });
    }
    keep_window(events, source.chain.first, mask);
  } else {
    mask = events.mask();
    std::copy_n(selected(selection).mask, events.words(), mask);
  }
  for (const bool calendar : {false, true}) {
    for (const Limit& limit : source.limits) {
      if (limit.kind != LimitKind::PerBucket || limit.unit.has_value() != calendar) continue;
      newest_of_buckets(events, source, limit, asked, mask);
    }
  }
  return newest_events(events, source, kept_events(events, mask));
}

}  // namespace score::vector
