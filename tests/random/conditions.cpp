// Expressions of truth values.
#include <fmt/format.h>

#include "tests/random/model_writer.h"

namespace score::random {

Ex ModelWriter::condition(const Scope& scope, int depth) {
  if (depth <= 0) return leaf(scope, depth);
  switch (rng_.weighted({6, 4, 4, 2, 1})) {
    case 0: return leaf(scope, depth);
    case 1:
    case 2: {
      const bool conjunction = rng_.chance(50);
      const Level level = conjunction ? kAnd : kOr;
      Ex made = condition(scope, depth - 1);
      std::string text = in(made, level);
      const size_t more = 1 + rng_.below(2);
      for (size_t i = 0; i < more; ++i) {
        const Ex next = condition(scope, depth - 1);
        text += (conjunction ? " and " : " or ") + in(next, static_cast<Level>(level + 1));
        made.type.optional = made.type.optional || next.type.optional;
      }
      return {text, made.type, level};
    }
    case 3: {
      const Ex inner = condition(scope, depth - 1);
      return {"not " + in(inner, kNot), inner.type, kNot};
    }
    default: return choice({Kind::Bool}, scope, 1);
  }
}

Ex ModelWriter::leaf(const Scope& scope, int depth) {
  if (scope.asks_events && rng_.chance(35)) return event_condition(scope);
  if (std::optional<Ex> found = from_library(scope); found && rng_.chance(10)) return *found;
  const std::vector<const DefineDef*> calls = defines_of({Kind::Bool}, scope);
  if (!calls.empty() && rng_.chance(15)) return define_call(*rng_.pick(calls), scope);
  static constexpr Kind kKinds[] = {Kind::Int,  Kind::Decimal,   Kind::Number,   Kind::String, Kind::Text, Kind::Enum,
                                    Kind::Date, Kind::Timestamp, Kind::Duration, Kind::Set,    Kind::List, Kind::Bool};
  if (rng_.chance(65)) {
    for (int tries = 0; tries < 6; ++tries) {
      const Kind kind = kKinds[rng_.below(std::size(kKinds))];
      if (const std::optional<Ex> found = reference(scope, kind)) return test_of(*found, scope);
    }
  }
  switch (rng_.weighted({5, 2, 1, 1, 3, 1})) {
    case 4: return compared(phrase(scope, depth), literal({Kind::Int}), true);
    case 5: {
      const Ex when = moment(rng_.pick({Kind::Date, Kind::Timestamp}), scope, 0);
      const Ex day{"weekday of " + in(when, kAccess), {Kind::Enum, when.type.optional}, kPhrase};
      if (rng_.chance(50)) return compared(day, {rng_.pick({"monday", "sunday", "friday"}), {Kind::Enum}}, true);
      return tail(
          day, rng_.pick({"in monday..friday", "in [saturday, sunday]", "not in tuesday..thursday", "in ..tuesday"}));
    }
    case 0: {
      const Kind kind = rng_.pick({Kind::Int, Kind::Int, Kind::Decimal, Kind::Number});
      const Ex left = number(kind, scope, depth);
      return compared(left, rng_.chance(80) ? literal({kind}) : base(kind, scope), true);
    }
    case 1: {
      const Kind kind = rng_.pick({Kind::Date, Kind::Timestamp});
      return test_moment(moment(kind, scope, depth));
    }
    case 2: return compared(length_of_time(scope, depth), literal({Kind::Duration}), true);
    default: return test_text(text_value(rng_.pick({Kind::String, Kind::Text}), scope, depth));
  }
}

/// A condition by a module of the standard library; nothing if none is in use.
std::optional<Ex> ModelWriter::from_library(const Scope& scope) {
  if (!titles_ && !addresses_) return std::nullopt;
  const Ex text = text_value(Kind::Text, scope, 0);
  if (addresses_ && (!titles_ || rng_.chance(50))) {
    return Ex{fmt::format("mails.{}({})", rng_.pick({"free_mail", "role_address"}), text.text), {Kind::Bool, true}};
  }
  if (rng_.chance(40)) {
    return tail({fmt::format("department({})", text.text), {Kind::Enum, true}},
                rng_.pick({"== sales", "in [marketing, it]", "is known"}));
  }
  return tail({fmt::format("titles.seniority({})", text.text), {Kind::Enum, true}},
              rng_.pick({">= director", "in lead..vp", "< manager"}));
}

Ex ModelWriter::compared(const Ex& left, const Ex& right, bool ordered) {
  const char* op = ordered ? rng_.pick({"==", "!=", "<", "<=", ">", ">="}) : rng_.pick({"==", "==", "!="});
  Ex made = rng_.chance(10) && right.literal ? binary(op, right, left, kCompare, Kind::Bool)
                                             : binary(op, left, right, kCompare, Kind::Bool);
  made.relation = true;
  return made;
}

/// `subject REST`, a comparison.
Ex ModelWriter::tail(const Ex& subject, const std::string& rest) {
  return {in(subject, kAdd) + " " + rest, {Kind::Bool, subject.type.optional}, kCompare};
}

Ex ModelWriter::test_of(const Ex& subject, const Scope& scope) {
  if (subject.type.optional && rng_.chance(15)) {
    Ex made = tail(subject, rng_.pick({"is known", "is unknown", "is not known", "is not unknown"}));
    made.type.optional = false;
    return made;
  }
  Ex value = subject;
  if (subject.type.optional && rng_.chance(10)) value = certain(subject);
  if (line_ && line_->type.kind == value.type.kind && line_->type.members == value.type.members && rng_.chance(40)) {
    return compared(value, *line_, false);
  }
  if (value.type.kind != Kind::Set && value.type.kind != Kind::List && rng_.chance(8)) {  // two fields
    std::vector<Ex> others = references(scope, value.type.kind);
    std::erase_if(others, [&](const Ex& other) { return other.type.members != value.type.members; });
    if (!others.empty() && value.type.kind != Kind::Enum) {
      if (const std::optional<Ex> other = reference(scope, value.type.kind)) {
        return compared(value, *other, value.type.kind != Kind::Bool);
      }
    }
  }
  switch (value.type.kind) {
    case Kind::Int:
    case Kind::Decimal:
    case Kind::Number: return test_number(value);
    case Kind::String:
    case Kind::Text: return test_text(value);
    case Kind::Enum: return test_enum(value);
    case Kind::Set: return test_set(value);
    case Kind::List: return test_list(value);
    case Kind::Date:
    case Kind::Timestamp: return test_moment(value);
    case Kind::Bool: return rng_.chance(70) ? value : compared(value, literal({Kind::Bool}), false);
    default: return compared(value, literal(value.type), true);
  }
}

Ex ModelWriter::test_number(const Ex& subject) {
  const bool whole_numbers = subject.type.kind == Kind::Int;
  const char* negated = rng_.chance(15) ? "not " : "";
  switch (rng_.weighted({12, 6, 4, whole_numbers ? 1 : 0})) {
    case 0: return compared(subject, literal(subject.type), true);
    case 3: {  // the ends of what there is
      const char* end = rng_.pick({"9_223_372_036_854_775_807", "-9223372036854775807", "4611686018427387904"});
      return compared(subject, {end, subject.type, end[0] == '-' ? kUnary : kPrimary, true}, true);
    }
    case 1: {
      const int64_t low = rng_.between(-3, 30);
      const int64_t high = low + rng_.between(1, 30);
      if (whole_numbers) {
        const int part = static_cast<int>(rng_.weighted({4, 1, 1}));
        Ex made = tail(subject, fmt::format("{}in {}..{}", negated, part == 2 ? "" : std::to_string(low),
                                            part == 1 ? "" : std::to_string(high)));
        if (part == 1) made.level = kIf;  // a word behind it could be its end
        return made;
      }
      return tail(subject, fmt::format("{}in {}.0{}{}.5", negated, low, rng_.pick({"..<", "..="}), high));
    }
    default: return tail(subject, fmt::format("{}in {}", negated, list_of(subject.type, 4)));
  }
}

Ex ModelWriter::test_text(const Ex& subject) {
  const char* negated = rng_.chance(15) ? "not " : "";
  std::vector<std::string> lists;
  for (const Constant& let : lets_) {
    if (let.list && let.type.kind == Kind::String) lists.push_back(let.name);
  }
  const bool named = !lists.empty() && rng_.chance(40);
  switch (rng_.weighted({4, 3, 5, 2})) {
    case 0: return compared(subject, literal(subject.type), rng_.chance(30));
    case 1:
      return tail(subject, fmt::format("{}in {}", negated, named ? name(rng_.pick(lists)) : list_of(subject.type, 4)));
    case 2: {
      const char* op = rng_.pick({"contains", "starts with", "ends with"});
      if (rng_.chance(40)) return tail(subject, fmt::format("{}{} {}", negated, op, string_text(rng_.pick(needles()))));
      const char* quantifier = rng_.pick({"any", "all", "none"});
      if (named)
        return tail(subject,
                    fmt::format("{} {}{} {}", op, quantifier, rng_.chance(50) ? " of" : "", name(rng_.pick(lists))));
      std::string list = string_text(rng_.pick(needles()));
      if (rng_.chance(60)) list += ", " + string_text(rng_.pick(needles()));
      return tail(subject, fmt::format("{} {} of [{}]", op, quantifier, list));
    }
    default: return tail(subject, fmt::format("{}matches r\"{}\"", negated, rng_.pick(regexes())));
  }
}

Ex ModelWriter::test_enum(const Ex& subject) {
  const EnumDef& def = enums_[static_cast<size_t>(subject.type.members)];
  const char* negated = rng_.chance(15) ? "not " : "";
  if (def.open && rng_.chance(20)) return tail(subject, rng_.pick({"is unlisted", "is not unlisted"}));
  if (def.ordered && rng_.chance(60)) {
    if (rng_.chance(60)) return compared(subject, literal(subject.type), true);
    const size_t low = rng_.below(def.members.size());
    const size_t high = low + rng_.below(def.members.size() - low);
    return tail(subject, fmt::format("{}in {}..{}", negated, name(def.members[low]), name(def.members[high])));
  }
  if (rng_.chance(40)) return tail(subject, fmt::format("{}in {}", negated, list_of(subject.type, 3)));
  return compared(subject, literal(subject.type), false);
}

Ex ModelWriter::test_set(const Ex& subject) {
  if (rng_.chance(10)) return compared(subject, literal(subject.type), false);
  return tail(subject,
              fmt::format("has {} {}", rng_.pick({"any", "all", "none", "exactly"}), list_of(subject.type, 3)));
}

Ex ModelWriter::test_list(const Ex& subject) {
  const Kind element = subject.type.element;
  const bool ordered =
      element == Kind::Int || element == Kind::Decimal || element == Kind::Number || element == Kind::Date;
  switch (rng_.weighted({5, 5, 2, ordered ? 2 : 0})) {
    case 0: {
      Ex item = literal({element, false, subject.type.members});
      if (element == Kind::Enum && item.text[0] != '"') {  // a bare member could be a field's name
        item.text = string_text(rng_.pick(enums_[static_cast<size_t>(subject.type.members)].members));
      }
      return {fmt::format("{} {} {}", in(item, kAdd), rng_.pick({"in", "in", "not in"}), in(subject, kAdd)),
              {Kind::Bool, subject.type.optional},
              kCompare};
    }
    case 1: return tail(subject, fmt::format("has {} {}", rng_.pick({"any", "all", "none"}), list_of(subject.type, 3)));
    case 2: return compared(call("count", {subject}, Kind::Int), {rng_.pick({"0", "1", "2"}), {Kind::Int}}, true);
    default: return compared(call(rng_.pick({"min", "max"}), {subject}, element), literal({element}), true);
  }
}

Ex ModelWriter::test_moment(const Ex& subject) {
  const bool exact = subject.type.kind == Kind::Timestamp;
  const char* negated = rng_.chance(15) ? "not " : "";
  switch (rng_.weighted({4, 3, 3, 2})) {
    case 0: return compared(subject, literal(subject.type), true);
    case 1:
      return tail(subject, fmt::format("{}in {} {}", negated, rng_.pick({"this", "last", "next"}),
                                       rng_.pick({"day", "week", "month", "quarter", "year"})));
    case 2: {
      const std::string by = rng_.chance(30) ? months()
                             : exact         ? duration()
                                             : fmt::format("{} days", rng_.between(2, 60));
      const Ex border{fmt::format("{} - {}", exact ? "now" : "today", by), {subject.type.kind}, kAdd};
      return compared(subject, border, true);
    }
    default: {
      const int64_t day = today_ - rng_.between(0, 40);
      const std::string low = date_text(day) + (exact ? "T00:00" : "");
      const std::string high = date_text(day + rng_.pick({1, 30, 365})) + (exact ? "T12:00" : "");
      return tail(subject, fmt::format("{}in {}{}{}", negated, low, exact ? rng_.pick({"..<", "..="}) : "..", high));
    }
  }
}

}  // namespace score::random
