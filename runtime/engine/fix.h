#pragma once
// Mending a rule file by the safe edits of its findings.
#include <string>
#include <vector>

#include "runtime/engine/model.h"

namespace score::engine {

struct MendedFinding {
  uint32_t line = 0;  // when it was mended; edits before it may have moved it
  std::string code, message;
};

struct Mended {
  std::string trouble;  // not empty: the file could not be read, and why
  std::string before, after;
  std::vector<MendedFinding> findings;  // in the order in which they were mended
  Compilation compilation;              // of `after`
  bool complete = false;                // no safe edit is left
};

/// Makes all safe edits in the rule file itself, never in what it uses, and looks again, until there are none left: a
/// slip may hide others. An edit that would bring a finding back ends it, at the latest after some rounds.
Mended mend_file(const std::string& path);
/// The same for a text; `name` and `files` as in compile_text.
Mended mend_text(const std::string& name, std::string text, sema::FileLoader* files = nullptr);

}  // namespace score::engine
