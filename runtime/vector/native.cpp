// Slices by generated code: the evaluator makes what the kernels are given, and takes over what they give.
#include "runtime/vector/native.h"

#include <algorithm>
#include <cstring>

#include "runtime/vector/evaluator.h"
#include "runtime/vector/tally.h"
#include "stdlib/kernels/time_between.h"

namespace score::vector {

using plan::KernelInput;
using plan::KernelUniform;

namespace {

bool all_known(const columns::LeadColumn& column, size_t rows) {
  if (column.known.empty()) return true;
  for (size_t row = 0; row < rows; row += kWordRows) {
    const Word live = rows - row >= kWordRows ? kAllRows : (Word{1} << (rows - row)) - 1;
    if ((column.known[row / kWordRows] & live) != live) return false;
  }
  return true;
}

std::vector<int64_t>& results_of(const sema::Output& output, interpret::ResultBlock& out) {
  switch (output.kind) {
    case sema::OutputKind::Score: return out.scores[output.index];
    case sema::OutputKind::Grade: return out.grades[output.index];
    case sema::OutputKind::Segment: break;
  }
  return out.segments[output.index];
}

SCORE_CALLS_GENERATED_CODE void run_parts(const std::vector<ScoreKernelFunction>& parts,
                                          const ScoreKernelSlice& slice) {
  for (const ScoreKernelFunction part : parts) part(&slice);
}

}  // namespace

/// Code is made for one width of ints, and for one `now` or many.
bool Evaluator::fits(const NativeCode& code) const {
  if (code.kernels.options.one_now != one_now_) return false;
  for (const plan::Kernel& kernel : code.kernels.kernels) {
    for (const KernelInput& input : kernel.inputs) {
      if (input.what != KernelInput::What::Field) continue;
      const columns::LeadColumn& column = block_->columns[input.index];
      if (column.width() > input.width || (!input.missing && !all_known(column, block_->size))) return false;
    }
  }
  return true;
}

/// What is the same for all rows of the block.
void Evaluator::start_native() {
  native_uniforms_.resize(native_->kernels.kernels.size());
  for (size_t index = 0; index < native_uniforms_.size(); ++index) {
    const plan::Kernel& kernel = native_->kernels.kernels[index];
    Uniforms& made = native_uniforms_[index];
    made.bits.clear();
    made.known.clear();
    for (const KernelUniform& uniform : kernel.uniforms) {
      Value value;
      switch (uniform.what) {
        case KernelUniform::What::Node: value = uniform_[uniform.index]; break;
        case KernelUniform::What::Now: value = interpret::from_integer(now_); break;
        case KernelUniform::What::Today:
          value = interpret::from_integer(score_k_days_since_date(now_, plan_.zones[uniform.index].get(), 0));
          break;
      }
      const bool is_bool =
          uniform.what == KernelUniform::What::Node && plan_.nodes[uniform.index].type.kind == abi::Kind::Bool;
      uint64_t bits = 0;
      if (value.known && is_bool) bits = value.scalar.b ? 1 : 0;
      if (value.known && !is_bool) std::memcpy(&bits, &value.scalar, sizeof(bits));
      made.bits.push_back(bits);
      made.known.push_back(value.known ? 1 : 0);
    }
  }
}

void Evaluator::native_slice(size_t base, size_t rows, interpret::ResultBlock& out) {
  const auto& kernels = native_->kernels.kernels;
  // Only what the host computes after a kernel asks for outputs as columns.
  const bool asked_for = kernels.size() > 1 || !plan_.actions.empty();
  for (size_t i = 0; i < kernels.size(); ++i) {
    const plan::Kernel& kernel = kernels[i];
    if (!kernel.parts.empty()) {
      run_kernel(i, base, rows, out, asked_for);
      continue;
    }
    for (uint32_t step = kernel.steps_from; step < kernel.steps_to; ++step) {
      output(plan_.steps[step]);
      write(plan_.steps[step].output, base, rows, out);
    }
  }
}

/// The cells and the mask of an input, whatever makes them.
void Evaluator::native_input(const KernelInput& input, const void** cells, const Word** known) {
  switch (input.what) {
    case KernelInput::What::Field: {
      const columns::LeadColumn& column = block_->columns[input.index];
      *cells = column.width() == input.width ? static_cast<const char*>(column.cells()) + leads_.base() * column.width()
                                             : this->column(leads_, input.node).cells;  // with 8 bytes each
      *known = column.known.empty() ? leads_.ones() : column.known.data() + leads_.base() / kWordRows;
      return;
    }
    case KernelInput::What::Node: {
      const Column& column = this->column(leads_, input.index);
      *cells = full(leads_, column, cells_of_node(input.index));
      *known = known_words(leads_, column);
      return;
    }
    case KernelInput::What::Item:
    case KernelInput::What::Texts: break;
  }
  auto* points = leads_.cells<int64_t>();
  Word* fired = leads_.mask();
  if (input.what == KernelInput::What::Item) {
    item_points(native_->kernels.items[input.index], points, fired);
  } else {
    text_points(native_->kernels.texts[input.index], points);
  }
  *cells = points;
  *known = fired;
}

/// What an item gives, whatever is around it, and where it fires.
void Evaluator::item_points(const plan::Item& item, int64_t* points, Word* fired) {
  std::fill_n(points, leads_.words() * kWordRows, int64_t{0});
  std::fill_n(fired, leads_.words(), Word{0});
  Tally tally;
  tally.mode = sema::GroupMode::Sum;
  tally.points = points;
  tally.fired = fired;
  this->item(item, tally);
}

void Evaluator::text_points(const plan::GroupTexts& texts, int64_t* points) {
  const plan::GroupSchedule& group = schedule_->groups[texts.group];
  const size_t words = leads_.words();
  Tally tally;
  tally.mode = sema::GroupMode::Sum;
  tally.lanes = &lane_loops(sum_loops_, group.lane_bits);
  tally.unit = group.unit;
  const size_t bytes = words * kWordRows * (group.lane_bits / 8);
  tally.sums = leads_.array<char>(bytes);
  std::memset(tally.sums, 0, bytes);
  add_texts(group.texts[texts.index], prepared_[texts.group].texts[texts.index], tally);
  hand_over(tally);
  tally.lanes->in_millionths(tally.sums, group.unit, words, points);
  if (tally.points == nullptr) return;
  for (size_t row = 0; row < words * kWordRows; ++row) points[row] += tally.points[row];
}

void Evaluator::run_kernel(size_t index, size_t base, size_t rows, interpret::ResultBlock& out, bool keep) {
  const plan::Kernel& kernel = native_->kernels.kernels[index];
  const Uniforms& uniforms = native_uniforms_[index];
  auto** cells = leads_.array<const void*>(kernel.inputs.size() + 1);
  auto** known = leads_.array<const Word*>(kernel.inputs.size() + 1);
  for (size_t i = 0; i < kernel.inputs.size(); ++i) native_input(kernel.inputs[i], &cells[i], &known[i]);
  const uint32_t steps = kernel.steps_to - kernel.steps_from;
  auto** outputs = leads_.array<int64_t*>(steps);
  // Kernels write whole vectors: straight to the results, but for the end of the block.
  const bool straight = rows % kWordRows == 0;
  for (uint32_t i = 0; i < steps; ++i) {
    outputs[i] =
        straight ? results_of(plan_.steps[kernel.steps_from + i].output, out).data() + base : leads_.cells<int64_t>();
  }
  auto** scratch = leads_.array<void*>(kernel.slots + 1);
  for (uint32_t i = 0; i < kernel.slots; ++i) scratch[i] = leads_.cells<int64_t>();
  const ScoreKernelSlice slice = {cells,   known, uniforms.bits.data(), uniforms.known.data(), outputs,
                                  scratch, rows,  &accidents_};
  run_parts(native_->functions[index], slice);
  for (uint32_t i = 0; i < steps; ++i) {
    const sema::Output& output = plan_.steps[kernel.steps_from + i].output;
    if (!straight) std::copy_n(outputs[i], rows, results_of(output, out).data() + base);
    if (keep) keep_output(output, outputs[i]);
  }
}

/// As if this had been computed here: labels are unknown where there is none, memberships are masks.
void Evaluator::keep_output(const sema::Output& output, const int64_t* cells) {
  if (output.kind == sema::OutputKind::Score) {
    scores_[output.index] = Column::of(cells, nullptr);
    return;
  }
  Word* mask = leads_.mask();
  const bool membership = output.kind == sema::OutputKind::Segment && plan_.segments[output.index].membership;
  const Relation relation = membership ? Relation::Gt : Relation::Ge;
  loops_.compare_integer[static_cast<size_t>(relation)](cells, 0, leads_.words(), mask);
  const Column made = membership ? Column::of(mask, nullptr) : Column::of(cells, mask);
  (output.kind == sema::OutputKind::Grade ? grades_ : segments_)[output.index] = made;
}

}  // namespace score::vector
