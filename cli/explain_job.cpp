// `score explain`, from the compiled model to the text: finds the leads that were asked for, with their events.
#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "cli/complain.h"
#include "cli/event_input.h"
#include "cli/exit.h"
#include "cli/explain_json.h"
#include "cli/explain_options.h"
#include "cli/explain_text.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/run_setup.h"
#include "io/io.h"
#include "runtime/engine/batch_scorer.h"
#include "runtime/engine/explain_lead.h"
#include "runtime/engine/text.h"

namespace score::cli {

namespace {

using columns::Status;

class ExplainJob {
 public:
  ExplainJob(const ExplainOptions& options, std::shared_ptr<const engine::Model> model)
      : options_(options),
        model_(std::move(model)),
        events_(options.run, model_),
        nest_reader_(model_),
        progress_(true) {}

  int run() {
    if (int exit = prepare(); exit != kDone) return exit;
    if (int exit = events_.load(setup_.as_of, *watch_, progress_); exit != kDone) return exit;
    for (const std::string& path : options_.run.inputs) {
      if (found_.size() == wanted_.size() || interrupted()) break;
      if (int exit = input(path); exit != kDone) return exit;
    }
    progress_.clear();
    if (interrupted()) return complain(kInterrupted, "interrupted");
    return tell();
  }

 private:
  int prepare() {
    for (const std::string& id : options_.ids) {
      if (std::find(wanted_.begin(), wanted_.end(), id) == wanted_.end()) wanted_.push_back(id);
    }
    if (int exit = set_up(options_.run, model_, &setup_); exit != kDone) return exit;
    if (int exit = find_score(); exit != kDone) return exit;
    auto rejects = io::create_rejects("");
    if (!rejects.ok()) return trouble(rejects.status);
    rejects_ = std::move(rejects.value);
    watch_ = std::make_unique<RejectWatch>(*rejects_, RejectLimit{});
    return events_.prepare();
  }

  int find_score() {
    if (options_.score.empty()) return kDone;
    std::vector<std::string> names;
    for (const plan::Score& score : model_->plan().scores) names.push_back(score.name);
    const auto found = std::find(names.begin(), names.end(), options_.score);
    if (found != names.end()) {
      score_ = static_cast<uint32_t>(found - names.begin());
      return kDone;
    }
    const std::string near = engine::nearest(options_.score, names);
    return complain(kWrongUse, fmt::format("{} has no score `{}`; {}", options_.run.model, options_.score,
                                           near.empty() ? fmt::format("it has `{}`", fmt::join(names, "`, `"))
                                                        : fmt::format("did you mean `{}`?", near)));
  }

  int input(const std::string& path) {
    engine::RowNumbers numbers(rows_, watch_.get());
    io::ReadOptions read;
    read.format = options_.run.input_format;
    read.delimiter = options_.run.delimiter;
    read.columns = events_.columns_beside(engine::wanted_columns(*model_, setup_.as_of), path);
    read.rejects = &numbers;
    read.batch_rows = events_.batch_rows(read.batch_rows);
    auto opened = io::open_reader(path, read);
    if (!opened.ok()) return trouble(opened.status);
    columns::BatchReader& reader = *opened.value;
    const bind::BindResult bound = engine::bind_leads(*model_, setup_.as_of, *reader.schema(), reader.source_columns());
    for (const std::string& error : bound.errors) complain(kTrouble, fmt::format("{}: {}", path, error));
    if (!bound.binding) return kTrouble;
    for (const std::string& notice : bound.notices) warn(fmt::format("{}: {}", path, notice));
    events_.tell_missing();
    nests_.clear();
    if (const std::string wrong = events_.start_leads(path, *reader.schema(), &nests_); !wrong.empty()) {
      return complain(kTrouble, wrong);
    }
    engine::BatchScorer scorer(model_, setup_.params, bound.binding, setup_.as_of, events_.join());
    const int64_t before = rows_;
    int64_t delivered = 0;
    while (found_.size() < wanted_.size() && !interrupted()) {
      columns::Batch batch;
      if (Status status = reader.next(&batch); !status.ok()) return trouble(status);
      if (batch.rows() == 0) break;
      delivered += batch.rows();
      rows_ = before + delivered + reader.rejected();
      if (Status status = look(batch, numbers, scorer); !status.ok()) return trouble(status);
      progress_.show(rows_, watch_->count());
    }
    const Status kept = watch_->flush();
    return kept.ok() ? kDone : trouble(kept);
  }

