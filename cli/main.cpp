// The `score` command: picks the verb, says what is wrong with the command line, gives the exit code.
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>

#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/suggest.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "io/byte_source.h"
#include "runtime/engine/versions.h"

namespace score::cli {

std::string version_text() {
  const engine::Versions v = engine::versions();
  return fmt::format("score {}\nbuild    {}\nzones    IANA {}\nUnicode  {}\nparser   ANTLR {}\nnative   LLVM {}\n",
                     v.score, v.build, v.zones, v.unicode, v.antlr, v.llvm);
}

namespace {

constexpr const char* kFooter = R"(examples:
  score run model.score leads.csv -o scored.csv
  score explain model.score leads.csv --id 00Q1
  score check model.score
  score test model.score
  score eval '2026-01-31 + 1 month'

score VERB --help says more about each.

)";

int command(int argc, char** argv) {
  CLI::App app("Score leads by rules that people can read", "score");
  app.footer(std::string(kFooter) + kExitCodes);
  app.get_formatter()->column_width(28);
  app.get_formatter()->label("REQUIRED", "");
  app.get_formatter()->label("SUBCOMMAND", "VERB");
  app.set_help_flag("-h,--help", "print this");
  Action run;
  add_run(app, &run);
  add_check(app, &run);
  add_test(app, &run);
  add_explain(app, &run);
  add_eval(app, &run);
  app.set_version_flag("--version", version_text(), "print versions of everything an answer depends on");
  app.require_subcommand(0, 1);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    say(stdout, help_text(app));
    return kDone;
  } catch (const CLI::CallForVersion&) {
    say(stdout, version_text());
    return kDone;
  } catch (const CLI::ParseError& error) {
    return complain(kWrongUse, wrong_use_text(app, error, {argv + 1, argv + argc}));
  }
  if (!run) {
    say(stderr, app.help());
    return kWrongUse;
  }
  return run();
}

/// A file that is opened must not become standard output because that was closed: all would be written into it.
void open_closed_streams() {
  for (int stream = 0; stream < 3; ++stream) {
    // Opened for the wrong direction, so that using it still fails.
    if (::fcntl(stream, F_GETFD) < 0) (void)::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
  }
}

/// A reader that has gone away has what it wanted; other failures to write must not look like success.
int heard(int exit) {
  const int error = failed_to_say();
  if (error == 0 || error == EPIPE || exit >= kWrongUse) return exit;
  return complain(kTrouble, fmt::format("cannot write to standard output: {}", io::error_text(error)));
}

}  // namespace

}  // namespace score::cli

int main(int argc, char** argv) {
  try {
    score::cli::open_closed_streams();
    return score::cli::heard(score::cli::command(argc, argv));
  } catch (const std::exception& error) {
    return score::cli::complain(score::cli::kTrouble, error.what());
  }
}
