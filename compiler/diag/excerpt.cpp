#include "compiler/diag/excerpt.h"

#include <algorithm>
#include <utf8proc.h>

namespace score::diag {

namespace {

constexpr size_t kTab = 4;
constexpr size_t kWidest = 140;  // columns of a line that are shown
constexpr std::string_view kReplacement = "\uFFFD";

/// A code point as it is shown, with the columns it takes.
struct Cell {
  std::string_view text;
  size_t width;
  size_t begin;  // its byte in the line
};

bool turns_direction(utf8proc_int32_t code) {
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
}

size_t next_code_point(std::string_view text, size_t at, utf8proc_int32_t& code) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
  const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  if (length > 0) return static_cast<size_t>(length);
  code = -1;
  return 1;
}

bool is_hidden(utf8proc_int32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || turns_direction(code);
}

std::vector<Cell> cells_of(std::string_view line) {
  static constexpr std::string_view kSpaces = "    ";
  std::vector<Cell> cells;
  size_t column = 0;
  for (size_t at = 0; at < line.size();) {
    utf8proc_int32_t code = 0;
    const size_t length = next_code_point(line, at, code);
    Cell cell{line.substr(at, length), 1, at};
    if (code == '\t') {
      cell.width = kTab - column % kTab;
      cell.text = kSpaces.substr(0, cell.width);
    } else if (is_hidden(code)) {
      cell.text = kReplacement;
    } else {
      cell.width = static_cast<size_t>(std::max(0, utf8proc_charwidth(code)));
    }
    column += cell.width;
    cells.push_back(cell);
    at += length;
  }
  return cells;
}

size_t width_of(const std::vector<Cell>& cells, size_t from, size_t to) {
  size_t width = 0;
  for (size_t i = from; i < to; ++i) width += cells[i].width;
  return width;
}

/// The cells that are shown of a line that is too long: from some way before the mark.
std::pair<size_t, size_t> window_around(const std::vector<Cell>& cells, size_t marked) {
  constexpr size_t kBefore = 50;
  size_t first = marked;
  for (size_t width = 0; first > 0 && width < kBefore; --first) width += cells[first - 1].width;
  size_t last = first;
  for (size_t width = 0; last < cells.size() && width < kWidest; ++last) width += cells[last].width;
  return {first, last};
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    utf8proc_int32_t code = 0;
    const size_t length = next_code_point(text, at, code);
    out += is_hidden(code) && code != '\n' ? kReplacement : text.substr(at, length);
    at += length;
  }
  return out;
}

MarkedLine marked_line(std::string_view line, size_t begin, size_t end, char mark) {
  const std::vector<Cell> cells = cells_of(line);
  const auto index_of = [&](size_t byte) {
    return static_cast<size_t>(
        std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) { return cell.begin >= byte; }) - cells.begin());
  };
  const bool nothing = begin > end;
  const size_t first_marked = nothing ? 0 : index_of(begin);
  const size_t last_marked = nothing ? 0 : index_of(end);
  size_t first = 0, last = cells.size();
  if (width_of(cells, 0, cells.size()) > kWidest) std::tie(first, last) = window_around(cells, first_marked);
  MarkedLine made;
  if (first > 0) made.text = "...";
  if (!nothing) made.marks.assign(made.text.size() + width_of(cells, first, first_marked), ' ');
  for (size_t i = first; i < last; ++i) made.text += cells[i].text;
  if (last < cells.size()) made.text += "...";
  if (!nothing) {
    const size_t marked_end = std::min(last_marked, last);
    const size_t width = marked_end > first_marked ? width_of(cells, first_marked, marked_end) : 0;
    made.marks.append(std::max<size_t>(1, width), mark);
  }
  return made;
}

