#pragma once
// JSON Lines into batches of text columns.
//
//   - One object a line; lines end in "\n" or "\r\n"; a line of white space is no row.
//   - The columns are those asked for, all of them, whether or not any row has them; when none are asked for, the keys
//     of the first 1,000 lines, in the order they turn up, and keys that turn up later are not read.
//   - A cell is null where the key is absent or its value is JSON null. A string's cell is its text with the escapes
//     resolved; a number's is the number as it was written, so nothing is lost to rounding; true and false are that
//     word. Lists and objects: see columns::CellKind, which each cell has.
//   - A row is rejected, once, when it is not one JSON object, not UTF-8, longer than the limit, nested deeper than
//     kMaxJsonDepth, gives a wanted key twice, or has a list item that holds U+001F. Values that nobody asked for are
//     checked all the same: a broken line never passes.
#include <memory>

#include "io/byte_source.h"
#include "io/options.h"
#include "runtime/columns/reader.h"

namespace score::io {

inline constexpr int kMaxJsonDepth = 64;

/// `name` is the file's name in messages and rejects. Reads the first lines at once.
columns::Result<std::unique_ptr<columns::BatchReader>> open_jsonl(std::unique_ptr<ByteSource> bytes, std::string name,
                                                                  const ReadOptions& options);

}  // namespace score::io
