#include "runtime/engine/vector_engine.h"

#include "runtime/engine/phase_times.h"

namespace score::engine {

namespace {

/// Nodes times leads, of all engines of a model: about what making code for it costs, or less for small models.
constexpr uint64_t kWorkUntilNative = 20'000'000;
constexpr uint64_t kLeadsUntilNative = 50'000;
/// Blocks of so many leads are better scored one lead at a time, and after so many of them that pays.
constexpr size_t kFewLeads = 4;
constexpr uint64_t kBlocksUntilSingle = 16;

plan::KernelOptions options_for(const plan::Plan& plan, const columns::LeadBlock& leads) {
  plan::KernelOptions options;
  options.one_now = leads.now_us.size() == 1;
  for (size_t i = 0; i < plan.fields.size(); ++i) {
    const abi::Kind kind = plan.fields[i].type.kind;
    const bool narrow = kind == abi::Kind::Int || kind == abi::Kind::Period;
    if (narrow && leads.columns[i].width() > sizeof(int32_t)) options.wide_ints = true;
  }
  return options;
}

}  // namespace

VectorEngine::VectorEngine(std::shared_ptr<const Model> model, std::shared_ptr<const Params> params, Tier tier)
    : model_(std::move(model)),
      params_(std::move(params)),
      tier_(tier),
      evaluator_(model_->plan(), params_->values(), vector::best_isa(), params_->native().schedule()) {}

void VectorEngine::score(const columns::LeadBlock& leads, const columns::EventBlock* events, ResultBlock* out) {
  making_ = 0;
  if (tier_ != Tier::Vector && leads.size > 0) evaluator_.use(code_for(leads));
  evaluator_.score(leads, events, out);
}

/// What there is for the block; where it is worth it, more is asked for.
Native::Code VectorEngine::code_for(const columns::LeadBlock& leads) {
  Native& native = params_->native();
  plan::KernelOptions options = options_for(model_->plan(), leads);
  Native::Code code = native.ready(options);
  if (leads.size <= kFewLeads && (code == nullptr || ++small_blocks_ > kBlocksUntilSingle)) {
    plan::KernelOptions single = options;
    single.single = true;
    if (Native::Code own = native.ready(single)) return own;
    options = single;
    if (code != nullptr) {  // that of many leads serves until then
      native.request(options);
      return code;
    }
  }
  if (code != nullptr) return code;
  if (tier_ == Tier::Native) {
    Laps laps;
    code = native.make(options, std::max(1U, std::thread::hardware_concurrency()));
    making_ = laps.lap();
    return code;
  }
  const uint64_t scored = native.count(leads.size);
  if (scored >= kLeadsUntilNative || scored * model_->plan().score_nodes >= kWorkUntilNative) native.request(options);
  return nullptr;
}

}  // namespace score::engine
