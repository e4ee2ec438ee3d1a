#include "cli/event_input.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/interrupt.h"
#include "io/io.h"

namespace score::cli {

using columns::Status;

EventInput::EventInput(const RunOptions& options, std::shared_ptr<const engine::Model> model)
    : options_(options), model_(std::move(model)), read_(model_->plan().events.size(), 0), later_(read_) {}

int EventInput::prepare() {
  for (const std::string& option : options_.events) {
    if (int exit = parse(option); exit != kDone) return exit;
  }
  if (files_.empty() || model_->plan().key) return kDone;
  return complain(kFindings, fmt::format("{}: events are told apart by the key of their lead, and no field of the lead "
                                         "is one: write `key` behind a field, as in `id: string key`",
                                         options_.model));
}

int EventInput::parse(const std::string& option) {
  const size_t equals = option.find('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == option.size()) {
    return complain(kWrongUse,
                    fmt::format("`--events {}` is not NAME=FILE, as in `--events visit=visits.csv`", option));
  }
  const std::string event = option.substr(0, equals);
  if (const std::optional<uint32_t> type = engine::find_event(*model_, event)) {
    files_.push_back({*type, option.substr(equals + 1)});
    return kDone;
  }
  std::string all;
  for (uint32_t type = 0; type < read_.size(); ++type) all += fmt::format("{}`{}`", type == 0 ? "" : ", ", name(type));
  const std::string near = engine::nearest_event(*model_, event);
  const std::string hint = all.empty()    ? "it declares none"
                           : near.empty() ? "it has " + all
                                          : fmt::format("did you mean `{}`?", near);
  return complain(kWrongUse, fmt::format("{} has no event `{}`; {}", options_.model, event, hint));
}

std::vector<std::string> EventInput::paths() const {
  std::vector<std::string> paths;
  for (const File& file : files_) paths.push_back(file.path);
  return paths;
}

/// Whether lines of this input may hold events themselves.
bool EventInput::may_be_json(const std::string& path) const {
  if (options_.input_format) return *options_.input_format == io::Format::JsonLines;
  const auto format = io::format_of_path(path);
  return format.ok() && format.value == io::Format::JsonLines;
}

/// Once, when there are leads at all: before, there may be worse to tell.
void EventInput::tell_missing() {
  if (std::exchange(told_missing_, true)) return;
  const bool nested = std::any_of(options_.inputs.begin(), options_.inputs.end(),
                                  [this](const std::string& path) { return may_be_json(path); });
  if (nested || options_.quiet) return;
  for (uint32_t type = 0; type < read_.size(); ++type) {
    const bool given = std::any_of(files_.begin(), files_.end(), [&](const File& file) { return file.type == type; });
    if (!given) warn(fmt::format("no lead has an event `{0}`: --events {0}=FILE brings them", name(type)));
  }
}

int EventInput::load(const engine::AsOf& as_of, RejectWatch& watch, Progress& progress) {
  if (read_.empty()) return kDone;
  for (size_t type = 0; type < read_.size(); ++type) rejects_.emplace_back(watch);
  auto store = std::make_shared<events::EventStore>(model_->shared_plan());
  auto index = static_cast<int32_t>(options_.inputs.size());
  for (const File& file : files_) {
    if (int exit = read(file, index++, as_of, *store, watch, progress); exit != kDone) return exit;
    if (interrupted()) return kDone;
  }
  progress.clear();
  if (Status status = store->finish(); !status.ok()) return trouble(status);
  join_ = std::make_unique<events::EventJoin>(std::move(store));
  return kDone;
}

int EventInput::read(const File& file, int32_t index, const engine::AsOf& as_of, events::EventStore& store,
                     RejectWatch& watch, Progress& progress) {
  io::ReadOptions read;
  if (!io::format_of_path(file.path).ok()) read.format = options_.input_format;
  read.columns = engine::wanted_event_columns(*model_, file.type);
  read.rejects = &rejects_[file.type];
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
  const std::optional<int64_t> now = as_of.column.empty() ? std::optional(as_of.now_us) : std::nullopt;
  engine::EventLoader loader(file.type, bound.binding, &store, now);
  const RowCounts before = counts(file.type);
  if (int exit = read_batches(reader, file.type, loader, watch, progress); exit != kDone) return exit;
  later_[file.type] += loader.later();
  return check_some_fit(file, before);
}

/// A file in which nothing fits is the wrong file, or its times are written in another way than the model says.
int EventInput::check_some_fit(const File& file, const RowCounts& before) const {
  const RowCounts after = counts(file.type);
  const int64_t read = after.read - before.read;
  const bool limited = options_.reject_limit.rows || options_.reject_limit.percent;
  if (limited || read == 0 || after.rejected - before.rejected < read) return kDone;
  return complain(kTrouble, fmt::format("{}: all {} rejected", file.path, plural(read, "event was", "events were")));
}

int EventInput::read_batches(columns::BatchReader& reader, uint32_t type, engine::EventLoader& loader,
                             RejectWatch& watch, Progress& progress) {
  const int64_t before = read_[type];
  int64_t delivered = 0;
  for (bool more = true; more && !interrupted();) {
    columns::Batch batch;
    const Status got = reader.next(&batch);
    delivered += batch.rows();
    read_[type] = before + delivered + reader.rejected();
    more = batch.rows() > 0;
    if (!got.ok()) return trouble(got);
    if (more) {
      if (Status status = loader.add(batch, rejects_[type]); !status.ok()) return trouble(status);
    }
    if (Status status = watch.flush(); !status.ok()) return trouble(status);
    progress.show(read_[type], rejects_[type].count(), fmt::format("events `{}`", name(type)));
  }
  return kDone;
}

std::vector<std::string> EventInput::columns_beside(std::vector<std::string> wanted, const std::string& path) const {
  const auto format = options_.input_format ? *options_.input_format : io::format_of_path(path).value;
  if (format == io::Format::Csv || format == io::Format::Tsv) return wanted;
  for (uint32_t type = 0; type < read_.size(); ++type) {
    if (!engine::may_nest_events(*model_, type)) continue;
    if (std::find(wanted.begin(), wanted.end(), name(type)) == wanted.end()) wanted.push_back(name(type));
  }
  return wanted;
}

int64_t EventInput::batch_rows(int64_t most) const {
  constexpr size_t kEvents = size_t{4} << 20;
  if (join_ == nullptr || join_->store().size() == 0) return most;
  const size_t a_lead = join_->store().size() / join_->store().keys().size() + 1;
  return std::clamp<int64_t>(static_cast<int64_t>(kEvents / a_lead), 1, most);
}

std::string EventInput::start_leads(const std::string& path, const columns::Schema& schema, std::vector<Nest>* nests) {
  for (uint32_t type = 0; type < read_.size(); ++type) {
    const std::optional<size_t> column = schema.find(name(type));
    if (!column || !engine::may_nest_events(*model_, type)) continue;
    const columns::Type& found = schema.fields[*column].type;
    if (may_be_json(path)) {
      nests->push_back({type, *column});
    } else if (found.is_list() || found.id == columns::TypeId::Struct) {
      return fmt::format(
          "{}: the column `{}` is {}, and events within leads are read from JSON Lines only: give them "
          "by --events {}=FILE",
          path, name(type), columns::describe(found), name(type));
    }
  }
  return {};
}

void EventInput::add_nested(const std::vector<int64_t>& read) {
  for (size_t type = 0; type < read_.size(); ++type) read_[type] += read[type];
}

std::vector<columns::RejectSink*> EventInput::reject_sinks(columns::RejectSink* leads) {
  std::vector<columns::RejectSink*> sinks = {leads};
  for (CountedRejects& rejects : rejects_) sinks.push_back(&rejects);
  return sinks;
}

std::vector<RowCounts> EventInput::counts() const {
  std::vector<RowCounts> counts;
  counts.reserve(rejects_.size());
  for (uint32_t type = 0; type < rejects_.size(); ++type) counts.push_back(this->counts(type));
  return counts;
}

std::vector<EventFacts> EventInput::facts() const {
  std::vector<EventFacts> facts;
  for (uint32_t type = 0; type < rejects_.size(); ++type) {
    if (read_[type] == 0) continue;
    facts.push_back({name(type), read_[type], rejects_[type].count(), join_->repeated(type), join_->not_met(type),
                     later_[type] + join_->later(type)});
  }
  return facts;
}

}  // namespace score::cli
