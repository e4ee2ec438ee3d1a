#include "runtime/engine/output.h"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/diag/diagnostic.h"
#include "compiler/sema/types.h"
#include "runtime/columns/builders.h"

namespace score::engine {

using columns::LeadBlock;
using columns::LeadColumn;
using columns::OwnedArray;
using columns::TypeId;
using sema::Kind;

namespace {

constexpr int32_t kDecimalPrecision = 19;  // ±9e12 with six places

OutputColumn column_of(const Model& model, const sema::Output& output) {
  const ColumnSource source = output.kind == sema::OutputKind::Score   ? ColumnSource::Score
                              : output.kind == sema::OutputKind::Grade ? ColumnSource::Grade
                                                                       : ColumnSource::Segment;
  return {source, output.index, model.name_of(output)};
}

OutputColumn key_column(const plan::Plan& plan) {
  if (!plan.key) return {ColumnSource::RowNumber, 0, "row"};
  return {ColumnSource::Field, *plan.key, plan.fields[*plan.key].name};
}

/// Everything that may be selected; outputs first, so that a score hides a field of its name.
std::vector<OutputColumn> known_columns(const Model& model) {
  const plan::Plan& plan = model.plan();
  std::vector<OutputColumn> known;
  for (const sema::Output& output : plan.declared) known.push_back(column_of(model, output));
  for (uint32_t i = 0; i < plan.state_columns.size(); ++i) {
    known.push_back({ColumnSource::State, i, plan.state_columns[i].name});
  }
  for (uint32_t i = 0; i < plan.fields.size(); ++i) known.push_back({ColumnSource::Field, i, plan.fields[i].name});
  if (!plan.key) known.push_back(key_column(plan));
  return known;
}

columns::Type labels_type() {
  return columns::make_dictionary(TypeId::Int32, columns::make_type(TypeId::Utf8));
}

columns::Type field_type(const sema::Type& type) {
  switch (type.kind) {
    case Kind::Bool: return columns::make_type(TypeId::Bool);
    case Kind::Decimal: return columns::make_decimal(kDecimalPrecision, 6);
    case Kind::Number: return columns::make_type(TypeId::Float64);
    case Kind::String:
    case Kind::Text: return columns::make_type(TypeId::Utf8);
    case Kind::Enum: return labels_type();
    case Kind::Date: return columns::make_type(TypeId::Date32);
    case Kind::Timestamp: return columns::make_timestamp_utc();
    case Kind::Duration: return columns::make_type(TypeId::Duration);
    case Kind::Set: return columns::make_list(columns::make_type(TypeId::Utf8));
    case Kind::List: return columns::make_list(field_type(sema::element_type(type)));
    default: return columns::make_type(TypeId::Int64);
  }
}

columns::Type state_type(const plan::Plan& plan, const sema::StateColumn& state) {
  switch (state.kind) {
    case sema::StateKind::Armed: return columns::make_type(TypeId::Bool);
    case sema::StateKind::Fired: return columns::make_type(TypeId::Utf8);
    case sema::StateKind::Value: break;
  }
  return field_type(plan.nodes[plan.actions[state.action].value].type);
}

columns::Type type_of(const plan::Plan& plan, const OutputColumn& column) {
  switch (column.source) {
    case ColumnSource::RowNumber: return columns::make_type(TypeId::Int64);
    case ColumnSource::Field: return field_type(plan.fields[column.index].type);
    case ColumnSource::Score: return columns::make_decimal(kDecimalPrecision, 6);
    case ColumnSource::Grade: return labels_type();
    case ColumnSource::Segment:
      return plan.segments[column.index].membership ? columns::make_type(TypeId::Bool) : labels_type();
    case ColumnSource::State: return state_type(plan, plan.state_columns[column.index]);
  }
  return {};
}

}  // namespace

OutputResult make_output(std::shared_ptr<const Model> model, const std::vector<std::string>& select,
                         columns::Metadata metadata) {
  OutputResult result;
  const plan::Plan& plan = model->plan();
  auto output = std::make_shared<Output>();
  const std::vector<OutputColumn> known = known_columns(*model);
  if (select.empty()) {
    output->columns_.push_back(key_column(plan));
    for (const sema::Output& declared : plan.declared) output->columns_.push_back(column_of(*model, declared));
    for (uint32_t i = 0; i < plan.state_columns.size(); ++i) {
      output->columns_.push_back({ColumnSource::State, i, plan.state_columns[i].name});
    }
  }
  for (const std::string& name : select) {
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const auto& column) { return column.name == name; });
    if (found != known.end()) {
      output->columns_.push_back(*found);
      continue;
    }
    std::vector<std::string> names;
    for (const OutputColumn& column : known) names.push_back(column.name);
    const std::string near = diag::nearest(name, names);
    result.errors.push_back(
        near.empty() ? fmt::format("there is no column `{}` to select; there are `{}`", name, fmt::join(names, "`, `"))
                     : fmt::format("there is no column `{}` to select; nearest is `{}`", name, near));
  }
  columns::Schema schema;
  schema.metadata = std::move(metadata);
  for (const OutputColumn& column : output->columns_)
    schema.fields.push_back({column.name, type_of(plan, column), true});
  output->schema_ = std::make_shared<const columns::Schema>(std::move(schema));
  output->model_ = std::move(model);
  if (result.errors.empty()) result.output = std::move(output);
  return result;
}

