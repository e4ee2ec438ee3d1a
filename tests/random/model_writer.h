#pragma once
// Random rule files that type-check: written construct by construct, each expression for the type that its place wants.
//
// The writer knows the language from its reference and shares nothing with the checker, so that a refusal is a finding
// on one side or the other. Numbers, words and times come from small pools (pools.h) and sit close together, so that
// bands, windows and data meet at their borders.
//
// One writer writes one model. Items are written in dependency order and then shuffled: order means nothing.
#include <optional>
#include <string>
#include <vector>

#include "runtime/abi/value.h"
#include "tests/random/pools.h"
#include "tests/random/rng.h"

namespace score::random {

using abi::Kind;

/// How much of the language to use, and how big models and data get.
struct Options {
  bool events = true;
  bool actions = true;
  int scores = 3;           // rule scores, at most
  int rules = 5;            // items of a block, at most
  int depth = 2;            // of expressions
  size_t leads = 12;        // rows of data
  size_t lead_events = 24;  // of a lead and type, at most
};

/// A type as the writer sees it. `members` is an index into the writer's enums, of enums, sets and lists of enums.
struct Ty {
  Kind kind = Kind::Bool;
  bool optional = false;
  int members = -1;
  Kind element = Kind::Bool;  // of lists
};

/// How tightly an expression holds together: operands below what their place asks for get brackets.
enum Level { kIf, kOr, kAnd, kNot, kCompare, kAdd, kMul, kUnary, kPhrase, kAccess, kPrimary };

struct Ex {
  std::string text;
  Ty type;
  Level level = kPrimary;
  bool literal = false;   // a lone literal: its context gives it its type
  bool relation = false;  // ends in `== x` and the like: an `in` behind it cannot belong to it
};

struct EnumDef {
  std::string name;  // "" if written in place
  std::vector<std::string> members;
  bool ordered = false, open = false;
};

struct FieldDef {
  std::string name;
  Ty type;
  bool has_default = false, key = false;
};

struct EventDef {
  std::string name;
  std::vector<FieldDef> fields;
};

struct Constant {
  std::string name;
  Ty type;
  bool list = false;
};

struct DefineDef {
  std::string name;
  Ty result;
  std::vector<Ty> parameters;
  bool asks_events = false;
};

struct OutputDef {
  std::string name;  // as an expression reads it: `interest.crm`
  Ty type;           // decimal, an enum of labels, bool
};

/// What an expression may speak of.
struct Scope {
  const EventDef* event = nullptr;  // inside what is asked of each event
  bool asks_events = false;         // conditions and aggregates over events
  bool outputs = true;
  std::vector<FieldDef> arguments;  // of a define
};

class ModelWriter {
 public:
  ModelWriter(uint64_t seed, const Options& options);
  std::string write();

 private:
  // declarations.cpp
  void header();
  void declare_enums();
  void declare_params();
  void declare_lets();
  void declare_lead();
  void declare_events();
  void declare_defines();
  std::string enum_body(const EnumDef& def);
  int new_enum(const std::string& name, bool closed);
  std::string type_text(const Ty& type);
  std::string field_text(FieldDef& field, bool in_event);
  Ty field_type(bool in_event);
  std::string field_default(const Ty& type);
  void add(std::string item) { items_.push_back(std::move(item)); }

  // names.cpp
  std::string fresh_name(const char* stem);
  std::string name(const std::string& text);
  std::string label(const std::string& text);
  std::vector<Ex> references(const Scope& scope) const;
  std::vector<Ex> references(const Scope& scope, Kind kind) const;
  std::optional<Ex> reference(const Scope& scope, Kind kind);
  static bool hidden(const Scope& scope, const std::string& path);  // by a field of the event
  static std::string in(const Ex& expr, Level least);
  Ex certain(Ex expr);
  std::string list_of(const Ty& type, size_t most);

  // literals.cpp
  Ex literal(const Ty& type);
  std::string whole(int64_t value);
  std::string decimal_text(int64_t low, int64_t high);
  std::string date_text(int64_t day) const;
  std::string near_date();
  std::string near_timestamp();
  std::string duration();  // one that is above zero and whole seconds
  std::string length();    // a duration or a let or param of that type
  std::string months();
  std::string string_text(const std::string& value);
  std::string count(int64_t low, int64_t high);
  std::string points();
  std::string clamp();

