// score_random_conditions: what the checker says of conditions, held against leads.
//
//   score_random_conditions [--seed N] [--count N] [--seconds S]     search; stops at the first failure
//   score_random_conditions --seed N --print                        the model alone, with its findings
//
// Half of the models are made of few columns and few constants, so that conditions clash and repeat each other; the
// others are those of score_random. A finding that something is always or never true, never counts or changes nothing
// is confirmed by the reference interpreter: the condition is asked of each lead, or the edit is made and the results
// compared.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <string_view>

#include "tests/random/model_writer.h"
#include "tests/random/properties.h"

namespace score::random {
namespace {

/// Conditions over a handful of columns and constants.
class DenseModel {
 public:
  explicit DenseModel(uint64_t seed) : rng_(seed) {}

  std::string write() {
    std::string text = kHead;
    for (int i = 0; i < 2; ++i) text += fmt::format("define d{} = {}\n", i, condition(2));
    defines_ = true;
    for (int i = 0; i < 3; ++i) text += score(i);
    text += "segment first_of first {\n";
    const int64_t cases = rng_.between(2, 7);
    for (int64_t i = 0; i < cases; ++i) text += fmt::format("  case_{} when {}\n", i, condition(1));
    text += "  rest otherwise\n}\n";
    for (int i = 0; i < 3; ++i) text += fmt::format("segment member_{} when {}\n", i, condition(1));
    return text;
  }

 private:
  static constexpr const char* kHead =
      "model dense\n"
      "lead {\n  id: string key\n  staff: int?\n  visits: int = 0\n  budget: decimal?\n  rate: number = 0\n"
      "  stage: enum { a, b, c, * }?\n  kind: enum { x, y } = x\n  size: ordered enum { small, medium, large }?\n"
      "  country: string?\n  title: text?\n  vip: bool = false\n  fair: bool?\n  since: date?\n"
      "  interests: set of enum { crm, erp, bi }?\n}\n"
      "event visit { path: string, line: enum { p, q }? }\n";

  std::string whole() { return std::to_string(rng_.between(0, 4)); }
  std::string op() { return rng_.pick({"==", "!=", "<", "<=", ">", ">="}); }
  std::string text() { return rng_.pick({"\"a\"", "\"A\"", "\"ab\"", "\"b\"", "\"\""}); }

  std::string atom() {
    if (defines_ && rng_.chance(5)) return rng_.pick({"d0", "d1"});
    switch (rng_.below(19)) {
      case 0: return "staff " + op() + " " + whole();
      case 1: return "visits " + op() + " " + whole();
      case 2: return "budget " + op() + " " + whole() + rng_.pick({".0", ".5"});
      case 3: return "staff " + op() + " " + whole() + ".5";
      case 4: return fmt::format("staff {}in {}..{}", rng_.pick({"", "not "}), rng_.between(0, 2), rng_.between(2, 4));
      case 5: return std::string("stage ") + rng_.pick({"==", "!="}) + " " + rng_.pick({"a", "b", "c"});
      case 6: return std::string("stage ") + rng_.pick({"in [a, b]", "not in [a, b, c]", "in [b]", "is unlisted"});
      case 7: return std::string("kind ") + rng_.pick({"== x", "!= x", "== y", "in [x, y]"});
      case 8: return std::string("size ") + op() + rng_.pick({" small", " medium", " large"});
      case 9: return "country " + op() + " " + text();
      case 10:
        return rng_.pick({"title ", "country "}) +
               std::string(rng_.pick({"==", "!=", "starts with", "contains", "ends with"})) + " " + text();
      case 11: return rng_.pick({"vip", "fair", "not fair", "fair == vip", "fair or else false"});
      case 12:
        return rng_.pick({"staff", "stage", "country", "interests", "since"}) +
               std::string(rng_.pick({" is known", " is unknown"}));
      case 13:
        return std::string("interests has ") + rng_.pick({"any", "all", "none", "exactly"}) +
               rng_.pick({" [crm]", " [crm, erp]", " [bi]"});
      case 14: return "staff " + op() + " visits";
      case 15:
        return rng_.pick({"any visit", "no visit", "any visit where path == \"a\"", "any visit within 7 days",
                          "no visit within 30 days", "last(visit).path != \"a\""});
      case 16:
        return std::string(
                   rng_.pick({"count(visit) ", "count(visit within 30 days) ", "count(visit within 7 days) "})) +
               op() + " " + whole();
      case 17: return "month of since " + op() + " " + whole();
      default: return rng_.pick({"lower(country) == ", "upper(country) != ", "trim(country) == "}) + text();
    }
  }

