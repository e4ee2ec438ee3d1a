#pragma once
// Private to compiler/diag: lines of source with marks under them, as a terminal shows them.
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diag/diagnostic.h"

namespace score::diag {

/// `text` safe for a terminal: control characters and those that turn the writing direction become U+FFFD.
std::string printable(std::string_view text);

/// One line as it is shown: tabs as spaces, long lines cut around the marked bytes, and the marks below it.
struct MarkedLine {
  std::string text;
  std::string marks;  // empty when nothing is marked
};

/// `line` with `mark` under the bytes [begin, end); at least one mark, also at the line's end. With begin > end,
/// nothing is marked.
MarkedLine marked_line(std::string_view line, size_t begin, size_t end, char mark);

/// Terminal colours, or nothing.
struct Palette {
  bool on = false;
  std::string paint(std::string_view code, std::string_view text) const;
};

inline constexpr std::string_view kRed = "1;31", kYellow = "1;33", kBlue = "1;34", kGreen = "1;32", kCyan = "1;36",
                                  kBold = "1";

/// Writes excerpts of one finding with line numbers of one width.
class ExcerptWriter {
 public:
  ExcerptWriter(const source::SourceMap& sources, Palette palette, size_t number_width)
      : sources_(sources), palette_(palette), width_(number_width) {}

  /// `  --> path:line:column`
  void place(std::string& out, source::Span span) const;
  /// The span's lines with carets; of a long span the first and the last.
  void source_lines(std::string& out, source::Span span, std::string_view color) const;
  /// The lines that the edits change, as they are after it.
  void corrected(std::string& out, const std::vector<Edit>& edits) const;
  /// `   = help: …`
  void remark(std::string& out, std::string_view kind, std::string_view text) const;

 private:
  void row(std::string& out, std::string_view number, const MarkedLine& line, std::string_view color) const;
  std::string gutter(std::string_view number) const;

  const source::SourceMap& sources_;
  const Palette palette_;
  const size_t width_;
};

/// The span to show for `span`: one that is empty at the end of a file moves back behind the last text.
source::Span visible_span(const source::SourceMap& sources, source::Span span);

}  // namespace score::diag
