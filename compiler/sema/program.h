#pragma once
// The files of one compilation: a rule file, the modules it uses and those that they use, and the text files that they
// load. The compiler opens no file itself: a FileLoader does.
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"
#include "compiler/syntax/parse.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

using source::Span;

/// Where the files come from that rule files name. A path is the rule file's own folder, as the caller named the file,
/// with the name that the file says behind it; `.` and `..` are resolved as far as the names allow.
class FileLoader {
 public:
  struct Loaded {
    std::string text;
    std::string identity;  // equal for one file under several paths; "" if the path says it all
    std::string trouble;   // not empty: why it could not be read, as in "no such file or directory"
  };

  FileLoader() = default;
  FileLoader(const FileLoader&) = delete;
  FileLoader& operator=(const FileLoader&) = delete;
  virtual ~FileLoader() = default;

  /// At most `limit` bytes, and one more of a file that is longer.
  virtual Loaded load(const std::string& path, size_t limit) = 0;
  /// What a folder holds, for suggestions.
  virtual std::vector<std::string> names_in(const std::string& folder) = 0;
};

/// Limits for hostile input.
struct ProgramLimits {
  size_t max_modules = 256;
  size_t max_depth = 64;             // modules that use each other in a row
  size_t max_texts = 256;            // files of lines and of cases
  size_t max_text_bytes = 16 << 20;  // each of them
  syntax::Limits module;             // each module
};

/// A rule file among the others.
struct ProgramFile {
  const syntax::File* file = nullptr;
  std::string name;  // as findings call the file
  /// The unit of each `use` of the file, in the order of the text; nullopt for one with a finding.
  std::vector<std::optional<uint32_t>> uses;
};

struct Program {
  std::vector<ProgramFile> units;  // the first is the rule file itself
  std::vector<std::unique_ptr<syntax::File>> modules;
  bool parsed = true;  // no module has a syntax error
  bool alone = false;  // nothing that the file names was looked for

  /// The text file that `name`, a string of a rule file, names; nullopt if it has a finding.
  std::optional<source::FileId> text(const syntax::Str& name) const;

  std::unordered_map<uint64_t, source::FileId> texts;  // by the place of the string
};

/// Reads all that `file`, the rule file, names. Without `files` only the modules of the standard library are there.
Program load_program(const syntax::File& file, source::SourceMap& sources, diag::Diagnostics& diags, FileLoader* files,
                     const ProgramLimits& limits = {});

/// A program of one file; it may name no others.
Program lone_program(const syntax::File& file, const source::SourceMap& sources);

/// `path` with `.` and `..` resolved as far as its names allow; `folder/path` of the file `base`.
std::string path_from(const std::string& base, const std::string& path);

}  // namespace score::sema
