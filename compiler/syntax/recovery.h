#pragma once
// Private to compiler/syntax: what the parser does when the text does not fit the grammar.
#include <set>
#include <vector>

#include "compiler/syntax/expected.h"
#include "compiler/syntax/habits.h"
#include "compiler/syntax/tokens.h"

namespace score::syntax {

/// Is `rule` a list of items, between braces or the file itself?
bool is_list(size_t rule);

/// Thrown to leave the parser at once: the diagnostic is reported already. Never leaves this folder.
struct ParseStopped {};

/// Reports an error once, in the language's words, and goes on behind the item that holds it: at its line end, at the
/// comma or the bracket that ends it. Brackets pair (balance_brackets), so their depth says where that is. Blocks whose
/// head is wrong are still read. One parser, one strategy.
class Recovery : public antlr4::ANTLRErrorStrategy {
 public:
  /// `tokens` are the parser's, without its end-of-file token; bytes of an error's line that the passes before have
  /// complained about make the parser keep silent there.
  Recovery(const LexContext& context, const source::SourceFile& file, const std::vector<Token>& tokens);

  void reset(antlr4::Parser* parser) override;
  antlr4::Token* recoverInline(antlr4::Parser* parser) override;
  void recover(antlr4::Parser* parser, std::exception_ptr error) override;
  void sync(antlr4::Parser* parser) override;
  bool inErrorRecoveryMode(antlr4::Parser* parser) override;
  void reportMatch(antlr4::Parser* parser) override;
  void reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) override;

 private:
  // What was found, what was expected (recovery_report.cpp).
  void report_mismatch(antlr4::Parser* parser, const antlr4::RecognitionException& error);
  void report_not_in_list(antlr4::Parser* parser);
  bool report_known_slip(antlr4::Parser* parser, size_t at, const antlr4::misc::IntervalSet& expected);
  bool report_missing_colon(antlr4::Parser* parser, size_t at, const antlr4::misc::IntervalSet& expected);
  bool report_unfinished_if(antlr4::Parser* parser, size_t at, const antlr4::misc::IntervalSet& expected);
  void report_left_over(antlr4::Parser* parser, size_t at, std::string_view noun);
  // Slips of those who think of other languages (slips.cpp): true if reported.
  bool report_everyday_slip(antlr4::Parser* parser, size_t at);
  bool goes_on_by_thousands(size_t comma) const;
  bool report_thousands(size_t at);
  bool report_last_days(size_t at);
  bool report_band(antlr4::Parser* parser, size_t at);
  bool report_action(antlr4::Parser* parser, size_t at);
  bool report_bare_source(antlr4::Parser* parser, size_t at);
  std::string meant_band(size_t first, size_t* last) const;
  // Those of single words and numbers (slips_words.cpp).
  bool report_decimal_comma(size_t at);
  bool report_suffix(size_t at);
  bool report_clock(size_t at);
  bool report_missing_unit(size_t at);
  bool report_several_bands(antlr4::Parser* parser, size_t at);
  bool report_habit(antlr4::Parser* parser, size_t at);
  bool report_case_of_letters(size_t at);
  bool report_computed_points(antlr4::Parser* parser, size_t at);
  bool has_event_before(size_t at) const;
  size_t last_of_value(size_t first) const;
  std::string_view wanted_behind(size_t at) const;
  std::string_view form_with(size_t at) const;
  void report_reserved(size_t at);
  std::string expected_at(antlr4::Parser* parser, size_t at, const antlr4::misc::IntervalSet& expected) const;
  void suggest(diag::Diagnostic& made, size_t at, const std::vector<std::string>& candidates) const;
  void hint(diag::Diagnostic& made, antlr4::Parser* parser, size_t at) const;

  bool may_report(size_t at);
  std::string found(size_t at) const;
  std::string_view text(size_t at) const { return at < tokens_.size() ? context_.text_of(tokens_[at]) : ""; }
  std::string text(size_t first, size_t last) const;
  source::Span span(size_t at) const;
  source::Span span(size_t first, size_t last) const;
  size_t visible(size_t at) const;
  size_t type(size_t at) const;
  bool is_separated(size_t at) const;

  void skip_item(antlr4::Parser* parser, size_t depth, size_t list_rule);
  void skip_to_block(antlr4::Parser* parser, size_t depth);
  bool comma_ends_item(size_t at, size_t list_rule) const;

  const LexContext& context_;
  const source::SourceFile& file_;
  const std::vector<Token>& tokens_;
  const Habits habits_;
  std::vector<uint32_t> depths_;  // of each token: how many brackets are open around it; one more for the end
  std::set<uint32_t> silent_lines_;
  std::vector<std::unique_ptr<antlr4::CommonToken>> made_up_;
  bool recovering_ = false;  // an error was reported and nothing was matched since
  bool unwinding_ = false;   // an error is on its way out to the item that holds it
  size_t errors_ = 0;
  std::pair<size_t, size_t> told_;  // the first and last token of a slip: an item that begins behind the first is none
};

}  // namespace score::syntax
