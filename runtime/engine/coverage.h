#pragma once
// How much of a model its tests have been through: what fired, which bands, cases and labels came out, and which sides
// of each condition were seen.
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "runtime/engine/conditions.h"
#include "runtime/engine/explain.h"
#include "runtime/interpret/action_evaluator.h"

namespace score::engine {

enum class PointKind : uint8_t {
  Rule,
  Band,   // of a table
  Label,  // of a grade by bands: one band
  Cell,   // of a matrix
  Shift,
  Case,  // of a first-match segment
  Membership,
  Action,  // an `on … do …`
};

/// Something in the text that a lead either goes through or not. What stands once in the text is one point, even if
/// the model has it for each of several product lines.
struct CoveredPoint {
  PointKind kind{};
  std::string owner;  // the score, grade, segment or action it belongs to
  std::string title;
  source::Span span;
  uint32_t source_line = 0;
  uint64_t fired = 0, did_not_fire = 0, could_not_tell = 0;
};

/// A part of a condition. An `unknown` side is asked for only where the part may be unknown by missing data.
struct CoveredCondition {
  std::string text;
  source::Span span;
  uint32_t source_line = 0;
  bool may_be_unknown = false;
  uint8_t seen = 0;  // interpret::Seen

  uint32_t sides() const { return may_be_unknown ? 3 : 2; }
  uint32_t sides_seen() const;
};

/// `part` of `whole`; nothing of nothing is all.
struct Share {
  size_t part = 0, whole = 0;
  double percent() const { return whole == 0 ? 100.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole); }
};

struct CoverageReport {
  std::string file;
  uint64_t tests = 0;
  std::vector<CoveredPoint> points;          // in the order of the text
  std::vector<CoveredCondition> conditions;  // in the order of the text

  Share of(PointKind kind) const;
  Share sides() const;
};

/// Adds up tests. One thread; refers to the model and the explainer.
class Coverage {
 public:
  Coverage(const Model& model, const Explainer& explainer);

  void add(const Evaluation& test);
  /// Of the same test: one outcome for each of the plan's actions.
  void add_actions(const std::vector<interpret::ActionOutcome>& outcomes);
  CoverageReport report() const;

 private:
  using PointKey = std::pair<uint32_t, std::string>;  // begin of the span, title

  size_t point(PointKind kind, const std::string& owner, const std::string& title, source::Span span);
  void condition(plan::NodeId root, source::Span within);
  void conditions_of(const plan::Chain& chain, source::Span within);
  void add_scores();
  void add_results();
  std::string owner_of(uint32_t line) const;
  void count(size_t point, interpret::LineState state);
  void count_grade(const Evaluation& test, uint32_t grade);
  void count_segment(const Evaluation& test, uint32_t segment);

  const Model& model_;
  const plan::Plan& plan_;
  const Conditions& conditions_;
  CoverageReport report_;
  std::map<PointKey, size_t> known_;
  std::map<std::pair<uint32_t, uint32_t>, size_t> places_;  // of conditions, by span
  std::vector<std::pair<plan::NodeId, size_t>> watched_;    // nodes of conditions
  // Indexed as the plan's own: points.
  std::vector<size_t> rules_, actions_;
  std::map<const plan::Band*, size_t> bands_;
  std::vector<std::vector<size_t>> labels_, shifts_, cases_;
};

}  // namespace score::engine
