#pragma once
// The checker: from the syntax tree to the checked model.
//
// Pure: reads the tree and the source text (for the wording of findings), writes the diagnostics. Reports every
// independent error; what is wrong once is silent wherever it is used. One thread for one call; calls share nothing.
// Time is near-linear in the file: names are hashed, and the size of what defines expand to is limited.
#include <cstddef>
#include <memory>

#include "compiler/diag/diagnostic.h"
#include "compiler/sema/model.h"
#include "compiler/sema/program.h"
#include "compiler/source/source.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

/// Limits for hostile input.
struct CheckOptions {
  /// Nodes that calls of defines with parameters may make, in the whole file.
  size_t max_expansion = 1'000'000;
  /// The depth of a checked expression, defines and lets followed.
  uint32_t max_depth = 1500;
  /// Events that the tests of a file hold together.
  size_t max_test_events = 100'000;
  /// Lines of a score `for each`: every one checks the score's block anew.
  size_t max_lines = 256;
  /// Rows of one table of cases.
  size_t max_cases = 100'000;
};

/// The checked model of a program whose files have no syntax errors. Complete if `diags` has no errors afterwards;
/// otherwise null, or partial and not to be lowered.
std::unique_ptr<Model> check(const Program& program, const source::SourceMap& sources, diag::Diagnostics& diags,
                             const CheckOptions& options = {});
/// The same of a file that names no others.
std::unique_ptr<Model> check(const syntax::File& file, const source::SourceMap& sources, diag::Diagnostics& diags,
                             const CheckOptions& options = {});

/// Checks expressions by themselves, each in the context of a model that has no errors. Build it once for many
/// expressions: it holds the tables of the model's names. It adds to `model.zones` where an expression names a new
/// zone and changes nothing else; the model must outlive it.
class ExpressionChecker {
 public:
  ExpressionChecker(Model& model, const source::SourceMap& sources, const CheckOptions& options = {});
  ~ExpressionChecker();
  ExpressionChecker(const ExpressionChecker&) = delete;
  ExpressionChecker& operator=(const ExpressionChecker&) = delete;

  /// Null if the expression has errors. Its type may be optional; its kind is any.
  ExprPtr check(const syntax::Expr& expr, diag::Diagnostics& diags);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A model without a lead, in UTC: the context of an expression alone.
Model empty_model();

/// One expression in the context of `model`; for many, keep an ExpressionChecker.
ExprPtr check_expression(const syntax::Expr& expr, Model& model, const source::SourceMap& sources,
                         diag::Diagnostics& diags, const CheckOptions& options = {});

}  // namespace score::sema
