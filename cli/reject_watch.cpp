#include "cli/reject_watch.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <tuple>

#include "cli/terminal.h"
#include "runtime/engine/text.h"

namespace score::cli {

std::optional<RejectLimit> parse_reject_limit(const std::string& text) {
  RejectLimit limit;
  const char* end = text.data() + text.size();
  if (!text.empty() && text.back() == '%') {
    double percent = 0;
    const auto [stop, error] = std::from_chars(text.data(), end - 1, percent);
    if (error != std::errc() || stop != end - 1 || percent < 0 || percent > 100) return std::nullopt;
    limit.percent = percent;
    return limit;
  }
  int64_t rows = 0;
  const auto [stop, error] = std::from_chars(text.data(), end, rows);
  if (error != std::errc() || stop != end || rows < 0) return std::nullopt;
  limit.rows = rows;
  return limit;
}

columns::Status RejectWatch::reject(const columns::Reject& row) {
  return columns::guarded([&] {
    ++count_;
    waiting_.push_back({std::string(row.file), std::string(row.column), std::string(row.value), std::string(row.reason),
                        row.line, waiting_.size()});
    if (limit_.rows && count_ > *limit_.rows) {
      return columns::Status::stopped(
          fmt::format("more than {} rejected; --max-rejects allows no more", plural(*limit_.rows, "row", "rows")));
    }
    return columns::Status();
  });
}

namespace {

/// A value of the data as a terminal may see it: no control characters, not too long.
std::string harmless(std::string value) {
  for (char& c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) c = '?';
  }
  return engine::shortened(value, 40);
}

}  // namespace

columns::Status RejectWatch::flush() {
  std::sort(waiting_.begin(), waiting_.end(),
            [](const Row& a, const Row& b) { return std::tie(a.line, a.order) < std::tie(b.line, b.order); });
  for (const Row& row : waiting_) {
    if (shown_.size() < kShown) {
      const std::string what = row.column.empty() ? "" : fmt::format(" {} `{}`:", row.column, harmless(row.value));
      shown_.push_back(fmt::format("{}:{}:{} {}", row.file, row.line, what, row.reason));
    }
    const columns::Reject out{row.file, row.line, row.column, row.value, row.reason};
    if (columns::Status status = file_.reject(out); !status.ok()) return status;
  }
  waiting_.clear();
  return {};
}

std::string RejectWatch::verdict(const std::vector<RowCounts>& inputs) const {
  int64_t read = 0;
  for (const RowCounts& input : inputs) {
    read += input.read;
    if (limit_.rows || limit_.percent || input.read == 0 || input.rejected < input.read) continue;
    if (input.previous) {
      return fmt::format("all {} rejected",
                         plural(input.read, "row of the run before was", "rows of the run before were"));
    }
    if (input.event.empty()) return fmt::format("all {} rejected", plural(input.read, "row was", "rows were"));
    const bool one = input.read == 1;
    return fmt::format("all {} `{}` {} rejected", plural(input.read, "event", "events"), input.event,
                       one ? "was" : "were");
  }
  if (limit_.percent && static_cast<double>(count_) > *limit_.percent / 100 * static_cast<double>(read)) {
    return fmt::format("{} of {} rejected ({}); --max-rejects allows {}%", count_text(count_),
                       plural(read, "row", "rows"), share_text(count_, read), *limit_.percent);
  }
  return {};
}

}  // namespace score::cli
