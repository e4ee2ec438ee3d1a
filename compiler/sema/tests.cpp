#include "compiler/sema/tests.h"

#include <algorithm>
#include <unordered_map>

#include "compiler/sema/cases.h"
#include "compiler/sema/constants.h"
#include "compiler/sema/outputs.h"
#include "compiler/sema/typer.h"
#include "stdlib/civil.h"
#include "stdlib/parse.h"

namespace score::sema {
namespace {

class TestChecker {
 public:
  TestChecker(Context& context, const syntax::Test& test, bool reads_clock)
      : context_(context), typer_(context), test_(test), reads_clock_(reads_clock) {}

  void run() {
    read(now());
    if (!cases_.empty()) return run_cases();
    fill_in();
    if (made_.claims.empty() && !expects_) context_.report<diag::S0804>(test_.name.span);
    context_.model.tests.push_back(std::move(made_));
  }

 private:
  void read(int64_t now_us) {
    made_.name = test_.name.value;
    made_.span = test_.name.span;
    made_.now_us = now_us;
    made_.lead.resize(context_.model.lead.size());
    given_.resize(made_.lead.size());
    for (const syntax::TestItem& item : test_.items) std::visit([this](const auto& node) { visit(node); }, item);
  }

  /// A test for each row of the tables; what is not theirs is common to all.
  void run_cases() {
    const CommonCase common = this->common();
    const auto at = [this](int64_t now_us) { return at_other_time(now_us); };
    for (const syntax::CasesFile* cases : cases_) check_cases(context_, {test_, *cases, common, at, reads_clock_});
  }

  CommonCase common() const {
    CommonCase common{made_, {}};
    for (const auto& given : given_) common.given.push_back(given.has_value());
    return common;
  }

  /// Findings that are the same at any time were reported already.
  CommonCase at_other_time(int64_t now_us) {
    diag::Diagnostics found;
    diag::Diagnostics* const all = std::exchange(context_.diags, &found);
    TestChecker other(context_, test_, reads_clock_);
    other.read(now_us);
    context_.diags = all;
    for (const diag::Diagnostic& next : found.all()) {
      const auto same = [&](const diag::Diagnostic& known) {
        return known.spec == next.spec && known.span == next.span && known.message == next.message;
      };
      if (std::none_of(all->all().begin(), all->all().end(), same)) all->take(next);
    }
    return other.common();
  }

  /// `at`, or 2000-01-01T00:00 by the model's clock.
  int64_t now() {
    constexpr int64_t kDefaultDay = stdlib::days_from_civil(2000, 1, 1);
    const stdlib::Zone* zone = context_.zones.at(context_.model, 0);
    const int64_t local = kDefaultDay * stdlib::kMicrosPerDay;
    const int64_t otherwise = zone != nullptr ? zone->to_utc(local) : local;
    if (test_.at == nullptr) return otherwise;
    ExprPtr at = typer_.check(*test_.at);
    if (at != nullptr && at->type.kind == Kind::Date) {
      at = Builder(context_).builtin(stdlib::builtins_named("date to timestamp").front(), {at}, at->span);
    }
    if (at == nullptr) return otherwise;
    if (at->type.kind != Kind::Timestamp) {
      context_.report<diag::S0401>(test_.at->span, "what stands after `at`", "timestamp", context_.text(at->type));
      return otherwise;
    }
    const std::string on = first_dependency(context_, at, false);
    const std::optional<Constant> value = Evaluation(context_, false)(at);
    if (on.empty() && value && value->known()) return value->integer();
    context_.report<diag::S0211>(test_.at->span, "the time of a test", on.empty() ? "nothing that is known" : on);
    return otherwise;
  }

  void visit(const syntax::TestLead& lead) {
    if (seen_lead_) {
      context_.report<diag::S0803>(lead.span).note(*seen_lead_, "the first one");
      return;
    }
    seen_lead_ = lead.span;
    for (const syntax::Pair& pair : lead.values) value(pair);
  }

