#include "runtime/engine/previous.h"

#include <algorithm>

#include "runtime/engine/action_text.h"
#include "runtime/interpret/load.h"

namespace score::engine {

using columns::Status;
using interpret::Value;
using sema::Kind;
using sema::StateKind;

namespace {

sema::Field field_of(const std::string& name, Kind kind) {
  sema::Field field;
  field.name = field.column = name;
  field.type.kind = kind;
  field.type.optional = true;
  field.missing = {""};
  return field;
}

/// Labels come as text: those that are no member any more are no reason to reject a row.
Kind read_as(Kind kind) {
  return kind == Kind::Enum ? Kind::String : kind;
}

/// The key, written as the output writes it, and one field for each output that a trigger is and each state column.
struct Layout {
  explicit Layout(const Model& model) {
    const plan::Plan& plan = model.plan();
    if (!plan.key) return;
    sema::Field key = plan.fields[*plan.key];
    key.column = key.name;
    key.format.clear();
    key.default_value.reset();
    key.missing = {""};
    fields.push_back(std::move(key));
    for (uint32_t i = 0; i < plan.actions.size(); ++i) {
      const plan::Action& action = plan.actions[i];
      if (!action.output) continue;
      columns.push_back({add(model.name_of(*action.output), plan.nodes[action.value].type.kind), i, StateKind::Value});
    }
    for (const sema::StateColumn& state : plan.state_columns) {
      const Kind kind = state.kind == StateKind::Fired   ? Kind::String
                        : state.kind == StateKind::Armed ? Kind::Bool
                                                         : plan.nodes[plan.actions[state.action].value].type.kind;
      columns.push_back({add(state.name, kind), state.action, state.kind});
    }
  }

  /// Several triggers may be about one output.
  uint32_t add(const std::string& name, Kind kind) {
    const auto same = [&](const sema::Field& field) { return field.name == name; };
    const auto found = std::find_if(fields.begin() + 1, fields.end(), same);
    const auto place = static_cast<uint32_t>(found - fields.begin());
    if (found == fields.end()) fields.push_back(field_of(name, read_as(kind)));
    return place;
  }

  struct Column {
    uint32_t field = 0, action = 0;
    StateKind kind{};
  };
  std::vector<sema::Field> fields;
  std::vector<Column> columns;
};

bind::RowShape shape_of(const Model& model) {
  bind::RowShape shape;
  shape.plan = model.shared_plan();
  shape.fields = Layout(model).fields;
  return shape;
}

}  // namespace

std::vector<std::string> wanted_previous_columns(const Model& model) {
  return bind::wanted_columns(shape_of(model));
}

bind::BindResult bind_previous(const Model& model, const columns::Schema& schema,
                               const std::vector<std::string>& source_columns) {
  return bind::make_binding(shape_of(model), schema, source_columns);
}

PreviousStates::PreviousStates(std::shared_ptr<const Model> model)
    : model_(std::move(model)),
      labels_(model_->plan().actions.size()),
      keys_(model_->plan().key ? model_->plan().fields[*model_->plan().key].type.kind : Kind::String),
      kept_(model_->plan().actions.size()) {
  const plan::Plan& plan = model_->plan();
  Layout layout(*model_);
  fields_ = std::move(layout.fields);
  for (const Layout::Column& column : layout.columns) columns_.push_back({column.field, column.action, column.kind});
  for (size_t i = 0; i < plan.actions.size(); ++i) {
    const sema::Type& type = plan.nodes[plan.actions[i].value].type;
    if (type.kind != Kind::Enum) continue;
    const std::vector<sema::EnumMember>& members = plan.enums[type.enum_id].members;
    for (size_t code = 0; code < members.size(); ++code) {
      labels_[i].emplace(members[code].name, static_cast<int64_t>(code));
    }
  }
}

Status PreviousStates::add(const columns::Batch& batch, bind::Binder& binder, columns::RejectSink& rejects) {
  if (Status status = binder.bind(batch, {}, rejects, &rows_); !status.ok()) return status;
  return columns::guarded([&] {
    for (size_t next = 0; next < rows_.size; ++next) {
      if (Status status = row(batch, next, rejects); !status.ok()) return status;
    }
    return Status();
  });
}

Status PreviousStates::row(const columns::Batch& batch, size_t row, columns::RejectSink& rejects) {
  for (const Column& column : columns_) {
    if (column.kind != StateKind::Fired || !rows_.columns[column.field].is_known(row)) continue;
    const std::string_view text = events::view_of(rows_.columns[column.field].strings[row]);
    if (parse_times(text, &times_)) continue;
    columns::Reject reject;
    if (batch.origin().source) reject.file = batch.origin().source->name;
    reject.line = batch.line(rows_.batch_row[row]);
    reject.column = fields_[column.field].column;
    reject.value = text;
    reject.reason = "not times with one space between them, as in `2026-11-01T00:00:00Z 2026-11-22T00:00:00Z`";
    return rejects.reject(reject);
  }
  const uint32_t before = keys_.size();
  const uint32_t lead = keys_.add(rows_.columns[0], row);
  if (lead < before) ++repeated_;
  for (const Column& column : columns_) keep(column, row, lead);
  return {};
}

void PreviousStates::keep(const Column& column, size_t row, uint32_t lead) {
  Kept& kept = kept_[column.action];
  const columns::LeadColumn& cells = rows_.columns[column.field];
  switch (column.kind) {
    case StateKind::Value:
      kept.values.resize(std::max<size_t>(kept.values.size(), size_t{lead} + 1));
      kept.values[lead] = value(column, row);
      break;
    case StateKind::Armed:
      kept.armed.resize(std::max<size_t>(kept.armed.size(), size_t{lead} + 1), 1);
      kept.armed[lead] = !cells.is_known(row) || cells.bools[row] != 0 ? 1 : 0;
      break;
    case StateKind::Fired:
      kept.fired.erase(lead);
      if (!cells.is_known(row) || cells.strings[row].size == 0) break;
      parse_times(events::view_of(cells.strings[row]), &times_);
      kept.fired.emplace(lead, times_);
      break;
  }
}

Value PreviousStates::value(const Column& column, size_t row) const {
  const columns::LeadColumn& cells = rows_.columns[column.field];
  const Value loaded = interpret::load(cells, row);
  const sema::Type& type = model_->plan().nodes[model_->plan().actions[column.action].value].type;
  if (!loaded.known || type.kind != Kind::Enum) return loaded;
  const auto& labels = labels_[column.action];
  const auto found = labels.find(std::string(events::view_of(cells.strings[row])));
  return found == labels.end() ? interpret::unknown() : interpret::from_integer(found->second);
}

bool PreviousStates::find(const columns::LeadBlock& leads, size_t row,
                          std::vector<interpret::ActionState>* states) const {
  const std::optional<uint32_t>& key = model_->plan().key;
  if (!key) return false;
  const std::optional<uint32_t> lead = keys_.find(leads.columns[*key], row);
  if (!lead) return false;
  states->resize(kept_.size());
  for (size_t i = 0; i < kept_.size(); ++i) {
    interpret::ActionState& state = (*states)[i];
    const Kept& kept = kept_[i];
    state.value = *lead < kept.values.size() ? kept.values[*lead] : interpret::unknown();
    state.armed = *lead >= kept.armed.size() || kept.armed[*lead] != 0;
    const auto fired = kept.fired.find(*lead);
    if (fired == kept.fired.end()) {
      state.fired.clear();
    } else {
      state.fired = fired->second;
    }
  }
  return true;
}

}  // namespace score::engine
