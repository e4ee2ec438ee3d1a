#pragma once
// The names of a model, and what they stand for.
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
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
  std::optional<uint32_t> use = std::nullopt;  // which `use` of the file has brought it
};

struct EnumSymbol {
  EnumId id{};
  bool used = false;
  std::optional<uint32_t> use = std::nullopt;
};

/// What stands before the point in `titles.seniority`.
struct ModuleSymbol {
  std::optional<uint32_t> unit;  // into Program::units; none of a module that could not be read
  uint32_t use = 0;
  Span span;
};

using SymbolTable = std::unordered_map<std::string, Symbol>;

/// The names that one file sees. Fields, functions, types, events, modules and values (all the rest) are separate
/// namespaces. What comes from a module stands here by its name with the module's before it, and by its name alone too
/// unless the `use` has an `as`.
struct Names {
  SymbolTable fields, values, functions, events;
  std::unordered_map<std::string, EnumSymbol> enums;
  std::unordered_map<std::string, ModuleSymbol> modules;
  std::unordered_set<uint32_t> settled;  // `use`s of which nothing more is to be said
  bool incomplete = false;               // a module of the file could not be read: its names may be any
};

/// The names of all files of a program, of which one file's are looked at.
class Scope {
 public:
  Scope() = default;
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;

  Symbol* field(const std::string& name) { return find(here_->fields, name); }
  Symbol* value(const std::string& name) { return find(here_->values, name); }
  Symbol* function(const std::string& name) { return find(here_->functions, name); }
  Symbol* event(const std::string& name) { return find(here_->events, name); }
  /// The enum of this name, which counts as used from now on.
  std::optional<EnumId> enumeration(const std::string& name);
  const ModuleSymbol* module(const std::string& name) const;
  /// The module that stands before a point in `name`, with its name; "" if there is none.
  std::string module_in(const std::string& name) const;
  /// Whether a name that is not here may be one of a module that could not be read.
  bool incomplete() const { return here_->incomplete; }

  /// From now on the names are those of this file, an index into Program::units; gives the one before.
  uint32_t enter(uint32_t unit);
  uint32_t unit() const { return unit_; }
  Names& names() { return *here_; }
  Names& names(uint32_t unit);

  /// The symbol that has the name already, or null and the name is taken.
  const Symbol* declare(const std::string& name, Symbol symbol);
  /// False if the name is taken.
  bool declare_enum(const std::string& name, EnumId id) { return here_->enums.emplace(name, EnumSymbol{id}).second; }

  /// Names of values and fields, or of functions, for suggestions.
  std::vector<std::string> value_names() const;
  std::vector<std::string> field_names() const;
  std::vector<std::string> function_names() const;
  std::vector<std::string> enum_names() const;
  std::vector<std::string> event_names() const;

  /// Params, lets and defines, in no particular order.
  const SymbolTable& values() const { return here_->values; }
  const SymbolTable& functions() const { return here_->functions; }
  const SymbolTable& events() const { return here_->events; }

 private:
  static Symbol* find(SymbolTable& table, const std::string& name);

  std::deque<Names> files_ = std::deque<Names>(1);
  uint32_t unit_ = 0;
  Names* here_ = &files_.front();
};

/// For a while the names are those of another file.
class InUnit {
 public:
  InUnit(Scope& scope, uint32_t unit) : scope_(scope), before_(scope.enter(unit)) {}
  ~InUnit() { scope_.enter(before_); }
  InUnit(const InUnit&) = delete;
  InUnit& operator=(const InUnit&) = delete;

 private:
  Scope& scope_;
  uint32_t before_;
};

/// A let or a define on its way from its syntax to its value.
struct Definition {
  enum class State : uint8_t { Waiting, Running, Done };
  const syntax::Expr* body = nullptr;                          // null once it is done for good
  const syntax::Str* lines = nullptr;                          // of a let: the file that its items are the lines of
  const std::vector<syntax::Parameter>* parameters = nullptr;  // of a function
  State state = State::Waiting;
  std::optional<Type> result = std::nullopt;  // as a define says it
  uint32_t unit = 0;                          // whose names its body means
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
