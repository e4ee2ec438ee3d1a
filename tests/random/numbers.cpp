// Expressions of numbers. Where a part may be missing, so may the whole.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "tests/random/model_writer.h"

namespace score::random {

namespace {

bool is_numeric(Kind kind) {
  return kind == Kind::Int || kind == Kind::Decimal || kind == Kind::Number;
}

}  // namespace

Ex ModelWriter::binary(const char* op, const Ex& left, const Ex& right, Level level, Kind kind) {
  const Level outer = level == kCompare ? kAdd : level;
  const Level inner = level == kCompare ? kAdd : static_cast<Level>(level + 1);
  return {
      in(left, outer) + " " + op + " " + in(right, inner), {kind, left.type.optional || right.type.optional}, level};
}

Ex ModelWriter::call(const char* function, const std::vector<Ex>& arguments, Kind kind) {
  std::vector<std::string> texts;
  bool optional = false;
  for (const Ex& argument : arguments) {
    texts.push_back(argument.text);
    optional = optional || argument.type.optional;
  }
  return {fmt::format("{}({})", function, fmt::join(texts, ", ")), {kind, optional}};
}

/// Any expression of a type.
Ex ModelWriter::value(const Ty& type, const Scope& scope, int depth) {
  switch (type.kind) {
    case Kind::Int:
    case Kind::Decimal:
    case Kind::Number: return number(type.kind, scope, depth);
    case Kind::String:
    case Kind::Text: return text_value(type.kind, scope, depth);
    case Kind::Date:
    case Kind::Timestamp: return moment(type.kind, scope, depth);
    case Kind::Duration: return length_of_time(scope, depth);
    case Kind::Bool: return condition(scope, depth);
    default: return literal(type);
  }
}

/// A number that is more than a literal.
Ex ModelWriter::base(Kind kind, const Scope& scope) {
  if (scope.asks_events && rng_.chance(35)) {
    if (std::optional<Ex> found = aggregate(kind)) return *found;
  }
  if (std::optional<Ex> found = reference(scope, kind)) return *found;
  if (kind == Kind::Number) return binary("/", base(Kind::Int, scope), literal({Kind::Decimal}), kMul, kind);
  if (kind == Kind::Decimal) return binary("+", base(Kind::Int, scope), literal({Kind::Decimal}), kAdd, kind);
  return phrase(scope, 0);
}

Ex ModelWriter::choice(const Ty& type, const Scope& scope, int depth) {
  const Ex test = condition(scope, 0);
  const Ex then = value(type, scope, depth - 1);
  Ex otherwise = value(type, scope, depth - 1);
  std::string text = fmt::format("if {} then {} else {}", in(test, kOr), in(then, kOr), otherwise.text);
  if (rng_.chance(20)) {
    const Ex second = condition(scope, 0);
    otherwise = value(type, scope, 0);
    text = fmt::format("if {} then {} else if {} then {} else {}", in(test, kOr), in(then, kOr), in(second, kOr),
                       literal(then.type).text, otherwise.text);
    return {text, {type.kind, true, type.members}, kIf};
  }
  const bool optional = test.type.optional || then.type.optional || otherwise.type.optional;
  return {text, {type.kind, optional, type.members}, kIf};
}

Ex ModelWriter::number(Kind kind, const Scope& scope, int depth) {
  if (depth <= 0) return rng_.chance(85) || kind == Kind::Number ? base(kind, scope) : literal({kind});
  const std::vector<const DefineDef*> calls = defines_of({kind}, scope);
  const Ex first = base(kind, scope);
  switch (rng_.weighted({6, 5, 1, 1, 2, 2, 1, 2, calls.empty() ? 0 : 4, 8})) {
    case 0: return first;
    case 1: return binary(rng_.pick({"+", "-"}), first, number(kind, scope, depth - 1), kAdd, kind);
    case 2: return {"-" + in(first, kUnary), first.type, kUnary};
    case 3: return call("abs", {first}, kind);
    case 4: {
      std::vector<Ex> arguments{first, number(kind, scope, depth - 1)};
      if (rng_.chance(30)) arguments.push_back(base(kind, scope));
      return call(rng_.pick({"min", "max"}), arguments, kind);
    }
    case 5: return choice({kind}, scope, depth);
    case 6:
      return call("clamp",
                  {first,
                   {std::to_string(rng_.between(-3, 10)), {Kind::Int}},
                   {std::to_string(rng_.between(11, 40)), {Kind::Int}}},
                  kind);
    case 7: {
      if (!first.type.optional) return first;
      const Ex fallback = rng_.chance(70) ? literal({kind}) : base(kind, scope);
      return {in(first, kAccess) + " or else " + in(fallback, fallback.literal ? kUnary : kAccess), fallback.type,
              kPhrase};
    }
    case 8: return define_call(*rng_.pick(calls), scope);
    default: return kind == Kind::Int ? integer_function(scope, depth) : real_function(scope, depth);
  }
}

Ex ModelWriter::integer_function(const Scope& scope, int depth) {
  const auto go = [&](Kind kind) { return number(kind, scope, depth - 1); };
  switch (rng_.weighted({3, 3, 3, 2, 1, 4, 1})) {
    case 0: return binary("*", base(Kind::Int, scope), go(Kind::Int), kMul, Kind::Int);
    case 1: return binary(rng_.pick({"div", "mod"}), base(Kind::Int, scope), go(Kind::Int), kMul, Kind::Int);
    case 2:
      return call(rng_.pick({"round", "floor", "ceil", "trunc", "round half up"}),
                  {go(rng_.pick({Kind::Decimal, Kind::Number}))}, Kind::Int);
    case 3: return call("length", {text_value(rng_.pick({Kind::String, Kind::Text}), scope, depth - 1)}, Kind::Int);
    case 4: {
      const Ex who = text_value(Kind::String, scope, 0);
      return {fmt::format("bucket({}, {}, \"salt\")", who.text, rng_.pick({"1", "2", "100"})),
              {Kind::Int, who.type.optional}};
    }
    case 5: return phrase(scope, depth);
    default: {
      const std::optional<Ex> set = reference(scope, Kind::Set);
      return set ? call("count", {*set}, Kind::Int) : base(Kind::Int, scope);
    }
  }
}

Ex ModelWriter::real_function(const Scope& scope, int depth) {
  const auto any = [&] { return rng_.pick({Kind::Int, Kind::Decimal, Kind::Number}); };
  const auto go = [&](Kind kind) { return number(kind, scope, depth - 1); };
  if (rng_.chance(35)) {  // exact ones
    if (rng_.chance(50)) return binary("*", base(Kind::Decimal, scope), base(Kind::Int, scope), kMul, Kind::Decimal);
    const Ex inner = go(any());
    return {fmt::format("{}({}, {})", rng_.pick({"round", "round half up"}), inner.text, rng_.between(0, 6)),
            {Kind::Decimal, inner.type.optional}};
  }
  switch (rng_.weighted({4, 2, 1, 1, 1, 1})) {
    case 0: return binary("/", go(any()), base(any(), scope), kMul, Kind::Number);
    case 1: return binary("*", base(Kind::Decimal, scope), base(Kind::Decimal, scope), kMul, Kind::Number);
    case 2: return call(rng_.pick({"sqrt", "log2", "exp2"}), {base(any(), scope)}, Kind::Number);
    case 3: return call("pow", {base(any(), scope), go(any())}, Kind::Number);
    case 4: {  // not of constants alone, which could be more points than there are
      const Ex since = binary("-", {"now", {Kind::Timestamp}}, moment(Kind::Timestamp, scope, 0), kAdd, Kind::Duration);
      return {in(since, kMul) + " / " + duration(), {Kind::Number, since.type.optional}, kMul};
    }
    default: return binary("*", base(Kind::Number, scope), base(any(), scope), kMul, Kind::Number);
  }
}

/// `days since x`, `month of x`, `years between x and y`.
Ex ModelWriter::phrase(const Scope& scope, int depth) {
  const Kind kind = rng_.pick({Kind::Date, Kind::Timestamp});
  const Ex first = moment(kind, scope, depth - 1);
  const bool exact = kind == Kind::Timestamp;
  const char* unit = exact ? rng_.pick({"days", "hours", "minutes", "seconds", "weeks", "months", "quarters", "years"})
                           : rng_.pick({"days", "weeks", "months", "quarters", "years"});
  switch (rng_.weighted({3, 2, 3, 1, 1})) {
    case 0: return {fmt::format("{} since {}", unit, in(first, kPhrase)), {Kind::Int, first.type.optional}, kPhrase};
    case 1: {
      const Ex second = moment(kind, scope, 0);
      return {fmt::format("{} between {} and {}", unit, in(first, kAdd), in(second, kPhrase)),
              {Kind::Int, first.type.optional || second.type.optional},
              kPhrase};
    }
    case 2: {
      const char* part = exact ? rng_.pick({"year", "quarter", "month", "day", "iso_week", "hour", "minute", "second"})
                               : rng_.pick({"year", "quarter", "month", "day", "iso_week"});
      std::string text = fmt::format("{} of {}", part, in(first, kAccess));
      if (exact && rng_.chance(25)) text += fmt::format(" in zone \"{}\"", rng_.pick(zones()));
      return {text, {Kind::Int, first.type.optional}, kPhrase};
    }
    case 3:
      return {fmt::format("fiscal {} of {}", rng_.pick({"year", "quarter"}), in(first, kPhrase)),
              {Kind::Int, first.type.optional},
              kPhrase};
    default:
      if (scope.asks_events) return since_last();
      return {fmt::format("{} since {}", unit, in(first, kAccess)), {Kind::Int, first.type.optional}, kPhrase};
  }
}

std::vector<const DefineDef*> ModelWriter::defines_of(const Ty& type, const Scope& scope) const {
  std::vector<const DefineDef*> found;
  if (!scope.arguments.empty()) return found;
  for (const DefineDef& define : defines_) {
    if (define.result.kind == type.kind && !hidden(scope, define.name) && !(define.asks_events && !scope.asks_events))
      found.push_back(&define);
  }
  return found;
}

Ex ModelWriter::define_call(const DefineDef& define, const Scope& scope) {
  if (define.asks_events) asked_events_ = true;
  if (define.parameters.empty()) return {name(define.name), define.result};
  std::vector<std::string> arguments;
  bool optional = define.result.optional;
  for (const Ty& parameter : define.parameters) {
    Ex argument = rng_.chance(50) ? literal(parameter) : value(parameter, {scope.event, false, false, {}}, 0);
    if (is_numeric(parameter.kind) && rng_.chance(80)) argument = certain(argument);
    optional = optional || argument.type.optional;
    arguments.push_back(argument.text);
  }
  return {fmt::format("{}({})", name(define.name), fmt::join(arguments, ", ")), {define.result.kind, optional}};
}

}  // namespace score::random
