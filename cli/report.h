#pragma once
// The summary of a run, for people: at most 80 columns wide.
#include <string>

#include "cli/tally.h"
#include "cli/terminal.h"

namespace score::cli {

/// What became of the events of one type.
struct EventFacts {
  std::string name;
  int64_t read = 0;
  int64_t rejected = 0;
  int64_t repeated = 0;   // left out: their lead had their key already
  int64_t unmatched = 0;  // their lead was not scored
  int64_t later = 0;      // after the time of the run, so that they count for nothing
};

/// For how many leads the actions of one name have fired; of two that fire for one lead, both count.
struct ActionFacts {
  std::string name;
  int64_t fired = 0;
};

/// What a run was, besides its results.
struct RunFacts {
  std::string inputs;  // "leads.csv", "3 files"
  std::string output;  // "" for standard output
  std::string as_of;
  std::vector<std::string> settings;  // of params: "hot=75"
  int64_t read = 0;
  int64_t rejected = 0;
  std::vector<EventFacts> events;
  std::vector<ActionFacts> actions;
  double seconds = 0;
  bool outcomes = false;
};

/// Of few rows a rate says how long it took to start, and nothing of what many would take.
bool tells_rate(int64_t rows);

/// One line: rows read, scored, rejected, time, speed; then one for each event that was read,
/// and one for actions.
std::string counts_line(const RunFacts& facts);

/// The whole summary: facts, histogram of the main score, grades, segments, the best leads with their reasons.
std::string report(const RunFacts& facts, const Tally& tally, const Palette& palette);

}  // namespace score::cli
