#include "tests/random/marks.h"

namespace score::random {

namespace {

using abi::Kind;
using plan::Node;
using plan::NodeId;
using plan::Op;

class Finder {
 public:
  explicit Finder(const plan::Plan& plan) : plan_(plan) {}

  Marks run() {
    for (const Node& node : plan_.nodes) {
      if (node.op == Op::Constant) keep_times(node);
      const bool pattern = node.op == Op::Builtin && stdlib::builtin(node.builtin).name == "matches";
      if (node.op != Op::Builtin || pattern) continue;  // a pattern is no text
      for (uint32_t i = 0; i < node.argument_count; ++i) {
        for (uint32_t j = 0; j < node.argument_count; ++j) {
          if (i != j) meet(plan_.arguments_of(node)[i], plan_.arguments_of(node)[j]);
        }
      }
    }
    for (const plan::Table& table : plan_.tables) bands(table.bands);
    for (const plan::Grade& grade : plan_.grades) {
      bands(grade.rows);
      bands(grade.columns);
    }
    return std::move(marks_);
  }

 private:
  void keep_times(const Node& node) {
    const plan::PlanConstant& constant = plan_.constants[node.index];
    if (!constant.known) return;
    if (node.type.kind == Kind::Duration) marks_.durations.push_back(constant.scalar.i);
    if (node.type.kind == Kind::Period) marks_.periods.push_back(constant.scalar.i);
    if (node.type.kind == Kind::Timestamp) marks_.timestamps.push_back(constant.scalar.i);
  }

  void bands(const plan::Bands& bands) {
    for (const plan::Band& band : bands.bands) {
      for (const NodeId end : {band.low, band.high, band.value}) {
        if (end != plan::kNoNode && bands.subject != plan::kNoNode) meet(bands.subject, end);
      }
    }
  }

  /// What a chain of functions of one argument is of: a widened or folded field.
  const Node& bare(NodeId id) const {
    const Node* node = &plan_.nodes[id];
    while (node->op == Op::Builtin && node->argument_count == 1) node = &plan_.nodes[plan_.arguments_of(*node)[0]];
    return *node;
  }

  void meet(NodeId subject, NodeId other) {
    const Node& field = bare(subject);
    const Node& node = plan_.nodes[other];
    if ((field.op != Op::Field && field.op != Op::EventField) || node.op != Op::Constant) return;
    const plan::PlanConstant& constant = plan_.constants[node.index];
    if (!constant.known) return;
    const int owner = field.op == Op::Field ? -1 : static_cast<int>(field.event);
    const int64_t divisor = field.type.kind == Kind::Int && decimals(node.type) ? SCORE_DECIMAL_ONE : 1;
    keep(marks_.fields[{owner, field.index}], node.type, constant.scalar, divisor);
  }

  static bool decimals(const sema::Type& type) {
    return type.kind == Kind::Decimal || (type.kind == Kind::List && type.element == Kind::Decimal);
  }

  static std::string text(const ScoreStr& string) { return {string.data, static_cast<size_t>(string.size)}; }

  static void keep(Values& values, const sema::Type& type, const stdlib::Scalar& scalar, int64_t divisor) {
    const bool list = type.kind == Kind::List;
    const Kind kind = list ? type.element : type.kind;
    if (kind == Kind::String || kind == Kind::Text) {
      if (!list) values.texts.push_back(text(scalar.s));
      for (int64_t i = 0; list && i < scalar.sl.size; ++i) values.texts.push_back(text(scalar.sl.items[i]));
    } else if (kind == Kind::Number) {
      if (!list) values.numbers.push_back(scalar.d);
      for (int64_t i = 0; list && i < scalar.nl.size; ++i) values.numbers.push_back(scalar.nl.items[i]);
    } else if (kind != Kind::Bool) {
      if (!list) values.integers.push_back(scalar.i / divisor);
      for (int64_t i = 0; list && i < scalar.il.size; ++i) values.integers.push_back(scalar.il.items[i] / divisor);
    }
  }

  const plan::Plan& plan_;
  Marks marks_;
};

}  // namespace

Marks marks_of(const plan::Plan& plan) {
  return Finder(plan).run();
}

}  // namespace score::random
