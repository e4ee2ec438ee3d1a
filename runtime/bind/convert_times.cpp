// Columns of dates, timestamps and durations, in any unit and zone.
#include <algorithm>

#include "runtime/bind/by_words.h"
#include "runtime/bind/convert.h"
#include "runtime/columns/views.h"
#include "stdlib/civil.h"
#include "stdlib/zone.h"

namespace score::bind {

using abi::Kind;
using columns::Column;
using columns::FixedView;
using columns::TypeId;
using stdlib::kMicrosPerDay;
using stdlib::exact::floor_div;

namespace {

/// A count of `unit` in microseconds; finer units are rounded down.
bool micros(int64_t count, columns::TimeUnit unit, int64_t* out) {
  const int64_t per_second = columns::per_second(unit);
  if (per_second > stdlib::kMicrosPerSecond) {
    *out = floor_div(count, per_second / stdlib::kMicrosPerSecond);
    return true;
  }
  return !__builtin_mul_overflow(count, stdlib::kMicrosPerSecond / per_second, out);
}

/// One cell of a date or time column as the field wants it. A timestamp without a zone is wall time where the model
/// is; a date's moment is its first in the model's zone, a moment's date the one on the model's calendar.
class Times {
 public:
  Times(const plan::Plan& plan, const BoundField& bound)
      : zone_(*plan.zones.front()), type_(bound.type), kind_(bound.field->type.kind) {}

  /// Whether all counts from least() to most() are values as they stand, and surely no others.
  bool are_plain() const {
    if (type_.id == TypeId::Date32) return kind_ == Kind::Date;
    return type_.id == TypeId::Timestamp && kind_ == Kind::Timestamp && !type_.zone.empty() &&
           type_.unit == columns::TimeUnit::Micro;
  }
  int64_t least() const { return kind_ == Kind::Date ? stdlib::kMinDay : stdlib::kMinMicros; }
  int64_t most() const { return kind_ == Kind::Date ? stdlib::kMaxDay : stdlib::kMaxMicros; }

  bool read(int64_t count, int64_t* out) const {
    if (type_.id == TypeId::Date32) return from_day(count, out);
    if (type_.id == TypeId::Date64) return from_day(floor_div(count, 86'400'000), out);
    int64_t us = 0;
    if (!micros(count, type_.unit, &us)) return false;
    if (type_.id == TypeId::Duration) {
      *out = us;
      return true;
    }
    if (!stdlib::is_valid_moment(us)) return false;
    const bool wall_time = type_.zone.empty();
    if (kind_ == Kind::Timestamp) {
      *out = wall_time ? zone_.to_utc(us) : us;
      return stdlib::is_valid_moment(*out);
    }
    *out = floor_div(wall_time ? us : zone_.to_local(us), kMicrosPerDay);
    return stdlib::is_valid_day(*out);
  }

 private:
  bool from_day(int64_t day, int64_t* out) const {
    if (!stdlib::is_valid_day(day)) return false;
    *out = kind_ == Kind::Date ? day : zone_.to_utc(day * kMicrosPerDay);
    return kind_ == Kind::Date || stdlib::is_valid_moment(*out);
  }

  const stdlib::Zone& zone_;
  const columns::Type& type_;
  Kind kind_;
};

template <class Items>
void loop(const Column& column, const Items& items, const Target& target) {
  const Times times(target.plan, target.bound);
  const std::vector<int64_t>& sentinels = target.bound.missing_integers;
  ColumnSink<int64_t> sink(target.bound, target.index, target.rows, target.column, target.rejected);
  const bool plain = times.are_plain() && sentinels.empty();
  const int64_t least = times.least(), most = times.most();
  const auto all = [&](int64_t row, int64_t count) {
    return plain &&
           copy_integers(items, row, count, sink, [=](int64_t value) { return value >= least && value <= most; });
  };
  by_words(column, sink, all, [&](int64_t row) {
    if (column.is_null(row)) return sink.missing(row);
    int64_t value = 0;
    const bool fits = times.read(items[row], &value);
    const bool is_missing = fits && std::binary_search(sentinels.begin(), sentinels.end(), value);
    sink.put(row, is_missing ? Cell::Missing : fits ? Cell::Value : Cell::Misfit, value);
  });
}

}  // namespace

void convert_times(const Column& column, const Target& target) {
  if (column.type().id == TypeId::Date32) {
    loop(column, FixedView<int32_t>(column), target);
  } else {
    loop(column, FixedView<int64_t>(column), target);
  }
}

}  // namespace score::bind
