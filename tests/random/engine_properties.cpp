// Every engine gives the reference's bits: on every instruction set that runs here, in blocks of any size, with one
// time for all leads or each lead's own, whatever is missing.
#include <algorithm>
#include <cstring>
#include <fmt/format.h>

#include "compiler/plan/schedule.h"
#include "runtime/engine/interpreter_engine.h"
#include "runtime/interpret/load.h"
#include "runtime/jit/loader.h"
#include "runtime/vector/evaluator.h"
#include "tests/random/properties.h"

namespace score::random {

namespace {

using interpret::ActionInput;
using interpret::ResultBlock;
using interpret::Value;

columns::LeadColumn chosen(const columns::LeadColumn& from, const std::vector<uint32_t>& rows, uint8_t width) {
  columns::LeadColumn made;
  made.kind = from.kind;
  made.element = from.element;
  made.items = from.items;
  made.integers = columns::Integers(width);
  bool all_known = true;
  for (size_t i = 0; i < rows.size(); ++i) {
    const Value value = interpret::load(from, rows[i]);
    all_known = all_known && value.known;
    interpret::append(value, made, i);
  }
  if (all_known) made.known.clear();
  return made;
}

/// As the binder has it.
uint8_t width_of(const plan::Plan& plan, size_t field) {
  const plan::Type& type = plan.fields[field].type;
  const bool members = type.kind == abi::Kind::Enum || type.kind == abi::Kind::Set;
  return columns::static_width(type.kind, members ? plan.enums[type.enum_id].members.size() : 0);
}

/// Some of a case's leads in any order, with their events. Points into the case.
struct Block {
  Block(const RandomCase& made, const std::vector<uint32_t>& rows, bool one_now) {
    leads.size = rows.size();
    for (size_t i = 0; i < made.leads.columns.size(); ++i) {
      leads.columns.push_back(chosen(made.leads.columns[i], rows, width_of(made.compiled.model->plan(), i)));
    }
    for (const uint32_t row : rows) leads.now_us.push_back(made.leads.now(row));
    if (one_now) leads.now_us.assign(1, made.leads.now(0));
    for (const columns::EventColumns& type : made.events.types) {
      columns::EventColumns& to = events.types.emplace_back();
      std::vector<uint32_t> event_rows;
      to.begin.push_back(0);
      for (const uint32_t row : rows) {
        for (uint32_t event = type.begin[row]; event < type.begin[row + 1]; ++event) event_rows.push_back(event);
        to.begin.push_back(static_cast<uint32_t>(event_rows.size()));
      }
      to.size = event_rows.size();
      for (const columns::LeadColumn& column : type.columns)
        to.columns.push_back(chosen(column, event_rows, sizeof(int64_t)));
    }
  }
  columns::LeadBlock leads;
  columns::EventBlock events;
};

bool same(const Value& a, const Value& b) {
  return a.known == b.known && (!a.known || std::memcmp(&a.scalar, &b.scalar, sizeof(int64_t)) == 0);
}

bool same(const Value& a, const Value& b, abi::Kind kind) {
  if (kind != abi::Kind::Bool) return same(a, b);
  return a.known == b.known && (!a.known || a.scalar.b == b.scalar.b);
}

bool same(const ActionInput& a, const ActionInput& b, abi::Kind kind) {
  return same(a.value, b.value, kind) && same(a.threshold, b.threshold) && same(a.rearm, b.rearm) && a.when == b.when &&
         a.most == b.most && a.since == b.since && a.now == b.now;
}

std::string text_of(const Value& value) {
  return value.known ? fmt::format("{}", value.scalar.i) : "unknown";
}

/// What is another one in row `row` of `got`; "" if nothing is.
std::string difference(const plan::Plan& plan, const ResultBlock& expected, const ResultBlock& got, size_t row) {
  for (size_t i = 0; i < plan.scores.size(); ++i) {
    if (got.scores[i][row] != expected.scores[i][0]) {
      return fmt::format("`{}` is {}, not {}", plan.scores[i].name, got.scores[i][row], expected.scores[i][0]);
    }
  }
  for (size_t i = 0; i < plan.grades.size(); ++i) {
    if (got.grades[i][row] != expected.grades[i][0]) {
      return fmt::format("`{}` is {}, not {}", plan.grades[i].name, got.grades[i][row], expected.grades[i][0]);
    }
  }
  for (size_t i = 0; i < plan.segments.size(); ++i) {
    if (got.segments[i][row] != expected.segments[i][0]) {
      return fmt::format("`{}` is {}, not {}", plan.segments[i].name, got.segments[i][row], expected.segments[i][0]);
    }
  }
  for (size_t i = 0; i < plan.actions.size(); ++i) {
    const abi::Kind kind = plan.nodes[plan.actions[i].value].type.kind;
    if (!same(got.triggers[i][row], expected.triggers[i][0], kind)) {
      const ActionInput& a = got.triggers[i][row];
      const ActionInput& b = expected.triggers[i][0];
      return fmt::format("what `{}` looks at is another: value {}/{}, when {}/{}, most {}/{}, since {}/{}, now {}/{}",
                         plan.actions[i].name, text_of(a.value), text_of(b.value), a.when, b.when, a.most, b.most,
                         a.since, b.since, a.now, b.now);
    }
  }
  return "";
}

class Comparison {
 public:
  Comparison(const RandomCase& made, bool one_now, std::vector<std::string>& faults)
      : made_(made), plan_(made.compiled.model->plan()), one_now_(one_now), faults_(faults) {
    engine::InterpreterEngine reference(made.compiled.model, made.params);
    expected_.resize(made.leads.size);
    for (uint32_t row = 0; row < made.leads.size; ++row) {
      const Block block(made, {row}, one_now);
      reference.score(block.leads, events_of(block), &expected_[row]);
    }
  }

