// `score run`, from the compiled model to the summary.
#include <algorithm>
#include <fmt/format.h>

#include "cli/action_files.h"
#include "cli/complain.h"
#include "cli/event_input.h"
#include "cli/exit.h"
#include "cli/interrupt.h"
#include "cli/paths.h"
#include "cli/progress.h"
#include "cli/report.h"
#include "cli/run_options.h"
#include "cli/run_setup.h"
#include "cli/tally.h"
#include "cli/terminal.h"
#include "io/io.h"
#include "runtime/engine/batch_scorer.h"
#include "runtime/engine/text.h"
#include "runtime/engine/versions.h"

namespace score::cli {

namespace {

using columns::Status;

class RunJob {
 public:
  RunJob(const RunOptions& options, std::shared_ptr<const engine::Model> model)
      : options_(options),
        model_(std::move(model)),
        events_(options, model_),
        actions_(options, model_),
        tally_(model_),
        progress_(!options.quiet) {}

  int run() {
    if (int exit = prepare(); exit != kDone) return exit;
    if (int exit = events_.load(setup_.as_of, *watch_, progress_); exit != kDone) return give_up(exit);
    if (int exit = actions_.load(*watch_, progress_); exit != kDone) return give_up(exit);
    for (size_t i = 0; i < options_.inputs.size() && !done(); ++i) {
      if (int exit = input(i); exit != kDone) return give_up(exit);
    }
    progress_.clear();
    if (interrupted()) return give_up(kInterrupted);
    if (std::string why = watch_->verdict(row_counts()); !why.empty()) return give_up(complain(kTrouble, why));
    // Actions first: where only they got out, the next run gives them again, with the same ids.
    if (Status status = actions_.finish(); !status.ok()) return give_up(trouble(status));
    if (Status status = writer_->finish(); !status.ok()) return give_up(trouble(status));
    return finish();
  }

 private:
  bool to_stdout() const { return options_.output == "-"; }
  bool done() const { return interrupted() || (options_.limit && delivered_ >= *options_.limit); }
  int64_t read() const { return delivered_ + reader_rejects_; }

  /// Everything that may be wrong before a row is read, so that nothing is written for nothing.
  int prepare() {
    if (int exit = set_up(options_, model_, &setup_); exit != kDone) return exit;
    if (int exit = events_.prepare(); exit != kDone) return exit;
    if (int exit = actions_.prepare(); exit != kDone) return exit;
    if (int exit = check_paths(); exit != kDone) return exit;
    return open_outputs();
  }

  int check_paths() const {
    std::vector<NamedPath> inputs;
    for (source::FileId id = 0; id < model_->sources().size(); ++id) {
      inputs.push_back({model_->sources().file(id).name(), "part of the model"});
    }
    for (const std::string& path : options_.inputs) inputs.push_back({path, "a file of leads"});
    for (const std::string& path : events_.paths()) inputs.push_back({path, "a file of events"});
    inputs.push_back({options_.previous, "the run before"});
    const std::vector<NamedPath> outputs = {
        {options_.output, "the results"}, {options_.actions, "the actions"}, {options_.rejects, "the rejected rows"}};
    const std::string clash = path_clash(inputs, outputs, "the run before", "the results");
    if (!clash.empty()) return complain(kWrongUse, clash);
    if (options_.limit && same_file(options_.previous, options_.output)) {
      return complain(kWrongUse, fmt::format("with --limit, `{}` would lose the state of the leads that are not read: "
                                             "write the results to another file",
                                             options_.output));
    }
    return kDone;
  }

  int open_outputs() {
    auto rejects = io::create_rejects(options_.rejects);
    if (!rejects.ok()) return trouble(rejects.status);
    rejects_ = std::move(rejects.value);
    watch_ = std::make_unique<RejectWatch>(*rejects_, options_.reject_limit);
    lead_rejects_ = std::make_unique<CountedRejects>(*watch_);
    io::WriteOptions write;
    write.format = options_.output_format;
    if (!write.format && to_stdout()) write.format = io::Format::Csv;
    auto writer = io::open_writer(options_.output, setup_.output->schema(), write);
    if (!writer.ok()) return trouble(writer.status);
    writer_ = std::move(writer.value);
    return actions_.open();
  }

