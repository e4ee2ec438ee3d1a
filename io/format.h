#pragma once
// File formats by name and by extension.
#include <string>
#include <string_view>

#include "runtime/columns/status.h"

namespace score::io {

enum class Format : uint8_t { Csv, Tsv, JsonLines, Parquet, ArrowFile, ArrowStream };

/// By extension, letter case ignored: .csv .tsv .jsonl .ndjson .parquet .pq .arrow .feather .ipc (ArrowFile) .arrows
/// (ArrowStream). WrongUse for anything else, "-" included.
columns::Result<Format> format_of_path(std::string_view path);
/// By the names the command line takes: csv tsv jsonl ndjson parquet arrow feather ipc arrows.
columns::Result<Format> format_of_name(std::string_view name);
std::string_view name_of(Format format);

}  // namespace score::io
