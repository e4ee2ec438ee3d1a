#pragma once
// From input batches to blocks of leads or events: every cell becomes a value of its field's type, or its row is
// rejected.
//
// A row is rejected for its first bad cell in the order of the fields: one that does not fit the type, or a missing one
// where the field has neither `?` nor a default. What counts as missing: a null of the input, a NaN, and for text the
// field's spellings of "no value". An empty text cell of a set that must not be missing is the empty set.
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "runtime/bind/binding.h"
#include "runtime/bind/column_sink.h"
#include "runtime/columns/batch.h"
#include "runtime/columns/leads.h"
#include "runtime/columns/reject.h"
#include "runtime/columns/status.h"

namespace score::bind {

/// One a thread. Keeps its memory from batch to batch; a block used again was filled by a binder of the same shape.
class Binder {
 public:
  explicit Binder(std::shared_ptr<const Binding> binding);

  /// Fills `out->size`, `columns`, `source_row`, `batch_row` and `text`, and `now_us` if the shape has it; else
  /// that is the caller's. `batch` has the schema the binding was made for and must outlive `out`. `numbers[i]` is the
  /// number of row i in the whole input, from 1; for events, which need none, it is empty.
  /// Every rejected row is told to `rejects` once, in the order of the rows. Fails only as `rejects` does, or for want
  /// of memory; `out` is then of no use.
  columns::Status bind(const columns::Batch& batch, const std::vector<int64_t>& numbers, columns::RejectSink& rejects,
                       columns::LeadBlock* out);

 private:
  columns::Status bind_all(const columns::Batch& batch, columns::RejectSink& rejects, columns::LeadBlock* out);
  void convert(const columns::Batch& batch, columns::LeadBlock* out);
  columns::Status report(const columns::Batch& batch, columns::RejectSink& rejects);
  const std::string& reason(const BoundField& bound, uint32_t field, bool missing, const std::string& cell);

  std::shared_ptr<const Binding> binding_;
  RejectedRows rejected_;
  std::vector<uint32_t> kept_;                            // rows that stay, when some do not
  std::unordered_map<std::string, std::string> reasons_;  // finding the nearest member is dear: remember it
  std::string reason_;
};

/// Leaves only these rows, ascending.
void keep_rows(const std::vector<uint32_t>& kept, columns::LeadBlock* block);

}  // namespace score::bind
