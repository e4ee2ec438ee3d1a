#pragma once
// `cases "file.csv"` in a test: a test for each row of a table.
#include <functional>
#include <vector>

#include "compiler/sema/context.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

/// What the rest of the block says for all rows, without defaults filled in.
struct CommonCase {
  Test test;
  std::vector<bool> given;  // of each of the lead's fields
};

struct CasesOf {
  const syntax::Test& test;
  const syntax::CasesFile& cases;
  const CommonCase& common;
  std::function<CommonCase(int64_t now_us)> at;  // the same at another time; null, without findings, if it has errors
  bool reads_clock = false;                      // whether the model's answers hang on the time
};

/// Adds the tests to the model.
void check_cases(Context& context, const CasesOf& cases);

/// A date or a time by the clock of the model, as microseconds; or why it is none.
std::string read_moment(Context& context, std::string_view text, int64_t* moment);

}  // namespace score::sema
