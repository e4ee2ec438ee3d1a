#include "compiler/syntax/adapter.h"

#include <utf8proc.h>

#include "compiler/syntax/words.h"

namespace score::syntax {

using grammar::ScoreParser;

namespace {

/// Identifiers are compared in Unicode's normal form C, so that a name typed in two ways is one name.
std::string normalised(std::string_view name) {
  const bool ascii =
      std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  if (ascii) return std::string(name);
  const std::string input(name);
  utf8proc_uint8_t* made = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(input.c_str()));
  if (made == nullptr) return input;
  std::string out(reinterpret_cast<const char*>(made));
  std::free(made);  // NOLINT: utf8proc hands out memory of malloc
  return out;
}

std::string encoded(uint32_t code_point) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes.data());
  return {reinterpret_cast<const char*>(bytes.data()), static_cast<size_t>(size)};
}

size_t length_of_character(std::string_view text, size_t at) {
  size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return end - at;
}

}  // namespace

Unit unit_of(antlr4::ParserRuleContext* tree) {
  switch (tree->start->getType()) {
    case ScoreParser::SECOND:
    case ScoreParser::SECONDS: return Unit::Second;
    case ScoreParser::MINUTE:
    case ScoreParser::MINUTES: return Unit::Minute;
    case ScoreParser::HOUR:
    case ScoreParser::HOURS: return Unit::Hour;
    case ScoreParser::DAY:
    case ScoreParser::DAYS: return Unit::Day;
    case ScoreParser::WEEK:
    case ScoreParser::WEEKS: return Unit::Week;
    case ScoreParser::MONTH:
    case ScoreParser::MONTHS: return Unit::Month;
    case ScoreParser::QUARTER:
    case ScoreParser::QUARTERS: return Unit::Quarter;
    default: return Unit::Year;
  }
}

Which which_of(antlr4::ParserRuleContext* tree) {
  switch (tree->start->getType()) {
    case ScoreParser::THIS: return Which::This;
    case ScoreParser::LAST: return Which::Last;
    default: return Which::Next;
  }
}

Span Adapter::span(const antlr4::Token* token) const {
  return {context_.file, static_cast<uint32_t>(token->getStartIndex()),
          static_cast<uint32_t>(token->getStopIndex() + 1)};
}

Span Adapter::span(const Node* node) const {
  return cover(span(node->start), span(node->stop));
}

Name Adapter::name_of(const antlr4::Token* token) const {
  const Span where = span(token);
  std::string_view written = text(where);
  Name made{"", where, token->getType() == ScoreParser::QUOTED};
  if (made.quoted) {
    written.remove_prefix(1);
    if (written.ends_with('`')) written.remove_suffix(1);
    if (written.empty()) context_.diags.report<diag::S0035>(where);
  }
  made.text = normalised(written);
  return made;
}

Name Adapter::name(P::NameContext* tree) const {
  return name_of(tree->start);
}

std::vector<Name> Adapter::path(P::QualifiedNameContext* tree) const {
  std::vector<Name> names;
  for (P::NameContext* part : tree->name()) names.push_back(name(part));
  return names;
}

Name Adapter::dotted_name(const std::vector<Name>& parts, Span where) {
  return parts.size() == 1 ? parts.front() : Name{dotted(parts), where};
}

Num Adapter::number(Terminal* node) const {
  Num made{"", span(node)};
  for (const char c : text(made.span)) {
    if (c != '_' && c != '%') made.digits += c;
  }
  return made;
}

Str Adapter::string(P::StringContext* tree) const {
  Str made{"", span(tree), tree->RAW_STRING() != nullptr};
  std::string_view inner = text(made.span);
  made.raw = made.raw || inner.starts_with('r');
  if (made.raw) inner.remove_prefix(1);
  // Other quotation marks than `"` were reported already; they are one character as well.
  inner.remove_prefix(length_of_character(inner, 0));
  size_t last = inner.size();
  while (last > 0 && (static_cast<unsigned char>(inner[--last]) & 0xC0) == 0x80) {
  }
  if (!inner.empty()) inner.remove_suffix(inner.size() - last);
  made.value = made.raw ? std::string(inner) : unescaped(made.span, inner);
  return made;
}

