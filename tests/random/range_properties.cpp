// What range analysis proves holds for every lead: results, contributions and values of expressions lie in their
// ranges, and a rule that is said to change nothing changes nothing.
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>
#include <unordered_set>

#include "compiler/analysis/ranges.h"
#include "compiler/analysis/ranges_evaluator.h"
#include "compiler/sema/walk.h"
#include "runtime/interpret/lead_evaluator.h"
#include "runtime/interpret/load.h"
#include "tests/random/properties.h"

namespace score::random {

namespace {

using analysis::Interval;
using analysis::Range;
using interpret::LineState;
using interpret::Value;

bool holds(const Interval& range, int64_t value) {
  return value >= range.low && value <= range.high;
}

std::string text_of(const Interval& range) {
  return fmt::format("{}..{}", range.low, range.high);
}

int64_t key_of(const Value& value, sema::Kind kind) {
  if (kind == sema::Kind::Bool) return value.scalar.b ? 1 : 0;
  return kind == sema::Kind::Number ? analysis::key_of_double(value.scalar.d) : value.scalar.i;
}

/// What tells an expression from another that stands at the same place.
using Place = std::tuple<uint32_t, uint32_t, uint32_t, sema::Op, stdlib::BuiltinId, sema::Kind>;

class Proofs {
 public:
  Proofs(const RandomCase& made, std::vector<std::string>& faults)
      : made_(made),
        model_(*made.compiled.checked),
        plan_(made.compiled.model->plan()),
        ranges_(analysis::find_ranges(model_)),
        faults_(faults) {
    for (const sema::Output& output : model_.evaluation) {
      sema::each_expr(model_, output, [&](const sema::ExprPtr& expr) { collect(expr); });
    }
    for (const plan::Mention& mention : plan_.mentions) {
      const plan::Node& node = plan_.nodes[mention.node];
      const auto found = places_.find(
          {mention.span.file, mention.span.begin, mention.span.end, node.op, node.builtin, node.type.kind});
      const bool at_lead = node.rate != plan::Rate::Event && mention.node < plan_.score_nodes;
      if (at_lead && found != places_.end()) mentioned_.push_back({mention.node, found->second});
    }
    sums();
  }

  void run() {
    interpret::LeadEvaluator evaluator(plan_, made_.params->values());
    interpret::Trace trace;
    evaluator.trace(&trace);
    each_lead(evaluator, [&](size_t row, const interpret::Outcome& outcome) {
      row_ = row;
      outputs(outcome);
      lines(outcome, trace);
      for (const auto& [node, range] : mentioned_) expression(node, range, evaluator.node_value(node));
    });
    changeless();
  }

 private:
  template <class Visit>
  void each_lead(interpret::LeadEvaluator& evaluator, const Visit& visit) {
    std::vector<Value> fields(plan_.fields.size());
    interpret::Outcome outcome;
    for (size_t row = 0; row < made_.leads.size; ++row) {
      for (size_t i = 0; i < fields.size(); ++i) fields[i] = interpret::load(made_.leads.columns[i], row);
      evaluator.evaluate({fields, made_.leads.now(row), &made_.events, row}, outcome);
      visit(row, outcome);
    }
  }

  void collect(const sema::ExprPtr& expr) {
    if (expr == nullptr || !seen_.insert(expr.get()).second) return;
    const sema::Kind kind = expr->type.kind;
    const bool ordered = !expr->type.is_textual() && kind != sema::Kind::Set && kind != sema::Kind::List;
    if (ordered && expr->op != sema::Op::EventField && expr->span.begin < expr->span.end) {
      const Range range = (*ranges_.evaluator)(expr);
      const Place place{expr->span.file, expr->span.begin, expr->span.end, expr->op, expr->builtin, kind};
      const auto [at, fresh] = places_.emplace(place, range);
      if (!fresh) at->second = analysis::hull(at->second, range);
    }
    sema::each_part(*expr, [&](const sema::ExprPtr& part) { collect(part); });
  }

  template <class... Parts>
  void fault(fmt::format_string<Parts...> format, Parts&&... parts) {
    constexpr size_t kEnough = 5;
    if (faults_.size() < kEnough) faults_.push_back(fmt::format(format, std::forward<Parts>(parts)...));
  }

  void outputs(const interpret::Outcome& outcome) {
    for (size_t i = 0; i < outcome.scores.size(); ++i) {
      if (!holds(ranges_.scores[i].points, outcome.scores[i])) {
        fault("lead {}: the score `{}` is {}, not in {}", row_, plan_.scores[i].name, outcome.scores[i],
              text_of(ranges_.scores[i].points));
      }
    }
    for (size_t i = 0; i < outcome.grades.size(); ++i) {
      labelled("grade", plan_.grades[i].name, outcome.grades[i], ranges_.evaluator->grades[i], sema::Kind::Enum);
    }
    for (size_t i = 0; i < outcome.segments.size(); ++i) {
      const sema::Kind kind = plan_.segments[i].membership ? sema::Kind::Bool : sema::Kind::Enum;
      labelled("segment", plan_.segments[i].name, outcome.segments[i], ranges_.evaluator->segments[i], kind);
    }
  }