  // numbers.cpp
  Ex value(const Ty& type, const Scope& scope, int depth);
  Ex number(Kind kind, const Scope& scope, int depth);
  Ex base(Kind kind, const Scope& scope);
  Ex integer_function(const Scope& scope, int depth);
  Ex real_function(const Scope& scope, int depth);
  Ex phrase(const Scope& scope, int depth);
  Ex binary(const char* op, const Ex& left, const Ex& right, Level level, Kind kind);
  Ex call(const char* function, const std::vector<Ex>& arguments, Kind kind);
  Ex choice(const Ty& type, const Scope& scope, int depth);
  Ex define_call(const DefineDef& define, const Scope& scope);
  std::vector<const DefineDef*> defines_of(const Ty& type, const Scope& scope) const;

  // times.cpp
  Ex moment(Kind kind, const Scope& scope, int depth);
  Ex length_of_time(const Scope& scope, int depth);
  Ex text_value(Kind kind, const Scope& scope, int depth);

  std::optional<Ex> from_library(const Scope& scope);

  // conditions.cpp
  Ex condition(const Scope& scope, int depth);
  Ex leaf(const Scope& scope, int depth);
  Ex compared(const Ex& left, const Ex& right, bool ordered);
  Ex test_of(const Ex& subject, const Scope& scope);
  Ex test_number(const Ex& subject);
  Ex test_text(const Ex& subject);
  Ex test_enum(const Ex& subject);
  Ex test_set(const Ex& subject);
  Ex test_list(const Ex& subject);
  Ex test_moment(const Ex& subject);
  Ex tail(const Ex& subject, const std::string& rest);

  // patterns.cpp
  const EventDef& event() { return events_[rng_.below(events_.size())]; }
  std::string where(const EventDef& event, bool inline_where, int percent);
  std::string window(int percent, bool in_step);
  std::string pattern(const EventDef& event, bool inline_where, int window_percent);
  std::string chain(const EventDef& first, bool inline_where, int window_percent);
  Ex event_condition(const Scope& scope);
  std::string regularity();
  std::optional<Ex> aggregate(Kind kind);
  std::optional<Ex> folded_field(Kind kind);
  Ex since_last();

  // scores.cpp
  void declare_scores();
  void rule_score();
  void derived_score();
  std::string product_lines();
  std::string block(int depth, int indent);
  std::string block_item(int depth, int indent);
  std::string rule();
  std::string event_rule();
  std::string idle_rule();
  std::string event_limits(const EventDef& event);
  std::string decay();
  std::string guard(bool clamped);
  std::string label_text();
  std::string computed(const Scope& scope);

  // bands.cpp
  std::string table(int indent);
  Ex band_subject(bool in_table);
  std::vector<std::string> bands(const Ex& subject);
  std::vector<std::string> range_bands(const Ex& subject);
  std::vector<std::string> member_bands(const Ex& subject);
  std::string bound(Kind kind, int64_t raw);

  // actions.cpp
  void declare_actions();
  void action();
  std::string trigger();

  // outputs.cpp
  void declare_results();
  std::string grade_bands(const char* letters, int enum_index);
  void band_grade();
  void shift_grade();
  void matrix();
  void segment();
  void membership();
  void declare_tests();
  std::string test_value(const FieldDef& field);

  Options options_;
  Rng rng_;
  int64_t today_ = 0;  // days; what the model's dates lie near
  std::vector<std::string> free_names_;
  std::vector<std::string> header_, items_;
  std::vector<EnumDef> enums_;
  std::vector<FieldDef> lead_;
  std::vector<EventDef> events_;
  std::vector<Constant> params_, lets_;
  std::vector<DefineDef> defines_;
  std::vector<OutputDef> outputs_;
  std::optional<Ex> line_;  // the variable of `for each`, inside its block
  bool asked_events_ = false;
  bool titles_ = false, addresses_ = false;  // modules in use
};

}  // namespace score::random
