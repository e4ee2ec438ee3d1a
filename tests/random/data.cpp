#include "tests/random/data.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "stdlib/civil.h"
#include "tests/random/marks.h"
#include "tests/random/pools.h"

namespace score::random {

namespace {

using plan::Plan;

class Maker {
 public:
  Maker(const Plan& plan, Rng& rng, int64_t now_us, const Options& options)
      : plan_(plan), rng_(rng), now_(now_us), options_(options), marks_(marks_of(plan)) {}

  Data run() {
    names(plan_.fields, data_.leads);
    for (const plan::EventType& type : plan_.events) {
      Rows& rows = data_.events.emplace_back();
      rows.name = type.name;
      names(type.fields, rows);
    }
    const bool one_now = rng_.chance(50);
    const int64_t now = nudged(now_);
    for (size_t i = 0; i < options_.leads; ++i) {
      lead_now_ = one_now ? now : nudged(now_ + rng_.pick<int64_t>({0, 0, kHour, kDay, -kDay, 30 * kDay}));
      data_.now_us.push_back(lead_now_);
      lead(i);
      events(static_cast<uint32_t>(i));
    }
    return std::move(data_);
  }

 private:
  static void names(const std::vector<sema::Field>& fields, Rows& rows) {
    for (const sema::Field& field : fields) rows.fields.push_back(field.name);
  }

  int64_t nudged(int64_t us) {
    us += rng_.pick<int64_t>({0, 0, 0, 1, -1, kSecond, -kSecond, kHour / 2});
    return std::clamp(us, stdlib::kMinMicros, stdlib::kMaxMicros);
  }

  void lead(size_t index) {
    std::vector<Cell>& cells = data_.leads.cells.emplace_back();
    for (uint32_t i = 0; i < plan_.fields.size(); ++i) {
      const sema::Field& field = plan_.fields[i];
      Cell made = cell(field, {-1, i});
      if (field.key) {
        made.known = true;
        made.integer = static_cast<int64_t>(index);
        made.text = "lead " + std::to_string(index);
      }
      cells.push_back(std::move(made));
    }
  }

  void events(uint32_t lead) {
    for (uint32_t type = 0; type < plan_.events.size(); ++type) {
      const size_t count = std::min<size_t>(options_.lead_events, rng_.pick({0, 0, 1, 2, 3, 5, 8, 13, 40}));
      for (size_t i = 0; i < count; ++i) event(type, lead);
    }
    times_.clear();
  }

  void event(uint32_t index, uint32_t lead) {
    const plan::EventType& type = plan_.events[index];
    Rows& rows = data_.events[index];
    std::vector<Cell> cells;
    if (!rows.lead.empty() && rows.lead.back() == lead && rng_.chance(8)) {
      cells = rows.cells.back();  // fully equal, or but for one field
      const uint32_t other = static_cast<uint32_t>(rng_.below(type.fields.size()));
      if (other > 0 && rng_.chance(50)) cells[other] = cell(type.fields[other], {static_cast<int>(index), other});
    } else {
      cells.push_back({true, event_time(), 0, {}, {}});
      for (uint32_t i = 1; i < type.fields.size(); ++i) {
        cells.push_back(cell(type.fields[i], {static_cast<int>(index), i}));
        if (!type.fields[i].key) continue;
        cells.back().known = true;  // few keys, so that some are equal
        cells.back().integer = static_cast<int64_t>(rng_.below(6));
        cells.back().text = rng_.pick({"k", "K", "ｋ", "k2", "k3", "k4"});
      }
    }
    times_.push_back(cells[0].integer);
    rows.cells.push_back(std::move(cells));
    rows.lead.push_back(lead);
  }

  int64_t event_time() {
    const int64_t step = rng_.pick<int64_t>({0, 0, 0, 1, -1, kSecond, -kSecond});
    int64_t at = lead_now_;
    const bool length = !marks_.durations.empty();
    switch (rng_.weighted({4, 6, 4, 2, 2, 2, 2, 1, 1})) {
      case 0: at -= rng_.between(0, 40 * kDay); break;
      case 1: at -= length ? rng_.pick(marks_.durations) : rng_.pick(lengths()).us; break;
      case 2:  // at a distance from another event
        if (!times_.empty())
          at = rng_.pick(times_) + (length ? rng_.pick(marks_.durations) : kDay) * rng_.pick({1, 0, -1});
        break;
      case 3: at = midnight(at - kDay * rng_.between(0, 40)); break;
      case 4: at -= rng_.pick(lengths()).us * rng_.between(1, 3); break;
      case 5: at = months_before(at, marks_.periods.empty() ? rng_.between(1, 12) : rng_.pick(marks_.periods)); break;
      case 6:
        if (!marks_.timestamps.empty()) at = rng_.pick(marks_.timestamps);
        break;
      case 7: at = rng_.pick(moments()); break;
      default: at += rng_.pick<int64_t>({1, kDay, 400 * kDay}); break;  // does not exist yet
    }
    return std::clamp(at + step, stdlib::kMinMicros, stdlib::kMaxMicros);
  }

