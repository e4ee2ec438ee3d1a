#include "stdlib/regex.h"

#include "stdlib/literals.h"
#include "stdlib/re2_options.h"
#include "stdlib/unicode.h"

namespace score::stdlib {

struct Regex::Impl {
  Impl(const std::string& pattern, const re2::RE2::Options& options) : re(pattern, options) {}

  void look_for(const std::optional<Literals>& literals) {
    if (!literals) return;
    needles = Needles::make(literals->any_of, literals->borders);
    exact = literals->exact;
  }

  re2::RE2 re;
  std::optional<Needles> needles;  // what is matched holds one
  bool exact = false;              // and what holds one is matched
};

namespace {

bool is_ascii_punctuation(char c) noexcept {
  const auto u = static_cast<unsigned char>(c);
  return u < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && u > 0x20;
}

/// One character outside ASCII, which is always a literal, as its folded form: escaped, and bracketed when it has grown
/// to several characters outside a class, so that a repetition still means all of it.
void append_folded(std::string& out, std::string_view character, bool in_class) {
  const std::string folded = fold(character);
  const bool bracket = !in_class && static_cast<std::size_t>(decode_utf8(folded).bytes) < folded.size();
  if (bracket) out += "(?:";
  for (const char c : folded) {
    if (is_ascii_punctuation(c)) out += '\\';
    out += c;
  }
  if (bracket) out += ')';
}

/// The pattern with its literals outside ASCII folded; ASCII ones are left to case-insensitive matching.
std::string fold_pattern(std::string_view pattern) {
  const std::string composed = nfc(pattern);
  std::string_view left = composed;
  std::string out;
  bool in_class = false;
  bool quoted = false;  // between \Q and \E, where nothing but \E is special
  while (!left.empty()) {
    const CodePoint c = decode_utf8(left);
    std::size_t taken = static_cast<std::size_t>(c.bytes);
    if (c.value == '\\' && left.size() > 1) taken += static_cast<std::size_t>(decode_utf8(left.substr(1)).bytes);
    if (left.starts_with("\\Q")) quoted = true;
    if (left.starts_with("\\E")) quoted = false;
    if (c.value == '[') in_class = true;
    if (c.value == ']') in_class = false;
    if (c.value < 0x80) {
      out += left.substr(0, taken);
    } else if (quoted) {
      out += fold(left.substr(0, taken));
    } else {
      append_folded(out, left.substr(0, taken), in_class);
    }
    left.remove_prefix(taken);
  }
  return out;
}

}  // namespace

re2::RE2::Options re2_options(Regex::Folding folding, int64_t program_bytes) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(program_bytes);
  options.set_case_sensitive(folding == Regex::Folding::Off);
  options.set_never_capture(true);
  return options;
}

std::string re2_pattern(std::string_view pattern, Regex::Folding folding) {
  return folding == Regex::Folding::On ? fold_pattern(pattern) : std::string(pattern);
}

Regex::Regex(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Regex::~Regex() = default;

std::unique_ptr<Regex> Regex::compile(std::string_view pattern, Folding folding, std::string* error) {
  return compile(pattern, folding, Limits{}, error);
}

std::unique_ptr<Regex> Regex::compile(std::string_view pattern, Folding folding, const Limits& limits,
                                      std::string* error) {
  if (static_cast<int64_t>(pattern.size()) > limits.pattern_bytes) {
    *error = "pattern has " + std::to_string(pattern.size()) + " bytes, at most " +
             std::to_string(limits.pattern_bytes) + " are allowed";
    return nullptr;
  }
  if (!is_valid_utf8(pattern)) {
    *error = "pattern is not valid UTF-8";
    return nullptr;
  }
  const std::string prepared = re2_pattern(pattern, folding);
  auto impl = std::make_unique<Impl>(prepared, re2_options(folding, limits.program_bytes));
  if (!impl->re.ok()) {
    *error = impl->re.error();
    return nullptr;
  }
  impl->look_for(literals_of(prepared, folding));
  return std::unique_ptr<Regex>(new Regex(std::move(impl)));
}

bool Regex::matches(ScoreStr subject) const noexcept {
  if (impl_->needles) {
    const bool holds_one = impl_->needles->any_in(subject);
    if (impl_->exact || !holds_one) return holds_one;
  }
  return re2::RE2::PartialMatch(re2::StringPiece(subject.data, static_cast<std::size_t>(subject.size)), impl_->re);
}

}  // namespace score::stdlib
