#include "cli/report.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/histogram_text.h"
#include "cli/reasons_text.h"
#include "runtime/engine/text.h"
#include "runtime/engine/value_text.h"

namespace score::cli {

namespace {

constexpr int kWidth = 80;
constexpr int kNameWidth = 26;
constexpr int kPointsWidth = 12;  // a sign, four digits, a point and six more
/// Leads without a label, or in no case of a segment: shown only if there are any.
constexpr const char* kNone = "(none)";

std::string heading(const Palette& palette, std::string_view text) {
  return "\n" + palette.bold(text) + "\n";
}

/// "page_view: 12 events read, 2 rejected, 3 of no lead that was scored".
std::string events_line(const EventFacts& events) {
  std::string line = fmt::format("{}: {} read, {} rejected", events.name, plural(events.read, "event", "events"),
                                 count_text(events.rejected));
  if (events.repeated > 0) line += fmt::format(", {} left out as repeated", count_text(events.repeated));
  if (events.unmatched > 0) line += fmt::format(", {} of no lead that was scored", count_text(events.unmatched));
  if (events.later > 0) line += fmt::format(", {} after the time of the run", count_text(events.later));
  return line;
}

/// "actions fired: notify_sales 3, send 0".
std::string actions_line(const std::vector<ActionFacts>& actions) {
  std::string line;
  for (const ActionFacts& action : actions) {
    line += fmt::format("{}{} {}", line.empty() ? "actions fired: " : ", ", action.name, count_text(action.fired));
  }
  return line + "\n";
}

class Reporter {
 public:
  Reporter(const RunFacts& facts, const Tally& tally, const Palette& palette)
      : facts_(facts), tally_(tally), plan_(tally.model().plan()), palette_(palette) {}

  std::string run() {
    head();
    if (tally_.score() && tally_.all().leads > 0) {
      scores();
      for (const sema::Output& output : plan_.declared) {
        if (output.kind == sema::OutputKind::Grade) grade(output.index);
      }
    }
    segments();
    if (!tally_.best().empty()) best();
    if (tally_.accidents() > 0) accidents();
    return std::move(out_);
  }

 private:
  void head() {
    const std::string version = plan_.version.empty() ? "" : " " + plan_.version;
    out_ += fmt::format("{}{}  as of {}\n", palette_.bold(plan_.model), version, facts_.as_of);
    out_ += fmt::format("  {}{}\n", facts_.inputs, facts_.output.empty() ? "" : " → " + facts_.output);
    if (!facts_.settings.empty()) out_ += fmt::format("  with {}\n", fmt::join(facts_.settings, ", "));
    const std::string rejected = fmt::format("{} rejected", count_text(facts_.rejected));
    out_ += fmt::format("\n  {} read   {}   {}\n", plural(facts_.read, "row", "rows"),
                        palette_.green(count_text(tally_.all().leads) + " scored"),
                        facts_.rejected > 0 ? palette_.yellow(rejected) : rejected);
    const double rate = static_cast<double>(tally_.all().leads) / facts_.seconds;
    out_ += tells_rate(tally_.all().leads) ? fmt::format("  {} leads a second   ", rate_text(rate)) : "  ";
    out_ += palette_.dim("in " + time_text(facts_.seconds)) + "\n";
    for (const EventFacts& events : facts_.events) out_ += events_lines(events);
    if (!facts_.actions.empty()) out_ += "  " + actions_line(facts_.actions);
  }

  static std::string events_lines(const EventFacts& events) {
    std::string out;
    for (const std::string& line : wrapped(events_line(events), kWidth - 4)) {
      out += fmt::format("{}{}\n", out.empty() ? "  " : "    ", line);
    }
    return out;
  }

  void scores() {
    const std::string& name = plan_.scores[*tally_.score()].name;
    out_ += heading(palette_, fmt::format("score {}", name));
    const __int128 mean = tally_.sum() / tally_.all().leads;
    out_ += fmt::format("  from {} to {}, mean {}, sum {}\n\n", engine::points_text(tally_.lowest()),
                        engine::points_text(tally_.highest()), fmt::format("{:.2f}", static_cast<double>(mean) / 1e6),
                        whole_points(tally_.sum()));
    std::vector<std::string> labels;
    if (tally_.grade()) {
      for (const auto& member : plan_.enums[plan_.grades[*tally_.grade()].labels].members)
        labels.push_back(member.name);
    }
    out_ += histogram_text(tally_.histogram(), labels, palette_);
  }

  /// A sum may be far beyond what a decimal holds.
  static std::string whole_points(__int128 sum) {
    const __int128 whole = sum / SCORE_DECIMAL_ONE;
    const auto rest = static_cast<int64_t>(sum % SCORE_DECIMAL_ONE);
    const bool minus = sum < 0 && whole == 0;
    std::string text = (minus ? "-" : "") + count_text(static_cast<int64_t>(whole));
    if (rest != 0) text += engine::points_text(rest < 0 ? -rest : rest).substr(1);
    return text;
  }

  void table(const std::string& title, const std::vector<std::string>& names, const std::vector<Counted>& counts,
             bool ranked) {
    const auto fitted = [](const std::string& name, int wide) {
      return pad_right(engine::shortened(name, static_cast<size_t>(wide)), wide);
    };
    out_ += "\n" + palette_.bold(fitted(title, name_width() + 2)) + palette_.dim(columns_head()) + "\n";
    for (size_t i = 0; i < counts.size(); ++i) {
      if (names[i] == kNone && counts[i].leads == 0) continue;
      const std::string name = fitted(names[i], name_width());
      out_ += "  " + (ranked ? palette_.rank(i, name) : name) + row(counts[i]) + "\n";
    }
  }

