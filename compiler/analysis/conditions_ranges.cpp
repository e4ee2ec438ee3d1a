// Ranges that rules and cases are for: those that meet or miss each other by one value, and those of which the order
// decides.
#include <algorithm>
#include <map>

#include "compiler/analysis/conditions.h"

namespace score::analysis {

using sema::Kind;

namespace {

/// A rule for one range of one column.
struct RuleRange {
  const Guarded* rule = nullptr;
  Interval values;
  bool bounded = false;  // at both ends
};

bool has_ranges(Kind kind) {
  switch (kind) {
    case Kind::Int:
    case Kind::Decimal:
    case Kind::Number:
    case Kind::Date:
    case Kind::Timestamp:
    case Kind::Duration: return true;
    default: return false;
  }
}

/// The range that a rule is for: one piece, more than one value, not all there is.
std::optional<RuleRange> range_of(const Columns& columns, SubjectId subject, const ValueSet& set) {
  const SubjectKind kind = columns[subject].kind;
  if ((kind != SubjectKind::Value && kind != SubjectKind::Count) || !has_ranges(columns[subject].type.kind)) {
    return std::nullopt;
  }
  const std::vector<Interval>& all = columns[subject].all.known;
  if (set.unknown || set.known.size() != 1 || set.known[0].low == set.known[0].high) return std::nullopt;
  RuleRange made;
  made.values = set.known[0];
  const bool low = made.values.low > all.front().low, high = made.values.high < all.back().high;
  if (!low && !high) return std::nullopt;
  made.bounded = low && high;
  return made;
}

bool within(const Interval& inner, const Interval& outer) {
  return outer.low <= inner.low && inner.high <= outer.high;
}

/// `taken` is what all rules of the block over the subject take in.
void compare(ConditionScope& scope, SubjectId subject, const RuleRange& a, const RuleRange& b, bool summed,
             const Cover& taken) {
  if (within(a.values, b.values) || within(b.values, a.values)) return;
  const std::string name = scope.quoted(scope.columns[subject].expr->span);
  diag::Diagnostic* finding = nullptr;
  if (b.values.low <= a.values.high && summed) {
    if (b.values.low != a.values.high && !(a.bounded && b.bounded)) return;
    std::string both = scope.columns.text(subject, b.values.low);
    if (b.values.low != a.values.high) both += " to " + scope.columns.text(subject, a.values.high);
    finding = scope.report<diag::S0561>(b.rule->span, name, both);
  } else if (summed && b.values.low == a.values.high + 2 && a.values.high + 1 != 0 &&
             !taken.covers(ValueSet::range(a.values.high + 1, a.values.high + 1))) {
    finding = scope.report<diag::S0562>(b.rule->span, name, scope.columns.text(subject, a.values.high + 1));
  }
  if (finding != nullptr) finding->note(a.rule->span, "the other one");
}

}  // namespace

void check_ranges(ConditionScope& scope, const std::vector<Guarded>& rules, bool summed) {
  std::map<SubjectId, std::vector<RuleRange>> ranges;
  std::map<SubjectId, Cover> taken;
  for (const Guarded& rule : rules) {
    const Facts& facts = scope.facts.of(*rule.when);
    if (!facts.only || facts.yes.impossible) continue;
    taken[*facts.only].add(facts.yes.sides.front().second);
    std::optional<RuleRange> made = range_of(scope.columns, *facts.only, facts.yes.sides.front().second);
    if (!made) continue;
    made->rule = &rule;
    ranges[*facts.only].push_back(*made);
  }
  for (auto& [subject, all] : ranges) {
    std::stable_sort(all.begin(), all.end(), [](const RuleRange& a, const RuleRange& b) {
      return a.values.low != b.values.low ? a.values.low < b.values.low : a.values.high > b.values.high;
    });
    for (size_t i = 1; i < all.size(); ++i) compare(scope, subject, all[i - 1], all[i], summed, taken[subject]);
  }
}

namespace {

/// A case by ranges of two columns or more.
struct Cell {
  const Guarded* rule = nullptr;
  const Box* box = nullptr;
};

/// Where both are, as a person would say it.
std::string common_place(const ConditionScope& scope, const Box& both) {
  std::string text;
  for (const auto& [subject, set] : both.sides) {
    const Interval& part = set.known.front();
    text += (text.empty() ? "" : ", ") + std::string(scope.text(scope.columns[subject].expr->span)) + " " +
            scope.columns.text(subject, part.low);
  }
  return "`" + text + "`";
}

bool is_cell(const Columns& columns, const Box& box) {
  if (box.sides.size() < 2) return false;
  size_t bounded = 0;
  for (const auto& [subject, set] : box.sides) {
    const std::optional<RuleRange> range = range_of(columns, subject, set);
    const bool one = set.known.size() == 1 && !set.unknown && set.known[0].low == set.known[0].high;
    if (!range && !(one && has_ranges(columns[subject].type.kind))) return false;
    bounded += one || range->bounded;
  }
  return bounded > 0;
}

}  // namespace

void check_order(ConditionScope& scope, source::Span place, const std::vector<Guarded>& cases) {
  constexpr size_t kCompared = 20'000, kShown = 5;
  std::map<std::vector<SubjectId>, std::vector<Cell>> tables;
  for (const Guarded& rule : cases) {
    const Facts& facts = scope.facts.of(*rule.when);
    if (!facts.yes_exact || facts.yes.impossible || !is_cell(scope.columns, facts.yes)) continue;
    std::vector<SubjectId> columns;
    for (const auto& side : facts.yes.sides) columns.push_back(side.first);
    tables[columns].push_back({&rule, &facts.yes});
  }
  for (const auto& [columns, cells] : tables) {
    diag::Diagnostic* finding = nullptr;
    size_t compared = 0, found = 0;
    for (size_t later = 1; later < cells.size(); ++later) {
      for (size_t earlier = 0; earlier < later && compared < kCompared && found < kShown; ++earlier) {
        ++compared;
        const Box& a = *cells[earlier].box;
        const Box& b = *cells[later].box;
        if (apart(a, b) || includes(a, b) || includes(b, a)) continue;
        const Box both = meet(a, b);
        ++found;
        if (finding == nullptr) finding = scope.report<diag::S0563>(place);
        if (finding == nullptr) return;
        finding->note(cells[later].rule->span, "takes in " + common_place(scope, both) + " too, which goes to " +
                                                   scope.quoted(cells[earlier].rule->span));
      }
    }
  }
}

}  // namespace score::analysis
