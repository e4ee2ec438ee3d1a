#include "compiler/plan/kernels.h"

#include <algorithm>

#include "compiler/plan/kernel_nodes.h"
#include "compiler/plan/routines.h"
#include "runtime/abi/widths.h"

namespace score::plan {

namespace {

/// Rules of one function, about: longer ones take compilers more than their share of time.
constexpr size_t kPartWork = 64;
/// And of one kernel.
constexpr size_t kKernelWork = 192;

bool is_model(const Plan& plan, NodeId id) {
  return id == kNoNode || plan.nodes[id].rate == Rate::Model;
}

bool usable(const std::vector<NodeUse>& uses, NodeId id) {
  return id == kNoNode || uses[id] != NodeUse::Absent;
}

bool bands_computed(const Plan& plan, const std::vector<NodeUse>& uses, const Bands& bands) {
  if (!usable(uses, bands.subject)) return false;
  return std::all_of(bands.bands.begin(), bands.bands.end(), [&](const Band& band) {
    return is_model(plan, band.low) && is_model(plan, band.high) && is_model(plan, band.value);
  });
}

/// Collects what each step reads, and closes a kernel where the host must come between.
class Planner {
 public:
  Planner(const Plan& plan, const Schedule& schedule, uint32_t count, const KernelOptions& options)
      : plan_(plan), schedule_(schedule), outputs_(outputs_below(plan, count)) {
    made_.options = options;
    made_.intervals = intervals_of(plan, schedule.values, count, options.wide_ints);
    made_.uses = node_uses(plan, schedule, made_.intervals, options);
    step_of_score_.resize(plan.scores.size());
    step_of_grade_.resize(plan.grades.size());
    step_of_segment_.resize(plan.segments.size());
  }

  KernelPlan run() {
    for (uint32_t step = 0; step < plan_.steps.size(); ++step) {
      step_of(plan_.steps[step].output) = step;
      add(step);
    }
    finish();
    return std::move(made_);
  }

 private:
  uint32_t& step_of(const sema::Output& output) {
    switch (output.kind) {
      case sema::OutputKind::Score: return step_of_score_[output.index];
      case sema::OutputKind::Grade: return step_of_grade_[output.index];
      case sema::OutputKind::Segment: break;
    }
    return step_of_segment_[output.index];
  }

  void add(uint32_t step) {
    if (!is_computed(plan_.steps[step].output)) {
      finish();
      kernel_.steps_to = step + 1;
      return finish(false);
    }
    if (kernel_.steps_to > kernel_.steps_from && work_ >= kKernelWork) finish();
    const Kernel before = kernel_;
    too_late_ = false;
    output(plan_.steps[step].output);
    if (too_late_) {
      // The step's columns hang on outputs of this kernel: it ends here, and the next one begins.
      const size_t work = work_;
      kernel_ = before;
      finish();
      work_ = work - std::min(work, before_work_);
      too_late_ = false;
      output(plan_.steps[step].output);
    }
    kernel_.steps_to = step + 1;
    before_work_ = work_;
  }

  bool is_computed(const sema::Output& output) const {
    if (output.kind != sema::OutputKind::Grade) return true;
    const Grade& grade = plan_.grades[output.index];
    const auto computed = [&](const Bands& bands) {
      return bands.subject == kNoNode || bands_computed(plan_, made_.uses, bands);
    };
    return computed(grade.rows) && computed(grade.columns);
  }

  void finish(bool has_code = true) {
    if (kernel_.steps_to > kernel_.steps_from) {
      if (has_code) kernel_.parts.emplace_back();
      made_.kernels.push_back(kernel_);
    }
    const uint32_t next = kernel_.steps_to;
    kernel_ = {};
    kernel_.steps_from = kernel_.steps_to = next;
    work_ = before_work_ = 0;
    seen_.assign(made_.uses.size(), false);
  }

  // ---- What is read ------------------------------------------------------------------------------------------------

  void input(KernelInput::What what, uint32_t index, uint8_t width, bool missing, NodeId node = kNoNode) {
    const auto same = [&](const KernelInput& other) { return other.what == what && other.index == index; };
    if (std::none_of(kernel_.inputs.begin(), kernel_.inputs.end(), same)) {
      kernel_.inputs.push_back({what, index, width, missing, node});
    }
  }
  void uniform(KernelUniform::What what, uint32_t index) {
    const KernelUniform wanted{what, index};
    const auto& all = kernel_.uniforms;
    if (std::find(all.begin(), all.end(), wanted) == all.end()) kernel_.uniforms.push_back(wanted);
  }

