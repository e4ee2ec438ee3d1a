#pragma once
// How the command ends.

namespace score::cli {

enum Exit : int {
  kDone = 0,
  kFindings = 1,  // a test failed, a model has errors, an expression has no answer
  kWrongUse = 2,  // the command line makes no sense
  kTrouble = 3,   // reading or writing failed, or too many rows were rejected
  kInterrupted = 130,
};

inline constexpr const char* kExitCodes =
    "exit codes: 0 done, 1 findings (errors in the model, a failed test),\n"
    "            2 wrong use, 3 input or output trouble, 130 interrupted";

}  // namespace score::cli
