#pragma once
// The values of `test` blocks, which stand in the plan as constants, as the evaluator takes them.
#include "compiler/plan/plan.h"
#include "runtime/columns/events.h"
#include "runtime/interpret/action_evaluator.h"
#include "runtime/interpret/value.h"

namespace score::interpret {

/// Text points into the constant.
Value value_of(const sema::Constant& constant, abi::Kind kind);

/// The events of one lead in canonical order, of those with an equal key only the first. Text points into the test,
/// which must outlive the block.
columns::EventBlock block_of(const plan::Plan& plan, const plan::Test& test);

/// What the test knows of the run before, for each action; empty if the lead is new.
std::vector<ActionState> states_of(const plan::Plan& plan, const plan::Test& test);

}  // namespace score::interpret
