#pragma once
// Why one lead has the scores, grades and segments it has, and what would change its main grade. What `score explain`
// shows; docs/explain.md says what each part means.
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "runtime/engine/explain.h"
#include "runtime/engine/lead_values.h"
#include "runtime/engine/params.h"
#include "runtime/engine/what_if.h"

namespace score::engine {

struct LeadExplanation {
  std::string id;
  int64_t row = 0;
  int64_t now_us = 0;
  std::vector<Fact> fields;                            // the lead's, in the order of the model
  std::vector<std::pair<std::string, size_t>> events;  // how many there are of each kind, up to now
  std::vector<Explanation> scores;                     // in the order of the text, as are the others
  std::vector<ExplainedGrade> grades;
  std::vector<ExplainedSegment> segments;
  // About the grade declared last; nothing for a model without grades.
  std::string main_grade;
  std::optional<Missing> missing;
  std::optional<Lift> lift;  // none for a model without events
};

/// One thread.
class LeadExplainer {
 public:
  LeadExplainer(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params);

  LeadExplanation explain(const LeadValues& lead);
  /// Only this score; an index into Plan::scores.
  LeadExplanation explain(const LeadValues& lead, uint32_t score);

 private:
  /// Evaluates the lead and describes it.
  LeadExplanation start(const LeadValues& lead);

  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  Explainer explainer_;
  interpret::LeadEvaluator evaluator_;
  interpret::Outcome outcome_;
  interpret::Trace trace_;
  columns::EventBlock events_;
  std::optional<interpret::Lead> lead_;
};

}  // namespace score::engine