  /// The host must have what these nodes hang on before the kernel begins.
  void given(const std::vector<bool>& outputs) {
    for (size_t i = 0; i < outputs.size(); ++i) {
      if (outputs[i] && is_own(outputs_.outputs[i])) too_late_ = true;
    }
  }
  bool is_own(const sema::Output& output) { return step_of(output) >= kernel_.steps_from; }

  void node(NodeId id) {
    if (id == kNoNode || (id < seen_.size() && seen_[id])) return;
    if (seen_.empty()) seen_.assign(made_.uses.size(), false);
    seen_[id] = true;
    const Node& node = plan_.nodes[id];
    switch (made_.uses[id]) {
      case NodeUse::Constant:
      case NodeUse::Absent: return;
      case NodeUse::Uniform: return uniform(KernelUniform::What::Node, id);
      case NodeUse::Field: {
        const bool set_or_enum = node.type.kind == sema::Kind::Enum || node.type.kind == sema::Kind::Set;
        const size_t members = set_or_enum ? plan_.enums[node.type.enum_id].members.size() : 0;
        uint8_t width = abi::static_width(node.type.kind, members);
        const bool narrow = node.type.kind == sema::Kind::Int || node.type.kind == sema::Kind::Period;
        if (narrow && made_.options.wide_ints) width = 8;
        return input(KernelInput::What::Field, node.index, width, plan_.fields[node.index].type.optional, id);
      }
      case NodeUse::Given: given(outputs_.of_node[id]); return input(KernelInput::What::Node, id, 8, true, id);
      case NodeUse::Computed: break;
    }
    if (node.op == Op::Score || node.op == Op::Grade || node.op == Op::Segment) return output_node(id);
    if (node.op == Op::Builtin) zone_uniforms(node);
    for (uint32_t i = 0; i < node.argument_count; ++i) this->node(plan_.arguments_of(node)[i]);
  }

  /// An output of an earlier kernel is a column of the host's.
  void output_node(NodeId id) {
    if (!is_own(output_of(plan_.nodes[id]))) input(KernelInput::What::Node, id, 8, plan_.nodes[id].op != Op::Score, id);
  }

  void zone_uniforms(const Node& node) {
    const Routine routine = routine_of(node.builtin);
    if (routine.kind == Routine::Kind::SinceDate) uniform(KernelUniform::What::Today, node.index);
    if (routine.kind == Routine::Kind::SinceTimestamp) uniform(KernelUniform::What::Now, 0);
  }

  void bands(const Bands& bands) {
    node(bands.subject);
    work_ += bands.bands.size() / 4 + 1;
  }

  // ---- Points ------------------------------------------------------------------------------------------------------

  void group(uint32_t index) {
    const Group& group = plan_.groups[index];
    const GroupSchedule& schedule = schedule_.groups[index];
    if (group.mode == sema::GroupMode::Sum) {
      sum(index);
      for (uint32_t i = 0; i < schedule.texts.size(); ++i) texts(index, i);
      for (const CodePoints& codes : schedule.codes) node(codes.subject);
      for (const IntervalPoints& intervals : schedule.intervals) node(intervals.subject);
    }
    for (const Item& part : schedule.rest) item(part);
  }

  void texts(uint32_t group, uint32_t index) {
    const auto same = [&](const GroupTexts& other) { return other.group == group && other.index == index; };
    auto found = std::find_if(made_.texts.begin(), made_.texts.end(), same);
    if (found == made_.texts.end()) found = made_.texts.insert(found, GroupTexts{group, index});
    const auto at = static_cast<uint32_t>(found - made_.texts.begin());
    input(KernelInput::What::Texts, at, 8, false);
  }

  /// Long sums get functions of their own.
  void sum(uint32_t index) {
    std::vector<SumPiece> pieces = sum_pieces(plan_, schedule_, made_.uses, index);
    if (pieces.size() <= kPartWork) {
      work_ += pieces.size();
      return;
    }
    const uint32_t slot = kernel_.slots++;
    for (size_t from = 0; from < pieces.size(); from += kPartWork) {
      const auto begin = pieces.begin() + static_cast<std::ptrdiff_t>(from);
      const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(std::min(pieces.size(), from + kPartWork));
      kernel_.parts.push_back({true, index, slot, from > 0, {begin, end}});
    }
    work_ += kPartWork;
  }

