#include "runtime/bind/binding.h"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/sema/types.h"
#include "runtime/bind/cell_parser.h"
#include "runtime/bind/convert.h"
#include "runtime/bind/wording.h"

namespace score::bind {

using abi::Kind;
using columns::TypeId;

namespace {

/// A column that is text, maybe through a dictionary.
bool fits_text_like(const columns::Type& type) {
  return type.is_textual() || type.is_int() || type.id == TypeId::Bool;
}

bool is_float(const columns::Type& type) {
  return type.id == TypeId::Float32 || type.id == TypeId::Float64;
}

bool is_date(const columns::Type& type) {
  return type.id == TypeId::Date32 || type.id == TypeId::Date64;
}

}  // namespace

bool fits(const columns::Type& type, const sema::Type& wanted) {
  const Kind kind = wanted.kind;
  if (type.is_textual() || type.id == TypeId::Null) return true;
  const bool numeric = type.is_int() || is_float(type) || (type.id == TypeId::Decimal128 && type.scale >= 0);
  switch (kind) {
    case Kind::Bool: return type.id == TypeId::Bool || type.is_int();
    case Kind::Int:
    case Kind::Decimal:
    case Kind::Number: return numeric;
    case Kind::String:
    case Kind::Text:
    case Kind::Enum: return fits_text_like(type);
    case Kind::Date:
    case Kind::Timestamp: return is_date(type) || type.id == TypeId::Timestamp;
    case Kind::Duration: return type.id == TypeId::Duration;
    case Kind::Set: return type.is_list() && type.children[0].type.is_textual();
    case Kind::List: return type.is_list() && fits(type.children[0].type, sema::Type{wanted.element});
    case Kind::Period: return false;
  }
  return false;
}

RowShape lead_shape(std::shared_ptr<const plan::Plan> plan, const std::string& now_column) {
  RowShape shape;
  shape.fields = plan->fields;
  shape.plan = std::move(plan);
  if (now_column.empty()) return shape;
  sema::Field now;
  now.name = now.column = now_column;
  now.type.kind = Kind::Timestamp;
  now.missing = {""};
  for (const sema::Field& field : shape.plan->fields) {
    if (field.column != now_column) continue;
    if (field.type.kind == Kind::Date || field.type.kind == Kind::Timestamp) now.format = field.format;
    now.missing = field.missing;
  }
  shape.fields.push_back(std::move(now));
  shape.has_now = true;
  return shape;
}

RowShape event_shape(std::shared_ptr<const plan::Plan> plan, uint32_t type) {
  sema::Field key = plan->fields[*plan->key];
  key.column = plan->events[type].lead_column;
  key.default_value.reset();
  key.type.optional = false;
  RowShape shape = nested_event_shape(std::move(plan), type);
  shape.fields.insert(shape.fields.begin(), std::move(key));
  shape.has_lead_key = true;
  return shape;
}

RowShape nested_event_shape(std::shared_ptr<const plan::Plan> plan, uint32_t type) {
  std::vector<sema::Field> fields = plan->events[type].fields;
  std::string name = plan->events[type].name;
  return {std::move(plan), std::move(fields), std::move(name)};
}

std::vector<std::string> wanted_columns(const RowShape& shape) {
  std::vector<std::string> wanted;
  for (const sema::Field& field : shape.fields) {
    if (std::find(wanted.begin(), wanted.end(), field.column) == wanted.end()) wanted.push_back(field.column);
  }
  return wanted;
}

namespace {

class Matching {
 public:
  Matching(RowShape shape, const columns::Schema& schema, const std::vector<std::string>& source_columns)
      : binding_(std::make_shared<Binding>()), schema_(schema), source_columns_(source_columns) {
    binding_->shape = std::move(shape);
  }

  BindResult run() {
    for (const sema::Field& field : binding_->shape.fields) binding_->fields.push_back(match(field));
    if (binding_->shape.has_lead_key) binding_->fields.front().use = BoundField::Use::LeadKey;
    if (binding_->shape.has_now) binding_->fields.back().use = BoundField::Use::Now;
    if (result_.errors.empty()) result_.binding = std::move(binding_);
    return std::move(result_);
  }

 private:
  BoundField match(const sema::Field& field) {
    BoundField bound;
    bound.field = &field;
    const Kind kind = field.type.kind;
    const bool members = kind == Kind::Enum || kind == Kind::Set;
    bound.width = columns::static_width(kind, members ? plan().enums[field.type.enum_id].members.size() : 0);
    bound.column = schema_.find(field.column);
    if (!bound.column) {
      absent(field, bound.may_be_missing());
      return bound;
    }
    bound.type = schema_.fields[*bound.column].type;
    if (!fits(bound.type, field.type)) {
      result_.errors.push_back(
          fmt::format("column `{}` is {}, and the field `{}` is {}: such a column cannot be read "
                      "as that",
                      field.column, columns::describe(bound.type), field.name, kind_words(field.type.kind)));
    }
    fill_tables(bound);
    return bound;
  }