  std::string condition(int depth) {
    if (depth == 0 || rng_.chance(15)) return atom();
    const char* word = rng_.chance(55) ? " and " : " or ";
    std::string made;
    for (int64_t i = rng_.between(2, 3); i > 0; --i) {
      const std::string part = condition(depth - 1);
      made += "(" + part + ")" + (i > 1 ? word : "");
    }
    if (rng_.chance(10)) return "not (" + made + ")";
    return made;
  }

  std::string score(int index) {
    std::string text = fmt::format("score s{} {{\n", index);
    for (const char* mode : {"", " first", " highest"}) {
      text += fmt::format("  group{} {{\n", mode);
      const int64_t rules = rng_.between(2, 6);
      for (int64_t i = 0; i < rules; ++i) {
        const char* events = rng_.chance(85) ? "" : rng_.pick({" each visit", " once visit where path == \"a\""});
        text += fmt::format("    +{}{} when {}\n", rng_.between(1, 4), events, condition(rng_.chance(50) ? 0 : 1));
      }
      text += "  }\n";
    }
    return text + "}\n";
  }

  Rng rng_;
  bool defines_ = false;
};

/// What is asked of each lead beside the model's own results.
struct Answers {
  bool compiled = false;
  std::vector<std::vector<int64_t>> probes;   // for each lead: 1 where the condition is true
  std::vector<std::vector<int64_t>> outputs;  // for each lead: scores, grades, segments
};

class Confirmation {
 public:
  explicit Confirmation(const RandomCase& made) : made_(made) {}

  std::vector<std::string> faults() {
    for (const diag::Diagnostic& finding : made_.compiled.findings->diagnostics().all()) {
      if (finding.span.file != 0) continue;
      const std::string_view code = finding.spec->code;
      if (code < "S0550" || code > "S0589") continue;
      ++seen_[std::string(code)];
      check(code, finding);
    }
    return std::move(faults_);
  }
  const std::map<std::string, int>& seen() const { return seen_; }
  int confirmed() const { return confirmed_; }

 private:
  void check(std::string_view code, const diag::Diagnostic& finding) {
    const std::string text = text_of(finding.span);
    if (code == "S0550" && finding.message.find("before it") == std::string::npos) {
      ask(finding, {text}, [](const std::vector<int64_t>& probe) { return probe[0] == 0; });
    } else if (code == "S0551") {
      ask(finding, {text}, [](const std::vector<int64_t>& probe) { return probe[0] == 1; });
    } else if (code == "S0552") {
      ask(finding, {text, "(" + text + ") is unknown"},
          [](const std::vector<int64_t>& probe) { return probe[0] == 1 || probe[1] == 1; });
    } else if (code == "S0554" && !finding.notes.empty()) {
      ask(finding, {fmt::format("({}) and ({})", text, text_of(finding.notes[0].span))},
          [](const std::vector<int64_t>& probe) { return probe[0] == 0; });
    } else if (code == "S0556") {
      compare(finding, without(finding.span));
    } else if (code == "S0557") {
      never_taken(finding);
    } else if (code == "S0558" || code == "S0559" || code == "S0560") {
      same_leads(finding);
    } else if (!finding.edits.empty()) {
      compare(finding, edited(finding));
    }
  }

  std::string text_of(const source::Span& span) const { return std::string(made_.compiled.sources->text(span)); }

