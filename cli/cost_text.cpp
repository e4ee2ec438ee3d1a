#include "cli/cost_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/json.h"
#include "runtime/engine/cost.h"
#include "runtime/engine/text.h"

namespace score::cli {

namespace {

constexpr size_t kWidth = 80;
constexpr int kNumber = 8;
constexpr size_t kShown = 20;    // parts
constexpr int64_t kEvents = 10;  // of each type, that shares are told for

const char* kind_text(engine::PartKind kind) {
  switch (kind) {
    case engine::PartKind::Rule: return "rule";
    case engine::PartKind::Table: return "table";
    case engine::PartKind::Score: return "score";
    case engine::PartKind::Grade: return "grade";
    case engine::PartKind::Segment: return "segment";
    case engine::PartKind::Action: return "action";
  }
  return "";
}

int64_t weight(const engine::PartCost& part) {
  return engine::steps_with_events(part.lead, part.events, kEvents);
}

/// "page_view 4, seminar 2"; "–" for none.
std::string events_text(const std::vector<int64_t>& steps, const plan::Plan& plan) {
  std::string text;
  for (size_t i = 0; i < steps.size(); ++i) {
    if (steps[i] > 0)
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", plan.events[i].name, count_text(steps[i]));
  }
  return text.empty() ? "–" : text;
}

std::string title(const engine::PartCost& part, const engine::Model& model) {
  if (part.line) return fmt::format("{}: {}", part.name, model.line_title(*part.line, engine::kWholeTitle));
  if (part.kind != engine::PartKind::Score) return fmt::format("{} {}", kind_text(part.kind), part.name);
  const std::vector<plan::Score>& scores = model.plan().scores;
  const bool formula = std::any_of(scores.begin(), scores.end(), [&](const plan::Score& score) {
    return score.name == part.name && score.formula != plan::kNoNode;
  });
  return part.name + (formula ? ": its formula" : ": sums and limits");
}

std::string events_json(const std::vector<int64_t>& steps, const plan::Plan& plan) {
  Json object = Json::object();
  for (size_t i = 0; i < steps.size(); ++i) object.add_count(plan.events[i].name, static_cast<uint64_t>(steps[i]));
  return object.str();
}

std::vector<engine::PartCost> dearest_first(std::vector<engine::PartCost> parts) {
  std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return weight(a) > weight(b); });
  return parts;
}

std::string bytes_text(const engine::Cost& cost) {
  const std::string bytes = plural(cost.bytes, "byte", "bytes");
  return cost.texts == 0 ? bytes : fmt::format("{} and the letters of {}", bytes, plural(cost.texts, "text", "texts"));
}

/// The dearest parts.
class PartTable {
 public:
  PartTable(const engine::Cost& cost, const engine::Model& model, const Palette& palette)
      : model_(model),
        palette_(palette),
        parts_(dearest_first(cost.parts)),
        all_(engine::steps_with_events(cost.lead, cost.events, kEvents)) {
    constexpr int kLeast = 8, kMost = 30;
    if (model.plan().events.empty()) return;
    for (const engine::PartCost& part : parts_) events_width_ = std::max(events_width_, width_of(events_of(part)));
    events_width_ = std::clamp(events_width_, kLeast, kMost);
  }

  std::string write() const {
    std::string out;
    if (events_width_ > 0) out = fmt::format("Shares are of a lead with {} events of each type.\n", kEvents);
    out += palette_.bold(row("share", "a lead", "an event", "")) + "\n";
    int64_t left = all_;
    for (size_t i = 0; i < std::min(parts_.size(), kShown); ++i) {
      const engine::PartCost& part = parts_[i];
      const int64_t steps = weight(part);
      out += row(share_text(steps, all_), count_text(part.lead), events_of(part), title(part, model_)) + "\n";
      left -= steps;
    }
    if (parts_.size() <= kShown) return out;
    return out + row(share_text(left, all_), "", "", fmt::format("{} more", parts_.size() - kShown)) + "\n";
  }

 private:
  std::string events_of(const engine::PartCost& part) const { return events_text(part.events, model_.plan()); }

  std::string row(std::string_view share, std::string_view lead, std::string_view events, std::string_view name) const {
    std::string line = pad_left(share, kNumber) + pad_left(lead, kNumber + 1) + "  ";
    if (events_width_ > 0) {
      line += pad_right(engine::shortened(events, static_cast<size_t>(events_width_)), events_width_) + "  ";
    }
    line += engine::shortened(name, kWidth - static_cast<size_t>(width_of(line)));
    return line.substr(0, line.find_last_not_of(' ') + 1);
  }

  const engine::Model& model_;
  const Palette& palette_;
  const std::vector<engine::PartCost> parts_;
  const int64_t all_;
  int events_width_ = 0;  // 0: there are none
};

}  // namespace

std::string cost_text(const std::string& path, const engine::Model& model, const Palette& palette) {
  const engine::Cost cost = engine::cost_of(model);
  const plan::Plan& plan = model.plan();
  if (cost.parts.empty()) return fmt::format("{}: no work by itself\n", palette.bold(path));
  std::string out = fmt::format("{}: at most\n", palette.bold(path));
  const auto total = [&](int64_t steps, const std::string& each) {
    out +=
        fmt::format("{} {} for each {}\n", pad_left(count_text(steps), kNumber), steps == 1 ? "step " : "steps", each);
  };
  total(cost.lead, fmt::format("lead, reading {}", bytes_text(cost)));
  for (size_t i = 0; i < plan.events.size(); ++i) total(cost.events[i], plan.events[i].name);
  return out + "\n" + PartTable(cost, model, palette).write();
}

std::string cost_json(const std::string& path, const engine::Model& model) {
  const engine::Cost cost = engine::cost_of(model);
  const plan::Plan& plan = model.plan();
  const auto part_json = [&](const engine::PartCost& part) {
    Json object = Json::object();
    object.add_text("kind", kind_text(part.kind)).add_text("of", part.name);
    object.add_text("title", title(part, model));
    object.add_text("file", model.sources().file(part.span.file).name());
    object.add_count("line", model.sources().file(part.span.file).position(part.span.begin).line);
    object.add_count("steps_per_lead", static_cast<uint64_t>(part.lead));
    return object.add("steps_per_event", events_json(part.events, plan)).str();
  };
  Json object = Json::object();
  object.add_text("file", path).add_count("steps_per_lead", static_cast<uint64_t>(cost.lead));
  object.add("steps_per_event", events_json(cost.events, plan));
  object.add_count("bytes_per_lead", static_cast<uint64_t>(cost.bytes));
  object.add_count("texts_per_lead", static_cast<uint64_t>(cost.texts));
  return object.add("parts", json_array(dearest_first(cost.parts), part_json)).str();
}

}  // namespace score::cli
