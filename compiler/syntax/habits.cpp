#include "compiler/syntax/habits.h"

#include <ScoreParser.h>
#include <algorithm>

namespace score::syntax {

using grammar::ScoreParser;

namespace {

constexpr size_t kFar = 48;  // tokens that are looked at before an error and behind it

bool is_name(size_t type) {
  return type == ScoreParser::IDENT || type == ScoreParser::QUOTED || is_soft_keyword(type);
}
bool is_value(size_t type) {
  return is_name(type) || type == ScoreParser::NUM || type == ScoreParser::STRING || type == ScoreParser::DATE ||
         type == ScoreParser::TIMESTAMP || type == ScoreParser::TRUE || type == ScoreParser::FALSE ||
         type == ScoreParser::PERCENT || type == ScoreParser::RAW_STRING;
}
bool opens(size_t type) {
  return type == ScoreParser::LPAREN || type == ScoreParser::LBRACK || type == ScoreParser::LBRACE;
}
bool closes(size_t type) {
  return type == ScoreParser::RPAREN || type == ScoreParser::RBRACK || type == ScoreParser::RBRACE;
}

bool is_one_of(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const size_t bar = words.find('|');
    if (words.substr(0, bar) == word) return true;
    if (bar == std::string_view::npos) return false;
    words.remove_prefix(bar + 1);
  }
  return false;
}

/// `"%vp%"` as `contains "vp"`; "" where `like` means more.
std::string like(std::string_view string) {
  if (string.size() < 2) return "";
  std::string_view inner = string.substr(1, string.size() - 2);
  const bool open_start = inner.starts_with('%');
  const bool open_end = inner.size() > 1 && inner.ends_with('%');
  if (open_start) inner.remove_prefix(1);
  if (open_end) inner.remove_suffix(1);
  if (inner.empty() || inner.find_first_of("%_") != std::string_view::npos) return "";
  const std::string_view word = open_start && open_end ? "contains" : open_start ? "ends with" : "starts with";
  return open_start || open_end ? fmt::format("{} \"{}\"", word, inner) : fmt::format("== \"{}\"", inner);
}

std::string_view type_of_literal(std::string_view literal) {
  if (literal.starts_with('"') || literal.starts_with("r\"")) return "string";
  if (literal == "true" || literal == "false") return "bool";
  const size_t dashes = static_cast<size_t>(std::count(literal.begin() + 1, literal.end(), '-'));
  if (dashes > 0) return literal.find('T') == std::string_view::npos ? "date" : "timestamp";
  return literal.find('.') == std::string_view::npos ? "int" : "decimal";
}

/// One pattern against the tokens from one place on.
class Match {
 public:
  Match(const LexContext& context, const std::vector<Token>& tokens, const DeclaredNames& names, size_t start)
      : context_(context), tokens_(tokens), names_(names), at_(start) {}

  bool takes(std::string_view pattern) {
    while (!pattern.empty()) {
      const size_t end = std::min(pattern.find(' '), pattern.size());
      if (!element(pattern.substr(0, end))) return false;
      pattern.remove_prefix(std::min(end + 1, pattern.size()));
    }
    return true;
  }

  size_t end() const { return at_; }

  /// Empty where something kept has no such form.
  std::string filled(std::string_view form) const {
    std::string out;
    while (!form.empty()) {
      const size_t open = std::min(form.find('{'), form.size());
      out += form.substr(0, open);
      form.remove_prefix(open);
      if (form.size() < 2) return out + std::string(form);
      if (form[1] == '{' || form[1] == '}') {  // `{{`, `{}`
        out += form[1] == '{' ? "{" : "{}";
        form.remove_prefix(2);
        continue;
      }
      const size_t close = form.find('}');
      const std::string part = kept(form.substr(1, close - 1));
      if (part.empty()) return "";
      out += part;
      form.remove_prefix(close + 1);
    }
    return out;
  }

 private:
  std::string kept(std::string_view key) const {
    const std::string& text = kept_.at(static_cast<size_t>(key.back() - '0'));
    if (key[0] == '%') return like(text);
    if (key[0] == 'T') return std::string(type_of_literal(text));
    return text;
  }

  size_t type(size_t at) const { return at < tokens_.size() ? tokens_[at].type : size_t{antlr4::Token::EOF}; }
  std::string_view text(size_t at) const { return at < tokens_.size() ? context_.text_of(tokens_[at]) : ""; }

