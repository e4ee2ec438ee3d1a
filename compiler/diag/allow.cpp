#include "compiler/diag/allow.h"

#include <algorithm>
#include <tuple>

namespace score::diag {

namespace {

constexpr std::string_view kBlank = " \t\f\v";

std::string_view trimmed(std::string_view text) {
  const size_t begin = std::min(text.find_first_not_of(kBlank), text.size());
  const size_t end = text.find_last_not_of(kBlank);
  return end == std::string_view::npos ? std::string_view() : text.substr(begin, end + 1 - begin);
}

/// Where the comment of a line starts; npos without one. What is quoted ends on its line.
size_t comment_of(std::string_view line) {
  char quote = '\0';
  bool raw = false;
  for (size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quote != '\0') {
      if (c == '\\' && quote == '"' && !raw) ++i;
      if (c == quote) quote = '\0';
    } else if (c == '#') {
      return i;
    } else if (c == '"' || c == '`') {
      quote = c;
      // `r"` begins a raw string where the `r` is not the end of a word.
      const bool word = i > 1 && (std::isalnum(static_cast<unsigned char>(line[i - 2])) != 0 || line[i - 2] == '_');
      raw = c == '"' && i > 0 && line[i - 1] == 'r' && !word;
    }
  }
  return std::string_view::npos;
}

bool is_code(std::string_view text) {
  return text.size() > 1 && text[0] == 'S' && text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// Reads the lines of one file.
class Reader {
 public:
  Reader(const source::SourceFile& file, source::FileId id) : file_(file), id_(id) {}

  std::vector<Allowance> run() {
    // Most files have none.
    if (file_.text().find("allow") == std::string_view::npos) return {};
    for (uint32_t number = 1; number <= file_.line_count(); ++number) line(number);
    return std::move(found_);
  }

 private:
  void line(uint32_t number) {
    const std::string_view line = file_.line(number);
    const size_t comment = comment_of(line);
    const bool code = !trimmed(line.substr(0, std::min(comment, line.size()))).empty();
    if (code) {
      for (; waiting_ < found_.size(); ++waiting_) found_[waiting_].line = number;
    }
    if (comment == std::string_view::npos) return;
    read(line.substr(comment + 1), file_.line_start(number) + static_cast<uint32_t>(comment) + 1);
    if (!code) return;
    for (; waiting_ < found_.size(); ++waiting_) found_[waiting_].line = number;
  }

  /// A comment behind its `#`, which stands before the byte `begin`.
  void read(std::string_view comment, uint32_t begin) {
    const std::string_view whole = comment;
    comment = trimmed(comment);
    constexpr std::string_view kWord = "allow";
    if (!comment.starts_with(kWord)) return;
    comment.remove_prefix(kWord.size());
    if (comment.empty() || kBlank.find(comment[0]) == std::string_view::npos) return;
    constexpr std::string_view kWideColon = "\uFF1A";  // as Japanese keyboards have it
    const size_t wide = comment.find(kWideColon), colon = std::min(comment.find(':'), wide);
    const size_t behind = colon + (colon == wide ? kWideColon.size() : 1);
    std::string_view codes = comment.substr(0, colon);
    const std::string_view reason = colon == std::string_view::npos ? "" : trimmed(comment.substr(behind));
    while (!codes.empty()) {
      const size_t comma = std::min(codes.find(','), codes.size());
      const std::string_view item = trimmed(codes.substr(0, comma));
      const std::string_view code = item.substr(0, item.find_first_of(kBlank));
      if (!is_code(code)) return;  // a comment about something else, or words without a colon before them
      const uint32_t at = begin + static_cast<uint32_t>(code.data() - whole.data());
      const std::string_view given = code.size() == item.size() ? reason : std::string_view();
      found_.push_back({{id_, at, at + static_cast<uint32_t>(code.size())}, code, given, 0});
      codes.remove_prefix(std::min(comma + 1, codes.size()));
    }
  }

  const source::SourceFile& file_;
  const source::FileId id_;
  std::vector<Allowance> found_;
  size_t waiting_ = 0;  // from here on they wait for the next line with code
};

const Spec* spec_of(std::string_view code) {
  const auto* const* found =
      std::find_if(kAllSpecs.begin(), kAllSpecs.end(), [&](const Spec* spec) { return spec->code == code; });
  return found == kAllSpecs.end() ? nullptr : *found;
}

bool is_about_allowances(const Spec& spec) {
  return &spec == &S0710 || &spec == &S0711 || &spec == &S0712 || &spec == &S0713;
}

void report_unknown(const Allowance& allowance, Diagnostics& diags) {
  std::vector<std::string> codes;
  for (const Spec* spec : kAllSpecs) {
    if (spec->severity == Severity::Warning) codes.emplace_back(spec->code);
  }
  auto& finding = diags.report<S0712>(allowance.span, allowance.code);
  const std::string near = nearest(allowance.code, codes);
  if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(allowance.span, near);
}

/// Whether the allowance can hold; a finding if not.
bool holds(const Allowance& allowance, Diagnostics& diags) {
  const Spec* spec = spec_of(allowance.code);
  if (spec == nullptr) {
    report_unknown(allowance, diags);
  } else if (spec->severity == Severity::Error) {
    diags.report<S0711>(allowance.span, allowance.code, "an error: without mending it the model cannot be used");
  } else if (is_about_allowances(*spec)) {
    diags.report<S0711>(allowance.span, allowance.code, "about allowances themselves");
  } else if (allowance.reason.empty()) {
    diags.report<S0710>(allowance.span, allowance.code)
        .with_help("write `# allow " + std::string(allowance.code) + ": the reason`");
  } else {
    return true;
  }
  return false;
}

}  // namespace

std::vector<Allowance> allowances(const source::SourceFile& file, source::FileId id) {
  return Reader(file, id).run();
}

void apply_allowances(const source::SourceMap& sources, const std::vector<source::FileId>& files, bool complete,
                      Diagnostics& diags) {
  std::vector<Allowance> all;
  for (const source::FileId id : files) {
    for (const Allowance& allowance : allowances(sources.file(id), id)) {
      if (holds(allowance, diags)) all.push_back(allowance);
    }
  }
  if (all.empty()) return;
  const auto place = [](const Allowance& one) { return std::tie(one.span.file, one.line, one.code); };
  std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
  std::vector<bool> used(all.size());
  diags.allow([&](const Diagnostic& finding) -> std::string_view {
    if (finding.spec->severity == Severity::Error) return {};
    const uint32_t line = sources.file(finding.span.file).position(finding.span.begin).line;
    const auto wanted = std::tie(finding.span.file, line, finding.spec->code);
    const auto found =
        std::lower_bound(all.begin(), all.end(), wanted, [&](const auto& a, const auto& b) { return place(a) < b; });
    if (found == all.end() || place(*found) != wanted) return {};
    used[static_cast<size_t>(found - all.begin())] = true;
    return found->reason;
  });
  for (size_t i = 0; i < all.size(); ++i) {
    if (!used[i] && complete && all[i].span.file == files.front()) diags.report<S0713>(all[i].span, all[i].code);
  }
}

}  // namespace score::diag
