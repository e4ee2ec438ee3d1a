#pragma once
// What all parts of the checker share while one file is checked.
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/sema/check.h"
#include "compiler/sema/model.h"
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

struct Context {
  Context(Model& m, const source::SourceMap& s, diag::Diagnostics& d, const CheckOptions& o)
      : model(m), sources(s), diags(&d), options(o) {}

  Model& model;
  const source::SourceMap& sources;
  diag::Diagnostics* diags;
  CheckOptions options;

  Scope scope;
  MemberIndex members;
  Zones zones;
  std::vector<Definition> lets, defines, functions;                       // beside those of the model
  std::unordered_map<std::string, Span> product_scores, events, modules;  // declared, not supported yet
  std::unordered_map<std::string, bool> broken_fields;                    // fields whose type has an error
  std::vector<syntax::Str> header_missing;
  bool header_says_missing = false;
  std::vector<std::string> running;  // definitions being checked, outermost first
  bool incomplete = false;           // something is not supported yet, so what looks unused may not be
  size_t expansion = 0;              // parts made by calls of functions so far

  template <const diag::Spec& S, class... Args>
  diag::Diagnostic& report(Span span, const Args&... args) {
    return diags->report<S>(span, args...);
  }
  /// The source text of `span` on one line, cut where it is long.
  std::string text(Span span) const;
  std::string text(const Type& type) const;
  void not_supported(Span span, const std::string& construct);
};

}  // namespace score::sema
