#include "runtime/engine/interpreter_engine.h"
#include "runtime/engine/scorer.h"
#include "runtime/engine/vector_engine.h"

namespace score::engine {

std::optional<EngineKind> engine_of_name(std::string_view name) {
  if (name == "auto") return EngineKind::Auto;
  if (name == "reference") return EngineKind::Reference;
  if (name == "vector") return EngineKind::Vector;
  if (name == "native") return EngineKind::Native;
  return std::nullopt;
}

std::unique_ptr<Engine> make_engine(EngineKind kind, std::shared_ptr<const Model> model,
                                    std::shared_ptr<const Params> params) {
  if (kind == EngineKind::Reference) {
    return std::make_unique<InterpreterEngine>(std::move(model), std::move(params));
  }
  const Tier tier = kind == EngineKind::Vector   ? Tier::Vector
                    : kind == EngineKind::Native ? Tier::Native
                                                 : Tier::Rising;
  return std::make_unique<VectorEngine>(std::move(model), std::move(params), tier);
}

}  // namespace score::engine
