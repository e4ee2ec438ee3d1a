#pragma once
// Values in words.
#include <string>
#include <vector>

#include "compiler/plan/plan.h"
#include "compiler/sema/type.h"
#include "runtime/columns/leads.h"
#include "runtime/interpret/value.h"

namespace score::engine {

/// As a rule file would write it: 12.5, "Tokyo", director, [1, 2], 2026-11-22T09:00:00Z, PT36H, unknown.
std::string value_text(const interpret::Value& value, const sema::Type& type, const std::vector<sema::EnumInfo>& enums);

/// The same, but text without quotes.
std::string bare_text(const interpret::Value& value, const sema::Type& type, const std::vector<sema::EnumInfo>& enums);

/// As JSON: numbers, strings and arrays; unknown is null; times as ISO 8601 strings; an unlisted member of an open enum
/// is the string "unlisted".
std::string value_json(const interpret::Value& value, const sema::Type& type, const std::vector<sema::EnumInfo>& enums);

/// A JSON string with its quotes.
std::string json_string(std::string_view text);

/// A lead's field in words; text without quotes.
std::string field_text(const plan::Plan& plan, const columns::LeadBlock& leads, uint32_t field, size_t row);

/// "80", "-0.5": millionths.
std::string points_text(int64_t points);

}  // namespace score::engine