  /// The results of the model with the conditions as further segments.
  Answers answers(std::string text, const std::vector<std::string>& conditions) {
    for (size_t i = 0; i < conditions.size(); ++i)
      text += fmt::format("\nsegment zz_probe_{} when ({})", i, conditions[i]);
    const RandomCase asked = make_case_like(made_, text + "\n");
    Answers out;
    out.compiled = asked.compiled.model != nullptr;
    if (!out.compiled || asked.leads.size == 0) return out;
    const plan::Plan& plan = asked.compiled.model->plan();
    const std::vector<int64_t> all = reference_results(asked);
    const size_t width = all.size() / asked.leads.size;
    const size_t first = 1 + plan.scores.size() + plan.grades.size();
    for (size_t lead = 0; lead < asked.leads.size; ++lead) {
      const auto row = all.begin() + static_cast<std::ptrdiff_t>(lead * width);
      const auto end_of_own = row + static_cast<std::ptrdiff_t>(first + plan.segments.size() - conditions.size());
      out.outputs.emplace_back(row + 1, end_of_own);
      out.probes.emplace_back(end_of_own, end_of_own + static_cast<std::ptrdiff_t>(conditions.size()));
    }
    return out;
  }

  void fail(const diag::Diagnostic& finding, const std::string& why) {
    faults_.push_back(
        fmt::format("{} at `{}`: {}: {}", finding.spec->code, text_of(finding.span), finding.message, why));
  }

  template <class Holds>
  void ask(const diag::Diagnostic& finding, const std::vector<std::string>& conditions, const Holds& holds) {
    const Answers found = answers(made_.text, conditions);
    if (!found.compiled) return;  // it speaks of one event, or of a line
    ++confirmed_;
    for (size_t lead = 0; lead < found.probes.size(); ++lead) {
      if (!holds(found.probes[lead])) return fail(finding, fmt::format("not so for lead {}", lead));
    }
  }

  std::string edited(const diag::Diagnostic& finding) const {
    std::vector<diag::Edit> edits = finding.edits;
    std::sort(edits.begin(), edits.end(), [](const auto& a, const auto& b) { return a.span.begin > b.span.begin; });
    std::string text = made_.text;
    for (const diag::Edit& edit : edits) text.replace(edit.span.begin, edit.span.end - edit.span.begin, edit.text);
    return text;
  }

  std::string without(const source::Span& span) const {
    std::string text = made_.text;
    return text.replace(span.begin, span.end - span.begin, "");
  }

  void compare(const diag::Diagnostic& finding, const std::string& text) {
    const Answers before = answers(made_.text, {}), after = answers(text, {});
    if (!after.compiled) return fail(finding, "what is left does not compile:\n" + text);
    ++confirmed_;
    for (size_t lead = 0; lead < before.outputs.size(); ++lead) {
      if (before.outputs[lead] != after.outputs[lead])
        return fail(finding, fmt::format("lead {} has other results", lead));
    }
  }

  void never_taken(const diag::Diagnostic& finding) {
    const Answers found = answers(made_.text, {});
    const sema::Model& model = *made_.compiled.checked;
    for (size_t i = 0; i < model.segments.size(); ++i) {
      const auto* first = std::get_if<sema::FirstSegment>(&model.segments[i].body);
      if (first == nullptr) continue;
      for (const sema::SegmentCase& next : first->cases) {
        if (next.span != finding.span) continue;
        ++confirmed_;
        const size_t column = model.scores.size() + model.grades.size() + i;
        for (size_t lead = 0; lead < found.outputs.size(); ++lead) {
          if (found.outputs[lead][column] == next.member) return fail(finding, fmt::format("lead {} is in it", lead));
        }
      }
    }
  }

