// What rules, tables, groups and limits of a score can never do.
#include <fmt/format.h>
#include <unordered_set>

#include "compiler/analysis/intervals_builtins.h"
#include "compiler/analysis/ranges_bands.h"
#include "compiler/analysis/reach_parts.h"
#include "compiler/sema/walk.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;

namespace {

constexpr Interval kNothing{0, 0};

class PointFindings {
 public:
  PointFindings(const Context& context, const Ranges& ranges, uint32_t score)
      : context_(context),
        ranges_(ranges),
        words_(context, ranges),
        evaluate_(*ranges.evaluator),
        columns_(evaluate_),
        score_(context.model.scores[score]),
        range_(ranges.scores[score]) {}

  void run() {
    if (const auto* formula = std::get_if<ExprPtr>(&score_.body)) {
      quotients(**formula, (*formula)->span, {}, "the score counts as 0 then");
      limits_of_scores(**formula);
      return;
    }
    const auto& group = std::get<sema::Group>(score_.body);
    const std::vector<size_t> top = parts_from(0, 0);
    const bool flat = constant(group, score_.clamp, range_.before, range_.points, "`" + score_.name + "`");
    if (!flat) look(group, top, true);
  }

 private:
  /// The parts of depth `depth` from `at` on, up to the end of their group.
  std::vector<size_t> parts_from(size_t at, uint32_t depth) const {
    std::vector<size_t> found;
    for (; at < range_.parts.size() && range_.parts[at].depth >= depth; ++at) {
      if (range_.parts[at].depth == depth) found.push_back(at);
    }
    return found;
  }

  /// A limit that makes one value of all is a limit on the wrong side of what it limits.
  bool constant(const sema::Group& group, const std::optional<sema::Clamp>& clamp, const Interval& before,
                const Interval& after, const std::string& name) {
    if (!clamp || before.is_point() || !after.is_point() || group.items.empty()) return false;
    context_.diags.report<diag::S0527>(clamp->span, name, points_text(after.low), points_text(before.low),
                                       points_text(before.high));
    return true;
  }

  void look(const sema::Group& group, const std::vector<size_t>& parts, bool in_sums) {
    in_sums = in_sums && group.mode == sema::GroupMode::Sum;
    if (group.mode != sema::GroupMode::Sum) not_chosen(group.mode, parts);
    for (const size_t at : parts) {
      const PartRange& part = range_.parts[at];
      if (part.kind == PartKind::Rule) rule(part, in_sums);
      if (part.kind == PartKind::Table) table(*part.table);
      if (part.kind != PartKind::Group) continue;
      const Interval after = limit_of(part);
      const bool flat = constant(*part.group, part.group->clamp, part.before, after, "this group");
      if (flat) continue;
      idle_limit(part.group->clamp, part.before);
      look(*part.group, parts_from(at + 1, part.depth + 1), in_sums);
    }
  }

  /// A group's points behind its limit, before its weight.
  Interval limit_of(const PartRange& part) {
    const std::optional<sema::Clamp>& clamp = part.group->clamp;
    Interval made = part.before;
    if (!clamp) return made;
    if (clamp->low != nullptr) {
      const Range low = evaluate_(clamp->low);
      made = {std::max(made.low, low.low), std::max(made.high, low.high)};
    }
    if (clamp->high != nullptr) {
      const Range high = evaluate_(clamp->high);
      made = {std::min(made.low, high.low), std::min(made.high, high.high)};
    }
    return made;
  }

  void never_counts(const PartRange& part, const std::string& why, source::Span where, const char* note) {
    auto& finding = context_.diags.report<diag::S0526>(span_of(part), score_.name, why);
    if (note != nullptr) finding.note(where, note);
  }

  void not_chosen(sema::GroupMode mode, const std::vector<size_t>& parts) {
    const PartRange* sure = nullptr;
    for (const size_t at : parts) {
      const PartRange& part = range_.parts[at];
      if (mode == sema::GroupMode::First && sure != nullptr) {
        never_counts(part, "a part before it fires for every lead", span_of(*sure), "this one");
        return;
      }
      if (!part.may_fire || part.may_rest) continue;
      if (sure == nullptr || part.points.low > sure->points.low) sure = &part;
    }
    if (mode != sema::GroupMode::Highest || sure == nullptr) return;
    for (const size_t at : parts) {
      const PartRange& part = range_.parts[at];
      if (&part == sure || !part.may_fire || part.points.high > sure->points.low) continue;
      never_counts(part, fmt::format("another one always gives at least {}", points_text(sure->points.low)),
                   span_of(*sure), "this one");
    }
  }

