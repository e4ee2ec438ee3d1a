#include "compiler/syntax/words.h"

#include <fmt/format.h>

namespace score::syntax {

namespace {

template <size_t N, class Enum>
std::string_view pick(const std::string_view (&words)[N], Enum value) {
  return words[static_cast<size_t>(value)];
}

}  // namespace

std::string_view word(Unit unit) {
  static constexpr std::string_view kWords[] = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"};
  return pick(kWords, unit);
}

std::string_view word(BinaryOp op) {
  static constexpr std::string_view kWords[] = {
      "+", "-", "*", "/", "div", "mod", "==", "!=", "<", "<=", ">", ">=", "and", "or"};
  return pick(kWords, op);
}

std::string_view word(UnaryOp op) {
  return op == UnaryOp::Neg ? "-" : "not";
}

std::string_view word(Quantifier quantifier) {
  static constexpr std::string_view kWords[] = {"", "any", "all", "none", "exactly"};
  return pick(kWords, quantifier);
}

std::string_view word(Knowledge knowledge) {
  static constexpr std::string_view kWords[] = {"known", "unknown", "unlisted"};
  return pick(kWords, knowledge);
}

std::string_view word(TextOp op) {
  static constexpr std::string_view kWords[] = {"contains", "starts with", "ends with"};
  return pick(kWords, op);
}

std::string_view word(Which which) {
  static constexpr std::string_view kWords[] = {"this", "last", "next"};
  return pick(kWords, which);
}

std::string_view word(Boundary boundary) {
  return boundary == Boundary::Start ? "start" : "end";
}

std::string_view word(Part part) {
  static constexpr std::string_view kWords[] = {"year",     "quarter", "month",       "day",
                                                "weekday",  "hour",    "minute",      "second",
                                                "iso_week", "date",    "fiscal year", "fiscal quarter"};
  return pick(kWords, part);
}

std::string_view word(RangeKind kind) {
  static constexpr std::string_view kWords[] = {"..", "..<", "..="};
  return pick(kWords, kind);
}

std::string_view word(EventTestKind kind) {
  static constexpr std::string_view kWords[] = {"any", "no", ""};
  return pick(kWords, kind);
}

std::string_view word(Aggregate function) {
  static constexpr std::string_view kWords[] = {"count", "sum", "min", "max", "avg", "distinct", "first", "last"};
  return pick(kWords, function);
}

std::string_view word(GroupMode mode) {
  static constexpr std::string_view kWords[] = {"", "first", "highest"};
  return pick(kWords, mode);
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\t': out += "\\t"; break;
      case '\r': out += "\\r"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          out += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(c));
        } else {
          out += c;
        }
    }
  }
  return out + '"';
}

namespace {

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || c == '_' || (byte | 0x20u) - 'a' < 26u;
}

bool is_reserved(std::string_view text) {
  static constexpr std::string_view kReserved[] = {"and",  "or",    "not", "if", "then",  "else",
                                                   "true", "false", "in",  "is", "known", "unknown"};
  return std::find(std::begin(kReserved), std::end(kReserved), text) != std::end(kReserved);
}

}  // namespace

bool is_bare_name(std::string_view text) {
  if (text.empty() || !is_letter(text[0]) || is_reserved(text)) return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return is_letter(c) || (c >= '0' && c <= '9'); });
}

std::string dotted(const std::vector<Name>& parts) {
  std::string text;
  for (const Name& part : parts) {
    if (!text.empty()) text += '.';
    text += is_bare_name(part.text) ? part.text : '`' + part.text + '`';
  }
  return text;
}

}  // namespace score::syntax
