#pragma once
// CSV and TSV into batches of text columns. How records and cells are told apart: csv_splitter.h.
//
//   - The first record is the header. A byte order mark before it is dropped. An empty name becomes `column N`; the
//     second `x` becomes `x (2)`, and so on. Asking for a name that stands twice is an error.
//   - Every cell is text; an empty cell is "" whether quoted or not, never null.
//   - A row is rejected, once, when its quoting is wrong, it is longer than the limit, it is not UTF-8, or it has more
//     or fewer cells than the header. Everything else is delivered, NUL bytes too. Blank lines are no rows.
#include <memory>

#include "io/byte_source.h"
#include "io/options.h"
#include "runtime/columns/reader.h"

namespace score::io {

/// `name` is the file's name in messages and rejects. Reads the header at once.
columns::Result<std::unique_ptr<columns::BatchReader>> open_csv(std::unique_ptr<ByteSource> bytes, std::string name,
                                                                const ReadOptions& options);

/// The delimiter among `,` `;` tab `|` under which the records of `sample`, the beginning of a file, have the most
/// steadily the same number of columns, at least two; a comma when there is none. `whole`: the sample is all there is.
/// columns::Buffer::kSlack bytes behind it must be readable.
char detect_delimiter(std::string_view sample, bool whole);

}  // namespace score::io
