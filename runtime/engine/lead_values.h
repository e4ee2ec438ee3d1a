#pragma once
// One lead by itself, with all it owns: what is explained, and what a search tries other values in.
#include <deque>
#include <string>
#include <vector>

#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/columns/lists.h"
#include "runtime/engine/model.h"
#include "runtime/interpret/test_events.h"
#include "runtime/interpret/value.h"

namespace score::engine {

/// Text and lists point into `text` and `lists`, so a copy would point into the original: move it.
struct LeadValues {
  LeadValues() = default;
  LeadValues(LeadValues&&) noexcept = default;
  LeadValues& operator=(LeadValues&&) noexcept = default;
  LeadValues(const LeadValues&) = delete;
  LeadValues& operator=(const LeadValues&) = delete;

  std::string id;   // the key; without one the row's number
  int64_t row = 0;  // number in the input, from 1
  int64_t now_us = 0;
  std::vector<interpret::Value> fields;        // as Plan::fields
  std::vector<interpret::EventValues> events;  // of all types
  std::deque<std::string> text;
  columns::ListStore lists;
};

/// What names the lead in the output.
std::string lead_id(const Model& model, const columns::LeadBlock& leads, size_t row);

/// `events` may be null. Everything is copied.
LeadValues lead_values(const Model& model, const columns::LeadBlock& leads, size_t row,
                       const columns::EventBlock* events);
/// The lead of a test, which must outlive it.
LeadValues lead_values(const Model& model, const plan::Test& test);

}  // namespace score::engine
