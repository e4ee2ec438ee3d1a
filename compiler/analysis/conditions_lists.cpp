// Lists of constants: entries that stand there twice, and those that can never matter.
#include <algorithm>
#include <map>

#include "compiler/analysis/conditions.h"

namespace score::analysis {

using sema::Expr;
using source::Span;

namespace {

/// Where the entries of a list stand that is written out: between brackets, with commas. Empty where it is not.
std::vector<Span> entries_of(const ConditionScope& scope, Span list) {
  const std::string_view text = scope.text(list);
  std::vector<Span> entries;
  if (text.size() < 2 || text.front() != '[' || text.back() != ']') return entries;
  size_t begin = 1;
  int depth = 0;
  const auto take = [&](size_t end) {
    size_t from = begin;
    while (from < end && (text[from] == ' ' || text[from] == '\n' || text[from] == '\r' || text[from] == '\t')) ++from;
    while (end > from &&
           (text[end - 1] == ' ' || text[end - 1] == '\n' || text[end - 1] == '\r' || text[end - 1] == '\t'))
      --end;
    if (end > from) {
      entries.push_back({list.file, list.begin + static_cast<uint32_t>(from), list.begin + static_cast<uint32_t>(end)});
    }
  };
  for (size_t i = 1; i + 1 < text.size(); ++i) {
    const char c = text[i];
    if (c == '#') return {};  // a comment may hold anything
    if (c == '"') {
      const bool raw = text[i - 1] == 'r';
      for (++i; i + 1 < text.size() && text[i] != '"'; ++i) i += text[i] == '\\' && !raw ? 1 : 0;
    }
    depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    if (c != ',' || depth != 0) continue;
    take(i);
    begin = i + 1;
  }
  take(text.size() - 1);
  return entries;
}

/// The entry, with the comma before or behind it.
Span with_comma(const std::vector<Span>& entries, size_t i) {
  if (i > 0) return {entries[i].file, entries[i - 1].end, entries[i].end};
  return entries.size() > 1 ? Span{entries[i].file, entries[i].begin, entries[1].begin} : entries[i];
}

struct Entry {
  std::string key;  // equal ones are equal
  bool textual = false;
};

class List {
 public:
  List(ConditionScope& scope, const Expr& test)
      : scope_(scope),
        list_(*test.arguments[1]),
        value_(*test.arguments[0]),
        name_(stdlib::builtin(test.builtin).name),
        folds_(stdlib::builtin(test.builtin).folds()),
        places_(entries_of(scope, list_.span)) {
    const auto* items = std::get_if<sema::ListConstant>(&list_.value.value);
    if (items == nullptr || items->items().size() != places_.size()) return;
    for (const sema::Constant& item : items->items()) {
      const auto* text = std::get_if<std::string>(&item.value);
      if (text == nullptr) {
        entries_.push_back({std::to_string(scope.columns.key(item)), false});
      } else {
        entries_.push_back({folds_ ? scope.columns.folded(*text) : *text, true});
      }
    }
  }

  void check() {
    repeated();
    if (name_ == "in") never_equal();
    const bool any = name_.ends_with("any of") || name_.ends_with("none of");
    if (any && name_.starts_with("starts")) prefixes();
    if (any && name_.starts_with("contains")) contained();
  }

 private:
  void repeated() {
    std::unordered_map<std::string, size_t> seen;
    for (size_t i = 0; i < entries_.size(); ++i) {
      const auto [place, fresh] = seen.emplace(entries_[i].key, i);
      if (fresh) continue;
      gone_.insert(i);
      diag::Diagnostic* finding = scope_.report<diag::S0564>(places_[i], scope_.quoted(places_[i]));
      if (finding == nullptr) continue;
      finding->note(places_[place->second], folds_ ? "the first one; text is compared folded" : "the first one");
      finding->fix(with_comma(places_, i), "");
    }
  }

  void never_equal() {
    for (size_t i = 0; i < entries_.size(); ++i) {
      if (entries_.size() < 2 || !entries_[i].textual || !scope_.facts.never_gives(value_, entries_[i].key)) continue;
      superfluous(i, scope_.quoted(value_.span) + " never gives it", std::nullopt);
    }
  }

  /// In ascending order what starts with a string follows it.
  void prefixes() {
    std::vector<size_t> order;
    for (size_t i = 0; i < entries_.size(); ++i) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return entries_[a].key < entries_[b].key; });
    for (size_t i = 1, last = 0; i < order.size(); ++i) {
      const std::string& prefix = entries_[order[last]].key;
      const std::string& next = entries_[order[i]].key;
      if (next == prefix) continue;
      if (!next.starts_with(prefix)) {
        last = i;
        continue;
      }
      superfluous(order[i], "what starts so starts with " + scope_.quoted(places_[order[last]]) + " too", order[last]);
    }
  }

  void contained() {
    constexpr size_t kMost = 200;
    for (size_t i = 0; i < entries_.size() && entries_.size() <= kMost; ++i) {
      for (size_t k = 0; k < entries_.size(); ++k) {
        const bool part = entries_[k].key.size() < entries_[i].key.size() &&
                          entries_[i].key.find(entries_[k].key) != std::string::npos;
        if (!part) continue;
        superfluous(i, "what contains it contains " + scope_.quoted(places_[k]) + " too", k);
        break;
      }
    }
  }

  void superfluous(size_t i, const std::string& why, std::optional<size_t> other) {
    if (gone_.contains(i)) return;
    diag::Diagnostic* finding = scope_.report<diag::S0565>(places_[i], scope_.quoted(places_[i]), why);
    if (finding == nullptr) return;
    if (other) finding->note(places_[*other], "this one");
    finding->fix(with_comma(places_, i), "");
  }

  ConditionScope& scope_;
  const Expr& list_;
  const Expr& value_;
  std::string_view name_;
  bool folds_;
  std::vector<Span> places_;
  std::vector<Entry> entries_;
  std::unordered_set<size_t> gone_;
};

}  // namespace

void check_list(ConditionScope& scope, const Expr& test) {
  const bool list = test.arguments.size() == 2 && test.arguments[1]->op == sema::Op::Constant &&
                    test.arguments[1]->type.kind == sema::Kind::List;
  if (list) List(scope, test).check();
}

}  // namespace score::analysis
