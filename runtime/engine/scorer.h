#pragma once
// Scoring blocks of leads, and the reasons for a score.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/engine/engine.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "runtime/interpret/reasons.h"

namespace score::engine {

using interpret::Reason;

/// Which way to run a plan. All give the same bits.
enum class EngineKind : uint8_t {
  Auto,       // the vector interpreter first, generated code once that pays
  Reference,  // the reference interpreter, lead after lead
  Vector,     // the vector interpreter
  Native,     // generated code; where that cannot be had, the vector interpreter (Native::trouble)
};
/// "auto", "reference", "vector", "native".
std::optional<EngineKind> engine_of_name(std::string_view name);
std::unique_ptr<Engine> make_engine(EngineKind kind, std::shared_ptr<const Model> model,
                                    std::shared_ptr<const Params> params);

/// One a thread.
class Scorer {
 public:
  Scorer(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params,
         EngineKind engine = EngineKind::Auto);

  /// `leads` is bound to the model's fields, `now_us` filled; `events` is about the same leads, or null: there are no
  /// events. `out` is overwritten and may be used again.
  void score(const columns::LeadBlock& leads, const columns::EventBlock* events, ResultBlock* out) {
    engine_->score(leads, events, out);
  }

  /// Of the last block, as Engine has it.
  std::string_view engine_name() const { return engine_->name(); }
  int64_t making() const { return engine_->making(); }

  /// The lines without which the score would lose most (runtime/interpret/reasons.h).
  std::vector<Reason> top_reasons(const columns::LeadBlock& leads, const columns::EventBlock* events, size_t row,
                                  uint32_t score, size_t limit);

 private:
  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  std::unique_ptr<Engine> engine_;
  interpret::ReasonRanker ranker_;
  std::vector<interpret::Value> fields_;
};

/// The score a summary and reasons are about: the last one declared that a grade looks at, else the last one declared;
/// none if the model has no score.
std::optional<uint32_t> main_score(const plan::Plan& plan);
/// The grade over that score: the last one declared, if there is any.
std::optional<uint32_t> main_grade(const plan::Plan& plan);

}  // namespace score::engine
