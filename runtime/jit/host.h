#pragma once
// ORC: object files into this process, and out of it again.
#include "runtime/jit/backend.h"

namespace score::jit {

/// See Backend::link.
Linked link_objects(const std::vector<codegen::Piece>& objects);

}  // namespace score::jit
