#pragma once
// Single expressions: `score eval`.
#include <memory>
#include <string>

#include "runtime/engine/model.h"

namespace score::engine {

struct Answer {
  bool ok = false;
  std::string value;                         // as people read it; text without quotes
  std::string json;                          // the value as JSON
  std::string type;                          // "decimal?", "list of string"
  std::shared_ptr<const Findings> findings;  // errors, when not ok

  /// The first error's message, in one line.
  std::string error() const;
};

/// One thread. Keeps every expression's text, for its findings.
class Evaluator {
 public:
  /// Expressions by themselves, in UTC.
  Evaluator();
  /// Expressions that may use what a model names. A field is unknown or its default. `compilation` has no errors.
  explicit Evaluator(Compilation compilation);
  ~Evaluator();
  Evaluator(const Evaluator&) = delete;
  Evaluator& operator=(const Evaluator&) = delete;

  Answer evaluate(const std::string& expression, int64_t now_us);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace score::engine
