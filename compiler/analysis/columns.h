#pragma once
// What conditions are about: the fields of a lead or an event and whatever else is made of them by one rule, such as
// `lower(title)` or `count(visit)`. Equal expressions are one subject, wherever they stand.
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/analysis/facts.h"
#include "compiler/sema/model.h"

namespace score::analysis {

enum class SubjectKind : uint8_t {
  Value,   // of an expression
  Count,   // how many events there are, of an expression that counts them or asks whether there is any
  Order,   // of two values: below, equal, above
  Member,  // whether a set has one
  Part,    // whether a string has one, in it or at its end
};

/// Codes of SubjectKind::Order. Where the two have no order only Equal and Above are used; unlisted values of enums
/// have none with any other.
enum Order : int64_t { kBelow = -1, kEqual = 0, kAbove = 1, kNoOrder = 2 };

struct Subject {
  SubjectKind kind{};
  const sema::Expr* expr = nullptr;
  sema::Type type;  // of the value; for strings it says whether they are folded
  ValueSet all;     // what it can be
};

/// A number for each expression, the same for equal ones. Arguments of `and`, `or`, `==` may stand in any order.
class Identity {
 public:
  uint32_t of(const sema::Expr& expr);
  /// Where a rule's points come from: its events with limits and decay.
  uint32_t of(const sema::Rule& rule);
  uint32_t of_key(std::string key);
  /// Of its number of events, whatever it asks of them.
  std::string count_key(const sema::EventExpr& events);

 private:
  std::string key_of(const sema::Expr& expr);
  void put(std::string& key, const sema::ExprPtr& part);
  void put(std::string& key, const sema::Selection& selection);
  void put(std::string& key, const sema::Chain& chain);

  std::unordered_map<const sema::Expr*, uint32_t> known_;
  std::unordered_map<std::string, uint32_t> ids_;
};

/// A set of enum with no more members than this is one subject, its values the masks; else only its being known is.
inline constexpr uint32_t kSmallSet = 8;

class Columns {
 public:
  explicit Columns(const sema::Model& model);

  SubjectId value(const sema::Expr& expr, sema::Kind kind);
  SubjectId count(const sema::Expr& expr);
  /// Of two values of one type; `swapped` says that they stand the other way round.
  SubjectId order(const sema::Expr& a, const sema::Expr& b, sema::Kind kind, bool* swapped);
  SubjectId member(const sema::Expr& set, uint32_t code);
  SubjectId part(const sema::Expr& text, sema::Kind kind, std::string_view op, const std::string& needle);

  /// The box, with what its sides say of other columns.
  Box together(const Box& box) const;

  const Subject& operator[](SubjectId id) const { return subjects_[id]; }
  ValueSet known(SubjectId id) const;

  /// A constant as a number. Strings are folded already.
  int64_t key(const sema::Constant& value) const;
  /// The strings that start so.
  ValueSet starting_with(const std::string& prefix) const;
  /// The value of a number, as a rule file would write it; "" of strings that no constant names.
  std::string text(SubjectId subject, int64_t key) const;
  std::string folded(const std::string& text) const;

  Identity& identity() { return identity_; }
  const sema::Model& model() const { return model_; }

 private:
  SubjectId add(std::string key, Subject made);
  ValueSet values(const sema::Expr& expr, const sema::Type& type) const;
  void collect_strings();
  void add_window(SubjectId id, const sema::EventExpr& events);
  void with_windows(const Box& box, std::vector<Box>& follows) const;
  void with_parts(const Box& box, std::vector<Box>& follows) const;

  const sema::Model& model_;
  Identity identity_;
  std::vector<Subject> subjects_;
  std::unordered_map<std::string, SubjectId> by_key_;
  struct TextPart {
    SubjectId subject = 0;
    bool at_end = false;
    std::string needle;
  };
  std::unordered_map<SubjectId, std::vector<TextPart>> parts_;                           // by the whole
  std::unordered_map<SubjectId, std::string> families_;                                  // of counts
  std::unordered_map<std::string, std::vector<std::pair<int64_t, SubjectId>>> windows_;  // how far they reach back
  std::vector<std::string> strings_;  // ascending: string i is the number 2 i + 1, what lies below it 2 i
};

/// Whether the value can be unknown, be it by the data or by arithmetic.
bool may_be_unknown(const sema::Model& model, const sema::Expr& expr);

/// Visits every expression of the model once: outputs, actions, defines, bodies of functions.
void each_root(const sema::Model& model, const std::function<void(const sema::ExprPtr&)>& visit);

}  // namespace score::analysis
