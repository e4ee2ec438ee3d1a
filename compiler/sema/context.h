#pragma once
// What all parts of the checker share while one file is checked.
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/sema/check.h"
#include "compiler/sema/model.h"
#include "compiler/sema/program.h"
#include "compiler/sema/scope.h"
#include "compiler/source/source.h"
#include "stdlib/zone.h"

namespace score::sema {

/// Zones by their index in Model::zones, loaded when first needed.
class Zones {
 public:
  /// The index of the zone of this name, added if new; nullopt if there is no such zone.
  std::optional<uint32_t> index_of(Model& model, const std::string& name);
  /// Null if it cannot be loaded.
  const stdlib::Zone* at(const Model& model, uint32_t index);

 private:
  std::unordered_map<std::string, std::shared_ptr<const stdlib::Zone>> loaded_;
  const stdlib::Zone* load(const std::string& name);
};

/// The fields of events by name, and which of them need a word of warning.
class EventFields {
 public:
  /// After Model::events has got a type, or a model its types.
  void add(const EventType& type);
  std::optional<uint32_t> find(uint32_t event, const std::string& name) const;
  std::vector<std::string> names(uint32_t event) const;

  /// The field's type has an error.
  void set_broken(uint32_t event, uint32_t field) { broken_.insert(key(event, field)); }
  bool is_broken(uint32_t event, uint32_t field) const { return broken_.count(key(event, field)) != 0; }
  /// True the first time it is called for a field.
  bool first_warning(uint32_t event, uint32_t field) { return warned_.insert(key(event, field)).second; }

 private:
  static uint64_t key(uint32_t event, uint32_t field) { return uint64_t{event} << 32 | field; }
  std::vector<std::unordered_map<std::string, uint32_t>> by_name_;
  std::unordered_set<uint64_t> broken_, warned_;
};

/// A score that stands for several, one for each of the items.
struct Product {
  const syntax::Score* syntax = nullptr;
  std::vector<const syntax::Expr*> items;
  bool broken = false;  // its list has a finding: which lines there are is not known
};
/// What the variable of `for each` stands for.
struct Line {
  const std::string* variable = nullptr;
  const syntax::Expr* item = nullptr;
};

/// What only payloads and claims may ask: `top_reasons`, and in claims which actions fire.
struct Asides {
  std::optional<uint32_t> score;  // that `top_reasons` is about unless it names one
  bool claim = false;
};

struct Context {
  Context(Model& m, const source::SourceMap& s, diag::Diagnostics& d, const CheckOptions& o, const Program* p = nullptr)
      : model(m), sources(s), diags(&d), options(o), program(p) {}

  Model& model;
  const source::SourceMap& sources;
  diag::Diagnostics* diags;
  CheckOptions options;
  const Program* program;                 // null where an expression is checked by itself
  std::vector<std::string> module_names;  // of each unit, as the model calls it; "" of its own file

  Scope scope;
  MemberIndex members;
  Zones zones;
  std::vector<Definition> lets, defines, functions;     // beside those of the model
  std::unordered_map<std::string, bool> broken_fields;  // fields whose type has an error
  EventFields event_fields;
  std::vector<Product> products;                            // beside Model::product_lines
  std::vector<syntax::ExprPtr> lists_made;                  // their lists that stand in files or are enums
  const syntax::Rule* rule = nullptr;                       // whose `when` is being checked
  const Line* line = nullptr;                               // the product line whose score is being checked
  std::unordered_map<std::string, uint32_t> action_counts;  // by name
  std::unordered_map<std::string, std::variant<Output, uint32_t>> state_names;  // outputs, and columns of state
  std::unordered_map<uint64_t, uint32_t> reasons;                               // by score and count: Model::reasons
  const Asides* asides = nullptr;                                               // null: neither may be asked here
  std::vector<syntax::Str> header_missing;
  bool header_says_missing = false;
  std::vector<std::string> running;  // definitions being checked, outermost first
  size_t expansion = 0;              // parts made by calls of functions so far
  size_t test_events = 0;            // of all tests so far
  size_t imported = 0;               // names that `use`s have brought so far, to all files

  template <const diag::Spec& S, class... Args>
  diag::Diagnostic& report(Span span, const Args&... args) {
    return diags->report<S>(span, args...);
  }
  /// The source text of `span` on one line, cut where it is long.
  std::string text(Span span) const;
  std::string text(const Type& type) const;
  /// The file that the span is in, as an index into Program::units.
  uint32_t unit_of(Span span) const;
  /// What a declaration of the file that is looked at is called in the model.
  std::string name_in_model(const std::string& name) const;
};

}  // namespace score::sema
