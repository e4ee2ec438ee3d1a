#include "runtime/jit/loader.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include "runtime/modules/module.h"

namespace score::jit {

namespace {

constexpr const char* kModuleName = "libscore_native.so";

Loaded load() {
  Loaded made;
  const modules::Module library = modules::load(kModuleName);
  if (library.path.empty()) {
    made.error = fmt::format(
        "native code needs `{}`, which is not in `{}` nor in `../lib` from there: this build was made without LLVM",
        kModuleName, library.folder);
    return made;
  }
  if (library.library == nullptr) {
    made.error = fmt::format("cannot load `{}`: {}", library.path, library.trouble);
    return made;
  }
  decltype(&score_native_version) version = nullptr;
  decltype(&score_native_backend) backend = nullptr;
  const bool complete = modules::find_function(library, "score_native_version", version) &&
                        modules::find_function(library, "score_native_backend", backend);
  if (!complete || version() != kBackendVersion) {
    made.error = fmt::format("`{}` belongs to another version of the program: install them together", library.path);
    return made;
  }
  struct stat file{};
  if (::stat(library.path.c_str(), &file) == 0) {
    made.identity = fmt::format("{} {}.{:09}", file.st_size, file.st_mtim.tv_sec, file.st_mtim.tv_nsec);
  }
  made.backend = backend();
  return made;
}

}  // namespace

const Loaded& backend() {
  static const Loaded loaded = load();
  return loaded;
}

}  // namespace score::jit
