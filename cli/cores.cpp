#include "cli/cores.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <sched.h>
#include <string>
#include <thread>

namespace score::cli {

namespace {

size_t bound_cores() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof(set), &set) == 0) return static_cast<size_t>(CPU_COUNT(&set));
  return std::thread::hardware_concurrency();
}

/// The path of the process's control group of version 2, as in "0::/a/b"; "" if there is none.
std::string control_group() {
  std::ifstream file("/proc/self/cgroup");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("0::/")) return line.substr(3);
  }
  return {};
}

/// Cores' worth of time that a group has, rounded up; SIZE_MAX without a limit.
size_t limit_of(const std::string& group) {
  std::ifstream file("/sys/fs/cgroup" + group + "/cpu.max");  // "150000 100000": µs in each period; "max 100000"
  uint64_t quota = 0, period = 0;
  if (!(file >> quota >> period) || quota == 0 || period == 0) return SIZE_MAX;
  return (quota + period - 1) / period;
}

}  // namespace

size_t usable_cores() {
  size_t cores = bound_cores();
  // A limit holds for all groups below it.
  for (std::string group = control_group(); !group.empty(); group.resize(group.rfind('/'))) {
    cores = std::min(cores, limit_of(group));
  }
  return std::max<size_t>(cores, 1);
}

}  // namespace score::cli
