#pragma once
// The files that rule files name, from the file system.
#include "compiler/sema/program.h"

namespace score::engine {

class DiskFiles : public sema::FileLoader {
 public:
  /// Regular files only: what a rule file names may be a stranger's choice, and a pipe could wait for ever.
  Loaded load(const std::string& path, size_t limit) override;
  std::vector<std::string> names_in(const std::string& folder) override;

  /// Of any kind, for what the user names.
  Loaded load_any(const std::string& path, size_t limit);
};

}  // namespace score::engine
