// Generated code as users meet it: shown, kept from run to run, and what is said where there can be none.
#include <cstdlib>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/command_runner.h"

namespace score::cli {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string kBank = "examples/bank.score examples/data/bank-full.csv --as-of 2026-11-22 ";
/// A copy of the program in a folder of its own, without what belongs beside it.
const std::string kAlone = "{ ln -L $(command -v score) $TMP/score 2>/dev/null || cp $(command -v score) $TMP/score; }";
constexpr const char* kInstead = "; the vector interpreter scored instead, with the same results\n";

size_t count(const std::string& text, const std::string& what) {
  size_t found = 0;
  for (size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += what.size()) ++found;
  return found;
}

/// What the reference says of the bank's clients.
const std::string& expected() {
  static const std::string made = run_command("score run " + kBank + "-q --engine reference").out;
  return made;
}

void expect_notice(const CommandResult& result, const std::string& why) {
  EXPECT_EQ(result.exit, 0);
  EXPECT_EQ(result.out, expected());
  EXPECT_THAT(result.err, StartsWith("score: " + why));
  EXPECT_EQ(count(result.err, kInstead), 1U) << result.err;
  EXPECT_EQ(count(result.err, "\n"), 2U) << result.err;  // that, and how many rows there were
}

TEST(Native, ScoresAsTheReferenceWithoutAWord) {
  for (const char* threads : {"1", "2"}) {
    const CommandResult made = run_command("score run " + kBank + "-q --engine native --threads " + threads);
    EXPECT_EQ(made.exit, 0);
    EXPECT_EQ(made.err, "");
    EXPECT_EQ(made.out, expected());
  }
}

TEST(Native, AMissingModuleIsANotice) {
  const std::string score = kAlone + " && $TMP/score run " + kBank;
  expect_notice(run_command(score + "--engine native"), "native code needs `libscore_native.so`, which is neither in");
  expect_notice(run_command(score + "--engine native --threads 2"), "native code needs `libscore_native.so`");
  for (const char* quiet : {"-q --engine native", "-q", "-q --engine vector"}) {
    const CommandResult made = run_command(score + quiet);
    EXPECT_EQ(made.exit, 0);
    EXPECT_EQ(made.err, "");
    EXPECT_EQ(made.out, expected());
  }
  EXPECT_THAT(run_command(score + "--engine vector").err, Not(HasSubstr("native")));
}

TEST(Native, ABrokenModuleIsANotice) {
  const std::string run = "; $TMP/score run " + kBank + "--engine native";
  expect_notice(run_command(kAlone + "; echo garbage > $TMP/libscore_native.so" + run),
                "cannot load `$TMP/libscore_native.so`: file too short");
  expect_notice(run_command(kAlone + "; head -c 9999 /dev/zero > $TMP/libscore_native.so" + run), "cannot load `$TMP");
  // Some library that is no module of ours.
  expect_notice(
      run_command(kAlone + "; cp $(ldd $TMP/score | awk '/libm.so/ { print $3 }') $TMP/libscore_native.so" + run),
      "`$TMP/libscore_native.so` belongs to another version of the program");
}

TEST(Native, NoExecutableMemoryIsANotice) {
  const std::string forbid =
      "printf '%s\\n' 'import ctypes, os, sys' "
      "'if ctypes.CDLL(None).prctl(65, 1, 0, 0, 0) != 0: sys.exit(77)'"  // PR_SET_MDWE
      " 'os.execvp(sys.argv[1], sys.argv[1:])' > $TMP/forbid.py; python3 $TMP/forbid.py ";
  if (run_command(forbid + "true").exit != 0) GTEST_SKIP() << "this kernel forbids nothing";
  const std::string why = "generated code could not be put into memory: ";
  expect_notice(run_command(forbid + "score run " + kBank + "--engine native"), why + "Permission denied");
  expect_notice(run_command(forbid + "score run " + kBank + "--engine native --threads 2"), why);
  // Also where the code is in the cache.
  const std::string cached =
      "export SCORE_CACHE_DIR=$TMP/cache; score run " + kBank + "-q --engine native >/dev/null; ";
  expect_notice(run_command(cached + forbid + "score run " + kBank + "--engine native"), why);
}

TEST(Native, AutoTellsItsTroubleOnce) {
  std::string files;
  for (int i = 0; i < 8; ++i) files += "examples/data/bank-full.csv ";
  const CommandResult made = run_command(kAlone + " && $TMP/score run examples/bank.score " + files +
                                         "--as-of 2026-11-22 -o $TMP/o.csv --threads 2");
  EXPECT_EQ(made.exit, 0);
  EXPECT_LE(count(made.err, kInstead), 1U) << made.err;  // none if the run was over before it was known
}

TEST(Native, TheCacheIsFoundMendedAndNeverInTheWay) {
  const std::string run = "score run " + kBank + "-q --engine native";
  const std::string entries = "; ls $TMP/cache/native | wc -l";
  const std::string cache = "export SCORE_CACHE_DIR=$TMP/cache; ";
  EXPECT_EQ(run_command(cache + run + entries).out, expected() + "1\n");
  EXPECT_EQ(run_command(cache + run + " >/dev/null; " + run + entries).out, expected() + "1\n");
  // Bytes that are wrong: made anew, and kept.
  const CommandResult mended = run_command(cache + run + " >/dev/null; cp -r $TMP/cache $TMP/good; for f in " +
                                           "$TMP/cache/native/*; do head -c 3000 /dev/urandom > $f; done; " + run +
                                           " && cmp $TMP/cache/native/* $TMP/good/native/*");
  EXPECT_EQ(mended.exit, 0);
  EXPECT_EQ(mended.err, "");
  EXPECT_EQ(mended.out, expected());
  for (const char* folder : {"/proc/none", "/dev/null/x", "$TMP/file/x", ""}) {
    const CommandResult made = run_command(fmt::format("touch $TMP/file; SCORE_CACHE_DIR={} {}", folder, run));
    EXPECT_EQ(made.exit, 0) << folder;
    EXPECT_EQ(made.err, "") << folder;
    EXPECT_EQ(made.out, expected()) << folder;
  }
}

TEST(Native, ProfilesNameWhatScored) {
  const std::string run = "score run " + kBank + "-q -o $TMP/o.csv --profile --threads 1 --engine ";
  EXPECT_THAT(run_command(run + "native").err, HasSubstr("native engine, 1 thread"));
  EXPECT_THAT(run_command(run + "vector").err, HasSubstr("vector engine, 1 thread"));
  EXPECT_THAT(run_command(run + "reference").err, HasSubstr("reference engine, 1 thread"));
  EXPECT_THAT(run_command(kAlone + "; $TMP/" + run + "native").err, HasSubstr("vector engine, 1 thread"));
}

// ---- score check --emit --------------------------------------------------------------------------------------------

TEST(EmitCode, ShowsEveryFunction) {
  for (const char* model : {"examples/bank.score", "examples/b2b_saas.score"}) {
    const CommandResult llvm = run_command(fmt::format("score check {} --emit llvm", model));
    EXPECT_EQ(llvm.exit, 0);
    EXPECT_EQ(llvm.err, "");
    EXPECT_THAT(llvm.out, StartsWith("; ModuleID = 'score_kernel_0_0'\n"));
    EXPECT_THAT(llvm.out, HasSubstr("define void @score_kernel_0_0(ptr"));
    const CommandResult assembly = run_command(fmt::format("score check {} --emit asm", model));
    EXPECT_EQ(assembly.exit, 0);
    EXPECT_EQ(assembly.err, "");
    EXPECT_EQ(count(assembly.out, "\t.globl\tscore_kernel_"), count(llvm.out, "define void @score_kernel_"));
    // Code is linked with nothing.
    EXPECT_THAT(assembly.out, Not(HasSubstr("\tcall")));
    EXPECT_THAT(assembly.out, Not(HasSubstr("@PLT")));
  }
}

TEST(EmitCode, IsTheSameEveryTime) {
  const std::string twice =
      "score check examples/bank.score --emit asm > $TMP/a; score check examples/bank.score --emit "
      "asm > $TMP/b; cmp $TMP/a $TMP/b && grep -c '' $TMP/a >/dev/null";
  EXPECT_EQ(run_command(twice).exit, 0);
}

TEST(EmitCode, IsWhatLlvmReads) {
  if (run_command("command -v llvm-as-19").exit != 0) GTEST_SKIP() << "there is no llvm-as-19";
  for (const char* model : {"bank", "b2b_saas", "rfm", "scorecards", "account_engagement", "fit_only"}) {
    const CommandResult made = run_command(
        fmt::format("score check examples/{}.score --emit llvm | csplit -sz -f $TMP/part - '/^; ModuleID/' '{{*}}'; "
                    "for f in $TMP/part*; do llvm-as-19 $f -o /dev/null || exit 1; done",
                    model));
    EXPECT_EQ(made.exit, 0) << model << ": " << made.err;
    EXPECT_EQ(made.err, "");
  }
}

TEST(EmitCode, FindingsStandBesideIt) {
  const std::string warned = "printf 'lead { a: int, b: int }\\nscore s { +1 when a > 3 }\\n' > $TMP/w.score; ";
  const CommandResult made = run_command(warned + "score check $TMP/w.score --emit llvm");
  EXPECT_EQ(made.exit, 0);
  EXPECT_THAT(made.out, StartsWith("; ModuleID"));
  EXPECT_EQ(made.err, run_command(warned + "score check $TMP/w.score --emit plan").err);
  for (const char* form : {"llvm", "asm"}) {
    const CommandResult broken = run_command(
        fmt::format("echo 'score s {{ +1 when y > 3 }}' > $TMP/b.score; score check $TMP/b.score --emit {}", form));
    EXPECT_EQ(broken.exit, 1);
    EXPECT_THAT(broken.out, IsEmpty());
    EXPECT_THAT(broken.err, HasSubstr("error[S0101]"));
    const CommandResult module = run_command(fmt::format("score check stdlib/modules/titles.score --emit {}", form));
    EXPECT_EQ(module.exit, 0);
    EXPECT_THAT(module.out, IsEmpty());
    const CommandResult nothing =
        run_command(fmt::format("echo 'lead {{ a: int }}' > $TMP/n.score; score check $TMP/n.score --emit {}", form));
    EXPECT_EQ(nothing.exit, 0);
    EXPECT_THAT(nothing.out, IsEmpty());
  }
}

TEST(EmitCode, FailsWithoutTheModule) {
  const CommandResult made = run_command(kAlone + "; $TMP/score check examples/bank.score --emit asm");
  EXPECT_EQ(made.exit, 3);
  EXPECT_THAT(made.out, IsEmpty());
  EXPECT_THAT(made.err, StartsWith("score: native code needs `libscore_native.so`"));
  EXPECT_THAT(made.err, EndsWith("install it with the program\n"));
  EXPECT_EQ(run_command(kAlone + "; $TMP/score check examples/bank.score --emit plan").exit, 0);
}

TEST(SmallCommands, LoadNoLlvm) {
  for (const char* command :
       {"score check examples/bank.score", "score check examples/bank.score --emit plan", "score --version",
        "score test examples/bank.score", "score eval '1 + 1'",
        "score run examples/bank.score examples/data/bank-full.csv --limit 1000 -o $TMP/o.csv",
        "score run examples/bank.score examples/data/bank-full.csv --engine vector -o $TMP/o.csv"}) {
    const CommandResult made =
        run_command(std::string("LD_DEBUG=files ") + command + " 2>&1 | grep -c -E 'libscore_native|libLLVM'");
    EXPECT_EQ(made.out, "0\n") << command;
  }
}

}  // namespace
}  // namespace score::cli
