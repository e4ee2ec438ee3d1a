#pragma once
// From Arrow's statuses and exceptions to the module's codes. Inside the module only.
#include <arrow/status.h>
#include <cstdio>
#include <exception>
#include <string>

#include "io/arrow_module.h"

namespace score::io::arrow_module {

inline int report(int code, const std::string& text, ScoreArrowError* error) {
  // One line: what follows a line end is the library's own trace.
  std::snprintf(error->text, sizeof(error->text), "%s", text.substr(0, text.find('\n')).c_str());
  return code;
}

inline int report(const arrow::Status& status, ScoreArrowError* error) {
  if (status.ok()) return SCORE_ARROW_OK;
  return report(status.IsIOError() ? SCORE_ARROW_IO : SCORE_ARROW_BAD_DATA, status.message(), error);
}

/// Runs `body`, which returns an arrow::Status; what Parquet throws becomes a code, too.
template <class Body>
int guarded(ScoreArrowError* error, Body&& body) noexcept {
  try {
    return report(body(), error);
  } catch (const std::exception& thrown) {
    return report(SCORE_ARROW_BAD_DATA, thrown.what(), error);
  } catch (...) {
    return report(SCORE_ARROW_BAD_DATA, "unknown failure", error);
  }
}

}  // namespace score::io::arrow_module
