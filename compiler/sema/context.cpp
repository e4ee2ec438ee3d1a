#include "compiler/sema/context.h"

#include <algorithm>

#include "compiler/sema/imports.h"
#include "compiler/sema/types.h"
#include "compiler/source/one_line.h"

namespace score::sema {

const stdlib::Zone* Zones::load(const std::string& name) {
  const auto [place, fresh] = loaded_.try_emplace(name);
  if (fresh) {
    if (auto zone = stdlib::load_zone(name)) place->second = std::make_shared<const stdlib::Zone>(std::move(*zone));
  }
  return place->second.get();
}

std::optional<uint32_t> Zones::index_of(Model& model, const std::string& name) {
  if (load(name) == nullptr) return std::nullopt;
  for (size_t i = 0; i < model.zones.size(); ++i) {
    if (model.zones[i] == name) return static_cast<uint32_t>(i);
  }
  model.zones.push_back(name);
  return static_cast<uint32_t>(model.zones.size() - 1);
}

const stdlib::Zone* Zones::at(const Model& model, uint32_t index) {
  return load(model.zones[index]);
}

void EventFields::add(const EventType& type) {
  std::unordered_map<std::string, uint32_t>& names = by_name_.emplace_back();
  for (size_t i = 0; i < type.fields.size(); ++i) names.emplace(type.fields[i].name, static_cast<uint32_t>(i));
}

std::optional<uint32_t> EventFields::find(uint32_t event, const std::string& name) const {
  const auto found = by_name_[event].find(name);
  if (found == by_name_[event].end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> EventFields::names(uint32_t event) const {
  std::vector<std::string> names;
  for (const auto& entry : by_name_[event]) names.push_back(entry.first);
  std::sort(names.begin(), names.end());  // suggestions must not hang on the hash
  return names;
}

std::string Context::text(Span span) const {
  constexpr size_t kLongest = 60;
  return source::cut_at(source::one_line(sources.text(span)), kLongest);
}

std::string Context::text(const Type& type) const {
  return type_text(type, model.enums);
}

uint32_t Context::unit_of(Span span) const {
  for (uint32_t unit = 0; program != nullptr && unit < program->units.size(); ++unit) {
    if (program->units[unit].file->id == span.file) return unit;
  }
  return 0;
}

std::string Context::name_in_model(const std::string& name) const {
  return scope.unit() == 0 ? name : qualified(module_names[scope.unit()], name);
}

}  // namespace score::sema
