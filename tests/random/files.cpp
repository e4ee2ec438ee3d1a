// A case as files: what a person runs by hand.
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

#include "stdlib/civil.h"
#include "stdlib/format.h"
#include "tests/random/case.h"

namespace score::random {

namespace {

std::string set_text(int64_t mask, const sema::Field& field, const sema::EnumInfo& members) {
  std::string text;
  for (size_t i = 0; i < members.members.size(); ++i) {
    if (((mask >> i) & 1) == 0) continue;
    if (!text.empty()) text += field.split_by.empty() ? ";" : field.split_by;
    text += members.members[i].name;
  }
  return text;
}

std::string date_text(int64_t day, const std::string& format) {
  const stdlib::Civil civil = stdlib::civil_from_days(day);
  if (format == "%d/%m/%Y") return fmt::format("{:02}/{:02}/{:04}", civil.day, civil.month, civil.year);
  if (format == "%Y%m%d") return fmt::format("{:04}{:02}{:02}", civil.year, civil.month, civil.day);
  return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

std::string list_text(const Cell& cell, const sema::Field& field, const std::vector<sema::EnumInfo>& enums);

/// As a cell of the input says it; a missing value is nothing, or the first spelling of it.
std::string cell_text(const Cell& cell, const sema::Field& field, const std::vector<sema::EnumInfo>& enums) {
  if (!cell.known) return field.missing.empty() ? "" : field.missing.front();
  stdlib::TextBuffer buffer;
  switch (field.type.kind) {
    case Kind::Bool: return cell.integer != 0 ? "true" : "false";
    case Kind::Int: return std::to_string(cell.integer);
    case Kind::Decimal: return std::string(stdlib::format_decimal(cell.integer, buffer));
    case Kind::Number: return std::string(stdlib::format_number(cell.number, buffer));
    case Kind::String:
    case Kind::Text: return cell.text;
    case Kind::Date: return date_text(cell.integer, field.format);
    case Kind::Timestamp: return std::string(stdlib::format_timestamp(cell.integer, buffer));
    case Kind::Duration: return std::string(stdlib::format_duration(cell.integer, buffer));
    case Kind::Set: return set_text(cell.integer, field, enums[field.type.enum_id]);
    case Kind::List: return list_text(cell, field, enums);
    case Kind::Enum:
      if (cell.integer < 0) return "a stranger";
      return enums[field.type.enum_id].members[static_cast<size_t>(cell.integer)].name;
    default: return std::to_string(cell.integer);
  }
}

std::string list_text(const Cell& cell, const sema::Field& field, const std::vector<sema::EnumInfo>& enums) {
  sema::Field item = field;
  item.type = {field.type.element, false, field.type.enum_id};
  std::string text;
  for (const Cell& one : cell.items) {
    if (!text.empty()) text += field.split_by;
    text += cell_text(one, item, enums);
  }
  return text;
}

std::string quoted(const std::string& cell) {
  if (!cell.empty() && cell.find_first_of(",\"\r\n") == std::string::npos && cell.front() != ' ') return cell;
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
  return text + '"';
}

std::string table(const std::vector<sema::Field>& fields, const std::vector<sema::EnumInfo>& enums, const Rows& rows,
                  const std::string& lead_column, const std::vector<std::string>& keys) {
  std::string text;
  std::string comma;
  const auto put = [&](const std::string& cell) {
    text += comma + quoted(cell);
    comma = ",";
  };
  if (!lead_column.empty()) put(lead_column);
  for (const sema::Field& field : fields) put(field.column);
  for (size_t row = 0; row < rows.cells.size(); ++row) {
    text += '\n';
    comma.clear();
    if (!lead_column.empty()) put(keys[rows.lead[row]]);
    for (const sema::Field& field : fields) {
      const auto place = std::find(rows.fields.begin(), rows.fields.end(), field.name);
      put(place == rows.fields.end()
              ? ""
              : cell_text(rows.cells[row][static_cast<size_t>(place - rows.fields.begin())], field, enums));
    }
  }
  return text + '\n';
}

std::vector<std::string> lead_keys(const plan::Plan& plan, const Data& data) {
  std::vector<std::string> keys;
  for (size_t i = 0; i < data.leads.cells.size(); ++i) {
    const bool keyed = plan.key && *plan.key < data.leads.cells[i].size();
    keys.push_back(keyed ? cell_text(data.leads.cells[i][*plan.key], plan.fields[*plan.key], plan.enums)
                         : std::to_string(i + 1));
  }
  return keys;
}

bool write(const std::string& path, const std::string& text) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return false;
  const bool good = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  return std::fclose(file) == 0 && good;
}

}  // namespace

std::string leads_csv(const plan::Plan& plan, const Data& data) {
  return table(plan.fields, plan.enums, data.leads, "", {});
}

std::string events_csv(const plan::Plan& plan, uint32_t type, const Data& data) {
  const plan::EventType& event = plan.events[type];
  for (const Rows& rows : data.events) {
    if (rows.name == event.name) return table(event.fields, plan.enums, rows, event.lead_column, lead_keys(plan, data));
  }
  return table(event.fields, plan.enums, {}, event.lead_column, {});
}

std::string write_files(const RandomCase& made, const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error || !write(folder + "/model.score", made.text)) return {};
  if (!made.compiled.model) return "score check " + folder + "/model.score";
  const plan::Plan& plan = made.compiled.model->plan();
  bool good = write(folder + "/leads.csv", leads_csv(plan, *made.data));
  std::string command = fmt::format("score run {0}/model.score {0}/leads.csv", folder);
  for (uint32_t type = 0; type < plan.events.size(); ++type) {
    const std::string path = fmt::format("{}/{}.csv", folder, plan.events[type].name);
    good = write(path, events_csv(plan, type, *made.data)) && good;
    command += fmt::format(" --events '{}={}'", plan.events[type].name, path);
  }
  if (!made.data->now_us.empty()) {
    stdlib::TextBuffer buffer;
    command += fmt::format(" --as-of {}", stdlib::format_timestamp(made.data->now_us.front(), buffer));
  }
  for (const std::string& setting : made.settings) command += fmt::format(" --set '{}'", setting);
  return good ? command : std::string();
}

}  // namespace score::random
