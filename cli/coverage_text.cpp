#include "cli/coverage_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "cli/json.h"
#include "runtime/engine/text.h"

namespace score::cli {

using engine::CoveredCondition;
using engine::CoveredPoint;
using engine::PointKind;
using engine::Share;

namespace {

struct KindWords {
  PointKind kind;
  const char* many;
  const char* verb;
  const char* json;
};
constexpr KindWords kKinds[] = {
    {PointKind::Rule, "rules", "fired", "rule"},       {PointKind::Band, "bands", "taken", "band"},
    {PointKind::Case, "cases", "taken", "case"},       {PointKind::Membership, "memberships", "entered", "membership"},
    {PointKind::Label, "labels", "reached", "label"},  {PointKind::Cell, "cells", "reached", "cell"},
    {PointKind::Shift, "shifts", "moved up", "shift"}, {PointKind::Action, "actions", "fired", "action"},
};

const KindWords& words_of(PointKind kind) {
  return *std::find_if(std::begin(kKinds), std::end(kKinds),
                       [&](const KindWords& words) { return words.kind == kind; });
}

std::string share_line(const char* many, const char* verb, Share share, const Palette& palette) {
  const std::string text =
      fmt::format("  {:<12}{:>5} of {:<4} {:<10} ({:.1f} %)", many, share.part, share.whole, verb, share.percent());
  return (share.part == share.whole ? palette.green(text) : text) + "\n";
}

/// "never true", "never true, never unknown"; "" if all sides were seen.
std::string lacks(const CoveredCondition& condition) {
  std::string out;
  const auto add = [&](uint8_t side, const char* name) {
    if ((condition.seen & side) == 0) out += fmt::format("{}never {}", out.empty() ? "" : ", ", name);
  };
  add(interpret::kSeenTrue, "true");
  add(interpret::kSeenFalse, "false");
  if (condition.may_be_unknown) add(interpret::kSeenUnknown, "unknown");
  return condition.seen == 0 ? "never asked" : out;
}

std::string place(uint32_t line, const Palette& palette) {
  return palette.dim(pad_left(std::to_string(line), 6)) + "  ";
}

}  // namespace

std::string coverage_text(const engine::CoverageReport& report, const Palette& palette) {
  std::string out = palette.bold(fmt::format("coverage of {} by {}", report.file,
                                             plural(static_cast<int64_t>(report.tests), "test", "tests"))) +
                    "\n";
  for (const KindWords& words : kKinds) {
    const Share share = report.of(words.kind);
    if (share.whole > 0) out += share_line(words.many, words.verb, share, palette);
  }
  if (report.sides().whole > 0) out += share_line("conditions", "sides seen", report.sides(), palette);
  std::string never;
  for (const CoveredPoint& point : report.points) {
    if (point.fired > 0) continue;
    const std::string what = fmt::format("never {}: ", words_of(point.kind).verb);
    never += place(point.source_line, palette) + palette.red(what) +
             engine::shortened(point.title, static_cast<size_t>(72 - width_of(what))) + "\n";
  }
  for (const CoveredCondition& condition : report.conditions) {
    const std::string what = lacks(condition);
    if (what.empty()) continue;
    never += place(condition.source_line, palette) + palette.yellow(what + ": ") +
             engine::shortened(condition.text, static_cast<size_t>(std::max(20, 70 - width_of(what)))) + "\n";
  }
  return out + never;
}

namespace {

/// The counts in front of a line: of one point its own, of several how many of them fired.
std::string margin(const std::vector<const CoveredPoint*>& points) {
  constexpr int kEach = 6;
  if (points.empty()) return std::string(3 * kEach, ' ');
  if (points.size() > 1) {
    const auto fired = std::count_if(points.begin(), points.end(), [](const CoveredPoint* p) { return p->fired > 0; });
    return pad_left(fmt::format("{} of {}", fired, points.size()), 3 * kEach);
  }
  const auto cell = [](uint64_t count) {
    return pad_left(count == 0 ? "·" : count_text(static_cast<int64_t>(count)), kEach);
  };
  return cell(points[0]->fired) + cell(points[0]->did_not_fire) + cell(points[0]->could_not_tell);
}

}  // namespace

std::string coverage_listing(const engine::CoverageReport& report, const source::SourceFile& source,
                             const Palette& palette) {
  std::map<uint32_t, std::vector<const CoveredPoint*>> points;
  std::map<uint32_t, std::vector<const CoveredCondition*>> conditions;
  for (const CoveredPoint& point : report.points) points[point.source_line].push_back(&point);
  for (const CoveredCondition& condition : report.conditions) conditions[condition.source_line].push_back(&condition);
  std::string out = palette.bold(fmt::format("{}: fired, did not fire, could not tell", report.file)) + "\n";
  for (uint32_t line = 1; line <= source.line_count(); ++line) {
    const std::vector<const CoveredPoint*>& here = points[line];
    const bool never = std::any_of(here.begin(), here.end(), [](const CoveredPoint* p) { return p->fired == 0; });
    const std::string front = fmt::format("{} {} {:>5} ", margin(here), never ? "!" : " ", line);
    out += fmt::format("{}{}\n", never ? palette.red(front) : palette.dim(front), source.line(line));
    const auto below = [&](const std::string& what, const std::string& title) {
      const std::string head = std::string(27, ' ') + "^ " + what + ": ";
      out += palette.yellow(head + engine::shortened(title, 60)) + "\n";
    };
    for (const CoveredPoint* point : here) {
      if (point->fired == 0 && here.size() > 1)
        below(fmt::format("never {}", words_of(point->kind).verb), point->title);
    }
    for (const CoveredCondition* condition : conditions[line]) {
      if (const std::string what = lacks(*condition); !what.empty()) below(what, condition->text);
    }
  }
  return out;
}

std::string coverage_json(const engine::CoverageReport& report) {
  const auto share = [](Share counted) {
    return Json::object().add_count("seen", counted.part).add_count("all", counted.whole).str();
  };
  Json out = Json::object();
  out.add_text("file", report.file).add_count("tests", report.tests);
  Json summary = Json::object();
  for (const KindWords& words : kKinds) summary.add(words.many, share(report.of(words.kind)));
  summary.add("sides", share(report.sides()));
  out.add("summary", summary.str());
  out.add("points", json_array(report.points, [](const CoveredPoint& point) {
            return Json::object()
                .add_text("kind", words_of(point.kind).json)
                .add_text("of", point.owner)
                .add_text("title", point.title)
                .add_count("line", point.source_line)
                .add_count("fired", point.fired)
                .add_count("did_not_fire", point.did_not_fire)
                .add_count("could_not_tell", point.could_not_tell)
                .str();
          }));
  out.add("conditions", json_array(report.conditions, [](const CoveredCondition& condition) {
            const auto seen = [&](uint8_t side) { return (condition.seen & side) != 0 ? "true" : "false"; };
            Json made = Json::object();
            made.add_text("text", condition.text).add_count("line", condition.source_line);
            made.add("true", seen(interpret::kSeenTrue)).add("false", seen(interpret::kSeenFalse));
            made.add("unknown", condition.may_be_unknown ? seen(interpret::kSeenUnknown) : "null");
            return made.str();
          }));
  return out.str();
}

}  // namespace score::cli
