#include "runtime/modules/module.h"

#include <climits>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

namespace score::modules {

namespace {

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

std::string find_file(const std::string& folder, const char* name) {
  for (const char* place : {"/", "/../lib/score/", "/../lib/"}) {
    std::string path = folder + place + name;
    if (::access(path.c_str(), R_OK) == 0) return path;
  }
  return {};
}

}  // namespace

Module load(const char* file_name) {
  Module made;
  made.folder = own_folder();
  made.path = find_file(made.folder, file_name);
  if (made.path.empty()) return made;
  made.library = ::dlopen(made.path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (made.library == nullptr) made.trouble = ::dlerror();
  return made;
}

bool find_symbol(const Module& module, const char* name, void** symbol) {
  *symbol = ::dlsym(module.library, name);
  return *symbol != nullptr;
}

}  // namespace score::modules
