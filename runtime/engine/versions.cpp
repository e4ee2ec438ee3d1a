#include "runtime/engine/versions.h"

#include <cctype>
#include <chrono>
#include <cstdlib>
#include <fmt/format.h>

#include "stdlib/format.h"
#include "stdlib/parse.h"
#include "stdlib/unicode.h"
#include "stdlib/zone.h"

namespace score::engine {

Versions versions() {
#ifdef NDEBUG
  const char* kind = "optimised";
#else
  const char* kind = "with assertions";
#endif
#ifdef __clang__
  const std::string compiler = fmt::format("clang {}.{}.{}", __clang_major__, __clang_minor__, __clang_patchlevel__);
#else
  const std::string compiler = fmt::format("gcc {}.{}.{}", __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#endif
  return {SCORE_VERSION,          fmt::format("{}, {}", compiler, kind),
          stdlib::tzdb_version(), std::string(stdlib::unicode_version()),
          SCORE_ANTLR_VERSION,    SCORE_LLVM_VERSION};
}

columns::Metadata run_metadata(const Model& model, const Params& params, const AsOf& as_of) {
  const Versions v = versions();
  columns::Metadata metadata = {{"score.model", model.plan().model}, {"score.model_version", model.plan().version},
                                {"score.as_of", as_of_text(as_of)},  {"score.version", v.score},
                                {"score.zone_data", v.zones},        {"score.unicode", v.unicode}};
  for (const std::string& setting : params.settings()) {
    const size_t equals = setting.find('=');
    metadata.emplace_back("score.param." + setting.substr(0, equals), setting.substr(equals + 1));
  }
  return metadata;
}

std::optional<int64_t> parse_moment(std::string_view text, const Model* model) {
  const stdlib::Zone utc = stdlib::Zone::utc();
  const auto parsed = stdlib::parse_timestamp(text, model != nullptr ? *model->plan().zones.front() : utc);
  return parsed.ok() ? std::optional(parsed.value) : std::nullopt;
}

int64_t current_time_us() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

std::string as_of_text(const AsOf& as_of) {
  return as_of.column.empty() ? moment_text(as_of.now_us) : "column " + as_of.column;
}

std::string moment_text(int64_t us) {
  stdlib::TextBuffer buffer;
  return std::string(stdlib::format_timestamp(us, buffer));
}

std::string local_moment_text(int64_t us, const Model& model) {
  const stdlib::Zone& zone = *model.plan().zones.front();
  if (zone.name() == "UTC") return moment_text(us);
  std::string text = moment_text(zone.to_local(us));
  text.pop_back();  // the Z, which it is not
  const int32_t offset = zone.offset_at(us);
  const int32_t east = std::abs(offset);
  text += fmt::format("{}{:02}:{:02}", offset < 0 ? '-' : '+', east / 3600, east / 60 % 60);
  if (east % 60 != 0) text += fmt::format(":{:02}", east % 60);  // local mean times of old
  const bool named = std::isalpha(static_cast<unsigned char>(zone.name().front())) != 0;
  return named ? fmt::format("{} ({})", text, zone.name()) : text;
}

std::string local_as_of_text(const AsOf& as_of, const Model& model) {
  return as_of.column.empty() ? local_moment_text(as_of.now_us, model) : as_of_text(as_of);
}

}  // namespace score::engine
