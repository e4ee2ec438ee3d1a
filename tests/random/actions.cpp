// Actions: triggers, what holds them back, what they carry.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "tests/random/model_writer.h"

namespace score::random {

void ModelWriter::declare_actions() {
  if (!options_.actions || !rng_.chance(45)) return;
  for (uint64_t i = 1 + rng_.below(3); i > 0; --i) action();
}

/// `total rises above 30`, with its `rearm` at times; `rank becomes A`; `enters m`.
std::string ModelWriter::trigger() {
  const Scope scope{nullptr, !events_.empty() && rng_.chance(20), true, {}};
  const OutputDef& output = rng_.pick(outputs_);
  const size_t dot = output.name.find('.');
  const std::string written = dot == std::string::npos
                                  ? name(output.name)
                                  : name(output.name.substr(0, dot)) + "." + name(output.name.substr(dot + 1));
  if (output.type.kind == Kind::Enum) {
    return written + " becomes " + label(rng_.pick(enums_[static_cast<size_t>(output.type.members)].members));
  }
  if (output.type.kind == Kind::Bool) return rng_.pick({"enters ", "leaves "}) + written;
  const bool rises = rng_.chance(60);
  std::string value = written;
  if (rng_.chance(30)) value = in(number(rng_.pick({Kind::Int, Kind::Decimal, Kind::Number}), scope, 1), kAdd);
  const int64_t threshold = rng_.between(0, 60);
  std::string text = fmt::format("{} {} {}", value, rises ? "rises above" : "falls below", threshold);
  if (rng_.chance(40)) {
    const int64_t distance = rng_.between(0, 20);
    text +=
        fmt::format(", rearm {} {}", rises ? "below" : "above", rises ? threshold - distance : threshold + distance);
  }
  return text;
}

void ModelWriter::action() {
  std::vector<std::string> clauses, pairs;
  std::string text = "on " + trigger();
  if (rng_.chance(30)) clauses.push_back("when " + in(condition({nullptr, !events_.empty(), true, {}}, 1), kOr));
  if (rng_.chance(30))
    clauses.push_back(fmt::format("at most {} per {}", rng_.between(1, 3), rng_.chance(70) ? duration() : months()));
  if (rng_.chance(30)) clauses.push_back(fmt::format("priority {}", rng_.between(1, 9)));
  if (rng_.chance(30)) clauses.emplace_back("or is new");
  for (const std::string& clause : clauses) text += (clause == "or is new" ? " " : ", ") + clause;
  const Scope scope{nullptr, !events_.empty(), true, {}};
  for (uint64_t i = rng_.below(4); i > 0; --i) {
    const Kind kind = rng_.pick(
        {Kind::Int, Kind::Decimal, Kind::Number, Kind::String, Kind::Text, Kind::Date, Kind::Timestamp, Kind::Bool});
    pairs.push_back(fmt::format("p{}: {}", i, value({kind}, scope, 1).text));
  }
  if (rng_.chance(25)) pairs.push_back(fmt::format("why: top_reasons({})", rng_.between(1, 4)));
  add(fmt::format("{}\n  do act_{} {{ {} }}", text, items_.size(), fmt::join(pairs, ", ")));
}

}  // namespace score::random
