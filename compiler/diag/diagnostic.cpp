#include "compiler/diag/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace score::diag {

Diagnostic& Diagnostic::note(source::Span where, std::string text) {
  notes.push_back({where, std::move(text)});
  return *this;
}

Diagnostic& Diagnostic::with_help(std::string text) {
  help = std::move(text);
  return *this;
}

Diagnostic& Diagnostic::fix(source::Span where, std::string replacement) {
  edits.push_back({where, std::move(replacement)});
  return *this;
}

Diagnostic& Diagnostic::safely(bool safe) {
  if (safe) applicability = Applicability::Safe;
  return *this;
}

Diagnostic& Diagnostics::add(const Spec& spec, source::Span span, const std::string* args, size_t count) {
  Diagnostic made;
  made.spec = &spec;
  made.span = span;
  size_t next = 0;
  for (size_t i = 0; i < spec.format.size(); ++i) {
    if (spec.format[i] != '{') {
      made.message += spec.format[i];
      continue;
    }
    const size_t close = spec.format.find('}', i);
    if (next < count) {
      made.arguments.emplace_back(std::string(spec.format.substr(i + 1, close - i - 1)), args[next]);
      made.message += args[next++];
    }
    i = close;
  }
  return keep(std::move(made));
}

void Diagnostics::take(const Diagnostic& finding) {
  keep(finding);
}

Diagnostic& Diagnostics::keep(Diagnostic made) {
  (made.spec->severity == Severity::Error ? errors_ : warnings_) += 1;
  if (all_.size() >= limit_) {
    ++dropped_;
    overflow_ = std::move(made);
    return overflow_;
  }
  all_.push_back(std::move(made));
  return all_.back();
}

void Diagnostics::sort_by_place() {
  std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.span.file, a.span.begin) < std::tie(b.span.file, b.span.begin);
  });
}

void Diagnostics::allow(const std::function<std::string_view(const Diagnostic&)>& reason) {
  std::vector<Diagnostic> left;
  for (Diagnostic& finding : all_) {
    const std::string_view given = reason(finding);
    if (given.empty()) {
      left.push_back(std::move(finding));
    } else {
      (finding.spec->severity == Severity::Error ? errors_ : warnings_) -= 1;
      allowed_.push_back({std::move(finding), std::string(given)});
    }
  }
  all_ = std::move(left);
}

namespace {

/// Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`.
size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<size_t>> d(a.size() + 1, std::vector<size_t>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t replace = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, replace});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

}  // namespace

std::string nearest(std::string_view name, const std::vector<std::string>& candidates) {
  constexpr size_t kLongestName = 200;  // the table is quadratic
  if (name.size() > kLongestName) return {};
  const std::string wanted = lowered(name);
  const size_t allowed = name.size() <= 2 ? 1 : name.size() <= 5 ? 2 : name.size() / 3 + 1;
  std::string best;
  size_t best_distance = allowed + 1;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > kLongestName) continue;
    const size_t longer = std::max(candidate.size(), name.size());
    const size_t shorter = std::min(candidate.size(), name.size());
    if (longer - shorter >= best_distance) continue;
    const size_t d = distance(wanted, lowered(candidate));
    if (d < best_distance && d < longer) {
      best_distance = d;
      best = candidate;
    }
  }
  return best;
}

}  // namespace score::diag
