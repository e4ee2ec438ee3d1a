// The parts of `and` and `or`: those that exclude each other, those that change nothing.
#include <algorithm>
#include <map>

#include "compiler/analysis/conditions.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;

namespace {

void collect(const Expr& junction, Op op, std::vector<const Expr*>& out) {
  for (const ExprPtr& part : junction.arguments) {
    // A range is an `and` of its own, written in one piece.
    const bool written = !part->arguments.empty() && part->arguments[0]->span != part->span;
    if (part->op == op && written) {
      collect(*part, op, out);
    } else {
      out.push_back(part.get());
    }
  }
}

}  // namespace

std::vector<const Expr*> parts_of(const Expr& junction) {
  std::vector<const Expr*> parts;
  collect(junction, junction.op, parts);
  return parts;
}

namespace {

/// One part that goes by one subject, looked at so that both kinds of junction are alike: the junction drops a lead
/// where a part has it in `drops`, and takes it only where no part has it in `misses`.
struct Part {
  const Expr* expr = nullptr;
  size_t place = 0;
  ValueSet drops, misses;
};

ValueSet side_of(const Box& box, SubjectId subject) {
  const ValueSet* found = box.find(subject);
  return found == nullptr ? ValueSet{} : *found;
}

Part make_part(const ConditionScope& scope, const Facts& facts, SubjectId subject, bool conjunction) {
  Part part;
  part.drops = side_of(conjunction ? facts.no : facts.yes, subject);
  part.misses = subtract(scope.columns[subject].all, side_of(conjunction ? facts.yes : facts.no, subject));
  return part;
}

class Junction {
 public:
  Junction(ConditionScope& scope, const Expr& junction)
      : scope_(scope), whole_(junction), conjunction_(junction.op == Op::And), parts_(parts_of(junction)) {
    for (size_t i = 0; i < parts_.size(); ++i) {
      const Facts& facts = scope.facts.of(*parts_[i]);
      if (!facts.only || parts_[i]->op == Op::Constant) continue;
      Part part = make_part(scope, facts, *facts.only, conjunction_);
      part.expr = parts_[i];
      part.place = i;
      groups_[*facts.only].push_back(std::move(part));
    }
  }

  /// The first part with which nothing is left, and the one before that it alone excludes.
  std::pair<const Expr*, const Expr*> clash() const {
    for (const auto& [subject, group] : groups_) {
      const ValueSet& all = scope_.columns[subject].all;
      Cover missed;
      for (size_t i = 0; i < group.size(); ++i) {
        missed.add(group[i].misses);
        if (!missed.covers(all)) continue;
        for (size_t k = 0; k < i; ++k) {
          if (unite({&group[i].misses, &group[k].misses}) == all) return {group[k].expr, group[i].expr};
        }
        return {nullptr, group[i].expr};
      }
    }
    return {nullptr, nullptr};
  }

