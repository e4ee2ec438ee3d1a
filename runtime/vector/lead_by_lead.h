#pragma once
// The reference's evaluator of events over the columns of a slice.
#include "runtime/vector/evaluator.h"

namespace score::vector {

/// While one is there, value() answers for its lead. They nest: a column that is asked for may need events as well.
class Evaluator::LeadByLead {
 public:
  explicit LeadByLead(Evaluator& evaluator)
      : evaluator_(evaluator), outer_(evaluator.place_), events_(evaluator.plan_, evaluator) {}
  ~LeadByLead() { evaluator_.place_ = outer_; }
  LeadByLead(const LeadByLead&) = delete;
  LeadByLead& operator=(const LeadByLead&) = delete;

  interpret::EventEvaluator& at(size_t row) {
    evaluator_.place_.row = row;
    evaluator_.context_.now_us = evaluator_.now_of(evaluator_.leads_, row);
    events_.start(evaluator_.event_block_, evaluator_.leads_.base() + row, evaluator_.context_);
    return events_;
  }

 private:
  Evaluator& evaluator_;
  Place outer_;
  interpret::EventEvaluator events_;
};

}  // namespace score::vector
