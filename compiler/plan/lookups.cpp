#include "compiler/plan/lookups.h"

#include <fmt/format.h>

#include "stdlib/unicode.h"

namespace score::plan {

using sema::Constant;
using sema::Expr;
using sema::Kind;
using stdlib::BuiltinId;
using stdlib::Lookup;

namespace {

// From here on one look-up is faster than one question after the other.
constexpr size_t kManyWords = 8;
constexpr size_t kManyParts = 4;
constexpr size_t kManyEnds = 24;  // starts too: one comparison each
constexpr size_t kManyArms = 3;

enum class Asks : uint8_t { Equal, Contains, Starts, Ends, Matches };

/// A row that asks of its first argument by constants in its second.
struct Question {
  Asks test;
  bool list = false;
  bool none = false;  // holds where nothing of the list does
};

std::optional<Question> question_of(BuiltinId row) {
  switch (row) {
    case BuiltinId::EqString:
    case BuiltinId::EqText: return Question{Asks::Equal};
    case BuiltinId::InStringList:
    case BuiltinId::InTextList: return Question{Asks::Equal, true};
    case BuiltinId::ContainsString:
    case BuiltinId::ContainsText: return Question{Asks::Contains};
    case BuiltinId::ContainsAnyOfString:
    case BuiltinId::ContainsAnyOfText: return Question{Asks::Contains, true};
    case BuiltinId::ContainsNoneOfString:
    case BuiltinId::ContainsNoneOfText: return Question{Asks::Contains, true, true};
    case BuiltinId::StartsWithString:
    case BuiltinId::StartsWithText: return Question{Asks::Starts};
    case BuiltinId::StartsWithAnyOfString:
    case BuiltinId::StartsWithAnyOfText: return Question{Asks::Starts, true};
    case BuiltinId::StartsWithNoneOfString:
    case BuiltinId::StartsWithNoneOfText: return Question{Asks::Starts, true, true};
    case BuiltinId::EndsWithString:
    case BuiltinId::EndsWithText: return Question{Asks::Ends};
    case BuiltinId::EndsWithAnyOfString:
    case BuiltinId::EndsWithAnyOfText: return Question{Asks::Ends, true};
    case BuiltinId::EndsWithNoneOfString:
    case BuiltinId::EndsWithNoneOfText: return Question{Asks::Ends, true, true};
    case BuiltinId::MatchesString:
    case BuiltinId::MatchesText: return Question{Asks::Matches};
    default: return std::nullopt;
  }
}

size_t many_of(Asks test) {
  switch (test) {
    case Asks::Equal: return kManyWords;
    case Asks::Starts:
    case Asks::Ends: return kManyEnds;
    default: return kManyParts;
  }
}

bool is_known_constant(const Expr& expr) {
  return expr.op == Op::Constant && expr.value.known();
}

void add_to(Lookup::Arm& arm, Asks test, const std::string& constant, bool folds) {
  if (test == Asks::Matches) {
    arm.patterns.push_back(constant);
    return;
  }
  std::string word = folds ? stdlib::fold(constant) : constant;
  switch (test) {
    case Asks::Equal: arm.words.push_back(std::move(word)); break;
    case Asks::Contains: arm.patterns.push_back(stdlib::pattern_containing(word)); break;
    case Asks::Starts: arm.patterns.push_back(stdlib::pattern_starting(word)); break;
    case Asks::Ends: arm.patterns.push_back(stdlib::pattern_ending(word)); break;
    case Asks::Matches: break;
  }
}

class Finder {
 public:
  explicit Finder(const LowerSubject& lower) : lower_(lower) {}

  /// Adds a condition to an arm; false if it is not about the same subject and constants.
  bool condition(const Expr& expr, Lookup::Arm& arm) {
    // Operands in the model's own file are conditions that coverage asks for: they must stay nodes.
    if (expr.op == Op::Or && expr.span.file != 0) {
      for (const sema::ExprPtr& operand : expr.arguments) {
        if (!condition(*operand, arm)) return false;
      }
      return true;
    }
    if (expr.op != Op::Builtin) return false;
    const std::optional<Question> question = question_of(expr.builtin);
    if (!question || question->none) return false;
    return constants(*expr.arguments[1], *question, folds(expr), arm) && subject(expr);
  }

  /// Adds the constants of a question to an arm.
  static bool constants(const Expr& operand, const Question& question, bool folds, Lookup::Arm& arm) {
    if (!is_known_constant(operand)) return false;
    if (!question.list) {
      add_to(arm, question.test, operand.value.text(), folds);
      return true;
    }
    for (const Constant& item : operand.value.list()) {
      if (!item.known()) return false;
      add_to(arm, question.test, item.text(), folds);
    }
    return true;
  }

