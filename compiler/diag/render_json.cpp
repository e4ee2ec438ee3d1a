#include "compiler/diag/render.h"

namespace score::diag {

namespace {

std::string text(std::string_view value) {
  std::string out = "\"";
  for (const char c : value) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
          out += c;
        }
    }
  }
  return out + '"';
}

std::string place(const source::SourceMap& sources, source::Span span) {
  const source::SourceFile& file = sources.file(span.file);
  const source::Position begin = file.position(span.begin);
  const source::Position end = file.position(span.end);
  return fmt::format(R"("file":{},"line":{},"column":{},"end_line":{},"end_column":{})", text(file.name()), begin.line,
                     begin.column, end.line, end.column);
}

/// `items`, each written by `write`, with commas between them.
template <class Items, class Write>
std::string joined(const Items& items, Write write) {
  std::string out;
  for (const auto& item : items) out += (out.empty() ? "" : ",") + write(item);
  return out;
}

/// The members of a finding, without the brackets around them.
std::string members(const Diagnostic& finding, const source::SourceMap& sources) {
  const std::string arguments =
      joined(finding.arguments, [](const auto& pair) { return text(pair.first) + ':' + text(pair.second); });
  const std::string notes = joined(finding.notes, [&](const Note& note) {
    return fmt::format(R"({{"message":{},{}}})", text(note.text), place(sources, note.span));
  });
  const std::string edits = joined(finding.edits, [&](const Edit& edit) {
    return fmt::format(R"({{{},"text":{}}})", place(sources, edit.span), text(edit.text));
  });
  return fmt::format(
      R"("code":{},"severity":"{}","message":{},{},"arguments":{{{}}},"notes":[{}],"help":{},"edits":[{}],"safe":{})",
      text(finding.spec->code), finding.spec->severity == Severity::Error ? "error" : "warning", text(finding.message),
      place(sources, finding.span), arguments, notes, text(finding.help), edits,
      finding.applicability == Applicability::Safe && !finding.edits.empty());
}

}  // namespace

std::string render_json(const Diagnostics& diagnostics, const source::SourceMap& sources) {
  std::string out;
  for (const Diagnostic& finding : diagnostics.all())
    out += (out.empty() ? "{" : ",\n{") + members(finding, sources) + '}';
  return out;
}

std::string render_allowed_json(const Diagnostics& diagnostics, const source::SourceMap& sources) {
  std::string out;
  for (const AllowedFinding& allowed : diagnostics.allowed()) {
    out +=
        (out.empty() ? "{" : ",\n{") + members(allowed.finding, sources) + ",\"reason\":" + text(allowed.reason) + '}';
  }
  return out;
}

}  // namespace score::diag
