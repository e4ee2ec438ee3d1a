#include "compiler/plan/fingerprint.h"

#include <fmt/format.h>
#include <type_traits>

#include "stdlib/hash.h"

namespace score::plan {

namespace {

/// Two hashes side by side, started apart.
class Hasher {
 public:
  void bytes(const void* data, size_t size) {
    const auto* from = static_cast<const char*>(data);
    first_ = stdlib::fnv1a(first_, from, static_cast<int64_t>(size));
    second_ = stdlib::spread(second_ ^ stdlib::fnv1a(second_, from, static_cast<int64_t>(size)));
  }
  template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
  void add(T value) {
    bytes(&value, sizeof(value));
  }
  template <class T>
  void add(const std::optional<T>& value) {
    add(value.has_value());
    if (value) add(*value);
  }
  template <class T>
  void add(const std::vector<T>& values) {
    add(uint64_t{values.size()});
    for (const auto& value : values) add(value);
  }
  void add(const Type& type) { add(type.kind), add(type.optional), add(type.enum_id), add(type.element); }
  void add(const Clamp& clamp) { add(clamp.low), add(clamp.high); }
  void add(const Item& item) { add(item.kind), add(item.index), add(item.weight); }
  void add(const Band& band) {
    add(band.kind), add(band.low), add(band.high), add(band.high_included), add(band.value), add(band.points);
    add(band.label);
  }
  void add(const Bands& bands) { add(bands.subject), add(bands.bands); }
  void add(const Cuts& cuts) { add(cuts.integers), add(cuts.numbers); }
  void add(const CodePoints& codes) { add(codes.subject), add(codes.points); }
  void add(const IntervalPoints& one) { add(one.subject), add(one.cuts), add(one.points), add(one.unknown_points); }
  void add(const TextPoints& texts) { add(texts.field), add(texts.items); }
  void add(const BandSearch& search) { add(search.cuts), add(search.band), add(search.unknown); }
  void add(const GroupSchedule& group) {
    add(group.unit), add(group.low), add(group.high), add(group.lane_bits), add(group.at_least), add(group.at_most);
    add(group.fired_matters), add(group.merged), add(group.base), add(group.codes), add(group.intervals);
    add(group.texts), add(group.rest);
  }
  void add(const Interval& interval) { add(interval.low), add(interval.high); }
  void add(const SumPiece& piece) { add(piece.what), add(piece.index); }
  void add(const KernelPart& part) {
    add(part.is_sum), add(part.group), add(part.slot), add(part.adds), add(part.pieces);
  }
  void add(const KernelInput& input) {
    add(input.what), add(input.index), add(input.width), add(input.missing), add(input.node);
  }
  void add(const KernelUniform& uniform) { add(uniform.what), add(uniform.index); }
  void add(const GroupTexts& texts) { add(texts.group), add(texts.index); }
  void add(const Kernel& kernel) {
    add(kernel.steps_from), add(kernel.steps_to), add(kernel.inputs), add(kernel.uniforms), add(kernel.parts);
    add(kernel.slots);
  }
  void add(const KernelPlan& kernels) {
    add(kernels.options.one_now), add(kernels.options.wide_ints), add(kernels.options.single), add(kernels.uses),
        add(kernels.intervals);
    add(kernels.items), add(kernels.texts), add(kernels.kernels);
  }

  std::string text() const { return fmt::format("{:016x}{:016x}", stdlib::spread(first_), second_); }

 private:
  uint64_t first_ = stdlib::kFnvBasis;
  uint64_t second_ = 0x9e3779b97f4a7c15;
};

/// A value of rate Model, as far as generated code can hold it.
void add_value(Hasher& to, const Type& type, const stdlib::Value& value) {
  to.add(value.known);
  if (!value.known || type.is_textual()) return;  // text, patterns and look-ups stand in no lane
  switch (type.kind) {
    case sema::Kind::Bool: return to.add(value.scalar.b);
    case sema::Kind::Number: return to.add(value.scalar.d);
    case sema::Kind::List: break;
    default: return to.add(value.scalar.i);
  }
  to.add(value.scalar.list.size);
  const bool textual = type.element == sema::Kind::String || type.element == sema::Kind::Text;
  if (!textual) to.bytes(value.scalar.list.items, static_cast<size_t>(value.scalar.list.size) * sizeof(int64_t));
}

void add_nodes(Hasher& to, const Plan& plan, const Schedule& schedule, size_t count) {
  for (size_t id = 0; id < count; ++id) {
    const Node& node = plan.nodes[id];
    to.add(node.op), to.add(node.rate), to.add(node.type), to.add(node.builtin), to.add(node.event), to.add(node.index);
    for (uint32_t i = 0; i < node.argument_count; ++i) {
      to.add(plan.arguments_of(node)[i]);
      to.add(schedule.arguments_of(node)[i]);
    }
    if (node.rate == Rate::Model) add_value(to, node.type, schedule.values[id]);
  }
}

void add_outputs(Hasher& to, const Plan& plan) {
  for (const Rule& rule : plan.rules)
    to.add(rule.points), to.add(rule.when), to.add(rule.clamp), to.add(rule.source.index());
  for (const Table& table : plan.tables) to.add(table.bands);
  for (const Group& group : plan.groups) to.add(group.mode), to.add(group.clamp), to.add(group.items);
  for (const Score& score : plan.scores) to.add(score.group), to.add(score.formula), to.add(score.clamp);
  for (const Grade& grade : plan.grades) {
    to.add(grade.kind), to.add(grade.labels), to.add(grade.rows), to.add(grade.columns), to.add(grade.column_count);
    to.add(grade.start);
    for (const Shift& shift : grade.shifts) to.add(shift.places), to.add(shift.when);
  }
  for (const Segment& segment : plan.segments) {
    to.add(segment.membership), to.add(segment.condition), to.add(segment.members);
    for (const SegmentCase& next : segment.cases) to.add(next.member), to.add(next.when);
  }
  for (const Step& step : plan.steps) to.add(step.output.kind), to.add(step.output.index);
  for (const sema::Field& field : plan.fields) to.add(field.type);
  for (const sema::EnumInfo& info : plan.enums) to.add(uint64_t{info.members.size()});
}

}  // namespace

std::string fingerprint(const Plan& plan, const Schedule& schedule, const KernelPlan& kernels) {
  Hasher made;
  add_nodes(made, plan, schedule, kernels.uses.size());
  add_outputs(made, plan);
  made.add(schedule.groups);
  made.add(schedule.tables), made.add(schedule.grade_rows), made.add(schedule.grade_columns);
  made.add(kernels);
  return made.text();
}

}  // namespace score::plan
