#pragma once
// Events from within the lines of leads.
#include <memory>
#include <span>
#include <vector>

#include "io/nested_json.h"
#include "runtime/engine/event_input.h"

namespace score::cli {

/// A column of one input's leads that holds events.
struct Nest {
  uint32_t type = 0;
  size_t column = 0;
};

/// One a thread.
class NestReader {
 public:
  explicit NestReader(std::shared_ptr<const engine::Model> model);

  /// The events in a batch; rejected ones go to `rejects`, which has a sink for each event type. They live until the
  /// next call.
  columns::Result<std::span<const engine::NestedEvents>> read(const columns::Batch& batch, std::span<const Nest> nests,
                                                              std::span<columns::RejectSink* const> rejects);

 private:
  io::NestedJson& reader(uint32_t type);

  std::shared_ptr<const engine::Model> model_;
  std::vector<std::unique_ptr<io::NestedJson>> readers_;  // by type, made on first need
  std::vector<engine::NestedEvents> found_;               // room for that of every type
};

}  // namespace score::cli
