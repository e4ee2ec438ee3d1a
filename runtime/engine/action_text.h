#pragma once
// Actions as text: the record of one that fired, and the times of a state column.
#include <string>
#include <string_view>
#include <vector>

#include "runtime/columns/leads.h"
#include "runtime/engine/model.h"
#include "runtime/interpret/action_evaluator.h"

namespace score::engine {

/// Times in ISO 8601 with one space between them; "" is none. Ascending whatever their order was.
bool parse_times(std::string_view text, std::vector<int64_t>* times);
std::string times_text(const std::vector<int64_t>& times);

/// What `top_reasons` calls a line: its label, whatever its length, else its text (Model::line_title).
std::string reason_title(const Model& model, uint32_t line);

/// 32 hexadecimal digits that are always the same for the same key, action, trigger and time. The four parts, the time
/// as ISO 8601, each behind its length in 8 bytes (little-endian), go through 64-bit FNV-1a from its usual start, and
/// the sum's bits are spread (stdlib/hash.h): the first half. The second is the same, started from the first.
std::string record_id(std::string_view key, std::string_view action, std::string_view trigger, int64_t now_us);

/// One line of JSON, without its end, for an action of the lead in `row` that fires. `evaluator` has just evaluated the
/// lead and its actions.
std::string action_record(const Model& model, const columns::LeadBlock& leads, size_t row, uint32_t action,
                          const interpret::LeadEvaluator& evaluator, const interpret::ActionOutcome& outcome);

}  // namespace score::engine
