// In which order outputs are computed: each after all it depends on, else in the order of the text.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "compiler/sema/constants.h"
#include "compiler/sema/outputs.h"
#include "compiler/sema/walk.h"

namespace score::sema {
namespace {

uint64_t key_of(const Output& output) {
  return uint64_t{output.index} * 4 + static_cast<uint64_t>(output.kind);
}

class Dependencies {
 public:
  explicit Dependencies(const Model& model) : model_(model) {}

  std::vector<Output> of(const Output& output) {
    seen_.clear();
    found_.clear();
    each_expr(model_, output, [this](const ExprPtr& expr) { collect(expr); });
    return std::move(found_);
  }

 private:
  void collect(const ExprPtr& expr) {
    if (expr == nullptr || expr->op == Op::Constant || expr->op == Op::Field || expr->op == Op::Param) return;
    if (expr->op == Op::Score) found_.push_back({OutputKind::Score, expr->index});
    if (expr->op == Op::Grade) found_.push_back({OutputKind::Grade, expr->index});
    if (expr->op == Op::Segment) found_.push_back({OutputKind::Segment, expr->index});
    if (expr->arguments.empty() && expr->events == nullptr) return;
    if (!seen_.insert(expr.get()).second) return;
    each_part(*expr, [this](const ExprPtr& part) { collect(part); });
  }

  const Model& model_;
  std::unordered_set<const Expr*> seen_;
  std::vector<Output> found_;
};

/// Depth first without recursion: a chain of outputs may be as long as the file.
class Sorter {
 public:
  explicit Sorter(Context& context) : context_(context), dependencies_(context.model) {}

  void run() {
    for (const Output& output : context_.model.declared) visit(output);
  }

 private:
  enum class State : uint8_t { New, Open, Done };
  struct Frame {
    Output output;
    std::vector<Output> needs;
    size_t next = 0;
  };

  void visit(const Output& start) {
    open(start);
    while (!stack_.empty()) {
      Frame& top = stack_.back();
      if (top.next < top.needs.size()) {
        const Output need = top.needs[top.next++];
        if (states_[key_of(need)] == State::Open) {
          report_cycle(need);
        } else {
          open(need);
        }
        continue;
      }
      states_[key_of(top.output)] = State::Done;
      context_.model.evaluation.push_back(top.output);
      stack_.pop_back();
    }
  }

  void open(const Output& output) {
    State& state = states_[key_of(output)];
    if (state != State::New) return;
    state = State::Open;
    stack_.push_back({output, dependencies_.of(output), 0});
  }

  void report_cycle(const Output& output) {
    std::string cycle;
    bool inside = false;
    for (const Frame& frame : stack_) {
      inside = inside || key_of(frame.output) == key_of(output);
      if (inside) cycle += name(frame.output) + " → ";
    }
    context_.report<diag::S0107>(span(output), name(output), cycle + name(output));
  }

  const std::string& name(const Output& output) const {
    const Model& model = context_.model;
    if (output.kind == OutputKind::Score) return model.scores[output.index].name;
    if (output.kind == OutputKind::Grade) return model.grades[output.index].name;
    return model.segments[output.index].name;
  }
  Span span(const Output& output) const {
    const Model& model = context_.model;
    if (output.kind == OutputKind::Score) return model.scores[output.index].span;
    if (output.kind == OutputKind::Grade) return model.grades[output.index].span;
    return model.segments[output.index].span;
  }

  Context& context_;
  Dependencies dependencies_;
  std::unordered_map<uint64_t, State> states_;
  std::vector<Frame> stack_;
};

}  // namespace

void order_outputs(Context& context) {
  Sorter(context).run();
}

namespace {

/// Rules over events go by the time even if they do not name it: what lies after now does not exist.
bool asks_events(const Group& group) {
  for (const GroupItem& item : group.items) {
    const auto* rule = std::get_if<Rule>(&item);
    if (rule != nullptr && !std::holds_alternative<std::monostate>(rule->source)) return true;
    const auto* inner = std::get_if<std::unique_ptr<Group>>(&item);
    if (inner != nullptr && asks_events(**inner)) return true;
  }
  return false;
}

}  // namespace

bool outputs_read_clock(const Model& model) {
  bool found = false;
  for (const Score& score : model.scores) {
    const auto* group = std::get_if<Group>(&score.body);
    found = found || (group != nullptr && asks_events(*group));
  }
  for (const Output& output : model.declared) {
    each_expr(model, output, [&found](const ExprPtr& expr) { found = found || reads_clock(expr); });
  }
  return found;
}

}  // namespace score::sema
