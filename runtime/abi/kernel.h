#pragma once
// How generated code over leads is called, and what it reads and writes.
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A slice of leads, for one kernel (compiler/plan/kernels.h says what stands where). Row 0 of every column is the
/// slice's first lead; columns and masks may be read and written up to a whole word of 64 rows.
typedef struct ScoreKernelSlice {
  const void* const* cells;       // of each input: its cells; of a bool a mask, of a bool field a byte each
  const uint64_t* const* known;   // of each input that may be unknown: a mask
  const uint64_t* uniforms;       // of each uniform: its value's 8 bytes
  const uint8_t* uniforms_known;  // of each uniform: 0 or 1
  int64_t* const* outputs;        // of each step of the kernel: points in millionths, codes, or 0 and 1
  void* const* scratch;           // of each slot: 8 bytes a row
  uint64_t rows;
  uint64_t* accidents;  // counted up
} ScoreKernelSlice;

/// A part of a kernel; its parts run in order. Any number of threads may call it, each with its own slice.
typedef void (*ScoreKernelFunction)(const ScoreKernelSlice* slice);

/// For functions that call generated code: it lacks the marks before a function's first byte for which a sanitizer of
/// calls looks.
#if defined(__clang__)
#define SCORE_CALLS_GENERATED_CODE __attribute__((no_sanitize("function")))
#else
#define SCORE_CALLS_GENERATED_CODE
#endif

#ifdef __cplusplus
}  // extern "C"
#endif
