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
#include "cli/run_block.h"
#include "cli/run_input.h"
#include "cli/run_options.h"
#include "cli/run_profile.h"
#include "cli/run_setup.h"
#include "cli/tally.h"
#include "cli/terminal.h"
#include "io/byte_sink.h"
#include "io/io.h"
#include "runtime/engine/parallel_scorer.h"
#include "runtime/engine/text.h"
#include "runtime/engine/versions.h"

namespace score::cli {

namespace {

using columns::Status;

constexpr size_t kBlockBytes = size_t{8} << 20;  // of text: a batch of long rows has fewer of them

class RunJob {
 public:
  /// `compiling`: nanoseconds that the model took.
  RunJob(const RunOptions& options, std::shared_ptr<const engine::Model> model, int64_t compiling)
      : options_(options),
        model_(std::move(model)),
        events_(options, model_),
        actions_(options, model_),
        tally_(model_),
        progress_(!options.quiet),
        reading_(1) {
    profile_.add(Phase::Compile, compiling);
  }

  int run() {
    if (int exit = prepare(); exit != kDone) return exit;
    engine::Laps laps;
    if (int exit = events_.load(setup_.as_of, *watch_, progress_); exit != kDone) return give_up(exit);
    if (!events_.paths().empty()) profile_.add(Phase::LoadEvents, laps.lap());
    if (int exit = actions_.load(*watch_, progress_); exit != kDone) return give_up(exit);
    if (!options_.previous.empty()) profile_.add(Phase::LoadPrevious, laps.lap());
    start_scorer();
    for (size_t i = 0; i < options_.inputs.size() && !done(); ++i) {
      if (int exit = input(i); exit != kDone) return give_up(exit);
    }
    if (int exit = finish_blocks(); exit != kDone) return give_up(exit);
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
  /// Of the reader.
  bool done() const { return interrupted() || (options_.limit && given_ >= *options_.limit); }
  int64_t read() const { return read_; }

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
    const std::vector<NamedPath> outputs = {{options_.output, "the results"},
                                            {options_.actions, "the actions"},
                                            {options_.rejects, "the rejected rows"},
                                            {options_.profile_out, "the profile"}};
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
    if (!options_.profile_out.empty()) {
      auto sink = io::open_sink(options_.profile_out);
      if (!sink.ok()) return trouble(sink.status);
      profile_sink_ = std::move(sink.value);
    }
    return actions_.open();
  }

  /// Reads one input; its blocks may still be on their way when it returns.
  int input(size_t index) {
    const std::string& path = options_.inputs[index];
    engine::RowNumbers numbers(given_ + reader_rejects_, &reading_.kind(0));
    io::ReadOptions read_options;
    read_options.format = options_.input_format;
    read_options.delimiter = options_.delimiter;
    read_options.columns = columns_to_read(options_, events_, *model_, setup_.as_of, path);
    read_options.rejects = &numbers;
    read_options.source_index = static_cast<int32_t>(index);
    read_options.batch_rows = events_.batch_rows(options_.block_rows);
    read_options.batch_bytes = kBlockBytes;
    if (options_.limit)
      read_options.batch_rows = std::min(read_options.batch_rows, std::max<int64_t>(1, *options_.limit));
    auto opened = io::open_reader(path, read_options);
    if (!opened.ok()) return after_blocks([&] { return trouble(opened.status); });
    auto input = std::make_shared<RunInput>();
    if (int exit = start_input(path, *opened.value, index == 0, input.get()); exit != kDone) return exit;
    return batches(*opened.value, numbers, std::move(input));
  }

  /// Finds out how the input's columns meet the model's.
  int start_input(const std::string& path, const columns::BatchReader& reader, bool first, RunInput* input) {
    bind::BindResult bound = engine::bind_leads(*model_, setup_.as_of, *reader.schema(), reader.source_columns());
    if (!bound.errors.empty()) {
      if (int exit = finish_blocks(); exit != kDone) return exit;
      for (const std::string& error : bound.errors) complain(kTrouble, fmt::format("{}: {}", path, error));
    }
    if (first && !options_.quiet) {
      for (const std::string& notice : bound.notices) warn(fmt::format("{}: {}", path, notice));
    }
    if (!bound.binding) return kTrouble;
    input->binding = bound.binding;
    std::string wrong;
    if (options_.outcome.given()) wrong = find_outcome(options_.outcome, path, reader, &input->outcome_column);
    if (wrong.empty()) {
      events_.tell_missing();
      wrong = events_.start_leads(path, *reader.schema(), &input->nests);
    }
    return wrong.empty() ? kDone : after_blocks([&] { return complain(kTrouble, wrong); });
  }

