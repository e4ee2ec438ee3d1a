#include "io/arrow_loader.h"

#include <climits>
#include <cstdlib>
#include <dlfcn.h>
#include <fmt/format.h>
#include <string>
#include <unistd.h>

namespace score::io {

using columns::Result;
using columns::Status;

namespace {

constexpr const char* kModuleName = "libscore_arrow.so";

std::string folder_of_path(const char* path) {
  char* resolved = path == nullptr ? nullptr : ::realpath(path, nullptr);
  if (resolved == nullptr) return {};
  std::string folder = resolved;
  std::free(resolved);
  folder.resize(folder.rfind('/'));
  return folder;
}

/// The folder of the program or the shared library that this function ended up in.
std::string own_folder() {
  Dl_info info{};
  const auto address = reinterpret_cast<const void*>(&own_folder);
  if (::dladdr(address, &info) != 0 && info.dli_fname != nullptr) {
    // For a program this is its name as it was started, perhaps without a path; the kernel knows better.
    const std::string folder =
        std::string(info.dli_fname).find('/') == std::string::npos ? std::string() : folder_of_path(info.dli_fname);
    if (!folder.empty()) return folder;
  }
  return folder_of_path("/proc/self/exe");
}

std::string find_module(const std::string& folder) {
  for (const char* place : {"", "/../lib/score", "/../lib"}) {
    std::string path = fmt::format("{}{}/{}", folder, place, kModuleName);
    if (::access(path.c_str(), R_OK) == 0) return path;
  }
  return {};
}

template <class Function>
bool find_function(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  return function != nullptr;
}

Result<ArrowModule> load() {
  const std::string folder = own_folder();
  const std::string path = find_module(folder);
  if (path.empty()) {
    return Status::io(fmt::format(
        "Parquet and Arrow files need `{}`, which is not in `{}` nor in `../lib` from there: this build was made "
        "without Arrow C++; convert the data to CSV or JSON Lines, or build where Arrow C++ or pyarrow is installed",
        kModuleName, folder));
  }
  // Never closed: a library as large as Arrow does not survive it, and the process needs it once.
  void* library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) return Status::io(fmt::format("cannot load `{}`: {}", path, ::dlerror()));
  decltype(&score_arrow_module_version) version = nullptr;
  ArrowModule module;
  const bool complete = find_function(library, "score_arrow_module_version", version) &&
                        find_function(library, "score_arrow_open", module.open) &&
                        find_function(library, "score_arrow_create", module.create) &&
                        find_function(library, "score_arrow_write", module.write) &&
                        find_function(library, "score_arrow_finish", module.finish) &&
                        find_function(library, "score_arrow_destroy", module.destroy);
  if (!complete || version() != SCORE_ARROW_MODULE_VERSION) {
    return Status::io(fmt::format("`{}` belongs to another version of the program: install them together", path));
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
