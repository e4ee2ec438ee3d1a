#pragma once
// `--profile`: where the time of a run went, phase by phase and rule by rule.
#include <array>
#include <cstdint>
#include <map>
#include <string>

#include "cli/terminal.h"
#include "runtime/engine/model.h"
#include "runtime/engine/phase_times.h"
#include "runtime/engine/rule_profiler.h"

namespace score::cli {

/// In the order in which a lead goes through them.
enum class Phase : uint8_t {
  Compile,
  LoadEvents,
  LoadPrevious,
  Engine,
  Read,
  Bind,
  Events,
  Score,
  Actions,
  Output,
  Write
};
inline constexpr size_t kPhases = static_cast<size_t>(Phase::Write) + 1;

struct RunProfile {
  std::array<int64_t, kPhases> nanoseconds{};  // of all threads, by phase
  engine::RuleProfiles rules;

  // What the run was.
  std::map<std::string, int64_t, std::less<>> engines;  // leads by the engine that scored them
  size_t threads = 1;
  int64_t leads = 0;  // scored
  double seconds = 0;

  void add(Phase phase, int64_t time) { nanoseconds[static_cast<size_t>(phase)] += time; }
  void add(const engine::PhaseTimes& times);
};

/// Whether rules are measured in the block of this number, counted from 0: in all of the first ones, then in every
/// 16th, so that it takes little of a long run and misses nothing of a short one.
inline bool is_profiled(int64_t block) {
  return block < 8 || block % 16 == 0;
}

/// For people, at most 80 columns wide.
std::string profile_text(const RunProfile& profile, const engine::Model& model, const Palette& palette);
/// For programs: one object (docs/running.md).
std::string profile_json(const RunProfile& profile, const engine::Model& model);

}  // namespace score::cli
