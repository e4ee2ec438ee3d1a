#include "compiler/sema/program.h"

#include <algorithm>
#include <deque>

#include "stdlib/modules.h"

namespace score::sema {

namespace {

uint64_t place_of(Span span) {
  return uint64_t{span.file} << 32 | span.begin;
}

std::string folder_of(const std::string& path) {
  const size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

std::string normal(const std::string& path) {
  std::vector<std::string> steps;
  for (size_t at = 0; at <= path.size();) {
    const size_t end = std::min(path.find('/', at), path.size());
    std::string step = path.substr(at, end - at);
    at = end + 1;
    if (step.empty() || step == ".") continue;
    if (step == ".." && !steps.empty() && steps.back() != "..") {
      steps.pop_back();
    } else {
      steps.push_back(std::move(step));
    }
  }
  return fmt::format("{}{}", path.starts_with('/') ? "/" : "", fmt::join(steps, "/"));
}

/// What is wrong with a file's name as such, or "".
std::string bad_name(const std::string& path) {
  if (path.empty()) return "its name is empty";
  const bool drive = path.size() > 1 && path[1] == ':';
  if (path[0] == '/' || drive) return "a path starts at the folder of the file that says it";
  if (path.find('\\') != std::string::npos) return "folders stand before a `/`, not before a `\\`";
  const bool odd = std::any_of(path.begin(), path.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  return odd ? "its name holds a control character" : "";
}

std::vector<std::string> std_modules() {
  std::vector<std::string> names;
  for (const stdlib::ModuleText& module : stdlib::modules()) names.push_back("std." + std::string(module.name));
  return names;
}

std::string joined(const std::vector<syntax::Name>& path) {
  std::string text;
  for (const syntax::Name& step : path) text += (text.empty() ? "" : ".") + step.text;
  return text;
}

class ProgramLoader {
 public:
  ProgramLoader(source::SourceMap& sources, diag::Diagnostics& diags, FileLoader* files, const ProgramLimits& limits)
      : sources_(sources), diags_(diags), files_(files), limits_(limits) {}

  Program run(const syntax::File& file) {
    add_unit(file, 0);
    by_path_.emplace(normal(program_.units[0].name), 0);
    // Breadth first: the units added meanwhile are read in their turn.
    for (uint32_t unit = 0; unit < program_.units.size(); ++unit) read_names(unit);
    report_circles();
    return std::move(program_);
  }

 private:
  void add_unit(const syntax::File& file, size_t depth) {
    program_.units.push_back({&file, sources_.file(file.id).name(), {}});
    depths_.push_back(depth);
  }

  void read_names(uint32_t unit) {
    const syntax::File& file = *program_.units[unit].file;
    if (file.header.holidays_file) read_text(unit, *file.header.holidays_file);
    for (const syntax::Item& item : file.items) {
      if (const auto* use = std::get_if<syntax::Use>(&item.node)) {
        const std::optional<uint32_t> target = resolve(unit, *use, item.span);
        program_.units[unit].uses.push_back(target);
      } else if (const auto* let = std::get_if<syntax::Let>(&item.node)) {
        if (let->lines_of) read_text(unit, *let->lines_of);
      } else if (const auto* test = std::get_if<syntax::Test>(&item.node)) {
        for (const syntax::TestItem& part : test->items) {
          if (const auto* cases = std::get_if<syntax::CasesFile>(&part)) read_text(unit, cases->file);
        }
      }
    }
  }

  std::optional<uint32_t> resolve(uint32_t from, const syntax::Use& use, Span span) {
    return use.file ? module_of_file(from, *use.file) : module_of_library(from, use, span);
  }

  std::optional<uint32_t> module_of_library(uint32_t from, const syntax::Use& use, Span span) {
    const std::string name = joined(use.path);
    if (const auto known = by_library_.find(name); known != by_library_.end()) return known->second;
    const Span path{span.file, use.path.front().span.begin, use.path.back().span.end};
    for (const stdlib::ModuleText& module : stdlib::modules()) {
      if (name != "std." + std::string(module.name)) continue;
      const std::optional<uint32_t> made = add_module(from, name, std::string(module.text), path);
      if (made) by_library_.emplace(name, *made);
      return made;
    }
    unknown_module(name, path);
    return std::nullopt;
  }

  void unknown_module(const std::string& name, Span span) {
    auto& finding = diags_.report<diag::S0120>(span, name);
    const std::vector<std::string> all = std_modules();
    std::string near = diag::nearest(name, all);
    if (near.empty() && !name.starts_with("std.")) near = diag::nearest("std." + name, all);
    if (!near.empty()) finding.fix(span, near);
    const std::string meant = near.empty() ? "" : "did you mean `" + near + "`? ";
    finding.with_help(fmt::format("{}the standard library has `{}`; a file is used as in `use \"common.score\"`", meant,
                                  fmt::join(all, "`, `")));
  }

  std::optional<uint32_t> module_of_file(uint32_t from, const syntax::Str& file) {
    const std::string path = path_from(program_.units[from].name, file.value);
    if (const auto known = by_path_.find(path); known != by_path_.end()) return as_module(known->second, file.span);
    std::optional<FileLoader::Loaded> loaded = load(from, file, limits_.module.max_bytes);
    if (!loaded) return std::nullopt;
    const auto known = by_identity_.find(loaded->identity);
    std::optional<uint32_t> unit;
    if (!loaded->identity.empty() && known != by_identity_.end()) {
      unit = known->second;
    } else {
      unit = add_module(from, path, std::move(loaded->text), file.span);
    }
    if (!unit) return std::nullopt;
    by_path_.emplace(path, *unit);
    if (!loaded->identity.empty()) by_identity_.emplace(loaded->identity, *unit);
    return as_module(*unit, file.span);
  }

  std::optional<uint32_t> add_module(uint32_t from, const std::string& name, std::string text, Span span) {
    if (program_.modules.size() >= limits_.max_modules) {
      if (!std::exchange(too_many_, true)) diags_.report<diag::S0136>(span, limits_.max_modules, "modules");
      return std::nullopt;
    }
    if (depths_[from] >= limits_.max_depth) {
      diags_.report<diag::S0136>(span, limits_.max_depth, "modules that use each other in a row");
      return std::nullopt;
    }
    const source::FileId id = sources_.add(name, std::move(text));
    syntax::ParseResult parsed = syntax::parse(sources_, id, diags_, limits_.module);
    program_.parsed = program_.parsed && parsed.ok;
    broken_.resize(program_.units.size() + 1);
    broken_.back() = !parsed.ok;
    if (!parsed.file->header.module) parsed.file->items.clear();  // nothing of it can be used
    add_unit(*parsed.file, depths_[from] + 1);
    program_.modules.push_back(std::move(parsed.file));
    return static_cast<uint32_t>(program_.units.size() - 1);
  }

  /// The unit, if its file says that it is a module.
  std::optional<uint32_t> as_module(uint32_t unit, Span use) {
    const syntax::Header& header = program_.units[unit].file->header;
    if (header.module) return unit;
    if (unit < broken_.size() && broken_[unit]) return std::nullopt;
    const std::string& name = program_.units[unit].name;
    if (header.model) {
      diags_.report<diag::S0122>(use, name, "it is the model `" + header.model->text + "`")
          .note(header.model->span, "declared here")
          .with_help("move what both need into a file that starts with `module NAME`");
    } else {
      diags_.report<diag::S0122>(use, name, "it does not start with `module NAME`");
    }
    return std::nullopt;
  }

  void read_text(uint32_t from, const syntax::Str& file) {
    const std::string& user = program_.units[from].name;
    const bool library = stdlib::is_module(user);
    const std::string path = library ? user + "/" + file.value : path_from(user, file.value);
    auto known = texts_.find(path);
    if (known == texts_.end()) {
      known = texts_.emplace(path, library ? library_text(file, path) : new_text(from, file, path)).first;
    }
    if (known->second) program_.texts.emplace(place_of(file.span), *known->second);
  }

  /// A text of the library's own is in the program.
  std::optional<source::FileId> library_text(const syntax::Str& file, const std::string& path) {
    for (const stdlib::ModuleText& lines : stdlib::module_lines()) {
      if (lines.name == file.value) return sources_.add(path, std::string(lines.text));
    }
    diags_.report<diag::S0121>(file.span, file.value, "the library has no such text");
    return std::nullopt;
  }

  std::optional<source::FileId> new_text(uint32_t from, const syntax::Str& file, const std::string& path) {
    if (texts_.size() >= limits_.max_texts) {
      if (!std::exchange(too_many_, true)) diags_.report<diag::S0136>(file.span, limits_.max_texts, "files of text");
      return std::nullopt;
    }
    std::optional<FileLoader::Loaded> loaded = load(from, file, limits_.max_text_bytes);
    if (!loaded) return std::nullopt;
    const source::FileId id = sources_.add(path, std::move(loaded->text));
    syntax::Limits limits = limits_.module;
    limits.max_bytes = limits_.max_text_bytes;
    if (!syntax::check_text(sources_, id, diags_, limits)) return std::nullopt;
    return id;
  }

  std::optional<FileLoader::Loaded> load(uint32_t from, const syntax::Str& file, size_t limit) {
    const std::string path = path_from(program_.units[from].name, file.value);
    std::string reason = bad_name(file.value);
    if (reason.empty() && files_ == nullptr) reason = "a text without a folder of its own can name no files";
    FileLoader::Loaded loaded;
    if (reason.empty()) {
      loaded = files_->load(path, limit);
      reason = loaded.trouble;
    }
    if (reason.empty()) return loaded;
    auto& finding = diags_.report<diag::S0121>(file.span, file.value, reason);
    const std::string near = loaded.trouble.empty() ? "" : near_file(path);
    if (near.empty()) return std::nullopt;
    const std::string better = folder_of(file.value) + near;
    finding.with_help("did you mean `" + better + "`?").fix(file.span, '"' + better + '"');
    return std::nullopt;
  }

  std::string near_file(const std::string& path) {
    const std::string folder = folder_of(path);
    const std::string name = path.substr(folder.size());
    std::vector<std::string> names = files_->names_in(folder.empty() ? "." : folder);
    std::erase(names, name);  // it is there, but no file that can be read
    const bool ending = std::find(names.begin(), names.end(), name + ".score") != names.end();
    return ending ? name + ".score" : diag::nearest(name, names);
  }

  // ---- Circles ---------------------------------------------------------------------------------------------------

  enum class State : uint8_t { New, Open, Done };

  void report_circles() {
    states_.resize(program_.units.size());
    visit(0);
  }

  // Not deep: a way without a circle is at most as long as there are modules.
  void visit(uint32_t unit) {
    states_[unit] = State::Open;
    way_.push_back(unit);
    for (size_t i = 0; i < program_.units[unit].uses.size(); ++i) {
      const std::optional<uint32_t> next = program_.units[unit].uses[i];
      if (!next) continue;
      if (states_[*next] == State::New) visit(*next);
      if (states_[*next] == State::Open) report_circle(*next, use_span(unit, i));
    }
    way_.pop_back();
    states_[unit] = State::Done;
  }

  void report_circle(uint32_t first, Span use) {
    std::string text;
    for (auto step = std::find(way_.begin(), way_.end(), first); step != way_.end(); ++step) {
      text += "`" + program_.units[*step].name + "` uses ";
    }
    diags_.report<diag::S0132>(use, text + "`" + program_.units[first].name + "`")
        .with_help("move what both need into a module of its own");
  }

  Span use_span(uint32_t unit, size_t index) const {
    for (const syntax::Item& item : program_.units[unit].file->items) {
      if (std::holds_alternative<syntax::Use>(item.node) && index-- == 0) return item.span;
    }
    return {};
  }

  source::SourceMap& sources_;
  diag::Diagnostics& diags_;
  FileLoader* files_;
  const ProgramLimits& limits_;
  Program program_;
  std::vector<size_t> depths_;  // of each unit
  std::vector<bool> broken_;    // units with syntax errors
  std::unordered_map<std::string, uint32_t> by_library_, by_path_, by_identity_;
  std::unordered_map<std::string, std::optional<source::FileId>> texts_;
  bool too_many_ = false;
  std::vector<State> states_;
  std::vector<uint32_t> way_;
};

}  // namespace

std::optional<source::FileId> Program::text(const syntax::Str& name) const {
  const auto found = texts.find(place_of(name.span));
  if (found == texts.end()) return std::nullopt;
  return found->second;
}

std::string path_from(const std::string& base, const std::string& path) {
  return normal(folder_of(base) + path);
}

Program load_program(const syntax::File& file, source::SourceMap& sources, diag::Diagnostics& diags, FileLoader* files,
                     const ProgramLimits& limits) {
  return ProgramLoader(sources, diags, files, limits).run(file);
}

Program lone_program(const syntax::File& file, const source::SourceMap& sources) {
  Program program;
  program.units.push_back({&file, sources.file(file.id).name(), {}});
  program.alone = true;
  return program;
}

}  // namespace score::sema