  bool subject(const Expr& question) {
    if (question.arguments[0]->op == Op::Constant) return false;
    const NodeId node = lower_(*question.arguments[0], folds(question));
    if (found_.subject == kNoNode) {
      found_.subject = node;
      found_.folds = folds(question);
    }
    return found_.subject == node && found_.folds == folds(question);
  }

  static bool folds(const Expr& question) { return stdlib::builtin(question.builtin).folds(); }

  LookupFound& found() { return found_; }

 private:
  const LowerSubject& lower_;
  LookupFound found_;
};

/// What a constant gives as a value of an arm; nothing if it is no constant.
std::optional<Lookup::Value> value_of(const Expr& expr) {
  if (expr.op != Op::Constant) return std::nullopt;
  if (!expr.value.known()) return Lookup::Value{};
  if (expr.type.is_textual()) return Lookup::Value{expr.value.text()};
  return Lookup::Value{expr.value.integer()};
}

bool is_carried_as_integer(Kind kind) {
  return kind != Kind::Bool && kind != Kind::Number && kind != Kind::List && kind != Kind::Set;
}

}  // namespace

std::optional<LookupFound> lookup_of_list(const Expr& expr, const LowerSubject& lower) {
  const std::optional<Question> question = expr.op == Op::Builtin ? question_of(expr.builtin) : std::nullopt;
  if (!question || !question->list || !is_known_constant(*expr.arguments[1])) return std::nullopt;
  if (expr.arguments[1]->value.list().size() < many_of(question->test)) return std::nullopt;
  Finder finder(lower);
  Lookup::Arm arm;
  const bool fits = Finder::constants(*expr.arguments[1], *question, Finder::folds(expr), arm);
  if (!fits || !finder.subject(expr)) return std::nullopt;
  if (question->test != Asks::Equal) {  // one pattern: one pass that ends with the first part found
    std::string all;
    for (const std::string& pattern : arm.patterns) all += (all.empty() ? "" : "|") + pattern;
    arm.patterns = {std::move(all)};
  }
  finder.found().arms.push_back(std::move(arm));
  finder.found().row = question->none ? BuiltinId::NotFoundString : BuiltinId::FoundString;
  return std::move(finder.found());
}

std::optional<LookupFound> lookup_of_chain(const Expr& expr, const LowerSubject& lower) {
  const bool textual = expr.type.is_textual();
  if (!textual && !is_carried_as_integer(expr.type.kind)) return std::nullopt;
  Finder finder(lower);
  const Expr* rest = &expr;
  for (; rest->op == Op::If; rest = rest->arguments[2].get()) {
    Lookup::Arm arm;
    const std::optional<Lookup::Value> value = value_of(*rest->arguments[1]);
    if (!value || !finder.condition(*rest->arguments[0], arm)) return std::nullopt;
    arm.value = *value;
    finder.found().arms.push_back(std::move(arm));
  }
  const std::optional<Lookup::Value> otherwise = value_of(*rest);
  if (!otherwise || finder.found().arms.size() < kManyArms) return std::nullopt;
  finder.found().otherwise = *otherwise;
  finder.found().row = textual ? BuiltinId::ChooseString : BuiltinId::ChooseCode;
  return std::move(finder.found());
}

namespace {

std::string text_of(const Lookup::Value& value) {
  if (const auto* code = std::get_if<int64_t>(&value)) return fmt::format("{}", *code);
  if (const auto* text = std::get_if<std::string>(&value)) return fmt::format("\"{}", *text);
  return "unknown";
}

void append(std::string& out, std::string_view part) {
  out += fmt::format("{} {} ", part.size(), part);
}

}  // namespace

std::string identity_of(const LookupFound& found) {
  std::string out = found.folds ? "lookup folding " : "lookup ";
  for (const Lookup::Arm& arm : found.arms) {
    out += fmt::format("arm {} {} ", arm.words.size(), arm.patterns.size());
    for (const std::string& word : arm.words) append(out, word);
    for (const std::string& pattern : arm.patterns) append(out, pattern);
    append(out, text_of(arm.value));
  }
  return out + text_of(found.otherwise);
}

std::string text_of(const LookupFound& found) {
  size_t words = 0;
  size_t patterns = 0;
  for (const Lookup::Arm& arm : found.arms) {
    words += arm.words.size();
    patterns += arm.patterns.size();
  }
  return fmt::format("lookup of {} arms, {} words, {} patterns", found.arms.size(), words, patterns);
}

}  // namespace score::plan