  /// The condition of the rule, shift or segment at a place.
  std::string condition_at(const source::Span& span) const {
    const sema::Model& model = *made_.compiled.checked;
    std::string found;
    const auto take = [&](const source::Span& at, const sema::ExprPtr& when) {
      if (at == span && when != nullptr) found = text_of(when->span);
    };
    const auto block = [&](const auto& self, const sema::Group& group) -> void {
      for (const sema::GroupItem& item : group.items) {
        if (const auto* rule = std::get_if<sema::Rule>(&item)) take(rule->span, rule->when);
        if (const auto* inner = std::get_if<std::unique_ptr<sema::Group>>(&item)) self(self, **inner);
      }
    };
    for (const sema::Score& score : model.scores) {
      if (const auto* group = std::get_if<sema::Group>(&score.body)) block(block, *group);
    }
    for (const sema::Grade& grade : model.grades) {
      if (const auto* shifts = std::get_if<sema::ShiftGrade>(&grade.body)) {
        for (const sema::Shift& shift : shifts->shifts) take(shift.span, shift.when);
      }
    }
    for (const sema::Segment& segment : model.segments) {
      if (const auto* when = std::get_if<sema::ExprPtr>(&segment.body)) take(segment.span, *when);
    }
    return found;
  }

  void same_leads(const diag::Diagnostic& finding) {
    if (finding.notes.empty()) return;
    const std::string one = condition_at(finding.span), other = condition_at(finding.notes[0].span);
    if (one.empty() || other.empty()) return;
    ask(finding, {one, other}, [](const std::vector<int64_t>& probe) { return probe[0] == probe[1]; });
  }

  const RandomCase& made_;
  std::vector<std::string> faults_;
  std::map<std::string, int> seen_;
  int confirmed_ = 0;
};

RandomCase case_of(uint64_t seed) {
  Options options;
  options.leads = 60;
  options.lead_events = 4;
  options.actions = false;
  return seed % 2 == 0 ? make_case_of(DenseModel(seed).write(), seed, options) : make_case(seed, options);
}

int search(uint64_t seed, uint64_t count, int seconds) {
  const auto start = std::chrono::steady_clock::now();
  const auto elapsed = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
  std::map<std::string, int> all;
  uint64_t done = 0;
  int confirmed = 0;
  for (; (count == 0 || done < count) && (seconds == 0 || elapsed() < seconds); ++done, ++seed) {
    const RandomCase made = case_of(seed);
    if (!made.compiled.model) {
      fmt::print("seed {}: refused\n{}\n{}\n", seed, made.compiled.findings->text(false), made.text);
      return 1;
    }
    Confirmation confirmation(made);
    const std::vector<std::string> faults = confirmation.faults();
    confirmed += confirmation.confirmed();
    for (const auto& [code, times] : confirmation.seen()) all[code] += times;
    if (faults.empty()) continue;
    fmt::print("seed {} fails:\n\n{}\n", seed, made.text);
    for (const std::string& fault : faults) fmt::print("  {}\n", fault);
    fmt::print("\nto repeat: score_random_conditions --seed {} --count 1\n", seed);
    return 1;
  }
  fmt::print("{} models, {:.1f} s, {} findings confirmed:", done, elapsed(), confirmed);
  for (const auto& [code, times] : all) fmt::print(" {} x {}", code, times);
  fmt::print("\n");
  return 0;
}

int run(int count, char** words) {
  uint64_t seed = 1, models = 0;
  int seconds = 0;
  bool print = false;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    const auto next = [&] { return i + 1 < count ? words[++i] : ""; };
    if (word == "--seed") {
      seed = std::strtoull(next(), nullptr, 10);
    } else if (word == "--count") {
      models = std::strtoull(next(), nullptr, 10);
    } else if (word == "--seconds") {
      seconds = std::atoi(next());
    } else if (word == "--print") {
      print = true;
    } else {
      fmt::print(stderr, "score_random_conditions does not know `{}`\n", word);
      return 2;
    }
  }
  if (!print) return search(seed, models, seconds);
  const RandomCase made = case_of(seed);
  fmt::print("{}\n{}", made.text, made.compiled.findings->text(false));
  return 0;
}

}  // namespace
}  // namespace score::random

int main(int count, char** words) {
  return score::random::run(count, words);
}
