#include "compiler/plan/print.h"

#include <fmt/format.h>
#include <iterator>

#include "compiler/plan/print_events.h"
#include "compiler/plan/print_schedule.h"
#include "compiler/sema/constants.h"
#include "compiler/sema/types.h"

namespace score::plan {
namespace {

class Printer {
 public:
  Printer(const Plan& plan, const Schedule& schedule) : plan_(plan), schedule_(schedule), notes_(plan, schedule) {}

  std::string run() {
    line("plan {} version \"{}\" zone {}", plan_.model, plan_.version, plan_.timezone);
    line("\nschema");
    for (const sema::Field& field : plan_.fields) {
      line("  {}: {}{} from \"{}\"", field.name, type(field.type), field.key ? " key" : "", field.column);
    }
    for (const sema::Param& param : plan_.params) {
      line("  param {}: {} = {}", param.name, type(param.type),
           sema::constant_text(param.value, param.type, plan_.enums));
    }
    for (const Step& step : plan_.steps) {
      line("\nstep");
      nodes(step.nodes_from, step.nodes_to);
      output(step.output);
    }
    actions();
    if (plan_.payload_nodes < plan_.nodes.size()) {
      line("\ntests");
      nodes(plan_.payload_nodes, static_cast<uint32_t>(plan_.nodes.size()));
    }
    line("");
    out_ += print_schedule(plan_, schedule_);
    line("\n{} nodes, {} constants, {} rules, {} tables", plan_.nodes.size(), plan_.constants.size(),
         plan_.rules.size(), plan_.tables.size());
    return std::move(out_);
  }

 private:
  template <class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
    out_ += '\n';
  }

  std::string type(const Type& type) const { return sema::type_text(type, plan_.enums); }

  static const char* rate(Rate rate) {
    switch (rate) {
      case Rate::Model: return "model";
      case Rate::Batch: return "batch";
      case Rate::Value: return "value";
      case Rate::Lead: return "lead";
      case Rate::Event: return "event";
    }
    return "";
  }

  void nodes(uint32_t from, uint32_t to) {
    for (NodeId id = from; id < to; ++id) {
      const Node& node = plan_.nodes[id];
      line("  %{:<4} {:<6} {:<16} {}{}", id, rate(node.rate), type(node.type), operation(node), notes_.node(id));
    }
  }

  std::string operation(const Node& node) const {
    std::string text = head(node);
    for (uint32_t i = 0; i < node.argument_count; ++i) text += fmt::format(" %{}", plan_.arguments_of(node)[i]);
    return text;
  }

  std::string head(const Node& node) const {
    switch (node.op) {
      case Op::Constant: return plan_.constants[node.index].text;
      case Op::Field: return "field " + plan_.fields[node.index].name;
      case Op::Param: return "param " + plan_.params[node.index].name;
      case Op::Score: return "score " + plan_.scores[node.index].name;
      case Op::Grade: return "grade " + plan_.grades[node.index].name;
      case Op::Segment: return "segment " + plan_.segments[node.index].name;
      case Op::Builtin: return std::string(stdlib::builtin(node.builtin).id_name);
      case Op::And: return "and";
      case Op::Or: return "or";
      case Op::Not: return "not";
      case Op::If: return "if";
      case Op::OrElse: return "or else";
      case Op::IsKnown: return "is known";
      case Op::IsUnknown: return "is unknown";
      case Op::IsUnlisted: return "is unlisted";
      case Op::EventField:
        return fmt::format("{}.{}", plan_.events[node.event].name, plan_.events[node.event].fields[node.index].name);
      case Op::TopReasons: {
        const sema::Reasons& reasons = plan_.reasons[node.index];
        return fmt::format("top_reasons {} {}", plan_.scores[reasons.score].name, reasons.count);
      }
      case Op::Fires: return "fires " + plan_.actions[node.index].name;
      case Op::Events: return events_text(plan_, plan_.event_exprs[node.index]);
    }
    return "";
  }

  void output(const sema::Output& output) {
    switch (output.kind) {
      case sema::OutputKind::Score: score(plan_.scores[output.index]); break;
      case sema::OutputKind::Grade: grade(plan_.grades[output.index]); break;
      case sema::OutputKind::Segment: segment(plan_.segments[output.index]); break;
    }
  }

  std::string clamp(const Clamp& clamp) const {
    if (clamp.low == kNoNode && clamp.high == kNoNode) return "";
    return fmt::format(" in {}..{}", clamp.low == kNoNode ? "" : fmt::format("%{}", clamp.low),
                       clamp.high == kNoNode ? "" : fmt::format("%{}", clamp.high));
  }

  void score(const Score& score) {
    if (score.formula != kNoNode) {
      line("  score {}{} = %{}", score.name, clamp(score.clamp), score.formula);
      return;
    }
    line("  score {}", score.name);
    group({ItemKind::Group, score.group, {}}, 4);
  }

  void group(const Item& item, size_t indent) {
    const Group& group = plan_.groups[item.index];
    const char* mode = group.mode == sema::GroupMode::Sum     ? "sum"
                       : group.mode == sema::GroupMode::First ? "first"
                                                              : "highest";
    line("{:{}}{}{}{}{}", "", indent, mode, clamp(group.clamp), weight(item), notes_.item(item));
    for (const Item& part : group.items) {
      if (part.kind == ItemKind::Group) {
        this->group(part, indent + 2);
      } else if (part.kind == ItemKind::Rule) {
        const Rule& rule = plan_.rules[part.index];
        line("{:{}}rule %{}{}{}{}{}{}", "", indent + 2, rule.points,
             rule.when == kNoNode ? "" : fmt::format(" when %{}", rule.when), clamp(rule.clamp), weight(part),
             label(rule.line), notes_.item(part));
        out_ += source_text(plan_, rule, indent + 4);
      } else {
        const Table& table = plan_.tables[part.index];
        line("{:{}}table{}{}{}", "", indent + 2, weight(part), label(table.line), notes_.item(part));
        bands(table.bands, indent + 4, nullptr);
      }
    }
  }

