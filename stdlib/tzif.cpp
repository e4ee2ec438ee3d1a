#include "stdlib/tzif.h"

#include <algorithm>
#include <array>

#include "stdlib/civil.h"

namespace score::stdlib {

namespace {

/// Takes big-endian numbers and spans off the front; `failed` once there was too little.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : left_(bytes) {}
  bool failed() const { return failed_; }

  std::string_view take(std::size_t size) {
    if (size > left_.size()) failed_ = true;
    if (failed_) return {};
    const std::string_view taken = left_.substr(0, size);
    left_.remove_prefix(size);
    return taken;
  }

  int64_t number(std::size_t size) {
    const std::string_view bytes = take(size);
    if (failed_) return 0;
    uint64_t value = (static_cast<unsigned char>(bytes[0]) & 0x80) != 0 ? ~uint64_t{0} : 0;
    for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
    return static_cast<int64_t>(value);
  }

  std::string_view rest() const { return left_; }

 private:
  std::string_view left_;
  bool failed_ = false;
};

struct Header {
  int64_t ut_count, standard_count, leap_count, time_count, type_count, char_count;
};

std::optional<Header> read_header(Reader& reader) {
  if (reader.take(4) != "TZif") return std::nullopt;
  const std::string_view version = reader.take(16);  // the version and fifteen unused bytes
  Header h{};
  for (int64_t* count : {&h.ut_count, &h.standard_count, &h.leap_count, &h.time_count, &h.type_count, &h.char_count}) {
    *count = reader.number(4);
    if (*count < 0) return std::nullopt;
  }
  if (reader.failed() || version[0] < '2') return std::nullopt;
  return h;
}

// The footer: a rule as POSIX writes it in TZ, "EST5EDT,M3.2.0,M11.1.0".

/// When in a year the clocks change, on the local clock before the change.
struct RuleDate {
  char form = 'M';  // M: week 1 to 5 of a month, J: day 1 to 365 without leap day, 0: day 0 to 365
  int64_t month = 0, week = 0, day = 0;
  int64_t seconds = 2 * 3600;
};

struct Rule {
  int32_t standard = 0;
  int32_t summer = 0;
  bool has_summer = false;
  RuleDate start, end;
};

class RuleParser {
 public:
  explicit RuleParser(std::string_view text) : left_(text) {}

  std::optional<Rule> parse() {
    Rule rule;
    name();
    rule.standard = static_cast<int32_t>(-time());  // POSIX counts west
    if (!left_.empty()) {
      rule.has_summer = true;
      name();
      rule.summer = next_is(',') ? rule.standard + 3600 : static_cast<int32_t>(-time());
      rule.start = date();
      rule.end = date();
    }
    if (failed_ || !left_.empty()) return std::nullopt;
    return rule;
  }

 private:
  bool next_is(char c) const { return !left_.empty() && left_[0] == c; }
  bool accept(char c) {
    if (!next_is(c)) return false;
    left_.remove_prefix(1);
    return true;
  }

