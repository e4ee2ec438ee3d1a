#include "cli/command_runner.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace score::cli {

namespace fs = std::filesystem;

namespace {

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
  return text;
}

std::string quoted(const std::string& text) {
  return "'" + replaced(text, "'", "'\\''") + "'";
}

}  // namespace

CommandResult run_command(const std::string& command) {
  std::string folder = (fs::temp_directory_path() / "score_cli_XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return {};
  const std::string work = folder + "/work";
  fs::create_directory(work);
  const std::string program = fs::path(SCORE_PROGRAM).parent_path().string();
  const std::string line = "cd " + quoted(SCORE_SOURCE_DIR) +
                           " && env NO_COLOR=1 TERM=dumb LC_ALL=C.UTF-8 SCORE_CACHE_DIR= TMP=" + quoted(work) +
                           " PATH=" + quoted(program) + ":\"$PATH\" bash -c " + quoted(command) + " >" +
                           quoted(folder + "/out") + " 2>" + quoted(folder + "/err") + " </dev/null";
  const int status = std::system(line.c_str());
  CommandResult result;
  result.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  result.out = replaced(read_text(folder + "/out"), work, "$TMP");
  result.err = replaced(read_text(folder + "/err"), work, "$TMP");
  fs::remove_all(folder);
  return result;
}

}  // namespace score::cli
