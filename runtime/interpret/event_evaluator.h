#pragma once
// The reference interpreter's half for events: selections, chains, aggregates, regularity, points of event rules.
//
// Everything here is written for one lead and reads like the reference's text (docs/language.md, chapters 8 and 9).
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/columns/events.h"
#include "runtime/interpret/node_values.h"
#include "runtime/interpret/trace.h"
#include "runtime/interpret/value.h"
#include "stdlib/context.h"

namespace score::interpret {

class EventEvaluator {
 public:
  EventEvaluator(const plan::Plan& plan, NodeValues& nodes) : plan_(plan), nodes_(nodes) {}

  /// Sets the lead: row `lead` of `events`, which may be null when there are none.
  void start(const columns::EventBlock* events, size_t lead, const stdlib::CallContext& context);

  /// A condition's or an aggregate's value.
  Value evaluate(const plan::EventExpr& expr);

  struct Points {
    int64_t points = 0;
    bool fired = false;
    uint32_t accidents = 0;  // events whose points are unknown by arithmetic
  };
  /// Steps 1 to 8 of an event rule; `points` is the rule's decimal node. `trace` may be null.
  Points rule_points(const plan::EventSource& source, plan::NodeId points, EventTrace* trace = nullptr);

  /// A field of the event that is current while a program runs.
  Value field(uint32_t event, uint32_t field) const;

 private:
  enum class UseWindow : uint8_t { Yes, No };

  // selection.cpp
  std::vector<Kept> select(const plan::Selection& selection, UseWindow use_window);
  bool inside(const plan::Selection& selection, int64_t at) const;
  /// The event's value of a node in the selection's program.
  Value at_event(const plan::Selection& selection, const Kept& event, plan::NodeId node);

  // chains.cpp
  std::vector<Kept> chain_starts(const plan::Chain& chain, UseWindow first_window);
  std::vector<Kept> continued(const plan::ChainLink& link, const plan::Selection& before, std::vector<Kept> candidates,
                              const std::vector<Kept>& next);
  /// Values as bytes that are equal just when the values are; false if one is missing.
  bool key_of(const plan::Selection& selection, const Kept& event, std::span<const plan::NodeId> nodes,
              std::string& key);

  // aggregates.cpp
  Value sum(const plan::EventExpr& expr, const std::vector<Kept>& kept);
  Value sum_numbers(const plan::EventExpr& expr, const std::vector<Kept>& kept);
  Value extreme(const plan::EventExpr& expr, const std::vector<Kept>& kept, bool largest);
  Value average(const plan::EventExpr& expr, const std::vector<Kept>& kept);
  Value distinct(const plan::EventExpr& expr, const std::vector<Kept>& kept);

  // regularity.cpp
  bool in_periods(const plan::EventExpr& expr, const std::vector<Kept>& kept) const;
  bool on_days(const plan::EventExpr& expr, const std::vector<Kept>& kept) const;
  bool burst(const plan::EventExpr& expr, const std::vector<Kept>& kept) const;
  bool returned(const plan::EventExpr& expr, const std::vector<Kept>& kept) const;
  int64_t integer(plan::NodeId id) const { return nodes_.value(id).scalar.i; }

  // event_points.cpp
  struct Contribution {
    Kept event;
    int64_t points = 0;
  };
  std::vector<Kept> counted(const plan::EventSource& source, EventTrace* trace);
  void begin(const plan::EventSource& source, EventTrace& trace);
  std::vector<Kept> cool_down(const plan::Limit& limit, const std::vector<Kept>& kept) const;
  std::vector<Kept> newest_of_buckets(const plan::EventSource& source, const plan::Limit& limit,
                                      const std::vector<Kept>& kept);
  std::vector<Kept> newest(const plan::Limit& limit, std::vector<Kept> kept) const;
  int64_t limit_points(const plan::EventSource& source, const plan::Limit& limit,
                       std::vector<Contribution>& contributions);
  std::string bucket(const plan::EventSource& source, const plan::Limit& limit, const Kept& event);
  int64_t decayed(const plan::Decay& decay, int64_t points, int64_t age) const;

  const plan::Plan& plan_;
  NodeValues& nodes_;
  const columns::EventBlock* events_ = nullptr;
  size_t lead_ = 0;
  stdlib::CallContext context_;
  std::vector<uint32_t> current_;  // by event type: the row a program runs for
};

}  // namespace score::interpret
