#pragma once
// What each rule of a model takes and how often it fires, over some blocks of leads.
//
// Rules are measured one by one, by the vector interpreter, whatever engine scores: engines may run several rules as
// one, and then no single one has a time of its own. What fires and what it gives is exact, and the same for every
// engine.
#include <memory>
#include <string>
#include <vector>

#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"

namespace score::engine {

enum class ProfiledKind : uint8_t { Rule, Table };
struct ProfiledRule {
  ProfiledKind kind{};
  uint32_t line = 0;  // into Plan::lines
  int64_t nanoseconds = 0;
  uint64_t fired = 0;   // leads for which it fired, whether or not its group counts it
  __int128 points = 0;  // what it gave these, in millionths, before its groups' limits
};

struct RuleProfiles {
  std::vector<ProfiledRule> rules;  // in the order of the plan
  int64_t leads = 0;
  int64_t nanoseconds = 0;  // all of it: also grades, segments, formulas and limits

  /// Adds what another profiler of the same model has.
  void merge(const RuleProfiles& other);
};

/// One a thread.
class RuleProfiler {
 public:
  RuleProfiler(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params);
  ~RuleProfiler();

  /// Evaluates the block once more. `events` as for Engine::score. Throws std::bad_alloc.
  void add(const columns::LeadBlock& leads, const columns::EventBlock* events);
  RuleProfiles profiles() const;

 private:
  struct Parts;
  std::shared_ptr<const Model> model_;
  std::shared_ptr<const Params> params_;
  std::unique_ptr<Parts> parts_;
  int64_t leads_ = 0, nanoseconds_ = 0;
};

}  // namespace score::engine
