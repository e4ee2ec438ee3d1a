#include "cli/event_files.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/interrupt.h"
#include "io/io.h"

namespace score::cli {

using columns::Status;

EventFiles::EventFiles(const RunOptions& options, std::shared_ptr<const engine::Model> model)
    : options_(options), model_(std::move(model)) {
  for (const plan::EventType& type : model_->plan().events) counts_.push_back({type.name, 0, 0});
}

int EventFiles::prepare() {
  for (const std::string& option : options_.events) {
    if (int exit = parse(option); exit != kDone) return exit;
  }
  if (files_.empty() || model_->plan().key) return kDone;
  return complain(kFindings, fmt::format("{}: events are told apart by the key of their lead, and no field of the lead "
                                         "is one: write `key` behind a field, as in `id: string key`",
                                         options_.model));
}

int EventFiles::parse(const std::string& option) {
  const size_t equals = option.find('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == option.size()) {
    return complain(kWrongUse,
                    fmt::format("`--events {}` is not NAME=FILE, as in `--events visit=visits.csv`", option));
  }
  const std::string name = option.substr(0, equals);
  const std::optional<uint32_t> type = engine::find_event(*model_, name);
  if (type) {
    files_.push_back({*type, option.substr(equals + 1)});
    return kDone;
  }
  if (counts_.empty()) return complain(kWrongUse, fmt::format("{} has no events, so no `{}`", options_.model, name));
  const std::string near = engine::nearest_event(*model_, name);
  std::string all;
  for (const RowCounts& event : counts_) all += fmt::format("{}`{}`", all.empty() ? "" : ", ", event.event);
  return complain(kWrongUse, fmt::format("{} has no event `{}`; {}", options_.model, name,
                                         near.empty() ? "there is " + all : fmt::format("did you mean `{}`?", near)));
}

bool EventFiles::has(const std::string& path) const {
  return std::any_of(files_.begin(), files_.end(), [&](const File& file) {
    std::error_code ignored;
    return std::filesystem::equivalent(file.path, path, ignored);
  });
}

void EventFiles::tell_missing() const {
  for (uint32_t type = 0; type < counts_.size(); ++type) {
    const bool given = std::any_of(files_.begin(), files_.end(), [&](const File& file) { return file.type == type; });
    const std::string& name = counts_[type].event;
    if (!given) warn(fmt::format("no lead has events `{0}`: give them by --events {0}=FILE", name));
  }
}

int EventFiles::load(RejectWatch& watch, Progress& progress) {
  if (counts_.empty()) return kDone;
  auto store = std::make_shared<events::EventStore>(model_->shared_plan());
  auto index = static_cast<int32_t>(options_.inputs.size());
  for (const File& file : files_) {
    if (int exit = read(file, index++, *store, watch, progress); exit != kDone) return exit;
    if (interrupted()) return kDone;
  }
  progress.clear();
  if (Status status = store->finish(); !status.ok()) return trouble(status);
  store_ = std::move(store);
  return kDone;
}

int EventFiles::read(const File& file, int32_t index, events::EventStore& store, RejectWatch& watch,
                     Progress& progress) {
  RowCounts& counts = counts_[file.type];
  CountedRejects rejects(watch);
  io::ReadOptions read;
  if (!io::format_of_path(file.path).ok()) read.format = options_.input_format;
  read.columns = engine::wanted_event_columns(*model_, file.type);
  read.rejects = &rejects;
  read.source_index = index;
  auto opened = io::open_reader(file.path, read);
  if (!opened.ok()) return trouble(opened.status);
  columns::BatchReader& reader = *opened.value;
  const bind::BindResult bound = engine::bind_events(*model_, file.type, *reader.schema(), reader.source_columns());
  for (const std::string& error : bound.errors) complain(kTrouble, fmt::format("{}: {}", file.path, error));
  if (!bound.binding) return kTrouble;
  for (const std::string& notice : bound.notices) {
    if (!options_.quiet) warn(fmt::format("{}: {}", file.path, notice));
  }
  engine::EventLoader loader(file.type, bound.binding, &store);
  const RowCounts before = counts;
  int64_t delivered = 0;
  while (!interrupted()) {
    columns::Batch batch;
    if (Status status = reader.next(&batch); !status.ok()) return trouble(status);
    delivered += batch.rows();
    counts.read = before.read + delivered + reader.rejected();
    counts.rejected = before.rejected + rejects.count();
    if (batch.rows() == 0) break;
    if (Status status = loader.add(batch, rejects); !status.ok()) return trouble(status);
    counts.rejected = before.rejected + rejects.count();
    if (Status status = watch.flush(); !status.ok()) return trouble(status);
    progress.show(counts.read, counts.rejected, fmt::format("events `{}`", counts.event));
  }
  const Status kept = watch.flush();
  return kept.ok() ? kDone : trouble(kept);
}

}  // namespace score::cli
