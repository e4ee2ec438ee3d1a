#pragma once
#include <string>

#include "compiler/plan/schedule.h"

namespace score::plan {

/// How single parts of a plan are run, as ends of the printed plan's lines; "" where there is nothing to say.
class ScheduleNotes {
 public:
  ScheduleNotes(const Plan& plan, const Schedule& schedule);

  /// ` -- called for each row`, ` -- in the order %7 %3`.
  std::string node(NodeId id) const;
  /// ` -- by code of %4`, ` -- flat`, ` -- lead by lead`.
  std::string item(const Item& item) const;
  /// ` -- in units of 5, -100..300, 16 bits`.
  std::string group(uint32_t index) const;
  std::string bands(const std::optional<BandSearch>& search) const;

 private:
  void note(const std::vector<Item>& items, const char* how, const std::string& what);

  const Plan& plan_;
  const Schedule& schedule_;
  std::vector<std::string> rules_, tables_, groups_;  // how they are folded
};

/// What the schedule has made beside the plan: tables of points, classes of selections, what is called.
std::string print_schedule(const Plan& plan, const Schedule& schedule);

}  // namespace score::plan
