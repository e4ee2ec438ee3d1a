#include "cli/diff_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace score::cli {

namespace {

using Lines = std::vector<std::string_view>;

/// The lines with their ends.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// A line of the diff: it is kept (' '), goes ('-') or comes ('+').
struct Row {
  char sign;
  std::string_view text;
};

/// The shortest way from one text to the other, found as E. W. Myers describes in "An O(ND) difference algorithm and
/// its variations" (1986): `reached[k]` is how far into the old text one comes on the diagonal k.
class Comparison {
 public:
  Comparison(const Lines& before, const Lines& after) : a_(before), b_(after) {}

  std::vector<Row> rows() {
    const auto n = static_cast<long>(a_.size());
    const auto m = static_cast<long>(b_.size());
    constexpr long kMost = 3000;  // changes; the way back is kept, which takes their square
    for (long d = 0; d <= std::min(n + m, kMost); ++d) {
      std::vector<long> reached(static_cast<size_t>(2 * d + 1));
      for (long k = -d; k <= d; k += 2) {
        long x = furthest(d, k);
        while (x < n && x - k < m && a_[static_cast<size_t>(x)] == b_[static_cast<size_t>(x - k)]) ++x;
        reached[static_cast<size_t>(k + d)] = x;
        if (x < n || x - k < m) continue;
        rounds_.push_back(std::move(reached));
        return way_back(n, m);
      }
      rounds_.push_back(std::move(reached));
    }
    std::vector<Row> all;
    for (const std::string_view line : a_) all.push_back({'-', line});
    for (const std::string_view line : b_) all.push_back({'+', line});
    return all;
  }

 private:
  /// Where the round before came to on the diagonal `k`; -1 where it was not.
  long at(long d, long k) const {
    return k < -d || k > d || d < 0 ? -1 : rounds_[static_cast<size_t>(d)][static_cast<size_t>(k + d)];
  }
  bool comes_down(long d, long k) const { return k == -d || (k != d && at(d - 1, k - 1) < at(d - 1, k + 1)); }
  long furthest(long d, long k) const {
    if (d == 0) return 0;
    return comes_down(d, k) ? at(d - 1, k + 1) : at(d - 1, k - 1) + 1;
  }

  std::vector<Row> way_back(long x, long y) const {
    std::vector<Row> rows;
    for (auto d = static_cast<long>(rounds_.size()) - 1; d >= 0; --d) {
      const long k = x - y;
      const long start = furthest(d, k);
      for (; x > start; --x, --y) rows.push_back({' ', a_[static_cast<size_t>(x - 1)]});
      if (d == 0) break;
      if (comes_down(d, k)) {
        rows.push_back({'+', b_[static_cast<size_t>(--y)]});
      } else {
        rows.push_back({'-', a_[static_cast<size_t>(--x)]});
      }
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
  }

  const Lines& a_;
  const Lines& b_;
  std::vector<std::vector<long>> rounds_;
};

std::string row_text(const Row& row, const Palette& palette) {
  const bool ended = row.text.ends_with('\n');
  const std::string line = row.sign + std::string(row.text.substr(0, row.text.size() - (ended ? 1 : 0)));
  const std::string painted = row.sign == '-' ? palette.red(line) : row.sign == '+' ? palette.green(line) : line;
  return painted + (ended ? "\n" : "\n\\ No newline at end of file\n");
}

/// "12,7"; an empty range stands behind the line before it.
std::string range(size_t first, size_t count) {
  return count == 1 ? std::to_string(first + 1) : fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

}  // namespace

std::string diff_text(const std::string& path, std::string_view before, std::string_view after,
                      const Palette& palette) {
  if (before == after) return {};
  const Lines old_lines = lines_of(before), new_lines = lines_of(after);
  const std::vector<Row> rows = Comparison(old_lines, new_lines).rows();
  constexpr size_t kAround = 3;
  std::string out = palette.bold("--- " + path) + "\n" + palette.bold("+++ " + path) + "\n";
  size_t old_line = 0, new_line = 0;  // before row `i`
  for (size_t i = 0; i < rows.size();) {
    const auto is_change = [](const Row& row) { return row.sign != ' '; };
    const auto from = rows.begin() + static_cast<long>(i);
    const auto next = std::find_if(from, rows.end(), is_change);
    if (next == rows.end()) break;
    const auto begin = next - std::min<long>(next - from, kAround);
    auto end = next;
    for (auto change = next; change != rows.end() && change - end <= 2 * static_cast<long>(kAround);
         change = std::find_if(end, rows.end(), is_change)) {
      end = change + 1;
    }
    end += std::min<long>(rows.end() - end, kAround);
    const auto skipped = static_cast<size_t>(begin - from);
    old_line += skipped, new_line += skipped;
    const auto added = static_cast<size_t>(std::count_if(begin, end, [](const Row& row) { return row.sign == '+'; }));
    const auto gone = static_cast<size_t>(std::count_if(begin, end, [](const Row& row) { return row.sign == '-'; }));
    const auto kept = static_cast<size_t>(end - begin) - added - gone;
    out +=
        palette.dim(fmt::format("@@ -{} +{} @@", range(old_line, kept + gone), range(new_line, kept + added))) + "\n";
    for (auto row = begin; row != end; ++row) out += row_text(*row, palette);
    old_line += kept + gone, new_line += kept + added;
    i = static_cast<size_t>(end - rows.begin());
  }
  return out;
}

}  // namespace score::cli