  bool element(std::string_view wanted) {
    if (wanted == "^") return begins_item();
    if (wanted == "$") return ends_item(at_);
    if (wanted == "<") return begins_operand();
    if (wanted == ";") {
      while (type(at_) == ScoreParser::NL) ++at_;
      return true;
    }
    if (wanted[0] == '~') {
      if (text(at_) == wanted.substr(1)) ++at_;
      return true;
    }
    if (wanted[0] != '@') {
      if (!is_one_of(wanted, text(at_))) return false;
      ++at_;
      return true;
    }
    const size_t first = at_;
    if (!taken(wanted) || at_ == first) return false;
    size_t begin = first, last = at_ - 1;
    if (wanted == "@P" || wanted == "@L") ++begin, --last;  // without the brackets
    if (begin > last || at_ > tokens_.size()) return false;
    kept_.emplace_back(context_.text.substr(tokens_[begin].begin, tokens_[last].end - tokens_[begin].begin));
    return true;
  }

  bool one(bool fits) {
    if (fits) ++at_;
    return fits;
  }

  bool taken(std::string_view wanted) {
    const size_t here = type(at_);
    switch (wanted[1]) {
      case '#':
        if (here == ScoreParser::MINUS) ++at_;
        return one(type(at_) == ScoreParser::NUM);
      case '"': return one(here == ScoreParser::STRING);
      case 'l': return one(here == ScoreParser::LABEL);
      case 'u': return one(here >= ScoreParser::SECOND && here <= ScoreParser::YEARS);
      case 'c': return one(here == ScoreParser::EQ || here == ScoreParser::NE || is_order(here));
      case '(': return one(is_one_of(wanted.substr(2, wanted.size() - 3), text(at_)));
      case 'v':
        if (here == ScoreParser::MINUS && type(at_ + 1) == ScoreParser::NUM) ++at_;
        return one(is_value(type(at_)));
      case 'P':
      case 'L': return in_brackets(wanted[1] == 'L');
      case 'C': return strings();
      case 'Q': return several_words();
      case 'x':
      case 'k':
      case 'T': return rest(wanted[1]);
      default: return name(wanted[1]);
    }
  }

  static bool is_order(size_t type) {
    return type == ScoreParser::LT || type == ScoreParser::LE || type == ScoreParser::GT || type == ScoreParser::GE;
  }

  bool name(char kind) {
    const size_t first = at_;
    if (!one(is_name(type(at_)))) return false;
    while (type(at_) == ScoreParser::DOT && is_name(type(at_ + 1))) at_ += 2;
    const std::string_view word = text(first);
    const bool event = at_ == first + 1 && names_.events.contains(word);
    if (kind == 'e') return event;
    if (kind == 'f') return !event;
    if (kind == 'n') return true;
    const auto known = names_.types.find(std::string(text(at_ - 1)));
    const std::string_view declared = known == names_.types.end() ? "" : std::string_view(known->second);
    if (kind == 'd') return declared == "date";
    if (kind == 't') return declared == "timestamp";
    return declared == "int" || declared == "date";
  }

  bool in_brackets(bool values) {
    if (type(at_) != ScoreParser::LPAREN) return false;
    size_t depth = 0;
    for (const size_t end = at_ + kFar; at_ < end && at_ < tokens_.size(); ++at_) {
      if (opens(type(at_))) ++depth;
      if (values && depth != (type(at_) == ScoreParser::RPAREN || opens(type(at_)) ? 1 : depth)) return false;
      if (values && !opens(type(at_)) && !closes(type(at_)) && type(at_) != ScoreParser::COMMA && !is_value(type(at_)))
        return false;
      if (closes(type(at_)) && --depth == 0) return one(true);
    }
    return false;
  }

  bool strings() {
    const size_t first = at_;
    while (type(at_) == ScoreParser::STRING && type(at_ + 1) == ScoreParser::COMMA &&
           type(at_ + 2) == ScoreParser::STRING) {
      at_ += 2;
    }
    return at_ > first && one(true);
  }

  bool several_words() {
    size_t last = at_;
    constexpr size_t kWords = 5;
    for (size_t i = at_; i < at_ + kWords && (is_name(type(i)) || type(i) == ScoreParser::MINUS); ++i) {
      const uint32_t begin = tokens_[at_].begin;
      if (i > at_ && names_.quoted.contains(context_.text.substr(begin, tokens_[i].end - begin))) last = i;
    }
    const bool found = last > at_;
    if (found) at_ = last + 1;
    return found;
  }

