#include "runtime/vector/evaluator.h"

#include <algorithm>

#include "compiler/plan/pure_node.h"

namespace score::vector {

using plan::Node;
using plan::Op;
using plan::Rate;

Evaluator::Evaluator(const plan::Plan& plan, std::span<const Value> params, Isa isa,
                     std::shared_ptr<const plan::Schedule> schedule)
    : plan_(plan),
      params_(params),
      loops_(loops(isa)),
      sum_loops_(sum_loops(isa)),
      event_loops_(event_loops(isa)),
      schedule_(schedule != nullptr ? std::move(schedule) : plan::schedule(plan, params)),
      last_node_(plan.actions.empty() ? plan.score_nodes : plan.trigger_nodes),
      routines_(last_node_),
      text_of_(last_node_, kNoText),
      uniform_(last_node_),
      leads_(Frame::Of::Leads, 0, last_node_),
      events_ready_(plan.events.size(), 0),
      selected_(schedule_->selections.size()),
      memos_(last_node_),
      scores_(plan.scores.size()),
      grades_(plan.grades.size()),
      segments_(plan.segments.size()),
      loaded_(last_node_) {
  context_.fiscal_start_month = plan.fiscal_start_month;
  context_.zone = plan.zones.empty() ? nullptr : plan.zones.front().get();
  context_.holidays = {plan.holidays.data(), static_cast<int64_t>(plan.holidays.size())};
  for (uint32_t type = 0; type < plan.events.size(); ++type) {
    events_.push_back(std::make_unique<Frame>(Frame::Of::Events, type, last_node_));
  }
  for (NodeId id = 0; id < last_node_; ++id) {
    const Node& node = plan.nodes[id];
    if (node.op == Op::Builtin) routines_[id] = plan::routine_of(node.builtin);
    if (node.rate == Rate::Model) model_nodes_.push_back(id);
    if (node.rate == Rate::Batch) batch_nodes_.push_back(id);
  }
  for (const plan::GroupSchedule& group : schedule_->groups) prepared_.emplace_back(group, isa);
  find_texts();
  evaluate_uniform(Rate::Model, model_arena_);
}

/// The text that the node's arguments hang on, if it is one and nothing else varies.
uint32_t Evaluator::text_under(NodeId id) const {
  const Node& node = plan_.nodes[id];
  if (node.op == Op::Builtin && (stdlib::builtin(node.builtin).needs & stdlib::kNow) != 0) return kNoText;
  uint32_t found = kNoText;
  for (uint32_t i = 0; i < node.argument_count; ++i) {
    const NodeId argument = plan_.arguments_of(node)[i];
    if (plan_.nodes[argument].rate == Rate::Model) continue;
    const uint32_t text = text_of_[argument];
    if (text == kNoText || (found != kNoText && found != text)) return kNoText;
    found = text;
  }
  return found;
}

void Evaluator::find_texts() {
  auto count = static_cast<uint32_t>(plan_.fields.size());
  for (const plan::EventType& type : plan_.events) {
    first_text_.push_back(count);
    count += static_cast<uint32_t>(type.fields.size());
  }
  texts_.resize(count);
  for (NodeId id = 0; id < last_node_; ++id) {
    const Node& node = plan_.nodes[id];
    if (node.op == Op::Field || node.op == Op::EventField) {
      const uint32_t first = node.op == Op::Field ? 0 : first_text_[node.event];
      if (node.type.is_textual()) text_of_[id] = first + node.index;
      continue;
    }
    if (node.rate != Rate::Value && node.rate != Rate::Event) continue;
    text_of_[id] = text_under(id);
    if (text_of_[id] != kNoText) remember_text(text_of_[id]);
  }
  for (const plan::GroupSchedule& group : schedule_->groups) {
    for (const plan::TextPoints& one : group.texts) remember_text(one.field);
  }
}

void Evaluator::remember_text(uint32_t index) {
  std::unique_ptr<TextField>& text = texts_[index];
  if (text != nullptr) return;
  text = std::make_unique<TextField>();
  text->frame = std::make_unique<Frame>(Frame::Of::Values, index, last_node_);
}

/// All nodes of the rate, which have one value.
void Evaluator::evaluate_uniform(Rate rate, stdlib::Arena& arena) {
  context_.arena = &arena;
  context_.now_us = now_;
  for (const NodeId id : rate == Rate::Model ? model_nodes_ : batch_nodes_) {
    const Node& node = plan_.nodes[id];
    if (node.op == Op::Param) {
      uniform_[id] = params_[node.index];
      continue;
    }
    const NodeId* arguments = plan_.arguments_of(node);
    uniform_[id] = plan::pure_node(plan_, node, context_,
                                   [&](uint32_t index) -> const Value& { return uniform_[arguments[index]]; });
  }
}

void Evaluator::start_block(const columns::LeadBlock& leads, const columns::EventBlock* events) {
  block_ = &leads;
  event_block_ = events;
  one_now_ = leads.now_us.size() == 1;
  now_ = leads.now_us.empty() ? 0 : leads.now_us.front();
  accidents_ = 0;
  block_arena_.reset();
  if (one_now_) evaluate_uniform(Rate::Batch, block_arena_);
  native_fits_ = native_ != nullptr && profile_ == nullptr && fits(*native_);
  if (native_fits_) start_native();
}

void Evaluator::score(const columns::LeadBlock& leads, const columns::EventBlock* events, interpret::ResultBlock* out) {
  out->shape(plan_, leads.size);
  start_block(leads, events);
  for (size_t base = 0; base < leads.size;) {
    const size_t rows = slice_rows(base);
    slice(base, rows, *out);
    base += rows;
  }
  out->accidents = accidents_;
}

/// A multiple of 64, or what is left: masks of the block must start at a word.
size_t Evaluator::slice_rows(size_t base) const {
  size_t rows = std::min(kSliceRows, block_->size - base);
  if (event_block_ == nullptr) return rows;
  const auto events = [&] {
    size_t count = 0;
    for (const columns::EventColumns& type : event_block_->types) count += type.begin[base + rows] - type.begin[base];
    return count;
  };
  while (rows > kWordRows && events() > kSliceEvents) rows = words_of(rows / 2) * kWordRows;
  return rows;
}

void Evaluator::slice(size_t base, size_t rows, interpret::ResultBlock& out) {
  leads_.start(base, rows);
  if (!one_now_) leads_.now = block_->now_us.data() + base;
  std::fill(events_ready_.begin(), events_ready_.end(), char{0});
  std::fill(selected_.begin(), selected_.end(), KeptEvents{});
  factors_.clear();
  chosen_.clear();
  for (const std::unique_ptr<TextField>& text : texts_) {
    if (text != nullptr) text->codes = nullptr;
  }
  if (native_fits_) {
    native_slice(base, rows, out);
  } else {
    for (const plan::Step& step : plan_.steps) {
      output(step);
      write(step.output, base, rows, out);
    }
  }
  if (!plan_.actions.empty()) triggers(base, rows, out);
}

void Evaluator::output(const plan::Step& step) {
  const uint32_t index = step.output.index;
  switch (step.output.kind) {
    case sema::OutputKind::Score: {
      auto* points = leads_.cells<int64_t>();
      score(plan_.scores[index], points);
      scores_[index] = Column::of(points, nullptr);
      break;
    }
    case sema::OutputKind::Grade: grades_[index] = grade(plan_.grades[index]); break;
    case sema::OutputKind::Segment: segments_[index] = segment(plan_.segments[index]); break;
  }
}

/// Rows without a label have kNoLabel beneath.
void Evaluator::write(const sema::Output& output, size_t base, size_t rows, interpret::ResultBlock& out) {
  const uint32_t index = output.index;
  if (output.kind == sema::OutputKind::Segment && plan_.segments[index].membership) {
    const Word* yes = truth(leads_, segments_[index]).yes;
    for (size_t row = 0; row < rows; ++row) out.segments[index][base + row] = Column::has(yes, row) ? 1 : 0;
    return;
  }
  const auto copy = [&](const Column& from, std::vector<int64_t>& to) {
    std::copy_n(from.integers(), rows, to.begin() + static_cast<std::ptrdiff_t>(base));
  };
  switch (output.kind) {
    case sema::OutputKind::Score: return copy(scores_[index], out.scores[index]);
    case sema::OutputKind::Grade: return copy(grades_[index], out.grades[index]);
    case sema::OutputKind::Segment: return copy(segments_[index], out.segments[index]);
  }
}

void Evaluator::triggers(size_t base, size_t rows, interpret::ResultBlock& out) {
  for (size_t i = 0; i < plan_.actions.size(); ++i) {
    for (size_t row = 0; row < rows; ++row) {
      place_.row = row;
      out.triggers[i][base + row] = interpret::action_input(plan_.actions[i], *this, block_->now(base + row));
    }
  }
}

}  // namespace score::vector