  /// In a group that chooses, a rule counts by firing, whatever it gives.
  void rule(const PartRange& part, bool in_sums) {
    const sema::Rule& rule = *part.rule;
    const bool literal = rule.points->op == Op::Constant;
    if (in_sums && part.may_fire && part.before == kNothing && part.points == kNothing && !literal) {
      never_counts(part, "its points are always 0", {}, nullptr);
    } else if (in_sums && part.may_fire && part.before != kNothing && part.points == kNothing) {
      never_counts(part, "behind its limit and its weight nothing is left of its points", {}, nullptr);
    } else if (part.may_fire) {
      idle_limit(rule.clamp, part.before);
    }
    Conditions known{{rule.when.get(), true}};
    if (const auto* events = std::get_if<sema::EventSource>(&rule.source)) {
      known.push_back({events->chain.first.where.get(), true});
    }
    quotients(*rule.points, rule.span, known, "the rule gives nothing then");
  }

  /// A limit of a rule or a group that nothing comes to. A score's says what scale it is on.
  void idle_limit(const std::optional<sema::Clamp>& clamp, const Interval& before) {
    if (!clamp) return;
    bool inside = false;
    if (clamp->low != nullptr) {
      const Range low = evaluate_(clamp->low);
      if (low.unknown || before.low < low.high) return;
      inside = inside || before.low > low.high;
    }
    if (clamp->high != nullptr) {
      const Range high = evaluate_(clamp->high);
      if (high.unknown || before.high > high.low) return;
      inside = inside || before.high < high.low;
    }
    if (!inside) return;
    context_.diags.report<diag::S0529>(clamp->span, "in " + words_.text(clamp->span), points_text(before.low),
                                       points_text(before.high));
  }

  void table(const sema::Table& table) {
    const BandMap map = map_bands(evaluate_, columns_, table.subject, table.bands);
    quotients(*table.subject, table.span, {}, "it is unknown then");
    report_gaps(context_, ranges_, table.subject, table.bands);
    for (size_t i = 0; i < table.bands.size(); ++i) {
      const sema::Band& band = table.bands[i];
      if (band.kind != sema::BandKind::Range && band.kind != sema::BandKind::Value) continue;
      if (!map.outside[i] || !map.domain.may_be_known()) continue;
      const Type type = table.subject->type.as_optional(false);
      auto& finding = context_.diags.report<diag::S0522>(band.span, words_.name_of(*table.subject),
                                                         words_.bounds(map.domain.known_part(), type));
      const bool above = band.low != nullptr && evaluate_(band.low).low > map.domain.high;
      words_.because(finding, *table.subject, above ? End::High : End::Low);
    }
  }

  /// Divisions whose divisor may be 0.
  void quotients(const Expr& expr, source::Span home, const Conditions& known, const char* then) {
    constexpr size_t kDeepest = 64;
    if (known.size() > kDeepest) return;
    if (expr.op == Op::OrElse || expr.op == Op::Events) return;  // says what counts then; is over events
    if (expr.op == Op::If) {
      quotients(*expr.arguments[0], home, known, then);
      for (const bool truth : {true, false}) {
        Conditions inside = known;
        inside.push_back({expr.arguments[0].get(), truth});
        quotients(*expr.arguments[truth ? 1 : 2], home, inside, then);
      }
      return;
    }
    if (divides(expr)) divisor(*expr.arguments[1], home, known, then);
    if (expr.depth > kDeepest) return;
    for (const ExprPtr& argument : expr.arguments) quotients(*argument, home, known, then);
  }

  static bool divides(const Expr& expr) {
    using enum stdlib::BuiltinId;
    if (expr.op != Op::Builtin) return false;
    return expr.builtin == DivNumber || expr.builtin == DivInt || expr.builtin == DivDecimal ||
           expr.builtin == ModInt || expr.builtin == ModDecimal;
  }

