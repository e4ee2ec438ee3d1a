// Dates, timestamps, lengths of time, strings.
#include <fmt/format.h>

#include "tests/random/model_writer.h"

namespace score::random {

Ex ModelWriter::moment(Kind kind, const Scope& scope, int depth) {
  const bool exact = kind == Kind::Timestamp;
  const auto known = [&]() -> Ex {
    if (std::optional<Ex> found = reference(scope, kind)) return *found;
    return {exact ? "now" : "today", {kind}};
  };
  const Ex first = known();
  const bool optional = first.type.optional;
  if (depth < 0) return first;
  switch (rng_.weighted({8, 2, 2, 2, 2, 1, 1, 1})) {
    case 0: return first;
    case 1: {
      const std::string by = exact ? duration() : fmt::format("{} days", rng_.between(2, 60));
      return {fmt::format("{} {} {}", in(first, kAdd), rng_.pick({"+", "-"}), by), {kind, optional}, kAdd};
    }
    case 2: return {fmt::format("{} {} {}", in(first, kAdd), rng_.pick({"+", "-"}), months()), {kind, optional}, kAdd};
    case 3: {
      const char* unit = rng_.pick({"day", "week", "month", "quarter", "year"});
      std::string text = fmt::format("{} of {} of {}", rng_.pick({"start", "end"}), unit, in(first, kAccess));
      if (exact && rng_.chance(20)) text += fmt::format(" in zone \"{}\"", rng_.pick(zones()));
      return {text, {kind, optional}, kPhrase};
    }
    case 4: {
      const Ex second = rng_.chance(50) ? known() : literal({kind});
      return call(rng_.pick({"min", "max"}), {first, second}, kind);
    }
    case 5: {
      const std::string after = rng_.chance(60) ? " after " + in(first, kAccess) : "";
      const std::string at = exact ? fmt::format(" at {:02}:{:02}", rng_.between(0, 23), rng_.pick({0, 30, 59})) : "";
      return {"next business day" + after + at, {kind, optional && !after.empty()}, kPhrase};
    }
    case 6:
      if (exact) return {"now", {kind}};
      if (const std::optional<Ex> time = reference(scope, Kind::Timestamp)) {
        return {"date of " + in(*time, kAccess), {kind, time->type.optional}, kPhrase};
      }
      return {"today", {kind}};
    default: return choice({kind}, scope, 0);
  }
}

Ex ModelWriter::length_of_time(const Scope& scope, int depth) {
  const std::optional<Ex> known = reference(scope, Kind::Duration);
  const Ex lone = known && rng_.chance(70) ? *known : literal({Kind::Duration});
  if (known && (depth <= 0 || rng_.chance(40))) return *known;
  const Kind kind = rng_.pick({Kind::Date, Kind::Timestamp});
  switch (rng_.weighted({5, 1, 1, 1, 1})) {
    case 0: {
      const Ex last{kind == Kind::Date ? "today" : "now", {kind}};
      return binary("-", last, moment(kind, scope, depth - 1), kAdd, Kind::Duration);
    }
    case 1: return binary("+", lone, literal({Kind::Duration}), kAdd, Kind::Duration);
    case 2: return binary("*", lone, number(Kind::Int, scope, 0), kMul, Kind::Duration);
    case 3:
      return {in(lone, kMul) + " / " + rng_.pick({"2", "0.5", "3.0"}), {Kind::Duration, lone.type.optional}, kMul};
    default: return call("abs", {lone}, Kind::Duration);
  }
}

Ex ModelWriter::text_value(Kind kind, const Scope& scope, int depth) {
  const std::optional<Ex> known = reference(scope, kind);
  if (!known) return {literal({kind}).text, {kind}, kPrimary, true};
  if (depth < 0 || rng_.chance(60)) return *known;
  const bool optional = known->type.optional;
  switch (rng_.weighted({4, 2, 2, 2})) {
    case 0: return call(rng_.pick({"lower", "upper", "trim"}), {*known}, kind);
    case 1:
      return {
          fmt::format("{}({}, \"{}\")", rng_.pick({"before", "after"}), known->text, rng_.pick({"@", "/", " ", "b"})),
          {kind, true}};
    case 2: return {in(*known, kAdd) + " + " + literal({kind}).text, {kind, optional}, kAdd};
    default: {
      const Ex sure = certain(*known);
      return kind == Kind::String ? call("fold", {sure}, Kind::String) : sure;
    }
  }
}

}  // namespace score::random
