#include "tests/random/case.h"

#include "stdlib/format.h"
#include "tests/random/pools.h"

namespace score::random {

namespace {

/// Params of a range at their ends or between; of some other kinds too.
std::vector<std::string> settings_for(const plan::Plan& plan, Rng& rng) {
  std::vector<std::string> made;
  for (const sema::Param& param : plan.params) {
    if (rng.chance(60)) continue;
    stdlib::TextBuffer buffer;
    const bool ranged = param.low && param.high;
    const int64_t value = !ranged          ? 0
                          : rng.chance(50) ? rng.between(param.low->integer(), param.high->integer())
                          : rng.chance(50) ? param.low->integer()
                                           : param.high->integer();
    std::string text;
    switch (param.type.kind) {
      case Kind::Int: text = ranged ? stdlib::format_int(value, buffer) : "3"; break;
      case Kind::Decimal: text = ranged ? stdlib::format_decimal(value, buffer) : "12.5"; break;
      case Kind::Bool: text = rng.chance(50) ? "true" : "false"; break;
      case Kind::String:
      case Kind::Text: text = rng.pick(words()); break;
      default: continue;
    }
    made.push_back(param.name + "=" + text);
  }
  return made;
}

/// The same compilation, and blocks of the data for it.
void finish(RandomCase& made) {
  if (!made.compiled.model) return;
  engine::ParamsResult params = engine::make_params(made.compiled.model, made.settings);
  if (params.params == nullptr) params = engine::make_params(made.compiled.model, {});
  made.params = params.params;
  made.leads = lead_block(made.compiled.model->plan(), *made.data);
  made.events = event_block(made.compiled.model->plan(), *made.data);
}

}  // namespace

RandomCase make_case_of(std::string text, uint64_t seed, const Options& options) {
  RandomCase made;
  made.seed = seed;
  made.text = std::move(text);
  made.compiled = engine::compile_text("model.score", made.text);
  made.data = std::make_unique<Data>();
  if (!made.compiled.model) return made;
  Rng rng(seed ^ 0xda7a);
  const plan::Plan& plan = made.compiled.model->plan();
  *made.data = make_data(plan, rng, near_moment(seed), options);
  made.settings = settings_for(plan, rng);
  finish(made);
  return made;
}

RandomCase make_case(uint64_t seed, const Options& options) {
  return make_case_of(ModelWriter(seed, options).write(), seed, options);
}

RandomCase make_case_like(const RandomCase& like, std::string text) {
  RandomCase made;
  made.seed = like.seed;
  made.text = std::move(text);
  made.compiled = engine::compile_text("model.score", made.text);
  made.data = std::make_unique<Data>(*like.data);
  made.settings = like.settings;
  finish(made);
  return made;
}

}  // namespace score::random