  void check() {
    for (auto& [subject, group] : groups_) {
      if (group.size() > 1) redundant(group);
    }
    repeated();
    for (size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i]->op != (conjunction_ ? Op::Or : Op::And)) continue;
      if (!scope_.facts.of(*parts_[i]).only) {
        nested(i);
      } else if (conjunction_) {
        alternatives(i);
      }
    }
  }

 private:
  void redundant(const std::vector<Part>& group) {
    std::vector<bool> gone(group.size(), false);
    const auto pass = [&](auto first, auto last, auto index_of) {
      Cover dropped, missed;
      for (auto at = first; at != last; ++at) {
        const size_t i = index_of(at);
        if (gone[i]) continue;
        const Part& part = group[i];
        gone[i] = at != first && dropped.covers(part.drops) && missed.covers(part.misses);
        if (gone[i]) continue;
        dropped.add(part.drops);
        missed.add(part.misses);
      }
    };
    pass(group.begin(), group.end(), [&](auto at) { return static_cast<size_t>(at - group.begin()); });
    pass(group.rbegin(), group.rend(), [&](auto at) { return static_cast<size_t>(group.rend() - at) - 1; });
    for (size_t i = 0; i < group.size(); ++i) {
      if (gone[i]) report(group[i].place, culprit(group, i, gone));
    }
  }

  /// The one part that makes part i superfluous, if one alone does.
  static const Expr* culprit(const std::vector<Part>& group, size_t i, const std::vector<bool>& gone) {
    constexpr size_t kTried = 64;
    for (size_t k = 0; k < std::min(group.size(), kTried); ++k) {
      const bool does =
          k != i && !gone[k] && group[k].drops.includes(group[i].drops) && group[k].misses.includes(group[i].misses);
      if (does) return group[k].expr;
    }
    return nullptr;
  }

  /// Equal parts that go by several subjects.
  void repeated() {
    for (size_t i = 0; i < parts_.size(); ++i) {
      const auto [place, fresh] = by_id_.emplace(scope_.columns.identity().of(*parts_[i]), i);
      if (!fresh && !scope_.facts.of(*parts_[i]).only) report(i, parts_[place->second]);
    }
  }

  /// `a and (a or b)` is `a`, and so with whatever `a` implies; `a and (not a or b)` is `a and b`.
  void nested(size_t place) {
    for (const Expr* child : parts_of(*parts_[place])) {
      const auto same = by_id_.find(scope_.columns.identity().of(*child));
      if (same != by_id_.end() && same->second != place) return report(place, parts_[same->second]);
      const Facts& facts = scope_.facts.of(*child);
      if (!facts.only || child->op == Op::Constant) continue;
      const auto found = groups_.find(*facts.only);
      if (found == groups_.end()) continue;
      const Part inner = make_part(scope_, facts, *facts.only, conjunction_);
      std::vector<const ValueSet*> drops, misses;
      for (const Part& part : found->second) {
        drops.push_back(&part.drops);
        misses.push_back(&part.misses);
      }
      const ValueSet dropped = unite(drops), missed = unite(misses);
      const Expr* only = found->second.size() == 1 ? found->second.front().expr : nullptr;
      if (dropped.includes(inner.drops) && missed.includes(inner.misses)) return report(place, only);
      const ValueSet left = subtract(scope_.columns[*facts.only].all, missed);
      const ValueSet taken = side_of(facts.yes, *facts.only);
      if (conjunction_ && !left.empty() && !taken.empty() && intersect(left, taken).empty()) dead(*child, only);
    }
  }

  /// `x > 10 and (x > 20 or x < 5)`
  void alternatives(size_t place) {
    constexpr size_t kMost = 16;
    const SubjectId subject = *scope_.facts.of(*parts_[place]).only;
    const std::vector<Part>& group = groups_[subject];
    if (group.size() < 2 || group.size() > kMost || parts_[place]->arguments[0]->span == parts_[place]->span) return;
    std::vector<const ValueSet*> misses;
    const Expr* other = nullptr;
    for (const Part& part : group) {
      if (part.place == place) continue;
      misses.push_back(&part.misses);
      other = part.expr;
    }
    const ValueSet left = subtract(scope_.columns[subject].all, unite(misses));
    for (const Expr* child : parts_of(*parts_[place])) {
      const ValueSet taken = side_of(scope_.facts.of(*child).yes, subject);
      if (!taken.empty() && intersect(left, taken).empty()) dead(*child, misses.size() == 1 ? other : nullptr);
    }
  }

  void dead(const Expr& child, const Expr* because) {
    if (!inside(whole_.span, child.span)) return;
    const std::string why = because != nullptr && inside(whole_.span, because->span) ? scope_.quoted(because->span)
                                                                                     : "what stands beside it";
    diag::Diagnostic* finding = scope_.report<diag::S0554>(child.span, scope_.quoted(child.span), why);
    if (finding != nullptr && because != nullptr && inside(whole_.span, because->span)) {
      finding->note(because->span, "this excludes it");
    }
  }

  void report(size_t place, const Expr* because) {
    const Expr& part = *parts_[place];
    if (!inside(whole_.span, part.span) || part.span == whole_.span) return;
    const bool shown = because != nullptr && inside(whole_.span, because->span);
    const std::string name = because == nullptr ? "" : scope_.name_of(*because);
    const std::string other = shown ? scope_.quoted(because->span) : name.empty() ? "the rest" : "`" + name + "`";
    const std::string why = other + " says it already";
    diag::Diagnostic* finding = scope_.report<diag::S0553>(part.span, scope_.quoted(part.span), why);
    if (finding == nullptr) return;
    if (shown) finding->note(because->span, "this says it");
    if (!edited_) edited_ = remove(*finding, place);
  }

  /// The part with its brackets; the junction's own stand outside of its span.
  source::Span bracketed(source::Span span) const {
    const std::string_view text = scope_.file(span);
    while (true) {
      uint32_t begin = span.begin, end = span.end;
      while (begin > whole_.span.begin && (text[begin - 1] == ' ' || text[begin - 1] == '\n')) --begin;
      while (end < whole_.span.end && (text[end] == ' ' || text[end] == '\n')) ++end;
      if (begin <= whole_.span.begin || end >= whole_.span.end || text[begin - 1] != '(' || text[end] != ')')
        return span;
      span = {span.file, begin - 1, end + 1};
    }
  }

  /// Only parts beside each other in the text can be taken out.
  bool remove(diag::Diagnostic& finding, size_t place) const {
    const size_t beside = place > 0 ? place - 1 : 1;
    for (const size_t i : {place, beside}) {
      if (!inside(whole_.span, parts_[i]->span)) return false;
    }
    const source::Span part = bracketed(parts_[place]->span), other = bracketed(parts_[beside]->span);
    const uint32_t begin = place > 0 ? other.end : part.begin;
    const uint32_t end = place > 0 ? part.end : other.begin;
    const source::Span between{part.file, place > 0 ? other.end : part.end, place > 0 ? part.begin : other.begin};
    if (between.begin > between.end) return false;
    std::string word(scope_.text(between));
    std::erase_if(word, [](char c) { return c == ' ' || c == '\n'; });
    if (word != (conjunction_ ? "and" : "or")) return false;  // a comment, or the brackets of an inner one
    finding.fix({part.file, begin, end}, "");
    return true;
  }

  ConditionScope& scope_;
  const Expr& whole_;
  bool conjunction_;
  bool edited_ = false;
  std::vector<const Expr*> parts_;
  std::map<SubjectId, std::vector<Part>> groups_;
  std::unordered_map<uint32_t, size_t> by_id_;
};

}  // namespace

void check_parts(ConditionScope& scope, const Expr& junction) {
  Junction(scope, junction).check();
}

std::pair<const Expr*, const Expr*> clash(ConditionScope& scope, const Expr& junction) {
  return Junction(scope, junction).clash();
}

}  // namespace score::analysis
