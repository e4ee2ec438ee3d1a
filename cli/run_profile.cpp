#include "cli/run_profile.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

#include "cli/json.h"
#include "cli/report.h"
#include "runtime/engine/text.h"

namespace score::cli {

namespace {

constexpr size_t kWidth = 80;
constexpr size_t kShown = 20;  // rules
constexpr double kSecond = 1e9;

struct PhaseName {
  const char* name;
  const char* what;
};
constexpr std::array<PhaseName, kPhases> kNames = {{
    {"compile", "the rule file, checked and planned"},
    {"load_events", "files of events, read and sorted"},
    {"load_previous", "the run before, read"},
    {"engine", "engines, compiled and prepared"},
    {"read", "leads, from bytes to cells"},
    {"bind", "cells, to values of the model's fields"},
    {"events", "events, found for their leads"},
    {"score", "scores, grades, segments, triggers"},
    {"actions", "what fires"},
    {"output", "results, to rows of the output"},
    {"write", "rows, to the file, in order"},
}};

/// Phases that every run has, so that their 0 says something too.
bool is_shown(const RunProfile& profile, size_t phase) {
  const auto which = static_cast<Phase>(phase);
  const bool some =
      which == Phase::LoadEvents || which == Phase::LoadPrevious || which == Phase::Events || which == Phase::Actions;
  return !some || profile.nanoseconds[phase] > 0;
}

/// 8.3 ns, 12.4 µs, 5.21 ms, 1.20 s: three digits.
std::string short_time(double nanoseconds) {
  constexpr std::array<const char*, 4> kUnits = {"ns", "µs", "ms", "s"};
  size_t unit = 0;
  while (unit + 1 < kUnits.size() && nanoseconds >= 999.5) {
    nanoseconds /= 1000;
    ++unit;
  }
  const int places = nanoseconds < 9.995 ? 2 : nanoseconds < 99.95 ? 1 : 0;
  return fmt::format("{:.{}f} {}", nanoseconds, places, kUnits[unit]);
}

double mean_points(const engine::ProfiledRule& rule) {
  return static_cast<double>(rule.points) / 1e6 / static_cast<double>(rule.fired);
}

/// "+40", "-2.5", "+13.33"; "–" if it never fired.
std::string points_text(const engine::ProfiledRule& rule) {
  if (rule.fired == 0) return "–";
  std::string text = fmt::format("{:+.2f}", mean_points(rule));
  text.resize(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string title(const engine::ProfiledRule& rule, const engine::Model& model) {
  const plan::Plan& plan = model.plan();
  return fmt::format("{}: {}", plan.scores[plan.lines[rule.line].score].name,
                     model.line_title(rule.line, engine::kWholeTitle));
}

std::vector<engine::ProfiledRule> slowest_first(std::vector<engine::ProfiledRule> rules) {
  std::stable_sort(rules.begin(), rules.end(),
                   [](const auto& a, const auto& b) { return a.nanoseconds > b.nanoseconds; });
  return rules;
}

int64_t sum_of(const RunProfile& profile) {
  return std::accumulate(profile.nanoseconds.begin(), profile.nanoseconds.end(), int64_t{0});
}

/// "vector engine, "; "native engine for 92.0%, vector engine for 8.0%, ".
std::string engines_text(const RunProfile& profile) {
  std::string text;
  for (const auto& [engine, leads] : profile.engines) {
    const std::string part =
        profile.engines.size() == 1 ? "" : fmt::format(" for {}", share_text(leads, profile.leads));
    text += fmt::format("{} engine{}, ", engine, part);
  }
  return text;
}

std::string phases_text(const RunProfile& profile, const Palette& palette) {
  const int64_t all = sum_of(profile);
  const auto row = [](std::string_view name, std::string_view time, std::string_view share, std::string_view what) {
    const std::string line =
        pad_right(name, 15) + pad_left(time, 9) + pad_left(share, 8) + (what.empty() ? "" : "  ") + std::string(what);
    return line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  };
  std::string out = palette.bold(row("phase", "time", "share", ""));
  for (size_t phase = 0; phase < kPhases; ++phase) {
    if (!is_shown(profile, phase)) continue;
    const int64_t time = profile.nanoseconds[phase];
    std::string name = kNames[phase].name;
    std::replace(name.begin(), name.end(), '_', ' ');
    out += row(name, short_time(static_cast<double>(time)), share_text(time, all), palette.dim(kNames[phase].what));
  }
  out += row("all", short_time(static_cast<double>(all)), "", "");
  const auto of = [&](Phase phase) { return profile.nanoseconds[static_cast<size_t>(phase)]; };
  if (profile.threads == 1) return out;
  return out + fmt::format("One thread reads and writes: that took {} of the {}.\n",
                           short_time(static_cast<double>(of(Phase::Read) + of(Phase::Write))),
                           short_time(profile.seconds * kSecond));
}

/// The slowest rules.
std::string rules_text(const RunProfile& profile, const engine::Model& model, const Palette& palette) {
  const engine::RuleProfiles& found = profile.rules;
  if (found.rules.empty() || found.leads == 0) return {};
  const auto row = [](std::string_view share, std::string_view time, std::string_view fires, std::string_view points,
                      std::string_view name) {
    std::string line = pad_left(share, 7) + pad_left(time, 10) + pad_left(fires, 9) + pad_left(points, 9) + "  ";
    line += engine::shortened(name, kWidth - static_cast<size_t>(width_of(line)));
    return line.substr(0, line.find_last_not_of(' ') + 1);
  };
  const auto timed = [&](int64_t time, std::string_view fires, std::string_view points, std::string_view name) {
    return row(share_text(time, found.nanoseconds),
               short_time(static_cast<double>(time) / static_cast<double>(found.leads)), fires, points, name) +
           "\n";
  };
  const std::string of = found.leads == profile.leads ? "" : " of " + count_text(profile.leads);
  std::string out =
      fmt::format("\nRules one by one, by the vector interpreter, for {}{} leads:\n", count_text(found.leads), of);
  out += palette.bold(row("share", "a lead", "fires", "points", "")) + "\n";
  const std::vector<engine::ProfiledRule> rules = slowest_first(found.rules);
  int64_t hidden = 0, rest = found.nanoseconds;
  for (size_t i = 0; i < rules.size(); ++i) {
    const engine::ProfiledRule& rule = rules[i];
    rest -= rule.nanoseconds;
    if (i >= kShown) {
      hidden += rule.nanoseconds;
      continue;
    }
    out += timed(rule.nanoseconds, share_text(static_cast<int64_t>(rule.fired), found.leads), points_text(rule),
                 title(rule, model));
  }
  if (rules.size() > kShown) out += timed(hidden, "", "", fmt::format("{} more", rules.size() - kShown));
  return out + timed(rest, "", "", "all else: sums, grades, segments, results");
}

std::string number(double value) {
  return fmt::format("{:.6g}", value);
}

double share(int64_t part, int64_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string rule_json(const engine::ProfiledRule& rule, const engine::RuleProfiles& all, const engine::Model& model) {
  const plan::Plan& plan = model.plan();
  const plan::Line& line = plan.lines[rule.line];
  const source::SourceFile& file = model.sources().file(line.span.file);
  Json object = Json::object();
  object.add_text("kind", rule.kind == engine::ProfiledKind::Rule ? "rule" : "table");
  object.add_text("score", plan.scores[line.score].name);
  object.add_text("title", model.line_title(rule.line, engine::kWholeTitle));
  object.add_text("file", file.name()).add_count("line", file.position(line.span.begin).line);
  object.add("nanoseconds_per_lead",
             number(all.leads == 0 ? 0 : static_cast<double>(rule.nanoseconds) / static_cast<double>(all.leads)));
  object.add("share", number(share(rule.nanoseconds, all.nanoseconds)));
  object.add_count("fired", rule.fired);
  object.add("firing_rate", number(share(static_cast<int64_t>(rule.fired), all.leads)));
  return object.add("mean_points", rule.fired == 0 ? "null" : number(mean_points(rule))).str();
}

}  // namespace

void RunProfile::add(const engine::PhaseTimes& times) {
  add(Phase::Engine, times.engine);
  add(Phase::Bind, times.bind);
  add(Phase::Events, times.events);
  add(Phase::Score, times.score);
  add(Phase::Actions, times.actions);
}

std::string profile_text(const RunProfile& profile, const engine::Model& model, const Palette& palette) {
  std::string out = fmt::format("\n{}: {} in {}", palette.bold("profile"), plural(profile.leads, "lead", "leads"),
                                time_text(profile.seconds));
  if (tells_rate(profile.leads)) {
    out += fmt::format(", {} leads a second", rate_text(static_cast<double>(profile.leads) / profile.seconds));
  }
  out += fmt::format(", {}{}\n\n", engines_text(profile),
                     plural(static_cast<int64_t>(profile.threads), "thread", "threads"));
  return out + phases_text(profile, palette) + rules_text(profile, model, palette);
}

std::string profile_json(const RunProfile& profile, const engine::Model& model) {
  const int64_t all = sum_of(profile);
  Json phases = Json::array();
  for (size_t phase = 0; phase < kPhases; ++phase) {
    const int64_t time = profile.nanoseconds[phase];
    Json object = Json::object();
    object.add_text("phase", kNames[phase].name).add("seconds", number(static_cast<double>(time) / kSecond));
    phases.item(object.add("share", number(share(time, all))).str());
  }
  const engine::RuleProfiles& found = profile.rules;
  Json rules = Json::object();
  rules.add_text("engine", "vector").add_count("leads", static_cast<uint64_t>(found.leads));
  rules.add("seconds", number(static_cast<double>(found.nanoseconds) / kSecond));
  rules.add("items",
            json_array(slowest_first(found.rules), [&](const auto& rule) { return rule_json(rule, found, model); }));
  Json object = Json::object();
  object.add_text("model", model.plan().model).add_text("version", model.plan().version);
  Json engines = Json::object();
  for (const auto& [engine, leads] : profile.engines) engines.add_count(engine, static_cast<uint64_t>(leads));
  object.add("engines", engines.str()).add_count("threads", profile.threads);
  object.add_count("leads", static_cast<uint64_t>(profile.leads)).add("seconds", number(profile.seconds));
  object.add("leads_per_second", number(static_cast<double>(profile.leads) / profile.seconds));
  return object.add("phases", phases.str()).add("rules", rules.str()).str() + "\n";
}

}  // namespace score::cli