  void value(const syntax::Pair& pair) {
    const Symbol* symbol = context_.scope.field(pair.name.text);
    if (symbol == nullptr) {
      auto& finding = context_.report<diag::S0111>(pair.name.span, pair.name.text);
      const std::string near = diag::nearest(pair.name.text, context_.scope.field_names());
      if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(pair.name.span, near);
      return;
    }
    if (given_[symbol->index]) {
      context_.report<diag::S0802>(pair.name.span, pair.name.text).note(*given_[symbol->index], "first here");
      return;
    }
    given_[symbol->index] = pair.name.span;
    const Field& field = context_.model.lead[symbol->index];
    if (context_.broken_fields.count(field.name) == 0) {
      made_.lead[symbol->index] = constant(pair, field, "a value of a test's lead");
    }
  }

  /// A string that an open enum does not list.
  bool is_unlisted(const syntax::Expr& value, const Type& type) {
    const auto* literal = syntax::as<syntax::StringLit>(&bare_expr(value));
    return literal != nullptr && type.kind == Kind::Enum && context_.model.enums[type.enum_id].open &&
           !context_.members.by_spelling(context_.model.enums, type.enum_id, literal->text.value);
  }

  Constant constant(const syntax::Pair& pair, const Field& field, std::string_view what) {
    const std::optional<Constant> value = constant(*pair.value, field.type, field.name, what);
    if (value && !value->known() && !field.type.optional && !field.default_value) {
      context_.report<diag::S0806>(pair.value->span, field.name);
    }
    return value.value_or(Constant{});
  }

  /// Of the type; for a timestamp a date will do, and is its start in the zone.
  ExprPtr value_as(const syntax::Expr& expr, const Type& type, const std::string& name) {
    if (type.kind == Kind::Timestamp) {
      const ExprPtr found = typer_.check(expr, &type);
      if (found == nullptr) return nullptr;
      if (found->type.kind == Kind::Date) {
        return Builder(context_).builtin(stdlib::builtins_named("date to timestamp").front(), {found}, expr.span);
      }
    }
    return typer_.check_as(expr, type, "`" + name + "`");
  }

  /// nullopt, with a finding, if it is not constant at the test's now.
  std::optional<Constant> constant(const syntax::Expr& expr, const Type& type, const std::string& name,
                                   std::string_view what) {
    if (is_unlisted(expr, type)) return Constant{int64_t{SCORE_UNLISTED}};
    const ExprPtr checked = value_as(expr, type, name);
    if (checked == nullptr) return std::nullopt;
    const std::string on = first_dependency(context_, checked, true);
    std::optional<Constant> value = Evaluation(context_, true, made_.now_us)(checked);
    if (!value) {
      context_.report<diag::S0211>(expr.span, what, on.empty() ? "a pattern" : on);
      return std::nullopt;
    }
    const syntax::Expr& literal = bare_expr(expr);
    const bool absolute = std::holds_alternative<syntax::DateLit>(literal.node) ||
                          std::holds_alternative<syntax::TimestampLit>(literal.node);
    if (absolute && reads_clock_ && test_.at == nullptr && !std::exchange(warned_, true)) {
      context_.report<diag::S0805>(expr.span, context_.text(expr.span))
          .with_help("say when the test is: `test \"" + test_.name.value + "\" at 2026-11-22T09:00`");
    }
    return value;
  }

  /// Defaults for what the test leaves out; what has none must be given.
  void fill_in() {
    const std::vector<Field>& lead = context_.model.lead;
    for (size_t i = 0; i < lead.size(); ++i) {
      if (!made_.lead[i].known() && lead[i].default_value) made_.lead[i] = *lead[i].default_value;
      const bool broken = context_.broken_fields.count(lead[i].name) != 0;
      if (given_[i] || lead[i].type.optional || lead[i].default_value || broken) continue;
      context_.report<diag::S0801>(seen_lead_.value_or(test_.name.span), lead[i].name)
          .note(lead[i].span, "declared here");
    }
  }

