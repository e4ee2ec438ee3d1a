#include "runtime/jit/loader.h"

#include <fmt/format.h>

#include "runtime/modules/module.h"

namespace score::jit {

namespace {

constexpr const char* kModuleName = "libscore_native.so";

Loaded load() {
  Loaded made;
  const modules::Module library = modules::load(kModuleName);
  if (library.path.empty()) {
    made.error = fmt::format(
        "native code needs `{}`, which is neither in `{}` nor in `../lib` from there: install it with the program",
        kModuleName, library.folder);
    return made;
  }
  if (library.library == nullptr) {
    std::string_view why = library.trouble;
    if (const std::string own = library.path + ": "; why.starts_with(own)) why.remove_prefix(own.size());
    made.error = fmt::format("cannot load `{}`: {}", library.path, why);
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
  made.backend = backend();
  return made;
}

}  // namespace

const Loaded& backend() {
  static const Loaded loaded = load();
  return loaded;
}

}  // namespace score::jit
