#pragma once
// What would change a lead's grade: missing fields that would if they were known, and behaviour that would lift it.
//
// Both are searches over values from the model's own text (candidates.h), and every answer was evaluated: each is real.
// They are not complete: values and combinations that are not tried may change the grade too.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "runtime/engine/lead_values.h"
#include "runtime/engine/params.h"
#include "runtime/interpret/lead_evaluator.h"

namespace score::engine {

/// `name` set to `value`, as a rule file would write it.
struct Setting {
  std::string name, value, json;
};

/// A missing field, and grades it would give.
struct MissingField {
  struct Change {
    Setting setting;
    std::string label;
  };
  std::string name;
  std::vector<Change> changes;  // one for each label that the field alone leads to; the best first
};

struct Missing {
  std::vector<std::string> unknown;  // all fields without a value
  std::vector<MissingField> fields;  // those that change the grade on their own
  std::vector<Setting> together;     // a better grade than any alone: the fields that it takes
  std::string together_label;
};

/// One event, now.
struct AddedEvent {
  std::string event;
  std::vector<Setting> fields;  // those the rule asks for
  std::string rule;             // what it would fire most: its title, "" if none gains by this event alone
  uint32_t source_line = 0;
  int64_t points = 0;  // that rule's gain, millionths
};

/// Events that together lift the lead to a better grade.
struct Suggestion {
  std::vector<AddedEvent> events;
  std::string label;
  std::vector<std::pair<std::string, int64_t>> scores;  // those that would change, and their new points
};

struct Lift {
  bool best_already = false;
  std::vector<Suggestion> suggestions;  // of the fewest events, the highest score first
};

/// The grade to look at: the last one by bands of the main score; else the last one declared, if there is any.
std::optional<uint32_t> grade_to_lift(const plan::Plan& plan);

/// Looks at one grade. One thread.
class WhatIf {
 public:
  static constexpr size_t kMostEvents = 3;
  static constexpr size_t kMostSuggestions = 3;

  /// `model` and `params` outlive it.
  WhatIf(const Model& model, const Params& params, uint32_t grade);

  Missing missing(const LeadValues& lead);
  Lift lift(const LeadValues& lead);

 private:
  /// Where a label stands, one place for each axis; an axis without order has kNoPlace.
  static constexpr int64_t kNoPlace = -1;
  struct Place {
    int64_t row = kNoPlace, column = kNoPlace;
  };
  struct Result {
    int64_t label = -1;
    int64_t points = 0;  // of the score that the grade looks at, if there is one
  };
  /// An event worth adding.
  struct Item {
    interpret::EventValues event;
    AddedEvent told;
    Result result;  // by itself
  };

  /// So many evaluations one search may take for a lead with these events: at most some seconds' work.
  void set_budget(const LeadValues& lead);
  bool spent() const { return budget_ == 0; }
  Result evaluate(const std::vector<interpret::Value>& fields, const std::vector<interpret::EventValues>& events,
                  int64_t now_us);
  bool better(const Result& a, const Result& b) const;
  /// A better grade, or else more points on the way there.
  bool ahead(const Result& a, const Result& b) const;
  Place place(int64_t label) const;
  /// For sorting: how high the label stands, then the points.
  std::pair<int64_t, int64_t> order_of(const Result& result) const;
  std::vector<int64_t> places_of(const plan::Bands& bands) const;
  std::string label_text(int64_t label) const;
  Setting setting(const std::string& name, const interpret::Value& value, const sema::Type& type) const;

  void alone(const LeadValues& lead, const Result& base, uint32_t field, const std::vector<interpret::Value>& values,
             Missing& out);
  /// `values[i]` are tried for the field unknown[i].
  void together(const LeadValues& lead, const Result& base, const std::vector<uint32_t>& unknown,
                const std::vector<std::vector<interpret::Value>>& values, Missing& out);

  std::vector<std::vector<size_t>> joint_fields(const std::vector<uint32_t>& unknown) const;
  void climb(const LeadValues& lead, const std::vector<uint32_t>& unknown,
             const std::vector<std::vector<interpret::Value>>& values, const std::vector<size_t>& places,
             std::vector<interpret::Value>& fields, Result& best);

  /// Events of a selection, and what is made of each one: points, or what an aggregate looks at; kNoNode if nothing.
  struct Wanted {
    const plan::Selection* selection = nullptr;
    plan::NodeId amount = plan::kNoNode;
  };
  Result result_of(const interpret::Outcome& outcome) const;
  std::vector<Item> items(const LeadValues& lead);
  void add_items(const LeadValues& lead, const Wanted& wanted, std::vector<Item>& out);
  std::vector<interpret::EventValues> matching(const LeadValues& lead, const Wanted& wanted);
  bool matches(const LeadValues& lead, const plan::Selection& selection, const interpret::EventValues& event);
  interpret::EventValues plain_event(uint32_t event, int64_t now_us) const;
  void give_key(interpret::EventValues& event, size_t number) const;
  Item item(const LeadValues& lead, interpret::EventValues event, const std::vector<uint32_t>& told);
  void combine(const LeadValues& lead, const std::vector<Item>& items, size_t from, size_t count,
               std::vector<const Item*>& chosen, std::vector<std::pair<Result, Suggestion>>& found);
  std::vector<uint32_t> asked_fields(const Wanted& wanted) const;

  const Model& model_;
  const plan::Plan& plan_;
  uint32_t grade_;
  std::optional<uint32_t> score_;
  interpret::LeadEvaluator evaluator_;
  interpret::Outcome outcome_;
  interpret::Outcome base_;
  size_t budget_ = 0;
  std::vector<int64_t> row_places_, column_places_;  // by label of the axis
};

}  // namespace score::engine