  void visit(const syntax::Expect& expect) {
    expects_ = true;
    const Asides asides{context_.model.main_score, true};
    context_.asides = &asides;
    for (const syntax::ExprPtr& source : expect.claims) {
      Claim claim;
      claim.span = source->span;
      claim.condition = typer_.check_as(*source, make_type(Kind::Bool), "a claim");
      if (claim.condition == nullptr) continue;
      const auto* binary = syntax::as<syntax::Binary>(&bare_expr(*source));
      const bool comparison =
          binary != nullptr && binary->op >= syntax::BinaryOp::Eq && binary->op <= syntax::BinaryOp::Ge;
      if (comparison && claim.condition->arguments.size() == 2) {
        claim.left = claim.condition->arguments[0];
        claim.right = claim.condition->arguments[1];
      }
      made_.claims.push_back(std::move(claim));
    }
    context_.asides = nullptr;
  }

  void visit(const syntax::TestEvent& event) {
    const Symbol* symbol = context_.scope.event(event.event.text);
    if (symbol == nullptr) return unknown_event(event.event);
    const EventType& type = context_.model.events[symbol->index];
    TestEvent made{symbol->index, std::vector<Constant>(type.fields.size())};
    std::vector<std::optional<Span>> given(type.fields.size());
    for (const syntax::Pair& pair : event.values) event_value(pair, made, given);
    fill_in(event, made, given);
    const std::optional<size_t> times = this->times(event);
    if (times) made_.events.insert(made_.events.end(), *times, made);
  }

  void unknown_event(const syntax::Name& name) {
    if (context_.scope.incomplete()) return;
    auto& finding = context_.report<diag::S0123>(name.span, name.text);
    const std::string near = diag::nearest(name.text, context_.scope.event_names());
    if (!near.empty()) finding.with_help("did you mean the event `" + near + "`?").fix(name.span, near);
  }

  void event_value(const syntax::Pair& pair, TestEvent& made, std::vector<std::optional<Span>>& given) {
    const ExprPtr field = field_of(context_, made.event, pair.name);
    if (field == nullptr) return;
    if (given[field->index]) {
      context_.report<diag::S0802>(pair.name.span, pair.name.text).note(*given[field->index], "first here");
      return;
    }
    given[field->index] = pair.name.span;
    const Field& info = context_.model.events[made.event].fields[field->index];
    made.fields[field->index] = constant(pair, info, "a value of a test's event");
  }

  void fill_in(const syntax::TestEvent& event, TestEvent& made, const std::vector<std::optional<Span>>& given) {
    const std::vector<Field>& fields = context_.model.events[made.event].fields;
    for (size_t i = 0; i < fields.size(); ++i) {
      if (!made.fields[i].known() && fields[i].default_value) made.fields[i] = *fields[i].default_value;
      const bool broken = context_.event_fields.is_broken(made.event, static_cast<uint32_t>(i));
      if (given[i] || fields[i].type.optional || fields[i].default_value || broken) continue;
      auto& finding = context_.report<diag::S0819>(event.span, event.event.text, fields[i].name);
      if (fields[i].name == "at") finding.with_help("every event has a time: `at: now - 1 day`");
      if (i > 0) finding.note(fields[i].span, "declared here");
      if (i == 0) finding.with_help("say when it was, as in `at: now - 2 days`");
    }
  }

  /// How many events it stands for; nullopt, with a finding, for too many.
  std::optional<size_t> times(const syntax::TestEvent& event) {
    const size_t most = context_.options.max_test_events;
    int64_t times = 1;
    if (event.times) {
      const auto parsed = stdlib::parse_int(event.times->digits);
      times = parsed.ok() ? parsed.value : 0;
      if (times < 1 || times > kMostTimes) {
        context_.report<diag::S0817>(event.times->span, kMostTimes, event.times->digits);
        return std::nullopt;
      }
    }
    const bool fitted = context_.test_events <= most;
    context_.test_events += static_cast<size_t>(times);
    if (context_.test_events <= most) return static_cast<size_t>(times);
    if (fitted) context_.report<diag::S0818>(event.span, most);
    return std::nullopt;
  }

