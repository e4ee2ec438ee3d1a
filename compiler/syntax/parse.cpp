#include "compiler/syntax/parse.h"

#include "compiler/syntax/adapter.h"
#include "compiler/syntax/recovery.h"

namespace score::syntax {

using grammar::ScoreParser;

namespace {

/// The generated parser calls itself for each level of nesting; this one knows how deep the calls are, so that no text
/// can make it overflow the stack.
class BoundedParser : public ScoreParser {
 public:
  BoundedParser(antlr4::TokenStream* tokens, const LexContext& context, size_t max_calls)
      : ScoreParser(tokens), context_(context), max_calls_(max_calls) {}

  void enterRule(antlr4::ParserRuleContext* rule, size_t state, size_t index) override {
    ScoreParser::enterRule(rule, state, index);
    while (!open_.empty() && open_.back() != rule->parent) open_.pop_back();
    open_.push_back(rule);
    if (open_.size() <= max_calls_) return;
    const antlr4::Token* token = getCurrentToken();
    const auto begin = static_cast<uint32_t>(token->getStartIndex());
    context_.diags.report<diag::S0007>({context_.file, begin, static_cast<uint32_t>(token->getStopIndex() + 1)},
                                       context_.limits.max_brackets);
    throw ParseStopped{};
  }

 private:
  const LexContext& context_;
  const size_t max_calls_;
  std::vector<antlr4::RuleContext*> open_;  // the rules being read, outermost first
};

/// The parser looks ahead to decide. Mostly that is a token or two; this stream sees to it that no text makes it look
/// over the rest of the file again and again.
class BoundedStream : public antlr4::CommonTokenStream {
 public:
  BoundedStream(antlr4::TokenSource* source, const LexContext& context, size_t max_steps)
      : CommonTokenStream(source), context_(context), max_steps_(max_steps) {}

  void consume() override {
    if (++steps_ > max_steps_) stop();
    CommonTokenStream::consume();
  }

 private:
  void stop() {
    const antlr4::Token* token = LT(1);
    const auto begin = static_cast<uint32_t>(token->getStartIndex());
    context_.diags.report<diag::S0041>({context_.file, begin, static_cast<uint32_t>(token->getStopIndex() + 1)})
        .with_help("give parts of it a name with `define`");
    throw ParseStopped{};
  }

  const LexContext& context_;
  const size_t max_steps_;
  size_t steps_ = 0;
};

/// Calls of the parser that one pair of brackets in an expression makes: the levels of precedence.
constexpr size_t kCallsPerBracket = 13;
constexpr size_t kCallsOutside = 40;

std::unique_ptr<antlr4::CommonToken> to_antlr(const Token& token) {
  auto made = std::make_unique<antlr4::CommonToken>(token.type);
  made->setStartIndex(token.begin);
  made->setStopIndex(size_t{token.end} - 1);  // ANTLR's ends are inclusive; the adapter adds the one again
  return made;
}

std::vector<std::unique_ptr<antlr4::Token>> to_antlr(const std::vector<Token>& tokens, size_t text_size) {
  std::vector<std::unique_ptr<antlr4::Token>> made;
  made.reserve(tokens.size() + 1);
  for (const Token& token : tokens) made.push_back(to_antlr(token));
  const auto end = static_cast<uint32_t>(text_size);
  made.push_back(to_antlr(Token{antlr4::Token::EOF, end, end}));
  return made;
}

std::optional<std::vector<Token>> read_tokens(const LexContext& context, bool lone_expression) {
  if (!check_text(context)) return std::nullopt;
  auto tokens = lex(context);
  if (!tokens) return std::nullopt;
  tokens = balance_brackets(context, mend_slips(context, mend_foreign(context, std::move(*tokens))));
  if (!tokens) return std::nullopt;
  return keep_line_ends(*tokens, lone_expression);
}

/// The tokens of one text, and the parser that reads them.
class Run {
 public:
  Run(const LexContext& context, const source::SourceFile& file, const std::vector<Token>& tokens)
      : context_(context),
        file_(file),
        tokens_(tokens),
        source_(to_antlr(tokens, context.text.size())),
        stream_(&source_, context, (tokens.size() + 100) * context.limits.max_lookahead),
        parser_(&stream_, context, context.limits.max_brackets * kCallsPerBracket + kCallsOutside) {
    parser_.removeErrorListeners();
  }

  /// The fast way of prediction first; it is exact for this grammar on texts without errors. Only a text with an
  /// error is read a second time, the thorough way, for its messages.
  template <class Rule>
  Rule* read(Rule* (ScoreParser::*rule)()) {
    auto* simulator = parser_.getInterpreter<antlr4::atn::ParserATNSimulator>();
    simulator->setPredictionMode(antlr4::atn::PredictionMode::SLL);
    parser_.setErrorHandler(std::make_shared<antlr4::BailErrorStrategy>());
    try {
      return (parser_.*rule)();
    } catch (const antlr4::ParseCancellationException&) {
    }
    stream_.seek(0);
    parser_.reset();
    simulator->setPredictionMode(antlr4::atn::PredictionMode::LL);
    parser_.setErrorHandler(std::make_shared<Recovery>(context_, file_, tokens_));
    return (parser_.*rule)();
  }

 private:
  const LexContext& context_;
  const source::SourceFile& file_;
  const std::vector<Token>& tokens_;
  antlr4::ListTokenSource source_;
  BoundedStream stream_;
  BoundedParser parser_;
};

/// Runs `work`; what is thrown inside becomes a diagnostic.
template <class Work>
void guarded(const LexContext& context, Work work) {
  try {
    work();
  } catch (const ParseStopped&) {
    // Reported where it was thrown.
  } catch (const std::exception& error) {
    context.diags.report<diag::S0039>({context.file, 0, 0}, error.what());
  }
}

}  // namespace

ParseResult parse(const source::SourceMap& sources, source::FileId id, diag::Diagnostics& diags, const Limits& limits) {
  ParseResult result;
  result.file = std::make_unique<File>();
  result.file->id = id;
  const source::SourceFile& file = sources.file(id);
  const LexContext context{file.text(), id, diags, limits};
  const size_t errors_before = diags.error_count();
  guarded(context, [&] {
    const auto tokens = read_tokens(context, false);
    if (!tokens) return;
    Run run(context, file, *tokens);
    Adapter(context).file(run.read(&ScoreParser::file), *result.file);
  });
  result.ok = diags.error_count() == errors_before;
  return result;
}

bool check_text(const source::SourceMap& sources, source::FileId id, diag::Diagnostics& diags, const Limits& limits) {
  return check_text(LexContext{sources.file(id).text(), id, diags, limits});
}

ExprPtr parse_expression(const source::SourceMap& sources, source::FileId id, diag::Diagnostics& diags,
                         const Limits& limits) {
  ExprPtr result;
  const source::SourceFile& file = sources.file(id);
  const LexContext context{file.text(), id, diags, limits};
  const size_t errors_before = diags.error_count();
  guarded(context, [&] {
    const auto tokens = read_tokens(context, true);
    if (!tokens) return;
    Run run(context, file, *tokens);
    auto* tree = run.read(&ScoreParser::loneExpression);
    if (diags.error_count() == errors_before) result = Adapter(context).expression(tree->expr());
  });
  if (diags.error_count() != errors_before) result.reset();
  return result;
}

}  // namespace score::syntax
