#include "cli/nest_reader.h"

namespace score::cli {

NestReader::NestReader(std::shared_ptr<const engine::Model> model)
    : model_(std::move(model)), readers_(model_->plan().events.size()), found_(readers_.size()) {}

io::NestedJson& NestReader::reader(uint32_t type) {
  if (readers_[type] == nullptr) {
    readers_[type] = std::make_unique<io::NestedJson>(model_->plan().events[type].name,
                                                      engine::wanted_nested_columns(*model_, type));
  }
  return *readers_[type];
}

columns::Result<std::span<const engine::NestedEvents>> NestReader::read(const columns::Batch& batch,
                                                                        std::span<const Nest> nests,
                                                                        std::span<columns::RejectSink* const> rejects) {
  for (size_t i = 0; i < nests.size(); ++i) {
    const auto [type, column] = nests[i];
    found_[i].type = type;
    found_[i].rejects = rejects[type];
    const columns::Status status = reader(type).read(batch, column, *rejects[type], &found_[i].rows);
    if (!status.ok()) return status;
  }
  return std::span<const engine::NestedEvents>(found_.data(), nests.size());
}

}  // namespace score::cli
