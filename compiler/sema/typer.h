#pragma once
// Types one expression: from syntax to a checked node, by its own parts and what its context expects.
//
// A null result means that an error was reported (here or where a name it uses is declared): whoever gets it stays
// silent. A hint is the type the context would like; only literals, lists and enum members listen to it.
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/sema/builder.h"
#include "compiler/sema/context.h"
#include "compiler/sema/types.h"

namespace score::sema {

/// What names mean inside what is asked of each event.
struct EventScope {
  struct Step {
    std::string alias;  // "" without one
    uint32_t event = 0;
  };
  uint32_t event = 0;
  std::vector<Step> steps;  // of the sequence, up to and with this event
};

class Typer {
 public:
  using Locals = std::unordered_map<std::string, ExprPtr>;

  /// `locals` are a function's parameters, or null; `scope` is null where the lead is asked. Both outlive the Typer.
  explicit Typer(Context& context, const Locals* locals = nullptr, const EventScope* scope = nullptr)
      : context_(context), build_(context), locals_(locals), scope_(scope) {}

  ExprPtr check(const syntax::Expr& expr, const Type* hint = nullptr);
  /// The expression with the type `wanted` after implicit conversion, optional or not; `what` names it in a message.
  ExprPtr check_as(const syntax::Expr& expr, const Type& wanted, std::string_view what);
  /// A bool, which may be optional; warns where it is constant.
  ExprPtr condition(const syntax::Expr& expr, std::string_view what);
  /// A decimal that law 4 allows as points: converted from any kind of number, not optional.
  ExprPtr points(const syntax::Expr& expr, std::string_view what);
  /// An expression of constants, and of params if `params`; unknown is an error.
  ExprPtr constant(const syntax::Expr& expr, const Type* wanted, std::string_view what, bool params);

  /// `a == b` of two of a type; null, with a finding, if there is no such comparison.
  ExprPtr equal(ExprPtr a, ExprPtr b, Span span) { return compare_exprs("==", std::move(a), std::move(b), span); }
  /// All of the terms, of which each may guard the others against what is missing; a bool.
  ExprPtr junction(Op op, const std::vector<const syntax::Expr*>& terms, Span span);
  /// So many seconds, days, months …: a duration or a period.
  ExprPtr quantity(const syntax::Expr& count, syntax::Unit unit, Span span);

  /// `expr` as a value of `wanted` by implicit widening; null, without a finding, if there is no such way.
  ExprPtr widen(const ExprPtr& expr, const Type& wanted);
  /// The value of a let or define by its index, checked now if it was not yet.
  ExprPtr let_value(uint32_t index, const Type* hint, Span use);
  ExprPtr define_value(uint32_t index, Span use);
  ExprPtr body_of(const Definition& definition, const std::string& name);
  /// Checks a function's body over its stand-ins.
  ExprPtr function_body(uint32_t index, Span use);

 private:
  struct Site {
    const syntax::Expr& expr;
    const Type* hint;
    Span span() const { return expr.span; }
  };
  /// What a literal without sign and brackets may become, before it has to decide.
  enum class Bare : uint8_t { No, Int, Decimal, String, Time, Unknown };  // Time: of day, already a constant
  struct Operand {
    const syntax::Expr* syntax = nullptr;
    ExprPtr expr;  // null while it is a bare number or string
    Bare bare = Bare::No;
  };
  struct Literal {
    const syntax::NumberLit* number = nullptr;
    const syntax::PercentLit* percent = nullptr;
    bool negative = false;
    Span span;
  };

