#pragma once
// Scores, grades and segments: their bodies, and the order in which they are computed.
#include "compiler/sema/context.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

void check_score(Context& context, const syntax::Score& score, Score& made);
/// The clamps of all scores, before anything asks how far a score can reach.
void check_score_clamp(Context& context, const syntax::Score& score, Score& made);
void check_grade(Context& context, const syntax::Grade& grade, Grade& made);
void check_matrix(Context& context, const syntax::Matrix& matrix, Grade& made);
void check_segment(Context& context, const syntax::Segment& segment, Segment& made);

/// After all outputs: the body of an action, Model::actions[index].
void check_action(Context& context, const syntax::Action& action, uint32_t index);
/// After all actions: the columns for their state.
void name_state_columns(Context& context);
const std::string& name_of(const Model& model, const Output& output);
Type type_of(const Model& model, const Output& output);
std::optional<uint32_t> find_main_score(const Model& model);
/// Whether any action reads the clock.
bool actions_read_clock(const Model& model);

/// Fills Model::evaluation; an output that depends on itself is an error.
void order_outputs(Context& context);
/// Whether any output reads the clock.
bool outputs_read_clock(const Model& model);

}  // namespace score::sema
