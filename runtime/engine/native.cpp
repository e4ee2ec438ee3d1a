#include "runtime/engine/native.h"

#include <chrono>
#include <fmt/format.h>
#include <system_error>

#include "compiler/plan/fingerprint.h"
#include "runtime/jit/loader.h"
#include "runtime/jit/object_cache.h"

namespace score::engine {

namespace {

/// Of background work: as many as pay (one model's functions share little).
constexpr unsigned kBackgroundThreads = 2;

/// All that code depends on.
std::string key_of(const std::string& fingerprint, const codegen::Target& target, const std::string& generator) {
  return fmt::format("{}\n{}\n{}\n{}\n{}\n{} lanes\n{}", fingerprint, generator, target.triple, target.cpu,
                     target.features, target.lanes, target.least_bits);
}

}  // namespace

Native::Native(const plan::Plan& plan, std::span<const interpret::Value> params)
    : plan_(plan), schedule_(plan::schedule(plan, params)) {}

Native::~Native() {
  stop_ = true;
  for (std::thread& thread : threads_) thread.join();
}

Native::Code Native::make(const plan::KernelOptions& options, unsigned threads) {
  const std::lock_guard lock(making_);
  if (Code code = ready(options)) return code;
  if (hopeless_) return nullptr;
  Code code = compiled(options, threads);
  if (code != nullptr) slot(options).store(code);
  return code;
}

void Native::request(const plan::KernelOptions& options) {
  if (hopeless_ || requested_[index(options)].exchange(true)) return;
  const std::lock_guard lock(threads_lock_);
  try {
    threads_.emplace_back([this, options] { make(options, kBackgroundThreads); });
  } catch (const std::system_error& error) {
    fail(fmt::format("no thread could be started to make code: {}", error.what()));
  }
}

Native::Code Native::compiled(const plan::KernelOptions& options, unsigned threads) {
  const auto start = std::chrono::steady_clock::now();
  const jit::Loaded& loaded = jit::backend();
  if (loaded.backend == nullptr) return fail(loaded.error), nullptr;
  auto code = std::make_shared<vector::NativeCode>();
  const uint32_t count = plan_.actions.empty() ? plan_.score_nodes : plan_.trigger_nodes;
  code->kernels = plan::kernels_of(plan_, *schedule_, count, options);
  const codegen::Target target = loaded.backend->target(options.single, "");
  const std::string key =
      key_of(plan::fingerprint(plan_, *schedule_, code->kernels), target, loaded.backend->version());
  const jit::ObjectCache cache(jit::cache_folder());
  std::optional<std::vector<codegen::Piece>> pieces = cache.find(key);
  jit::Linked linked;
  if (pieces) linked = loaded.backend->link(*pieces);
  const bool from_cache = linked.code != nullptr;
  if (!from_cache) {
    codegen::Generated generated =
        loaded.backend->generate(plan_, *schedule_, code->kernels, target, codegen::Form::Object, {threads, &stop_});
    if (stop_) return nullptr;
    if (!generated.error.empty()) return fail("no code could be generated: " + generated.error), nullptr;
    linked = loaded.backend->link(generated.pieces);
    pieces = std::move(generated.pieces);
    if (linked.code == nullptr) return fail("generated code could not be put into memory: " + linked.error), nullptr;
    cache.keep(key, *pieces);
  }
  code->functions = linked.code->functions;
  code->functions.resize(code->kernels.kernels.size());
  code->memory = linked.code;
  const std::lock_guard lock(state_);
  made_.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  made_.functions += pieces->size();
  for (const codegen::Piece& piece : *pieces) made_.bytes += piece.bytes.size();
  made_.from_cache = from_cache;
  return code;
}

void Native::fail(std::string why) {
  hopeless_ = true;
  const std::lock_guard lock(state_);
  if (trouble_.empty()) trouble_ = std::move(why);
}

std::string Native::trouble() const {
  const std::lock_guard lock(state_);
  return trouble_;
}

Native::Made Native::made() const {
  const std::lock_guard lock(state_);
  return made_;
}

}  // namespace score::engine