  int64_t midnight(int64_t us) const {
    const stdlib::Zone& zone = *plan_.zones.front();
    return zone.to_utc(stdlib::exact::floor_div(zone.to_local(us), kDay) * kDay);
  }

  int64_t months_before(int64_t us, int64_t months) const {
    const stdlib::Zone& zone = *plan_.zones.front();
    const int64_t local = zone.to_local(us);
    const int64_t day = stdlib::exact::floor_div(local, kDay);
    if (std::abs(months) > 1200) return us;
    return zone.to_utc(stdlib::add_months(day, -months) * kDay + (local - day * kDay));
  }

  Cell cell(const sema::Field& field, std::pair<int, uint32_t> place) {
    Cell made;
    const int missing = field.type.optional ? 25 : field.default_value ? 15 : 0;
    if (rng_.chance(missing)) return made;
    made.known = true;
    const Values& marks = marks_.fields[place];
    switch (field.type.kind) {
      case Kind::Number: made.number = number(marks); break;
      case Kind::String:
      case Kind::Text: made.text = text(marks); break;
      case Kind::List: items(field, marks, made); break;
      default: made.integer = integer(field, marks); break;
    }
    as_in_files(field, made);
    return made;
  }

  void items(const sema::Field& field, const Values& marks, Cell& made) {
    sema::Field item = field;
    item.type = {field.type.element, false, field.type.enum_id};
    const bool may_be_empty = !field.type.optional && !field.default_value;
    const uint64_t most = field.split_by.empty() ? 1 : rng_.pick({1, 2, 5});
    for (uint64_t i = may_be_empty ? rng_.below(most + 1) : most; i > 0; --i) {
      Cell one;
      one.known = true;
      switch (item.type.kind) {
        case Kind::Number: one.number = number(marks); break;
        case Kind::String:
        case Kind::Text: one.text = text(marks); break;
        default: one.integer = integer(item, marks); break;
      }
      as_item(field, one);
      made.items.push_back(std::move(one));
    }
  }

  /// Neither empty nor in need of trimming, no separator in it, no spelling of a missing value.
  static void as_item(const sema::Field& field, Cell& item) {
    const auto& missing = field.missing;
    std::erase_if(item.text, [](char c) { return c == ' ' || c == '\t' || c == ';' || c == '|' || c == '/'; });
    if (std::find(missing.begin(), missing.end(), item.text) != missing.end() || item.text.empty()) item.text += "w";
    const bool counted = field.type.element == Kind::Int && item.integer == -1;
    if (counted && std::find(missing.begin(), missing.end(), "-1") != missing.end()) item.integer = 1;
  }

  /// What no input can say is not made: a known value that is spelt as a missing one.
  static void as_in_files(const sema::Field& field, Cell& made) {
    const bool may_be_missing = field.type.optional || field.default_value;
    if (field.type.is_textual() &&
        std::find(field.missing.begin(), field.missing.end(), made.text) != field.missing.end()) {
      made.text += "!";
    }
    const bool spelt_missing =
        field.type.kind == Kind::Int && made.integer == -1;  // the writer's only number of that kind
    if (spelt_missing && std::find(field.missing.begin(), field.missing.end(), "-1") != field.missing.end()) {
      made.known = !may_be_missing;
    }
    if (field.type.kind != Kind::Set) return;
    if (field.split_by.empty()) made.integer &= -made.integer;  // one member at most
    if (made.integer == 0 && may_be_missing) made.integer = 1;
  }

