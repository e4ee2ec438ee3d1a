#include "tests/random/properties.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "compiler/plan/cost.h"
#include "compiler/plan/verify.h"
#include "compiler/syntax/parse.h"
#include "compiler/syntax/print.h"
#include "runtime/engine/explain.h"
#include "runtime/engine/scorer.h"
#include "runtime/engine/tests.h"
#include "runtime/events/event_join.h"
#include "runtime/interpret/compare.h"
#include "runtime/interpret/lead_evaluator.h"
#include "runtime/interpret/load.h"

namespace score::random {

namespace {

using interpret::Value;

int64_t code_of(const Value& value) {
  return value.known ? value.scalar.i : engine::kNoLabel;
}

/// One lead after the other through the reference interpreter.
class Reference {
 public:
  Reference(const plan::Plan& plan, const engine::Params& params)
      : plan_(plan), evaluator_(plan, params.values()), fields_(plan.fields.size()) {
    for (const plan::Group& group : plan.groups) {
      for (const plan::Item& item : group.items) {
        if (item.kind == plan::ItemKind::Rule && item.weight) weighted_.insert(item.index);
      }
    }
  }

  void run(const columns::LeadBlock& leads, const columns::EventBlock& events, std::vector<int64_t>& results) {
    for (size_t row = 0; row < leads.size; ++row) {
      for (size_t i = 0; i < fields_.size(); ++i) fields_[i] = interpret::load(leads.columns[i], row);
      evaluator_.evaluate({fields_, leads.now(row), &events, row}, outcome_);
      results.push_back(outcome_.accidents);
      results.insert(results.end(), outcome_.scores.begin(), outcome_.scores.end());
      for (const Value& grade : outcome_.grades) results.push_back(code_of(grade));
      for (size_t i = 0; i < outcome_.segments.size(); ++i) {
        const Value& segment = outcome_.segments[i];
        results.push_back(plan_.segments[i].membership ? static_cast<int64_t>(segment.is_true()) : code_of(segment));
      }
      for (const interpret::LineOutcome& line : outcome_.lines) {
        results.push_back(line.points);
        results.push_back(static_cast<int64_t>(line.state));
      }
      if (faults_ != nullptr) check(row);
    }
  }

  void report_to(std::vector<std::string>* faults) { faults_ = faults; }
  const interpret::Outcome& outcome() const { return outcome_; }

 private:
  void check(size_t row) {
    std::vector<__int128> sums(plan_.scores.size());
    for (size_t i = 0; i < plan_.lines.size(); ++i) sums[plan_.lines[i].score] += outcome_.lines[i].points;
    for (size_t i = 0; i < plan_.scores.size(); ++i) {
      const int64_t score = outcome_.scores[i];
      if (sums[i] != score) {
        faults_->push_back(fmt::format("lead {}: the lines of `{}` add up to {}, not to {}", row, plan_.scores[i].name,
                                       static_cast<int64_t>(sums[i]), score));
      }
      inside(row, plan_.scores[i].clamp, score, plan_.scores[i].name);
    }
    for (uint32_t i = 0; i < plan_.rules.size(); ++i) {
      const interpret::LineOutcome& line = outcome_.lines[plan_.rules[i].line];
      if (line.state == interpret::LineState::Fired && weighted_.count(i) == 0) {
        inside(row, plan_.rules[i].clamp, line.points, plan_.lines[plan_.rules[i].line].label);
      }
    }
  }

  void inside(size_t row, const plan::Clamp& clamp, int64_t points, const std::string& name) {
    const auto end = [&](plan::NodeId id) { return evaluator_.node_value(id); };
    const bool low = clamp.low != plan::kNoNode && end(clamp.low).known;
    const bool high = clamp.high != plan::kNoNode && end(clamp.high).known;
    if (low && high && end(clamp.low).scalar.i > end(clamp.high).scalar.i) return;  // params may cross its ends
    const bool below = low && points < end(clamp.low).scalar.i;
    const bool above = high && points > end(clamp.high).scalar.i;
    if (below || above)
      faults_->push_back(fmt::format("lead {}: `{}` is {} millionths, outside its limit", row, name, points));
  }

