// Any bytes through the parser: findings lie inside the file, and what parses is printed as a file that says the same.
#include <cstdlib>
#include <fmt/format.h>

#include "compiler/syntax/parse.h"
#include "compiler/syntax/print.h"

namespace {

using score::diag::Diagnostic;
using score::diag::Diagnostics;
using score::source::SourceMap;
using score::source::Span;

void require(bool good, const char* what, const std::string& more = {}) {
  if (good) return;
  fmt::print(stderr, "fuzz: {}\n{}\n", what, more);
  std::abort();
}

void inside(const SourceMap& sources, const Span& span) {
  require(span.file == 0 && span.begin <= span.end && span.end <= sources.file(0).text().size(),
          "a span outside the file");
}

void check_findings(const SourceMap& sources, const Diagnostics& found) {
  for (const Diagnostic& finding : found.all()) {
    inside(sources, finding.span);
    for (const auto& note : finding.notes) inside(sources, note.span);
    for (const auto& edit : finding.edits) inside(sources, edit.span);
  }
}

void print_and_parse(const score::syntax::File& file) {
  const std::string printed = score::syntax::to_source(file);
  SourceMap sources;
  Diagnostics found;
  const auto again = score::syntax::parse(sources, sources.add("printed.score", printed), found);
  require(again.ok, "what is printed does not parse", printed);
  require(score::syntax::equal(file, *again.file), "what is printed is another file", printed);
  require(score::syntax::to_source(*again.file) == printed, "printing twice gives something else", printed);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  SourceMap sources;
  Diagnostics found;
  const auto id = sources.add("fuzz.score", std::string(reinterpret_cast<const char*>(data), size));
  const auto parsed = score::syntax::parse(sources, id, found);
  require(parsed.file != nullptr, "no file");
  require(parsed.ok != found.has_errors(), "errors and `ok` disagree");
  check_findings(sources, found);
  if (parsed.ok) print_and_parse(*parsed.file);
  return 0;
}
