// Rules, cases, shifts and segments beside each other: what never counts because of those before it, what stands twice.
#include <algorithm>
#include <map>

#include "compiler/analysis/conditions.h"

namespace score::analysis {

using sema::Expr;
using sema::Op;
using source::Span;

namespace {

/// What is taken by those that come first. Each is added once; time is near-linear in all of them, but for conditions
/// of several columns, of which a bounded number is compared.
class Taken {
 public:
  explicit Taken(const Columns& columns) : columns_(columns) {}

  /// Leads that are taken, no others.
  void add(const Box& box, Span span) {
    if (box.impossible) return;
    members_.emplace_back(&box, span);
    if (box.sides.empty()) everything_ = true;
    if (box.sides.size() > 1) several_[box.sides.front().first].push_back(&box);
    if (box.sides.size() != 1) return;
    const SubjectId subject = box.sides.front().first;
    Cover& cover = covers_[subject];
    cover.add(box.sides.front().second);
    everything_ = everything_ || cover.covers(columns_[subject].all);
  }

  bool holds(const Box& box) const {
    if (everything_) return true;
    Box rest = columns_.together(box);
    for (auto& [subject, set] : rest.sides) {
      const auto found = covers_.find(subject);
      if (found == covers_.end()) continue;
      set = found->second.rest_of(set);
      if (set.empty()) return true;
    }
    return !several_.empty() && covered(rest);
  }

  /// The one that alone takes all of it; nothing if it takes several.
  std::optional<Span> taker(const Box& box) const {
    constexpr size_t kTried = 64;
    const Box all = columns_.together(box);
    for (size_t i = 0; i < std::min(members_.size(), kTried); ++i) {
      if (includes(*members_[i].first, all)) return members_[i].second;
    }
    return std::nullopt;
  }

 private:
  /// Cuts the boxes of several columns out, until nothing is left or it gets too many.
  bool covered(const Box& rest) const {
    constexpr size_t kBoxes = 32, kPieces = 24;
    std::vector<Box> pieces{rest};
    size_t tried = 0;
    for (const auto& [subject, set] : rest.sides) {
      const auto found = several_.find(subject);
      if (found == several_.end()) continue;
      for (const Box* box : found->second) {
        if (++tried > kBoxes || pieces.size() > kPieces) return false;
        if (apart(rest, *box)) continue;
        std::vector<Box> left;
        for (const Box& piece : pieces) cut(piece, *box, left);
        pieces = std::move(left);
        if (pieces.empty()) return true;
      }
    }
    return false;
  }

  void cut(Box piece, const Box& hole, std::vector<Box>& left) const {
    if (apart(piece, hole)) {
      left.push_back(std::move(piece));
      return;
    }
    for (const auto& [subject, set] : hole.sides) {
      const ValueSet* own = piece.find(subject);
      const ValueSet outside = subtract(own == nullptr ? columns_[subject].all : *own, set);
      if (!outside.empty()) {
        Box part = meet(piece, Box::side(subject, columns_[subject].all));
        for (auto& [other, values] : part.sides) {
          if (other == subject) values = outside;
        }
        left.push_back(std::move(part));
      }
      piece = meet(piece, Box::side(subject, set));
    }
  }

