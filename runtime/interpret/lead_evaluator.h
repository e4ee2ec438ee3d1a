#pragma once
// The reference interpreter: one lead after the other, clear as the definition. It is the judge of every engine.
//
// It runs the plan's steps front to back: all nodes a score needs, then the score. Every node is computed, needed or
// not; nodes are pure and total, so this changes nothing but time.
#include <optional>
#include <span>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/interpret/event_evaluator.h"
#include "runtime/interpret/outcome.h"
#include "runtime/interpret/trace.h"
#include "runtime/interpret/value.h"
#include "stdlib/arena.h"

namespace score::interpret {

struct Lead {
  std::span<const Value> fields;  // one for each of Plan::fields, defaults applied
  int64_t now_us = 0;
  const columns::EventBlock* events = nullptr;  // may be null: no events
  size_t event_lead = 0;                        // the lead's number in `events`
};

/// What payloads and claims ask besides the lead; asked while nodes run.
class Asides {
 public:
  virtual ~Asides() = default;
  /// Whether any action of the name of this one fires: a bool.
  virtual Value fires(uint32_t action) = 0;
  /// Plan::reasons[index]: a list of strings, which live until the next lead.
  virtual Value top_reasons(uint32_t index) = 0;
};

/// One a thread. The plan and the params must outlive it.
class LeadEvaluator : private NodeValues {
 public:
  /// `params` has one value for each of Plan::params.
  LeadEvaluator(const plan::Plan& plan, std::span<const Value> params);
  LeadEvaluator(const LeadEvaluator&) = delete;
  LeadEvaluator& operator=(const LeadEvaluator&) = delete;

  /// A rule, table or group limit to leave out, as if it stood not in the file: what would the score be without it?
  void suppress(std::optional<uint32_t> line) { suppressed_ = line; }

  /// From now on fills `trace`, which is the caller's; null ends that. Scoring is not slower for want of it.
  void trace(Trace* trace) { trace_ = trace; }

  /// Strings in the outcome and in `node_value` live until the next call.
  void evaluate(const Lead& lead, Outcome& outcome);

  /// After evaluate(), whose lead must still be there: what triggers look at; what actions carry, and claims.
  void evaluate_triggers() { run_nodes(plan_.score_nodes, plan_.trigger_nodes); }
  void evaluate_payloads() { run_nodes(plan_.trigger_nodes, plan_.payload_nodes); }
  /// For tests and `score eval`: all nodes behind the scores' own.
  void evaluate_claims();
  /// The same for only these nodes and what they are made of: a table of many cases has many that others ask for.
  void evaluate_claims(std::vector<plan::NodeId> claims);
  /// Outlives this. Without it, and until it is set, what it would answer is unknown.
  void set_asides(Asides* asides) { asides_ = asides; }
  const Value& node_value(plan::NodeId id) const { return values_[id]; }
  NodeValues& nodes() { return *this; }

 private:
  struct Contribution {
    int64_t points = 0;
    LineState state = LineState::DidNotFire;
  };

  // trace.cpp
  void begin_trace();
  void end_trace();
  void note(plan::NodeId id);
  void note(std::span<const plan::NodeId> nodes);
  LineTrace* line_trace(uint32_t line) { return trace_ == nullptr ? nullptr : &trace_->lines[line]; }

  // nodes.cpp: expressions
  const Value& value(plan::NodeId id) override { return values_[id]; }
  void run(std::span<const plan::NodeId> program, uint32_t event, uint32_t row) override;
  void run(std::span<const plan::NodeId> program);
  void run_nodes(uint32_t from, uint32_t to);
  Value node(const plan::Node& node);

  // points.cpp: rules, tables, groups, scores
  int64_t score(const plan::Score& score);
  Contribution item(const plan::Item& item);
  Contribution rule(const plan::Rule& rule);
  Contribution fired(const plan::Rule& rule, int64_t points);
  Contribution event_rule(const plan::Rule& rule, const plan::EventSource& source);
  Contribution idle_rule(const plan::Rule& rule, const plan::IdleSource& source);
  Contribution table(const plan::Table& table);
  Contribution group(const plan::Group& group, std::optional<int64_t> weight);
  Contribution counted(const plan::Group& group);
  void drop(const plan::Item& item);
  int64_t clamped(int64_t points, const plan::Clamp& clamp) const;
  Contribution accident();
  LineOutcome& line(uint32_t index) { return outcome_->lines[index]; }

  // grades.cpp: bands, grades, segments
  const plan::Band* find_band(const plan::Bands& bands) const;
  const plan::Band* grade_band(const plan::Bands& bands, const plan::Grade& grade,
                               std::vector<const plan::Band*> Trace::* taken) const;
  Value grade(const plan::Grade& grade) const;
  Value shifted(const plan::Grade& grade) const;
  Value segment(const plan::Segment& segment) const;

  const plan::Plan& plan_;
  std::span<const Value> params_;
  std::vector<Value> values_;  // by node
  std::optional<uint32_t> suppressed_;
  stdlib::Arena arena_;
  stdlib::CallContext context_;
  EventEvaluator events_;
  const Lead* lead_ = nullptr;
  Outcome* outcome_ = nullptr;
  Asides* asides_ = nullptr;
  Trace* trace_ = nullptr;
};

}  // namespace score::interpret
