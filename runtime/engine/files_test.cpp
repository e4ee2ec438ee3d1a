// Rule files that name other files, on a real file system.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include "runtime/engine/disk_files.h"
#include "runtime/engine/params.h"
#include "runtime/engine/tests.h"

namespace score::engine {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / testing::UnitTest::GetInstance()->current_test_info()->name();
    fs::remove_all(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string write(const std::string& name, const std::string& text) {
    const fs::path path = folder_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }
  static std::string codes(const Compilation& compilation) {
    std::string out;
    for (const auto& finding : compilation.findings->diagnostics().all()) {
      out += (out.empty() ? "" : " ") + std::string(finding.spec->code);
    }
    return out;
  }

  fs::path folder_;
};

TEST_F(Files, AreBesideTheFileThatNamesThem) {
  write("parts/common.score", "module common\nuse \"deeper/base.score\"\nparam hot: decimal = base.start\n");
  write("parts/deeper/base.score", "module base\nlet start = 80\nparam cold: int in 0..9 = 3\n");
  const std::string main = write("main.score", "use \"parts/common.score\"\nscore fit { +(hot) }\n");
  const Compilation compiled = compile_file(main);
  EXPECT_EQ(codes(compiled), "");
  ASSERT_NE(compiled.model, nullptr);
  EXPECT_EQ(make_params(compiled.model, {"hot=3", "common.hot=4", "base.cold=9"}).errors, std::vector<std::string>());
  const std::vector<std::string> errors = make_params(compiled.model, {"cold=1", "base.cold=10"}).errors;
  ASSERT_EQ(errors.size(), 2u);
  EXPECT_EQ(errors[0], "the model has no param `cold`; nearest is `base.cold`");
  EXPECT_EQ(errors[1], "param `base.cold`: `10` is outside its range 0..9");
}

TEST_F(Files, OneUnderTwoNamesIsOneModule) {
  write("kinds.score", "module kinds\nenum kind { a, b }\n");
  fs::create_symlink(folder_ / "kinds.score", folder_ / "again.score");
  write("likes.score", "module likes\nuse \"again.score\" as k\ndefine likes_it(x: k.kind) = x == a\n");
  const std::string main = write(
      "main.score", "use \"kinds.score\"\nuse \"likes.score\"\nlead { k: kind? }\nscore fit { +1 when likes_it(k) }\n");
  EXPECT_EQ(codes(compile_file(main)), "");
}

TEST_F(Files, OthersThanRegularOnesAreRefused) {
  fs::create_directories(folder_ / "common.score");
  const Compilation compiled = compile_file(write("main.score", "use \"common.score\"\nuse \"/dev/zero\"\n"));
  EXPECT_EQ(codes(compiled), "S0121 S0121");
  EXPECT_EQ(compiled.findings->diagnostics().all()[0].message, "cannot read `common.score`: it is a folder");
  DiskFiles files;
  EXPECT_EQ(files.load("/dev/zero", 10).trouble, "it is no regular file");
  EXPECT_EQ(files.load((folder_ / "nix").string(), 10).trouble, "no such file or directory");
}

TEST_F(Files, ATextByItselfHasOnlyTheLibrary) {
  EXPECT_EQ(codes(compile_text("x.score", "use std.email\nlead { a: text? }\nscore s { +1 when free_mail(a) }\n")), "");
  EXPECT_EQ(codes(compile_text("x.score", "use \"common.score\"\nscore s { +1 when nix }\n")), "S0121");
}

TEST_F(Files, ManyCasesAreManyTests) {
  constexpr int kRows = 20'000;
  std::string table = "n,expect fit,expect big\n";
  for (int i = 0; i < kRows; ++i) table += fmt::format("{},{},{}\n", i, i == 7 ? 8 : i, i > 100);
  write("table.csv", table);
  const Compilation compiled = compile_file(write(
      "main.score", "lead { n: int }\ndefine big = n > 100\nscore fit { +(n) }\ntest \"t\" { cases \"table.csv\" }\n"));
  ASSERT_EQ(codes(compiled), "");
  const std::vector<TestResult> results = run_tests(*compiled.model, Params(compiled.model)).results;
  ASSERT_EQ(results.size(), static_cast<size_t>(kRows));
  for (const TestResult& result : results) EXPECT_EQ(result.passed(), result.name != "t [8]");
  EXPECT_EQ(results[7].line, 9u);
  EXPECT_EQ(results[7].claims[0].text, "fit == 8");
  EXPECT_EQ(results[7].claims[0].left, "7");
}

}  // namespace
}  // namespace score::engine
