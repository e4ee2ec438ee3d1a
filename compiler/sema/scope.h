#pragma once
// The names of a model, and what they stand for.
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/sema/model.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

enum class SymbolKind : uint8_t {
  Field,
  Param,
  Let,
  Define,
  Function,
  Score,
  Grade,
  Matrix,
  Segment,
  ProductLines,
  Action,
  Event
};
std::string_view symbol_kind_name(SymbolKind kind);
/// "a field", "an event".
std::string with_article(SymbolKind kind);

struct Symbol {
  SymbolKind kind{};
  uint32_t index = 0;  // into the model's vector of that kind; grades and matrices share one
  Span span;
  bool used = false;
};

using SymbolTable = std::unordered_map<std::string, Symbol>;

/// Fields, functions, types, events and values (all the rest) are separate namespaces.
class Scope {
 public:
  Symbol* field(const std::string& name) { return find(fields_, name); }
  Symbol* value(const std::string& name) { return find(values_, name); }
  Symbol* function(const std::string& name) { return find(functions_, name); }
  Symbol* event(const std::string& name) { return find(events_, name); }
  std::optional<EnumId> enumeration(const std::string& name) const;

  /// The symbol that has the name already, or null and the name is taken.
  const Symbol* declare(const std::string& name, Symbol symbol);
  /// False if the name is taken.
  bool declare_enum(const std::string& name, EnumId id) { return enums_.emplace(name, id).second; }

  /// Names of values and fields, or of functions, for suggestions.
  std::vector<std::string> value_names() const;
  std::vector<std::string> field_names() const;
  std::vector<std::string> function_names() const;
  std::vector<std::string> enum_names() const;
  std::vector<std::string> event_names() const;

  /// Params, lets and defines, in no particular order.
  const SymbolTable& values() const { return values_; }
  const SymbolTable& functions() const { return functions_; }
  const SymbolTable& events() const { return events_; }

 private:
  static Symbol* find(SymbolTable& table, const std::string& name);

  SymbolTable fields_, values_, functions_, events_;
  std::unordered_map<std::string, EnumId> enums_;
};

/// A let or a define on its way from its syntax to its value.
struct Definition {
  enum class State : uint8_t { Waiting, Running, Done };
  const syntax::Expr* body = nullptr;                          // null once it is done for good
  const std::vector<syntax::Parameter>* parameters = nullptr;  // of a function
  State state = State::Waiting;
  bool by_context = false;  // a let whose names only an expected enum can resolve: checked for each type it is used as
  std::vector<std::pair<Type, ExprPtr>> by_type;  // its values so far
  ExprPtr value;                                  // null if it has errors
};

/// Members by name and spelling, made when first asked for.
class MemberIndex {
 public:
  std::optional<int64_t> by_name(const std::vector<EnumInfo>& enums, EnumId id, const std::string& name);
  std::optional<int64_t> by_spelling(const std::vector<EnumInfo>& enums, EnumId id, const std::string& text);

 private:
  struct Index {
    std::unordered_map<std::string, int64_t> names, spellings;
  };
  const Index& index(const std::vector<EnumInfo>& enums, EnumId id);
  std::unordered_map<EnumId, Index> indexes_;
};

}  // namespace score::sema
