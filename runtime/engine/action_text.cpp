#include "runtime/engine/action_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "runtime/engine/value_text.h"
#include "runtime/engine/versions.h"
#include "runtime/interpret/load.h"
#include "stdlib/hash.h"
#include "stdlib/parse.h"
#include "stdlib/zone.h"

namespace score::engine {

bool parse_times(std::string_view text, std::vector<int64_t>* times) {
  times->clear();
  const stdlib::Zone utc = stdlib::Zone::utc();
  while (!text.empty()) {
    const size_t end = std::min(text.find(' '), text.size());
    const auto time = stdlib::parse_timestamp(text.substr(0, end), utc);
    if (!time.ok() || end + 1 == text.size()) return false;
    times->push_back(time.value);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  std::sort(times->begin(), times->end());
  return true;
}

std::string times_text(const std::vector<int64_t>& times) {
  std::string out;
  for (const int64_t time : times) out += (out.empty() ? "" : " ") + moment_text(time);
  return out;
}

std::string reason_title(const Model& model, uint32_t line) {
  const std::string& label = model.plan().lines[line].label;
  return label.empty() ? model.line_title(line) : label;
}

std::string record_id(std::string_view key, std::string_view action, std::string_view trigger, int64_t now_us) {
  std::string bytes;
  const std::string now = moment_text(now_us);
  for (const std::string_view part : {key, action, trigger, std::string_view(now)}) {
    for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>((uint64_t{part.size()} >> shift) & 0xFF);
    bytes += part;
  }
  const auto size = static_cast<int64_t>(bytes.size());
  const uint64_t first = stdlib::spread(stdlib::fnv1a(stdlib::kFnvBasis, bytes.data(), size));
  const uint64_t second = stdlib::spread(stdlib::fnv1a(first, bytes.data(), size));
  return fmt::format("{:016x}{:016x}", first, second);
}

std::string action_record(const Model& model, const columns::LeadBlock& leads, size_t row, uint32_t action,
                          const interpret::LeadEvaluator& evaluator, const interpret::ActionOutcome& outcome) {
  const plan::Plan& plan = model.plan();
  const plan::Action& fired = plan.actions[action];
  const auto json = [&](const interpret::Value& value, const sema::Type& type) {
    return value_json(value, type, plan.enums);
  };
  const auto node = [&](plan::NodeId id) { return json(evaluator.node_value(id), plan.nodes[id].type); };
  const std::string number = std::to_string(leads.source_row[row]);
  const std::string key = plan.key ? field_text(plan, leads, *plan.key, row) : number;
  const std::string json_key =
      plan.key ? json(interpret::load(leads.columns[*plan.key], row), plan.fields[*plan.key].type) : number;
  std::string payload;
  for (const plan::PayloadPair& pair : fired.payload) {
    payload += (payload.empty() ? "" : ",") + json_string(pair.name) + ":" + node(pair.value);
  }
  return fmt::format(
      R"({{"id":"{}","action":{},"key":{},"trigger":{},"at":"{}","value":{},"previous":{},"priority":{},)"
      R"("payload":{{{}}},"model":{},"version":{}}})",
      record_id(key, fired.name, fired.text, leads.now(row)), json_string(fired.name), json_key,
      json_string(fired.text), moment_text(leads.now(row)), node(fired.value),
      json(outcome.previous, plan.nodes[fired.value].type), fired.priority ? std::to_string(*fired.priority) : "null",
      payload, json_string(plan.model), json_string(plan.version));
}

}  // namespace score::engine
