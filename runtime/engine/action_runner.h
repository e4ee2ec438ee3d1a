#pragma once
// Actions of blocks of leads: what an engine has found of their triggers (ResultBlock) against what is known from the
// run before.
#include <memory>
#include <string>
#include <vector>

#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/engine/engine.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "runtime/engine/previous.h"
#include "runtime/interpret/action_evaluator.h"

namespace score::engine {

/// Used again and again, so that memory is taken once.
struct ActionBlock {
  // For the next run, [action][lead]; empty where the action has no such state.
  std::vector<std::vector<uint8_t>> armed;
  std::vector<std::vector<std::string>> fired;  // as the state column has it
  std::vector<int64_t> counts;                  // by action: leads for which it fires
  std::string records;                          // JSON Lines, lead after lead
  int64_t known = 0;                            // leads that the run before had
};

/// One a thread. Remembers nothing from block to block.
class ActionRunner {
 public:
  /// `previous` may be null: all leads are new. Without `records` the block's stay empty.
  ActionRunner(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params,
               std::shared_ptr<const PreviousStates> previous, bool records);

  /// `results` are of these leads and events. `out` is overwritten.
  void run(const columns::LeadBlock& leads, const columns::EventBlock* events, const ResultBlock& results,
           ActionBlock* out);

 private:
  bool lead(const ResultBlock& results, size_t row, ActionBlock* out);
  void record(const columns::LeadBlock& leads, const columns::EventBlock* events, size_t row, ActionBlock* out);

  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  std::shared_ptr<const PreviousStates> previous_;
  bool records_;
  interpret::LeadEvaluator evaluator_;
  interpret::ActionEvaluator actions_;
  std::vector<interpret::Value> fields_;
  interpret::Outcome outcome_;
  std::vector<interpret::ActionState> before_;  // of the lead at hand; empty: it is new
  interpret::ActionState state_;
};

}  // namespace score::engine