namespace {

/// `codes[row]` is a number.
template <class Codes>
OwnedArray labels(const std::vector<sema::EnumMember>& members, const Codes& codes, size_t rows,
                  const LeadColumn* known) {
  columns::Utf8Builder values;
  for (const sema::EnumMember& member : members) values.append(member.name);
  columns::ValidityBuilder validity;
  columns::Buffer items;
  items.reserve_more(rows * sizeof(int32_t));
  for (size_t row = 0; row < rows; ++row) {
    const bool missing = codes[row] < 0 || (known != nullptr && !known->is_known(row));
    items.push(missing ? int32_t{0} : static_cast<int32_t>(codes[row]));
    missing ? validity.append_null() : validity.append_valid();
  }
  const int64_t nulls = validity.nulls();
  std::vector<columns::Buffer> buffers(2);
  buffers[0] = validity.finish();
  buffers[1] = std::move(items);
  return columns::make_array(static_cast<int64_t>(rows), nulls, std::move(buffers), {}, values.finish());
}

OwnedArray bools(const std::vector<int64_t>& values, size_t rows) {
  columns::BoolBuilder builder;
  for (size_t row = 0; row < rows; ++row) builder.append(values[row] != 0);
  return builder.finish();
}

OwnedArray points(const std::vector<int64_t>& values, size_t rows) {
  columns::DecimalBuilder builder;
  builder.reserve(static_cast<int64_t>(rows));
  for (size_t row = 0; row < rows; ++row) builder.append(values[row]);
  return builder.finish();
}

/// One cell after the other through `append`, which is not called for missing ones.
template <class Builder, class Append>
OwnedArray cells(const LeadColumn& column, size_t rows, Builder builder, const Append& append) {
  for (size_t row = 0; row < rows; ++row) {
    if (column.is_known(row)) {
      append(builder, row);
    } else {
      builder.append_null();
    }
  }
  return builder.finish();
}

OwnedArray sets(const LeadColumn& column, size_t rows, const std::vector<sema::EnumMember>& members) {
  columns::Utf8Builder items;
  columns::ListBuilder lists;
  for (size_t row = 0; row < rows; ++row) {
    if (!column.is_known(row)) {
      lists.append_null();
      continue;
    }
    for (size_t code = 0; code < members.size(); ++code) {
      if (((static_cast<uint64_t>(column.integers[row]) >> code) & 1) != 0) items.append(members[code].name);
    }
    lists.append(items.length());
  }
  return lists.finish(items.finish());
}

OwnedArray field(const plan::Plan& plan, const sema::Field& field, const LeadColumn& column, size_t rows);

template <class T, class Cells>
void add_items(ScoreList list, Cells& items) {
  items.append(static_cast<const T*>(list.items), static_cast<size_t>(list.size));
}

/// The items of all rows as a column of their own.
OwnedArray lists(const plan::Plan& plan, const sema::Field& field, const LeadColumn& column, size_t rows) {
  sema::Field item;
  item.type = sema::element_type(field.type);
  LeadColumn items;
  items.kind = item.type.kind;
  columns::ListBuilder builder;
  size_t count = 0;
  for (size_t row = 0; row < rows; ++row) {
    if (!column.is_known(row)) {
      builder.append_null();
      continue;
    }
    const ScoreList& list = column.lists[row];
    if (item.type.is_textual()) {
      add_items<ScoreStr>(list, items.strings);
    } else if (item.type.kind == Kind::Number) {
      add_items<double>(list, items.numbers);
    } else {
      add_items<int64_t>(list, items.integers);
    }
    count += static_cast<size_t>(list.size);
    builder.append(static_cast<int64_t>(count));
  }
  return builder.finish(score::engine::field(plan, item, items, count));
}

OwnedArray field(const plan::Plan& plan, const sema::Field& field, const LeadColumn& column, size_t rows) {
  const auto& integers = column.integers;
  switch (field.type.kind) {
    case Kind::Bool:
      return cells(column, rows, columns::BoolBuilder(),
                   [&](auto& b, size_t row) { b.append(column.bools[row] != 0); });
    case Kind::Decimal:
      return cells(column, rows, columns::DecimalBuilder(), [&](auto& b, size_t row) { b.append(integers[row]); });
    case Kind::Number:
      return cells(column, rows, columns::Float64Builder(),
                   [&](auto& b, size_t row) { b.append(column.numbers[row]); });
    case Kind::String:
    case Kind::Text:
      return cells(column, rows, columns::Utf8Builder(), [&](auto& b, size_t row) {
        const ScoreStr& text = column.strings[row];
        b.append({text.data, static_cast<size_t>(text.size)});
      });
    case Kind::Enum: return labels(plan.enums[field.type.enum_id].members, integers, rows, &column);
    case Kind::Set: return sets(column, rows, plan.enums[field.type.enum_id].members);
    case Kind::List: return lists(plan, field, column, rows);
    case Kind::Date:
      return cells(column, rows, columns::Date32Builder(),
                   [&](auto& b, size_t row) { b.append(static_cast<int32_t>(integers[row])); });
    default: return cells(column, rows, columns::Int64Builder(), [&](auto& b, size_t row) { b.append(integers[row]); });
  }
}

OwnedArray segment(const plan::Plan& plan, const plan::Segment& segment, const std::vector<int64_t>& codes,
                   size_t rows) {
  if (segment.membership) return bools(codes, rows);
  return labels(plan.enums[segment.members].members, codes, rows, nullptr);
}

/// A trigger's own value: a number, as all others are outputs.
OwnedArray trigger_values(const std::vector<interpret::ActionInput>& inputs, Kind kind) {
  const auto all = [&](auto builder, const auto& append) {
    for (const interpret::ActionInput& input : inputs) {
      if (input.value.known) {
        append(builder, input.value.scalar);
      } else {
        builder.append_null();
      }
    }
    return builder.finish();
  };
  switch (kind) {
    case Kind::Number: return all(columns::Float64Builder(), [](auto& b, const auto& value) { b.append(value.d); });
    case Kind::Decimal: return all(columns::DecimalBuilder(), [](auto& b, const auto& value) { b.append(value.i); });
    default: return all(columns::Int64Builder(), [](auto& b, const auto& value) { b.append(value.i); });
  }
}

OwnedArray state(const plan::Plan& plan, const sema::StateColumn& column, const ResultBlock& results,
                 const ActionBlock& actions) {
  const uint32_t action = column.action;
  if (column.kind == sema::StateKind::Value) {
    return trigger_values(results.triggers[action], plan.nodes[plan.actions[action].value].type.kind);
  }
  if (column.kind == sema::StateKind::Armed) {
    columns::BoolBuilder builder;
    for (const uint8_t armed : actions.armed[action]) builder.append(armed != 0);
    return builder.finish();
  }
  columns::Utf8Builder builder;
  for (const std::string& times : actions.fired[action]) builder.append(times);
  return builder.finish();
}

}  // namespace

