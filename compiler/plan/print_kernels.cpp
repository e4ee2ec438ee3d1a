#include "compiler/plan/print_kernels.h"

#include <fmt/format.h>

#include "stdlib/builtins.h"

namespace score::plan {

namespace {

std::string output_text(const Plan& plan, const sema::Output& output) {
  switch (output.kind) {
    case sema::OutputKind::Score: return "score " + plan.scores[output.index].name;
    case sema::OutputKind::Grade: return "grade " + plan.grades[output.index].name;
    case sema::OutputKind::Segment: break;
  }
  return "segment " + plan.segments[output.index].name;
}

std::string node_text(const Plan& plan, NodeId id) {
  const Node& node = plan.nodes[id];
  switch (node.op) {
    case Op::Builtin: return fmt::format("%{} {}", id, stdlib::builtin(node.builtin).id_name);
    case Op::Events: return fmt::format("%{} of events", id);
    case Op::Score:
    case Op::Grade:
    case Op::Segment: return fmt::format("%{} of a kernel before", id);
    default: return fmt::format("%{}", id);
  }
}

std::string item_text(const Plan& plan, const Item& item) {
  if (item.kind == ItemKind::Group) return "a group";
  if (item.kind == ItemKind::Table) return fmt::format("the table by %{}", plan.tables[item.index].bands.subject);
  const Rule& rule = plan.rules[item.index];
  const char* of = std::holds_alternative<std::monostate>(rule.source) ? "" : " of events";
  const std::string when = rule.when == kNoNode ? "" : fmt::format(" when %{}", rule.when);
  return fmt::format("rule %{}{}{}", rule.points, of, when);
}

std::string input_text(const Plan& plan, const Schedule& schedule, const KernelPlan& kernels,
                       const KernelInput& input) {
  switch (input.what) {
    case KernelInput::What::Field: break;
    case KernelInput::What::Node: return node_text(plan, input.index);
    case KernelInput::What::Item: return item_text(plan, kernels.items[input.index]);
    case KernelInput::What::Texts: {
      const GroupTexts& texts = kernels.texts[input.index];
      const uint32_t field = schedule.groups[texts.group].texts[texts.index].field;
      return "what is added up by text of " + plan.fields[field].name;
    }
  }
  return fmt::format("{} ({} {})", plan.fields[input.index].name, input.width, input.width == 1 ? "byte" : "bytes");
}

}  // namespace

std::string print_kernels(const Plan& plan, const Schedule& schedule, const KernelPlan& kernels) {
  std::string out = "\nnative\n";
  for (size_t i = 0; i < kernels.kernels.size(); ++i) {
    const Kernel& kernel = kernels.kernels[i];
    std::string outputs;
    for (uint32_t step = kernel.steps_from; step < kernel.steps_to; ++step) {
      outputs += (outputs.empty() ? "" : ", ") + output_text(plan, plan.steps[step].output);
    }
    if (kernel.parts.empty()) {
      out += fmt::format("  by the host: {}\n", outputs);
      continue;
    }
    out += fmt::format("  kernel {} makes {}", i, outputs);
    out += kernel.parts.size() == 1 ? "\n" : fmt::format(", in {} functions\n", kernel.parts.size());
    for (const bool reads : {true, false}) {
      std::string list;
      for (const KernelInput& input : kernel.inputs) {
        if ((input.what == KernelInput::What::Field) != reads) continue;
        list += (list.empty() ? "" : ", ") + input_text(plan, schedule, kernels, input);
      }
      if (!list.empty()) out += fmt::format("    {} {}\n", reads ? "reads" : "is given", list);
    }
  }
  return out;
}

}  // namespace score::plan
