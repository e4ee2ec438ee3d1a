#include "cli/ranges_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/json.h"
#include "runtime/engine/text.h"
#include "runtime/engine/value_text.h"

namespace score::cli {

using engine::Interval;
using engine::PartKind;
using engine::points_text;
using engine::RangedPart;
using engine::RangedScore;

namespace {

constexpr int kWidth = 80;
constexpr int kNumber = 6;   // the line's number
constexpr int kPoints = 12;  // an end of an interval
constexpr int kTitle = kNumber + 2 * kPoints + 2;

/// Only events without a limit of their number come to more, and then nobody asks for the number.
constexpr int64_t kMost = 1'000'000 * int64_t{1'000'000};

bool is_unlimited(int64_t points) {
  return points > kMost || points < -kMost;
}

/// `1,000,000.5`: thousands apart.
std::string grouped(int64_t points) {
  std::string text = points_text(points);
  const size_t sign = text.starts_with('-') ? 1 : 0;
  size_t at = std::min(text.find('.'), text.size());
  for (; at > sign + 3; at -= 3) text.insert(at - 3, 1, ',');
  return text;
}

std::string end_cell(int64_t points, bool with_sign, const Palette& palette) {
  if (points == 0) return palette.dim(pad_left(with_sign ? "·" : "0", kPoints));
  const std::string number = is_unlimited(points) ? "no limit" : (with_sign && points > 0 ? "+" : "") + grouped(points);
  const std::string text = pad_left(number, kPoints);
  if (!with_sign) return text;
  return points > 0 ? palette.green(text) : palette.red(text);
}

std::string weight_text(int64_t weight) {
  return fmt::format("weight {}%", points_text(weight * 100));
}

std::string title_of(const RangedPart& part) {
  if (part.kind == PartKind::Table) return "points by " + part.title;
  if (part.kind == PartKind::Rule) return part.title;
  const std::string name = part.title.empty() ? "group" : fmt::format("group \"{}\"", part.title);
  if (part.mode == sema::GroupMode::First) return name + ", the first that fires";
  return part.mode == sema::GroupMode::Highest ? name + ", the highest" : name;
}

/// What a limit makes of what comes to it.
std::string limit_effect(const std::string& limit, const Interval& before, const Interval& after) {
  std::string effect;
  if (before.high > after.high) {
    const bool all = is_unlimited(before.high);
    effect = all ? "hides all above" : fmt::format("hides up to {}", grouped(before.high - after.high));
  }
  if (after.low > before.low) {
    effect += effect.empty() ? "lifts " : ", lifts ";
    effect += is_unlimited(before.low) ? "all below" : fmt::format("up to {}", grouped(after.low - before.low));
  }
  return fmt::format("in {}: {}", limit, effect.empty() ? "changes nothing" : effect);
}

std::string row(const std::string& number, const std::string& low, const std::string& high, const std::string& title,
                const Palette& palette, bool dim) {
  const std::string shown = engine::shortened(title, kWidth - kTitle);
  return fmt::format("{}{}{}  {}\n", palette.dim(pad_left(number, kNumber)), low, high,
                     dim ? palette.dim(shown) : shown);
}

/// Whether the parts beside it keep it from taking part in an end with all that it can give.
bool is_excluded(const RangedPart& part) {
  return (part.points.high > 0 && part.at_high < part.points.high) ||
         (part.points.low < 0 && part.at_low > part.points.low);
}

class Table {
 public:
  explicit Table(const Palette& palette) : palette_(palette) {}

  std::string of(const RangedScore& score) {
    std::string out = heading(score);
    if (!score.formula.empty()) {
      out += formula(score);
      return out;
    }
    for (size_t i = 0; i < score.parts.size(); ++i) out += part(score, i);
    const bool several = std::count_if(score.parts.begin(), score.parts.end(),
                                       [](const RangedPart& part) { return part.depth == 0; }) > 1;
    if (several) out += total(score.before, "together", score.saturates);
    if (!score.limit.empty()) out += total(score.points, limit_effect(score.limit, score.before, score.points), false);
    return out;
  }

  bool any_excluded() const { return excluded_; }

 private:
  std::string heading(const RangedScore& score) const {
    const auto end = [](int64_t points) { return is_unlimited(points) ? "no limit" : grouped(points); };
    const Interval& points = score.points;
    const bool open = is_unlimited(points.low) && is_unlimited(points.high);
    const std::string range = points.is_point() ? "always " + grouped(points.low)
                              : open            ? "no limits"
                                                : fmt::format("{} to {}", end(points.low), end(points.high));
    const std::string name = engine::shortened(score.name, 40);
    const std::string place = fmt::format("line {}", score.source_line);
    const int room = kWidth - width_of(name) - 2 - width_of(range) - width_of(place);
    return palette_.bold(name) + "  " + palette_.bold(range) +
           std::string(static_cast<size_t>(std::max(2, room)), ' ') + palette_.dim(place) + "\n";
  }

  std::string formula(const RangedScore& score) const {
    std::string out = row("", end_cell(score.before.low, false, palette_), end_cell(score.before.high, false, palette_),
                          "= " + score.formula, palette_, false);
    const std::string blank(kPoints, ' ');
    if (score.saturates) out += row("", blank, blank, "held at what scores can be", palette_, true);
    if (score.may_be_unknown) out += row("", blank, blank, "may have no value, which counts as 0", palette_, true);
    if (!score.limit.empty()) out += total(score.points, limit_effect(score.limit, score.before, score.points), false);
    return out;
  }

