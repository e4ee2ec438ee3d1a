// Patterns of events, sequences, what is asked of many events.
#include <fmt/format.h>

#include "tests/random/model_writer.h"

namespace score::random {

namespace {

/// A condition that ends in a word for a unit could run into what follows it: `where x == day between …`.
bool ends_in_unit(const std::string& text) {
  for (const char* unit : {"second", "minute", "hour", "day", "week", "month", "quarter", "year"}) {
    if (text.ends_with(unit) || text.ends_with(std::string(unit) + "s")) return true;
  }
  return false;
}

}  // namespace

/// Inline, a `where` takes one comparison; else a whole condition, though no `if` without brackets.
std::string ModelWriter::where(const EventDef& event, bool inline_where, int percent) {
  if (!rng_.chance(percent)) return "";
  const Scope scope{&event, false, true, {}};
  const Ex test = condition(scope, inline_where ? 0 : rng_.pick({0, 0, 1, 2}));
  const bool bracketed = ends_in_unit(test.text) || (inline_where && !test.relation);
  return " where " + in(test, bracketed ? static_cast<Level>(kPrimary + 1) : kOr);
}

std::string ModelWriter::window(int percent, bool in_step) {
  if (!rng_.chance(percent)) return "";
  const char* unit = rng_.pick({"day", "day", "week", "month", "quarter", "year", "hour"});
  switch (in_step ? 3 + rng_.below(2) : rng_.weighted({5, 2, 2, 2, 1, 2})) {
    case 0: return " within " + length();
    case 1: return " within " + months();
    case 2: {
      const int64_t near = rng_.between(0, 20);
      return fmt::format(" between {} and {} {}s ago", near + rng_.between(1, 30), near, unit);
    }
    case 3: return fmt::format(" since {}", rng_.chance(60) ? near_date() : near_timestamp());
    case 4: return fmt::format(" before {}", rng_.chance(60) ? near_date() : near_timestamp());
    default:
      return fmt::format(" {} {}", rng_.pick({"this", "last"}), rng_.pick({"day", "week", "month", "quarter", "year"}));
  }
}

std::string ModelWriter::pattern(const EventDef& event, bool inline_where, int window_percent) {
  asked_events_ = true;
  return name(event.name) + where(event, inline_where, 55) + window(window_percent, false);
}

/// A pattern and what follows it: `A followed by B within D not followed by C`.
std::string ModelWriter::chain(const EventDef& first, bool inline_where, int window_percent) {
  asked_events_ = true;
  const EventDef* previous = &first;
  std::string text = name(first.name);
  std::string alias;
  const auto tagged = [&](int number) {
    alias = rng_.chance(25) ? fmt::format("step_{}", number) : "";
    return alias.empty() ? "" : " as " + alias;
  };
  text += tagged(0) + where(first, inline_where, 45) + window(window_percent, false);
  const int steps = static_cast<int>(1 + rng_.weighted({5, 2, 1}));
  for (int step = 1; step <= steps; ++step) {
    const bool negated = step == steps && rng_.chance(35);
    const EventDef& next = event();
    text += std::string(negated ? " not" : "") + " followed by " + name(next.name);
    std::string cross;
    for (const FieldDef& mine : next.fields) {
      for (const FieldDef& theirs : previous->fields) {
        const bool same = mine.type.kind == theirs.type.kind && mine.type.element == theirs.type.element &&
                          mine.type.members == theirs.type.members;
        if (!alias.empty() && same && cross.empty())
          cross = fmt::format("{} == {}.{}", name(mine.name), alias, name(theirs.name));
      }
    }
    const std::string own = tagged(step);
    std::string condition = where(next, true, 35);
    if (!cross.empty()) {
      condition = condition.empty() || inline_where ? " where " + cross : condition + " and " + cross;
    }
    text += own + condition;
    if (rng_.chance(75)) {
      text += " within " + length();
    } else {
      text += window(20, true);
    }
    previous = &next;
  }
  return text;
}

Ex ModelWriter::since_last() {
  const char* unit = rng_.pick({"days", "days", "hours", "weeks", "months", "seconds", "years", "quarters", "minutes"});
  const std::string text = fmt::format("{} since last {}", unit, pattern(event(), true, 25));
  const bool bare = text.find(" where ") == std::string::npos &&
                    text.find_first_of(" ", text.find(" last ") + 6) == std::string::npos;
  return {text, {Kind::Int, true}, bare ? kPhrase : kIf};
}

/// What needs an event with a field of the kind; nothing if there is none.
std::optional<Ex> ModelWriter::aggregate(Kind kind) {
  if (events_.empty()) return std::nullopt;
  asked_events_ = true;
  if (kind == Kind::Int && rng_.chance(60)) {
    switch (rng_.weighted({4, 2, 3, 2})) {
      case 0: return Ex{fmt::format("count({})", pattern(event(), false, 55)), {Kind::Int}};
      case 1: return Ex{fmt::format("count({})", chain(event(), false, 40)), {Kind::Int}};
      case 2: return since_last();
      default: {
        const EventDef& chosen = event();
        const FieldDef& field = rng_.pick(chosen.fields);
        return Ex{fmt::format("distinct({}.{}{}{})", name(chosen.name), name(field.name), where(chosen, false, 40),
                              window(40, false)),
                  {Kind::Int}};
      }
    }
  }
  return folded_field(kind);
}

/// `sum(E.f …)`, `last(E …).f` of some field that gives the kind.
std::optional<Ex> ModelWriter::folded_field(Kind kind) {
  struct Place {
    const EventDef* event;
    const FieldDef* field;
  };
  std::vector<Place> places;
  for (const EventDef& made : events_) {
    for (const FieldDef& field : made.fields) {
      const bool averaged = kind == Kind::Number && (field.type.kind == Kind::Int || field.type.kind == Kind::Decimal);
      if (field.type.kind == kind || averaged) places.push_back({&made, &field});
    }
  }
  if (places.empty()) return std::nullopt;
  const auto [from, field] = rng_.pick(places);
  const bool same = field->type.kind == kind;
  const bool added = kind == Kind::Int || kind == Kind::Decimal || kind == Kind::Number || kind == Kind::Duration;
  const bool ordered = added || kind == Kind::Date || kind == Kind::Timestamp ||
                       (kind == Kind::Enum && enums_[static_cast<size_t>(field->type.members)].ordered);
  const std::string rest = where(*from, false, 45) + window(45, false);
  const Ty result{kind, true, field->type.members};
  const auto of = [&](const char* function) {
    return fmt::format("{}({}.{}{})", function, name(from->name), name(field->name), rest);
  };
  if (!same || (kind == Kind::Number && rng_.chance(25))) return Ex{of("avg"), result};
  if (added && rng_.chance(40)) return Ex{of("sum"), {kind, false, -1}};
  if (ordered && rng_.chance(50)) return Ex{of(rng_.pick({"min", "max"})), result};
  return Ex{fmt::format("{}({}{}).{}", rng_.pick({"first", "last"}), name(from->name), rest, name(field->name)),
            result};
}

std::string ModelWriter::regularity() {
  const std::string some = pattern(event(), true, 0);
  switch (rng_.below(6)) {
    case 0:
      return fmt::format("{} in at least {} of the last {} {}", some, count(1, 4), rng_.between(1, 9),
                         rng_.pick({"hours", "days", "weeks", "months", "quarters", "years", "minutes"}));
    case 1: return fmt::format("{} on at least {} days in any {} days", some, count(1, 4), rng_.between(1, 10));
    case 2: return fmt::format("at least {} {} in any {}", count(1, 5), some, length());
    case 3: return fmt::format("{} for the first time within {}", some, length());
    case 4: return fmt::format("{} stopped for {}", some, length());
    default: return fmt::format("{} returned after {} within {}", some, length(), length());
  }
}

/// An inline `where` or window is bracketed as a whole wherever something may stand behind it.
Ex ModelWriter::event_condition(const Scope& scope) {
  asked_events_ = true;
  switch (rng_.weighted({5, 3, 3, 3})) {
    case 0: {
      const std::string text = std::string(rng_.pick({"any ", "any ", "no "})) + pattern(event(), true, 55);
      return {text, {}, text.find(" where ") == std::string::npos ? kCompare : kIf};
    }
    case 1: return {(rng_.chance(50) ? rng_.pick({"any ", "no "}) : "") + chain(event(), true, 40), {}, kIf};
    case 2: {
      const std::string text = regularity();
      return {text, {}, text.find(" where ") == std::string::npos ? kCompare : kIf};
    }
    default: {
      const Kind kind = rng_.pick({Kind::Int, Kind::Int, Kind::Decimal, Kind::Number, Kind::String, Kind::Text,
                                   Kind::Bool, Kind::Enum, Kind::Date, Kind::Timestamp, Kind::Duration});
      if (const std::optional<Ex> found = aggregate(kind)) {
        Scope plain = scope;
        plain.asks_events = false;
        return test_of(*found, plain);
      }
      return {"any " + name(event().name), {}, kCompare};
    }
  }
}

}  // namespace score::random