  static std::string weight(const Item& item) {
    return item.weight ? fmt::format(" weight {}/1000000", *item.weight) : "";
  }

  std::string label(uint32_t line) const {
    return plan_.lines[line].label.empty() ? "" : fmt::format(" \"{}\"", plan_.lines[line].label);
  }

  void bands(const Bands& bands, size_t indent, const sema::EnumInfo* labels, const std::string& note = "") {
    line("{:{}}by %{}{}", "", indent, bands.subject, note);
    for (const Band& band : bands.bands) {
      const std::string what = band.points != kNoNode ? fmt::format("%{}", band.points)
                               : labels != nullptr && band.label < labels->members.size()
                                   ? labels->members[band.label].name
                                   : fmt::format("#{}", band.label);
      line("{:{}}{}: {}", "", indent, test(band), what);
    }
  }

  static std::string test(const Band& band) {
    switch (band.kind) {
      case sema::BandKind::Range:
        return fmt::format("{}..{}{}", band.low == kNoNode ? "" : fmt::format("%{}", band.low),
                           band.high_included ? "=" : "", band.high == kNoNode ? "" : fmt::format("%{}", band.high));
      case sema::BandKind::Value: return fmt::format("%{}", band.value);
      case sema::BandKind::Else: return "else";
      case sema::BandKind::Unknown: return "unknown";
    }
    return "";
  }

  void grade(const Grade& grade) {
    line("  grade {}", grade.name);
    const sema::EnumInfo& labels = plan_.enums[grade.labels];
    const auto index = static_cast<size_t>(&grade - plan_.grades.data());
    const std::string rows = notes_.bands(schedule_.grade_rows[index]);
    switch (grade.kind) {
      case GradeKind::Bands: bands(grade.rows, 4, &labels, rows); break;
      case GradeKind::Matrix:
        bands(grade.rows, 4, nullptr, rows);
        bands(grade.columns, 4, nullptr, notes_.bands(schedule_.grade_columns[index]));
        break;
      case GradeKind::Shifts:
        line("    from {}", labels.members[grade.start].name);
        for (const Shift& shift : grade.shifts) line("    shift {} when %{}", shift.places, shift.when);
        break;
    }
  }

  void segment(const Segment& segment) {
    if (segment.membership) {
      line("  segment {} when %{}", segment.name, segment.condition);
      return;
    }
    line("  segment {} first", segment.name);
    for (const SegmentCase& next : segment.cases) {
      const std::string& member = plan_.enums[segment.members].members[next.member].name;
      line("    {} {}", member, next.when == kNoNode ? "otherwise" : fmt::format("when %{}", next.when));
    }
  }

  void actions() {
    if (plan_.actions.empty()) return;
    line("\nactions");
    nodes(plan_.score_nodes, plan_.trigger_nodes);
    for (const Action& next : plan_.actions) action(next);
    if (plan_.trigger_nodes == plan_.payload_nodes) return;
    line("\npayloads");
    nodes(plan_.trigger_nodes, plan_.payload_nodes);
  }

  void action(const Action& action) {
    line("  on {}{}", trigger(action), action.or_is_new ? " or is new" : "");
    if (action.output) line("    output {}", output_name(*action.output));
    if (action.rearm) line("    rearm {} %{}", action.rearm->below ? "below" : "above", action.rearm->threshold);
    if (action.when != kNoNode) line("    when %{}", action.when);
    if (action.limit) line("    at most %{} after %{}", action.limit->count, action.limit->since);
    if (action.priority) line("    priority {}", *action.priority);
    std::string payload;
    for (const PayloadPair& pair : action.payload) payload += fmt::format(" {}: %{}", pair.name, pair.value);
    line("    do {}{}", action.prefix, payload);
  }

  std::string trigger(const Action& action) const {
    switch (action.trigger) {
      case sema::TriggerKind::Rises: return fmt::format("%{} rises above %{}", action.value, action.threshold);
      case sema::TriggerKind::Falls: return fmt::format("%{} falls below %{}", action.value, action.threshold);
      case sema::TriggerKind::Enters: return fmt::format("enters %{}", action.value);
      case sema::TriggerKind::Leaves: return fmt::format("leaves %{}", action.value);
      case sema::TriggerKind::Becomes: break;
    }
    const sema::EnumInfo& labels = plan_.enums[plan_.nodes[action.value].type.enum_id];
    return fmt::format("%{} becomes {}", action.value, labels.members[action.label].name);
  }

  const std::string& output_name(const sema::Output& output) const {
    switch (output.kind) {
      case sema::OutputKind::Score: return plan_.scores[output.index].name;
      case sema::OutputKind::Grade: return plan_.grades[output.index].name;
      case sema::OutputKind::Segment: break;
    }
    return plan_.segments[output.index].name;
  }

  const Plan& plan_;
  const Schedule& schedule_;
  ScheduleNotes notes_;
  std::string out_;
};

}  // namespace

std::string print(const Plan& plan, const Schedule& schedule) {
  return Printer(plan, schedule).run();
}

}  // namespace score::plan
