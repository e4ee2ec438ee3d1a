#pragma once
// Compiling a rule file. The start of the engine's public API: model.h (compile, look at), params.h (set), scorer.h
// (score blocks of leads), batch_scorer.h (score input batches), tests.h, evaluator.h, versions.h.
//
// For all of it: no exception crosses this border, nothing is process-wide, times are microseconds since
// 1970-01-01T00:00Z and points are int64 millionths.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/plan/plan.h"
#include "compiler/sema/model.h"
#include "compiler/sema/program.h"
#include "compiler/source/source.h"
#include "compiler/syntax/tree.h"

namespace score::engine {

/// What the compiler has to say about a file. Immutable once made.
class Findings {
 public:
  Findings(std::shared_ptr<const source::SourceMap> sources, diag::Diagnostics diagnostics)
      : sources_(std::move(sources)), diagnostics_(std::move(diagnostics)) {}

  bool empty() const { return diagnostics_.all().empty(); }
  bool has_errors() const { return diagnostics_.has_errors(); }
  size_t error_count() const { return diagnostics_.error_count(); }
  size_t warning_count() const { return diagnostics_.warning_count(); }
  const diag::Diagnostics& diagnostics() const { return diagnostics_; }
  /// For people: source lines with carets, `color` with terminal colours. Ends with a line end unless empty.
  std::string text(bool color) const;
  /// For programs: JSON objects with commas between them, one for each finding (compiler/diag/render.h).
  std::string json_items() const;
  /// The same for those that are allowed, each with its "reason".
  std::string allowed_json_items() const;
  /// How many findings of the rule file itself have edits that cannot be wrong (fix.h).
  size_t safely_mendable() const;
  /// Of each finding that is not allowed.
  std::vector<std::string_view> codes() const;
  /// "2 errors, 1 warning"; "no findings, 2 allowed".
  std::string summary() const;

 private:
  std::shared_ptr<const source::SourceMap> sources_;
  diag::Diagnostics diagnostics_;
};

/// A width that no line of a file has.
inline constexpr size_t kWholeTitle = size_t{1} << 24;

/// A compiled model: immutable, shared by any number of threads.
class Model {
 public:
  Model(std::shared_ptr<const source::SourceMap> sources, std::shared_ptr<const plan::Plan> plan)
      : sources_(std::move(sources)), plan_(std::move(plan)) {}

  const plan::Plan& plan() const { return *plan_; }
  const std::shared_ptr<const plan::Plan>& shared_plan() const { return plan_; }
  const source::SourceMap& sources() const { return *sources_; }

  /// The name of a declared output.
  const std::string& name_of(const sema::Output& output) const;
  /// A rule's label, else its text without the points, in one line of at most `width` columns.
  std::string line_title(uint32_t line, size_t width = 60) const;

 private:
  std::shared_ptr<const source::SourceMap> sources_;
  std::shared_ptr<const plan::Plan> plan_;
};

/// What compiling gives, phase by phase; a null part was not reached because of errors before it.
struct Compilation {
  std::shared_ptr<source::SourceMap> sources;
  std::unique_ptr<syntax::File> file;
  sema::Program program;  // the file with all that it names
  std::unique_ptr<sema::Model> checked;
  std::shared_ptr<const Model> model;
  std::shared_ptr<const Findings> findings;  // never null, errors and warnings
  std::string trouble;                       // not empty: the file could not be read, and why

  /// It holds names for models and has no outputs.
  bool is_module() const { return checked != nullptr && checked->is_module; }
};

/// `name` is what messages call the text. The files that it names are looked for beside it, by `files`; without one
/// only the modules of the standard library are there.
Compilation compile_text(std::string name, std::string text, sema::FileLoader* files = nullptr);
/// Reads at most what the parser would take (16 MiB); the files that it names are those of the file system.
Compilation compile_file(const std::string& path);

/// The result of a phase as text, for `--emit`; "" if it was not reached.
enum class Phase : uint8_t { Ast, Types, Plan };
std::string emit(const Compilation& compilation, Phase phase);

/// Generated code for this machine, with the defaults of all params, as text: LLVM's or assembly.
enum class CodeForm : uint8_t { Llvm, Assembly };
struct EmittedCode {
  std::string text;
  std::string error;  // not empty: none could be made, and why
};
EmittedCode emit_code(const Compilation& compilation, CodeForm form);

}  // namespace score::engine
