// Behaviour that would lift a lead to a better grade.
#include <algorithm>
#include <set>

#include "runtime/engine/candidates.h"
#include "runtime/engine/value_text.h"
#include "runtime/engine/what_if.h"

namespace score::engine {

using interpret::EventValues;
using interpret::Value;
using plan::NodeId;

namespace {

constexpr size_t kMostTries = 512;      // combinations of values for one `where`
constexpr size_t kMostOfSelection = 8;  // of those that satisfy it
constexpr size_t kMostCombined = 16;    // events that are tried two and three at a time

void collect_fields(const plan::Plan& plan, NodeId id, std::vector<uint32_t>& out) {
  const plan::Node& node = plan.nodes[id];
  if (node.op == plan::Op::EventField && std::find(out.begin(), out.end(), node.index) == out.end()) {
    out.push_back(node.index);
  }
  for (uint32_t i = 0; i < node.argument_count; ++i) collect_fields(plan, plan.arguments_of(node)[i], out);
}

}  // namespace

/// A value for each field that must have one, as little as it takes; the time is now.
EventValues WhatIf::plain_event(uint32_t event, int64_t now_us) const {
  const sema::EventType& type = plan_.events[event];
  EventValues made{event, {interpret::from_integer(now_us)}};
  for (size_t i = 1; i < type.fields.size(); ++i) {
    const sema::Field& field = type.fields[i];
    Value value;
    if (field.default_value) {
      value = interpret::value_of(*field.default_value, field.type.kind);
    } else if (!field.type.optional) {
      value.known = true;
      if (field.type.is_textual()) value.scalar.s = {"", 0};
    }
    made.fields.push_back(value);
  }
  return made;
}

/// Events with equal keys are one; those that are added shall not be.
void WhatIf::give_key(EventValues& event, size_t number) const {
  static constexpr std::string_view kNames[kMostEvents] = {"added event 1", "added event 2", "added event 3"};
  const sema::EventType& type = plan_.events[event.event];
  if (!type.key) return;
  Value& key = event.fields[*type.key];
  key.known = true;
  if (type.fields[*type.key].type.is_textual()) {
    key.scalar.s = {kNames[number].data(), static_cast<int64_t>(kNames[number].size())};
  } else {
    key.scalar.i = INT64_MAX - static_cast<int64_t>(number);
  }
}

std::vector<uint32_t> WhatIf::asked_fields(const Wanted& wanted) const {
  std::vector<uint32_t> fields;
  if (wanted.selection->where != plan::kNoNode) collect_fields(plan_, wanted.selection->where, fields);
  if (wanted.amount != plan::kNoNode) collect_fields(plan_, wanted.amount, fields);
  std::erase(fields, 0u);  // it happens now
  return fields;
}

/// Whether `where` is true of the event: the lead is evaluated with no other event.
bool WhatIf::matches(const LeadValues& lead, const plan::Selection& selection, const EventValues& event) {
  if (selection.where == plan::kNoNode) return true;
  interpret::Trace trace;
  evaluator_.trace(&trace);
  evaluate(lead.fields, {event}, lead.now_us);
  evaluator_.trace(nullptr);
  return (trace.seen[selection.where] & interpret::kSeenTrue) != 0;
}

/// Events that the selection takes in, of values that its `where` speaks of.
std::vector<EventValues> WhatIf::matching(const LeadValues& lead, const Wanted& wanted) {
  const plan::Selection& selection = *wanted.selection;
  const std::vector<uint32_t> fields = asked_fields(wanted);
  std::vector<uint32_t> amounts;
  if (wanted.amount != plan::kNoNode) collect_fields(plan_, wanted.amount, amounts);
  evaluate(lead.fields, lead.events, lead.now_us);
  Candidates candidates(plan_, evaluator_, lead.now_us);
  std::vector<std::vector<Value>> values;
  values.reserve(fields.size());
  for (const uint32_t field : fields) {
    const bool amount = std::find(amounts.begin(), amounts.end(), field) != amounts.end();
    values.push_back(candidates.of_event_field(selection.event, field, selection.where, amount));
  }
  std::vector<EventValues> found;
  std::vector<size_t> at(fields.size(), 0);
  for (size_t tries = 0; tries < kMostTries && found.size() < kMostOfSelection; ++tries) {
    EventValues event = plain_event(selection.event, lead.now_us);
    for (size_t i = 0; i < fields.size(); ++i) {
      if (at[i] < values[i].size()) event.fields[fields[i]] = values[i][at[i]];
    }
    if (matches(lead, selection, event)) found.push_back(std::move(event));
    // The next combination, the last field fastest.
    size_t i = fields.size();
    while (i > 0 && ++at[i - 1] >= values[i - 1].size()) at[--i] = 0;
    if (i == 0) break;
  }
  return found;
}

/// The event by itself: what it would give, and which rule it would fire most.
WhatIf::Item WhatIf::item(const LeadValues& lead, EventValues event, const std::vector<uint32_t>& told) {
  Item made;
  std::vector<EventValues> events = lead.events;
  events.push_back(event);
  give_key(events.back(), 0);
  made.result = evaluate(lead.fields, events, lead.now_us);
  const sema::EventType& type = plan_.events[event.event];
  made.told.event = type.name;
  for (const uint32_t field : told) {
    made.told.fields.push_back(setting(type.fields[field].name, event.fields[field], type.fields[field].type));
  }
  for (uint32_t line = 0; line < plan_.lines.size(); ++line) {
    if (plan_.lines[line].kind != plan::LineKind::Rule) continue;
    const int64_t gain = outcome_.lines[line].points - base_.lines[line].points;
    if (gain <= made.told.points) continue;
    made.told.points = gain;
    made.told.rule = model_.line_title(line, kWholeTitle);
    made.told.source_line =
        model_.sources().file(plan_.lines[line].span.file).position(plan_.lines[line].span.begin).line;
  }
  made.event = std::move(event);
  return made;
}

/// Of a selection's events the one that brings the lead furthest; of amounts the least that is enough.
void WhatIf::add_items(const LeadValues& lead, const Wanted& wanted, std::vector<Item>& out) {
  std::optional<Item> best;
  const std::vector<uint32_t> fields = asked_fields(wanted);
  for (EventValues& event : matching(lead, wanted)) {
    if (best && wanted.amount != plan::kNoNode && better(best->result, result_of(base_))) break;
    Item next = item(lead, std::move(event), fields);
    const bool more = best && (ahead(next.result, best->result) ||
                               (!ahead(best->result, next.result) && next.told.points > best->told.points));
    if (!best || more) best = std::move(next);
  }
  if (!best) return;
  const auto same = [&](const Item& old) {
    if (old.told.event != best->told.event || old.told.fields.size() != best->told.fields.size()) return false;
    return std::equal(old.told.fields.begin(), old.told.fields.end(), best->told.fields.begin(),
                      [](const Setting& a, const Setting& b) { return a.name == b.name && a.value == b.value; });
  };
  if (std::none_of(out.begin(), out.end(), same)) out.push_back(std::move(*best));
}

std::vector<WhatIf::Item> WhatIf::items(const LeadValues& lead) {
  std::vector<Item> out;
  for (const plan::Rule& rule : plan_.rules) {
    const auto* source = std::get_if<plan::EventSource>(&rule.source);
    if (source != nullptr) add_items(lead, {&source->chain.first, rule.points}, out);
  }
  for (NodeId id = 0; id < plan_.score_nodes; ++id) {
    const plan::Node& node = plan_.nodes[id];
    if (node.op != plan::Op::Events) continue;
    const plan::EventExpr& expr = plan_.event_exprs[node.index];
    add_items(lead, {&expr.chain.first, expr.value}, out);
  }
  std::stable_sort(out.begin(), out.end(), [this](const Item& a, const Item& b) {
    const auto key = [this](const Item& item) { return std::pair(order_of(item.result), item.told.points); };
    return key(a) > key(b);
  });
  return out;
}

/// Adds `count` of the items from `from` on to those chosen; an item may be taken again.
void WhatIf::combine(const LeadValues& lead, const std::vector<Item>& items, size_t from, size_t count,
                     std::vector<const Item*>& chosen, std::vector<std::pair<Result, Suggestion>>& found) {
  if (count > 0) {
    for (size_t i = from; i < items.size() && !spent(); ++i) {
      chosen.push_back(&items[i]);
      combine(lead, items, i, count - 1, chosen, found);
      chosen.pop_back();
    }
    return;
  }
  std::vector<EventValues> events = lead.events;
  for (size_t i = 0; i < chosen.size(); ++i) {
    events.push_back(chosen[i]->event);
    give_key(events.back(), i);
  }
  const Result result = evaluate(lead.fields, events, lead.now_us);
  if (!better(result, result_of(base_))) return;
  Suggestion made;
  for (const Item* item : chosen) made.events.push_back(item->told);
  made.label = label_text(result.label);
  for (const sema::Output& output : plan_.declared) {
    if (output.kind != sema::OutputKind::Score) continue;
    const int64_t points = outcome_.scores[output.index];
    if (points != base_.scores[output.index]) made.scores.emplace_back(plan_.scores[output.index].name, points);
  }
  found.emplace_back(result, std::move(made));
}

Lift WhatIf::lift(const LeadValues& lead) {
  set_budget(lead);
  const Result base = evaluate(lead.fields, lead.events, lead.now_us);
  base_ = outcome_;
  row_places_ = places_of(plan_.grades[grade_].rows);
  column_places_ = places_of(plan_.grades[grade_].columns);
  Lift out;
  const auto labels = static_cast<int64_t>(plan_.enums[plan_.grades[grade_].labels].members.size());
  out.best_already = true;
  for (int64_t label = 0; label < labels; ++label) {
    if (better({label, 0}, base)) out.best_already = false;
  }
  if (out.best_already) return out;
  std::vector<Item> all = items(lead);
  std::vector<std::pair<Result, Suggestion>> found;
  std::vector<const Item*> chosen;
  for (size_t count = 1; count <= kMostEvents && found.empty(); ++count) {
    if (count == 2 && all.size() > kMostCombined) all.resize(kMostCombined);
    combine(lead, all, 0, count, chosen, found);
  }
  std::stable_sort(found.begin(), found.end(),
                   [this](const auto& a, const auto& b) { return order_of(a.first) > order_of(b.first); });
  // Of those that fire the same rules the best one stands for all.
  std::set<std::vector<std::pair<std::string, uint32_t>>> told;
  for (auto& [result, suggestion] : found) {
    std::vector<std::pair<std::string, uint32_t>> rules;
    rules.reserve(suggestion.events.size());
    for (const AddedEvent& event : suggestion.events) rules.emplace_back(event.event, event.source_line);
    std::sort(rules.begin(), rules.end());
    if (out.suggestions.size() == kMostSuggestions || !told.insert(std::move(rules)).second) continue;
    out.suggestions.push_back(std::move(suggestion));
  }
  return out;
}

}  // namespace score::engine