  // literals.cpp, names.cpp
  ExprPtr visit(const syntax::NumberLit& node, const Site& site);
  ExprPtr visit(const syntax::PercentLit& node, const Site& site);
  ExprPtr visit(const syntax::StringLit& node, const Site& site);
  ExprPtr visit(const syntax::BoolLit& node, const Site& site);
  ExprPtr visit(const syntax::UnknownLit& node, const Site& site);
  ExprPtr visit(const syntax::DateLit& node, const Site& site);
  ExprPtr visit(const syntax::TimestampLit& node, const Site& site);
  ExprPtr visit(const syntax::Quantity& node, const Site& site);
  ExprPtr visit(const syntax::ListLit& node, const Site& site);
  ExprPtr visit(const syntax::NameRef& node, const Site& site);
  ExprPtr visit(const syntax::MemberRef& node, const Site& site);
  ExprPtr visit(const syntax::Call& node, const Site& site);
  ExprPtr visit(const syntax::Paren& node, const Site& site);
  // operators.cpp, logic.cpp
  ExprPtr visit(const syntax::Unary& node, const Site& site);
  ExprPtr visit(const syntax::Binary& node, const Site& site);
  ExprPtr visit(const syntax::If& node, const Site& site);
  ExprPtr visit(const syntax::OrElse& node, const Site& site);
  ExprPtr visit(const syntax::Is& node, const Site& site);
  // lists.cpp, strings.cpp
  ExprPtr visit(const syntax::In& node, const Site& site);
  ExprPtr visit(const syntax::InRange& node, const Site& site);
  ExprPtr visit(const syntax::TextTest& node, const Site& site);
  ExprPtr visit(const syntax::SetTest& node, const Site& site);
  ExprPtr visit(const syntax::Matches& node, const Site& site);
  // times.cpp
  ExprPtr visit(const syntax::InPeriod& node, const Site& site);
  ExprPtr visit(const syntax::UnitsBetween& node, const Site& site);
  ExprPtr visit(const syntax::UnitsSince& node, const Site& site);
  ExprPtr visit(const syntax::PartOf& node, const Site& site);
  ExprPtr visit(const syntax::BoundaryOf& node, const Site& site);
  ExprPtr visit(const syntax::InZone& node, const Site& site);
  ExprPtr visit(const syntax::NextBusinessDay& node, const Site& site);
  // events.cpp
  ExprPtr visit(const syntax::EventTest& node, const Site& site);
  ExprPtr visit(const syntax::AggregateOf& node, const Site& site);
  ExprPtr visit(const syntax::SinceLast& node, const Site& site);
  ExprPtr visit(const syntax::InPeriods& node, const Site& site);
  ExprPtr visit(const syntax::OnDays& node, const Site& site);
  ExprPtr visit(const syntax::Burst& node, const Site& site);
  ExprPtr visit(const syntax::FirstTime& node, const Site& site);
  ExprPtr visit(const syntax::Stopped& node, const Site& site);
  ExprPtr visit(const syntax::Returned& node, const Site& site);
  bool may_ask_events(const ExprPtr& expr, Span span);
  void warn_if_never(const syntax::Binary& node, Span span);

  // literals.cpp
  static std::optional<Literal> numeric_literal(const syntax::Expr& expr);
  ExprPtr number(const Literal& literal, Kind kind);
  ExprPtr decimal(const Literal& literal, const std::string& text);
  ExprPtr string_as(const syntax::StringLit& node, const Type* hint, Span span);
  ExprPtr set_literal(const syntax::ListLit& node, const Type& set, Span span);
  ExprPtr list_of(std::vector<ExprPtr> items, const Type& element, Span span);

  // names.cpp
  ExprPtr lines_value(const syntax::Str& name, const Type* hint);
  ExprPtr value_of(Symbol& symbol, const Type* hint, Span span);
  ExprPtr member(const syntax::Name& name, const Type& type);
  ExprPtr unknown_name(const syntax::Name& name, const Type* hint);
  ExprPtr of_module(const std::string& module, const std::string& key, const Site& site);
  ExprPtr field(const syntax::Name& name, Span span);
  std::optional<uint32_t> event_field(const std::string& name) const;
  ExprPtr field_of_event(uint32_t field, const syntax::Name& name);
  std::string hidden_kind(const std::string& name);
  bool is_line(const std::string& name) const;
  ExprPtr line_item(const Type* hint, Span span);
  std::optional<Type> line_enum(const std::vector<const syntax::Expr*>& sides);
  ExprPtr line_score(Symbol& symbol, const syntax::Name& line, Span span);
  ExprPtr other_step(const syntax::MemberRef& node, const EventScope::Step& step, Span span);
  std::string nearest_value(const std::string& name, std::string& kind);
  bool is_value_name(const std::string& name);
  bool is_member_name(const syntax::Expr& expr) const;
  bool waits_for_context(const syntax::Expr& expr);