  int64_t integer(const sema::Field& field, const Values& marks) {
    const bool marked = !marks.integers.empty() && rng_.chance(60);
    const int64_t mark = marked ? rng_.pick(marks.integers) : 0;
    const int64_t step = marked ? rng_.pick<int64_t>({0, 0, 1, -1}) : 0;
    switch (field.type.kind) {
      case Kind::Bool: return static_cast<int64_t>(rng_.below(2));
      case Kind::Int:
        if (marked) return std::clamp<int64_t>(mark, INT64_MIN + 1, INT64_MAX - 1) + step;
        return rng_.chance(5) ? rng_.pick({INT64_MIN, INT64_MAX, INT64_MAX - 1}) : rng_.between(-3, 40);
      case Kind::Decimal: {
        const int64_t ones = rng_.chance(80) ? rng_.between(-5, 60) : rng_.between(-2000, 2'000'000);
        int64_t value = marked ? mark + step * rng_.pick<int64_t>({1, SCORE_DECIMAL_ONE}) : ones * SCORE_DECIMAL_ONE;
        if (!marked) value += rng_.pick<int64_t>({0, 0, 500'000, 1, -1, 333'333});
        if (rng_.chance(4)) value = rng_.pick({SCORE_DECIMAL_MAX, -SCORE_DECIMAL_MAX});
        return std::clamp(value, -SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX);
      }
      case Kind::Enum: return member(plan_.enums[field.type.enum_id]);
      case Kind::Set: {
        const uint64_t count = plan_.enums[field.type.enum_id].members.size();
        return static_cast<int64_t>(rng_.bits() & (count >= 64 ? ~uint64_t{0} : (uint64_t{1} << count) - 1));
      }
      case Kind::Date: {
        const int64_t today = midnight(lead_now_) / kDay;
        int64_t day = marked ? mark + step : today - rng_.pick({0, 1, 7, 30, 31, 59, 60, 90, 365, 366, -1, -30});
        if (rng_.chance(5)) day = rng_.pick({stdlib::kMinDay, stdlib::kMaxDay, stdlib::days_from_civil(2024, 2, 29)});
        return std::clamp(day, stdlib::kMinDay, stdlib::kMaxDay);
      }
      case Kind::Timestamp: return marked && rng_.chance(50) ? nudged(mark) : event_time();
      case Kind::Duration:
        return marked            ? mark + step
               : rng_.chance(90) ? rng_.pick(lengths()).us * rng_.between(0, 3)
                                 : rng_.between(-kDay, kDay);
      default: return rng_.between(0, 24);
    }
  }

  int64_t member(const sema::EnumInfo& info) {
    if (info.open && rng_.chance(15)) return SCORE_UNLISTED;
    return static_cast<int64_t>(rng_.below(info.members.size()));
  }

  double number(const Values& marks) {
    if (!marks.numbers.empty() && rng_.chance(60)) {
      const double mark = rng_.pick(marks.numbers);
      return rng_.pick({mark, mark, std::nextafter(mark, 1e9), std::nextafter(mark, -1e9)});
    }
    if (rng_.chance(8)) return rng_.pick({1.7976931348623157e308, -1e308, 5e-324, 1e-300, 9007199254740993.0, 0.0});
    return static_cast<double>(rng_.between(-40, 120)) / rng_.pick({1.0, 2.0, 4.0, 10.0, 3.0});
  }

  std::string text(const Values& marks) {
    std::string made = !marks.texts.empty() && rng_.chance(50) ? rng_.pick(marks.texts) : rng_.pick(words());
    if (rng_.chance(15)) made += rng_.pick(needles());
    if (rng_.chance(10)) made = rng_.pick(needles()) + made;
    if (rng_.chance(1)) {
      for (int i = 0; i < 9; ++i) made += made.empty() ? "ＩＴ " : made;
      if (made.size() > 65536) made.resize(0);
    }
    return made;
  }

  const Plan& plan_;
  Rng& rng_;
  int64_t now_;
  const Options& options_;
  Marks marks_;
  Data data_;
  int64_t lead_now_ = 0;
  std::vector<int64_t> times_;  // of the lead's events so far
};

}  // namespace

Data make_data(const Plan& plan, Rng& rng, int64_t now_us, const Options& options) {
  return Maker(plan, rng, now_us, options).run();
}

Data part_of(const Data& data, size_t from, size_t to, Rng* shuffled) {
  Data made;
  made.now_us.assign(data.now_us.begin() + static_cast<std::ptrdiff_t>(from),
                     data.now_us.begin() + static_cast<std::ptrdiff_t>(to));
  made.leads.fields = data.leads.fields;
  made.leads.cells.assign(data.leads.cells.begin() + static_cast<std::ptrdiff_t>(from),
                          data.leads.cells.begin() + static_cast<std::ptrdiff_t>(to));
  for (const Rows& rows : data.events) {
    Rows& part = made.events.emplace_back();
    part.name = rows.name;
    part.fields = rows.fields;
    std::vector<size_t> order;
    for (size_t i = 0; i < rows.lead.size(); ++i) {
      if (rows.lead[i] >= from && rows.lead[i] < to) order.push_back(i);
    }
    if (shuffled != nullptr) shuffled->shuffle(order);
    for (const size_t i : order) {
      part.cells.push_back(rows.cells[i]);
      part.lead.push_back(rows.lead[i] - static_cast<uint32_t>(from));
    }
  }
  return made;
}

}  // namespace score::random
