#include "cli/mend.h"

#include <filesystem>
#include <fmt/format.h>

#include "cli/complain.h"
#include "cli/exit.h"
#include "cli/json.h"
#include "cli/terminal.h"
#include "io/byte_sink.h"

namespace score::cli {

namespace {

columns::Status write_file(const std::string& path, const std::string& text) {
  auto sink = io::open_sink(path);
  if (!sink.ok()) return sink.status;
  if (columns::Status written = sink.value->write(text); !written.ok()) return written;
  return sink.value->finish();
}

}  // namespace

engine::Mended mend(const std::string& path, bool dry, int* exit) {
  *exit = kDone;
  std::error_code none;
  engine::Mended made;
  if (std::filesystem::exists(path, none) && !std::filesystem::is_regular_file(path, none)) {
    *exit = complain(kWrongUse, fmt::format("`{}` is no file that could be mended in its place", path));
    return made;
  }
  made = engine::mend_file(path);
  if (!made.trouble.empty()) {
    *exit = complain(kTrouble, made.trouble);
  } else if (!dry && made.after != made.before) {
    if (const columns::Status written = write_file(path, made.after); !written.ok()) *exit = trouble(written);
  }
  return made;
}

std::string mended_text(const std::string& path, const engine::Mended& mended) {
  std::string out;
  for (const engine::MendedFinding& finding : mended.findings)
    out += fmt::format("{}:{}: {} {}\n", path, finding.line, finding.code, finding.message);
  const auto count = static_cast<int64_t>(mended.findings.size());
  return count == 0 ? out : out + fmt::format("{}: {} mended\n", path, plural(count, "finding", "findings"));
}

std::string mended_json(const std::string& path, const engine::Mended& mended) {
  std::string out;
  for (const engine::MendedFinding& finding : mended.findings) {
    Json object = Json::object();
    object.add_text("file", path).add_count("line", finding.line);
    object.add_text("code", finding.code).add_text("message", finding.message);
    out += (out.empty() ? "" : ",\n") + object.str();
  }
  return out;
}

}  // namespace score::cli
