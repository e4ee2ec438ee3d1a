#pragma once
// Findings about a rule file: a stable code, a severity, a span, a message, notes and edits that mend it.
//
// Codes and message texts stand in diagnostics.def, one line each. Reporting one:
//
//     diags.report<diag::S0203>(name.span, name.text).note(other.span, "first declared here");
//
// fills the message's {placeholders} in order; a wrong count does not compile.
#include <array>
#include <cstdint>
#include <fmt/format.h>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/source/source.h"

namespace score::diag {

enum class Severity : uint8_t { Error, Warning };

/// What is fixed about a diagnostic: one line of diagnostics.def.
struct Spec {
  std::string_view code;
  Severity severity;
  std::string_view format;
};

constexpr size_t count_placeholders(std::string_view format) {
  size_t count = 0;
  for (const char c : format) count += c == '{' ? 1 : 0;
  return count;
}

#define SCORE_DIAG(code, severity, format) inline constexpr Spec code{#code, Severity::severity, format};
#include "compiler/diag/diagnostics.def"
#undef SCORE_DIAG

/// Every diagnostic there is, in the order of diagnostics.def.
inline constexpr std::array kAllSpecs = {
#define SCORE_DIAG(code, severity, format) &code,
#include "compiler/diag/diagnostics.def"
#undef SCORE_DIAG
};

struct Note {
  source::Span span;
  std::string text;
};

/// Replace the bytes of `span` by `text`; an empty span inserts.
struct Edit {
  source::Span span;
  std::string text;
};

/// Whether the edits of a finding may be made without anybody's look at them.
enum class Applicability : uint8_t {
  Suggestion,  // a guess at what was meant, or one of several ways
  Safe,        // keeps what the text means; where it means nothing yet, it is what the text can only have meant
};

struct Diagnostic {
  const Spec* spec = nullptr;
  source::Span span;
  std::string message;
  std::vector<std::pair<std::string, std::string>> arguments;  // placeholder, value
  std::vector<Note> notes;
  std::string help;                                         // what to do, where no edit can say it
  std::vector<Edit> edits;                                  // applied together they mend the finding
  Applicability applicability = Applicability::Suggestion;  // of the edits

  Diagnostic& note(source::Span where, std::string text);
  Diagnostic& with_help(std::string text);
  /// Adds an edit.
  Diagnostic& fix(source::Span where, std::string replacement);
  /// Says that the edits are safe, if `safe`.
  Diagnostic& safely(bool safe = true);
};

/// A warning that its author has answered with a reason (allow.h).
struct AllowedFinding {
  Diagnostic finding;
  std::string reason;
};

/// Collects diagnostics in the order of their report. One thread.
class Diagnostics {
 public:
  /// At most `limit` are kept; further ones are counted only, so that hostile input cannot fill the memory.
  explicit Diagnostics(size_t limit = 1000) : limit_(limit) {}

  /// The reference is good until the next report.
  template <const Spec& S, class... Args>
  Diagnostic& report(source::Span span, const Args&... args) {
    static_assert(count_placeholders(S.format) == sizeof...(Args), "one argument for each {placeholder}");
    const std::array<std::string, sizeof...(Args)> texts{fmt::format("{}", args)...};
    return add(S, span, texts.data(), texts.size());
  }

  /// A finding of another collection; it counts here as if it had been reported here.
  void take(const Diagnostic& finding);

  const std::vector<Diagnostic>& all() const { return all_; }
  bool has_errors() const { return errors_ > 0; }
  size_t error_count() const { return errors_; }
  size_t warning_count() const { return warnings_; }
  /// How many were counted but not kept.
  size_t dropped() const { return dropped_; }
  /// Puts them in the order of their place in the files; equal places keep the order of their report.
  void sort_by_place();

  /// Takes those out of the findings for which `reason` gives a text; they no longer count.
  void allow(const std::function<std::string_view(const Diagnostic&)>& reason);
  const std::vector<AllowedFinding>& allowed() const { return allowed_; }

 private:
  Diagnostic& add(const Spec& spec, source::Span span, const std::string* args, size_t count);
  Diagnostic& keep(Diagnostic made);

  size_t limit_;
  size_t errors_ = 0;
  size_t warnings_ = 0;
  size_t dropped_ = 0;
  std::vector<Diagnostic> all_;
  std::vector<AllowedFinding> allowed_;
  Diagnostic overflow_;  // takes what is past the limit
};

/// The nearest of `candidates` to `name` by edit distance, if it is near enough to be what was meant; else "".
std::string nearest(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace score::diag
