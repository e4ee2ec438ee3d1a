#pragma once
// Scoring blocks of leads, and the reasons for a score.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/engine/engine.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::engine {

/// Why a score is what it is: a rule or table, and how much the score would lose without it.
struct Reason {
  uint32_t line = 0;  // into Plan::lines
  int64_t loss = 0;   // millionths, above 0
};

/// One a thread.
class Scorer {
 public:
  Scorer(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params);

  /// `leads` is bound to the model's fields, `now_us` filled; `events` is about the same leads, or null: there are no
  /// events. `out` is overwritten and may be used again.
  void score(const columns::LeadBlock& leads, const columns::EventBlock* events, ResultBlock* out) {
    engine_->score(leads, events, out);
  }

  /// Scores the lead anew for each line that fired, without that line. The most weighty first, equal ones in the order
  /// of the text; lines without which the score would not be lower are no reasons.
  std::vector<Reason> top_reasons(const columns::LeadBlock& leads, const columns::EventBlock* events, size_t row,
                                  uint32_t score, size_t limit);

 private:
  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  std::unique_ptr<Engine> engine_;
  interpret::LeadEvaluator evaluator_;
  std::vector<interpret::Value> fields_;
  interpret::Outcome outcome_;
};

/// The score a summary and reasons are about: the last one declared that a grade looks at, else the last one declared;
/// none if the model has no score.
std::optional<uint32_t> main_score(const plan::Plan& plan);
/// The grade over that score: the last one declared, if there is any.
std::optional<uint32_t> main_grade(const plan::Plan& plan);

}  // namespace score::engine