  bool rest(char kind) {
    size_t depth = 0;
    for (const size_t end = at_ + kFar; at_ < end && at_ < tokens_.size(); ++at_) {
      const bool word = kind == 'k' && (type(at_) == ScoreParser::THEN || type(at_) == ScoreParser::COLON);
      const bool comma = kind == 'T' && type(at_) == ScoreParser::COMMA;
      if (depth == 0 && (ends_line(at_) || word || comma)) return true;
      if (opens(type(at_))) ++depth;
      if (closes(type(at_)) && depth-- == 0) return true;
    }
    return at_ >= tokens_.size();
  }

  bool ends_line(size_t at) const {
    return type(at) == ScoreParser::NL || type(at) == antlr4::Token::EOF || type(at) == ScoreParser::RBRACE;
  }
  bool ends_item(size_t at) const {
    return ends_line(at) || type(at) == ScoreParser::COMMA || closes(type(at)) || type(at) == ScoreParser::AND ||
           type(at) == ScoreParser::OR || type(at) == ScoreParser::THEN || type(at) == ScoreParser::WHEN;
  }
  bool begins_item() const {
    const size_t before = at_ == 0 ? size_t{ScoreParser::NL} : type(at_ - 1);
    return before == ScoreParser::NL || before == ScoreParser::COMMA || before == ScoreParser::LBRACE ||
           before == ScoreParser::RBRACE;
  }
  bool begins_operand() const {
    if (begins_item()) return true;
    switch (type(at_ - 1)) {
      case ScoreParser::WHEN:
      case ScoreParser::WHERE:
      case ScoreParser::AND:
      case ScoreParser::OR:
      case ScoreParser::NOT:
      case ScoreParser::IF:
      case ScoreParser::THEN:
      case ScoreParser::ELSE:
      case ScoreParser::LPAREN:
      case ScoreParser::LBRACK:
      case ScoreParser::COLON:
      case ScoreParser::EXPECT:
      case ScoreParser::ASSIGN: return true;
      default: return false;
    }
  }

  const LexContext& context_;
  const std::vector<Token>& tokens_;
  const DeclaredNames& names_;
  size_t at_;
  std::vector<std::string> kept_;
};

}  // namespace

DeclaredNames declared_names(const LexContext& context, const std::vector<Token>& tokens) {
  DeclaredNames names;
  size_t depth = 0;
  bool fields = false;  // inside the braces of a lead or an event
  const auto type = [&](size_t i) { return i < tokens.size() ? tokens[i].type : size_t{antlr4::Token::EOF}; };
  for (size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view text = context.text_of(tokens[i]);
    if (type(i) == ScoreParser::EVENT && is_name(type(i + 1)) && type(i + 2) == ScoreParser::LBRACE) {
      names.events.emplace(context.text_of(tokens[i + 1]));
    }
    if (type(i) == ScoreParser::LBRACE && depth++ == 0) {
      fields = i > 0 && (type(i - 1) == ScoreParser::LEAD || (i > 1 && type(i - 2) == ScoreParser::EVENT));
    }
    if (type(i) == ScoreParser::RBRACE && depth > 0) --depth;
    if (!fields || depth != 1 || type(i + 1) != ScoreParser::COLON) continue;
    if (type(i) == ScoreParser::QUOTED && text.size() > 2) names.quoted.emplace(text.substr(1, text.size() - 2));
    if (is_name(type(i))) names.types.emplace(text, i + 2 < tokens.size() ? context.text_of(tokens[i + 2]) : "");
    if (type(i) >= ScoreParser::AND && type(i) <= ScoreParser::UNKNOWN) names.reserved.emplace(text);
  }
  return names;
}

std::optional<HabitFound> Habits::match(const Habit& habit, size_t start, size_t at) const {
  std::string_view pattern = habit.pattern;
  Match match(context_, tokens_, names_, start);
  if (!match.takes(pattern) || match.end() <= start || match.end() < at) return std::nullopt;
  HabitFound found{start, match.end() - 1, match.filled(habit.ours), &habit};
  if (found.ours.empty()) return std::nullopt;
  return found;
}

std::optional<HabitFound> Habits::find(HabitPlace place, size_t at) const {
  at = std::min(at, tokens_.size());
  size_t begin = at;
  while (begin > 0 && at - begin < kFar && tokens_[begin - 1].type != ScoreParser::NL) --begin;
  for (const Habit& habit : habits_of(place)) {
    for (size_t start = begin; start <= at && start < tokens_.size(); ++start) {
      if (auto found = match(habit, start, at)) return found;
    }
  }
  return std::nullopt;
}

}  // namespace score::syntax
