#pragma once
// From text to syntax tree.
//
// parse() never throws, never overflows the stack and takes bounded time, whatever the bytes: Limits says how much it
// reads. Every independent syntax error of a file is reported in one run. Any number of threads may parse at a time,
// each with its own SourceMap and Diagnostics.
#include <cstddef>
#include <memory>

#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"
#include "compiler/syntax/tree.h"

namespace score::syntax {

/// How much is read before parsing is refused with a diagnostic. The defaults are far above what people write and
/// small enough for files from strangers.
struct Limits {
  size_t max_bytes = 16u << 20;        // one file
  size_t max_tokens = 2'000'000;       // words, numbers, signs, line ends
  size_t max_items = 200'000;          // declarations of a file
  size_t max_brackets = 128;           // brackets within brackets
  size_t max_expression_depth = 1000;  // levels of one expression's tree; `a + b + c` has three
  size_t max_lookahead = 100;          // steps that the parser looks ahead and back again, for each token
  size_t max_errors = 200;             // syntax errors, after which the rest of the file is not read
};

struct ParseResult {
  /// Never null. With errors it holds the declarations that could be read; parts of them may be guesses.
  std::unique_ptr<File> file;
  /// No error was reported: `file` is all of what the text says.
  bool ok = false;
};

/// Reads the rule file `id` of `sources`; findings go to `diags`.
ParseResult parse(const source::SourceMap& sources, source::FileId id, diag::Diagnostics& diags,
                  const Limits& limits = {});

/// Whether a file of another kind is text as rule files are: UTF-8, without zero bytes, not too long. With a finding if
/// it is not.
bool check_text(const source::SourceMap& sources, source::FileId id, diag::Diagnostics& diags,
                const Limits& limits = {});

/// Reads a text that is one expression; line ends in it mean nothing. Null when there was an error.
ExprPtr parse_expression(const source::SourceMap& sources, source::FileId id, diag::Diagnostics& diags,
                         const Limits& limits = {});

}  // namespace score::syntax
