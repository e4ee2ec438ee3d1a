// Tables, and the bands that tables and grades share.
#include <algorithm>
#include <fmt/format.h>

#include "tests/random/model_writer.h"

namespace score::random {

/// What bands go by: its exact type must be sure, so it is a name or a difference of times.
Ex ModelWriter::band_subject(bool in_table) {
  const Scope scope{nullptr, false, true, {}};
  if (rng_.chance(in_table ? 15 : 70)) {
    if (const std::optional<Ex> score = reference({nullptr, false, true, {}}, Kind::Decimal)) return *score;
  }
  if (rng_.chance(8)) return length_of_time(scope, 1);
  if (!events_.empty() && rng_.chance(15)) return {fmt::format("count({})", pattern(event(), false, 40)), {Kind::Int}};
  std::vector<Ex> found = references(scope);
  std::erase_if(found, [](const Ex& expr) { return expr.type.kind == Kind::Set || expr.type.kind == Kind::List; });
  const Kind kind = found.empty() ? Kind::Int : rng_.pick(found).type.kind;
  if (const std::optional<Ex> named = reference(scope, kind)) return *named;
  return {"length(\"日本\")", {Kind::Int}};
}

/// A bound's raw value is whole units: one, 0.5 for decimals and numbers, days, seconds.
std::string ModelWriter::bound(Kind kind, int64_t raw) {
  switch (kind) {
    case Kind::Decimal:
    case Kind::Number:
      return raw % 2 == 0 ? std::to_string(raw / 2) : fmt::format("{}{}.5", raw < 0 ? "-" : "", std::abs(raw) / 2);
    case Kind::Date: return date_text(today_ + raw);
    case Kind::Timestamp: return date_text(today_ + raw) + "T00:00";
    case Kind::Duration: return fmt::format("{} hours", raw);
    default: return std::to_string(raw);
  }
}

std::vector<std::string> ModelWriter::range_bands(const Ex& subject) {
  const Kind kind = subject.type.kind;
  std::vector<int64_t> cuts;
  for (uint64_t i = 1 + rng_.below(4); i > 0; --i) cuts.push_back(rng_.between(kind == Kind::Date ? -40 : 0, 60));
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  const bool closed = kind == Kind::Int || kind == Kind::Date;  // `a..b` takes b in
  std::vector<std::string> made{".." + bound(kind, cuts.front() - (closed ? 1 : 0))};
  for (size_t i = 0; i + 1 < cuts.size(); ++i) {
    if (rng_.chance(8)) continue;  // a gap
    const int64_t high = cuts[i + 1] - (closed ? 1 : 0) + (rng_.chance(8) ? 2 : 0);
    made.push_back(bound(kind, cuts[i]) + ".." + bound(kind, high));
  }
  made.push_back(rng_.chance(80) ? bound(kind, cuts.back()) + ".." : "else");
  if (made.back() != "else" && rng_.chance(50)) rng_.shuffle(made);
  return made;
}

std::vector<std::string> ModelWriter::member_bands(const Ex& subject) {
  const EnumDef& def = enums_[static_cast<size_t>(subject.type.members)];
  std::vector<std::string> made;
  if (def.ordered && rng_.chance(70)) {
    const size_t cut = rng_.below(def.members.size());
    made.push_back(".." + name(def.members[cut]));
    if (cut + 1 < def.members.size())
      made.push_back(name(def.members[cut + 1]) + (rng_.chance(50) ? ".." : ".." + name(def.members.back())));
    return made;
  }
  for (const std::string& member : rng_.some(def.members, 4)) made.push_back(name(member));
  if (rng_.chance(70)) made.emplace_back("else");
  return made;
}

/// What each band covers, without points or labels.
std::vector<std::string> ModelWriter::bands(const Ex& subject) {
  std::vector<std::string> made;
  switch (subject.type.kind) {
    case Kind::Bool: made = {"true", rng_.chance(50) ? "false" : "else"}; break;
    case Kind::String:
    case Kind::Text:
      for (const std::string& word : rng_.some(words(), 3)) made.push_back(string_text(word));
      if (rng_.chance(85)) made.emplace_back("else");
      break;
    case Kind::Enum: made = member_bands(subject); break;
    default: made = range_bands(subject); break;
  }
  if (subject.type.optional) {
    const bool first = made.back() != "else" && rng_.chance(20);
    made.insert(first ? made.begin() : made.end(), "unknown");
  }
  return made;
}

std::string ModelWriter::table(int indent) {
  const Ex subject = band_subject(true);
  const std::string margin(static_cast<size_t>(indent) * 2, ' ');
  const bool in_line = rng_.chance(50);
  std::string text = "points by " + subject.text + " {";
  bool first = true;
  for (const std::string& band : bands(subject)) {
    std::string points = std::to_string(rng_.between(-20, 40));
    if (rng_.chance(15)) points = decimal_text(0, 20);
    for (const Constant& param : params_) {
      if (param.type.kind == Kind::Decimal && rng_.chance(5)) points = name(param.name) + " * 2";
    }
    text += in_line ? (first ? " " : ", ") : "\n" + margin + "  ";
    text += band + ": " + points;
    first = false;
  }
  return text + (in_line ? " }" : "\n" + margin + "}");
}

}  // namespace score::random
