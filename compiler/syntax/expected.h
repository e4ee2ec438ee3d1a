#pragma once
// Private to compiler/syntax: what the parser expected, in the language's words.
#include <ScoreParser.h>
#include <string>
#include <string_view>
#include <vector>

namespace score::syntax {

/// What a place of the grammar asks for: "a range such as `40..60`". Empty when the rule has no name people would use.
std::string_view description_of_rule(size_t rule);

/// What is being written there: "rule", "field", "declaration". Empty when `rule` is no item.
std::string_view item_noun(size_t rule);

/// Words that may stand inside an item of this noun: what a misspelt one may have been.
std::vector<std::string> words_of_item(std::string_view noun);

/// The tokens that could stand where the parser stopped.
antlr4::misc::IntervalSet expected_tokens(antlr4::Parser* parser, const antlr4::RecognitionException& error);

/// "`,` or `)`", "a name", "an expression", "a unit such as `days`".
std::string words_for(const antlr4::misc::IntervalSet& tokens, const antlr4::dfa::Vocabulary& vocabulary);

/// The keywords among `tokens`.
std::vector<std::string> keywords_in(const antlr4::misc::IntervalSet& tokens,
                                     const antlr4::dfa::Vocabulary& vocabulary);

/// How a token is written, without the quotes ANTLR puts around it; empty for classes such as names and numbers.
std::string spelling(size_t type, const antlr4::dfa::Vocabulary& vocabulary);

/// The candidate that `word` is a misspelling of, or "". Stricter than diag::nearest: any word may stand where a
/// keyword was expected, so only what has the same letters but one or two is offered.
std::string misspelt(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace score::syntax
