// libscore_native.so's door.
#include "runtime/jit/host.h"

namespace score::jit {

namespace {

class NativeBackend : public Backend {
 public:
  codegen::Target target(bool scalar, const std::string& set) override {
    return scalar ? codegen::host_target(true) : codegen::host_target_of(set);
  }
  codegen::Generated generate(const plan::Plan& plan, const plan::Schedule& schedule, const plan::KernelPlan& kernels,
                              const codegen::Target& target, codegen::Form form, const codegen::Work& work) override {
    return codegen::generate(plan, schedule, kernels, target, form, work);
  }
  Linked link(const std::vector<codegen::Piece>& objects) override { return link_objects(objects); }
  std::string version() override { return codegen::generator_version(); }
};

}  // namespace

int score_native_version() {
  return kBackendVersion;
}

Backend* score_native_backend() {
  static NativeBackend backend;
  return &backend;
}

}  // namespace score::jit
