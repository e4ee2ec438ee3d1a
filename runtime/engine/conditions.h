#pragma once
// A plan's conditions as the text has them: their parts, and what each part looks at. For explanations and coverage.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/source/one_line.h"
#include "runtime/engine/model.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::engine {

/// A value that a condition or a formula looks at.
struct Fact {
  std::string name;   // of a field, a param, a score …; the text of a count or another aggregate over events
  std::string value;  // as a rule file would write it
  std::string json;
  bool known = false;
  bool is_field = false;
};

/// A part of a condition, and what it was for the lead.
struct Part {
  std::string text;  // as it stands in the file, in one line
  uint32_t line = 0;
  std::string module;          // the file it stands in, if that is not the model's own
  std::optional<bool> value;   // none: unknown
  std::vector<Fact> facts;     // in the order of the text
  bool no_such_event = false;  // unknown because it looks at a last or first event and there is none
};

/// The rule file; its modules come after it.
inline constexpr source::FileId kModelFile = 0;

/// Where a condition has its parts: at the operands of `and`, `or` and of a `not` before those.
struct Leaf {
  plan::NodeId node = plan::kNoNode;
  source::Span span;
};

using source::one_line;

/// Refers to the model, which must outlive it. Immutable; any number of threads.
class Conditions {
 public:
  explicit Conditions(const Model& model);

  /// Where the text says `node`, inside `within` if it does so there; an empty span if nowhere.
  source::Span span_of(plan::NodeId node, source::Span within) const;
  /// Every place that says `node`.
  const std::vector<source::Span>& spans_of(plan::NodeId node) const { return spans_[node]; }
  std::string text_of(source::Span span) const { return one_line(model_.sources().text(span)); }
  uint32_t line_of(source::Span span) const;

  /// The parts of the condition `root`, in the order of the text. Those of a `define` stand where it does.
  std::vector<Leaf> leaves(plan::NodeId root, source::Span within) const;
  /// The parts that made `root` false, or left it unknown; just the true ones if it is true.
  std::vector<Part> deciding(const interpret::LeadEvaluator& lead, plan::NodeId root, source::Span within) const;
  /// What a node looks at, each once. Bools made from events are left out: the text says it all.
  std::vector<Fact> facts(const interpret::LeadEvaluator& lead, plan::NodeId node) const;

 private:
  bool splits(const plan::Node& node, source::Span span, source::Span* inner) const;
  void collect_leaves(plan::NodeId node, source::Span within, std::vector<Leaf>& out) const;
  void collect_deciding(const interpret::LeadEvaluator& lead, plan::NodeId node, source::Span within,
                        std::vector<Part>& out) const;
  void collect_facts(const interpret::LeadEvaluator& lead, plan::NodeId node, std::vector<Fact>& out) const;
  Fact fact(const interpret::LeadEvaluator& lead, plan::NodeId node) const;
  bool lacks_event(const interpret::LeadEvaluator& lead, plan::NodeId node) const;

  const Model& model_;
  const plan::Plan& plan_;
  bool of_library(source::Span span) const { return library_[span.file]; }
  bool unfolds(const plan::Node& node, source::Span span) const;

  std::vector<std::vector<source::Span>> spans_;  // by node
  std::vector<bool> library_;                     // by file: a module of the standard library
};

}  // namespace score::engine