  int input(size_t index) {
    const std::string& path = options_.inputs[index];
    engine::RowNumbers numbers(read(), lead_rejects_.get());
    io::ReadOptions read_options;
    read_options.format = options_.input_format;
    read_options.delimiter = options_.delimiter;
    read_options.columns = wanted(path);
    read_options.rejects = &numbers;
    read_options.source_index = static_cast<int32_t>(index);
    read_options.batch_rows = events_.batch_rows(read_options.batch_rows);
    if (options_.limit)
      read_options.batch_rows = std::min(read_options.batch_rows, std::max<int64_t>(1, *options_.limit));
    auto opened = io::open_reader(path, read_options);
    if (!opened.ok()) return trouble(opened.status);
    columns::BatchReader& reader = *opened.value;
    const std::shared_ptr<const bind::Binding> binding = bind(path, reader, index == 0);
    if (!binding) return kTrouble;
    if (options_.outcome.given() && !find_outcome(path, reader)) return kTrouble;
    if (int exit = events_.start_leads(path, *reader.schema()); exit != kDone) return exit;
    engine::BatchScorer scorer(model_, setup_.params, binding, setup_.as_of, events_.join(),
                               actions_.runner(setup_.params), options_.engine);
    return batches(reader, numbers, scorer);
  }

  std::vector<std::string> wanted(const std::string& path) const {
    std::vector<std::string> columns = events_.columns_beside(engine::wanted_columns(*model_, setup_.as_of), path);
    const bool asked =
        options_.outcome.given() && std::find(columns.begin(), columns.end(), options_.outcome.column) == columns.end();
    if (asked) columns.push_back(options_.outcome.column);
    return columns;
  }

  std::shared_ptr<const bind::Binding> bind(const std::string& path, const columns::BatchReader& reader, bool first) {
    bind::BindResult bound = engine::bind_leads(*model_, setup_.as_of, *reader.schema(), reader.source_columns());
    for (const std::string& error : bound.errors) complain(kTrouble, fmt::format("{}: {}", path, error));
    if (first && !options_.quiet) {
      for (const std::string& notice : bound.notices) warn(fmt::format("{}: {}", path, notice));
    }
    return bound.binding;
  }

  bool find_outcome(const std::string& path, const columns::BatchReader& reader) {
    const std::optional<size_t> found = reader.schema()->find(options_.outcome.column);
    if (!found) {
      const std::string near = engine::nearest(options_.outcome.column, reader.source_columns());
      complain(kTrouble, fmt::format("{}: there is no column `{}` for --outcome{}", path, options_.outcome.column,
                                     near.empty() ? "" : fmt::format("; nearest is `{}`", near)));
      return false;
    }
    outcome_column_ = *found;
    return true;
  }

  int batches(columns::BatchReader& reader, engine::RowNumbers& numbers, engine::BatchScorer& scorer) {
    const int64_t rejects_before = reader_rejects_;
    while (!done()) {
      columns::Batch batch;
      const Status status = reader.next(&batch);
      reader_rejects_ = rejects_before + reader.rejected();
      if (!status.ok()) return trouble(status);
      if (batch.rows() == 0) break;
      if (options_.limit) batch = engine::first_rows(batch, *options_.limit - delivered_);
      delivered_ += batch.rows();
      if (Status scored = score(batch, numbers, scorer); !scored.ok()) return trouble(scored);
      if (Status kept = watch_->flush(); !kept.ok()) return trouble(kept);
      progress_.show(read(), lead_rejects_->count());
    }
    return kDone;
  }

  Status score(const columns::Batch& batch, engine::RowNumbers& numbers, engine::BatchScorer& scorer) {
    numbers.number(batch, &numbers_);
    const auto nested = events_.nested(batch);
    if (!nested.ok()) return nested.status;
    if (Status status = scorer.score(batch, numbers_, *lead_rejects_, nested.value, &scored_); !status.ok())
      return status;
    return columns::guarded([&] {
      if (options_.summary) {
        collect_outcomes(batch);
        tally_.add(scored_, success_, scorer.scorer());
      }
      if (!model_->plan().actions.empty()) {
        if (Status status = actions_.take(scored_.actions); !status.ok()) return status;
      }
      return writer_->write(setup_.output->build(scored_.leads, scored_.results, scored_.actions));
    });
  }