  void labelled(const char* what, const std::string& name, const Value& value, const Range& range, sema::Kind kind) {
    if (!value.known && !range.unknown) fault("lead {}: the {} `{}` is unknown", row_, what, name);
    if (value.known && !range.holds(key_of(value, kind))) {
      fault("lead {}: the {} `{}` has the code {}", row_, what, name, key_of(value, kind));
    }
  }

  void lines(const interpret::Outcome& outcome, const interpret::Trace& trace) {
    for (size_t i = 0; i < plan_.scores.size(); ++i) {
      uint32_t line = plan_.scores[i].line;
      const analysis::ScoreRange& range = ranges_.scores[i];
      limited("the score's limit", line, trace.lines[line].before_limit, range.before);
      for (const analysis::PartRange& part : range.parts) {
        ++line;
        if (part.kind == analysis::PartKind::Group) {
          limited("a group", line, trace.lines[line].before_limit, part.before);
          continue;
        }
        const LineState state = trace.lines[line].state;
        if (state == LineState::Fired && !part.may_fire) fault("lead {}: line {} fires", row_, line);
        if (state != LineState::Fired && !part.may_rest) fault("lead {}: line {} does not fire", row_, line);
        if (state != LineState::Fired) continue;
        if (part.kind == analysis::PartKind::Rule) {
          limited("a rule", line, trace.lines[line].before_limit, part.before);
        }
        if (outcome.lines[line].state == LineState::Fired) {
          limited("what a line gives", line, outcome.lines[line].points, part.points);
        }
      }
    }
  }

  void limited(const char* what, uint32_t line, int64_t points, const Interval& range) {
    if (!holds(range, points)) {
      const plan::Line& at = plan_.lines[line];
      fault("lead {}: {} of `{}` (bytes {} to {}) is {}, not in {}", row_, what, plan_.scores[at.score].name,
            at.span.begin, at.span.end, points, text_of(range));
    }
  }

  void expression(plan::NodeId id, const Range& range, const Value& value) {
    const plan::Node& node = plan_.nodes[id];
    const bool inside = value.known ? range.holds(key_of(value, node.type.kind)) : range.unknown;
    if (inside) return;
    fault("lead {}: the value of %{} ({}) is not in its range: {}, {}..{}{}", row_, id,
          node.op == sema::Op::Builtin ? stdlib::builtin(node.builtin).id_name : "node",
          value.known ? std::to_string(key_of(value, node.type.kind)) : "unknown", range.low, range.high,
          range.unknown ? " or unknown" : "");
  }

  /// The parts of a sum take part in its ends with what adds up to them.
  void sums() {
    for (size_t i = 0; i < model_.scores.size(); ++i) {
      const auto* group = std::get_if<sema::Group>(&model_.scores[i].body);
      const analysis::ScoreRange& range = ranges_.scores[i];
      if (group == nullptr || group->mode != sema::GroupMode::Sum || range.saturates) continue;
      __int128 low = 0, high = 0;
      for (const analysis::PartRange& part : range.parts) {
        if (part.depth == 0) low += part.at_low, high += part.at_high;
      }
      if (low != range.before.low || high != range.before.high) {
        fault("the parts of `{}` do not add up to its range", model_.scores[i].name);
      }
    }
  }

  /// Without a rule that is said to change nothing (S0526), its score is what it was.
  void changeless() {
    for (const diag::Diagnostic& finding : made_.compiled.findings->diagnostics().all()) {
      if (finding.spec != &diag::S0526) continue;
      for (uint32_t line = 0; line < plan_.lines.size(); ++line) {
        const plan::Line& at = plan_.lines[line];
        const bool removable = at.kind == plan::LineKind::Rule || at.kind == plan::LineKind::Table;
        if (removable && at.span == finding.span) without(line);
      }
    }
  }

  void without(uint32_t line) {
    interpret::LeadEvaluator whole(plan_, made_.params->values()), less(plan_, made_.params->values());
    less.suppress(line);
    std::vector<int64_t> scores;
    const uint32_t score = plan_.lines[line].score;
    each_lead(whole, [&](size_t, const interpret::Outcome& outcome) { scores.push_back(outcome.scores[score]); });
    each_lead(less, [&](size_t row, const interpret::Outcome& outcome) {
      if (outcome.scores[score] != scores[row]) {
        fault("lead {}: a rule of `{}` that can never change it does", row, plan_.scores[score].name);
      }
    });
  }

  const RandomCase& made_;
  const sema::Model& model_;
  const plan::Plan& plan_;
  const analysis::Ranges ranges_;
  std::vector<std::string>& faults_;
  std::unordered_set<const sema::Expr*> seen_;
  std::map<Place, Range> places_;
  std::vector<std::pair<plan::NodeId, Range>> mentioned_;
  size_t row_ = 0;
};

}  // namespace

std::vector<std::string> range_faults(const RandomCase& made) {
  std::vector<std::string> found;
  if (made.compiled.model && made.compiled.checked) Proofs(made, found).run();
  return found;
}

}  // namespace score::random
