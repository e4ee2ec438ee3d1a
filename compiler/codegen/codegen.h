#pragma once
// From a plan to machine code: the door of this folder. No LLVM in sight.
//
// Each part of a kernel is a function `score_kernel_K_P` (runtime/abi/kernel.h says how it is called) in a module of
// its own, so that several threads may generate. The same input gives the same bytes. No host address is in them.
#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "compiler/plan/kernels.h"

namespace score::codegen {

/// What code is made for.
struct Target {
  std::string triple, cpu, features;  // as LLVM spells them
  unsigned lanes = 1;                 // leads at a time
  unsigned least_bits = 8;            // integers in narrower lanes gain nothing
  bool permutes = false;              // AVX-512's look-ups in registers
};

/// This machine. `scalar`: code for one lead at a time.
Target host_target(bool scalar = false);
/// For trying what older machines run: "avx512", "avx2", "sse4", or "" for the best. `features` that this machine has.
Target host_target_of(const std::string& set);

enum class Form : uint8_t { Object, Assembly, Llvm };

struct Piece {
  uint32_t kernel = 0, part = 0;
  std::string bytes;  // an object file, or text
};
struct Generated {
  std::vector<Piece> pieces;  // in the order of kernels and parts
  std::string error;          // not empty: nothing was made
};

struct Work {
  unsigned threads = 1;                     // how many may work at once, this one among them
  const std::atomic<bool>* stop = nullptr;  // once it is true, generating fails soon
};
Generated generate(const plan::Plan& plan, const plan::Schedule& schedule, const plan::KernelPlan& kernels,
                   const Target& target, Form form, const Work& work);

std::string function_name(uint32_t kernel, uint32_t part);
/// LLVM's, for keys and `--version`.
std::string generator_version();

}  // namespace score::codegen
