#include "io/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace score::io {

using columns::Result;
using columns::Status;

namespace {

struct Name {
  std::string_view name;
  Format format;
};

// The first name of a format is the one it is called by.
constexpr Name kNames[] = {
    {"csv", Format::Csv},         {"tsv", Format::Tsv},
    {"jsonl", Format::JsonLines}, {"ndjson", Format::JsonLines},
    {"parquet", Format::Parquet}, {"pq", Format::Parquet},
    {"arrow", Format::ArrowFile}, {"feather", Format::ArrowFile},
    {"ipc", Format::ArrowFile},   {"arrows", Format::ArrowStream},
};
constexpr std::string_view kKnown = "csv, tsv, jsonl, ndjson, parquet, arrow, feather, ipc, arrows";

std::optional<Format> look_up(std::string_view name) {
  std::string lower(name);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  for (const Name& known : kNames) {
    if (known.name == lower) return known.format;
  }
  return std::nullopt;
}

}  // namespace

Result<Format> format_of_path(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1);
  const size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) {
    return Status::wrong_use(
        fmt::format("`{}` has no extension to tell its format by: name the format, one of {}", path, kKnown));
  }
  if (const auto found = look_up(name.substr(dot + 1))) return *found;
  return Status::wrong_use(
      fmt::format("the extension of `{}` is no format known here: name the format, one of {}", path, kKnown));
}

Result<Format> format_of_name(std::string_view name) {
  if (const auto found = look_up(name)) return *found;
  return Status::wrong_use(fmt::format("unknown format `{}`, expected one of {}", name, kKnown));
}

std::string_view name_of(Format format) {
  return std::find_if(std::begin(kNames), std::end(kNames), [&](const Name& known) { return known.format == format; })
      ->name;
}

}  // namespace score::io
