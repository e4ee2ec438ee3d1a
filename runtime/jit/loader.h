#pragma once
// Finding and loading libscore_native.so.
#include <string>

#include "runtime/jit/backend.h"

namespace score::jit {

struct Loaded {
  Backend* backend = nullptr;  // for the life of the process; null: `error` says why and what to do
  std::string error;
};

/// Loads on the first call. Any thread may call.
const Loaded& backend();

}  // namespace score::jit
