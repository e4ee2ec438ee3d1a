#pragma once
// Values worth trying for a field: those that the model's own text speaks of. Members of enums, items of lists, texts,
// numbers and times that a test compares the field with, ends of bands, and one step beside each. What a search over
// them finds is real, since it is evaluated; what it does not find may exist all the same.
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::engine {

/// One thread. Values' text belongs to the plan or to this.
class Candidates {
 public:
  /// `lead` has evaluated the lead in question (for params and times), `now_us` is its now. Both are only looked at
  /// while this is made or asked.
  Candidates(const plan::Plan& plan, const interpret::LeadEvaluator& lead, int64_t now_us);

  /// Known values for a field of the lead, each once.
  std::vector<interpret::Value> of_field(uint32_t field);
  /// Known values for a field of an event, for `where` to be true; of an `amount`, which points are made of, also
  /// amounts of all sizes, the least first.
  std::vector<interpret::Value> of_event_field(uint32_t event, uint32_t field, plan::NodeId where, bool amount);

 private:
  static constexpr uint32_t kLead = UINT32_MAX;
  static constexpr size_t kMost = 400;  // of one field

  /// A field and the values beside it, until they are asked for.
  struct Source {
    uint32_t event = kLead;
    uint32_t field = 0;
  };
  /// What a test looks at.
  struct Scope {
    std::vector<Source> sources;
    std::vector<plan::NodeId> values;
  };

  void scan(plan::NodeId node, Scope& scope, size_t& budget) const;
  void from_tests(const Source& source, plan::NodeId root, std::vector<interpret::Value>& out);
  void from_test(const Source& source, plan::NodeId test, std::vector<interpret::Value>& out);
  void from_bands(const Source& source, const plan::Bands& bands, std::vector<interpret::Value>& out);
  void take(plan::NodeId value, const sema::Type& wanted, std::vector<interpret::Value>& out);
  void take(const interpret::Value& value, abi::Kind kind, const sema::Type& wanted,
            std::vector<interpret::Value>& out);
  void take_time(const interpret::Value& value, abi::Kind kind, abi::Kind wanted, std::vector<interpret::Value>& out);
  void around(const interpret::Value& value, abi::Kind kind, std::vector<interpret::Value>& out) const;
  static void powers(abi::Kind kind, std::vector<interpret::Value>& out);
  void by_type(const sema::Type& type, std::vector<interpret::Value>& out) const;
  std::vector<interpret::Value> distinct(const std::vector<interpret::Value>& values, abi::Kind kind) const;
  bool looks_at(const Scope& scope, const Source& source) const;

  const plan::Plan& plan_;
  const interpret::LeadEvaluator& lead_;
  int64_t now_us_;
  std::map<std::string, ScoreStr> spellings_;  // folded text to how the model writes it
};

}  // namespace score::engine
