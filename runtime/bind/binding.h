#pragma once
// How the columns of one input meet the fields of a model's lead or of one of its events: found once for each input
// schema, then used for every batch.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/bind/spelling_table.h"
#include "runtime/columns/type.h"

namespace score::bind {

/// What each row of an input is to have.
struct RowShape {
  std::shared_ptr<const plan::Plan> plan;
  std::vector<sema::Field> fields;
  std::string row = "lead";   // what messages call a row
  bool has_lead_key = false;  // the first field is the key of the lead that the row belongs to
  bool has_now = false;       // the last field is the time each row is looked at, not the row's own
};

/// The model's lead. If `now_column` is not empty, it is the column of each lead's `now`: timestamps, or dates for
/// their start in the model's zone, written as the lead's field from the same column has them.
RowShape lead_shape(std::shared_ptr<const plan::Plan> plan, const std::string& now_column = "");
/// Events of one type in an input of their own: the key of the lead they belong to, never missing, and then the type's
/// fields. The model has a key.
RowShape event_shape(std::shared_ptr<const plan::Plan> plan, uint32_t type);
/// Events of one type that stand within their lead: the type's fields.
RowShape nested_event_shape(std::shared_ptr<const plan::Plan> plan, uint32_t type);

/// The input columns that a row is read from, each once, in the order of the fields: what to ask a reader for.
std::vector<std::string> wanted_columns(const RowShape& shape);

struct ListItems;

/// The code of a spelling of "no value" in BoundField::words.
inline constexpr int64_t kMissingWord = SpellingTable::kAbsent + 1;

/// One field and where its values come from.
struct BoundField {
  const sema::Field* field = nullptr;
  /// Position of its column in the input; none if the input has no such column: every row takes the default, or is
  /// unknown.
  std::optional<size_t> column;
  columns::Type type;  // of the column
  uint8_t width = 8;   // bytes a cell of the bound column at first: columns::static_width

  // Enums and sets: spellings of members to their codes.
  const sema::EnumInfo* members = nullptr;
  SpellingTable codes;
  // Spellings of "no value", for text cells; and their values, for columns that come typed (`missing "-1"`).
  SpellingTable missing;
  std::vector<int64_t> missing_integers;  // sorted
  std::vector<double> missing_numbers;
  SpellingTable words;  // of enums and bools: what texts are beyond doubt, "no value" among them

  std::shared_ptr<const ListItems> items;  // of a list

  enum class Use : uint8_t { Own, LeadKey, Now } use = Use::Own;  // as in RowShape
  bool may_be_missing() const { return field->type.optional || field->default_value.has_value(); }
};

/// The items of a list's field as a field of their own, whose missing values the list leaves out.
struct ListItems {
  sema::Field field;
  BoundField bound;
};

/// Immutable: any number of binders on any number of threads may share one.
struct Binding {
  RowShape shape;
  std::vector<BoundField> fields;  // one for each of the shape's
};

struct BindResult {
  std::shared_ptr<const Binding> binding;  // null if there are errors
  /// A line each: columns that are not there or whose type no field can take, with the nearest names of the input.
  std::vector<std::string> errors;
  /// A line each: fields that will be unknown, or their default, for every row.
  std::vector<std::string> notices;
};

/// `schema` is what the batches will have; `source_columns` are all names the input knows, for suggestions.
BindResult make_binding(RowShape shape, const columns::Schema& schema, const std::vector<std::string>& source_columns);

/// Whether cells of a column of this type can become values of the wanted one at all.
bool fits(const columns::Type& type, const sema::Type& wanted);

}  // namespace score::bind
