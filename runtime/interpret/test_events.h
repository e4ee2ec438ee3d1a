#pragma once
// The values of `test` blocks, which stand in the plan as constants, as the evaluator takes them.
#include "compiler/plan/plan.h"
#include "runtime/columns/events.h"
#include "runtime/interpret/action_evaluator.h"
#include "runtime/interpret/value.h"

namespace score::interpret {

/// Text and lists point into the constant.
Value value_of(const sema::Constant& constant, abi::Kind kind);

/// One event by its values, one for each of the type's fields.
struct EventValues {
  uint32_t event = 0;  // into Plan::events
  std::vector<Value> fields;
};

std::vector<EventValues> events_of(const plan::Plan& plan, const plan::Test& test);
/// The events of a test. Text points into the test, which must outlive the block.
columns::EventBlock block_of(const plan::Plan& plan, const plan::Test& test);
/// Those of one lead in canonical order, of those with an equal key only the first. Text points to where the values'
/// does.
columns::EventBlock block_of(const plan::Plan& plan, const std::vector<EventValues>& events);
/// The other way: the events of lead `lead`.
std::vector<EventValues> events_of(const columns::EventBlock& block, size_t lead);

/// What the test knows of the run before, for each action; empty if the lead is new.
std::vector<ActionState> states_of(const plan::Plan& plan, const plan::Test& test);

}  // namespace score::interpret