  /// The outcomes of the rows that were scored.
  void collect_outcomes(const columns::Batch& batch) {
    success_.clear();
    if (!options_.outcome.given()) return;
    read_outcomes(batch, outcome_column_, options_.outcome, &success_);
    for (size_t lead = 0; lead < scored_.leads.size; ++lead) success_[lead] = success_[scored_.leads.batch_row[lead]];
    success_.resize(scored_.leads.size);
  }

  std::vector<RowCounts> row_counts() const {
    std::vector<RowCounts> counts = events_.counts();
    counts.insert(counts.begin(), {"", read(), lead_rejects_->count()});
    counts.push_back(actions_.counts());
    return counts;
  }

  /// The run has failed or was interrupted: no result file appears; the rejects so far may help to see why.
  int give_up(int exit) {
    progress_.clear();
    writer_.reset();
    if (exit == kInterrupted) {
      complain(exit, to_stdout() ? "interrupted: the results above are not complete"
                                 : fmt::format("interrupted: nothing was written to `{}`", options_.output));
    }
    // The run's own trouble has been told already; that of its rejects would only hide it.
    if (watch_->flush().ok() && !options_.rejects.empty()) (void)rejects_->finish();
    tell_rejects();
    return exit;
  }

  int finish() {
    if (Status status = watch_->flush(); !status.ok()) return trouble(status);
    if (Status status = rejects_->finish(); !status.ok()) return trouble(status);
    tell_rejects();
    if (options_.quiet) return kDone;
    RunFacts facts;
    facts.inputs = options_.inputs.size() == 1 ? options_.inputs[0]
                                               : plural(static_cast<int64_t>(options_.inputs.size()), "file", "files");
    facts.output = to_stdout() ? "" : options_.output;
    facts.as_of = engine::local_as_of_text(setup_.as_of, *model_);
    facts.settings = setup_.params->settings();
    facts.read = read();
    facts.rejected = lead_rejects_->count();
    facts.events = events_.facts();
    facts.actions = actions_.facts();
    facts.seconds = progress_.seconds();
    facts.outcomes = options_.outcome.given();
    std::FILE* stream = to_stdout() || !options_.summary ? stderr : stdout;
    say(stream, options_.summary ? report(facts, tally_, palette_for(stream)) : counts_line(facts));
    return kDone;
  }

  void tell_rejects() const {
    if (watch_->count() == 0 || options_.quiet) return;
    for (const std::string& line : watch_->shown()) warn(line);
    const int64_t more = watch_->count() - static_cast<int64_t>(watch_->shown().size());
    const std::string rest = more > 0 ? fmt::format("and {} more; ", count_text(more)) : "";
    warn(options_.rejects.empty()
             ? fmt::format("{}{} rejected; --rejects FILE keeps them all", rest, plural(watch_->count(), "row", "rows"))
             : fmt::format("{}{} rejected: see `{}`", rest, plural(watch_->count(), "row", "rows"), options_.rejects));
  }

  const RunOptions& options_;
  std::shared_ptr<const engine::Model> model_;
  RunSetup setup_;
  EventInput events_;
  ActionFiles actions_;
  std::unique_ptr<io::RejectsWriter> rejects_;
  std::unique_ptr<RejectWatch> watch_;
  std::unique_ptr<CountedRejects> lead_rejects_;
  std::unique_ptr<columns::BatchWriter> writer_;
  Tally tally_;
  Progress progress_;
  int64_t delivered_ = 0;       // rows the readers gave
  int64_t reader_rejects_ = 0;  // rows they did not
  size_t outcome_column_ = 0;
  engine::ScoredBatch scored_;
  std::vector<int64_t> numbers_;
  std::vector<uint8_t> success_;
};

}  // namespace

int run(const RunOptions& options) {
  int exit = kDone;
  const engine::Compilation compilation = compile_or_complain(options.model, &exit, "score run MODEL LEADS");
  if (!compilation.model) return exit;
  if (compilation.is_module()) {
    return complain(kWrongUse,
                    fmt::format("`{}` is a module: names for models, nothing that could be run", options.model));
  }
  catch_interrupts();
  return RunJob(options, compilation.model).run();
}

}  // namespace score::cli
