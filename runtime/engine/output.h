#pragma once
// Results as columns for writers: the key, then every declared output, or what was selected.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/columns/batch.h"
#include "runtime/columns/leads.h"
#include "runtime/engine/action_runner.h"
#include "runtime/engine/engine.h"
#include "runtime/engine/model.h"

namespace score::engine {

/// Where an output column's values come from.
enum class ColumnSource : uint8_t { RowNumber, Field, Score, Grade, Segment, State };
struct OutputColumn {
  ColumnSource source{};
  uint32_t index = 0;  // of the field, score, grade, segment or state column
  std::string name;
};

/// Immutable once made; any number of threads may build batches from one.
///
/// Column types: scores and decimals are decimal128(18, 6); grades, segments, enums are dictionaries of text; sets are
/// lists of text; memberships and bools bool; ints int64; numbers float64; dates date32; timestamps µs in UTC;
/// durations µs. State columns: the value as its type has it, `armed` bool, `fired` text. Without a key, the first
/// column is `row`, an int64: the row's number in the input, from 1.
class Output {
 public:
  const columns::SchemaPtr& schema() const { return schema_; }
  const std::vector<OutputColumn>& columns() const { return columns_; }

  /// Throws nothing but std::bad_alloc.
  /// `actions` is of the same leads.
  columns::Batch build(const columns::LeadBlock& leads, const ResultBlock& results,
                       const ActionBlock& actions = {}) const;

 private:
  friend struct OutputResult make_output(std::shared_ptr<const Model>, const std::vector<std::string>&,
                                         columns::Metadata);
  std::shared_ptr<const Model> model_;
  std::vector<OutputColumn> columns_;
  columns::SchemaPtr schema_;
};

struct OutputResult {
  std::shared_ptr<const Output> output;  // null if there are errors
  std::vector<std::string> errors;       // a line each
};

/// `select` names outputs or fields of the lead, in the order wanted; empty means the key, every declared output, and
/// the state of actions.
OutputResult make_output(std::shared_ptr<const Model> model, const std::vector<std::string>& select,
                         columns::Metadata metadata);

}  // namespace score::engine
