// Constants of every type, near each other.
#include <fmt/format.h>

#include "stdlib/civil.h"
#include "tests/random/model_writer.h"

namespace score::random {

std::string ModelWriter::whole(int64_t value) {
  std::string digits = std::to_string(value);
  if (digits.size() > 4 && rng_.chance(50)) digits.insert(digits.size() - 3, "_");
  return digits;
}

/// With a point, so that it is a decimal wherever it stands.
std::string ModelWriter::decimal_text(int64_t low, int64_t high) {
  static const char* const kFractions[] = {"0", "5", "25", "1", "000001", "999999", "333333"};
  return fmt::format("{}.{}", rng_.between(low, high), kFractions[rng_.weighted({6, 3, 2, 2, 1, 1, 1})]);
}

std::string ModelWriter::date_text(int64_t day) const {
  const stdlib::Civil civil = stdlib::civil_from_days(day);
  return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

std::string ModelWriter::near_date() {
  const int64_t day = rng_.chance(85)
                          ? today_ + rng_.pick({0, 0, 1, -1, -7, -30, -31, -90, -365, 30})
                          : rng_.pick({stdlib::kMinDay, stdlib::kMaxDay, stdlib::days_from_civil(2024, 2, 29),
                                       stdlib::days_from_civil(2000, 2, 29)});
  return date_text(day);
}

std::string ModelWriter::near_timestamp() {
  const int64_t second = rng_.pick({0, 0, 1, 3599, 3600, 7200, 32400, 43200, 86399});
  std::string text =
      fmt::format("{}T{:02}:{:02}", date_text(today_ - rng_.pick({0, 0, 1, 7, 30})), second / 3600, second / 60 % 60);
  if (second % 60 != 0 || rng_.chance(20)) text += fmt::format(":{:02}", second % 60);
  if (second % 60 != 0 && rng_.chance(20)) text += ".999999";
  if (rng_.chance(30)) text += rng_.pick({"Z", "+09:00", "-03:30"});
  return text;
}

std::string ModelWriter::duration() {
  return rng_.pick(lengths()).text;
}

/// What a `within` takes: a duration, or the name of one.
std::string ModelWriter::length() {
  std::vector<std::string> named;
  for (const std::vector<Constant>* constants : {&params_, &lets_}) {
    for (const Constant& constant : *constants) {
      if (!constant.list && constant.type.kind == Kind::Duration) named.push_back(constant.name);
    }
  }
  if (!named.empty() && rng_.chance(15)) return name(rng_.pick(named));
  return duration();
}

std::string ModelWriter::months() {
  const int64_t count = rng_.between(1, 14);
  const char* unit = rng_.pick({"month", "month", "quarter", "year"});
  return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
}

std::string ModelWriter::string_text(const std::string& value) {
  const bool plain = value.find_first_of("\"\\\n\t") == std::string::npos;
  if (plain && rng_.chance(5)) return "r\"" + value + "\"";
  std::string text = "\"";
  for (const char c : value) {
    if (c == '\n') {
      text += "\\n";
    } else if (c == '\t') {
      text += rng_.chance(50) ? "\\t" : "\\u{9}";
    } else {
      if (c == '"' || c == '\\') text += '\\';
      text += c;
    }
  }
  return text + '"';
}

/// A number of events: at times a param's.
std::string ModelWriter::count(int64_t low, int64_t high) {
  for (const Constant& param : params_) {
    if (param.type.kind == Kind::Int && rng_.chance(10)) return name(param.name);
  }
  return std::to_string(rng_.between(low, high));
}

std::string ModelWriter::points() {
  switch (rng_.weighted({10, 3, 1, 1})) {
    case 0: return std::to_string(rng_.between(0, 40));
    case 1: return decimal_text(0, 30);
    case 2: return rng_.pick({"1_000_000", "1000000.0", "999_999.999999", "0.000001"});
    default: return "0";
  }
}

/// `0..100`, `0..`, `..p`.
std::string ModelWriter::clamp() {
  std::string low = rng_.pick({"0", "0", "-10", "-50", "2", "0.5"});
  std::string high = rng_.pick({"100", "70", "40", "15", "15.5", "1_000_000"});
  for (const Constant& param : params_) {  // the writer's decimal params lie between 10 and 60
    if (param.type.kind == Kind::Decimal && rng_.chance(15)) high = name(param.name);
  }
  switch (rng_.weighted({4, 1, 1})) {
    case 0: return low + ".." + high;
    case 1: return low + "..";
    default: return ".." + high;
  }
}

Ex ModelWriter::literal(const Ty& type) {
  const auto lone = [&](std::string text, Level level = kPrimary) {
    const bool negative = !text.empty() && text[0] == '-';
    return Ex{std::move(text), {type.kind, false, type.members, type.element}, negative ? kUnary : level, true};
  };
  switch (type.kind) {
    case Kind::Bool: return lone(rng_.chance(50) ? "true" : "false");
    case Kind::Int: return lone(whole(rng_.chance(80) ? rng_.between(-3, 40) : rng_.between(-2000, 20000)));
    case Kind::Decimal: return lone(decimal_text(-5, 60));
    case Kind::Number:
      return lone(fmt::format("{}.{}", rng_.between(-20, 60), rng_.pick({"0", "5", "25", "125", "1", "3"})));
    case Kind::String:
    case Kind::Text: return lone(string_text(rng_.pick(words())));
    case Kind::Enum: {
      const std::string& member = rng_.pick(enums_[static_cast<size_t>(type.members)].members);
      return lone(rng_.chance(3) ? string_text(member) : name(member));
    }
    case Kind::Date: return lone(near_date());
    case Kind::Timestamp: return lone(near_timestamp());
    case Kind::Duration: return lone(duration());
    case Kind::Period: return lone(months());
    case Kind::Set:
    case Kind::List: return lone(list_of(type, 3));
  }
  return lone("unknown");
}

}  // namespace score::random
