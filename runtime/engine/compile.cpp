#include <cassert>
#include <cstdio>
#include <fmt/format.h>

#include "compiler/analysis/analysis.h"
#include "compiler/diag/allow.h"
#include "compiler/plan/lower.h"
#include "compiler/plan/print.h"
#include "compiler/plan/print_kernels.h"
#include "compiler/plan/schedule.h"
#include "compiler/plan/verify.h"
#include "compiler/sema/check.h"
#include "compiler/sema/print.h"
#include "compiler/syntax/parse.h"
#include "compiler/syntax/print.h"
#include "runtime/engine/disk_files.h"
#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "runtime/engine/text.h"

namespace score::engine {

namespace {

std::shared_ptr<const plan::Plan> lowered(const sema::Model& checked) {
  auto plan = std::make_shared<const plan::Plan>(plan::lower(checked));
#ifndef NDEBUG
  for (const std::string& problem : plan::verify(*plan)) {
    fmt::print(stderr, "broken plan: {}\n", problem);
    assert(false && "the compiler made a plan that does not verify");
  }
#endif
  return plan;
}

}  // namespace

Compilation compile_text(std::string name, std::string text, sema::FileLoader* files) {
  Compilation made;
  made.sources = std::make_shared<source::SourceMap>();
  diag::Diagnostics diagnostics;
  const source::FileId id = made.sources->add(std::move(name), std::move(text));
  syntax::ParseResult parsed = syntax::parse(*made.sources, id, diagnostics);
  made.file = std::move(parsed.file);
  made.program = sema::load_program(*made.file, *made.sources, diagnostics, files);
  if (parsed.ok && made.program.parsed) made.checked = sema::check(made.program, *made.sources, diagnostics);
  if (diagnostics.has_errors()) made.checked = nullptr;
  if (made.checked) analysis::analyse(*made.checked, *made.sources, diagnostics);
  if (made.checked) made.model = std::make_shared<const Model>(made.sources, lowered(*made.checked));
  std::vector<source::FileId> rule_files;
  for (const sema::ProgramFile& unit : made.program.units) rule_files.push_back(unit.file->id);
  diag::apply_allowances(*made.sources, rule_files, made.checked != nullptr && diagnostics.dropped() == 0, diagnostics);
  diagnostics.sort_by_place();
  made.findings = std::make_shared<const Findings>(made.sources, std::move(diagnostics));
  return made;
}

Compilation compile_file(const std::string& path) {
  DiskFiles files;
  sema::FileLoader::Loaded loaded = files.load_any(path, syntax::Limits{}.max_bytes);
  if (loaded.trouble.empty()) return compile_text(path, std::move(loaded.text), &files);
  Compilation failed;
  failed.trouble = fmt::format("cannot read `{}`: {}", path, loaded.trouble);
  failed.sources = std::make_shared<source::SourceMap>();
  failed.findings = std::make_shared<const Findings>(failed.sources, diag::Diagnostics());
  return failed;
}

const std::string& Model::name_of(const sema::Output& output) const {
  switch (output.kind) {
    case sema::OutputKind::Score: return plan_->scores[output.index].name;
    case sema::OutputKind::Grade: return plan_->grades[output.index].name;
    case sema::OutputKind::Segment: return plan_->segments[output.index].name;
  }
  return plan_->model;
}

namespace {

/// A rule's text in one line, without its points: they are shown beside it.
std::string rule_text(std::string_view text) {
  std::string out;
  int depth = 0;
  bool in_points = !text.empty() && (text.front() == '+' || text.front() == '-');
  for (const char c : text) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (in_points && !(space && depth == 0)) continue;
    in_points = false;
    if (!space) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

}  // namespace

std::string Model::line_title(uint32_t line, size_t width) const {
  const plan::Line& entry = plan_->lines[line];
  const bool formula = entry.kind == plan::LineKind::Formula;  // its label is only its name
  if (!entry.label.empty() && !formula) return shortened(entry.label, width);
  const std::string text = rule_text(sources_->text(entry.span));
  return shortened(text.empty() ? "always" : text, width);
}

namespace {

/// As it is run with the defaults of all params.
std::string plan_text(const std::shared_ptr<const Model>& model) {
  const Params params(model);
  const plan::Plan& plan = model->plan();
  const auto schedule = plan::schedule(plan, params.values());
  const uint32_t count = plan.actions.empty() ? plan.score_nodes : plan.trigger_nodes;
  return plan::print(plan, *schedule) +
         plan::print_kernels(plan, *schedule, plan::kernels_of(plan, *schedule, count, {}));
}

}  // namespace

std::string emit(const Compilation& compilation, Phase phase) {
  switch (phase) {
    case Phase::Ast: return compilation.file ? syntax::dump(*compilation.file) : "";
    case Phase::Types: return compilation.checked ? sema::print(*compilation.checked) : "";
    case Phase::Plan: return compilation.model ? plan_text(compilation.model) : "";
  }
  return {};
}

}  // namespace score::engine
