#pragma once
// Random leads and events for a compiled model, whoever wrote it.
//
// Values sit on the borders that the model's constants draw, and one step to either side: ends of bands and ranges, the
// edges of windows, changes of the zone's clock; with missing values, extremes, empty and huge strings among them.
//
// Rows are kept by the names of their fields, so that the same data fits a model that was made smaller.
#include <cstdint>
#include <string>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "tests/random/model_writer.h"
#include "tests/random/rng.h"

namespace score::random {

/// A bool is an integer too; a missing value has nothing.
struct Cell {
  bool known = false;
  int64_t integer = 0;
  double number = 0;
  std::string text;
  std::vector<Cell> items;  // of a list
};

struct Rows {
  std::string name;                 // of the event type; "" for leads
  std::vector<std::string> fields;  // of events, 0 is `at`
  std::vector<std::vector<Cell>> cells;
  std::vector<uint32_t> lead;  // of events: whose
};

struct Data {
  std::vector<int64_t> now_us;  // one for each lead
  Rows leads;
  std::vector<Rows> events;  // a type each; rows in no order
};

/// `now_us` is the moment that all is near.
Data make_data(const plan::Plan& plan, Rng& rng, int64_t now_us, const Options& options);

/// The leads, defaults filled in. Strings point into `data`.
columns::LeadBlock lead_block(const plan::Plan& plan, const Data& data);
/// The events in canonical order, of those with an equal key the first. Strings point into `data`.
columns::EventBlock event_block(const plan::Plan& plan, const Data& data);

/// The rows of one type as they are bound, in the data's order: column 0 is the lead's key. The model has a key.
columns::LeadBlock event_rows(const plan::Plan& plan, uint32_t type, const Data& data);

/// The leads from `from` to before `to`, with their events; the rows of events in another order if `shuffled` says how.
Data part_of(const Data& data, size_t from, size_t to, Rng* shuffled = nullptr);

}  // namespace score::random