  /// Whether the condition has the divisor's words in it: it may well keep the zero away in a way not understood here.
  bool speaks_of(const Expr& condition, const Expr& divisor) const {
    const std::string_view words = context_.sources.text(divisor.span);
    return context_.sources.text(condition.span).find(words) != std::string_view::npos;
  }

  void divisor(const Expr& divisor, source::Span home, const Conditions& known, const char* then) {
    if (!evaluate_.where(known, divisor).holds(0)) return;
    for (const Condition& condition : known) {
      if (condition.expr != nullptr && denies_zero(*condition.expr, condition.truth, divisor, 0)) return;
      if (condition.expr != nullptr && speaks_of(*condition.expr, divisor)) return;
    }
    const source::Span span = divisor.span;
    const bool here = span.file == home.file && span.begin >= home.begin && span.end <= home.end;
    if (!here) return;
    context_.diags.report<diag::S0531>(span, words_.name_of(divisor), then)
        .with_help(fmt::format("guard it, as in `if {0} > 0 then … else 0`, or give it a floor: `max({0}, 1)`",
                               words_.name_of(divisor)));
  }

  static const Expr& bare(const Expr& expr) {
    const bool conversion = expr.op == Op::Builtin && stdlib::builtin(expr.builtin).form == stdlib::Form::Conversion;
    return conversion ? bare(*expr.arguments[0]) : expr;
  }

  /// Whether a condition of this truth says that the divisor is not 0.
  static bool denies_zero(const Expr& condition, bool truth, const Expr& divisor, int depth) {
    constexpr int kDeepest = 16;
    if (depth > kDeepest) return false;
    if (condition.op == Op::Not) return denies_zero(*condition.arguments[0], !truth, divisor, depth + 1);
    if (condition.op == (truth ? Op::And : Op::Or)) {
      for (const ExprPtr& part : condition.arguments) {
        if (denies_zero(*part, truth, divisor, depth + 1)) return true;
      }
      return false;
    }
    if (condition.op != Op::Builtin) return false;
    const std::optional<Order> order = order_of(stdlib::builtin(condition.builtin));
    if (order != (truth ? Order::NotEqual : Order::Equal)) return false;
    const Expr &value = bare(*condition.arguments[0]), &zero = bare(*condition.arguments[1]), &wanted = bare(divisor);
    const bool same =
        &value == &wanted || (value.op == wanted.op && value.index == wanted.index && value.event == wanted.event &&
                              (value.op == Op::Field || value.op == Op::Score || value.op == Op::EventField));
    return same && zero.op == Op::Constant && zero.value.known() && key_of(zero.value) == 0;
  }

  /// A formula without a limit of scores that each stay inside theirs. Of fields and events, whose sizes the data alone
  /// knows, it is not told.
  void limits_of_scores(const Expr& formula) {
    const bool above = range_.points.high >= SCORE_POINTS_MAX, below = range_.points.low <= -SCORE_POINTS_MAX;
    if (!range_.saturates || (!above && !below)) return;
    std::unordered_set<const Expr*> seen;
    if (!is_of_bounded_scores(formula, seen)) return;
    context_.diags.report<diag::S0530>(score_.span, score_.name, above ? "1000000000" : "-1000000000");
  }

  bool is_of_bounded_scores(const Expr& expr, std::unordered_set<const Expr*>& seen) const {
    if (!seen.insert(&expr).second) return true;
    if (expr.op == Op::Field || expr.op == Op::Events || expr.op == Op::Param) return false;
    if (expr.op == Op::Score) {
      const Interval& points = ranges_.scores[expr.index].points;
      return points.low > -SCORE_POINTS_MAX && points.high < SCORE_POINTS_MAX;
    }
    return std::all_of(expr.arguments.begin(), expr.arguments.end(),
                       [&](const ExprPtr& argument) { return is_of_bounded_scores(*argument, seen); });
  }

  const Context& context_;
  const Ranges& ranges_;
  const Words words_;
  Evaluator& evaluate_;
  ColumnTruths columns_;
  const sema::Score& score_;
  const ScoreRange& range_;
};

}  // namespace

void report_points(const Context& context, const Ranges& ranges, uint32_t score) {
  PointFindings(context, ranges, score).run();
}

}  // namespace score::analysis
