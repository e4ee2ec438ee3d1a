// Signs of other languages that take more than one token to tell, and tests that leave out their left side. They would
// parse, or be taken for something else, so they are met before the parser.
#include <ScoreLexer.h>

#include "compiler/syntax/tokens.h"

namespace score::syntax {

using grammar::ScoreLexer;

namespace {

bool is_operand(size_t type) {
  return type == ScoreLexer::NUM || type == ScoreLexer::IDENT || type == ScoreLexer::QUOTED ||
         type == ScoreLexer::STRING;
}

class Foreigner {
 public:
  Foreigner(const LexContext& context, std::vector<Token> tokens) : context_(context), in_(std::move(tokens)) {}

  std::vector<Token> run() {
    out_.reserve(in_.size());
    while (at_ < in_.size()) {
      if (comment() || power() || ampersand() || one_sided()) continue;
      out_.push_back(in_[at_++]);
    }
    return std::move(out_);
  }

 private:
  size_t type(size_t at) const { return at < in_.size() ? in_[at].type : size_t{ScoreLexer::NL}; }
  std::string_view text(size_t at) const { return context_.text_of(in_[at]); }
  size_t before() const { return out_.empty() ? size_t{ScoreLexer::NL} : out_.back().type; }
  bool twice(size_t wanted) const {
    return type(at_) == wanted && type(at_ + 1) == wanted && in_[at_].end == in_[at_ + 1].begin;
  }
  source::Span span(size_t first, size_t last) const { return {context_.file, in_[first].begin, in_[last].end}; }

  /// `// words`
  bool comment() {
    if (!twice(ScoreLexer::SLASH)) return false;
    size_t end = at_;
    while (end < in_.size() && in_[end].type != ScoreLexer::NL) ++end;
    const bool division =
        is_operand(before()) && (type(at_ + 2) == ScoreLexer::NUM || type(at_ + 2) == ScoreLexer::LPAREN);
    diag::Diagnostic& made = context_.diags.report<diag::S0013>(span(at_, at_ + 1), "//", division ? "div" : "#");
    if (division) {
      made.with_help("`div` divides whole numbers; a comment starts with `#`");
      out_.push_back({ScoreLexer::DIV, in_[at_].begin, in_[at_ + 1].end});
      at_ += 2;
      return true;
    }
    made.with_help("a comment starts with `#`").fix(span(at_, at_ + 1), "#");
    at_ = end;
    return true;
  }

  /// `2 ^ 3`, `2 ** 3`
  bool power() {
    const bool stars = twice(ScoreLexer::STAR);
    if (!stars && (type(at_) != ScoreLexer::BAD_CHARACTER || text(at_) != "^")) return false;
    const size_t right = at_ + (stars ? 2 : 1);
    diag::Diagnostic& made = context_.diags.report<diag::S0013>(span(at_, right - 1), stars ? "**" : "^", "pow(x, n)");
    const size_t further = out_.size() < 2 ? size_t{ScoreLexer::NL} : out_[out_.size() - 2].type;
    const bool alone = further == ScoreLexer::LPAREN || !binds(further);
    if (is_operand(before()) && is_operand(type(right)) && alone && !binds(type(right + 1))) {
      const source::Span whole{context_.file, out_.back().begin, in_[right].end};
      made.fix(whole, fmt::format("pow({}, {})", context_.text_of(out_.back()), text(right)));
    }
    out_.push_back({ScoreLexer::STAR, in_[at_].begin, in_[right - 1].end});
    at_ = right;
    return true;
  }
  static bool binds(size_t type) {
    return type == ScoreLexer::DOT || type == ScoreLexer::LPAREN || type == ScoreLexer::STAR ||
           type == ScoreLexer::BAD_CHARACTER;
  }

  /// `"a" & "b"`
  bool ampersand() {
    if (type(at_) != ScoreLexer::BAD_CHARACTER || text(at_) != "&") return false;
    const bool joins = before() == ScoreLexer::STRING || type(at_ + 1) == ScoreLexer::STRING;
    const std::string_view ours = joins ? "+" : "and";
    context_.diags.report<diag::S0013>(span(at_, at_), "&", ours)
        .with_help("texts are joined by `+`, conditions by `and`")
        .fix(span(at_, at_), std::string(ours));
    out_.push_back({joins ? size_t{ScoreLexer::PLUS} : size_t{ScoreLexer::AND}, in_[at_].begin, in_[at_].end});
    ++at_;
    return true;
  }

  /// The tokens of a test of texts at `at` with the string behind it: `contains "x"`, `starts with "x"`; 0 if none.
  size_t test_of_text(size_t at) const {
    size_t words = 0;
    if (type(at) == ScoreLexer::CONTAINS || type(at) == ScoreLexer::MATCHES) words = 1;
    const bool edge = type(at) == ScoreLexer::STARTS || type(at) == ScoreLexer::ENDS;
    if (edge && type(at + 1) == ScoreLexer::WITH) words = 2;
    return words > 0 && type(at + words) == ScoreLexer::STRING ? words + 1 : 0;
  }

  /// `title contains "director" or contains "head"`; without its left side the second test reads as a rule's label.
  bool one_sided() {
    if (type(at_) != ScoreLexer::AND && type(at_) != ScoreLexer::OR) return false;
    const size_t right = test_of_text(at_ + 1);
    if (right == 0) return false;
    const size_t last = at_ + right;
    size_t first = at_;
    for (size_t back = 2; back <= 3 && at_ > back; ++back) {
      if (test_of_text(at_ - back) == back && is_operand(type(at_ - back - 1))) first = at_ - back - 1;
    }
    if (first == at_) return false;
    const std::string left(text(first));
    const std::string test = words(first + 1, at_ - 2);
    const std::string other = words(at_ + 1, last - 1);
    const bool any = type(at_) == ScoreLexer::OR;
    const bool same = test == other && test != "matches";
    std::string ours = fmt::format("{} {} {}", left, test, text(at_ - 1));
    if (same) {
      ours = fmt::format("{} {} {} of [{}, {}]", left, test, any ? "any" : "all", text(at_ - 1), text(last));
    } else {
      ours += fmt::format(" {} {} {} {}", text(at_), left, other, text(last));
    }
    const std::string_view whole = context_.text.substr(in_[first].begin, in_[last].end - in_[first].begin);
    context_.diags.report<diag::S0001>(span(first, last), fmt::format("`{}`", ours), fmt::format("`{}`", whole))
        .with_help("each side of `and` and `or` is a whole condition")
        .fix(span(first, last), ours);
    at_ = last + 1;
    return true;
  }

  std::string words(size_t first, size_t last) const {
    return std::string(context_.text.substr(in_[first].begin, in_[last].end - in_[first].begin));
  }

  const LexContext& context_;
  const std::vector<Token> in_;
  std::vector<Token> out_;
  size_t at_ = 0;
};

}  // namespace

std::vector<Token> mend_foreign(const LexContext& context, std::vector<Token> tokens) {
  return Foreigner(context, std::move(tokens)).run();
}

}  // namespace score::syntax
