#pragma once
// Finding and loading libscore_arrow.so.
#include "io/arrow_module.h"
#include "runtime/columns/status.h"

namespace score::io {

/// The module's functions. They stay for the life of the process.
struct ArrowModule {
  decltype(&score_arrow_open) open = nullptr;
  decltype(&score_arrow_create) create = nullptr;
  decltype(&score_arrow_write) write = nullptr;
  decltype(&score_arrow_finish) finish = nullptr;
  decltype(&score_arrow_destroy) destroy = nullptr;
};

/// Loads the module on the first call; it is looked for beside the program or library that this code is part of, then
/// in ../lib/score and ../lib from there. Any thread may call. A module that is missing or does not fit is an Io
/// failure that says what to do.
columns::Result<const ArrowModule*> arrow_module();

}  // namespace score::io
