#include "runtime/engine/event_input.h"

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

columns::Status EventLoader::add(const columns::Batch& batch, columns::RejectSink& rejects) {
  if (columns::Status status = binder_.bind(batch, {}, rejects, &rows_); !status.ok()) return status;
  return store_->add(type_, rows_);
}

}  // namespace score::engine
