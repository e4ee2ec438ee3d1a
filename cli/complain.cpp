#include "cli/complain.h"

#include <fmt/format.h>

#include "cli/exit.h"
#include "cli/interrupt.h"
#include "cli/page_text.h"
#include "cli/terminal.h"
#include "io/format.h"

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

std::string data_for_rules(const std::string& path) {
  return io::format_of_path(path).ok() ? fmt::format("`{}` is a file of data, not a rule file (.score)", path) : "";
}

engine::Compilation compile_or_complain(const std::string& path, int* exit, std::string_view usage) {
  if (std::string wrong = data_for_rules(path); !wrong.empty()) {
    if (!usage.empty()) wrong += fmt::format("; the rule file comes first: {}", usage);
    engine::Compilation none;
    *exit = complain(kWrongUse, wrong);
    none.trouble = std::move(wrong);
    return none;
  }
  engine::Compilation compilation = engine::compile_file(path);
  *exit = kDone;
  if (!compilation.trouble.empty()) {
    *exit = complain(kTrouble, compilation.trouble);
  } else if (compilation.findings->has_errors()) {
    const Palette palette = palette_for(stderr);
    say(stderr, compilation.findings->text(palette.on()) + more_line(compilation.findings->codes(), palette));
    *exit = kFindings;
  }
  return compilation;
}

}  // namespace score::cli
