// Generated code into the process and out of it again, by the module as the product loads it.
#include <atomic>
#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

#include "compiler/diag/diagnostic.h"
#include "compiler/plan/lower.h"
#include "compiler/sema/check.h"
#include "compiler/syntax/parse.h"
#include "runtime/jit/loader.h"

namespace score::jit {
namespace {

using codegen::Form;
using codegen::Generated;
using codegen::Piece;

/// Memory that is given back stays with the address sanitizer for a while.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kKeepsMemory = true;
#else
constexpr bool kKeepsMemory = false;
#endif
#else
constexpr bool kKeepsMemory = false;
#endif

int64_t resident_bytes() {
  int64_t all = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> all >> resident;
  return resident * ::sysconf(_SC_PAGESIZE);
}

class HostTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_NE(backend().backend, nullptr) << backend().error;
    module_ = backend().backend;
    make(40);
  }

  void make(int rules) {
    std::string text = "lead { a: bool, x: int }\nscore s {\n";
    for (int i = 0; i < rules; ++i) text += fmt::format("  +{} when a and x > {}\n", i % 9 + 1, i);
    source::SourceMap sources;
    diag::Diagnostics diags;
    const source::FileId id = sources.add("model.score", text + "}\n");
    const syntax::ParseResult parsed = syntax::parse(sources, id, diags);
    const sema::Program program = sema::load_program(*parsed.file, sources, diags, nullptr);
    const std::unique_ptr<sema::Model> model = sema::check(program, sources, diags);
    ASSERT_FALSE(diags.has_errors());
    plan_ = plan::lower(*model);
    schedule_ = plan::schedule(plan_, {});
    kernels_ = plan::kernels_of(plan_, *schedule_, plan_.score_nodes, {});
  }

  Generated generate(Form form = Form::Object, const codegen::Work& work = {}, bool scalar = false) {
    return module_->generate(plan_, *schedule_, kernels_, module_->target(scalar, ""), form, work);
  }

  /// What the code gives for x = 0, 1, … where `a` holds.
  SCORE_CALLS_GENERATED_CODE std::vector<int64_t> run(const Code& code) const {
    alignas(64) uint8_t a[64];
    alignas(64) int32_t x[64];
    alignas(64) int64_t out[64] = {};
    alignas(64) int64_t scratch[64] = {};
    for (int i = 0; i < 64; ++i) a[i] = 1, x[i] = i;
    std::vector<const void*> cells;
    std::vector<const uint64_t*> known;
    const uint64_t all = ~uint64_t{0};
    for (const plan::KernelInput& input : kernels_.kernels[0].inputs) {
      cells.push_back(input.width == 1 ? static_cast<const void*>(a) : x);
      known.push_back(&all);
    }
    uint64_t accidents = 0;
    int64_t* outputs[] = {out};
    void* slots[] = {scratch, scratch};
    const ScoreKernelSlice slice = {cells.data(), known.data(), nullptr, nullptr, outputs, slots, 64, &accidents};
    for (const ScoreKernelFunction function : code.functions[0]) function(&slice);
    return {out, out + 64};
  }

  Backend* module_ = nullptr;
  plan::Plan plan_;
  std::shared_ptr<const plan::Schedule> schedule_;
  plan::KernelPlan kernels_;
};

TEST_F(HostTest, CodeDoesWhatTheRulesSay) {
  for (const int rules : {40, 200}) {
    make(rules);
    for (const bool scalar : {false, true}) {
      const Generated made = generate(Form::Object, {}, scalar);
      ASSERT_EQ(made.error, "");
      const Linked linked = module_->link(made.pieces);
      ASSERT_NE(linked.code, nullptr) << linked.error;
      ASSERT_EQ(linked.code->functions.size(), 1U);
      const std::vector<int64_t> found = run(*linked.code);
      int64_t expected = 0;
      for (int x = 0; x < 64; ++x) {
        EXPECT_EQ(found[static_cast<size_t>(x)], expected);
        if (x < rules) expected += (x % 9 + 1) * SCORE_DECIMAL_ONE;
      }
    }
  }
}

TEST_F(HostTest, TheSameInputGivesTheSameBytes) {
  make(300);
  for (const Form form : {Form::Object, Form::Assembly, Form::Llvm}) {
    const Generated one = generate(form), many = generate(form, {.threads = 4});
    ASSERT_EQ(one.error, "");
    ASSERT_EQ(many.pieces.size(), one.pieces.size());
    EXPECT_GT(one.pieces.size(), 2U);
    for (size_t i = 0; i < one.pieces.size(); ++i) {
      EXPECT_EQ(one.pieces[i].bytes, many.pieces[i].bytes);
      EXPECT_EQ(one.pieces[i].kernel, many.pieces[i].kernel);
      EXPECT_EQ(one.pieces[i].part, many.pieces[i].part);
    }
  }
}

