// Reads CSV files and prints for each the rows, the rejects, the seconds and the megabytes a second.
//   score_io_csv_bench FILE… [--columns NAME,NAME…]
#include <chrono>
#include <fmt/format.h>
#include <string_view>
#include <sys/stat.h>

#include "io/csv_reader.h"

namespace {

std::vector<std::string> split(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const size_t comma = std::min(list.find(','), list.size());
    parts.emplace_back(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return parts;
}

int read_file(const std::string& path, const score::io::ReadOptions& options) {
  const auto begin = std::chrono::steady_clock::now();
  auto bytes = score::io::open_source(path);
  if (!bytes.ok()) return fmt::print(stderr, "{}\n", bytes.status.message()), 3;
  auto reader = score::io::open_csv(std::move(bytes.value), path, options);
  if (!reader.ok()) return fmt::print(stderr, "{}\n", reader.status.message()), 3;
  int64_t rows = 0;
  for (;;) {
    score::columns::Batch batch;
    const score::columns::Status status = reader.value->next(&batch);
    if (!status.ok()) return fmt::print(stderr, "{}\n", status.message()), 3;
    if (batch.rows() == 0) break;
    rows += batch.rows();
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  struct stat facts{};
  ::stat(path.c_str(), &facts);
  fmt::print("{} rows={} rejected={} seconds={:.3f} megabytes_per_second={:.0f}\n", path, rows,
             reader.value->rejected(), seconds, static_cast<double>(facts.st_size) / 1e6 / seconds);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  score::io::ReadOptions options;
  int failed = 0;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--columns" && i + 1 < argc) {
      options.columns = split(argv[++i]);
    } else {
      failed |= read_file(argv[i], options);
    }
  }
  return failed;
}
