#pragma once
// Private to compiler/syntax: writes a tree as a rule file. Expressions and events are in print_expr.cpp, declarations
// in print_tree.cpp, scores in print_score.cpp.
#include <string>

#include "compiler/syntax/tree.h"

namespace score::syntax {

class Writer {
 public:
  void file(const File& file);
  void expr(const Expr& expr);
  void trigger(const Action& action);
  std::string take() { return std::move(out_); }

 private:
  template <class... Parts>
  void put(const Parts&... parts) {
    (out_.append(parts), ...);
  }
  void line();  // a line end and the next line's indentation
  void open();  // ` {`, one level deeper
  void close();
  template <class Items, class WriteItem>
  void body(const Items& items, WriteItem write);
  template <class Items, class WriteItem>
  void list(const Items& items, WriteItem write);

  // Small parts.
  void name(const Name& name);
  void dotted(const Name& name);
  void string(const Str& text);
  void label(const Label& label);
  void optional(std::string_view before, const ExprPtr& value);
  void units(const ExprPtr& amount, Unit unit);
  void range(const ExprPtr& low, std::string_view sign, const ExprPtr& high);
  void clamp(const std::optional<Clamp>& clamp);

  // Events.
  void window(const Window& window);
  void pattern(const Pattern& pattern);
  void chain(const Chain& chain);

  // Expressions: one function a node.
  void write(const NumberLit& node);
  void write(const PercentLit& node);
  void write(const StringLit& node);
  void write(const BoolLit& node);
  void write(const UnknownLit& node);
  void write(const DateLit& node);
  void write(const TimestampLit& node);
  void write(const Quantity& node);
  void write(const ListLit& node);
  void write(const NameRef& node);
  void write(const MemberRef& node);
  void write(const Call& node);
  void write(const Paren& node);
  void write(const Unary& node);
  void write(const Binary& node);
  void write(const If& node);
  void write(const OrElse& node);
  void write(const Is& node);
  void write(const In& node);
  void write(const InRange& node);
  void write(const InPeriod& node);
  void write(const TextTest& node);
  void write(const SetTest& node);
  void write(const Matches& node);
  void write(const UnitsBetween& node);
  void write(const UnitsSince& node);
  void write(const PartOf& node);
  void write(const BoundaryOf& node);
  void write(const InZone& node);
  void write(const NextBusinessDay& node);
  void write(const EventTest& node);
  void write(const AggregateOf& node);
  void write(const SinceLast& node);
  void write(const InPeriods& node);
  void write(const OnDays& node);
  void write(const Burst& node);
  void write(const FirstTime& node);
  void write(const Stopped& node);
  void write(const Returned& node);

  // Declarations.
  void header(const Header& header);
  void write(const Use& node);
  void write(const Param& node);
  void write(const Let& node);
  void write(const Define& node);
  void write(const EnumDecl& node);
  void write(const LeadDecl& node);
  void write(const EventDecl& node);
  void write(const Score& node);
  void write(const Grade& node);
  void write(const Matrix& node);
  void write(const Segment& node);
  void write(const Action& node);
  void write(const Test& node);
  void type(const TypeExpr& type);
  void enum_body(const EnumBody& body);
  void field(const Field& field);

  // Scores.
  void block(const Block& block);
  void item(const BlockItem& item);
  void write(const Decay& node);
  void write(const Rule& node);
  void write(const Table& node);
  void write(const Group& node);
  void write(const Weighted& node);
  void source(const EventSource& source);
  void source(const IdleSource& source);
  void limit(const Limit& limit);
  void band_test(const BandTest& test);

  // Grades and tests.
  void grade_bands(const BandGrade& grade);
  void shift_grade(const ShiftGrade& grade);
  void pairs(const std::vector<Pair>& pairs);
  void test_item(const TestItem& item);

  std::string out_;
  size_t depth_ = 0;
};

template <class Items, class WriteItem>
void Writer::body(const Items& items, WriteItem write_item) {
  open();
  for (const auto& item : items) {
    line();
    write_item(item);
  }
  close();
}

template <class Items, class WriteItem>
void Writer::list(const Items& items, WriteItem write_item) {
  bool first = true;
  for (const auto& item : items) {
    if (!first) put(", ");
    first = false;
    write_item(item);
  }
}

}  // namespace score::syntax