  const plan::Plan& plan_;
  interpret::LeadEvaluator evaluator_;
  std::vector<Value> fields_;
  interpret::Outcome outcome_;
  std::set<uint32_t> weighted_;
  std::vector<std::string>* faults_ = nullptr;
};

/// Blocks of `size` leads, the events of each in a random order before they are sorted.
std::vector<int64_t> in_blocks(const RandomCase& made, size_t size) {
  const plan::Plan& plan = made.compiled.model->plan();
  Rng rng(made.seed + size);
  Reference reference(plan, *made.params);
  std::vector<int64_t> results;
  for (size_t from = 0; from < made.leads.size; from += size) {
    const Data part = part_of(*made.data, from, std::min(made.leads.size, from + size), &rng);
    reference.run(lead_block(plan, part), event_block(plan, part), results);
  }
  return results;
}

/// The engine's own way, with reasons and the tests of the file: no more than that it runs and agrees.
void engine_way(const RandomCase& made, const std::vector<int64_t>& expected, std::vector<std::string>& faults) {
  engine::run_tests(*made.compiled.model, *made.params);
  const plan::Plan& plan = made.compiled.model->plan();
  if (made.leads.size == 0) return;
  engine::Scorer scorer(made.compiled.model, made.params);
  engine::ResultBlock results;
  scorer.score(made.leads, &made.events, &results);
  const size_t width = expected.size() / made.leads.size;
  for (size_t row = 0; row < made.leads.size; ++row) {
    for (size_t i = 0; i < plan.scores.size(); ++i) {
      if (results.scores[i][row] != expected[row * width + 1 + i]) {
        faults.push_back(fmt::format("lead {}: the engine's `{}` is another one", row, plan.scores[i].name));
      }
    }
  }
  if (const std::optional<uint32_t> score = engine::main_score(plan))
    scorer.top_reasons(made.leads, &made.events, 0, *score, 3);
}

}  // namespace

namespace {

bool same_cell(const columns::LeadColumn& a, const columns::LeadColumn& b, size_t row) {
  const Value x = interpret::load(a, row);
  const Value y = interpret::load(b, row);
  return a.kind == b.kind && x.known == y.known &&
         (!x.known || interpret::compare(x, y, plan::Type{.kind = a.kind, .element = a.element}) == 0);
}

bool same_events(const columns::EventColumns& a, const columns::EventColumns& b) {
  if (a.size != b.size || a.begin != b.begin || a.columns.size() != b.columns.size()) return false;
  for (size_t column = 0; column < a.columns.size(); ++column) {
    for (size_t row = 0; row < a.size; ++row) {
      if (!same_cell(a.columns[column], b.columns[column], row)) return false;
    }
  }
  return true;
}

/// The engine's store, fed with shuffled rows, must find the same events in the same order.
void event_store(const RandomCase& made, std::vector<std::string>& faults) {
  const std::shared_ptr<const plan::Plan>& plan = made.compiled.model->shared_plan();
  if (plan->events.empty() || !plan->key) return;
  const Kind key = plan->fields[*plan->key].type.kind;
  if (key != Kind::Int && key != Kind::String && key != Kind::Text) return;  // only those have a value for each lead
  Rng rng(made.seed + 99);
  const Data shuffled = part_of(*made.data, 0, made.leads.size, &rng);
  const auto store = std::make_shared<events::EventStore>(plan);
  bool good = true;
  for (uint32_t type = 0; type < plan->events.size(); ++type)
    good = store->add(type, event_rows(*plan, type, shuffled)).ok() && good;
  good = store->finish().ok() && good;
  events::EventJoin join(store);
  columns::EventBlock found;
  std::vector<uint32_t> too_many;
  good = good && join.find(made.leads).ok() && join.rows_with_too_many(&too_many).ok() && join.fill(&found).ok();
  if (!good || !too_many.empty() || found.types.size() != made.events.types.size()) {
    faults.push_back("the store of events fails");
    return;
  }
  for (uint32_t type = 0; type < plan->events.size(); ++type) {
    if (same_events(found.types[type], made.events.types[type])) continue;
    faults.push_back(fmt::format("the store finds other events of `{}`, or in another order", plan->events[type].name));
  }
}

}  // namespace

std::vector<int64_t> reference_results(const RandomCase& made) {
  std::vector<int64_t> results;
  Reference(made.compiled.model->plan(), *made.params).run(made.leads, made.events, results);
  return results;
}

std::vector<std::string> faults(const RandomCase& made) {
  std::vector<std::string> found = compilation_faults(made.compiled);
  if (!made.compiled.model) {
    for (const diag::Diagnostic& finding : made.compiled.findings->diagnostics().all()) {
      if (finding.spec->severity != diag::Severity::Error) continue;
      found.push_back(fmt::format("refused with {}: {}", finding.spec->code, finding.message));
    }
    return found;
  }
  std::vector<int64_t> expected;
  Reference reference(made.compiled.model->plan(), *made.params);
  reference.report_to(&found);
  reference.run(made.leads, made.events, expected);
  if (reference_results(made) != expected) found.push_back("scoring again gives another result");
  for (const size_t size : {size_t{1}, size_t{7}, made.leads.size}) {
    if (size > 0 && in_blocks(made, size) != expected) {
      found.push_back(fmt::format("blocks of {} leads with shuffled events give another result", size));
    }
  }
  event_store(made, found);
  engine_way(made, expected, found);
  return found;
}

namespace {

/// Every rule and table has its part of the estimated work, and the parts add up to all of it.
void work(const plan::Plan& plan, std::vector<std::string>& faults) {
  const plan::Cost cost = plan::cost(plan);
  int64_t lead = 0;
  size_t lines = 0;
  for (const plan::PartCost& part : cost.parts) {
    lead += part.lead;
    lines += part.line ? 1 : 0;
    const bool negative =
        part.lead < 0 || std::any_of(part.events.begin(), part.events.end(), [](int64_t n) { return n < 0; });
    if (negative) faults.push_back("a part takes less than no work: " + part.name);
  }
  if (lead != cost.lead) faults.push_back("the parts' work is not all work");
  if (lines != plan.rules.size() + plan.tables.size()) faults.push_back("work of a rule is not counted");
}

void printing(const engine::Compilation& compiled, std::vector<std::string>& faults) {
  const std::string once = syntax::to_source(*compiled.file);
  source::SourceMap sources;
  diag::Diagnostics findings;
  const syntax::ParseResult parsed = syntax::parse(sources, sources.add("printed.score", once), findings);
  if (!parsed.ok) {
    const std::string why = findings.all().empty() ? "?" : findings.all().front().message;
    faults.push_back("what is printed does not parse: " + why + "\n" + once);
    return;
  }
  if (!syntax::equal(*compiled.file, *parsed.file)) faults.push_back("what is printed is another model:\n" + once);
  const std::string twice = syntax::to_source(*parsed.file);
  if (once != twice) faults.push_back("printing twice gives something else:\n" + once + "--- then ---\n" + twice);
}

bool inside(const source::SourceMap& sources, const source::Span& span) {
  return span.file < sources.size() && span.begin <= span.end && span.end <= sources.file(span.file).text().size();
}

}  // namespace

std::vector<std::string> compilation_faults(const engine::Compilation& compiled) {
  std::vector<std::string> found;
  for (const diag::Diagnostic& finding : compiled.findings->diagnostics().all()) {
    bool good = inside(*compiled.sources, finding.span);
    for (const diag::Note& note : finding.notes) good = good && inside(*compiled.sources, note.span);
    for (const diag::Edit& edit : finding.edits) good = good && inside(*compiled.sources, edit.span);
    if (!good) found.push_back(fmt::format("{} lies outside the file: {}", finding.spec->code, finding.message));
  }
  if (compiled.findings->text(false).empty() != compiled.findings->empty()) found.push_back("findings without text");
  compiled.findings->json_items();
  if (!compiled.model) {
    if (!compiled.findings->has_errors() && !compiled.is_module()) found.push_back("refused without an error");
    return found;
  }
  printing(compiled, found);
  work(compiled.model->plan(), found);
  for (const std::string& problem : plan::verify(compiled.model->plan()))
    found.push_back("the plan is broken: " + problem);
  for (const engine::Phase phase : {engine::Phase::Ast, engine::Phase::Types, engine::Phase::Plan}) {
    if (engine::emit(compiled, phase).empty()) found.push_back("a phase has nothing to show");
  }
  return found;
}

}  // namespace score::random
