#pragma once
// How the columns of one input meet the fields of a model: found once for each input schema, then used for every batch.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/bind/spelling_table.h"
#include "runtime/columns/type.h"

namespace score::bind {

/// One field of the lead and where its values come from.
struct BoundField {
  const sema::Field* field = nullptr;
  /// Position of its column in the input; none if the input has no such column: every row takes the default, or is
  /// unknown.
  std::optional<size_t> column;
  columns::Type type;  // of the column

  // Enums and sets: spellings of members to their codes.
  const sema::EnumInfo* members = nullptr;
  SpellingTable codes;
  // Spellings of "no value", for text cells; and their values, for columns that come typed (`missing "-1"`).
  SpellingTable missing;
  std::vector<int64_t> missing_integers;  // sorted
  std::vector<double> missing_numbers;

  bool may_be_missing() const { return field->type.optional || field->default_value.has_value(); }
};

/// Immutable: any number of binders on any number of threads may share one.
struct Binding {
  std::shared_ptr<const plan::Plan> plan;
  std::vector<BoundField> fields;  // one for each of Plan::fields
};

struct BindResult {
  std::shared_ptr<const Binding> binding;  // null if there are errors
  /// A line each: columns that are not there or whose type no field can take, with the nearest names of the input.
  std::vector<std::string> errors;
  /// A line each: fields that will be unknown, or their default, for every row.
  std::vector<std::string> notices;
};

/// The input columns a model reads, each once, in the order of its fields: what to ask a reader for.
std::vector<std::string> wanted_columns(const plan::Plan& plan);

/// `schema` is what the batches will have; `source_columns` are all names the input knows, for suggestions.
BindResult make_binding(std::shared_ptr<const plan::Plan> plan, const columns::Schema& schema,
                        const std::vector<std::string>& source_columns);

/// Whether cells of a column of this type can become values of this kind at all.
bool fits(const columns::Type& type, abi::Kind kind);

}  // namespace score::bind
