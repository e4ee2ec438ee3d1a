#include "runtime/vector/loops.h"

#include <initializer_list>

#include "runtime/vector/event_loops.h"
#include "runtime/vector/sum_loops.h"

namespace score::vector {

bool runs(Isa isa) {
#if defined(__x86_64__)
  switch (isa) {
    case Isa::Baseline: return true;
    case Isa::Avx2: return __builtin_cpu_supports("avx2") != 0;
    case Isa::Avx512:
      return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
             __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
             __builtin_cpu_supports("bmi2") != 0;
  }
#endif
  return isa == Isa::Baseline;
}

Isa best_isa() {
  for (const Isa isa : {Isa::Avx512, Isa::Avx2}) {
    if (runs(isa)) return isa;
  }
  return Isa::Baseline;
}

const char* name_of(Isa isa) {
  switch (isa) {
    case Isa::Baseline: return "baseline";
    case Isa::Avx2: return "avx2";
    case Isa::Avx512: return "avx512";
  }
  return "";
}

const Loops& loops(Isa isa) {
#if defined(__x86_64__)
  if (isa == Isa::Avx512) return avx512::kLoops;
  if (isa == Isa::Avx2) return avx2::kLoops;
#endif
  return baseline::kLoops;
}

const SumLoops& sum_loops(Isa isa) {
#if defined(__x86_64__)
  if (isa == Isa::Avx512) return avx512::kSumLoops;
  if (isa == Isa::Avx2) return avx2::kSumLoops;
#endif
  return baseline::kSumLoops;
}

const EventLoops& event_loops(Isa isa) {
#if defined(__x86_64__)
  if (isa == Isa::Avx512) return avx512::kEventLoops;
  if (isa == Isa::Avx2) return avx2::kEventLoops;
#endif
  return baseline::kEventLoops;
}

}  // namespace score::vector
