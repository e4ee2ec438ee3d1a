#include "compiler/analysis/reach_words.h"

#include <fmt/format.h>
#include <unordered_set>

#include "compiler/sema/walk.h"
#include "compiler/source/one_line.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;

namespace {

constexpr size_t kMostText = 48;
constexpr size_t kMostNotes = 5;

const sema::Expr& bare(const Expr& expr) {
  const bool conversion = expr.op == Op::Builtin && stdlib::builtin(expr.builtin).form == stdlib::Form::Conversion;
  return conversion ? bare(*expr.arguments[0]) : expr;
}

}  // namespace

source::Span span_of(const PartRange& part) {
  if (part.rule != nullptr) return part.rule->span;
  return part.table != nullptr ? part.table->span : part.group->span;
}

std::string Words::text(source::Span span) const {
  return source::cut_at(source::one_line(context_.sources.text(span)), kMostText);
}

std::string Words::name_of(const Expr& expr) const {
  const Expr& plain = bare(expr);
  const sema::Model& model = context_.model;
  switch (plain.op) {
    case Op::Score: return model.scores[plain.index].name;
    case Op::Grade: return model.grades[plain.index].name;
    case Op::Segment: return model.segments[plain.index].name;
    case Op::Param: return model.params[plain.index].name;
    case Op::Field: return model.lead[plain.index].name;
    default: return text(plain.span);
  }
}

std::string Words::value(int64_t key, const Type& type) const {
  return key_text(key, type, context_.model.enums);
}

std::string Words::bounds(const Range& range, const Type& type) const {
  if (!range.may_be_known()) return "always unknown";
  if (range.is_point()) return "always " + value(range.low, type);
  const Range all = all_of(type.as_optional(false), context_.model.enums);
  if (range.low <= all.low) return bound(range, type, End::High);
  if (range.high >= all.high) return bound(range, type, End::Low);
  return fmt::format("from {} to {}", value(range.low, type), value(range.high, type));
}

std::string Words::bound(const Range& range, const Type& type, End end) const {
  if (!range.may_be_known()) return "always unknown";
  return end == End::High ? "at most " + value(range.high, type) : "at least " + value(range.low, type);
}

void Words::because(diag::Diagnostic& finding, const Expr& expr, End end) const {
  const Expr& plain = bare(expr);
  if (plain.op == Op::Score) return because_score(finding, plain.index, end, 0);
  because_scores_in(finding, plain, end, 0);
}

/// Every score in a formula, once.
void Words::because_scores_in(diag::Diagnostic& finding, const Expr& expr, End end, int depth) const {
  constexpr int kDeepest = 3;
  std::unordered_set<const Expr*> seen;
  std::unordered_set<uint32_t> told;
  const auto visit = [&](const auto& self, const Expr& node) -> void {
    if (!seen.insert(&node).second || finding.notes.size() > 2 * kMostNotes || seen.size() > 1000) return;
    if (node.op == Op::Score && told.insert(node.index).second) {
      const sema::Score& score = context_.model.scores[node.index];
      const Interval& points = ranges_.scores[node.index].points;
      finding.note(score.span,
                   fmt::format("`{}` is from {} to {}", score.name, points_text(points.low), points_text(points.high)));
      const bool limited = ranges_.scores[node.index].before != points;
      if (end == End::High && depth < kDeepest && !limited) because_score(finding, node.index, end, depth + 1);
    }
    each_part(node, [&](const ExprPtr& part) { self(self, *part); });
  };
  visit(visit, expr);
}

void Words::because_score(diag::Diagnostic& finding, uint32_t index, End end, int depth) const {
  const sema::Score& score = context_.model.scores[index];
  const ScoreRange& range = ranges_.scores[index];
  const bool high = end == End::High;
  const int64_t before = high ? range.before.high : range.before.low;
  const int64_t points = high ? range.points.high : range.points.low;
  if (before != points && score.clamp) {
    finding.note(score.clamp->span, fmt::format("this limit holds `{}`, which would come to {}, at {}", score.name,
                                                points_text(before), points_text(points)));
    return;
  }
  if (const auto* formula = std::get_if<ExprPtr>(&score.body)) return because_scores_in(finding, **formula, end, depth);
  because_parts(finding, range, end);
}

/// The weightiest parts of the sum, in the order of the text; of the others how many and how much.
void Words::because_parts(diag::Diagnostic& finding, const ScoreRange& range, End end) const {
  const auto given = [&](const PartRange& part) { return end == End::High ? part.at_high : part.at_low; };
  std::vector<const PartRange*> parts;
  for (const PartRange& part : range.parts) {
    if (part.depth == 0 && given(part) != 0) parts.push_back(&part);
  }
  std::vector<const PartRange*> weightiest = parts;
  std::stable_sort(weightiest.begin(), weightiest.end(), [&](const PartRange* a, const PartRange* b) {
    return end == End::High ? given(*a) > given(*b) : given(*a) < given(*b);
  });
  if (weightiest.size() > kMostNotes) weightiest.resize(kMostNotes);
  const std::unordered_set<const PartRange*> shown(weightiest.begin(), weightiest.end());
  Wide rest = 0;
  const PartRange* last = nullptr;
  for (const PartRange* part : parts) {
    const std::string most =
        fmt::format("gives {} {}", end == End::High ? "at most" : "at least", points_text(given(*part)));
    if (shown.count(part) != 0) {
      finding.note(span_of(*part), most);
    } else {
      rest += given(*part);
      last = part;
    }
  }
  if (last == nullptr) return;
  finding.note(span_of(*last),
               fmt::format("this and {} more parts give {} {} together", parts.size() - shown.size() - 1,
                           end == End::High ? "at most" : "at least", points_text(static_cast<int64_t>(rest))));
}

}  // namespace score::analysis
