#include "io/json_row.h"

#include <algorithm>
#include <fmt/format.h>
#include <simdjson.h>

#include "io/jsonl_reader.h"

namespace score::io {

using columns::CellKind;
namespace ondemand = simdjson::ondemand;

static_assert(JsonRow::kPadding >= simdjson::SIMDJSON_PADDING);

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Whether `text` is a number as JSON writes them.
bool is_json_number(std::string_view text) {
  size_t at = 0;
  const auto digits = [&] {
    const size_t from = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return at > from;
  };
  if (at < text.size() && text[at] == '-') ++at;
  const bool zero = at < text.size() && text[at] == '0';
  const size_t whole = at;
  if (!digits() || (zero && at > whole + 1)) return false;
  if (at < text.size() && text[at] == '.') {
    ++at;
    if (!digits()) return false;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    if (!digits()) return false;
  }
  return at == text.size();
}

std::string_view without_trailing_space(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n')) {
    text.remove_suffix(1);
  }
  return text;
}

std::string reason_of(simdjson::error_code error) {
  switch (error) {
    case simdjson::UTF8_ERROR: return "the line is not UTF-8";
    case simdjson::UNCLOSED_STRING: return "a string is never closed";
    case simdjson::UNESCAPED_CHARS: return "a string holds a control character that is not escaped";
    case simdjson::STRING_ERROR: return "a string holds an escape that does not exist";
    case simdjson::DEPTH_ERROR: return fmt::format("values are nested deeper than {}", kMaxJsonDepth);
    case simdjson::MEMALLOC: return "there is not enough memory for the line";
    default: return "the line is not valid JSON";
  }
}

}  // namespace

struct JsonRow::Parser {
  ondemand::parser parser;
};

/// The walk over one line. Every value is visited, wanted or not, because the parser checks only what is visited.
struct JsonRow::Walk {
  JsonRow& row;

  using Error = simdjson::error_code;

  Error object(ondemand::object& object);
  Error field(ondemand::field& field, size_t position);
  Error take(ondemand::value& value, size_t place);
  Error take_list(ondemand::value& value, size_t place);
  Error check(ondemand::value& value, int depth);
  Error scalar(ondemand::value& value, JsonCell& cell);
  int place_of(std::string_view key, size_t position);
  Error fault(size_t place, std::string reason);
};

JsonRow::JsonRow(std::vector<std::string> wanted)
    : wanted_(std::move(wanted)),
      cells_(wanted_.size()),
      seen_(wanted_.size(), 0),
      lists_(wanted_.size()),
      parser_(std::make_unique<Parser>()) {}

JsonRow::~JsonRow() = default;

bool JsonRow::parse(std::string_view line) {
  ++row_;
  std::fill(cells_.begin(), cells_.end(), JsonCell());
  reason_.clear();
  column_.clear();
  ondemand::document document;
  ondemand::object object;
  simdjson::error_code error = parser_->parser.iterate(line.data(), line.size(), line.size() + kPadding).get(document);
  if (error == simdjson::SUCCESS) {
    error = document.get_object().get(object);
    if (error == simdjson::INCORRECT_TYPE) reason_ = "the line is not an object";
  }
  if (error == simdjson::SUCCESS) error = Walk{*this}.object(object);
  if (error == simdjson::SUCCESS && document.current_location().error() == simdjson::SUCCESS) {
    reason_ = "something follows the object";
    return false;
  }
  if (error == simdjson::SUCCESS) return true;
  if (reason_.empty()) reason_ = reason_of(error);
  return false;
}

JsonRow::Walk::Error JsonRow::Walk::object(ondemand::object& object) {
  size_t position = 0;
  for (auto item : object) {
    ondemand::field field;
    if (const Error error = std::move(item).get(field)) return error;
    if (const Error error = this->field(field, position++)) return error;
  }
  row.keys_.resize(position);
  row.places_.resize(position);
  return simdjson::SUCCESS;
}

JsonRow::Walk::Error JsonRow::Walk::field(ondemand::field& field, size_t position) {
  std::string_view key;
  if (const Error error = field.unescaped_key().get(key)) return error;
  const int place = place_of(key, position);
  ondemand::value value = field.value();
  if (place < 0) return check(value, 1);
  const auto wanted = static_cast<size_t>(place);
  if (row.seen_[wanted] == row.row_) return fault(wanted, "the key is given twice");
  row.seen_[wanted] = row.row_;
  return take(value, wanted);
}

/// The wanted column called `key`, or -1.
int JsonRow::Walk::place_of(std::string_view key, size_t position) {
  if (position < row.keys_.size() && row.keys_[position] == key) return row.places_[position];
  const auto found = std::find(row.wanted_.begin(), row.wanted_.end(), key);
  const int place = found == row.wanted_.end() ? -1 : static_cast<int>(found - row.wanted_.begin());
  row.keys_.resize(std::max(row.keys_.size(), position + 1));
  row.places_.resize(row.keys_.size());
  row.keys_[position] = key;
  row.places_[position] = place;
  return place;
}