  void visit(const syntax::TestPrevious& previous) {
    if (seen_previous_) {
      context_.report<diag::S0023>(previous.span, "`previous`").note(*seen_previous_, "the first one");
      return;
    }
    seen_previous_ = previous.span;
    std::unordered_map<std::string, Span> given;
    for (const syntax::Pair& pair : previous.values) {
      const auto [first, fresh] = given.emplace(pair.name.text, pair.name.span);
      if (fresh) {
        previous_value(pair);
      } else {
        context_.report<diag::S0802>(pair.name.span, pair.name.text).note(first->second, "first here");
      }
    }
  }

  /// An output, or a column that keeps the state of an action.
  void previous_value(const syntax::Pair& pair) {
    const Model& model = context_.model;
    const std::string& name = pair.name.text;
    const auto found = context_.state_names.find(name);
    if (found == context_.state_names.end()) return unknown_state(pair.name);
    TestState made{found->second, {}, {}};
    Type type;
    if (const auto* output = std::get_if<Output>(&made.of)) {
      type = type_of(model, *output);
    } else {
      const StateColumn& column = model.state_columns[std::get<uint32_t>(made.of)];
      const ExprPtr& value = model.actions[column.action].value;
      if (column.kind == StateKind::Value && value == nullptr) return;
      if (column.kind == StateKind::Value) type = value->type;
      if (column.kind == StateKind::Fired) {
        fired(*pair.value, name, made.fired);
        made_.previous.push_back(std::move(made));
        return;
      }
    }
    const std::optional<Constant> value = constant(*pair.value, type.as_optional(true), name, kState);
    if (!value) return;
    made.value = *value;
    made_.previous.push_back(std::move(made));
  }

  void unknown_state(const syntax::Name& name) {
    std::vector<std::string> names;
    for (const auto& entry : context_.state_names) names.push_back(entry.first);
    std::sort(names.begin(), names.end());  // suggestions must not hang on the hash
    auto& finding = context_.report<diag::S0615>(name.span, name.text);
    const std::string near = diag::nearest(name.text, names);
    if (near.empty()) {
      finding.with_help("it has the outputs, and of actions what their `rearm` and their limit need");
    } else {
      finding.with_help("did you mean `" + near + "`?");
    }
  }

  /// A time, or a list of times.
  void fired(const syntax::Expr& expr, const std::string& name, std::vector<int64_t>& times) {
    if (const auto* list = syntax::as<syntax::ListLit>(&bare_expr(expr))) {
      for (const syntax::ExprPtr& item : list->items) fired(*item, name, times);
      return;
    }
    const std::optional<Constant> time = constant(expr, make_type(Kind::Timestamp, true), name, kState);
    if (!time || !time->known()) return;
    times.insert(std::upper_bound(times.begin(), times.end(), time->integer()), time->integer());
  }
  void visit(const syntax::CasesFile& cases) {
    expects_ = true;
    cases_.push_back(&cases);
  }

  Context& context_;
  Typer typer_;
  const syntax::Test& test_;
  bool reads_clock_;
  bool expects_ = false, warned_ = false;
  static constexpr std::string_view kState = "a value of the run before";
  std::optional<Span> seen_lead_, seen_previous_;
  std::vector<std::optional<Span>> given_;
  std::vector<const syntax::CasesFile*> cases_;
  Test made_;
};

}  // namespace

void check_test(Context& context, const syntax::Test& test, bool reads_clock) {
  TestChecker(context, test, reads_clock).run();
}

}  // namespace score::sema
