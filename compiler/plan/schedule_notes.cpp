// How single parts of a plan are run, beside these parts.
#include <fmt/format.h>

#include "compiler/plan/print_schedule.h"
#include "compiler/plan/routines.h"
#include "compiler/sema/constants.h"

namespace score::plan {

namespace {

std::string points_text(const Plan& plan, int64_t points) {
  Type decimal;
  decimal.kind = sema::Kind::Decimal;
  return sema::constant_text({points}, decimal, plan.enums);
}

}  // namespace

ScheduleNotes::ScheduleNotes(const Plan& plan, const Schedule& schedule)
    : plan_(plan),
      schedule_(schedule),
      rules_(plan.rules.size()),
      tables_(plan.tables.size()),
      groups_(plan.groups.size()) {
  for (const GroupSchedule& group : schedule.groups) {
    for (const CodePoints& one : group.codes) note(one.items, "by code of", fmt::format("%{}", one.subject));
    for (const IntervalPoints& one : group.intervals)
      note(one.items, "by interval of", fmt::format("%{}", one.subject));
    for (const TextPoints& one : group.texts) note(one.items, "by text of", plan.fields[one.field].name);
  }
}

void ScheduleNotes::note(const std::vector<Item>& items, const char* how, const std::string& what) {
  for (const Item& item : items) {
    std::vector<std::string>& notes = item.kind == ItemKind::Rule    ? rules_
                                      : item.kind == ItemKind::Table ? tables_
                                                                     : groups_;
    notes[item.index] = fmt::format(" -- {} {}", how, what);
    if (item.kind == ItemKind::Group) note(plan_.groups[item.index].items, how, what);
  }
}

std::string ScheduleNotes::node(NodeId id) const {
  const Node& node = plan_.nodes[id];
  if (node.rate == Rate::Model || node.rate == Rate::Batch) return "";
  if (node.op == Op::Builtin && routine_of(node.builtin).kind == Routine::Kind::Rows) {
    switch (node.rate) {
      case Rate::Value: return " -- called for each text";
      case Rate::Event: return " -- called for each event";
      default: return " -- called for each lead";
    }
  }
  if (node.op == Op::Events) return schedule_.flat_event_exprs[node.index] ? " -- flat" : " -- lead by lead";
  if (node.op != Op::And && node.op != Op::Or) return "";
  const NodeId* ordered = schedule_.arguments_of(node);
  if (std::equal(ordered, ordered + node.argument_count, plan_.arguments_of(node))) return "";
  std::string out = " -- in the order";
  for (uint32_t i = 0; i < node.argument_count; ++i) out += fmt::format(" %{}", ordered[i]);
  return out;
}

std::string ScheduleNotes::item(const Item& item) const {
  switch (item.kind) {
    case ItemKind::Table: {
      const std::string& folded = tables_[item.index];
      return folded.empty() ? bands(schedule_.tables[item.index]) : folded;
    }
    case ItemKind::Group: return group(item.index);
    case ItemKind::Rule: break;
  }
  if (schedule_.of_rule[item.index] == kNoSelection) return rules_[item.index];
  return schedule_.flat_rules[item.index] ? " -- flat" : " -- lead by lead";
}

std::string ScheduleNotes::bands(const std::optional<BandSearch>& search) const {
  return search ? " -- by search" : "";
}

std::string ScheduleNotes::group(uint32_t index) const {
  if (!groups_[index].empty()) return groups_[index];
  const GroupSchedule& group = schedule_.groups[index];
  if (group.merged) return " -- with the group around it";
  if (group.lane_bits > 64) return " -- in 128 bits";
  const auto points = [&](int64_t units) { return points_text(plan_, units * group.unit); };
  std::string out = fmt::format(" -- in units of {}, {}..{}, {} bits", points(1), points(group.low), points(group.high),
                                group.lane_bits);
  if (group.at_least || group.at_most) {
    out += fmt::format(", limited to {}..{}", group.at_least ? points(*group.at_least) : "",
                       group.at_most ? points(*group.at_most) : "");
  }
  return out;
}

}  // namespace score::plan
