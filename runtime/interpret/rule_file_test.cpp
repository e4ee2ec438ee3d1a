#include "runtime/interpret/rule_file.h"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/plan/lower.h"
#include "compiler/plan/verify.h"
#include "compiler/sema/check.h"
#include "compiler/sema/constants.h"
#include "compiler/syntax/parse.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::interpret {
namespace {

using sema::Constant;
using sema::Kind;

Value value_of(const Constant& constant, Kind kind) {
  Value value;
  value.known = constant.known();
  if (!value.known) return value;
  switch (kind) {
    case Kind::Bool: value.scalar.b = constant.boolean(); break;
    case Kind::Number: value.scalar.d = constant.number(); break;
    case Kind::String:
    case Kind::Text: value.scalar.s = {constant.text().data(), static_cast<int64_t>(constant.text().size())}; break;
    default: value.scalar.i = constant.integer(); break;
  }
  return value;
}

void append(const Constant& constant, columns::LeadColumn& column, size_t row) {
  const Value value = value_of(constant, column.kind);
  column.known.resize(row / 64 + 1);
  if (value.known) column.known[row / 64] |= uint64_t{1} << (row % 64);
  switch (column.kind) {
    case Kind::Bool: column.bools.push_back(value.known && value.scalar.b ? 1 : 0); break;
    case Kind::Number: column.numbers.push_back(value.known ? value.scalar.d : 0); break;
    case Kind::String:
    case Kind::Text: column.strings.push_back(value.known ? value.scalar.s : ScoreStr{"", 0}); break;
    default: column.integers.push_back(value.known ? value.scalar.i : 0); break;
  }
}

/// Missing before all values; times first, being the first field.
bool comes_before(const sema::TestEvent& a, const sema::TestEvent& b) {
  for (size_t i = 0; i < a.fields.size(); ++i) {
    if (a.fields[i] == b.fields[i]) continue;
    if (!a.fields[i].known() || !b.fields[i].known()) return !a.fields[i].known();
    if (std::holds_alternative<bool>(a.fields[i].value)) return !a.fields[i].boolean();
    return sema::compare(a.fields[i], b.fields[i]) < 0;
  }
  return false;
}

columns::EventBlock block_of(const plan::Plan& plan, std::vector<sema::TestEvent> events) {
  std::stable_sort(events.begin(), events.end(), comes_before);
  columns::EventBlock block;
  for (uint32_t type = 0; type < plan.events.size(); ++type) {
    columns::EventColumns& made = block.types.emplace_back();
    for (const sema::Field& field : plan.events[type].fields) made.columns.emplace_back().kind = field.type.kind;
    for (const sema::TestEvent& event : events) {
      if (event.event != type) continue;
      for (size_t i = 0; i < event.fields.size(); ++i) append(event.fields[i], made.columns[i], made.size);
      ++made.size;
    }
    made.begin = {0, static_cast<uint32_t>(made.size)};
  }
  return block;
}

class Run {
 public:
  Run(const std::string& text, const std::map<std::string, int64_t>& set) : set_(set) {
    const source::FileId id = sources_.add("model.score", text);
    const syntax::ParseResult parsed = syntax::parse(sources_, id, diags_);
    const std::unique_ptr<sema::Model> model = sema::check(*parsed.file, sources_, diags_);
    for (const diag::Diagnostic& found : diags_.all()) {
      const bool error = found.spec->severity == diag::Severity::Error;
      if (error) say("{} {}", found.spec->code, found.message);
    }
    if (!out_.empty()) return;
    plan_ = plan::lower(*model);
    for (const std::string& fault : plan::verify(plan_)) say("{}", fault);
    for (const plan::Test& test : plan_.tests) run(test);
    if (plan_.tests.empty()) say("no tests");
  }
  std::string found() const { return out_; }

 private:
  template <class... Args>
  void say(fmt::format_string<Args...> format, Args&&... args) {
    out_ += fmt::format(format, std::forward<Args>(args)...) + "\n";
  }

  void run(const plan::Test& test) {
    std::vector<Value> params, fields;
    for (const sema::Param& param : plan_.params) {
      const auto set = set_.find(param.name);
      params.push_back(set == set_.end() ? value_of(param.value, param.type.kind) : from_integer(set->second));
    }
    for (size_t i = 0; i < test.lead.size(); ++i) fields.push_back(value_of(test.lead[i], plan_.fields[i].type.kind));
    const columns::EventBlock block = block_of(plan_, test.events);
    LeadEvaluator evaluator(plan_, params);
    Outcome outcome;
    evaluator.evaluate({fields, test.now_us, &block, 0}, outcome);
    evaluator.evaluate_claims();
    for (const plan::Claim& claim : test.claims) {
      if (evaluator.node_value(claim.condition).is_true()) continue;
      say("{}: {} ({}, {})", test.name, sources_.text(claim.span), side(evaluator, claim.left),
          side(evaluator, claim.right));
    }
  }

  std::string side(const LeadEvaluator& evaluator, plan::NodeId id) const {
    if (id == plan::kNoNode) return "-";
    const Value& value = evaluator.node_value(id);
    if (!value.known) return "unknown";
    const sema::Type& type = plan_.nodes[id].type;
    switch (type.kind) {
      case Kind::Bool: return value.scalar.b ? "true" : "false";
      case Kind::Number: return fmt::format("{}", value.scalar.d);
      case Kind::String:
      case Kind::Text: return std::string(value.scalar.s.data, static_cast<size_t>(value.scalar.s.size));
      default: return sema::constant_text({value.scalar.i}, type, plan_.enums);
    }
  }

  const std::map<std::string, int64_t>& set_;
  source::SourceMap sources_;
  diag::Diagnostics diags_;
  plan::Plan plan_;
  std::string out_;
};

}  // namespace

std::string failures(const std::string& rule_file, const std::map<std::string, int64_t>& set) {
  return Run(rule_file, set).found();
}

}  // namespace score::interpret
