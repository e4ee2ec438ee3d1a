#include "cli/explain_json.h"

#include "cli/json.h"
#include "runtime/engine/versions.h"

namespace score::cli {

using engine::json_string;
using engine::points_text;
using interpret::LineState;
using plan::LineKind;

namespace {

const char* state_name(LineState state) {
  switch (state) {
    case LineState::Fired: return "fired";
    case LineState::DidNotFire: return "did_not_fire";
    case LineState::CouldNotTell: return "could_not_tell";
    case LineState::NotCounted: return "not_counted";
  }
  return "";
}

const char* kind_name(LineKind kind) {
  switch (kind) {
    case LineKind::Rule: return "rule";
    case LineKind::Table: return "table";
    case LineKind::GroupLimit: return "group_limit";
    case LineKind::ScoreLimit: return "score_limit";
    case LineKind::Formula: return "formula";
  }
  return "";
}

const char* mode_name(sema::GroupMode mode) {
  switch (mode) {
    case sema::GroupMode::Sum: return "sum";
    case sema::GroupMode::First: return "first";
    case sema::GroupMode::Highest: return "highest";
  }
  return "";
}

std::string facts_json(const std::vector<engine::Fact>& facts) {
  Json object = Json::object();
  for (const engine::Fact& fact : facts) object.add(fact.name, fact.json);
  return object.str();
}

std::string parts_json(const std::vector<engine::Part>& parts) {
  return json_array(parts, [](const engine::Part& part) {
    Json out = Json::object();
    out.add_text("text", part.text).add_count("line", part.line);
    if (!part.module.empty()) out.add_text("module", part.module);
    out.add("value", !part.value ? "null" : *part.value ? "true" : "false");
    out.add("values", facts_json(part.facts));
    if (!part.value) {
      Json missing = Json::array();
      for (const engine::Fact& fact : part.facts) {
        if (!fact.known) missing.item(json_string(fact.name));
      }
      out.add("missing", missing.str());
      if (part.no_such_event) out.add("no_such_event", "true");
    }
    return out.str();
  });
}

std::string events_json(const engine::EventDetail& detail) {
  const interpret::EventTrace& steps = detail.steps;
  Json out = Json::object();
  out.add_text("event", detail.event).add_count("events", steps.events).add_count("selected", steps.selected);
  out.add_count("matched", steps.matched).add_count("outside_window", steps.outside_window);
  out.add_count("counted", steps.counted);
  out.add("points_before_decay", points_text(steps.full_points));
  out.add("points_after_decay", points_text(steps.decayed_points));
  out.add("points_after_limits", points_text(steps.points));
  if (!detail.window.empty()) out.add_text("window", detail.window);
  out.add("limits", json_array(detail.cuts, [](const engine::Cut& cut) {
            return Json::object()
                .add_text("limit", cut.limit)
                .add_count("events", cut.events)
                .add("points", points_text(cut.points))
                .str();
          }));
  if (!detail.never.empty())
    out.add("never_true", json_array(detail.never, [](const auto& t) { return json_string(t); }));
  return out.str();
}

void add_bounds(Json& out, const engine::Bounds& bounds) {
  if (bounds.low.empty() && bounds.high.empty()) return;
  Json both = Json::object();
  both.add("low", bounds.low.empty() ? "null" : bounds.low).add("high", bounds.high.empty() ? "null" : bounds.high);
  out.add("limit", both.str());
}

std::string line_json(const engine::ExplainedLine& line) {
  Json out = Json::object();
  out.add_count("line", line.source_line).add_text("kind", kind_name(line.kind)).add_text("title", line.title);
  if (!line.text.empty()) out.add_text("text", line.text);
  out.add_count("group", line.group).add_text("state", state_name(line.state));
  out.add("points", points_text(line.points)).add("points_before_limit", points_text(line.before_limit));
  add_bounds(out, line.bounds);
  if (line.weight) {
    out.add("weight_percent", points_text(*line.weight * 100));
    out.add("points_before_weight", points_text(line.before_weight));
  }
  if (!line.because.empty()) out.add("because", parts_json(line.because));
  if (line.events) out.add("events", events_json(*line.events));
  if (line.idle_steps) out.add("idle_steps", std::to_string(*line.idle_steps));
  if (!line.band.empty()) out.add_text("band", line.band);
  if (!line.facts.empty()) out.add("values", facts_json(line.facts));
  return out.str();
}

std::string axis_json(const engine::Axis& axis) {
  Json out = Json::object();
  out.add_text("subject", axis.subject).add_text("value", axis.value);
  out.add("band", axis.band.empty() ? "null" : json_string(axis.band));
  out.add("label", axis.label.empty() ? "null" : json_string(axis.label));
  if (!axis.next_label.empty()) {
    out.add("next", Json::object()
                        .add_text("label", axis.next_label)
                        .add_text("from", axis.next_from)
                        .add_text("distance", axis.distance)
                        .str());
  }
  return out.str();
}

std::string grade_json(const engine::ExplainedGrade& grade) {
  Json out = Json::object();
  out.add_text("name", grade.name).add_count("line", grade.source_line);
  out.add("label", grade.label.empty() ? "null" : json_string(grade.label));
  if (!grade.axes.empty()) return out.add("by", json_array(grade.axes, axis_json)).str();
  out.add_text("start", grade.start);
  out.add("scale", json_array(grade.scale, [](const std::string& label) { return json_string(label); }));
  out.add("shifts", json_array(grade.shifts, [](const engine::ExplainedShift& shift) {
            return Json::object()
                .add_count("line", shift.source_line)
                .add_text("title", shift.title)
                .add_text("text", shift.text)
                .add("places", std::to_string(shift.places))
                .add("moved", std::to_string(shift.moved))
                .add("because", parts_json(shift.because))
                .str();
          }));
  return out.str();
}

std::string segment_json(const engine::ExplainedSegment& segment) {
  Json out = Json::object();
  out.add_text("name", segment.name).add_count("line", segment.source_line);
  out.add("value", segment.membership ? segment.value : segment.value.empty() ? "null" : json_string(segment.value));
  out.add("cases", json_array(segment.cases, [](const engine::ExplainedCase& next) {
            Json made = Json::object();
            made.add_count("line", next.source_line);
            if (!next.member.empty()) made.add_text("member", next.member);
            made.add_text("text", next.text).add("taken", next.taken ? "true" : "false");
            return made.add("because", parts_json(next.because)).str();
          }));
  return out.str();
}

std::string settings_json(const std::vector<engine::Setting>& settings) {
  Json object = Json::object();
  for (const engine::Setting& setting : settings) object.add(setting.name, setting.json);
  return object.str();
}

std::string missing_json(const engine::Missing& missing) {
  Json out = Json::object();
  out.add("fields", json_array(missing.unknown, [](const std::string& name) { return json_string(name); }));
  Json changes = Json::array();
  for (const engine::MissingField& field : missing.fields) {
    for (const engine::MissingField::Change& change : field.changes) {
      changes.item(Json::object()
                       .add_text("field", field.name)
                       .add("value", change.setting.json)
                       .add_text("label", change.label)
                       .str());
    }
  }
  out.add("changes", changes.str());
  if (missing.together.empty()) return out.add("together", "null").str();
  Json together = Json::object();
  together.add("values", settings_json(missing.together)).add_text("label", missing.together_label);
  return out.add("together", together.str()).str();
}

std::string suggestion_json(const engine::Suggestion& suggestion) {
  Json out = Json::object();
  out.add_text("label", suggestion.label);
  Json scores = Json::object();
  for (const auto& [score, points] : suggestion.scores) scores.add(score, points_text(points));
  out.add("scores", scores.str());
  out.add("events", json_array(suggestion.events, [](const engine::AddedEvent& event) {
            Json made = Json::object();
            made.add_text("event", event.event).add("fields", settings_json(event.fields));
            if (event.points != 0) {
              made.add_count("line", event.source_line).add_text("rule", event.rule);
              made.add("points", points_text(event.points));
            }
            return made.str();
          }));
  return out.str();
}

std::string lead_json(const engine::LeadExplanation& lead) {
  Json out = Json::object();
  out.add_text("id", lead.id).add("row", std::to_string(lead.row));
  out.add_text("as_of", engine::moment_text(lead.now_us)).add("fields", facts_json(lead.fields));
  Json events = Json::object();
  for (const auto& [name, count] : lead.events) events.add_count(name, count);
  out.add("events", events.str()).add("scores", json_array(lead.scores, score_json));
  out.add("grades", json_array(lead.grades, grade_json));
  out.add("segments", json_array(lead.segments, segment_json));
  out.add("main_grade", lead.main_grade.empty() ? "null" : json_string(lead.main_grade));
  out.add("missing", lead.missing ? missing_json(*lead.missing) : "null");
  if (!lead.lift) return out.add("lift", "null").str();
  Json lift = Json::object();
  lift.add("best_already", lead.lift->best_already ? "true" : "false");
  lift.add("suggestions", json_array(lead.lift->suggestions, suggestion_json));
  return out.add("lift", lift.str()).str();
}

}  // namespace

std::string score_json(const engine::Explanation& score) {
  Json out = Json::object();
  out.add_text("name", score.score).add_count("line", score.source_line).add("points", points_text(score.points));
  add_bounds(out, score.bounds);
  if (!score.formula.empty()) out.add_text("formula", score.formula);
  out.add("groups", json_array(score.groups, [](const engine::ExplainedGroup& group) {
            return Json::object()
                .add_text("title", group.title)
                .add_count("line", group.source_line)
                .add_text("counts", mode_name(group.mode))
                .add_count("parent", group.parent)
                .str();
          }));
  return out.add("lines", json_array(score.lines, line_json)).str();
}

std::string explanations_json(const engine::Model& model, const engine::Params& params,
                              const std::vector<engine::LeadExplanation>& leads) {
  const plan::Plan& plan = model.plan();
  Json out = Json::object();
  out.add_text("model", plan.model).add_text("version", plan.version);
  out.add("params", json_array(params.settings(), [](const std::string& setting) { return json_string(setting); }));
  return out.add(
                "leads", "[\n" +
                             [&] {
                               std::string all;
                               for (const engine::LeadExplanation& lead : leads)
                                 all += (all.empty() ? "" : ",\n") + lead_json(lead);
                               return all;
                             }() +
                             "\n]")
             .str() +
         "\n";
}

}  // namespace score::cli
