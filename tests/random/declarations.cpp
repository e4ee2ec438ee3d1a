// The header, enums, params, lets, the lead, events, defines; and the whole file.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "stdlib/builtins.h"
#include "tests/random/model_writer.h"

namespace score::random {

ModelWriter::ModelWriter(uint64_t seed, const Options& options)
    : options_(options), rng_(seed), today_(near_moment(seed) / kDay), free_names_(free_names()) {
  rng_.shuffle(free_names_);
}

std::string ModelWriter::write() {
  header();
  if ((titles_ = rng_.chance(15))) add("use std.titles");
  if ((addresses_ = rng_.chance(15))) add("use std.email as mails");
  declare_enums();
  declare_params();
  declare_lets();
  declare_lead();
  if (options_.events) declare_events();
  declare_defines();
  declare_scores();
  declare_results();
  declare_actions();
  declare_tests();
  if (rng_.chance(50)) rng_.shuffle(items_);
  return fmt::format("{}\n\n{}\n", fmt::join(header_, "\n"), fmt::join(items_, "\n"));
}

void ModelWriter::header() {
  header_.push_back("model " + std::string(rng_.pick({"random", "`a model`", "x", "モデル"})));
  if (rng_.chance(50)) header_.push_back("version \"2026.11\"");
  if (rng_.chance(75)) header_.push_back(fmt::format("timezone \"{}\"", rng_.pick(zones())));
  if (rng_.chance(40)) header_.push_back(rng_.pick({R"(missing "", "N/A", "-")", R"(missing "N/A")", R"(missing "")"}));
  if (rng_.chance(30))
    header_.push_back(std::string("fiscal year starts ") + rng_.pick({"april", "july", "january", "december"}));
  if (rng_.chance(25)) {
    header_.push_back(
        fmt::format("holidays \"{} {} {}\"", date_text(today_), date_text(today_ + 1), date_text(today_ + 3)));
  }
}

int ModelWriter::new_enum(const std::string& name, bool closed) {
  EnumDef def;
  def.name = name;
  def.members = rng_.some(member_names(), 5);
  def.ordered = rng_.chance(30);
  def.open = !closed && !def.ordered && rng_.chance(35);
  enums_.push_back(std::move(def));
  return static_cast<int>(enums_.size() - 1);
}

/// A member's name, a name with other spellings, or a string that is both.
std::string ModelWriter::enum_body(const EnumDef& def) {
  std::vector<std::string> members;
  for (const std::string& member : def.members) {
    switch (rng_.weighted({6, 2, 1})) {
      case 0: members.push_back(name(member)); break;
      case 1: members.push_back(fmt::format("{} \"{} spelt\" \"{}!\"", name(member), member, member)); break;
      default: members.push_back(string_text(member)); break;
    }
  }
  if (def.open) members.emplace_back("*");
  return fmt::format("{} {{ {} }}", def.ordered ? "ordered enum" : "enum", fmt::join(members, ", "));
}

std::string ModelWriter::type_text(const Ty& type) {
  static constexpr const char* kNames[] = {"bool", "int",  "decimal",   "number",   "string", "text",
                                           "",     "date", "timestamp", "duration", "period"};
  if (type.kind == Kind::List) return "list of " + type_text({type.element, false, type.members});
  if (type.kind != Kind::Enum && type.kind != Kind::Set) return kNames[static_cast<size_t>(type.kind)];
  const EnumDef& def = enums_[static_cast<size_t>(type.members)];
  return (type.kind == Kind::Set ? "set of " : "") + (def.name.empty() ? enum_body(def) : name(def.name));
}

void ModelWriter::declare_enums() {
  for (uint64_t i = rng_.below(3); i > 0; --i) {
    const int index = new_enum(fmt::format("enum_{}", enums_.size()), false);
    const EnumDef& def = enums_[static_cast<size_t>(index)];
    std::string body = enum_body(def);
    body.insert(body.find(" {"), " " + name(def.name));
    add(body);
  }
}

/// Ints lie above 0 and decimals between 10 and 60, for all values that a run may set.
void ModelWriter::declare_params() {
  for (uint64_t i = rng_.below(4); i > 0; --i) {
    const Kind kind = rng_.pick({Kind::Decimal, Kind::Decimal, Kind::Int, Kind::Int, Kind::Duration, Kind::Bool,
                                 Kind::String, Kind::Date, Kind::Number});
    const std::string called = fresh_name("param");
    std::string range, value = literal({kind}).text;
    if (kind == Kind::Decimal) range = " in 10..60", value = std::to_string(rng_.between(10, 60));
    if (kind == Kind::Int) range = " in 1..9", value = std::to_string(rng_.between(1, 9));
    if (kind == Kind::Duration) range = " in 1 day..90 days", value = fmt::format("{} days", rng_.between(2, 90));
    if (kind == Kind::Number) range = "", value = "0.5";
    add(fmt::format("param {}: {}{} = {}", name(called), type_text({kind}), range, value));
    params_.push_back({called, {kind}});
  }
}

void ModelWriter::declare_lets() {
  if (rng_.chance(50)) {
    const std::string called = fmt::format("words_{}", lets_.size());
    add(fmt::format("let {} = {}", name(called), list_of({Kind::String}, 5)));
    lets_.push_back({called, {Kind::String}, true});
  }
  for (uint64_t i = rng_.below(3); i > 0; --i) {
    const Kind kind = rng_.pick({Kind::Int, Kind::Decimal, Kind::Duration, Kind::Date, Kind::String});
    const std::string called = fresh_name("let");
    std::string value = literal({kind}).text;
    if (kind == Kind::Int) value = rng_.pick({"7", "2 * 3", "10 div 3", "max(1, 2)", "length(\"日本\")"});
    if (kind == Kind::Decimal) value = rng_.pick({"12.5", "0.5 * 3", "min(1.5, 2.0)", "round(2.345, 2)"});
    if (kind == Kind::Duration) value = rng_.pick({"3 days", "2 * 12 hours", "7 days", "1 day + 1 hour"});
    add(fmt::format("let {} = {}", name(called), value));
    lets_.push_back({called, {kind}});
  }
}

Ty ModelWriter::field_type(bool in_event) {
  static constexpr Kind kKinds[] = {
      Kind::Bool, Kind::Int,  Kind::Int,  Kind::Decimal, Kind::Decimal,   Kind::Number,   Kind::String, Kind::String,
      Kind::Text, Kind::Enum, Kind::Enum, Kind::Date,    Kind::Timestamp, Kind::Duration, Kind::Set,    Kind::List};
  Ty type{kKinds[rng_.below(std::size(kKinds))]};
  type.optional = rng_.chance(55);
  if (type.kind == Kind::List) {
    type.element =
        rng_.pick({Kind::Int, Kind::Decimal, Kind::Number, Kind::String, Kind::Text, Kind::Enum, Kind::Date});
  }
  if (type.kind != Kind::Enum && type.kind != Kind::Set && type.element != Kind::Enum) return type;
  std::vector<int> named;
  for (size_t i = 0; i < enums_.size(); ++i) {
    if (!enums_[i].name.empty()) named.push_back(static_cast<int>(i));
  }
  type.members =
      !named.empty() && rng_.chance(50) ? rng_.pick(named) : new_enum("", in_event || type.kind != Kind::Enum);
  return type;
}

std::string ModelWriter::field_default(const Ty& type) {
  if (type.kind == Kind::Number) return "0.5";
  return literal(type).text;
}

std::string ModelWriter::field_text(FieldDef& field, bool in_event) {
  std::string text = fmt::format("{}: {}", name(field.name), type_text(field.type));
  if (field.type.optional) text += "?";
  std::vector<std::string> options;
  if (field.key) options.emplace_back("key");
  if (!field.type.optional && !field.key && rng_.chance(35)) {
    field.has_default = true;
    options.push_back("= " + field_default(field.type));
  }
  if (!in_event && rng_.chance(15)) options.push_back(fmt::format("from \"Column {}\"", lead_.size()));
  const Kind kind = field.type.kind;
  if (field.type.optional && kind == Kind::Int && rng_.chance(30)) options.emplace_back(R"(missing "-1", "none")");
  if (kind == Kind::Date && rng_.chance(30))
    options.push_back(std::string("format ") + rng_.pick({R"("%d/%m/%Y")", R"("%Y%m%d")"}));
  if ((kind == Kind::Set || kind == Kind::List) && rng_.chance(60))
    options.push_back(std::string("split by ") + rng_.pick({R"(";")", R"("|")", R"(" / ")"}));
  rng_.shuffle(options);
  if (!options.empty()) text += fmt::format(" {}", fmt::join(options, " "));
  return text;
}

void ModelWriter::declare_lead() {
  std::vector<std::string> lines;
  const auto field = [&](Ty type, bool key) {
    FieldDef made{fresh_name("field"), type, false, key};
    lines.push_back(field_text(made, false));
    lead_.push_back(std::move(made));
  };
  if (rng_.chance(80)) field({rng_.pick({Kind::String, Kind::String, Kind::Int, Kind::Text})}, true);
  field({Kind::Int, rng_.chance(50)}, false);
  for (uint64_t i = 1 + rng_.below(8); i > 0; --i) field(field_type(false), false);
  const bool in_line = rng_.chance(20);
  add(in_line ? fmt::format("lead {{ {} }}", fmt::join(lines, ", "))
              : fmt::format("lead {{\n  {}\n}}", fmt::join(lines, "\n  ")));
}

void ModelWriter::declare_events() {
  const std::vector<std::string> names = rng_.some(event_names(), 3);
  for (const std::string& called : names) {
    EventDef event{called, {}};
    std::vector<std::string> lines;
    if (rng_.chance(20)) lines.emplace_back("lead from \"user id\"");
    if (rng_.chance(20)) lines.emplace_back("at from \"time_stamp\"");
    if (rng_.chance(20))
      event.fields.push_back({"event_id", {rng_.pick({Kind::String, Kind::Int, Kind::Text})}, false, true});
    for (const std::string& field : rng_.some(event_field_names(), 4))
      event.fields.push_back({field, field_type(true)});
    for (FieldDef& field : event.fields) lines.push_back(field_text(field, true));
    add(fmt::format("event {} {{ {} }}", name(called), fmt::join(lines, ", ")));
    events_.push_back(std::move(event));
  }
}

void ModelWriter::declare_defines() {
  for (uint64_t i = rng_.below(4); i > 0; --i) {
    std::string called = fresh_name("define");
    if (!stdlib::builtins_named(called).empty()) called = fmt::format("define_{}", defines_.size());
    DefineDef made{called, {rng_.pick({Kind::Bool, Kind::Bool, Kind::Int, Kind::Decimal, Kind::Number})}, {}, false};
    Scope scope;
    scope.outputs = false;
    scope.asks_events = !events_.empty() && rng_.chance(30);
    std::vector<std::string> parameters;
    if (rng_.chance(35)) {
      for (uint64_t p = 1 + rng_.below(2); p > 0; --p) {
        const Ty type{rng_.pick({Kind::Int, Kind::String, Kind::Decimal, Kind::Date})};
        const std::string argument = fmt::format("given_{}_{}", i, p);
        scope.arguments.push_back({argument, type});
        parameters.push_back(fmt::format("{}: {}?", argument, type_text(type)));
        scope.arguments.back().type.optional = true;
        made.parameters.push_back(type);
      }
    }
    asked_events_ = false;
    const Ex body = value(made.result, scope, options_.depth);
    made.asks_events = asked_events_;
    made.result.optional = body.type.optional;
    const std::string list = parameters.empty() ? "" : fmt::format("({})", fmt::join(parameters, ", "));
    add(fmt::format("define {}{} = {}", name(called), list, body.text));
    defines_.push_back(std::move(made));
  }
}

}  // namespace score::random