  void item(const Item& item) {
    if (!plan::is_computed(plan_, schedule_, made_.uses, item)) return host_item(item);
    switch (item.kind) {
      case ItemKind::Rule: {
        const Rule& rule = plan_.rules[item.index];
        node(rule.when);
        return node(rule.points);
      }
      case ItemKind::Table: return bands(plan_.tables[item.index].bands);
      case ItemKind::Group: return group(item.index);
    }
  }

  void host_item(const Item& item) {
    const auto same = [&](const Item& other) {
      return other.kind == item.kind && other.index == item.index && other.weight == item.weight;
    };
    auto found = std::find_if(made_.items.begin(), made_.items.end(), same);
    if (found == made_.items.end()) found = made_.items.insert(found, item);
    given(outputs_.of_item(plan_, item));
    input(KernelInput::What::Item, static_cast<uint32_t>(found - made_.items.begin()), 8, true);
  }

  void output(const sema::Output& output) {
    if (seen_.empty()) seen_.assign(made_.uses.size(), false);
    switch (output.kind) {
      case sema::OutputKind::Score: {
        const Score& score = plan_.scores[output.index];
        if (score.formula != kNoNode) return node(score.formula);
        return item({ItemKind::Group, score.group, std::nullopt});
      }
      case sema::OutputKind::Grade: {
        const Grade& grade = plan_.grades[output.index];
        for (const Shift& shift : grade.shifts) node(shift.when);
        if (grade.rows.subject != kNoNode) bands(grade.rows);
        if (grade.columns.subject != kNoNode) bands(grade.columns);
        return;
      }
      case sema::OutputKind::Segment: break;
    }
    const Segment& segment = plan_.segments[output.index];
    node(segment.condition);
    for (const SegmentCase& next : segment.cases) node(next.when);
    work_ += segment.cases.size();
  }

  const Plan& plan_;
  const Schedule& schedule_;
  OutputsBelow outputs_;
  KernelPlan made_;
  Kernel kernel_;
  std::vector<bool> seen_;
  size_t work_ = 0, before_work_ = 0;
  bool too_late_ = false;
  std::vector<uint32_t> step_of_score_, step_of_grade_, step_of_segment_;
};

}  // namespace

std::optional<uint32_t> KernelPlan::slot_of(const Kernel& kernel, uint32_t group) const {
  for (const KernelPart& part : kernel.parts) {
    if (part.is_sum && part.group == group) return part.slot;
  }
  return std::nullopt;
}

bool is_constant(const Plan& plan, const Item& item) {
  if (item.kind == ItemKind::Table) return true;
  if (item.kind == ItemKind::Group) return false;
  const Rule& rule = plan.rules[item.index];
  return std::holds_alternative<std::monostate>(rule.source) && is_model(plan, rule.points);
}

bool is_computed(const Plan& plan, const Schedule& schedule, const std::vector<NodeUse>& uses, const Item& item) {
  switch (item.kind) {
    case ItemKind::Table: return bands_computed(plan, uses, plan.tables[item.index].bands);
    case ItemKind::Rule: {
      const Rule& rule = plan.rules[item.index];
      if (!std::holds_alternative<std::monostate>(rule.source)) return false;
      if (!usable(uses, rule.when) || !usable(uses, rule.points)) return false;
      return is_model(plan, rule.points) || !item.weight;
    }
    case ItemKind::Group: break;
  }
  // Weights of sums are rounded in 128 bits, and sums may need as many.
  return !item.weight && schedule.groups[item.index].lane_bits <= 64;
}

std::vector<SumPiece> sum_pieces(const Plan& plan, const Schedule& schedule, const std::vector<NodeUse>& uses,
                                 uint32_t group) {
  std::vector<SumPiece> pieces;
  const GroupSchedule& made = schedule.groups[group];
  for (uint32_t i = 0; i < made.codes.size(); ++i) pieces.push_back({SumPiece::What::Codes, i});
  for (uint32_t i = 0; i < made.intervals.size(); ++i) pieces.push_back({SumPiece::What::Intervals, i});
  for (uint32_t i = 0; i < made.rest.size(); ++i) {
    if (!is_constant(plan, made.rest[i]) || !is_computed(plan, schedule, uses, made.rest[i])) continue;
    pieces.push_back({SumPiece::What::Item, i});
  }
  return pieces;
}

KernelPlan kernels_of(const Plan& plan, const Schedule& schedule, uint32_t count, const KernelOptions& options) {
  return Planner(plan, schedule, count, options).run();
}

}  // namespace score::plan
