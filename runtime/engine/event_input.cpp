#include "runtime/engine/event_input.h"

#include <algorithm>
#include <fmt/format.h>

#include "runtime/engine/text.h"

namespace score::engine {

std::optional<uint32_t> find_event(const Model& model, std::string_view name) {
  const std::vector<plan::EventType>& events = model.plan().events;
  for (uint32_t type = 0; type < events.size(); ++type) {
    if (events[type].name == name) return type;
  }
  return std::nullopt;
}

std::string nearest_event(const Model& model, std::string_view name) {
  std::vector<std::string> names;
  names.reserve(model.plan().events.size());
  for (const plan::EventType& type : model.plan().events) names.push_back(type.name);
  return nearest(name, names);
}

std::vector<std::string> wanted_event_columns(const Model& model, uint32_t type) {
  return bind::wanted_columns(bind::event_shape(model.shared_plan(), type));
}

bind::BindResult bind_events(const Model& model, uint32_t type, const columns::Schema& schema,
                             const std::vector<std::string>& source_columns) {
  return bind::make_binding(bind::event_shape(model.shared_plan(), type), schema, source_columns);
}

std::vector<std::string> wanted_nested_columns(const Model& model, uint32_t type) {
  return bind::wanted_columns(bind::nested_event_shape(model.shared_plan(), type));
}

bool may_nest_events(const Model& model, uint32_t type) {
  const std::vector<sema::Field>& fields = model.plan().fields;
  return std::none_of(fields.begin(), fields.end(),
                      [&](const sema::Field& field) { return field.column == model.plan().events[type].name; });
}

NestedBinder::NestedBinder(std::shared_ptr<const Model> model)
    : model_(std::move(model)), parts_(model_->plan().events.size()) {}

NestedBinder::Part& NestedBinder::part(const NestedEvents& nested) {
  std::unique_ptr<Part>& part = parts_[nested.type];
  if (part == nullptr) {
    bind::RowShape shape = bind::nested_event_shape(model_->shared_plan(), nested.type);
    part = std::make_unique<Part>(bind::make_binding(std::move(shape), *nested.rows.rows.schema(), {}).binding);
  }
  return *part;
}

namespace {

constexpr size_t kAt = 0;  // an event's time is the first of its fields

/// How many of the times, of all rows or the first ones, are after `now_us`.
int64_t count_later(const columns::LeadColumn& at, size_t rows, int64_t now_us) {
  const auto* times = at.integers.as<int64_t>();
  return std::count_if(times, times + rows, [now_us](int64_t time) { return time > now_us; });
}

/// Says of a nested row where it stands.
class NestedRejects : public columns::RejectSink {
 public:
  NestedRejects(const columns::Batch& batch, const NestedEvents& nested) : batch_(batch), nested_(nested) {}

  columns::Status reject(const columns::Reject& row) override {
    const auto index = static_cast<size_t>(row.line - 1);  // lines of nested rows count them from 1
    const columns::NestedRows& rows = nested_.rows;
    const std::string column = fmt::format("{}[{}].{}", rows.name, rows.places[index], row.column);
    columns::Reject out = row;
    out.line = batch_.line(rows.parents[index]);
    out.column = column;
    return nested_.rejects->reject(out);
  }

 private:
  const columns::Batch& batch_;
  const NestedEvents& nested_;
};

}  // namespace

columns::Status NestedBinder::add(const columns::Batch& batch, const columns::LeadBlock& leads,
                                  const NestedEvents& nested, events::EventJoin* join) {
  if (nested.rows.rows.rows() == 0) return {};
  return columns::guarded([&]() -> columns::Status {
    NestedRejects rejects(batch, nested);
    Part& part = this->part(nested);
    columns::LeadBlock& rows = part.rows;
    if (columns::Status status = part.binder.bind(nested.rows.rows, {}, rejects, &rows); !status.ok()) return status;
    lead_of_.assign(static_cast<size_t>(batch.rows()), UINT32_MAX);
    for (uint32_t lead = 0; lead < leads.size; ++lead) lead_of_[leads.batch_row[lead]] = lead;
    kept_.clear();
    parents_.clear();
    for (uint32_t row = 0; row < rows.size; ++row) {
      const uint32_t lead = lead_of_[nested.rows.parents[rows.batch_row[row]]];
      if (lead == UINT32_MAX) continue;  // the lead was rejected
      kept_.push_back(row);
      parents_.push_back(lead);
    }
    join->leave_out(nested.type, static_cast<int64_t>(rows.size - kept_.size()));
    bind::keep_rows(kept_, &rows);
    const bool one_time = leads.now_us.size() == 1;
    if (one_time) join->count_later(nested.type, count_later(rows.columns[kAt], rows.size, leads.now_us[0]));
    return join->add_nested(nested.type, rows, parents_);
  });
}

columns::Status EventLoader::add(const columns::Batch& batch, columns::RejectSink& rejects) {
  if (columns::Status status = binder_.bind(batch, {}, rejects, &rows_); !status.ok()) return status;
  // In front of the event's own fields stands the key of its lead.
  if (now_us_) later_ += count_later(rows_.columns[1 + kAt], rows_.size, *now_us_);
  return store_->add(type_, rows_);
}

}  // namespace score::engine
