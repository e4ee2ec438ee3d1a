#pragma once
// Parts of the product that are shared libraries, loaded on first need.
#include <string>

namespace score::modules {

struct Module {
  void* library = nullptr;  // for dlsym; null: it could not be loaded
  std::string path;         // where it was found; empty: nowhere
  std::string folder;       // where the search began
  std::string trouble;      // of a library that is there and could not be loaded
};

/// Looks for the file beside the program or library that this code is part of, then in ../lib/score and ../lib from
/// there. What is loaded stays: libraries of this size do not survive being closed, and a process needs them once.
Module load(const char* file_name);

/// Whether the module has the function; `function` is set.
bool find_symbol(const Module& module, const char* name, void** symbol);
template <class Function>
bool find_function(const Module& module, const char* name, Function& function) {
  void* symbol = nullptr;
  if (!find_symbol(module, name, &symbol)) return false;
  function = reinterpret_cast<Function>(symbol);
  return true;
}

}  // namespace score::modules