TEST_F(HostTest, OldCodeLivesOnBesideNew) {
  Linked first = module_->link(generate().pieces);
  const std::vector<int64_t> before = run(*first.code);
  const Linked second = module_->link(generate().pieces);
  ASSERT_NE(second.code, nullptr) << second.error;
  EXPECT_NE(first.code->functions[0][0], second.code->functions[0][0]);
  EXPECT_EQ(run(*second.code), before);
  EXPECT_EQ(run(*first.code), before);
  first.code = nullptr;
  EXPECT_EQ(run(*second.code), before);
}

TEST_F(HostTest, GarbageIsAnErrorNotCode) {
  for (const std::string& bytes : {std::string(), std::string("garbage"), std::string(10'000, '\0'),
                                   std::string("\x7f\x45\x4c\x46\x02\x01\x01", 7) + std::string(200, 'x')}) {
    const Linked linked = module_->link({{0, 0, bytes}});
    EXPECT_EQ(linked.code, nullptr);
    EXPECT_NE(linked.error, "");
  }
}

TEST_F(HostTest, PartsOfAnObjectAreAnError) {
  const std::string whole = generate().pieces[0].bytes;
  for (size_t size = 0; size < whole.size(); size += whole.size() / 40 + 1) {
    const Linked linked = module_->link({{0, 0, whole.substr(0, size)}});
    EXPECT_EQ(linked.code, nullptr) << size << " of " << whole.size() << " bytes";
    EXPECT_NE(linked.error, "");
  }
}

TEST_F(HostTest, AMissingFunctionIsAnError) {
  Generated made = generate();
  made.pieces[0].part = 5;  // the object holds another
  EXPECT_EQ(module_->link(made.pieces).code, nullptr);
  made = generate();
  made.pieces.push_back(made.pieces[0]);  // one name, two functions
  EXPECT_EQ(module_->link(made.pieces).code, nullptr);
  EXPECT_NE(module_->link(generate().pieces).code, nullptr);  // and it goes on after that
}

TEST_F(HostTest, NothingIsCodeToo) {
  const Linked linked = module_->link({});
  EXPECT_TRUE(linked.code != nullptr || !linked.error.empty());
}

TEST_F(HostTest, GeneratingStops) {
  const std::atomic<bool> stop{true};
  const Generated made = generate(Form::Object, {.threads = 2, .stop = &stop});
  EXPECT_TRUE(made.pieces.empty());
  EXPECT_NE(made.error, "");
}

TEST_F(HostTest, AnUnknownTargetIsAnError) {
  codegen::Target target = module_->target(false, "");
  target.triple = "pdp11-unknown-unix";
  const Generated made = module_->generate(plan_, *schedule_, kernels_, target, Form::Object, {});
  EXPECT_TRUE(made.pieces.empty());
  EXPECT_NE(made.error, "");
}

TEST_F(HostTest, TheVersionNamesLlvmAndTheModule) {
  const std::string version = module_->version();
  EXPECT_EQ(version.find("LLVM 19."), 0U) << version;
  const size_t build = version.find(", build ");
  ASSERT_NE(build, std::string::npos);
  EXPECT_EQ(version.size() - build - 8, 40U) << version;
}

TEST_F(HostTest, DroppedCodeTakesNoMemory) {
  if (kKeepsMemory) GTEST_SKIP() << "memory means nothing under this sanitizer";
  const std::vector<Piece> pieces = generate().pieces;
  const auto rounds = [&](int count) {
    for (int i = 0; i < count; ++i) ASSERT_NE(module_->link(pieces).code, nullptr);
  };
  rounds(100);
  const int64_t before = resident_bytes();
  rounds(1'000);
  EXPECT_LT(resident_bytes() - before, 8 << 20);  // kept, the code alone would take 1,000 times two pages
}

TEST_F(HostTest, CompilingAgainAndAgainTakesNoMemory) {
  if (kKeepsMemory) GTEST_SKIP() << "memory means nothing under this sanitizer";
  const auto rounds = [&](int count) {
    for (int i = 0; i < count; ++i) {
      make(10 + i % 7);
      ASSERT_NE(module_->link(generate(Form::Object, {.threads = 2}).pieces).code, nullptr);
    }
  };
  rounds(30);
  const int64_t before = resident_bytes();
  rounds(100);
  EXPECT_LT(resident_bytes() - before, 16 << 20);
}

}  // namespace
}  // namespace score::jit
