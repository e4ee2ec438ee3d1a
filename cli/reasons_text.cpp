#include "cli/reasons_text.h"

#include <fmt/format.h>

#include "cli/terminal.h"
#include "runtime/engine/value_text.h"

namespace score::cli {

using engine::points_text;
using interpret::LineState;
using plan::LineKind;

std::string signed_points(int64_t points) {
  return (points > 0 ? "+" : "") + points_text(points);
}

std::string bounds_text(const engine::Bounds& bounds) {
  return bounds.low.empty() && bounds.high.empty() ? "" : fmt::format("in {}..{}", bounds.low, bounds.high);
}

std::string facts_text(const std::vector<engine::Fact>& facts, const std::string& beside) {
  constexpr size_t kLong = 16;
  std::string out;
  for (const engine::Fact& fact : facts) {
    const bool it = fact.name.size() > kLong && facts.size() == 1 && beside.find(fact.name) != std::string::npos;
    out +=
        fmt::format("{}{} is {}", out.empty() ? "" : ", ", it ? "it" : fact.name, fact.known ? fact.value : "missing");
  }
  return out;
}

std::string part_text(const engine::Part& part, const std::string& beside) {
  const bool said = beside.find(part.text) != std::string::npos;
  std::vector<engine::Fact> shown = part.facts;
  // Of what has no answer the reason is what is missing, not what is known.
  if (!part.value) std::erase_if(shown, [](const engine::Fact& fact) { return fact.known; });
  std::string why = facts_text(shown, part.text);
  if (shown.empty() && !part.value) why = part.no_such_event ? "there was no such event" : "it has no result";
  // `housing is false` says it all of a condition that is a field.
  const bool field = shown.size() == 1 && (part.text == shown[0].name || part.text == shown[0].name + " is known");
  if (!why.empty() && (said || field)) return why;
  const std::string text = part.value ? fmt::format("{} is {}", part.text, *part.value) : part.text;
  return why.empty() ? text : fmt::format("{}: {}", text, why);
}

namespace {

/// Why no event counted.
std::string why_none(const engine::EventDetail& detail) {
  const interpret::EventTrace& steps = detail.steps;
  if (steps.events == 0) return fmt::format("no {}", detail.event);
  if (steps.selected == 0) {
    const std::string all = fmt::format("{} × {}", detail.event, count_text(steps.events));
    if (detail.never.empty()) return fmt::format("{}, none for which all of `where` is true", all);
    return fmt::format("{}, none with {}", all, fmt::join(detail.never, ", none with "));
  }
  const std::string matched = fmt::format("{} × {} matched", detail.event, count_text(steps.selected));
  if (steps.matched == 0) return matched + ", none in the sequence that is asked for";
  if (steps.outside_window > 0) return fmt::format("{}, none {}", matched, detail.window);
  return matched + ", but its limits let none count";
}

/// How the points of an event rule came about.
std::string how_many(const engine::EventDetail& detail, int64_t points) {
  const interpret::EventTrace& steps = detail.steps;
  std::string out = fmt::format("{} × {}", detail.event, count_text(steps.counted));
  if (steps.counted != steps.matched) {
    out =
        fmt::format("{} × {} matched, {} counted", detail.event, count_text(steps.matched), count_text(steps.counted));
    std::string why = steps.outside_window == 0 ? "" : fmt::format("{} not {}", steps.outside_window, detail.window);
    for (const engine::Cut& cut : detail.cuts) {
      if (cut.events == 0) continue;
      why += fmt::format("{}`{}` left out {}", why.empty() ? "" : ", ", cut.limit, count_text(cut.events));
    }
    out += fmt::format(" ({})", why);
  }
  if (detail.decays && steps.decayed_points != steps.full_points) {
    out +=
        fmt::format("; {} before decay, {} after", points_text(steps.full_points), points_text(steps.decayed_points));
  } else if (steps.full_points != points) {
    out += fmt::format("; {} at first", points_text(steps.full_points));
  }
  for (const engine::Cut& cut : detail.cuts) {
    if (cut.points != 0) out += fmt::format("; `{}` took {}", cut.limit, points_text(cut.points));
  }
  return out;
}

void limit_notes(const engine::ExplainedLine& line, std::vector<std::string>& out) {
  const int64_t limited = line.weight ? line.before_weight : line.points;
  const bool counts = line.state == LineState::Fired || line.state == LineState::NotCounted;
  if (!counts || line.kind != LineKind::Rule) return;
  if (line.state == LineState::Fired && line.before_limit != limited) {
    out.push_back(fmt::format("{} before its limit {}", points_text(line.before_limit), bounds_text(line.bounds)));
  }
}

}  // namespace

std::vector<std::string> notes_of(const engine::ExplainedLine& line) {
  std::vector<std::string> out;
  out.reserve(line.because.size() + 2);
  const std::string beside = line.because.size() == 1 ? line.title : "";
  for (const engine::Part& part : line.because) out.push_back(part_text(part, beside));
  const bool counts = line.state == LineState::Fired || line.state == LineState::NotCounted;
  if (line.events) out.push_back(counts ? how_many(*line.events, line.before_limit) : why_none(*line.events));
  if (line.idle_steps && line.because.empty()) {
    out.push_back(*line.idle_steps == 0 ? "not idle for so long"
                                        : fmt::format("idle {} times so long", *line.idle_steps));
  }
  if (line.kind == LineKind::Table) {
    const std::string facts = facts_text(line.facts);
    const std::string band = line.band.empty() ? "no band takes it in" : fmt::format("band {}", line.band);
    out.push_back(facts.empty() ? band : fmt::format("{}: {}", facts, band));
  } else if (line.kind == LineKind::Rule && !line.facts.empty() && line.because.empty()) {
    out.push_back(facts_text(line.facts));
  }
  limit_notes(line, out);
  if (line.weight && line.kind != LineKind::GroupLimit && counts) {
    out.push_back(fmt::format("{}% of {}", points_text(*line.weight * 100), points_text(line.before_weight)));
  }
  if (line.state == LineState::NotCounted) out.push_back("fired, but its group counts another");
  return out;
}

std::vector<std::string> wrapped(const std::string& text, int width) {
  std::vector<std::string> lines;
  std::string line;
  size_t from = 0;
  while (from < text.size()) {
    const size_t end = std::min(text.find(' ', from), text.size());
    const std::string word = text.substr(from, end - from);
    from = end + 1;
    if (!line.empty() && width_of(line) + 1 + width_of(word) > width) {
      lines.push_back(std::move(line));
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
  }
  if (!line.empty()) lines.push_back(std::move(line));
  return lines;
}

}  // namespace score::cli
