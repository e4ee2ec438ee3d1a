// Grades, matrices, segments, tests.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "tests/random/model_writer.h"

namespace score::random {

void ModelWriter::declare_results() {
  if (rng_.chance(60)) band_grade();
  if (rng_.chance(30)) matrix();
  if (rng_.chance(35)) shift_grade();
  if (rng_.chance(60)) segment();
  for (uint64_t i = rng_.below(3); i > 0; --i) membership();
}

/// ` of SUBJECT { A: …, B: … }`; the labels become members of the enum.
std::string ModelWriter::grade_bands(const char* letters, int enum_index) {
  const Ex subject = band_subject(false);
  const std::vector<std::string> covered = bands(subject);
  std::vector<std::string> made;
  EnumDef& labels = enums_[static_cast<size_t>(enum_index)];
  for (size_t i = 0; i < covered.size(); ++i) {
    std::string called(1, letters[i]);
    if (letters[0] == 'A' && rng_.chance(20)) called += rng_.pick({"+", "-"});
    labels.members.push_back(called);
    made.push_back(fmt::format("{}: {}", called, covered[i]));
  }
  return fmt::format("{} {{ {} }}", subject.text, fmt::join(made, ", "));
}

void ModelWriter::band_grade() {
  const std::string called = fresh_name("grade");
  enums_.emplace_back();
  const int labels = static_cast<int>(enums_.size() - 1);
  add(fmt::format("grade {} of {}", name(called), grade_bands("ABCDEFGHIJ", labels)));
  outputs_.push_back({called, {Kind::Enum, false, labels}});
}

void ModelWriter::matrix() {
  const std::string called = fresh_name("matrix");
  enums_.emplace_back();
  enums_.emplace_back();
  const int rows = static_cast<int>(enums_.size() - 2);
  const std::string first = grade_bands("ABCDEFGHIJ", rows);
  const std::string second = grade_bands("123456789", rows + 1);
  add(fmt::format("matrix {} of {} by {}", name(called), first, second));
  EnumDef labels;
  for (const std::string& row : enums_[static_cast<size_t>(rows)].members) {
    for (const std::string& column : enums_[static_cast<size_t>(rows) + 1].members)
      labels.members.push_back(row + column);
  }
  enums_.push_back(std::move(labels));
  outputs_.push_back({called, {Kind::Enum, false, rows + 2}});
}

void ModelWriter::shift_grade() {
  const std::string called = fresh_name("letter");
  EnumDef scale;
  scale.members = {"F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"};
  scale.ordered = true;
  std::vector<std::string> shifts;
  const Scope scope{nullptr, !events_.empty(), true, {}};
  for (uint64_t i = 1 + rng_.below(5); i > 0; --i) {
    const std::string label = rng_.chance(20) ? " \"a shift\"" : "";
    shifts.push_back(fmt::format("shift {}{} when {}", rng_.pick({"1/3", "2/3", "1", "2", "4/3"}), label,
                                 condition(scope, options_.depth - 1).text));
  }
  add(fmt::format("grade {} from {} over {} {{\n  {}\n}}", name(called), rng_.pick(scale.members),
                  fmt::join(scale.members, ", "), fmt::join(shifts, "\n  ")));
  enums_.push_back(std::move(scale));
  outputs_.push_back({called, {Kind::Enum, false, static_cast<int>(enums_.size() - 1)}});
}

void ModelWriter::segment() {
  const std::string called = fresh_name("stage");
  EnumDef members;
  members.members =
      rng_.some(std::vector<std::string>{"decision", "consideration", "cold", "warm", "day", "awareness"}, 5);
  std::vector<std::string> cases;
  const Scope scope{nullptr, !events_.empty(), true, {}};
  for (const std::string& member : members.members) {
    const bool last = member == members.members.back();
    cases.push_back(
        fmt::format("{} {}", name(member), last ? "otherwise" : "when " + condition(scope, options_.depth).text));
  }
  add(fmt::format("segment {} first {{\n  {}\n}}", name(called), fmt::join(cases, "\n  ")));
  enums_.push_back(std::move(members));
  outputs_.push_back({called, {Kind::Enum, false, static_cast<int>(enums_.size() - 1)}});
}

void ModelWriter::membership() {
  const std::string called = fresh_name("member");
  const Scope scope{nullptr, !events_.empty(), true, {}};
  add(fmt::format("segment {} when {}", name(called), condition(scope, options_.depth).text));
  outputs_.push_back({called, {Kind::Bool}});
}

std::string ModelWriter::test_value(const FieldDef& field) {
  return fmt::format("{}: {}", name(field.name), literal(field.type).text);
}

/// Whether its claims hold does not matter, only that they are decided.
void ModelWriter::declare_tests() {
  if (!rng_.chance(40)) return;
  std::vector<std::string> lead, events, claims;
  for (const FieldDef& field : lead_) {
    const bool required = !field.type.optional && !field.has_default;
    if (required || rng_.chance(60)) lead.push_back(test_value(field));
  }
  for (const EventDef& from : events_) {
    std::vector<std::string> fields{rng_.chance(70) ? "at: now - " + duration() : "at: " + near_timestamp()};
    for (const FieldDef& field : from.fields) {
      if ((!field.type.optional && !field.has_default) || rng_.chance(60)) fields.push_back(test_value(field));
    }
    const std::string times = rng_.chance(30) ? fmt::format(" x {}", rng_.between(1, 4)) : "";
    if (rng_.chance(70))
      events.push_back(fmt::format("{} {{ {} }}{}", name(from.name), fmt::join(fields, ", "), times));
  }
  const Scope scope{nullptr, false, true, {}};
  for (uint64_t i = 1 + rng_.below(3); i > 0; --i) claims.push_back(condition(scope, 1).text);
  const std::string at = rng_.chance(80) ? " at " + (rng_.chance(50) ? date_text(today_) : near_timestamp()) : "";
  std::string text = fmt::format("test \"a test\"{} {{\n  lead {{ {} }}\n", at, fmt::join(lead, ", "));
  for (const std::string& one : events) text += "  " + one + "\n";
  add(text + fmt::format("  expect {}\n}}", fmt::join(claims, ", ")));
}

}  // namespace score::random