  const Columns& columns_;
  bool everything_ = false;
  std::unordered_map<SubjectId, Cover> covers_;
  std::unordered_map<SubjectId, std::vector<const Box*>> several_;  // by their first column
  std::vector<std::pair<const Box*, Span>> members_;
};

const Box kAll{};

const Box& leads_of(ConditionScope& scope, const Expr* when) {
  return when == nullptr ? kAll : scope.facts.of(*when).yes;
}
bool exactly(ConditionScope& scope, const Expr* when) {
  return when == nullptr || scope.facts.of(*when).yes_exact;
}

/// Equal conditions have equal texts, however they are written.
std::string key_of(ConditionScope& scope, const Expr& when) {
  const Facts& facts = scope.facts.of(when);
  if (!facts.yes_exact || facts.yes.impossible) return "e" + std::to_string(scope.columns.identity().of(when));
  std::string key = "b";
  for (const auto& [subject, set] : facts.yes.sides) {
    key += std::to_string(subject) + (set.unknown ? "?" : ":");
    for (const Interval& part : set.known) key += std::to_string(part.low) + "," + std::to_string(part.high) + ";";
  }
  return key;
}

bool of_lead_alone(const sema::Rule& rule) {
  return std::holds_alternative<std::monostate>(rule.source);
}
/// Whether its points are there whenever its condition is true.
bool surely_fires(const sema::Rule& rule) {
  return of_lead_alone(rule) && rule.points->op == Op::Constant;
}

/// The lines of a rule that stands on lines of its own; an empty span if others stand there too.
Span lines_of(const ConditionScope& scope, Span span) {
  const std::string_view text = scope.file(span);
  uint32_t begin = span.begin, end = span.end;
  while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t')) --begin;
  while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r')) ++end;
  const bool alone = begin > 0 && text[begin - 1] == '\n' && end < text.size() && text[end] == '\n';
  return alone ? Span{span.file, begin, end + 1} : Span{};
}

void check_first(ConditionScope& scope, const sema::Group& group) {
  Taken taken(scope.columns);
  for (const sema::GroupItem& item : group.items) {
    const auto* rule = std::get_if<sema::Rule>(&item);
    if (rule == nullptr) continue;
    const Box& leads = leads_of(scope, rule->when.get());
    if (!leads.impossible && taken.holds(leads)) {
      const std::optional<Span> by = taken.taker(leads);
      diag::Diagnostic* finding = scope.report<diag::S0555>(rule->span, by ? "a rule" : "one or another rule");
      if (finding != nullptr && by) finding->note(*by, "this one");
      const Span lines = lines_of(scope, rule->span);
      if (finding != nullptr && lines.end > 0) finding->fix(lines, "");
      continue;
    }
    if (surely_fires(*rule) && exactly(scope, rule->when.get())) taken.add(leads, rule->span);
  }
}

void check_highest(ConditionScope& scope, const sema::Group& group) {
  std::vector<const sema::Rule*> rules;
  for (const sema::GroupItem& item : group.items) {
    const auto* rule = std::get_if<sema::Rule>(&item);
    if (rule != nullptr && surely_fires(*rule) && !rule->clamp && !rule->weight) rules.push_back(rule);
  }
  std::stable_sort(rules.begin(), rules.end(), [](const sema::Rule* a, const sema::Rule* b) {
    return a->points->value.integer() > b->points->value.integer();
  });
  Taken taken(scope.columns);
  for (const sema::Rule* rule : rules) {
    const Box& leads = leads_of(scope, rule->when.get());
    if (!leads.impossible && taken.holds(leads)) {
      const std::optional<Span> by = taken.taker(leads);
      diag::Diagnostic* finding = scope.report<diag::S0556>(rule->span, by ? "a rule" : "one or another rule");
      if (finding != nullptr && by) finding->note(*by, "this one");
      continue;
    }
    if (exactly(scope, rule->when.get())) taken.add(leads, rule->span);
  }
}

void check_repeated(ConditionScope& scope, const sema::Group& group) {
  std::unordered_map<std::string, const sema::Rule*> seen;
  for (const sema::GroupItem& item : group.items) {
    const auto* rule = std::get_if<sema::Rule>(&item);
    if (rule == nullptr || (rule->when == nullptr && of_lead_alone(*rule))) continue;
    if (rule->when != nullptr && scope.facts.of(*rule->when).yes.impossible) continue;
    std::string key = std::to_string(scope.columns.identity().of(*rule));
    if (rule->when != nullptr) key += " " + key_of(scope, *rule->when);
    const auto [place, fresh] = seen.emplace(std::move(key), rule);
    if (fresh) continue;
    const sema::Rule& other = *place->second;
    Identity& identity = scope.columns.identity();
    const bool same = identity.of(*rule->points) == identity.of(*other.points);
    const bool fixed = rule->points->op == Op::Constant && other.points->op == Op::Constant;
    if (!same && !fixed) continue;  // computed points may have reasons of their own
    diag::Diagnostic* finding = same ? scope.report<diag::S0558>(rule->span)
                                     : scope.report<diag::S0559>(rule->span, "this rule fires for the same leads as");
    if (finding != nullptr) finding->note(other.span, "the one before");
  }
}

std::vector<Guarded> guarded(const sema::Group& group) {
  std::vector<Guarded> rules;
  for (const sema::GroupItem& item : group.items) {
    const auto* rule = std::get_if<sema::Rule>(&item);
    if (rule != nullptr && rule->when != nullptr && of_lead_alone(*rule))
      rules.push_back({rule->span, rule->when.get()});
  }
  return rules;
}

}  // namespace

void check_group(ConditionScope& scope, const sema::Group& group) {
  const std::vector<Guarded> rules = guarded(group);
  switch (group.mode) {
    case sema::GroupMode::Sum: check_repeated(scope, group); break;
    case sema::GroupMode::First:
      check_first(scope, group);
      if (!rules.empty()) check_order(scope, rules.front().span, rules);
      break;
    case sema::GroupMode::Highest: check_highest(scope, group); break;
  }
  check_ranges(scope, rules, group.mode == sema::GroupMode::Sum);
}

void check_segment(ConditionScope& scope, const sema::Segment& segment) {
  const auto* first = std::get_if<sema::FirstSegment>(&segment.body);
  if (first == nullptr) return;
  Taken taken(scope.columns);
  std::vector<Guarded> cases;
  for (const sema::SegmentCase& next : first->cases) {
    const Box& leads = leads_of(scope, next.when.get());
    const std::string& name = scope.model.enums[first->members].members[next.member].name;
    if (!leads.impossible && taken.holds(leads)) {
      const std::optional<Span> by = taken.taker(leads);
      const std::string who = by ? "a case before it takes" : "the cases before it take";
      diag::Diagnostic* finding = scope.report<diag::S0557>(next.span, name, who);
      if (finding != nullptr && by) finding->note(*by, "this one");
      continue;
    }
    if (next.when != nullptr) cases.push_back({next.span, next.when.get()});
    if (exactly(scope, next.when.get())) taken.add(leads, next.span);
  }
  check_ranges(scope, cases, false);
  check_order(scope, segment.span, cases);
}

void check_shifts(ConditionScope& scope, const sema::ShiftGrade& grade) {
  std::unordered_map<std::string, Span> seen;
  for (const sema::Shift& shift : grade.shifts) {
    if (scope.facts.of(*shift.when).yes.impossible) continue;
    const auto [place, fresh] = seen.emplace(key_of(scope, *shift.when), shift.span);
    if (fresh) continue;
    diag::Diagnostic* finding = scope.report<diag::S0559>(shift.span, "this shift is for the same leads as");
    if (finding != nullptr) finding->note(place->second, "the one before");
  }
}

void check_memberships(ConditionScope& scope) {
  std::unordered_map<std::string, const sema::Segment*> seen;
  for (const sema::Segment& segment : scope.model.segments) {
    const auto* membership = std::get_if<sema::ExprPtr>(&segment.body);
    if (membership == nullptr || scope.facts.of(**membership).yes.impossible) continue;
    const auto [place, fresh] = seen.emplace(key_of(scope, **membership), &segment);
    if (fresh) continue;
    diag::Diagnostic* finding = scope.report<diag::S0560>(segment.span, segment.name, place->second->name);
    if (finding != nullptr) finding->note(place->second->span, "the other one");
  }
}

}  // namespace score::analysis
