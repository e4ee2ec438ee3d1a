#pragma once
// A score line by line: what every rule, table and limit added, and what kept those that added nothing. The lines add
// up to the score exactly. Grades and segments: which band or case took the lead in.
//
// Made by looking at an evaluation that was traced; nothing is computed a second way.
#include <optional>
#include <string>
#include <vector>

#include "runtime/engine/conditions.h"
#include "runtime/engine/model.h"
#include "runtime/interpret/lead_evaluator.h"
#include "runtime/interpret/outcome.h"
#include "runtime/interpret/trace.h"

namespace score::engine {

/// What a limit of an event rule took off.
struct Cut {
  std::string limit;  // its text: "at most 3"
  uint32_t events = 0;
  int64_t points = 0;  // millionths, magnitude; of limits in points
};

struct EventDetail {
  std::string event;
  interpret::EventTrace steps;
  std::string window;     // its text, "" if the rule has none
  bool sequence = false;  // the rule asks for what follows, too
  bool decays = false;
  std::vector<Cut> cuts;           // those that took something
  std::vector<std::string> never;  // parts of its `where` that were true of no event
};

/// `in lo..hi` of a rule, a group, a score or a formula. An end that is open is "".
struct Bounds {
  std::string low, high;
};

struct ExplainedLine {
  plan::LineKind kind{};
  interpret::LineState state{};
  int64_t points = 0;  // millionths
  std::string title;   // label, or the rule's text
  std::string text;    // the rule's or table's text, in one line
  uint32_t source_line = 0;
  std::vector<Part> because;  // of a line that did not fire or could not tell: the parts that decided
  std::optional<EventDetail> events;
  std::optional<int64_t> idle_steps;
  std::string band;          // of a table: the band that took its value in
  std::vector<Fact> facts;   // what a table, a formula or computed points look at
  int64_t before_limit = 0;  // before `in`; of a limit's line what it was given
  int64_t before_weight = 0;
  std::optional<int64_t> weight;  // millionths of one
  Bounds bounds;
  size_t group = 0;  // into Explanation::groups
};

/// A group of rules. The first is the score's own block.
struct ExplainedGroup {
  std::string title;
  sema::GroupMode mode{};
  size_t parent = 0;  // of the first: itself
  uint32_t depth = 0;
  uint32_t source_line = 0;
};

struct Explanation {
  std::string score;
  int64_t points = 0;
  uint32_t source_line = 0;
  std::string formula;  // of a derived score: its text
  Bounds bounds;
  std::vector<ExplainedLine> lines;    // in the order of the text, limits behind what they limit
  std::vector<ExplainedGroup> groups;  // none of a derived score
};

/// One subject of a grade: the band that took it in, and the next better one.
struct Axis {
  std::string subject, value;
  std::string band;        // its text, "" if no band takes the value in
  std::string label;       // of the row or column
  std::string next_label;  // "" where there is no higher band, or the subject is no number
  std::string next_from;   // where it begins
  std::string distance;    // how far that is
};

struct ExplainedShift {
  std::string title, text;
  uint32_t source_line = 0;
  int places = 0;             // on the scale, if it is true
  int moved = 0;              // what it did
  std::vector<Part> because;  // of one that did not move up
};

struct ExplainedGrade {
  std::string name;
  uint32_t source_line = 0;
  std::string label;       // "" where no band takes the lead in
  std::vector<Axis> axes;  // one of a grade by bands, two of a matrix, none of one by shifts
  std::string start;       // by shifts: where it begins
  std::vector<std::string> scale;
  std::vector<ExplainedShift> shifts;
};

/// A case of a segment that was looked at, in the order of the text; the last one took the lead in, if any did.
struct ExplainedCase {
  std::string member, text;
  uint32_t source_line = 0;
  bool taken = false;
  std::vector<Part> because;  // of one that was not taken
};

struct ExplainedSegment {
  std::string name;
  uint32_t source_line = 0;
  bool membership = false;
  std::string value;  // the member, "" if none; of a membership "true" or "false"
  std::vector<ExplainedCase> cases;
};

/// One traced evaluation. Everything must outlive what is asked of it.
struct Evaluation {
  const interpret::LeadEvaluator& lead;
  const interpret::Outcome& outcome;
  const interpret::Trace& trace;
};

/// Refers to the model. Immutable; any number of threads.
class Explainer {
 public:
  explicit Explainer(const Model& model) : model_(model), plan_(model.plan()), conditions_(model) {}

  Explanation score(const Evaluation& of, uint32_t score) const;
  ExplainedGrade grade(const Evaluation& of, uint32_t grade) const;
  ExplainedSegment segment(const Evaluation& of, uint32_t segment) const;
  const Conditions& conditions() const { return conditions_; }

 private:
  // explain.cpp
  void group(const Evaluation& of, const plan::Group& group, size_t index, Explanation& out) const;
  void item(const Evaluation& of, const plan::Item& item, size_t group, Explanation& out) const;
  ExplainedLine line(const Evaluation& of, uint32_t line) const;
  void rule(const Evaluation& of, const plan::Rule& rule, ExplainedLine& out) const;
  void table(const Evaluation& of, const plan::Table& table, ExplainedLine& out) const;
  EventDetail events(const Evaluation& of, const plan::EventSource& source, source::Span rule,
                     const interpret::EventTrace& trace) const;
  void formula(const Evaluation& of, const plan::Score& score, Explanation& out) const;
  Bounds bounds(const Evaluation& of, const plan::Clamp& clamp) const;
  // explain_results.cpp
  Axis axis(const Evaluation& of, const plan::Grade& grade, const plan::Bands& bands, const plan::Band* taken) const;
  void next_band(const Evaluation& of, const plan::Bands& bands, Axis& out, const plan::Band** next) const;
  std::string label(const plan::Grade& grade, uint32_t code) const;
  std::string band_text(const plan::Band& band) const;

  const Model& model_;
  const plan::Plan& plan_;
  Conditions conditions_;
};

}  // namespace score::engine
