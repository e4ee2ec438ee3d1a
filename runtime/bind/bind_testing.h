#pragma once
// For tests: schemas and batches in a few words.
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/bind/binder.h"
#include "runtime/bind/binding.h"
#include "runtime/columns/builders.h"
#include "stdlib/zone.h"

namespace score::bind {

struct Rejected {
  int64_t line;
  std::string column, value, reason;
};

class Collector : public columns::RejectSink {
 public:
  columns::Status reject(const columns::Reject& row) override {
    rows.push_back({row.line, std::string(row.column), std::string(row.value), std::string(row.reason)});
    return {};
  }
  std::vector<Rejected> rows;
};

using Cells = std::vector<std::optional<std::string>>;

class BindCase {
 public:
  BindCase() : plan_(std::make_shared<plan::Plan>()) {
    plan_->zones.push_back(std::make_shared<const stdlib::Zone>(stdlib::Zone::fixed(9 * 3600, "+09:00")));
  }

  sema::Field& field(const std::string& name, abi::Kind kind, bool optional = false) {
    sema::Field made;
    made.name = made.column = name;
    made.type.kind = kind;
    made.type.optional = optional;
    plan_->fields.push_back(made);
    return plan_->fields.back();
  }
  /// A field of an enum, or of a set of it.
  sema::Field& enum_field(const std::string& name, std::vector<sema::EnumMember> members, bool open = false,
                          abi::Kind kind = abi::Kind::Enum) {
    plan_->enums.push_back({"", false, open, std::move(members), {}});
    sema::Field& made = field(name, kind);
    made.type.enum_id = static_cast<sema::EnumId>(plan_->enums.size() - 1);
    return made;
  }

  void add(const std::string& name, columns::Type type, columns::OwnedArray array) {
    schema_.fields.push_back({name, std::move(type), true});
    arrays_.push_back(std::move(array));
  }
  void add_text(const std::string& name, const Cells& cells) {
    columns::Utf8Builder builder;
    for (const auto& cell : cells) cell ? builder.append(*cell) : builder.append_null();
    add(name, columns::make_type(columns::TypeId::Utf8), builder.finish());
    rows_ = static_cast<int64_t>(cells.size());
  }
  template <class T>
  void add_fixed(const std::string& name, columns::Type type, const std::vector<std::optional<T>>& cells) {
    columns::FixedBuilder<T> builder;
    for (const auto& cell : cells) cell ? builder.append(*cell) : builder.append_null();
    add(name, std::move(type), builder.finish());
    rows_ = static_cast<int64_t>(cells.size());
  }

  BindResult match() {
    std::vector<std::string> names;
    for (const columns::Field& column : schema_.fields) names.push_back(column.name);
    return make_binding(lead_shape(plan_), schema_, names);
  }
  /// Binds everything added; the batch lives as long as the test. What went wrong, or "".
  std::string bind() {
    BindResult result = match();
    if (!result.binding) return result.errors.empty() ? "no binding" : result.errors[0];
    columns::Origin origin;
    origin.kinds = kinds_;
    batch_ = columns::Batch::from_columns(std::make_shared<const columns::Schema>(schema_), std::move(arrays_), rows_,
                                          std::move(origin));
    Binder binder(result.binding);
    std::vector<int64_t> numbers;
    for (int64_t row = 0; row < rows_; ++row) numbers.push_back(row + 1);
    return binder.bind(batch_, numbers, rejects_, &block_).message();
  }

  std::vector<int64_t> integers(size_t column = 0) const {
    const columns::Integers& integers = block_.columns[column].integers;
    std::vector<int64_t> made;
    for (size_t row = 0; row < integers.size(); ++row) made.push_back(integers[row]);
    return made;
  }
  std::vector<double> numbers(size_t column = 0) const {
    const auto& numbers = block_.columns[column].numbers;
    return {numbers.begin(), numbers.end()};
  }
  std::vector<std::string> texts(size_t column = 0) const {
    std::vector<std::string> made;
    for (const ScoreStr& text : block_.columns[column].strings)
      made.emplace_back(text.data, static_cast<size_t>(text.size));
    return made;
  }
  std::vector<bool> known(size_t column = 0) const {
    std::vector<bool> made;
    for (size_t row = 0; row < block_.size; ++row) made.push_back(block_.columns[column].is_known(row));
    return made;
  }
  /// "LINE COLUMN VALUE: REASON" of each rejected row.
  std::vector<std::string> rejects() const {
    std::vector<std::string> made;
    for (const Rejected& row : rejects_.rows) {
      made.push_back(std::to_string(row.line) + " " + row.column + " `" + row.value + "`: " + row.reason);
    }
    return made;
  }

  std::shared_ptr<plan::Plan> plan_;
  columns::Schema schema_;
  std::vector<columns::OwnedArray> arrays_;
  std::vector<std::vector<columns::CellKind>> kinds_;
  int64_t rows_ = 0;
  columns::Batch batch_;
  Collector rejects_;
  columns::LeadBlock block_;
};

}  // namespace score::bind
