#pragma once
// Values for a model's params.
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "runtime/engine/model.h"
#include "runtime/engine/native.h"
#include "runtime/interpret/value.h"

namespace score::engine {

/// One value for each param, the default where nothing was set. Immutable; any number of threads.
class Params {
 public:
  explicit Params(std::shared_ptr<const Model> model);
  Params(const Params&) = delete;
  Params& operator=(const Params&) = delete;

  std::span<const interpret::Value> values() const { return values_; }
  /// What engines share that run the model with these.
  Native& native() const;
  /// "hot=75", in the order of the file, of the params that were set.
  const std::vector<std::string>& settings() const { return settings_; }

 private:
  friend struct ParamsResult make_params(std::shared_ptr<const Model>, const std::vector<std::string>&);
  std::string set(const std::string& setting);

  std::shared_ptr<const Model> model_;
  std::vector<interpret::Value> values_;
  std::vector<std::string> settings_;
  std::vector<std::unique_ptr<std::string>> texts_;  // bytes of string values
  std::vector<sema::Constant> lists_;                // the values of lists
  mutable std::once_flag native_once_;
  mutable std::unique_ptr<Native> native_;  // last: its threads read the rest
};

struct ParamsResult {
  std::shared_ptr<const Params> params;  // null if there are errors
  std::vector<std::string> errors;       // a line each
};

/// `settings` are `name=value`, the value as a cell of the input would have it (no quotes around text).
ParamsResult make_params(std::shared_ptr<const Model> model, const std::vector<std::string>& settings);

}  // namespace score::engine
