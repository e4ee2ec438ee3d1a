#include "cli/outcome.h"

#include <algorithm>
#include <string_view>

#include "runtime/columns/views.h"

namespace score::cli {

namespace {

constexpr std::string_view kUsual[] = {"true", "yes", "y", "1", "won"};

bool is_success(std::string_view cell, const OutcomeSpec& spec) {
  if (!spec.values.empty()) return std::find(spec.values.begin(), spec.values.end(), cell) != spec.values.end();
  return std::any_of(std::begin(kUsual), std::end(kUsual), [&](std::string_view usual) {
    return std::equal(cell.begin(), cell.end(), usual.begin(), usual.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
  });
}

}  // namespace

OutcomeSpec parse_outcome(const std::string& text) {
  OutcomeSpec spec;
  const size_t equals = text.find('=');
  spec.column = text.substr(0, equals);
  size_t from = equals == std::string::npos ? text.size() : equals + 1;
  while (from < text.size()) {
    const size_t end = std::min(text.find(',', from), text.size());
    spec.values.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return spec;
}

void read_outcomes(const columns::Batch& batch, size_t index, const OutcomeSpec& spec, std::vector<uint8_t>* success) {
  const columns::Column column = batch.column(index);
  success->assign(static_cast<size_t>(batch.rows()), 0);
  const auto fill = [&](const auto& cell) {
    for (int64_t row = 0; row < batch.rows(); ++row) {
      if (!column.is_null(row)) (*success)[static_cast<size_t>(row)] = cell(row) ? 1 : 0;
    }
  };
  if (column.type().is_textual()) {
    const columns::NullableText text(column);
    fill([&](int64_t row) { return !text.is_null(row) && is_success(text[row], spec); });
  } else if (column.type().id == columns::TypeId::Bool) {
    const columns::BoolView bits(column);
    fill([&](int64_t row) { return is_success(bits[row] ? "true" : "false", spec); });
  } else {
    columns::visit_numbers(column, column.type().id, [&](auto items) {
      using Item = decltype(items[0]);
      if constexpr (std::is_integral_v<Item>) {
        fill([&](int64_t row) { return is_success(std::to_string(items[row]), spec); });
      }
    });
  }
}

}  // namespace score::cli
