#include "cli/explain_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/reasons_text.h"
#include "runtime/engine/text.h"
#include "runtime/engine/value_text.h"
#include "runtime/engine/versions.h"

namespace score::cli {

using engine::points_text;
using interpret::LineState;
using plan::LineKind;

namespace {

constexpr int kWidth = 80;
constexpr int kMargin = 20;  // of what a line says: its number, its points

bool is_limit(const engine::ExplainedLine& line) {
  return line.kind == LineKind::GroupLimit || line.kind == LineKind::ScoreLimit;
}

/// Compact text stands further to the right.
int width_for(Detail detail) {
  return detail == Detail::Compact ? kWidth - kCompactIndent : kWidth;
}

/// A heading with its line number at the right edge.
std::string heading(const std::string& text, uint32_t line, const Palette& palette, int width = kWidth) {
  const std::string place = fmt::format("line {}", line);
  const int room = width - width_of(text) - width_of(place);
  return palette.bold(text) + std::string(static_cast<size_t>(std::max(2, room)), ' ') + palette.dim(place) + "\n";
}

std::string note(const std::string& text, int indent, const Palette& palette) {
  std::string out;
  for (const std::string& line : wrapped(text, kWidth - indent)) {
    out += std::string(static_cast<size_t>(indent), ' ') + palette.dim(line) + "\n";
  }
  return out;
}

std::string points_cell(const engine::ExplainedLine& line, const Palette& palette) {
  constexpr int kCell = 12;
  switch (line.state) {
    case LineState::Fired: {
      const std::string text = pad_left(signed_points(line.points), kCell);
      return line.points > 0 ? palette.green(text) : line.points < 0 ? palette.red(text) : text;
    }
    case LineState::CouldNotTell: return palette.yellow(pad_left("?", kCell));
    case LineState::NotCounted: return pad_left("–", kCell);
    case LineState::DidNotFire: break;
  }
  return palette.dim(pad_left("·", kCell));
}

std::string limit_title(const engine::ExplainedLine& line) {
  const std::string bounds = bounds_text(line.bounds);
  std::string what = bounds.empty() ? "" : "limit " + bounds;
  if (line.weight)
    what = fmt::format("weight {}%", points_text(*line.weight * 100)) + (what.empty() ? "" : ", " + what);
  return fmt::format("{}: {} before", what.empty() ? "limit" : what, points_text(line.before_limit));
}

std::string line_text(const engine::ExplainedLine& line, uint32_t depth, Detail detail, const Palette& palette) {
  const int indent = kMargin + static_cast<int>(2 * depth);
  std::string title = is_limit(line) ? limit_title(line) : line.title;
  if (line.kind == LineKind::Table) title = "points by " + title;
  const std::string number = is_limit(line) ? "" : std::to_string(line.source_line);
  const auto room = static_cast<size_t>(width_for(detail) - indent);
  const std::string shown = engine::shortened(title, room);
  const bool counts = line.state == LineState::Fired;
  std::string out = fmt::format("{}{}{}{}", palette.dim(pad_left(number, 6)), points_cell(line, palette),
                                std::string(2 + 2 * depth, ' '), counts ? shown : palette.dim(shown));
  const std::vector<std::string> notes = is_limit(line) ? std::vector<std::string>() : notes_of(line);
  if (detail == Detail::Compact) {
    const auto used = static_cast<size_t>(width_of(shown)) + 3;
    const bool fits = !notes.empty() && !counts && used + 12 < room;
    return out + (fits ? palette.dim(" – " + engine::shortened(notes.front(), room - used)) : "") + "\n";
  }
  out += "\n";
  for (const std::string& text : notes) out += note(text, indent + 2, palette);
  return out;
}

std::string group_text(const engine::ExplainedGroup& group, const Palette& palette) {
  const int indent = kMargin + static_cast<int>(2 * (group.depth - 1));
  const std::string title = group.title.empty() ? "group" : fmt::format("group \"{}\"", group.title);
  const char* mode = group.mode == sema::GroupMode::First     ? ": the first that fires counts"
                     : group.mode == sema::GroupMode::Highest ? ": the highest counts"
                                                              : "";
  return fmt::format("{}{}{}{}\n", palette.dim(pad_left(std::to_string(group.source_line), 6)),
                     std::string(static_cast<size_t>(indent - 6), ' '), title, palette.dim(mode));
}

std::string formula_text(const engine::Explanation& score, const Palette& palette) {
  const engine::ExplainedLine& line = score.lines.front();
  std::string out;
  for (const engine::Fact& fact : line.facts) {
    out += fmt::format("{}{} is {}\n", std::string(8, ' '), fact.name, fact.known ? fact.value : "missing");
  }
  if (line.state == LineState::CouldNotTell) {
    out += note("the formula has no result (a division by zero, say), which counts as 0", 8, palette);
  }
  if (line.before_limit != line.points) {
    out += note(fmt::format("{} before its limit {}", points_text(line.before_limit), bounds_text(score.bounds)), 8,
                palette);
  }
  return out;
}

}  // namespace

std::string score_text(const engine::Explanation& score, Detail detail, const Palette& palette) {
  if (!score.formula.empty()) {
    const std::string formula =
        engine::shortened(score.formula, static_cast<size_t>(std::max(20, 55 - width_of(score.score))));
    return heading(fmt::format("{} {} = {}", score.score, points_text(score.points), formula), score.source_line,
                   palette, width_for(detail)) +
           formula_text(score, palette);
  }
  const std::string bounds = bounds_text(score.bounds);
  std::string out = heading(
      fmt::format("{} {}{}", score.score, points_text(score.points), bounds.empty() ? "" : fmt::format(", {}", bounds)),
      score.source_line, palette, width_for(detail));
  size_t opened = 0;
  for (const engine::ExplainedLine& line : score.lines) {
    for (; opened < line.group; ++opened) out += group_text(score.groups[opened + 1], palette);
    // A limit that took nothing says nothing.
    if (!is_limit(line) || line.points != 0) out += line_text(line, score.groups[line.group].depth, detail, palette);
  }
  return out;
}

namespace {

std::string axis_text(const engine::Axis& axis, const Palette& palette) {
  std::string out = axis.band.empty() ? fmt::format("{} is {}: in no band", axis.subject, axis.value)
                                      : fmt::format("{} is {}, in {}", axis.subject, axis.value, axis.band);
  if (!axis.next_label.empty()) {
    out += fmt::format("; {} begins at {}", axis.next_label, axis.next_from);
    if (!axis.distance.empty()) out += fmt::format(", {} more", axis.distance);
  }
  return note(out, 8, palette);
}

}  // namespace

std::string grade_text(const engine::ExplainedGrade& grade, const Palette& palette) {
  std::string out =
      heading(fmt::format("{} {}", grade.name, grade.label.empty() ? "none" : grade.label), grade.source_line, palette);
  for (const engine::Axis& axis : grade.axes) out += axis_text(axis, palette);
  if (grade.axes.empty()) out += note(fmt::format("starts at {}", grade.start), 8, palette);
  for (const engine::ExplainedShift& shift : grade.shifts) {
    const std::string places = shift.moved == 0 ? "?" : fmt::format("{:+}/3", shift.moved);
    const std::string cell = pad_left(places, 12);
    const std::string sign = shift.moved > 0   ? palette.green(cell)
                             : shift.moved < 0 ? palette.red(cell)
                                               : palette.yellow(cell);
    out += fmt::format("{}{}  {}\n", palette.dim(pad_left(std::to_string(shift.source_line), 6)), sign,
                       engine::shortened(shift.title, static_cast<size_t>(kWidth - kMargin)));
    for (const engine::Part& part : shift.because) out += note(part_text(part, shift.title), kMargin + 2, palette);
  }
  return out;
}

namespace {

std::string segment_value(const engine::ExplainedSegment& segment) {
  if (segment.membership) return segment.value == "true" ? "yes" : "no";
  return segment.value.empty() ? "none" : segment.value;
}

}  // namespace

std::string segment_text(const engine::ExplainedSegment& segment, const Palette& palette) {
  std::string out = heading(fmt::format("{} {}", segment.name, segment_value(segment)), segment.source_line, palette);
  for (const engine::ExplainedCase& next : segment.cases) {
    const std::string name = next.member.empty() ? "" : next.member + ": ";
    if (next.taken) {
      out += note(name + next.text, 8, palette);
      continue;
    }
    for (const engine::Part& part : next.because) {
      out += note((name.empty() ? "" : fmt::format("not {}", name)) + part_text(part), 8, palette);
    }
  }
  return out;
}

std::string legend(const Palette& palette) {
  return palette.dim("·  did not fire    ?  could not tell    –  fired, not counted by its group") + "\n";
}

namespace {

std::string settings_text(const std::vector<engine::Setting>& settings, const char* glue) {
  std::string out;
  for (const engine::Setting& setting : settings) {
    if (!out.empty()) out += ", ";
    out += fmt::format("{}{}{}", setting.name, glue, setting.value);
  }
  return out;
}

std::string missing_text(const engine::LeadExplanation& lead, const Palette& palette) {
  const engine::Missing& missing = *lead.missing;
  std::string out = palette.bold("what is missing") + "\n";
  if (missing.unknown.empty()) return out + note("nothing: every field has a value", 8, palette);
  for (const engine::MissingField& field : missing.fields) {
    for (const engine::MissingField::Change& change : field.changes) {
      out += fmt::format("        {} {} if {} were {}\n", lead.main_grade, palette.bold(change.label), field.name,
                         change.setting.value);
    }
  }
  if (!missing.together.empty()) {
    const std::string text = fmt::format("{} {} if all of these were: {}", lead.main_grade, missing.together_label,
                                         settings_text(missing.together, " "));
    for (const std::string& line : wrapped(text, kWidth - 8)) out += fmt::format("        {}\n", line);
  }
  std::vector<std::string> rest;
  for (const std::string& name : missing.unknown) {
    const auto told = [&](const auto& other) { return other.name == name; };
    const bool named = std::any_of(missing.fields.begin(), missing.fields.end(), told) ||
                       std::any_of(missing.together.begin(), missing.together.end(), told);
    if (!named) rest.push_back(name);
  }
  if (!rest.empty()) {
    out += note(fmt::format("without effect on it, as far as was found: {}", fmt::join(rest, ", ")), 8, palette);
  }
  return out;
}

std::string suggestion_text(const engine::LeadExplanation& lead, const engine::Suggestion& suggestion,
                            const Palette& palette) {
  std::string head = fmt::format("{} {}", lead.main_grade, palette.bold(suggestion.label));
  for (const auto& [score, points] : suggestion.scores) head += fmt::format(", {} {}", score, points_text(points));
  std::string out = fmt::format("        {}\n", head);
  for (const engine::AddedEvent& event : suggestion.events) {
    std::string text = fmt::format("by one {}", event.event);
    if (!event.fields.empty()) text += " with " + settings_text(event.fields, " ");
    if (event.points != 0) text += fmt::format(" ({} by line {})", signed_points(event.points), event.source_line);
    out += note(text, 10, palette);
  }
  return out;
}

std::string lift_text(const engine::LeadExplanation& lead, const Palette& palette) {
  std::string out = palette.bold("what would lift it") + "\n";
  if (lead.lift->best_already)
    return out + note(fmt::format("nothing: {} cannot be better", lead.main_grade), 8, palette);
  if (lead.lift->suggestions.empty()) {
    return out + note(fmt::format("no event now, nor up to {} of them, was found that gives a better {}",
                                  engine::WhatIf::kMostEvents, lead.main_grade),
                      8, palette);
  }
  for (const engine::Suggestion& suggestion : lead.lift->suggestions) out += suggestion_text(lead, suggestion, palette);
  return out;
}

}  // namespace

std::string lead_text(const engine::Model& model, const engine::LeadExplanation& lead, const Palette& palette) {
  std::string results;
  const auto result = [&](const std::string& name, const std::string& value) {
    results += fmt::format("{}{} {}", results.empty() ? "" : ", ", name, value);
  };
  for (const engine::Explanation& score : lead.scores) result(score.score, points_text(score.points));
  for (const engine::ExplainedGrade& grade : lead.grades)
    result(grade.name, grade.label.empty() ? "none" : grade.label);
  for (const engine::ExplainedSegment& segment : lead.segments) result(segment.name, segment_value(segment));
  std::string events;
  for (const auto& [name, count] : lead.events) {
    events +=
        fmt::format("{}{}", events.empty() ? "" : ", ",
                    count == 0 ? "no " + name : fmt::format("{} × {}", name, count_text(static_cast<int64_t>(count))));
  }
  std::string out =
      fmt::format("{}, as of {}\n", palette.bold("lead " + lead.id), engine::local_moment_text(lead.now_us, model));
  for (const std::string& line : wrapped(results, kWidth - 8)) out += std::string(8, ' ') + line + "\n";
  if (!events.empty()) out += note(events, 8, palette);
  bool rules = false;
  for (const engine::Explanation& score : lead.scores) {
    out += "\n" + score_text(score, Detail::Full, palette);
    rules |= score.formula.empty();
  }
  if (rules) out += legend(palette);
  for (const engine::ExplainedGrade& grade : lead.grades) out += "\n" + grade_text(grade, palette);
  for (const engine::ExplainedSegment& segment : lead.segments) out += "\n" + segment_text(segment, palette);
  if (lead.missing) out += "\n" + missing_text(lead, palette);
  if (lead.lift) out += "\n" + lift_text(lead, palette);
  const bool searched = (lead.missing && !lead.missing->unknown.empty()) || (lead.lift && !lead.lift->best_already);
  if (searched) {
    out += note("(Searched among values that the model names. All that is shown was evaluated; there may be more.)", 8,
                palette);
  }
  return out;
}

}  // namespace score::cli
