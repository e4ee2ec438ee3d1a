#pragma once
// What an answer depends on besides its inputs: these stand in the metadata of every output.
#include <optional>
#include <string>
#include <string_view>

#include "runtime/columns/type.h"
#include "runtime/engine/as_of.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"

namespace score::engine {

struct Versions {
  std::string score;    // "0.1.0"
  std::string build;    // compiler and kind of build
  std::string zones;    // IANA zone data: "2026a"
  std::string unicode;  // "15.0.0"
  std::string antlr;    // "4.9"
  std::string llvm;     // "19.1.7": what generated code is made with; it need not be there
};
Versions versions();

/// Key and value pairs for the metadata of a run's output: model, versions, the time scored as of, params that were
/// set.
columns::Metadata run_metadata(const Model& model, const Params& params, const AsOf& as_of);

/// A date, or a date and time with or without offset (then in the model's zone, or UTC for no model). Nothing for other
/// text.
std::optional<int64_t> parse_moment(std::string_view text, const Model* model);
/// The current time; the only clock there is, and only the caller may pass it on.
int64_t current_time_us();
/// ISO 8601 with Z.
std::string moment_text(int64_t us);
/// For people, in the model's zone: "2026-11-22T09:00:00+09:00 (Asia/Tokyo)"; in UTC as moment_text.
std::string local_moment_text(int64_t us, const Model& model);
/// That, or "column NAME".
std::string local_as_of_text(const AsOf& as_of, const Model& model);

}  // namespace score::engine
