#include "compiler/syntax/print.h"
#include "compiler/syntax/words.h"
#include "compiler/syntax/writer.h"

namespace score::syntax {

namespace {

constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};

/// Declarations with a block of their own stand apart.
bool has_block(const ItemNode& node) {
  return !std::holds_alternative<Use>(node) && !std::holds_alternative<Param>(node) &&
         !std::holds_alternative<Let>(node) && !std::holds_alternative<Define>(node);
}

}  // namespace

void Writer::line() {
  out_ += '\n';
  out_.append(depth_ * 2, ' ');
}

void Writer::open() {
  put(" {");
  ++depth_;
}

void Writer::close() {
  --depth_;
  line();
  put("}");
}

void Writer::file(const File& file) {
  header(file.header);
  const ItemNode* before = nullptr;
  for (const Item& item : file.items) {
    const bool apart = before != nullptr && (has_block(item.node) || before->index() != item.node.index());
    if (apart || (before == nullptr && !out_.empty())) line();
    std::visit([this](const auto& node) { write(node); }, item.node);
    line();
    before = &item.node;
  }
}

void Writer::header(const Header& header) {
  const auto text_line = [&](std::string_view word, const std::optional<Str>& text) {
    if (!text) return;
    put(word, " ");
    string(*text);
    line();
  };
  const auto name_line = [&](std::string_view word, const std::optional<Name>& text) {
    if (!text) return;
    put(word, " ");
    name(*text);
    line();
  };
  name_line("model", header.model);
  name_line("module", header.module);
  text_line("version", header.version);
  text_line("timezone", header.timezone);
  if (!header.missing.empty()) {
    put("missing ");
    list(header.missing, [this](const Str& text) { string(text); });
    line();
  }
  if (header.fiscal_start_month) {
    put("fiscal year starts ", kMonths[static_cast<size_t>(*header.fiscal_start_month) - 1]);
    line();
  }
  text_line("holidays", header.holidays);
  text_line("holidays lines of", header.holidays_file);
}

void Writer::write(const Use& node) {
  put("use ");
  if (node.file) string(*node.file);
  for (size_t i = 0; i < node.path.size(); ++i) {
    if (i > 0) put(".");
    name(node.path[i]);
  }
  if (!node.alias) return;
  put(" as ");
  name(*node.alias);
}

void Writer::clamp(const std::optional<Clamp>& clamp) {
  if (!clamp) return;
  put(" in ");
  range(clamp->low, "..", clamp->high);
}

void Writer::write(const Param& node) {
  put("param ");
  name(node.name);
  put(": ");
  type(node.type);
  clamp(node.range);
  optional(" = ", node.value);
}

void Writer::write(const Let& node) {
  put("let ");
  name(node.name);
  put(" = ");
  optional("", node.value);
  if (!node.lines_of) return;
  put("lines of ");
  string(*node.lines_of);
}

void Writer::write(const Define& node) {
  put("define ");
  name(node.name);
  if (!node.parameters.empty()) {
    put("(");
    list(node.parameters, [this](const Parameter& parameter) {
      name(parameter.name);
      put(": ");
      type(parameter.type);
    });
    put(")");
  }
  if (node.result) {
    put(": ");
    type(*node.result);
  }
  optional(" = ", node.body);
}

void Writer::type(const TypeExpr& type_expr) {
  if (const auto* named = std::get_if<NamedType>(&type_expr.node)) dotted(named->name);
  if (const auto* list_of = std::get_if<ListType>(&type_expr.node)) {
    put("list of ");
    type(*list_of->element);
  }
  if (const auto* set_of = std::get_if<SetType>(&type_expr.node)) {
    put("set of ");
    type(*set_of->element);
  }
  if (const auto* members = std::get_if<EnumType>(&type_expr.node)) {
    put(members->body.ordered ? "ordered enum" : "enum");
    enum_body(members->body);
  }
  if (type_expr.optional) put("?");
}

void Writer::enum_body(const EnumBody& body) {
  put(" { ");
  list(body.members, [this](const EnumMember& member) {
    if (!member.from_string) name(member.name);
    for (const Str& spelling : member.spellings) {
      if (!member.from_string) put(" ");
      string(spelling);
    }
  });
  if (body.open) put(body.members.empty() ? "*" : ", *");
  put(" }");
}

void Writer::write(const EnumDecl& node) {
  put(node.body.ordered ? "ordered enum " : "enum ");
  name(node.name);
  enum_body(node.body);
}

void Writer::field(const Field& field) {
  name(field.name);
  put(": ");
  type(field.type);
  if (field.key) put(" key");
  optional(" = ", field.default_value);
  const auto option = [&](std::string_view word, const std::optional<Str>& text) {
    if (!text) return;
    put(word);
    string(*text);
  };
  option(" from ", field.from);
  option(" format ", field.format);
  if (!field.missing.empty()) {
    put(" missing ");
    list(field.missing, [this](const Str& text) { string(text); });
  }
  option(" split by ", field.split_by);
}

