// Any bytes through the whole compiler; what compiles is scored with a few leads and their events, and must hold what
// holds for every model (tests/random/properties.h).
#include <cstdlib>
#include <fmt/format.h>

#include "tests/random/properties.h"

namespace {

void require(const std::vector<std::string>& faults) {
  if (faults.empty()) return;
  for (const std::string& fault : faults) fmt::print(stderr, "fuzz: {}\n", fault);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  score::random::Options tiny;
  tiny.leads = 2;
  tiny.lead_events = 3;
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto made = score::random::make_case_of(text, size, tiny);
  require(made.compiled.model ? score::random::faults(made) : score::random::compilation_faults(made.compiled));
  return 0;
}