  void start_scorer() {
    shared_.model = model_;
    shared_.output = setup_.output;
    shared_.writer = writer_.get();
    shared_.outcome = options_.outcome;
    shared_.summary = options_.summary;
    shared_.params = setup_.params;
    shared_.profile = options_.profile || !options_.profile_out.empty();
    engine::ParallelSetup setup;
    setup.model = model_;
    setup.params = setup_.params;
    setup.as_of = setup_.as_of;
    setup.events = events_.join() == nullptr ? nullptr : events_.join()->shared_store();
    setup.previous = actions_.previous();
    setup.records = actions_.records();
    setup.engine = options_.engine;
    setup.threads = options_.threads;
    setup.make_block = [this] { return std::make_unique<RunBlock>(model_); };
    setup.make_work = [this] {
      auto work = std::make_unique<RunWork>(shared_);
      works_.push_back(work.get());
      return work;
    };
    scorer_ = std::make_unique<engine::ParallelScorer>(std::move(setup));
    sinks_ = events_.reject_sinks(lead_rejects_.get());
    // The reader runs ahead of those who count: where it rejects more rows of one batch than the whole run may, it
    // stops as soon as the run would.
    if (options_.reject_limit.rows) reading_.stop_after(*options_.reject_limit.rows);
  }

  int batches(columns::BatchReader& reader, engine::RowNumbers& numbers, std::shared_ptr<const RunInput> input) {
    int64_t rejected = 0;
    for (bool more = true; more && !done();) {
      if (int exit = make_room(); exit != kDone) return exit;
      auto& block = static_cast<RunBlock&>(scorer_->next());
      engine::Laps laps;
      block.status = reader.next(&block.batch);
      more = block.status.ok() && block.batch.rows() > 0;
      if (more && options_.limit) block.batch = engine::first_rows(block.batch, *options_.limit - given_);
      given_ += block.batch.rows();
      block.read = block.batch.rows() + reader.rejected() - rejected;
      reader_rejects_ += reader.rejected() - rejected;
      rejected = reader.rejected();
      numbers.number(block.batch, &block.numbers);
      block.rejects.take_over(reading_);
      block.input = input;
      block.binding = input->binding;
      block.index = blocks_++;
      profile_.add(Phase::Read, laps.lap());
      scorer_->submit();
    }
    return kDone;
  }

  /// Takes back what is ready, and waits only where there is no room for another block.
  int make_room() {
    while (!scorer_->empty() && (scorer_->full() || scorer_->ready())) {
      if (int exit = take(static_cast<RunBlock&>(scorer_->take())); exit != kDone) return exit;
    }
    return kDone;
  }

  int finish_blocks() {
    while (!scorer_->empty() && !interrupted()) {
      if (int exit = take(static_cast<RunBlock&>(scorer_->take())); exit != kDone) return exit;
    }
    return kDone;
  }

  /// What is wrong with an input is told after what was wrong with the rows before it.
  template <class Tell>
  int after_blocks(const Tell& tell) {
    const int exit = finish_blocks();
    return exit == kDone ? tell() : exit;
  }

  /// All that hangs on the blocks before: in the order of the input, on the main thread.
  int take(RunBlock& block) {
    engine::Laps laps;
    read_ += block.read;
    if (Status status = block.rejects.replay(sinks_); !status.ok()) return trouble(status);
    if (!block.status.ok()) return trouble(block.status);
    if (block.batch.rows() > 0) {
      if (Status status = keep(block); !status.ok()) return trouble(status);
    }
    if (Status kept = watch_->flush(); !kept.ok()) return trouble(kept);
    profile_.add(Phase::Write, laps.lap());
    progress_.show(read(), lead_rejects_->count());
    return kDone;
  }