  void name() {
    const bool quoted = accept('<');
    std::size_t size = 0;
    const auto belongs = [&](char c) { return quoted ? c != '>' : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    while (size < left_.size() && belongs(left_[size])) ++size;
    if (size == 0) failed_ = true;
    left_.remove_prefix(size);
    if (quoted && !accept('>')) failed_ = true;
  }

  int64_t digits() {
    if (left_.empty() || left_[0] < '0' || left_[0] > '9') failed_ = true;
    int64_t value = 0;
    while (!left_.empty() && left_[0] >= '0' && left_[0] <= '9' && value < 10'000) {
      value = value * 10 + (left_[0] - '0');
      left_.remove_prefix(1);
    }
    return value;
  }

  /// [+-]h[:mm[:ss]] in seconds.
  int64_t time() {
    const bool negative = accept('-');
    if (!negative) accept('+');
    int64_t seconds = digits() * 3600;
    if (accept(':')) seconds += digits() * 60;
    if (next_is(':') && accept(':')) seconds += digits();
    return negative ? -seconds : seconds;
  }

  RuleDate date() {
    RuleDate d;
    if (!accept(',')) failed_ = true;
    if (accept('M')) {
      d.month = digits();
      if (!accept('.')) failed_ = true;
      d.week = digits();
      if (!accept('.')) failed_ = true;
      d.day = digits();
      if (d.month < 1 || d.month > 12 || d.week < 1 || d.week > 5 || d.day > 6) failed_ = true;
    } else {
      d.form = accept('J') ? 'J' : '0';
      d.day = digits();
    }
    if (accept('/')) d.seconds = time();
    return d;
  }

  std::string_view left_;
  bool failed_ = false;
};

/// Local seconds since 1970 at which the rule's date falls in `year`.
int64_t moment_in(const RuleDate& d, int64_t year) {
  if (d.form == '0') return (days_from_civil(year, 1, 1) + d.day) * 86'400 + d.seconds;
  if (d.form == 'J') {
    const int64_t leap = is_leap_year(year) && d.day >= 60 ? 1 : 0;
    return (days_from_civil(year, 1, 1) + d.day - 1 + leap) * 86'400 + d.seconds;
  }
  const int64_t first = days_from_civil(year, d.month, 1);
  const int64_t sunday_based = (weekday_from_days(first) + 1) % 7;
  int64_t day = (d.day - sunday_based + 7) % 7 + (d.week - 1) * 7;
  if (day >= days_in_month(year, d.month)) day -= 7;  // week 5 is the last one
  return (first + day) * 86'400 + d.seconds;
}

void add(TzifTable& table, int64_t at, int32_t offset) {
  if (offset == table.offsets.back()) return;
  table.transitions.push_back(at);
  table.offsets.push_back(offset);
}

/// Writes the rule out from the last listed transition on.
void extend(TzifTable& table, const Rule& rule, int64_t last_listed) {
  if (!rule.has_summer) return;
  table.endless = true;
  const int64_t first_year = civil_from_days(exact::floor_div(last_listed, 86'400)).year;
  for (int64_t year = first_year; year < kTzifLastYear; ++year) {
    std::array<std::pair<int64_t, int32_t>, 2> changes = {
        std::pair{moment_in(rule.start, year) - rule.standard, rule.summer},
        std::pair{moment_in(rule.end, year) - rule.summer, rule.standard}};
    std::sort(changes.begin(), changes.end());
    for (const auto& [at, offset] : changes) {
      if (at > last_listed) add(table, at, offset);
    }
  }
}

}  // namespace

std::optional<TzifTable> read_tzif(std::string_view bytes) {
  Reader reader(bytes);
  const auto old = read_header(reader);
  if (!old) return std::nullopt;
  // The first block has 32-bit times, for old readers.
  reader.take(static_cast<std::size_t>(old->time_count * 5 + old->type_count * 6 + old->char_count +
                                       old->leap_count * 8 + old->standard_count + old->ut_count));
  const auto header = read_header(reader);
  if (!header || header->leap_count != 0 || header->type_count == 0) return std::nullopt;

  std::vector<int64_t> times;
  for (int64_t i = 0; i < header->time_count && !reader.failed(); ++i) times.push_back(reader.number(8));
  const std::string_view types = reader.take(static_cast<std::size_t>(header->time_count));
  std::vector<int32_t> type_offsets;
  for (int64_t i = 0; i < header->type_count && !reader.failed(); ++i) {
    type_offsets.push_back(static_cast<int32_t>(reader.number(4)));
    reader.take(2);
  }
  reader.take(static_cast<std::size_t>(header->char_count + header->standard_count + header->ut_count));
  if (reader.failed() || !std::is_sorted(times.begin(), times.end())) return std::nullopt;

  TzifTable table;
  table.offsets.push_back(type_offsets[0]);
  for (std::size_t i = 0; i < times.size(); ++i) {
    const auto type = static_cast<std::size_t>(static_cast<unsigned char>(types[i]));
    if (type >= type_offsets.size()) return std::nullopt;
    add(table, times[i], type_offsets[type]);
  }
  std::string_view footer = reader.rest();
  if (footer.size() < 2 || footer[0] != '\n' || footer.find('\n', 1) == std::string_view::npos) return std::nullopt;
  footer = footer.substr(1, footer.find('\n', 1) - 1);
  if (footer.empty()) return table;
  const auto rule = RuleParser(footer).parse();
  if (!rule) return std::nullopt;
  extend(table, *rule, times.empty() ? -kMicrosPerDay : times.back());
  return table;
}

}  // namespace score::stdlib
