#include <algorithm>

#include "compiler/diag/excerpt.h"
#include "compiler/diag/render.h"

namespace score::diag {

namespace {

std::string_view name_of(Severity severity) {
  return severity == Severity::Error ? "error" : "warning";
}
std::string_view color_of(Severity severity) {
  return severity == Severity::Error ? kRed : kYellow;
}

/// How wide the finding's line numbers are.
size_t number_width(const Diagnostic& finding, const source::SourceMap& sources) {
  uint32_t highest = 1;
  const auto look = [&](source::Span span) {
    highest = std::max(highest, sources.file(span.file).position(span.end).line);
  };
  look(finding.span);
  for (const Note& note : finding.notes) look(note.span);
  for (const Edit& edit : finding.edits) look(edit.span);
  return std::max<size_t>(2, std::to_string(highest).size());
}

void render(std::string& out, const Diagnostic& finding, const source::SourceMap& sources, Palette palette) {
  const Severity severity = finding.spec->severity;
  const ExcerptWriter excerpts(sources, palette, number_width(finding, sources));
  const std::string head = fmt::format("{}[{}]", name_of(severity), finding.spec->code);
  out += palette.paint(color_of(severity), head) + palette.paint(kBold, ": " + printable(finding.message)) + '\n';
  const source::Span span = visible_span(sources, finding.span);
  excerpts.place(out, span);
  excerpts.source_lines(out, span, color_of(severity));
  for (const Note& note : finding.notes) {
    out += palette.paint(kCyan, "note") + ": " + printable(note.text) + '\n';
    excerpts.place(out, note.span);
    excerpts.source_lines(out, note.span, kCyan);
  }
  if (finding.edits.empty()) {
    if (!finding.help.empty()) excerpts.remark(out, "help", finding.help);
  } else {
    out += palette.paint(kGreen, "help") + ": " + (finding.help.empty() ? "corrected" : printable(finding.help)) + '\n';
    excerpts.corrected(out, finding.edits);
  }
  out += '\n';
}

std::string counted(size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

}  // namespace

std::string render_text(const Diagnostics& diagnostics, const source::SourceMap& sources, bool color) {
  std::string out;
  for (const Diagnostic& finding : diagnostics.all()) render(out, finding, sources, Palette{color});
  if (diagnostics.dropped() > 0) out += fmt::format("{} not shown\n\n", counted(diagnostics.dropped(), "finding"));
  return out;
}

std::string summary(const Diagnostics& diagnostics) {
  const size_t errors = diagnostics.error_count();
  const size_t warnings = diagnostics.warning_count();
  std::string text = errors == 0 && warnings == 0 ? "no findings" : "";
  if (errors > 0) text = counted(errors, "error");
  if (warnings > 0) text += (text.empty() ? "" : ", ") + counted(warnings, "warning");
  if (!diagnostics.allowed().empty()) text += fmt::format(", {} allowed", diagnostics.allowed().size());
  return text;
}

}  // namespace score::diag
