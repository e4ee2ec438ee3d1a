#include "runtime/engine/fix.h"

#include <fmt/format.h>
#include <unordered_set>

#include "compiler/diag/fix.h"
#include "compiler/syntax/parse.h"
#include "runtime/engine/disk_files.h"

namespace score::engine {

namespace {

constexpr size_t kRounds = 50;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

Mended mend_text(const std::string& name, std::string text, sema::FileLoader* files) {
  Mended made;
  made.before = std::move(text);
  made.after = made.before;
  std::unordered_set<std::string> seen{made.after};
  for (size_t round = 0;; ++round) {
    made.compilation = compile_text(name, made.after, files);
    const source::SourceFile& file = made.compilation.sources->file(0);
    const std::vector<const diag::Diagnostic*> fixable =
        diag::safely_fixable(made.compilation.findings->diagnostics(), 0);
    made.complete = fixable.empty();
    if (made.complete || round == kRounds) return made;
    std::string after(made.before.starts_with(kByteOrderMark) ? kByteOrderMark : "");
    after += diag::with_edits(file.text(), fixable);
    if (!seen.insert(after).second) return made;
    for (const diag::Diagnostic* finding : fixable) {
      made.findings.push_back(
          {file.position(finding->span.begin).line, std::string(finding->spec->code), finding->message});
    }
    made.after = std::move(after);
  }
}

Mended mend_file(const std::string& path) {
  DiskFiles files;
  sema::FileLoader::Loaded loaded = files.load_any(path, syntax::Limits{}.max_bytes);
  if (loaded.trouble.empty()) return mend_text(path, std::move(loaded.text), &files);
  Mended made;
  made.trouble = fmt::format("cannot read `{}`: {}", path, loaded.trouble);
  return made;
}

}  // namespace score::engine
