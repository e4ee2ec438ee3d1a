#include "compiler/sema/scope.h"

#include <algorithm>

namespace score::sema {
namespace {

template <class Table>
std::vector<std::string> names_of(const Table& table) {
  std::vector<std::string> names;
  names.reserve(table.size());
  for (const auto& entry : table) names.push_back(entry.first);
  std::sort(names.begin(), names.end());  // suggestions must not hang on the hash
  return names;
}

}  // namespace

std::string_view symbol_kind_name(SymbolKind kind) {
  switch (kind) {
    case SymbolKind::Field: return "field";
    case SymbolKind::Param: return "param";
    case SymbolKind::Let: return "let";
    case SymbolKind::Define:
    case SymbolKind::Function: return "define";
    case SymbolKind::Score:
    case SymbolKind::ProductLines: return "score";
    case SymbolKind::Grade: return "grade";
    case SymbolKind::Matrix: return "matrix";
    case SymbolKind::Segment: return "segment";
    case SymbolKind::Action: return "action";
    case SymbolKind::Event: return "event";
  }
  return "";
}

std::string with_article(SymbolKind kind) {
  const bool vowel = kind == SymbolKind::Event || kind == SymbolKind::Action;
  return (vowel ? "an " : "a ") + std::string(symbol_kind_name(kind));
}

Symbol* Scope::find(SymbolTable& table, const std::string& name) {
  const auto found = table.find(name);
  return found == table.end() ? nullptr : &found->second;
}

std::optional<EnumId> Scope::enumeration(const std::string& name) {
  const auto found = here_->enums.find(name);
  if (found == here_->enums.end()) return std::nullopt;
  found->second.used = true;
  return found->second.id;
}

const ModuleSymbol* Scope::module(const std::string& name) const {
  const auto found = here_->modules.find(name);
  return found == here_->modules.end() ? nullptr : &found->second;
}

std::string Scope::module_in(const std::string& name) const {
  for (const auto& entry : here_->modules) {
    if (name.size() > entry.first.size() && name.starts_with(entry.first) && name[entry.first.size()] == '.') {
      return entry.first;
    }
  }
  return {};
}

Names& Scope::names(uint32_t unit) {
  while (files_.size() <= unit) files_.emplace_back();
  return files_[unit];
}

uint32_t Scope::enter(uint32_t unit) {
  here_ = &names(unit);
  return std::exchange(unit_, unit);
}

const Symbol* Scope::declare(const std::string& name, Symbol symbol) {
  SymbolTable& table = symbol.kind == SymbolKind::Field      ? here_->fields
                       : symbol.kind == SymbolKind::Function ? here_->functions
                       : symbol.kind == SymbolKind::Event    ? here_->events
                                                             : here_->values;
  const auto [place, fresh] = table.emplace(name, symbol);
  return fresh ? nullptr : &place->second;
}

std::vector<std::string> Scope::value_names() const {
  return names_of(here_->values);
}
std::vector<std::string> Scope::field_names() const {
  return names_of(here_->fields);
}
std::vector<std::string> Scope::function_names() const {
  return names_of(here_->functions);
}
std::vector<std::string> Scope::event_names() const {
  return names_of(here_->events);
}
std::vector<std::string> Scope::enum_names() const {
  return names_of(here_->enums);
}

const MemberIndex::Index& MemberIndex::index(const std::vector<EnumInfo>& enums, EnumId id) {
  const auto [place, fresh] = indexes_.try_emplace(id);
  if (!fresh) return place->second;
  Index& made = place->second;
  for (size_t i = 0; i < enums[id].members.size(); ++i) {
    const auto code = static_cast<int64_t>(i);
    const EnumMember& member = enums[id].members[i];
    made.names.emplace(member.name, code);
    made.spellings.emplace(member.name, code);
    for (const std::string& spelling : member.spellings) made.spellings.emplace(spelling, code);
  }
  return made;
}

std::optional<int64_t> MemberIndex::by_name(const std::vector<EnumInfo>& enums, EnumId id, const std::string& name) {
  const Index& known = index(enums, id);
  const auto found = known.names.find(name);
  if (found == known.names.end()) return std::nullopt;
  return found->second;
}

std::optional<int64_t> MemberIndex::by_spelling(const std::vector<EnumInfo>& enums, EnumId id,
                                                const std::string& text) {
  const Index& known = index(enums, id);
  const auto found = known.spellings.find(text);
  if (found == known.spellings.end()) return std::nullopt;
  return found->second;
}

}  // namespace score::sema
