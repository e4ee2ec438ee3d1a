#pragma once
// Private to compiler/syntax: forms that other languages and spreadsheets taught, and how they are written here. A
// habit is a row of a table (habit_table.cpp): a pattern of tokens, and the words that stand for it.
//
// A pattern is made of elements with a space between them. What begins with `@` is kept for the template:
//   word a|b       the token itself, one of them     ~word   it may be missing
//   ^ $            the beginning, the end of an item  <       nothing before it belongs to the operand that follows
//   @n @e @f       a name with its dots; an event's; one that is no event's
//   @d @t @I       a name declared as `date`, as `timestamp`, as `int` or `date`
//   @v @# @" @l    a value of one token; a number, a string, a grade's label
//   @u @c @(a|b)   a unit, a comparison's sign, one of the words
//   @Q             several words that are the name of a declared field
//   @P @L @C       what stands in brackets; values with commas in brackets; strings with commas without
//   @x @T @k       the rest of the line; of the item; what stands before `then` or `:`
//   ;              line ends, if there are any
// In a template `{0}` is the first thing kept, `{%0}` a pattern of `like` as an operator and a string, `{T0}` the type
// of a literal.
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/syntax/tokens.h"

namespace score::syntax {

enum class Mends : uint8_t { Edit, Safe, Hint };  // Safe: nothing else can have been meant

struct Habit {
  std::string_view pattern;
  std::string_view ours;
  std::string_view help;
  Mends mends = Mends::Edit;
};

/// Where a habit is looked for: by what the innermost list holds.
enum class HabitPlace : uint8_t {
  Expression,
  Rule,
  EventRule,
  PointsRule,
  Fields,
  Members,
  Bands,
  GradeBands,
  Cases,
  Top
};

std::span<const Habit> habits_of(HabitPlace place);

/// What the declarations of a text say of names, read off its tokens: the text need not parse.
struct DeclaredNames {
  std::set<std::string, std::less<>> events;
  std::set<std::string, std::less<>> quoted;           // without their back-quotes
  std::set<std::string, std::less<>> reserved;         // reserved words that fields are called by
  std::unordered_map<std::string, std::string> types;  // of fields: the first word of their type
};

DeclaredNames declared_names(const LexContext& context, const std::vector<Token>& tokens);

struct HabitFound {
  size_t first = 0;  // tokens
  size_t last = 0;
  std::string ours;
  const Habit* habit = nullptr;
};

/// Finds habits around an error.
class Habits {
 public:
  Habits(const LexContext& context, const std::vector<Token>& tokens)
      : context_(context), tokens_(tokens), names_(declared_names(context, tokens)) {}

  /// One that takes in the token `at`, or ends right before it.
  std::optional<HabitFound> find(HabitPlace place, size_t at) const;
  const DeclaredNames& names() const { return names_; }

 private:
  std::optional<HabitFound> match(const Habit& habit, size_t start, size_t at) const;

  const LexContext& context_;
  const std::vector<Token>& tokens_;
  DeclaredNames names_;
};

}  // namespace score::syntax