  std::string total(const Interval& points, const std::string& title, bool saturates) const {
    const std::string more = saturates ? title + ", held at what scores can be" : title;
    return row("", end_cell(points.low, false, palette_), end_cell(points.high, false, palette_), more, palette_, true);
  }

  std::string part(const RangedScore& score, size_t at) {
    const RangedPart& part = score.parts[at];
    std::string title = std::string(2 * part.depth, ' ') + title_of(part);
    if (part.weight) title += ", " + weight_text(*part.weight);
    if (part.kind != PartKind::Group && !part.limit.empty()) title += " in " + part.limit;
    std::string mark;
    if (in_sum(score, at) && is_excluded(part)) mark = " *";
    excluded_ = excluded_ || !mark.empty();
    if (part.never_fires) mark += " (never fires)";
    if (part.kind == PartKind::Group && !part.limit.empty()) mark += limit_mark(part);
    const std::string shown = engine::shortened(title, static_cast<size_t>(kWidth - kTitle - width_of(mark)));
    const bool nothing = part.points == Interval{0, 0};
    return row(std::to_string(part.source_line), end_cell(part.points.low, true, palette_),
               end_cell(part.points.high, true, palette_), shown + mark, palette_, nothing);
  }

  /// A group's limit, with what it is there for.
  static std::string limit_mark(const RangedPart& part) {
    const bool works = part.before.low < part.points.low || part.before.high > part.points.high;
    const auto end = [](int64_t points) { return is_unlimited(points) ? "" : grouped(points); };
    if (part.weight || !works) return " in " + part.limit;
    return fmt::format(" in {} of {}..{}", part.limit, end(part.before.low), end(part.before.high));
  }

  static bool in_sum(const RangedScore& score, size_t at) {
    const uint32_t depth = score.parts[at].depth;
    if (depth == 0) return true;
    while (at > 0 && score.parts[at].depth >= depth) --at;
    return score.parts[at].mode == sema::GroupMode::Sum;
  }

  const Palette& palette_;
  bool excluded_ = false;
};

std::string params_text(const std::vector<engine::RangedParam>& params, const Palette& palette) {
  int name_width = 0;
  for (const engine::RangedParam& param : params) name_width = std::max(name_width, width_of(param.name));
  std::string out = palette.bold("for all values of the params") + "\n";
  for (const engine::RangedParam& param : params) {
    const bool open = param.low.empty() && param.high.empty();
    const std::string range = open ? "any " + param.type : fmt::format("{}..{}", param.low, param.high);
    out += fmt::format("  {}  {}\n", pad_right(param.name, std::min(name_width, 30)), range);
  }
  return out + "\n";
}

std::string interval_json(const Interval& points) {
  return fmt::format("[{},{}]", points_text(points.low), points_text(points.high));
}

std::string part_json(const RangedPart& part) {
  constexpr const char* kKinds[] = {"rule", "table", "group"};
  constexpr const char* kModes[] = {"sum", "first", "highest"};
  Json object = Json::object();
  object.add_text("kind", kKinds[static_cast<size_t>(part.kind)]);
  if (part.kind == PartKind::Group) object.add_text("mode", kModes[static_cast<size_t>(part.mode)]);
  object.add_count("depth", part.depth).add_text("title", part.title).add_count("line", part.source_line);
  object.add("points", interval_json(part.points)).add("before", interval_json(part.before));
  object.add_text("limit", part.limit);
  object.add("weight", part.weight ? points_text(*part.weight) : "null");
  object.add("never_fires", part.never_fires ? "true" : "false");
  object.add("in_sum", interval_json({part.at_low, part.at_high}));
  return object.str();
}

std::string score_json(const RangedScore& score) {
  Json object = Json::object();
  object.add_text("name", score.name).add_count("line", score.source_line);
  object.add("points", interval_json(score.points)).add("before", interval_json(score.before));
  object.add_text("limit", score.limit).add_text("formula", score.formula);
  object.add("may_be_unknown", score.may_be_unknown ? "true" : "false");
  object.add("saturates", score.saturates ? "true" : "false");
  object.add("parts", json_array(score.parts, part_json));
  return object.str();
}

std::string param_json(const engine::RangedParam& param) {
  const auto text = [](const std::string& value) { return value.empty() ? "null" : engine::json_string(value); };
  return Json::object()
      .add_text("name", param.name)
      .add_text("type", param.type)
      .add("low", text(param.low))
      .add("high", text(param.high))
      .add_text("value", param.value)
      .str();
}

}  // namespace

std::string ranges_text(const engine::RangesReport& report, const Palette& palette) {
  std::string out = report.params.empty() ? "" : params_text(report.params, palette);
  Table table(palette);
  std::string scores;
  for (const RangedScore& score : report.scores) scores += (scores.empty() ? "" : "\n") + table.of(score);
  if (scores.empty()) return out + "the model has no scores\n";
  out += palette.dim(pad_left("line", kNumber) + pad_left("at least", kPoints) + pad_left("at most", kPoints)) + "\n\n";
  out += scores;
  if (table.any_excluded()) {
    out +=
        "\n" + palette.dim("* cannot count in full beside the others: what they ask of one column excludes it") + "\n";
  }
  return out;
}

std::string ranges_json(const std::string& file, const engine::RangesReport& report) {
  return Json::object()
      .add_text("file", file)
      .add("params", json_array(report.params, param_json))
      .add("scores", json_array(report.scores, score_json))
      .str();
}

}  // namespace score::cli
