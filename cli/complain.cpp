#include "cli/complain.h"

#include <fmt/format.h>

#include "cli/exit.h"
#include "cli/interrupt.h"
#include "cli/terminal.h"

namespace score::cli {

int complain(int exit, std::string_view message) {
  say(stderr, fmt::format("{} {}\n", palette_for(stderr).red("score:"), message));
  return exit;
}

void warn(std::string_view message) {
  say(stderr, fmt::format("{} {}\n", palette_for(stderr).yellow("score:"), message));
}

int trouble(const columns::Status& status) {
  if (interrupted()) return kInterrupted;
  return complain(status.code() == columns::Code::WrongUse ? kWrongUse : kTrouble, status.message());
}

engine::Compilation compile_or_complain(const std::string& path, int* exit) {
  engine::Compilation compilation = engine::compile_file(path);
  *exit = kDone;
  if (!compilation.trouble.empty()) {
    *exit = complain(kTrouble, compilation.trouble);
  } else if (compilation.findings->has_errors()) {
    say(stderr, compilation.findings->text(palette_for(stderr).on()));
    *exit = kFindings;
  }
  return compilation;
}

}  // namespace score::cli