  void absent(const sema::Field& field, bool may_be_missing) {
    // Of an input of events: whose it is and when it was, which its event says in words of their own.
    const std::vector<sema::Field>& fields = binding_->shape.fields;
    if (binding_->shape.has_lead_key && &field == fields.data())
      return absent_of_event(field, "the leads' keys", "lead");
    if (binding_->shape.has_lead_key && &field == &fields[1]) return absent_of_event(field, "the events' times", "at");
    std::string line = fmt::format("the input has no column `{}`", field.column);
    if (field.column != field.name) line += fmt::format(" for the field `{}`", field.name);
    const std::string row = binding_->shape.row == "lead" ? "lead" : fmt::format("`{}`", binding_->shape.row);
    const std::vector<std::string> near = nearest_names(field.column, source_columns_);
    const std::string hint = near.empty() ? "" : fmt::format("; nearest: {}", quoted_list(near));
    if (!may_be_missing) {
      result_.errors.push_back(line + hint);
    } else if (field.default_value) {
      result_.notices.push_back(fmt::format("{}: every {} takes its default{}", line, row, hint));
    } else {
      result_.notices.push_back(fmt::format("{}: it is unknown for every {}{}", line, row, hint));
    }
  }

  /// What every event has is in each file under another name: the model has to tell it.
  void absent_of_event(const sema::Field& field, std::string_view what, std::string_view word) {
    constexpr size_t kMost = 8;
    const auto has = [&](std::string_view name) {
      return std::find(source_columns_.begin(), source_columns_.end(), name) != source_columns_.end();
    };
    const std::vector<std::string> near = nearest_names(field.column, source_columns_, 1);
    const std::string& key = plan().fields[*plan().key].column;
    const std::string meant = word == "lead" && has(key) ? key
                              : has(word)                ? std::string(word)
                              : near.empty()             ? "…"
                                                         : near.front();
    const size_t shown = std::min(source_columns_.size(), kMost);
    const std::vector<std::string> first(source_columns_.begin(),
                                         source_columns_.begin() + static_cast<std::ptrdiff_t>(shown));
    const char* more = shown < source_columns_.size() ? ", …" : "";
    result_.errors.push_back(fmt::format(
        "the input has no column `{}` with {}: name its column in the event, `{} from \"{}\"`; the input has "
        "{}{}",
        field.column, what, word, meant, first.empty() ? "no columns" : quoted_list(first), more));
  }

  void fill_tables(BoundField& bound) {
    const sema::Field& field = *bound.field;
    if (field.type.kind == Kind::Enum || field.type.kind == Kind::Set) {
      bound.members = &plan().enums[field.type.enum_id];
      for (size_t code = 0; code < bound.members->members.size(); ++code) {
        bound.codes.add(bound.members->members[code].name, static_cast<int64_t>(code));
      }
      for (size_t code = 0; code < bound.members->members.size(); ++code) {
        for (const std::string& spelling : bound.members->members[code].spellings) {
          bound.codes.add(spelling, static_cast<int64_t>(code));
        }
      }
    }
    for (const std::string& spelling : field.missing) {
      bound.missing.add(spelling, 0);
      add_missing_value(bound, spelling);
    }
    std::sort(bound.missing_integers.begin(), bound.missing_integers.end());
    fill_words(bound);
    if (field.type.kind == Kind::List) bound.items = items_of(bound);
  }

  void fill_words(BoundField& bound) {
    const Kind kind = bound.field->type.kind;
    if (kind != Kind::Enum && kind != Kind::Bool) return;
    for (const std::string& spelling : bound.field->missing) bound.words.add(spelling, kMissingWord);
    bound.words.add_all(bound.codes);
    if (kind == Kind::Enum) return;
    const CellParser parser(plan(), bound);
    for (const char* word : {"true", "false", "True", "False", "TRUE", "FALSE", "yes", "no", "1", "0", "t", "f"}) {
      uint8_t value = 0;
      if (parser.boolean(word, &value)) bound.words.add(word, value);
    }
  }

  std::shared_ptr<const ListItems> items_of(const BoundField& list) {
    auto items = std::make_shared<ListItems>();
    items->field = *list.field;
    items->field.type = sema::element_type(list.field->type).as_optional(true);
    items->field.default_value.reset();
    items->bound.field = &items->field;
    if (list.type.is_list()) items->bound.type = list.type.children[0].type;
    fill_tables(items->bound);
    return items;
  }

  /// A spelling of "no value" that is a number or a time also means that value in a column that comes typed.
  void add_missing_value(BoundField& bound, const std::string& spelling) {
    const CellParser parser(plan(), bound);
    const Kind kind = bound.field->type.kind;
    if (kind == Kind::Number) {
      double value = 0;
      if (parser.number(spelling, &value)) bound.missing_numbers.push_back(value);
    } else if (is_counted(kind)) {
      int64_t value = 0;
      if (parser.integer(spelling, &value)) bound.missing_integers.push_back(value);
    }
  }

  const plan::Plan& plan() const { return *binding_->shape.plan; }

  std::shared_ptr<Binding> binding_;
  const columns::Schema& schema_;
  const std::vector<std::string>& source_columns_;
  BindResult result_;
};

}  // namespace

BindResult make_binding(RowShape shape, const columns::Schema& schema, const std::vector<std::string>& source_columns) {
  return Matching(std::move(shape), schema, source_columns).run();
}

}  // namespace score::bind
