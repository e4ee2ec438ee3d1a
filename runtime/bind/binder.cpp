#include "runtime/bind/binder.h"

#include <algorithm>
#include <numeric>

#include "runtime/bind/convert.h"
#include "runtime/bind/wording.h"

namespace score::bind {

using columns::LeadBlock;
using columns::LeadColumn;
using columns::Status;

Binder::Binder(std::shared_ptr<const Binding> binding) : binding_(std::move(binding)) {}

Status Binder::bind(const columns::Batch& batch, const std::vector<int64_t>& numbers, columns::RejectSink& rejects,
                    LeadBlock* out) {
  return columns::guarded([&] {
    out->source_row = numbers;
    out->defaults = binding_;
    out->batch_row.resize(static_cast<size_t>(batch.rows()));
    std::iota(out->batch_row.begin(), out->batch_row.end(), 0u);
    Status status = bind_all(batch, rejects, out);
    if (binding_->shape.has_now) {
      const columns::Integers& now = out->columns.back().integers;
      out->now_us.assign(now.as<int64_t>(), now.as<int64_t>() + now.size());
      out->columns.pop_back();
    }
    return status;
  });
}

Status Binder::bind_all(const columns::Batch& batch, columns::RejectSink& rejects, LeadBlock* out) {
  convert(batch, out);
  if (rejected_.empty()) return {};
  if (Status status = report(batch, rejects); !status.ok()) return status;
  kept_.clear();
  for (size_t row = 0; row < out->size; ++row) {
    if (!rejected_.is_rejected(row)) kept_.push_back(static_cast<uint32_t>(row));
  }
  keep_rows(kept_, out);
  return {};
}

namespace {

/// A JSON list's items with commas between them.
std::string without_list_ends(std::string_view cell) {
  std::string shown;
  for (const char c : cell.substr(0, cell.find_last_not_of(columns::kListEnd) + 1)) {
    if (c == columns::kListEnd) {
      shown += ", ";
    } else {
      shown += c;
    }
  }
  return shown;
}

const std::vector<columns::CellKind>* kinds(const columns::Batch& batch, const BoundField& bound) {
  const auto& all = batch.origin().kinds;
  return bound.column && !all.empty() ? &all[*bound.column] : nullptr;
}

}  // namespace

void Binder::convert(const columns::Batch& batch, LeadBlock* out) {
  out->size = static_cast<size_t>(batch.rows());
  out->columns.resize(binding_->fields.size());
  out->text.clear();
  rejected_.start(out->size);
  for (uint32_t index = 0; index < binding_->fields.size(); ++index) {
    const BoundField& bound = binding_->fields[index];
    LeadColumn& column = out->columns[index];
    column.kind = bound.field->type.kind;
    column.element = bound.field->type.element;
    column.known.clear();
    const Target target{*binding_->shape.plan, bound, index, out->size, column, rejected_, out->text,
                        kinds(batch, bound)};
    if (bound.column) {
      convert_column(batch.column(*bound.column), target);
    } else {
      fill_absent(target);
    }
  }
}

Status Binder::report(const columns::Batch& batch, columns::RejectSink& rejects) {
  std::vector<RejectedRows::Row>& rows = rejected_.rows();
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
  const columns::Origin& origin = batch.origin();
  for (const RejectedRows::Row& row : rows) {
    const BoundField& bound = binding_->fields[row.field];
    const std::string cell = bound.column ? cell_text(batch.column(*bound.column), row.row) : std::string();
    columns::Reject reject;
    if (origin.source) reject.file = origin.source->name;
    reject.line = batch.line(row.row);
    reject.column = bound.field->column;
    const std::string value = without_list_ends(cell);
    reject.value = value;
    reject.reason = reason(bound, row.field, row.missing, cell);
    if (Status status = rejects.reject(reject); !status.ok()) return status;
  }
  return {};
}

const std::string& Binder::reason(const BoundField& bound, uint32_t field, bool missing, const std::string& cell) {
  constexpr size_t kMaxRemembered = 4096;
  if (missing || bound.members == nullptr) {
    reason_ = missing ? missing_reason(bound, cell) : misfit_reason(*binding_->shape.plan, bound, cell);
    return reason_;
  }
  if (reasons_.size() >= kMaxRemembered) reasons_.clear();
  std::string& known = reasons_[std::to_string(field) + ' ' + cell];
  if (known.empty()) known = misfit_reason(*binding_->shape.plan, bound, cell);
  return known;
}

namespace {

template <class T>
void keep(std::vector<T>& values, const std::vector<uint32_t>& kept) {
  if (values.empty()) return;
  for (size_t i = 0; i < kept.size(); ++i) values[i] = values[kept[i]];
  values.resize(kept.size());
}

template <class T>
void keep(columns::Padded<T>& values, const std::vector<uint32_t>& kept) {
  if (values.empty()) return;
  for (size_t i = 0; i < kept.size(); ++i) values[i] = values[kept[i]];
  values.resize(kept.size());
}

void keep(columns::Integers& values, const std::vector<uint32_t>& kept) {
  if (values.empty()) return;
  values.visit([&](auto* cells) {
    for (size_t i = 0; i < kept.size(); ++i) cells[i] = cells[kept[i]];
  });
  values.shrink(kept.size());
}

void keep_known(LeadColumn& column, const std::vector<uint32_t>& kept) {
  if (column.known.empty()) return;
  for (size_t i = 0; i < kept.size(); ++i) {
    const uint64_t bit = (column.known[kept[i] / 64] >> (kept[i] % 64)) & 1;
    uint64_t& word = column.known[i / 64];
    word = (word & ~(uint64_t{1} << (i % 64))) | bit << (i % 64);
  }
  column.known.resize((kept.size() + 63) / 64);
}

}  // namespace

void keep_rows(const std::vector<uint32_t>& kept, LeadBlock* block) {
  for (LeadColumn& column : block->columns) {
    keep(column.bools, kept);
    keep(column.integers, kept);
    keep(column.numbers, kept);
    keep(column.strings, kept);
    keep(column.lists, kept);
    keep_known(column, kept);
  }
  keep(block->source_row, kept);
  keep(block->batch_row, kept);
  if (block->now_us.size() == block->size && block->size > 1) keep(block->now_us, kept);
  block->size = kept.size();
}

}  // namespace score::bind
