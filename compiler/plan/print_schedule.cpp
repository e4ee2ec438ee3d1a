#include "compiler/plan/print_schedule.h"

#include <fmt/format.h>
#include <iterator>
#include <map>

#include "compiler/plan/print_events.h"
#include "compiler/plan/routines.h"
#include "compiler/sema/constants.h"

namespace score::plan {
namespace {

class Printer {
 public:
  Printer(const Plan& plan, const Schedule& schedule) : plan_(plan), schedule_(schedule) {
    decimal_.kind = sema::Kind::Decimal;
  }

  std::string run() {
    line("schedule");
    for (const Step& step : plan_.steps) {
      if (step.output.kind == sema::OutputKind::Score) score(plan_.scores[step.output.index]);
    }
    selections();
    called();
    return std::move(out_);
  }

 private:
  template <class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
    out_ += '\n';
  }

  std::string points(int64_t value) const { return sema::constant_text({value}, decimal_, plan_.enums); }

  /// A field by its name, other nodes by their number.
  std::string subject(NodeId id) const {
    const Node& node = plan_.nodes[id];
    return node.op == Op::Field ? fmt::format("%{} {}", id, plan_.fields[node.index].name) : fmt::format("%{}", id);
  }

  void score(const Score& score) {
    if (score.formula != kNoNode) return;
    line("  score {}", score.name);
    group(score.group, 4);
  }

  void group(uint32_t index, size_t indent) {
    const GroupSchedule& group = schedule_.groups[index];
    if (!group.merged) {
      if (group.base != 0) line("{:{}}always {}", "", indent, points(group.base));
      for (const CodePoints& one : group.codes) codes(one, indent);
      for (const IntervalPoints& one : group.intervals) intervals(one, indent);
      for (const TextPoints& one : group.texts) {
        line("{:{}}by text of {}: {}", "", indent, plan_.fields[one.field].name, parts(one.items.size()));
      }
      if (!group.rest.empty()) line("{:{}}one by one: {}", "", indent, parts(group.rest.size()));
    }
    for (const Item& item : plan_.groups[index].items) {
      if (item.kind != ItemKind::Group || schedule_.groups[item.index].merged) continue;
      line("{:{}}group{}", "", indent, label(plan_.groups[item.index].line));
      this->group(item.index, indent + 2);
    }
  }

  static std::string parts(size_t count) { return fmt::format("{} part{}", count, count == 1 ? "" : "s"); }

  std::string label(uint32_t line) const {
    return plan_.lines[line].label.empty() ? "" : fmt::format(" \"{}\"", plan_.lines[line].label);
  }

  void codes(const CodePoints& one, size_t indent) {
    const Type& type = plan_.nodes[one.subject].type;
    std::string text;
    const auto add = [&](const std::string& what, int64_t value) {
      if (value != 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", what, points(value));
    };
    add("unknown", one.points[0]);
    add("unlisted", one.points[1]);
    for (size_t place = 2; place < one.points.size(); ++place) {
      const auto code = static_cast<int64_t>(place - 2);
      const bool is_bool = type.kind == sema::Kind::Bool;
      add(sema::constant_text(is_bool ? sema::Constant{code == 1} : sema::Constant{code}, type.as_optional(false),
                              plan_.enums),
          one.points[place]);
    }
    line("{:{}}by code of {}: {}: {}", "", indent, subject(one.subject), parts(one.items.size()),
         text.empty() ? "nothing" : text);
  }

  void intervals(const IntervalPoints& one, size_t indent) {
    const Type& type = plan_.nodes[one.subject].type;
    const auto cut = [&](size_t i) {
      const bool numbers = one.cuts.integers.empty();
      return sema::constant_text(numbers ? sema::Constant{one.cuts.numbers[i]} : sema::Constant{one.cuts.integers[i]},
                                 type.as_optional(false), plan_.enums);
    };
    std::string text = fmt::format("{}", points(one.points.front()));
    for (size_t i = 0; i < one.cuts.size(); ++i) text += fmt::format(", from {} {}", cut(i), points(one.points[i + 1]));
    if (one.unknown_points != 0) text += fmt::format(", unknown {}", points(one.unknown_points));
    line("{:{}}by interval of {}: {}: {}", "", indent, subject(one.subject), parts(one.items.size()), text);
  }

  void selections() {
    if (schedule_.selections.empty()) return;
    line("  selections");
    for (const SelectionClass& one : schedule_.selections) {
      line("    {}: {}", selection_text(plan_, *one.selection),
           one.uses == 1 ? "once" : fmt::format("once for {}", one.uses));
    }
  }

  /// The builtins that no engine runs in loops of its own.
  void called() {
    std::map<std::string_view, size_t> names;
    const uint32_t last = plan_.actions.empty() ? plan_.score_nodes : plan_.trigger_nodes;
    for (NodeId id = 0; id < last; ++id) {
      const Node& node = plan_.nodes[id];
      const bool often = node.rate != Rate::Model && node.rate != Rate::Batch;
      if (node.op != Op::Builtin || !often || routine_of(node.builtin).kind != Routine::Kind::Rows) continue;
      ++names[stdlib::builtin(node.builtin).id_name];
    }
    if (names.empty()) return;
    out_ += "  called:";
    const char* before = " ";
    for (const auto& [name, count] : names) {
      out_ += fmt::format("{}{}{}", before, name, count == 1 ? "" : fmt::format(" ({} times)", count));
      before = ", ";
    }
    out_ += '\n';
  }

  const Plan& plan_;
  const Schedule& schedule_;
  Type decimal_;
  std::string out_;
};

}  // namespace

std::string print_schedule(const Plan& plan, const Schedule& schedule) {
  return Printer(plan, schedule).run();
}

}  // namespace score::plan