  /// The same for all tables, so that their columns stand below each other.
  int name_width() const {
    int wide = 12;
    const auto take_in = [&wide](const std::string& name) { wide = std::max(wide, width_of(name)); };
    for (const plan::Grade& grade : plan_.grades) {
      take_in("grade " + grade.name);
      for (const auto& member : plan_.enums[grade.labels].members) take_in(member.name);
    }
    for (const plan::Segment& segment : plan_.segments) {
      take_in("segment " + segment.name);
      if (segment.membership) continue;
      for (const auto& member : plan_.enums[segment.members].members) take_in(member.name);
    }
    return std::min(wide, kNameWidth);
  }

  std::string columns_head() const {
    const std::string base = fmt::format("{:>12}{:>9}", "leads", "share");
    return facts_.outcomes ? base + fmt::format("{:>12}{:>9}{:>8}", "converted", "rate", "lift") : base;
  }

  std::string row(const Counted& counted) const {
    std::string text =
        pad_left(count_text(counted.leads), 12) + pad_left(share_text(counted.leads, tally_.all().leads), 9);
    if (!facts_.outcomes) return text;
    text += pad_left(count_text(counted.converted), 12) + pad_left(share_text(counted.converted, counted.leads), 9);
    return text + pad_left(lift(counted), 8);
  }

  /// How many times the average conversion rate.
  std::string lift(const Counted& counted) const {
    if (counted.leads == 0 || tally_.all().converted == 0) return "–";
    const double rate = static_cast<double>(counted.converted) / static_cast<double>(counted.leads);
    const double average = static_cast<double>(tally_.all().converted) / static_cast<double>(tally_.all().leads);
    return fmt::format("×{:.2f}", rate / average);
  }

  void grade(uint32_t index) {
    std::vector<std::string> names;
    for (const auto& member : plan_.enums[plan_.grades[index].labels].members) names.push_back(member.name);
    names.emplace_back(kNone);
    table(fmt::format("grade {}", plan_.grades[index].name), names, tally_.grade_counts(index), true);
    if (facts_.outcomes) out_ += "  " + palette_.dim(pad_right("all", name_width()) + row(tally_.all())) + "\n";
  }

  void segments() {
    for (const sema::Output& output : plan_.declared) {
      if (output.kind != sema::OutputKind::Segment) continue;
      const plan::Segment& segment = plan_.segments[output.index];
      const std::vector<Counted>& counts = tally_.segment_counts(output.index);
      if (segment.membership) {
        // Shown as one row: who is in.
        table(fmt::format("segment {}", segment.name), {"in"}, {counts[1]}, false);
        continue;
      }
      std::vector<std::string> names;
      for (const auto& member : plan_.enums[segment.members].members) names.push_back(member.name);
      names.emplace_back(kNone);
      table(fmt::format("segment {}", segment.name), names, counts, false);
    }
  }

  void best() {
    out_ += heading(palette_, tally_.best().size() == 1 ? "the best lead" : "the best leads");
    for (size_t i = 0; i < tally_.best().size(); ++i) {
      const BestLead& lead = tally_.best()[i];
      const std::string who = lead.key.empty() ? fmt::format("row {}", count_text(lead.number)) : lead.key;
      out_ += fmt::format("  {}  {}{}\n", palette_.bold(pad_right(engine::shortened(who, 40), 18)),
                          pad_left(engine::points_text(lead.points), kPointsWidth), label(lead));
      for (const engine::Reason& reason : lead.reasons) {
        out_ += fmt::format("    {} {}\n", palette_.green(pad_left(signed_points(reason.loss), kPointsWidth)),
                            tally_.model().line_title(reason.line, kWidth - kPointsWidth - 6));
      }
    }
  }

  std::string label(const BestLead& lead) const {
    if (!tally_.grade() || lead.label == engine::kNoLabel) return {};
    const auto& members = plan_.enums[plan_.grades[*tally_.grade()].labels].members;
    return "  " + palette_.rank(static_cast<size_t>(lead.label), members[static_cast<size_t>(lead.label)].name);
  }

  void accidents() {
    out_ += "\n" + palette_.yellow(fmt::format(
                       "{} unknown by arithmetic (a division by zero, an overflow) and counted as 0\n",
                       plural(static_cast<int64_t>(tally_.accidents()), "contribution was", "contributions were")));
  }

  const RunFacts& facts_;
  const Tally& tally_;
  const plan::Plan& plan_;
  const Palette& palette_;
  std::string out_;
};

}  // namespace

bool tells_rate(int64_t rows) {
  return rows >= 1000;
}

std::string counts_line(const RunFacts& facts) {
  const int64_t scored = facts.read - facts.rejected;
  std::string line = fmt::format("{} read, {} scored, {} rejected in {}", plural(facts.read, "row", "rows"),
                                 count_text(scored), count_text(facts.rejected), time_text(facts.seconds));
  const double rate = static_cast<double>(scored) / facts.seconds;
  if (tells_rate(scored)) line += fmt::format(" ({} leads a second)", rate_text(rate));
  if (!facts.output.empty()) line += fmt::format(" → {}", facts.output);
  line += "\n";
  for (const EventFacts& events : facts.events) line += events_line(events) + "\n";
  if (!facts.actions.empty()) line += actions_line(facts.actions);
  return line;
}

std::string report(const RunFacts& facts, const Tally& tally, const Palette& palette) {
  return Reporter(facts, tally, palette).run();
}

}  // namespace score::cli
