#include "io/arrow_loader.h"

#include <fmt/format.h>

#include "runtime/modules/module.h"

namespace score::io {

using columns::Result;
using columns::Status;
using modules::find_function;

namespace {

constexpr const char* kModuleName = "libscore_arrow.so";

Result<ArrowModule> load() {
  const modules::Module library = modules::load(kModuleName);
  if (library.path.empty()) {
    return Status::io(fmt::format(
        "Parquet and Arrow files need `{}`, which is not in `{}` nor in `../lib` from there: this build was made "
        "without Arrow C++; convert the data to CSV or JSON Lines, or build where Arrow C++ or pyarrow is installed",
        kModuleName, library.folder));
  }
  if (library.library == nullptr) return Status::io(fmt::format("cannot load `{}`: {}", library.path, library.trouble));
  decltype(&score_arrow_module_version) version = nullptr;
  ArrowModule module;
  const bool complete = find_function(library, "score_arrow_module_version", version) &&
                        find_function(library, "score_arrow_open", module.open) &&
                        find_function(library, "score_arrow_create", module.create) &&
                        find_function(library, "score_arrow_write", module.write) &&
                        find_function(library, "score_arrow_finish", module.finish) &&
                        find_function(library, "score_arrow_destroy", module.destroy);
  if (!complete || version() != SCORE_ARROW_MODULE_VERSION) {
    return Status::io(
        fmt::format("`{}` belongs to another version of the program: install them together", library.path));
  }
  return module;
}

}  // namespace

Result<const ArrowModule*> arrow_module() {
  static const Result<ArrowModule> loaded = load();
  if (!loaded.ok()) return loaded.status;
  return &loaded.value;
}

}  // namespace score::io