std::vector<Str> Adapter::strings(P::StringsContext* tree) const {
  std::vector<Str> made;
  for (P::StringContext* part : tree->string()) made.push_back(string(part));
  return made;
}

std::string Adapter::unescaped(Span where, std::string_view inner) const {
  std::string out;
  const auto offset = static_cast<uint32_t>(inner.data() - context_.text.data());
  for (size_t i = 0; i < inner.size(); ++i) {
    if (inner[i] != '\\' || i + 1 == inner.size()) {
      out += inner[i];
      continue;
    }
    const size_t begin = i++;
    size_t end = i + length_of_character(inner, i);
    switch (inner[i]) {
      case 'n': out += '\n'; break;
      case 't': out += '\t'; break;
      case 'r': out += '\r'; break;
      case '\\': out += '\\'; break;
      case '"': out += '"'; break;
      default: {
        uint32_t code_point = 0;
        const size_t close = inner[i] == 'u' && i + 1 < inner.size() && inner[i + 1] == '{' ? inner.find('}', i)
                                                                                            : std::string_view::npos;
        if (close != std::string_view::npos) {
          const char* first = inner.data() + i + 2;
          const char* last = inner.data() + close;
          const auto read = std::from_chars(first, last, code_point, 16);
          const bool valid = read.ec == std::errc() && read.ptr == last &&
                             utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(code_point));
          end = close + 1;
          if (valid) {
            out += encoded(code_point);
            i = end - 1;
            break;
          }
        }
        const Span escape{where.file, offset + static_cast<uint32_t>(begin), offset + static_cast<uint32_t>(end)};
        context_.diags.report<diag::S0010>(escape, text(escape))
            .with_help("a string knows \\n \\t \\r \\\\ \\\" \\u{1F600}; r\"...\" takes everything as it is");
        i = end - 1;
      }
    }
  }
  return out;
}

diag::Diagnostic& Adapter::given_twice(Span where, std::string_view what) const {
  return context_.diags.report<diag::S0023>(where, what);
}

void Adapter::check_range_sign(P::RangeOpContext* tree, std::string_view place) const {
  const Span where = span(tree);
  if (text(where) == "..") return;
  diag::Diagnostic& made = context_.diags.report<diag::S0033>(where, place, text(where));
  if (text(where) == "..=") {
    made.fix(where, "..");
    return;
  }
  // `..<50` is `..49` of whole numbers and `..50` of decimals: the types are not known here.
  const auto* end = dynamic_cast<const Node*>(tree->parent)->stop;
  int64_t value = 0;
  const std::string_view digits = end == nullptr ? "" : text(span(end));
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
  made.with_help(whole ? fmt::format("of whole numbers both ends count, so `..{}` is meant; of decimals the upper end "
                                     "of a band is outside: `..{}`",
                                     value - 1, value)
                       : "of whole numbers and days both ends count; of decimals the upper end of a band is outside");
}

namespace {

/// Was an error reported in the item, which may be a rule of one other rule?
bool is_broken(const antlr4::ParserRuleContext* item) {
  if (item->exception != nullptr) return true;
  const auto* only = item->children.size() == 1 ? dynamic_cast<antlr4::ParserRuleContext*>(item->children[0]) : nullptr;
  return only != nullptr && only->exception != nullptr;
}

}  // namespace

/// Between two items of a list stands a line end or a comma, but for an item that ends in `}` or `} x N`.
void Adapter::check_separated(const Node* list) const {
  const Node* before = nullptr;
  for (antlr4::tree::ParseTree* child : list->children) {
    auto* node = dynamic_cast<Node*>(child);
    if (node == nullptr || node->getRuleIndex() == ScoreParser::RuleSeparator) {
      before = nullptr;
      continue;
    }
    if (before != nullptr && !is_broken(before) && !is_broken(node)) {
      const auto* repeated = dynamic_cast<const P::TestItemContext*>(before);
      const bool block = before->stop->getType() == ScoreParser::RBRACE ||
                         (repeated != nullptr && const_cast<P::TestItemContext*>(repeated)->X_TIMES() != nullptr);
      const Span after = span(before->stop);
      if (!block) {
        context_.diags.report<diag::S0021>(span(node->start), fmt::format("`{}`", text(span(node->start))))
            .fix({after.file, after.end, after.end}, ",")
            .safely();
      }
    }
    before = node;
  }
}

}  // namespace score::syntax