columns::Batch Output::build(const LeadBlock& leads, const ResultBlock& results, const ActionBlock& actions) const {
  const plan::Plan& plan = model_->plan();
  const size_t rows = leads.size;
  std::vector<OwnedArray> arrays;
  for (const OutputColumn& column : columns_) {
    const uint32_t index = column.index;
    switch (column.source) {
      case ColumnSource::RowNumber: {
        columns::Int64Builder builder;
        builder.append_all(leads.source_row.data(), static_cast<int64_t>(rows));
        arrays.push_back(builder.finish());
        break;
      }
      case ColumnSource::Field: arrays.push_back(field(plan, plan.fields[index], leads.columns[index], rows)); break;
      case ColumnSource::Score: arrays.push_back(points(results.scores[index], rows)); break;
      case ColumnSource::Grade:
        arrays.push_back(labels(plan.enums[plan.grades[index].labels].members, results.grades[index], rows, nullptr));
        break;
      case ColumnSource::Segment:
        arrays.push_back(segment(plan, plan.segments[index], results.segments[index], rows));
        break;
      case ColumnSource::State: arrays.push_back(state(plan, plan.state_columns[index], results, actions)); break;
    }
  }
  return columns::Batch::from_columns(schema_, std::move(arrays), static_cast<int64_t>(rows));
}

}  // namespace score::engine
