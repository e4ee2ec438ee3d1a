#include "cli/action_files.h"

#include <fmt/format.h>

#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/interrupt.h"
#include "cli/terminal.h"
#include "io/io.h"

namespace score::cli {

using columns::Status;

ActionFiles::ActionFiles(const RunOptions& options, std::shared_ptr<const engine::Model> model)
    : options_(options), model_(std::move(model)), fired_(model_->plan().actions.size(), 0) {
  counts_.previous = true;
}

int ActionFiles::prepare() const {
  const plan::Plan& plan = model_->plan();
  const std::string& actions = options_.actions;
  if (!options_.previous.empty() && !plan.key) {
    return complain(kFindings,
                    fmt::format("{}: the leads of `{}` are found by their key, and no field of the lead is one: write "
                                "`key` behind a field, as in `id: string key`",
                                options_.model, options_.previous));
  }
  const bool asked = !actions.empty() || !options_.previous.empty();
  if (asked && plan.actions.empty() && !options_.quiet) {
    warn(fmt::format("{} has no actions (`on … do …`), so none will fire", options_.model));
  }
  return kDone;
}

int ActionFiles::open() {
  if (options_.actions.empty()) return kDone;
  auto sink = io::open_sink(options_.actions);
  if (!sink.ok()) return trouble(sink.status);
  records_ = std::make_unique<io::TextOut>(std::move(sink.value));
  return kDone;
}

int ActionFiles::load(RejectWatch& watch, Progress& progress) {
  const std::string& path = options_.previous;
  if (path.empty() || model_->plan().actions.empty()) return kDone;
  CountedRejects rejects(watch);
  io::ReadOptions read_options;
  if (!io::format_of_path(path).ok()) read_options.format = options_.input_format;
  read_options.columns = engine::wanted_previous_columns(*model_);
  read_options.rejects = &rejects;
  read_options.source_index = static_cast<int32_t>(options_.inputs.size() + options_.events.size());
  auto opened = io::open_reader(path, read_options);
  if (!opened.ok()) return trouble(opened.status);
  return read(*opened.value, rejects, watch, progress);
}

int ActionFiles::read(columns::BatchReader& reader, CountedRejects& rejects, RejectWatch& watch, Progress& progress) {
  const bind::BindResult bound = engine::bind_previous(*model_, *reader.schema(), reader.source_columns());
  for (const std::string& error : bound.errors) complain(kTrouble, fmt::format("{}: {}", options_.previous, error));
  if (!bound.binding) return kTrouble;
  for (const std::string& notice : bound.notices) {
    if (!options_.quiet) warn(fmt::format("{}: {}", options_.previous, notice));
  }
  bind::Binder binder(bound.binding);
  previous_ = std::make_shared<engine::PreviousStates>(model_);
  int64_t delivered = 0;
  while (!interrupted()) {
    columns::Batch batch;
    if (Status status = reader.next(&batch); !status.ok()) return trouble(status);
    delivered += batch.rows();
    counts_.read = delivered + reader.rejected();
    counts_.rejected = rejects.count();
    if (batch.rows() == 0) break;
    if (Status status = previous_->add(batch, binder, rejects); !status.ok()) return trouble(status);
    if (Status status = watch.flush(); !status.ok()) return trouble(status);
    progress.show(counts_.read, rejects.count(), "rows of the run before");
  }
  counts_.rejected = rejects.count();
  progress.clear();
  if (previous_->repeated() > 0 && !options_.quiet) {
    warn(fmt::format("{}: {} a key that came before: the last row of a key counts", options_.previous,
                     plural(previous_->repeated(), "row has", "rows have")));
  }
  const Status kept = watch.flush();
  return kept.ok() ? kDone : trouble(kept);
}

Status ActionFiles::take(const engine::ActionBlock& block) {
  for (size_t i = 0; i < fired_.size(); ++i) fired_[i] += block.counts[i];
  known_ += block.known;
  if (records_ == nullptr) return {};
  records_->put(block.records);
  return records_->row_done();
}

Status ActionFiles::finish() {
  const int64_t lost = previous_ == nullptr ? 0 : static_cast<int64_t>(previous_->size()) - known_;
  if (lost > 0 && !options_.quiet) {
    warn(fmt::format("{} of the run before {} not scored: what their actions must know is not carried on",
                     plural(lost, "lead", "leads"), lost == 1 ? "was" : "were"));
  }
  return records_ == nullptr ? Status() : records_->finish();
}

std::vector<ActionFacts> ActionFiles::facts() const {
  const std::vector<plan::Action>& actions = model_->plan().actions;
  std::vector<ActionFacts> facts;
  for (uint32_t i = 0; i < actions.size(); ++i) {
    if (actions[i].first != i) continue;
    facts.push_back({actions[i].name, 0});
    for (uint32_t j = i; j < actions.size(); ++j) facts.back().fired += actions[j].first == i ? fired_[j] : 0;
  }
  return facts;
}

}  // namespace score::cli
