#pragma once
// Where batches come from and go to, whatever the format.
#include <string>
#include <vector>

#include "runtime/columns/batch.h"
#include "runtime/columns/buffer.h"

namespace score::columns {

/// Used by one thread at a time.
class BatchReader {
 public:
  BatchReader() = default;
  BatchReader(const BatchReader&) = delete;
  BatchReader& operator=(const BatchReader&) = delete;
  virtual ~BatchReader() = default;

  /// The columns of every batch: those asked for and found, in the order asked for; all, in the source's order, when
  /// none were asked for.
  virtual const SchemaPtr& schema() const = 0;
  /// Every column name the source is known to have, wanted or not: for "did you mean". JSON Lines knows those of its
  /// first rows.
  virtual const std::vector<std::string>& source_columns() const = 0;
  /// The next batch; one without rows is the end (and stays it). After a failure the reader may only be destroyed.
  virtual Status next(Batch* out) = 0;
  /// Rows given to the reject sink so far. Rows read = rows delivered + rows rejected.
  virtual int64_t rejected() const { return 0; }
};

/// A batch made ready for its writer.
struct PreparedBatch {
  Batch batch;
  Buffer text;  // of writers of text: all rows, as they will stand in the file
};

/// Used by one thread at a time, but for `prepare`. Destroyed without a successful `finish`, it leaves nothing behind.
class BatchWriter {
 public:
  BatchWriter() = default;
  BatchWriter(const BatchWriter&) = delete;
  BatchWriter& operator=(const BatchWriter&) = delete;
  virtual ~BatchWriter() = default;

  /// `batch` must have the schema the writer was made with.
  virtual Status write(const Batch& batch) = 0;
  /// The part of `write` that hangs on the batch alone. Any number of threads may do it, while another one uses the
  /// writer. `out` may be used again.
  virtual Status prepare(Batch batch, PreparedBatch* out) const {
    out->batch = std::move(batch);
    return {};
  }
  /// The rest of it.
  virtual Status write_prepared(const PreparedBatch& prepared) { return write(prepared.batch); }
  /// Completes the output and puts it in its place. Call once, last.
  virtual Status finish() = 0;
};

}  // namespace score::columns