  Status keep(const RunBlock& block) {
    return columns::guarded([&] {
      events_.add_nested(block.nested_read);
      profile_.add(block.scored.times);
      profile_.add(Phase::Output, block.output_time);
      profile_.engines[std::string(block.scored.engine)] += static_cast<int64_t>(block.scored.leads.size);
      if (options_.summary) {
        tally_.merge(block.tally);
        shared_.floor.store(tally_.floor(), std::memory_order_relaxed);
      }
      if (!model_->plan().actions.empty()) {
        if (Status status = actions_.take(block.scored.actions); !status.ok()) return status;
      }
      return writer_->write_prepared(block.prepared);
    });
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
    scorer_.reset();  // its threads use the writer
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
    tell_native();
    const double seconds = progress_.seconds();
    if (!options_.quiet) tell(seconds);
    return shared_.profile ? tell_profile(seconds) : kDone;
  }

  void tell(double seconds) {
    RunFacts facts;
    facts.inputs = options_.inputs.size() == 1 ? options_.inputs[0]
                                               : plural(static_cast<int64_t>(options_.inputs.size()), "file", "files");
    facts.output = to_stdout() ? "" : options_.output;
    facts.as_of = engine::local_as_of_text(setup_.as_of, *model_);
    facts.settings = setup_.params->settings();
    facts.read = read();
    facts.rejected = lead_rejects_->count();
    if (events_.join() != nullptr) scorer_->count_events(events_.join());
    facts.events = events_.facts();
    facts.actions = actions_.facts();
    facts.seconds = seconds;
    facts.outcomes = options_.outcome.given();
    std::FILE* stream = to_stdout() || !options_.summary ? stderr : stdout;
    say(stream, options_.summary ? report(facts, tally_, palette_for(stream)) : counts_line(facts));
  }

  /// One notice, if generated code was wanted and could not be had.
  void tell_native() const {
    if (options_.quiet || options_.engine == engine::EngineKind::Reference) return;
    const std::string why = setup_.params->native().trouble();
    if (!why.empty()) warn(fmt::format("{}; the vector interpreter scored instead, with the same results", why));
  }

  int tell_profile(double seconds) {
    for (const RunWork* work : works_) {
      if (engine::RuleProfiles found = work->profiles(); found.leads > 0) profile_.rules.merge(found);
    }
    profile_.threads = options_.threads;
    if (options_.engine ==
        engine::EngineKind::Auto) {  // code that was made in the background; else blocks waited for it
      profile_.add(Phase::Engine, static_cast<int64_t>(setup_.params->native().made().seconds * 1e9));
    }
    profile_.leads = read() - lead_rejects_->count();
    profile_.seconds = seconds;
    if (options_.profile) say(stderr, profile_text(profile_, *model_, palette_for(stderr)));
    if (profile_sink_ == nullptr) return kDone;
    Status status = profile_sink_->write(profile_json(profile_, *model_));
    if (status.ok()) status = profile_sink_->finish();
    return status.ok() ? kDone : trouble(status);
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
  // Of the reader, who runs ahead:
  int64_t given_ = 0;           // rows that were given away
  int64_t reader_rejects_ = 0;  // rows that were not
  engine::RejectLog reading_;   // those of the batch being read
  // Of what was taken back, in order:
  int64_t read_ = 0;
  std::vector<columns::RejectSink*> sinks_;
  RunShared shared_;
  int64_t blocks_ = 0;
  std::vector<const RunWork*> works_;
  RunProfile profile_;
  std::unique_ptr<io::ByteSink> profile_sink_;
  std::unique_ptr<engine::ParallelScorer> scorer_;  // last: its threads use what stands above
};

}  // namespace

int run(const RunOptions& options) {
  int exit = kDone;
  engine::Laps laps;
  const engine::Compilation compilation = compile_or_complain(options.model, &exit, "score run MODEL LEADS");
  const int64_t compiling = laps.lap();
  if (!compilation.model) return exit;
  if (compilation.is_module()) {
    return complain(kWrongUse,
                    fmt::format("`{}` is a module: names for models, nothing that could be run", options.model));
  }
  catch_interrupts();
  return RunJob(options, compilation.model, compiling).run();
}

}  // namespace score::cli
