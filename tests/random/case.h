#pragma once
// Random cases for whatever has to agree with the reference: a model, its params, leads, events.
#include <memory>
#include <string>
#include <vector>

#include "runtime/engine/model.h"
#include "runtime/engine/params.h"
#include "tests/random/data.h"
#include "tests/random/model_writer.h"

namespace score::random {

/// Blocks point into the data: a case may be moved, not copied.
struct RandomCase {
  uint64_t seed = 0;
  std::string text;                   // the rule file
  engine::Compilation compiled;       // model is null if the text was refused: a fault of the writer or of the checker
  std::vector<std::string> settings;  // `name=value`
  std::shared_ptr<const engine::Params> params;
  std::unique_ptr<Data> data;
  columns::LeadBlock leads;
  columns::EventBlock events;
};

/// The same for the same seed and options, on every platform.
RandomCase make_case(uint64_t seed, const Options& options);
/// A model from elsewhere with data made for it.
RandomCase make_case_of(std::string text, uint64_t seed, const Options& options);
/// Another model with the data of `like`, by the names of fields.
RandomCase make_case_like(const RandomCase& like, std::string text);

/// The data as files have it: a header, then a row each. Cells follow the fields' formats and spellings.
std::string leads_csv(const plan::Plan& plan, const Data& data);
std::string events_csv(const plan::Plan& plan, uint32_t type, const Data& data);
/// Makes the case's model, data and command into files of `folder` (model.score, leads.csv, events of each type) and
/// gives the command that runs them; "" if that fails.
std::string write_files(const RandomCase& made, const std::string& folder);

}  // namespace score::random
