#include "cli/page_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace score::cli {

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// `text` in lines of `width` columns; all but the first begin with `hang` blanks.
std::string wrapped(std::string_view text, size_t width, size_t hang) {
  std::string out;
  size_t column = 0;
  while (!text.empty()) {
    const size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    const auto columns = static_cast<size_t>(width_of(word));
    if (column > hang && column + 1 + columns > width) {
      out += '\n' + std::string(hang, ' ');
      column = hang;
    } else if (!out.empty()) {
      out += ' ';
      ++column;
    }
    out += word;
    column += columns;
  }
  return out;
}

/// What stands between back-quotes, in bold.
std::string with_bold_code(std::string_view text, const Palette& palette) {
  if (!palette.on()) return std::string(text);
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t open = std::min(text.find('`', at), text.size());
    const size_t close = text.find('`', open + 1);
    out += text.substr(at, open - at);
    if (open == text.size()) break;
    if (close == std::string_view::npos) return out.append(text.substr(open));
    out += '`' + palette.bold(text.substr(open + 1, close - open - 1)) + '`';
    at = close + 1;
  }
  return out;
}

/// A line of an example: comments stand back.
std::string code_line(std::string_view line, const Palette& palette) {
  bool quoted = false;
  for (size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == '#' && !quoted) return std::string(line.substr(0, i)) + palette.dim(line.substr(i));
  }
  return std::string(line);
}

/// What stands above a block with this mark: `score wrong`, `file titles.txt`.
std::string block_title(std::string_view mark, const Palette& palette) {
  if (mark == "score wrong") return palette.red("wrong");
  if (mark == "score right") return palette.green("right");
  if (mark == "python wrong") return palette.red("wrong") + ", as this program writes it";
  if (mark.starts_with("file ")) return palette.bold(mark.substr(5)) + ", a file beside both";
  return {};
}

class PageWriter {
 public:
  PageWriter(size_t width, const Palette& palette) : width_(width), palette_(palette) {}

  std::string write(std::string_view page) {
    for (const std::string_view line : lines_of(page)) {
      if (line.starts_with("```")) {
        fence(line.substr(3));
      } else if (in_block_) {
        out_ += line.empty() ? "\n" : "    " + code_line(line, palette_) + "\n";
      } else if (line.empty() || line.starts_with("<!--")) {
        end_paragraph();
      } else {
        if (line.starts_with("- ")) end_paragraph(false);
        paragraph_.append(paragraph_.empty() ? "" : " ").append(line);
      }
    }
    end_paragraph();
    return std::move(out_);
  }

 private:
  void fence(std::string_view mark) {
    end_paragraph();
    in_block_ = !in_block_;
    const std::string title = in_block_ ? block_title(mark, palette_) : "";
    if (in_block_) out_ += "\n" + title + (title.empty() ? "" : "\n");
  }

  void end_paragraph(bool apart = true) {
    if (!paragraph_.empty()) {
      const bool item = paragraph_.starts_with("- ");
      if (!item || !in_list_) out_ += '\n';
      out_ += with_bold_code(wrapped(paragraph_, width_, item ? 2 : 0), palette_) + '\n';
      in_list_ = item;
      paragraph_.clear();
    }
    if (apart) in_list_ = false;
  }

  const size_t width_;
  const Palette& palette_;
  std::string out_;
  std::string paragraph_;
  bool in_block_ = false;
  bool in_list_ = false;
};

std::string painted(const engine::CodeInfo& code, std::string_view text, const Palette& palette) {
  return code.severity == "error" ? palette.red(text) : palette.yellow(text);
}

}  // namespace

std::string page_text(const engine::CodeInfo& code, size_t width, const Palette& palette) {
  const std::string head = fmt::format("{}[{}]:", code.severity, code.code);
  const std::string title = wrapped(fmt::format("{} {}", head, code.message), width, 2);
  return painted(code, head, palette) + palette.bold(std::string_view(title).substr(head.size())) + "\n" +
         PageWriter(width, palette).write(code.page);
}

std::string code_list(const std::vector<engine::CodeInfo>& codes, size_t width, const Palette& palette) {
  constexpr int kSeverity = 8;
  constexpr size_t kIndent = 2 + 5 + 1 + kSeverity;  // blanks, the code, a blank
  std::string out;
  std::string_view family;
  for (const engine::CodeInfo& code : codes) {
    if (code.family != family) {
      out += fmt::format("{}{}: {}\n", out.empty() ? "" : "\n", palette.bold(code.family), code.about);
      family = code.family;
    }
    const std::string message = wrapped(std::string(kIndent - 1, '.') + " " + code.message, width, kIndent);
    out += fmt::format("  {} {}{}\n", palette.bold(code.code),
                       painted(code, pad_right(code.severity, kSeverity), palette), message.substr(kIndent));
  }
  return out;
}

std::string more_line(const std::vector<std::string_view>& codes, const Palette& palette) {
  if (codes.empty()) return {};
  const bool one = std::all_of(codes.begin(), codes.end(), [&](std::string_view code) { return code == codes[0]; });
  const std::string command = "`" + palette.bold(fmt::format("score explain {}", codes[0])) + "`";
  return fmt::format("{} says more{}\n", command, one ? "" : ", and so for each code");
}

}  // namespace score::cli
