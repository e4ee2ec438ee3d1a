// Scores: rules, event rules, idle rules, groups, weights, product lines, formulas.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "tests/random/model_writer.h"

namespace score::random {

void ModelWriter::declare_scores() {
  for (int64_t i = rng_.between(1, options_.scores); i > 0; --i) rule_score();
  while (rng_.chance(40)) derived_score();
}

/// ` for each x in [..]`, with the variable set for the block; "" for a score without lines.
std::string ModelWriter::product_lines() {
  line_.reset();
  if (!rng_.chance(12)) return "";
  std::vector<int> named;
  for (size_t i = 0; i < enums_.size(); ++i) {
    if (!enums_[i].name.empty()) named.push_back(static_cast<int>(i));
  }
  const std::string variable = fmt::format("line_{}", outputs_.size());  // no field of an event hides it
  if (!named.empty() && rng_.chance(60)) {
    const int members = rng_.pick(named);
    line_ = Ex{name(variable), {Kind::Enum, false, members}};
    std::vector<std::string> items;
    for (const std::string& member : rng_.some(enums_[static_cast<size_t>(members)].members, 3))
      items.push_back(name(member));
    return fmt::format(" for each {} in [{}]", line_->text, fmt::join(items, ", "));
  }
  const bool numbers = rng_.chance(30);
  line_ = Ex{name(variable), {numbers ? Kind::Int : Kind::String}};
  return fmt::format(" for each {} in {}", line_->text, numbers ? "[1, 2, 10]" : R"(["ab12", "it", "/product"])");
}

namespace {

/// The names of the lines, as they are read: taken from the list's text.
std::vector<std::string> lines_of(std::string lines) {
  std::vector<std::string> found;
  lines = lines.substr(lines.rfind('[') + 1);
  std::string item;
  for (const char c : lines) {
    if (c == ',' || c == ']') {
      found.push_back(std::move(item));
      item.clear();
    } else if (c != '"' && c != '`' && !(c == ' ' && item.empty())) {
      item += c;
    }
  }
  return found;
}

}  // namespace

void ModelWriter::rule_score() {
  const std::string called = fresh_name("score");
  const std::string lines = product_lines();
  std::string text = "score " + name(called) + lines;
  if (rng_.chance(65)) text += " in " + clamp();
  text += " " + block(options_.depth, 1);
  line_.reset();
  add(text);
  if (lines.empty()) outputs_.push_back({called, {Kind::Decimal}});
  if (lines.empty()) return;
  for (const std::string& line : lines_of(lines)) outputs_.push_back({called + "." + line, {Kind::Decimal}});
}

void ModelWriter::derived_score() {
  const std::string called = fresh_name("derived");
  std::string text = "score " + name(called);
  if (rng_.chance(60)) text += " in " + clamp();
  const Scope scope{nullptr, !events_.empty() && rng_.chance(20), true, {}};
  const Ex left = *reference(scope, Kind::Decimal);
  Ex formula = number(rng_.pick({Kind::Decimal, Kind::Number, Kind::Int}), scope, options_.depth);
  if (rng_.chance(40)) {
    const Ex right = *reference(scope, Kind::Decimal);
    formula = binary("/", binary("*", left, right, kMul, Kind::Number), {"100", {Kind::Int}}, kMul, Kind::Number);
  }
  add(text + " = " + certain(formula).text);
  outputs_.push_back({called, {Kind::Decimal}});
}

std::string ModelWriter::block(int depth, int indent) {
  const std::string margin(static_cast<size_t>(indent) * 2, ' ');
  std::vector<std::string> items;
  if (!events_.empty() && rng_.chance(25)) items.push_back(decay());
  for (int64_t i = rng_.between(1, options_.rules); i > 0; --i) items.push_back(block_item(depth, indent));
  std::string text = "{\n";
  for (const std::string& item : items) text += margin + item + "\n";
  return text + margin.substr(2) + "}";
}

std::string ModelWriter::block_item(int depth, int indent) {
  const int event_weight = events_.empty() ? 0 : 7;
  switch (rng_.weighted({5, event_weight, event_weight / 3, 3, depth > 0 ? 3 : 0, depth > 0 ? 2 : 0})) {
    case 0: return rule();
    case 1: return event_rule();
    case 2: return idle_rule();
    case 3: return table(indent);
    case 4: {
      std::string text = "group";
      if (rng_.chance(40)) text += " " + string_text(rng_.pick(words()));
      text += rng_.pick({"", " first", " highest"});
      if (rng_.chance(35)) text += " in " + clamp();
      return text + " " + block(depth - 1, indent + 1);
    }
    default: {
      std::string item = block_item(depth - 1, indent);
      while (item.starts_with("weight")) item = rule();
      return fmt::format("weight {}% {}", rng_.pick({"30", "60", "12.5", "100", "0.0001"}), item);
    }
  }
}

std::string ModelWriter::label_text() {
  return rng_.chance(50) ? " " + string_text(rng_.pick(words())) : "";
}

std::string ModelWriter::computed(const Scope& scope) {
  const Kind kind = rng_.pick({Kind::Int, Kind::Decimal, Kind::Number});
  const Ex sure = certain(number(kind, scope, 1 + static_cast<int>(rng_.below(2))));
  // A power of constants may be more points than there are, which is refused.
  const bool power = sure.text.find("pow(") != std::string::npos || sure.text.find("exp2(") != std::string::npos;
  return power ? "(clamp(" + sure.text + ", -1000, 1000))" : "(" + sure.text + ")";
}

/// ` when …`; what a limit follows ends in a comparison, or its `in` would be a test.
std::string ModelWriter::guard(bool clamped) {
  const Scope scope{nullptr, !events_.empty(), true, {}};
  const Ex test = condition(scope, rng_.pick({0, 1, 1, options_.depth}));
  if (!clamped || test.relation) return " when " + test.text;
  return " when (" + test.text + ") == true";
}

std::string ModelWriter::rule() {
  const Scope scope{nullptr, !events_.empty(), true, {}};
  std::string text =
      std::string(rng_.pick({"+", "+", "-"})) + (rng_.chance(30) ? computed(scope) : points()) + label_text();
  const bool clamped = rng_.chance(20);
  if (rng_.chance(80)) text += guard(clamped);
  return clamped ? text + " in " + clamp() : text;
}

std::string ModelWriter::event_rule() {
  const EventDef& from = event();
  const Scope scope{&from, false, true, {}};
  const bool sequence = rng_.chance(20);
  std::string text =
      std::string(rng_.pick({"+", "+", "-"})) + (rng_.chance(30) ? computed(scope) : points()) + label_text();
  text += rng_.pick({" each ", " each ", " once "});
  text += sequence ? chain(from, false, 40) : pattern(from, false, 50);
  text += event_limits(from);
  if (rng_.chance(40)) text += " " + decay();
  const bool clamped = rng_.chance(20);  // behind a bare `where`, `in` would be a test
  if (clamped || rng_.chance(25)) text += guard(clamped);
  return clamped ? text + " in " + clamp() : text;
}

std::string ModelWriter::event_limits(const EventDef& event) {
  std::string text;
  for (size_t i = rng_.weighted({3, 4, 2, 1}); i > 0; --i) {
    const char* unit = rng_.pick({"day", "week", "month", "quarter", "year", "hour", "minute"});
    const std::string field = name(rng_.pick(event.fields).name);
    switch (rng_.weighted({2, 2, 3, 3, 2, 1, 1})) {
      case 0: text += fmt::format(", at most {} per {}", count(1, 3), duration()); break;
      case 1: text += fmt::format(", once per {}", field); break;
      case 2: text += fmt::format(", at most {} per {}", count(1, 3), unit); break;
      case 3: text += fmt::format(", at most {}", count(0, 6)); break;
      case 4: text += fmt::format(", at most {} points", rng_.pick({"5", "20", "7.5", "0.000001", "1000"})); break;
      case 5: text += fmt::format(", at most {} points per {}", rng_.pick({"5", "20", "7.5"}), field); break;
      default: text += fmt::format(", at most {} points per {}", rng_.pick({"5", "20", "7.5"}), unit); break;
    }
  }
  return text;
}

std::string ModelWriter::idle_rule() {
  std::string text = std::string(rng_.pick({"-", "-", "+"})) + points() + label_text();
  text += fmt::format(" per {} idle since last {}", rng_.pick({"30 days", "1 day", "12 hours", "7 days"}),
                      name(event().name));
  text += fmt::format(", at most {} points", rng_.pick({"20", "5", "50.5"}));
  const bool clamped = rng_.chance(20);
  if (rng_.chance(25)) text += guard(clamped);
  return clamped ? text + " in " + clamp() : text;
}

std::string ModelWriter::decay() {
  switch (rng_.weighted({3, 2, 2, 2, 1})) {
    case 0: return "decay halving every " + length();
    case 1: return "decay fading over " + length();
    case 2: return fmt::format("decay dropping {}% every {}", rng_.pick({"10", "25", "33", "12.5", "100"}), length());
    case 3: return "decay expiring after " + length();
    default: return "decay none";
  }
}

}  // namespace score::random
