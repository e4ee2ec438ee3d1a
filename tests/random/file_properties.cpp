// The same data through files: what the readers and the binder make of it must be the blocks.
#include <fmt/format.h>

#include "io/csv_reader.h"
#include "runtime/bind/binder.h"
#include "runtime/interpret/compare.h"
#include "runtime/interpret/load.h"
#include "tests/random/properties.h"

namespace score::random {

namespace {

using interpret::Value;

bool same_cell(const columns::LeadColumn& a, size_t row_a, const columns::LeadColumn& b, size_t row_b) {
  const Value x = interpret::load(a, row_a);
  const Value y = interpret::load(b, row_b);
  return a.kind == b.kind && x.known == y.known &&
         (!x.known || interpret::compare(x, y, plan::Type{.kind = a.kind, .element = a.element}) == 0);
}

/// Remembers the first reason.
class FirstReject : public columns::RejectSink {
 public:
  columns::Status reject(const columns::Reject& row) override {
    if (reason.empty())
      reason = fmt::format("line {}, column `{}`, `{}`: {}", row.line, row.column, row.value, row.reason);
    return {};
  }
  std::string reason;
};

/// Why the rows of `csv` are not those of `expected`, or "".
std::string difference(bind::RowShape shape, const std::string& csv, const columns::LeadBlock& expected) {
  FirstReject rejects;
  io::ReadOptions options;
  options.rejects = &rejects;
  options.delimiter = ',';
  options.batch_rows = 5;
  auto reader = io::open_csv(io::memory_source(csv), "data.csv", options);
  if (!reader.ok()) return "the file does not open: " + reader.status.message();
  const bind::BindResult bound =
      bind::make_binding(std::move(shape), *reader.value->schema(), reader.value->source_columns());
  if (!bound.errors.empty()) return "the file does not bind: " + bound.errors.front();
  bind::Binder binder(bound.binding);
  size_t at = 0;
  for (;;) {
    columns::Batch batch;
    columns::LeadBlock block;
    const columns::Status status = reader.value->next(&batch);
    if (!status.ok()) return "the file cannot be read: " + status.message();
    if (batch.rows() == 0) break;
    if (!binder.bind(batch, std::vector<int64_t>(static_cast<size_t>(batch.rows())), rejects, &block).ok())
      return "binding fails";
    if (!rejects.reason.empty()) return "a row is rejected: " + rejects.reason;
    for (size_t row = 0; row < block.size; ++row, ++at) {
      if (at >= expected.size) return "there are more rows";
      for (size_t i = 0; i < expected.columns.size(); ++i) {
        if (same_cell(block.columns[i], row, expected.columns[i], at)) continue;
        return fmt::format("field `{}` is another value in row {}", bound.binding->shape.fields[i].name, at + 1);
      }
    }
  }
  return at == expected.size ? "" : fmt::format("{} rows of {}", at, expected.size);
}

}  // namespace

std::vector<std::string> file_faults(const RandomCase& made) {
  std::vector<std::string> found;
  const std::shared_ptr<const plan::Plan>& plan = made.compiled.model->shared_plan();
  if (made.leads.columns.empty() || made.leads.size == 0) return found;
  const std::string leads = difference(bind::lead_shape(plan), leads_csv(*plan, *made.data), made.leads);
  if (!leads.empty()) found.push_back("leads through a file: " + leads);
  for (uint32_t type = 0; type < plan->events.size() && plan->key; ++type) {
    const std::string events = difference(bind::event_shape(plan, type), events_csv(*plan, type, *made.data),
                                          event_rows(*plan, type, *made.data));
    if (!events.empty())
      found.push_back(fmt::format("events `{}` through a file: {}", plan->events[type].name, events));
  }
  return found;
}

}  // namespace score::random
