#include "runtime/engine/lead_values.h"

#include "runtime/engine/value_text.h"
#include "runtime/interpret/load.h"

namespace score::engine {

using interpret::Value;

namespace {

void own(Value& value, const sema::Type& type, LeadValues& owner) {
  if (!value.known) return;
  if (type.kind == sema::Kind::List) value.scalar.list = owner.lists.copy(value.scalar.list, type.element);
  if (!type.is_textual()) return;
  const std::string& kept = owner.text.emplace_back(value.scalar.s.data, static_cast<size_t>(value.scalar.s.size));
  value.scalar.s.data = kept.data();
}

}  // namespace

std::string lead_id(const Model& model, const columns::LeadBlock& leads, size_t row) {
  const plan::Plan& plan = model.plan();
  return plan.key ? field_text(plan, leads, *plan.key, row) : std::to_string(leads.source_row[row]);
}

LeadValues lead_values(const Model& model, const columns::LeadBlock& leads, size_t row,
                       const columns::EventBlock* events) {
  const plan::Plan& plan = model.plan();
  LeadValues made;
  made.id = lead_id(model, leads, row);
  made.row = leads.source_row[row];
  made.now_us = leads.now(row);
  for (size_t i = 0; i < plan.fields.size(); ++i) {
    made.fields.push_back(interpret::load(leads.columns[i], row));
    own(made.fields.back(), plan.fields[i].type, made);
  }
  if (events == nullptr) return made;
  made.events = interpret::events_of(*events, row);
  for (interpret::EventValues& event : made.events) {
    for (size_t i = 0; i < event.fields.size(); ++i)
      own(event.fields[i], plan.events[event.event].fields[i].type, made);
  }
  return made;
}

LeadValues lead_values(const Model& model, const plan::Test& test) {
  const plan::Plan& plan = model.plan();
  LeadValues made;
  made.id = test.name;
  made.now_us = test.now_us;
  for (size_t i = 0; i < test.lead.size(); ++i) {
    made.fields.push_back(interpret::value_of(test.lead[i], plan.fields[i].type.kind));
  }
  made.events = interpret::events_of(plan, test);
  return made;
}

}  // namespace score::engine