  // overloads.cpp
  ExprPtr overload(stdlib::Form form, std::string_view name, const std::vector<const syntax::Expr*>& arguments,
                   const Site& site);
  ExprPtr overload_of(stdlib::Form form, std::string_view name, std::vector<Operand> operands, const Site& site,
                      uint32_t zone = 0);
  bool make_operands(const std::vector<const syntax::Expr*>& arguments, const Type* hint, std::vector<Operand>& out);
  void prefer_members(std::vector<Operand>& operands);
  ExprPtr as_text(const ExprPtr& expr);
  static Bare bare_of(const syntax::Expr& expr);
  const stdlib::BuiltinInfo* best_row(stdlib::Form form, std::string_view name, const std::vector<Operand>& operands,
                                      const Type* hint) const;
  int row_cost(const stdlib::BuiltinInfo& row, const std::vector<Operand>& operands, bool prefer_number) const;
  static int widening_cost(const Type& from, stdlib::Type to);
  ExprPtr as_parameter(const Operand& operand, stdlib::Type parameter, const Type& enumeration);
  bool same_enums(std::string_view name, const stdlib::BuiltinInfo& row, const std::vector<Operand>& operands,
                  Span span, Type& enumeration);
  void no_row(stdlib::Form form, std::string_view name, const std::vector<Operand>& operands, const Site& site);
  void no_operator(std::string_view name, const std::vector<Operand>& operands, const Site& site);
  void hint_operands(diag::Diagnostic& finding, std::string_view name, const Operand& left, const Operand& right,
                     const Site& site) const;
  bool mixed_days(std::string_view name, const std::vector<Operand>& operands, const Site& site);
  bool wrong_unit(const Operand& number, const Operand& time);
  std::string unquoted_time(const Operand& string, const Operand& time) const;
  std::string since_phrase(const std::string& function, const std::vector<Operand>& operands) const;
  void unknown_function(const syntax::Name& callee, const std::vector<const syntax::Expr*>& arguments,
                        const Site& site);
  std::string operand_type(const Operand& operand) const;
  static Kind kind_of(const Operand& operand);

  // operators.cpp
  ExprPtr arithmetic(const syntax::Binary& node, const Site& site);
  ExprPtr comparison(const syntax::Binary& node, const Site& site);
  ExprPtr junction(const syntax::Binary& node, const Site& site);
  void warn_if_missing(const ExprPtr& result, const syntax::Expr& operand, Span span);
  bool is_missing_word(const syntax::Expr& expr);
  bool is_bool_name(const syntax::Expr& expr);
  std::string guard_name(const syntax::Expr& expr) const;
  /// Both as one type, by widening one of them; false, with a finding, if there is no such type.
  bool join(ExprPtr& a, ExprPtr& b, std::string_view what, Span span);
  ExprPtr compare_exprs(std::string_view name, ExprPtr a, ExprPtr b, Span span);
  ExprPtr negated_if(bool negated, ExprPtr expr, const syntax::Expr& value, const Site& site);
  bool never_missing(const ExprPtr& expr) const;

  // lists.cpp
  ExprPtr any_of(std::vector<ExprPtr> parts, Op op, Span span);
  ExprPtr list_value(const syntax::Expr& value, const syntax::ListLit& list);
  ExprPtr list_has(const syntax::SetTest& node, const ExprPtr& value, const Site& site);
  ExprPtr in_list(ExprPtr value, const syntax::ListLit& list, const Site& site, Span list_span);
  ExprPtr in_constant(ExprPtr value, ExprPtr list, const Site& site);
  ExprPtr fold_pairs(std::string_view name, const std::vector<const syntax::Expr*>& arguments, const Site& site);
  ExprPtr range_part(std::string_view op, const ExprPtr& value, const syntax::Expr* bound, ExprPtr& checked, Span span);
  bool reversed(const syntax::InRange& node, ExprPtr low, ExprPtr high);
  bool range_fits(const syntax::InRange& node, const Type& type);

  // strings.cpp, times.cpp
  ExprPtr text_test_by_item(const syntax::TextTest& node, const syntax::ListLit& list, const ExprPtr& value,
                            const Site& site);
  ExprPtr phrase_in_zone(const std::string& name, const syntax::Expr& moment, const Site& site);
  std::optional<uint32_t> zone_index(const syntax::Str& zone);

  // what only payloads and claims may ask: asides.cpp
  ExprPtr top_reasons(const syntax::Call& node, const Site& site);
  ExprPtr fires(const Symbol& symbol, Span span);
  std::optional<uint32_t> ranked_score(const syntax::Call& node);

  // functions of the user: calls.cpp
  ExprPtr call_function(Symbol& symbol, const syntax::Call& node, const Site& site);

  Context& context_;
  Builder build_;
  const Locals* locals_;
  const EventScope* scope_;
  std::vector<std::string> guards_;  // operands that an `is known` or `is unknown` beside them speaks of
};

/// `expr` without brackets around it.
const syntax::Expr& bare_expr(const syntax::Expr& expr);
/// `day`, `week`, ….
std::string_view unit_name(syntax::Unit unit);
CalendarUnit calendar_unit(syntax::Unit unit);
/// A field of an event; null, with a finding, if the event has no such field.
ExprPtr field_of(Context& context, uint32_t event, const syntax::Name& name);

}  // namespace score::sema