  /// Whether some int takes 8 bytes.
  bool has_wide_ints() const {
    const auto wide = [](const columns::LeadColumn& column) {
      const bool narrow = column.kind == abi::Kind::Int || column.kind == abi::Kind::Period;
      bool found = false;
      for (size_t row = 0; narrow && row < column.integers.size(); ++row) {
        found = found || !columns::Integers::fits(column.integer(row), sizeof(int32_t));
      }
      return found;
    };
    return std::any_of(made_.leads.columns.begin(), made_.leads.columns.end(), wide);
  }

  void run(vector::Evaluator& evaluator, const std::string& name, const std::vector<uint32_t>& rows) {
    const Block block(made_, rows, one_now_);
    ResultBlock got;
    evaluator.score(block.leads, events_of(block), &got);
    uint64_t accidents = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
      accidents += expected_[rows[i]].accidents;
      const std::string what = difference(plan_, expected_[rows[i]], got, i);
      if (what.empty()) continue;
      faults_.push_back(fmt::format("{}, blocks of {}, {}, lead {} (row {}): {}", name, rows.size(),
                                    one_now_ ? "one time" : "own times", rows[i], i, what));
      return;
    }
    if (accidents != got.accidents) {
      faults_.push_back(
          fmt::format("{}, blocks of {}: {} accidents, not {}", name, rows.size(), got.accidents, accidents));
    }
  }

 private:
  const columns::EventBlock* events_of(const Block& block) const {
    return block.events.types.empty() ? nullptr : &block.events;
  }

  const RandomCase& made_;
  const plan::Plan& plan_;
  bool one_now_;
  std::vector<ResultBlock> expected_;  // by lead, a block of one
  std::vector<std::string>& faults_;
};

}  // namespace

/// The model's generated code for a set of instructions; null, with a fault, if there is none.
std::shared_ptr<const vector::NativeCode> code_of(const RandomCase& made, const plan::Schedule& schedule,
                                                  const plan::KernelOptions& options, const std::string& set,
                                                  std::vector<std::string>& faults) {
  const plan::Plan& plan = made.compiled.model->plan();
  const jit::Loaded& loaded = jit::backend();
  if (loaded.backend == nullptr) return faults.push_back(loaded.error), nullptr;
  auto code = std::make_shared<vector::NativeCode>();
  code->kernels =
      plan::kernels_of(plan, schedule, plan.actions.empty() ? plan.score_nodes : plan.trigger_nodes, options);
  const bool scalar = set == "scalar";
  const codegen::Generated generated = loaded.backend->generate(
      plan, schedule, code->kernels, loaded.backend->target(scalar, scalar ? "" : set), codegen::Form::Object, {});
  if (!generated.error.empty()) return faults.push_back(generated.error), nullptr;
  const jit::Linked linked = loaded.backend->link(generated.pieces);
  if (linked.code == nullptr) return faults.push_back(linked.error), nullptr;
  code->functions = linked.code->functions;
  code->functions.resize(code->kernels.kernels.size());
  code->memory = linked.code;
  return code;
}

std::vector<std::string> engine_faults(const RandomCase& made, const std::vector<size_t>& sizes) {
  std::vector<std::string> found;
  if (!made.compiled.model || made.leads.size == 0) return found;
  Rng rng(made.seed + 7);
  for (const bool one_now : {true, false}) {
    Comparison comparison(made, one_now, found);
    for (const vector::Isa isa : {vector::Isa::Baseline, vector::Isa::Avx2, vector::Isa::Avx512}) {
      if (!vector::runs(isa)) continue;
      vector::Evaluator evaluator(made.compiled.model->plan(), made.params->values(), isa);
      for (const size_t size : sizes) {
        std::vector<uint32_t> rows;
        for (size_t i = 0; i < size; ++i) rows.push_back(static_cast<uint32_t>(rng.below(made.leads.size)));
        comparison.run(evaluator, fmt::format("vector on {}", vector::name_of(isa)), rows);
        if (!found.empty()) return found;
      }
    }
    const auto schedule = plan::schedule(made.compiled.model->plan(), made.params->values());
    vector::Evaluator evaluator(made.compiled.model->plan(), made.params->values(), vector::best_isa(), schedule);
    for (const char* set : {"avx512", "avx2", "sse4", "scalar"}) {
      evaluator.use(code_of(made, *schedule, {one_now, comparison.has_wide_ints()}, set, found));
      for (const size_t size : sizes) {
        std::vector<uint32_t> rows;
        for (size_t i = 0; i < size; ++i) rows.push_back(static_cast<uint32_t>(rng.below(made.leads.size)));
        comparison.run(evaluator, fmt::format("native on {}", set), rows);
        const bool other = rows.size() == 1 && !one_now;  // a single lead's own time is that of all
        if (found.empty() && !rows.empty() && !other && !evaluator.was_native())
          found.push_back("generated code was not used");
        if (!found.empty()) return found;
      }
    }
  }
  return found;
}

}  // namespace score::random