  /// Keeps the leads of the batch that are wanted, and remembers which ids are near those that are not there.
  Status look(const columns::Batch& batch, engine::RowNumbers& numbers, engine::BatchScorer& scorer) {
    numbers.number(batch, &numbers_);
    const std::vector<columns::RejectSink*> sinks = events_.reject_sinks(watch_.get());
    const auto nested = nest_reader_.read(batch, nests_, std::span(sinks).subspan(1));
    if (!nested.ok()) return nested.status;
    if (Status status = scorer.bind(batch, numbers_, *watch_, nested.value, &bound_); !status.ok()) return status;
    return columns::guarded([&] {
      std::vector<std::string> ids;
      for (size_t row = 0; row < bound_.leads.size; ++row) {
        ids.push_back(engine::lead_id(*model_, bound_.leads, row));
        const bool wanted = std::find(wanted_.begin(), wanted_.end(), ids.back()) != wanted_.end();
        if (wanted && !found_.contains(ids.back())) {
          found_.emplace(ids.back(), engine::lead_values(*model_, bound_.leads, row, bound_.event_block()));
        }
      }
      for (const std::string& id : wanted_) {
        const std::string near = found_.contains(id) ? "" : engine::nearest(id, ids);
        if (!near.empty()) near_[id].push_back(near);
      }
      return Status();
    });
  }

  int tell() {
    engine::LeadExplainer explainer(model_, setup_.params);
    const Palette palette = palette_for(stdout);
    int exit = kDone;
    std::vector<engine::LeadExplanation> made;
    for (const std::string& id : wanted_) {
      const auto lead = found_.find(id);
      if (lead == found_.end()) {
        exit = not_there(id);
      } else {
        made.push_back(score_ ? explainer.explain(lead->second, *score_) : explainer.explain(lead->second));
      }
    }
    if (options_.format == "json") {
      if (!made.empty()) say(stdout, explanations_json(*model_, *setup_.params, made));
      return exit;
    }
    for (size_t i = 0; i < made.size(); ++i) say(stdout, (i == 0 ? "" : "\n") + lead_text(*model_, made[i], palette));
    return exit;
  }

  int not_there(const std::string& id) {
    const std::string what = model_->plan().key ? fmt::format("no lead `{}`", id) : fmt::format("no row {}", id);
    const std::string near = engine::nearest(id, near_[id]);
    std::string more = near.empty() ? "" : fmt::format("; did you mean `{}`?", near);
    if (watch_->count() > 0) {
      more += fmt::format("{} {} rejected and may hold it, first {}",
                          near.empty() ? ";" : " Or:", plural(watch_->count(), "row was", "rows were"),
                          watch_->shown().front());
    }
    return complain(kWrongUse, fmt::format("{} among {}{}", what, plural(rows_, "row", "rows"), more));
  }

  const ExplainOptions& options_;
  std::shared_ptr<const engine::Model> model_;
  RunSetup setup_;
  EventInput events_;
  std::unique_ptr<io::RejectsWriter> rejects_;
  std::unique_ptr<RejectWatch> watch_;
  std::vector<Nest> nests_;
  NestReader nest_reader_;
  Progress progress_;
  std::optional<uint32_t> score_;
  std::vector<std::string> wanted_;  // ids, each once
  std::map<std::string, engine::LeadValues> found_;
  std::map<std::string, std::vector<std::string>> near_;  // of each id that was not found yet
  int64_t rows_ = 0;
  std::vector<int64_t> numbers_;
  engine::ScoredBatch bound_;
};

}  // namespace

int explain(const ExplainOptions& options) {
  int exit = kDone;
  const engine::Compilation compilation =
      compile_or_complain(options.run.model, &exit, "score explain MODEL LEADS --id ID");
  if (!compilation.model) return exit;
  catch_interrupts();
  return ExplainJob(options, compilation.model).run();
}

}  // namespace score::cli