JsonRow::Walk::Error JsonRow::Walk::fault(size_t place, std::string reason) {
  row.column_ = row.wanted_[place];
  row.reason_ = std::move(reason);
  return simdjson::INCORRECT_TYPE;
}

JsonRow::Walk::Error JsonRow::Walk::take(ondemand::value& value, size_t place) {
  ondemand::json_type type;
  if (const Error error = value.type().get(type)) return error;
  JsonCell& cell = row.cells_[place];
  if (type == ondemand::json_type::array) return take_list(value, place);
  if (type != ondemand::json_type::object) return scalar(value, cell);
  ondemand::object object;
  if (const Error error = value.get_object().get(object)) return error;
  std::string_view raw;
  if (const Error error = object.raw_json().get(raw)) return error;
  cell = {without_trailing_space(raw), CellKind::Json, true};
  if (const Error error = object.reset().error()) return error;
  for (auto item : object) {
    ondemand::field field;
    if (const Error error = std::move(item).get(field)) return error;
    std::string_view key;
    if (const Error error = field.unescaped_key().get(key)) return error;
    if (const Error error = check(field.value(), 2)) return error;
  }
  return simdjson::SUCCESS;
}

JsonRow::Walk::Error JsonRow::Walk::take_list(ondemand::value& value, size_t place) {
  ondemand::array array;
  if (const Error error = value.get_array().get(array)) return error;
  std::string_view raw;
  if (const Error error = array.raw_json().get(raw)) return error;
  if (const Error error = array.reset().error()) return error;
  std::string& list = row.lists_[place];
  list.clear();
  bool nested = false;
  for (auto entry : array) {
    ondemand::value item;
    if (const Error error = std::move(entry).get(item)) return error;
    ondemand::json_type type;
    if (const Error error = item.type().get(type)) return error;
    if (type == ondemand::json_type::array || type == ondemand::json_type::object) {
      nested = true;
      if (const Error error = check(item, 2)) return error;
      continue;
    }
    JsonCell cell;
    if (const Error error = scalar(item, cell)) return error;
    if (!cell.present) continue;
    if (!nested && cell.text.find(columns::kListEnd) != std::string_view::npos) {
      return fault(place, "a list item holds the character U+001F");
    }
    list.append(cell.text).push_back(columns::kListEnd);
  }
  row.cells_[place] = {nested ? without_trailing_space(raw) : std::string_view(list),
                       nested ? CellKind::Json : CellKind::List, true};
  return simdjson::SUCCESS;
}

JsonRow::Walk::Error JsonRow::Walk::scalar(ondemand::value& value, JsonCell& cell) {
  ondemand::json_type type;
  if (const Error error = value.type().get(type)) return error;
  if (type == ondemand::json_type::string) {
    cell = {{}, CellKind::Text, true};
    return value.get_string().get(cell.text);
  }
  const std::string_view token = without_trailing_space(value.raw_json_token());
  if (type == ondemand::json_type::null) return token == "null" ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR;
  const bool number = type == ondemand::json_type::number;
  cell = {token, number ? CellKind::Number : CellKind::Bool, true};
  const bool good = number ? is_json_number(token) : token == "true" || token == "false";
  return good ? simdjson::SUCCESS : simdjson::NUMBER_ERROR;
}

/// Visits a value that nobody asked for.
JsonRow::Walk::Error JsonRow::Walk::check(ondemand::value& value, int depth) {
  if (depth > kMaxJsonDepth) return simdjson::DEPTH_ERROR;
  ondemand::json_type type;
  if (const Error error = value.type().get(type)) return error;
  if (type == ondemand::json_type::array) {
    ondemand::array array;
    if (const Error error = value.get_array().get(array)) return error;
    for (auto entry : array) {
      ondemand::value item;
      if (const Error error = std::move(entry).get(item)) return error;
      if (const Error error = check(item, depth + 1)) return error;
    }
    return simdjson::SUCCESS;
  }
  if (type == ondemand::json_type::object) {
    ondemand::object object;
    if (const Error error = value.get_object().get(object)) return error;
    for (auto item : object) {
      ondemand::field field;
      if (const Error error = std::move(item).get(field)) return error;
      std::string_view key;
      if (const Error error = field.unescaped_key().get(key)) return error;
      if (const Error error = check(field.value(), depth + 1)) return error;
    }
    return simdjson::SUCCESS;
  }
  JsonCell ignored;
  return scalar(value, ignored);
}

}  // namespace score::io