void Writer::write(const LeadDecl& node) {
  put("lead");
  body(node.members, [this](const Field& member) { field(member); });
}

void Writer::write(const EventDecl& node) {
  put("event ");
  name(node.name);
  open();
  const auto column = [&](std::string_view word, const std::optional<Str>& text) {
    if (!text) return;
    line();
    put(word);
    string(*text);
  };
  column("lead from ", node.lead_from);
  column("at from ", node.at_from);
  for (const Field& member : node.members) {
    line();
    field(member);
  }
  close();
}

// ---- Grades, segments, actions, tests ------------------------------------------------------------------------------

void Writer::grade_bands(const BandGrade& grade) {
  expr(*grade.subject);
  body(grade.bands, [this](const GradeBand& band) {
    label(band.label);
    put(": ");
    band_test(band.test);
  });
}

void Writer::shift_grade(const ShiftGrade& grade) {
  put(" from ");
  label(grade.start);
  put(" over ");
  list(grade.scale, [this](const Label& step) { label(step); });
  body(grade.shifts, [this](const Shift& shift) {
    put("shift ", shift.numerator.digits);
    if (shift.denominator) put("/", shift.denominator->digits);
    if (shift.label) {
      put(" ");
      string(*shift.label);
    }
    optional(" when ", shift.when);
  });
}

void Writer::write(const Grade& node) {
  put("grade ");
  name(node.name);
  if (const auto* shifts = std::get_if<ShiftGrade>(&node.body)) return shift_grade(*shifts);
  put(" of ");
  grade_bands(std::get<BandGrade>(node.body));
}

void Writer::write(const Matrix& node) {
  put("matrix ");
  name(node.name);
  put(" of ");
  grade_bands(node.rows);
  put(" by ");
  grade_bands(node.columns);
}

void Writer::write(const Segment& node) {
  put("segment ");
  name(node.name);
  if (const auto* membership = std::get_if<MembershipSegment>(&node.body)) return optional(" when ", membership->when);
  put(" first");
  body(std::get<FirstSegment>(node.body).cases, [this](const SegmentCase& part) {
    name(part.name);
    if (part.when == nullptr) put(" otherwise");
    optional(" when ", part.when);
  });
}

void Writer::pairs(const std::vector<Pair>& values) {
  if (values.empty()) return put(" {}");
  put(" { ");
  list(values, [this](const Pair& pair) {
    name(pair.name);
    put(": ");
    expr(*pair.value);
  });
  put(" }");
}

namespace {

template <class... Cases>
struct Either : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Either(Cases...) -> Either<Cases...>;

}  // namespace

void Writer::trigger(const Action& node) {
  std::visit(Either{
                 [&](const RisesAbove& it) { optional("", it.value), optional(" rises above ", it.threshold); },
                 [&](const FallsBelow& it) { optional("", it.value), optional(" falls below ", it.threshold); },
                 [&](const Becomes& it) { optional("", it.subject), put(" becomes "), label(it.label); },
                 [&](const Enters& it) { optional("enters ", it.segment); },
                 [&](const Leaves& it) { optional("leaves ", it.segment); },
             },
             node.trigger);
}

void Writer::write(const Action& node) {
  put("on ");
  trigger(node);
  if (node.or_is_new) put(" or is new");
  if (node.rearm) optional(node.rearm->below ? ", rearm below " : ", rearm above ", node.rearm->threshold);
  optional(", when ", node.when);
  if (node.limit) {
    optional(", at most ", node.limit->count);
    optional(" per ", node.limit->per);
  }
  if (node.priority) put(", priority ", node.priority->digits);
  ++depth_;
  line();
  --depth_;
  put("do ");
  name(node.action);
  pairs(node.payload);
}

void Writer::write(const Test& node) {
  put("test ");
  string(node.name);
  optional(" at ", node.at);
  body(node.items, [this](const TestItem& item) { test_item(item); });
}

void Writer::test_item(const TestItem& item) {
  std::visit(Either{
                 [&](const TestLead& it) { put("lead"), pairs(it.values); },
                 [&](const TestEvent& it) {
                   name(it.event);
                   pairs(it.values);
                   if (it.times) put(" x ", it.times->digits);
                 },
                 [&](const TestPrevious& it) { put("previous"), pairs(it.values); },
                 [&](const Expect& it) {
                   put("expect ");
                   list(it.claims, [this](const ExprPtr& claim) { expr(*claim); });
                 },
                 [&](const CasesFile& it) { put("cases "), string(it.file); },
             },
             item);
}

std::string trigger_text(const Action& action) {
  Writer writer;
  writer.trigger(action);
  return writer.take();
}

std::string to_source(const File& file) {
  Writer writer;
  writer.file(file);
  return writer.take();
}

}  // namespace score::syntax