std::string Palette::paint(std::string_view code, std::string_view text) const {
  return on && !text.empty() ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

source::Span visible_span(const source::SourceMap& sources, source::Span span) {
  const std::string_view text = sources.file(span.file).text();
  if (span.begin != span.end || span.begin != text.size()) return span;
  while (span.begin > 0 && std::string_view(" \t\r\n").find(text[span.begin - 1]) != std::string_view::npos)
    --span.begin;
  return {span.file, span.begin, span.begin};
}

std::string ExcerptWriter::gutter(std::string_view number) const {
  return palette_.paint(kBlue, fmt::format("{:>{}} |", number, width_));
}

void ExcerptWriter::row(std::string& out, std::string_view number, const MarkedLine& line,
                        std::string_view color) const {
  out += gutter(number);
  if (!line.text.empty()) out.append(" ").append(line.text);
  out += '\n';
  if (line.marks.empty()) return;
  const size_t blank = line.marks.find_first_not_of(' ');
  out += gutter("") + ' ' + line.marks.substr(0, blank) + palette_.paint(color, line.marks.substr(blank)) + '\n';
}

void ExcerptWriter::place(std::string& out, source::Span span) const {
  const source::SourceFile& file = sources_.file(span.file);
  out.append(width_, ' ');
  out += palette_.paint(kBlue, "-->") + ' ' + printable(file.name());
  // A finding about the whole file has no line of its own.
  if (span.begin != 0 || span.end != 0) {
    const source::Position at = file.position(span.begin);
    out += fmt::format(":{}:{}", at.line, at.column);
  }
  out += '\n';
}

void ExcerptWriter::source_lines(std::string& out, source::Span span, std::string_view color) const {
  if (span.begin == 0 && span.end == 0) return;
  const source::SourceFile& file = sources_.file(span.file);
  const uint32_t first = file.position(span.begin).line;
  const uint32_t last = std::max(first, file.position(span.end > span.begin ? span.end - 1 : span.end).line);
  out += gutter("") + '\n';
  for (const uint32_t number : {first, last}) {
    const std::string_view line = file.line(number);
    const uint32_t start = file.line_start(number);
    const size_t begin = number == first ? span.begin - start : std::min(line.find_first_not_of(" \t"), line.size());
    const size_t end = number == last ? std::min<size_t>(span.end - start, line.size()) : line.size();
    row(out, std::to_string(number), marked_line(line, begin, std::max(begin, end), '^'), color);
    if (first == last) break;
    if (number == first && last > first + 1)
      out += palette_.paint(kBlue, fmt::format("{:>{}} |", "...", std::max<size_t>(width_, 3))) + '\n';
  }
}

void ExcerptWriter::corrected(std::string& out, const std::vector<Edit>& edits) const {
  std::vector<Edit> sorted = edits;
  std::sort(sorted.begin(), sorted.end(), [](const Edit& a, const Edit& b) { return a.span.begin < b.span.begin; });
  out += gutter("") + '\n';
  for (size_t i = 0; i < sorted.size();) {
    const source::SourceFile& file = sources_.file(sorted[i].span.file);
    const uint32_t first = file.position(sorted[i].span.begin).line;
    uint32_t last = file.position(sorted[i].span.end).line;
    std::string made(file.text().substr(file.line_start(first), sorted[i].span.begin - file.line_start(first)));
    size_t mark_begin = made.size(), mark_end = made.size();
    uint32_t copied = sorted[i].span.begin;
    // Edits on one line are shown together.
    for (; i < sorted.size() && file.position(sorted[i].span.begin).line <= last; ++i) {
      if (sorted[i].span.begin < copied) continue;
      made += file.text().substr(copied, sorted[i].span.begin - copied);
      made += sorted[i].text;
      mark_end = made.size();
      copied = sorted[i].span.end;
      last = file.position(copied).line;
    }
    const uint32_t line_end = file.line_start(last) + static_cast<uint32_t>(file.line(last).size());
    if (line_end > copied) made += file.text().substr(copied, line_end - copied);
    uint32_t number = first;
    for (size_t at = 0; at <= made.size(); ++number) {
      const size_t stop = std::min(made.find('\n', at), made.size());
      const std::string_view line = std::string_view(made).substr(at, stop - at);
      const size_t begin = mark_begin > at ? mark_begin - at : 0;
      const bool marked = mark_end > at && begin < line.size() && mark_end > mark_begin;
      row(out, std::to_string(number),
          marked ? marked_line(line, begin, std::min(mark_end - at, line.size()), '~') : marked_line(line, 1, 0, '~'),
          kGreen);
      at = stop + 1;
    }
  }
}

void ExcerptWriter::remark(std::string& out, std::string_view kind, std::string_view text) const {
  out.append(width_ + 1, ' ');
  out += palette_.paint(kBlue, "=") + ' ' + palette_.paint(kCyan, kind) + ": " + printable(text) + '\n';
}

}  // namespace score::diag
