#include "stdlib/zone.h"

#include <algorithm>
#include <fstream>

#include "stdlib/civil.h"
#include "stdlib/tzif.h"

namespace score::stdlib {

namespace {

constexpr int64_t kCycleSeconds = int64_t{146'097} * 86'400;
/// From here on, moments are looked up whole cycles earlier.
constexpr int64_t kHorizon = days_from_civil(kTzifLastYear, 1, 1) * 86'400;

/// How many seconds to take off so that the moment lies before the horizon.
int64_t cycles_beyond(int64_t seconds) noexcept {
  return seconds < kHorizon ? 0 : ((seconds - kHorizon) / kCycleSeconds + 1) * kCycleSeconds;
}

bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// "+09:00", "-0330", "+9": seconds east of UTC.
std::optional<int32_t> parse_offset(std::string_view text) {
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  std::string digits;
  for (std::size_t i = 1; i < text.size(); ++i) {
    const bool colon = text[i] == ':' && i == 3;
    if (!colon && !is_digit(text[i])) return std::nullopt;
    if (!colon) digits += text[i];
  }
  if (digits.empty() || digits.size() > 4 || digits.size() == 3) return std::nullopt;
  if (text.back() == ':') return std::nullopt;
  const int value = std::stoi(digits);
  const int hours = digits.size() > 2 ? value / 100 : value;
  const int minutes = digits.size() > 2 ? value % 100 : 0;
  if (hours > 23 || minutes > 59) return std::nullopt;
  const int32_t seconds = (hours * 60 + minutes) * 60;
  return text[0] == '-' ? -seconds : seconds;
}

/// Whether the name is a plain path below the directory, and of the IANA's zones: "localtime" is this machine's own,
/// "right/…" counts leap seconds.
bool is_zone_name(std::string_view name) {
  const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '+' ||
           c == '/';
  });
  return plain && !name.empty() && name.size() <= 100 && name[0] >= 'A' && name[0] <= 'Z';
}

std::optional<std::string> read_file(const std::string& path, std::size_t limit) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(limit, '\0');
  if (!file.read(bytes.data(), static_cast<std::streamsize>(limit)) && file.gcount() == 0) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

}  // namespace

Zone Zone::utc() {
  return fixed(0, "UTC");
}

Zone Zone::fixed(int32_t offset_seconds, std::string name) {
  return {std::move(name), {}, {offset_seconds}, false};
}

Zone::Zone(std::string name, std::vector<int64_t> transitions, std::vector<int32_t> offsets, bool cyclic)
    : name_(std::move(name)), transitions_(std::move(transitions)), offsets_(std::move(offsets)), cyclic_(cyclic) {
  local_until_.reserve(transitions_.size());
  for (std::size_t i = 0; i < transitions_.size(); ++i) {
    local_until_.push_back(transitions_[i] + std::max(offsets_[i], offsets_[i + 1]));
  }
}

int32_t Zone::offset_at(int64_t utc_us) const noexcept {
  if (transitions_.empty()) return offsets_[0];
  int64_t seconds = exact::floor_div(utc_us, kMicrosPerSecond);
  if (cyclic_) seconds -= cycles_beyond(seconds);
  const auto after = std::upper_bound(transitions_.begin(), transitions_.end(), seconds);
  return offsets_[static_cast<std::size_t>(after - transitions_.begin())];
}

int64_t Zone::to_utc(int64_t local_us) const noexcept {
  int64_t seconds = exact::floor_div(local_us, kMicrosPerSecond);
  if (cyclic_) seconds -= cycles_beyond(seconds);
  const auto after = std::upper_bound(local_until_.begin(), local_until_.end(), seconds);
  const int32_t offset = offsets_[static_cast<std::size_t>(after - local_until_.begin())];
  return local_us - int64_t{offset} * kMicrosPerSecond;
}

std::optional<Zone> load_zone(std::string_view name) {
  return load_zone(name, kZoneDirectory);
}

std::optional<Zone> load_zone(std::string_view name, std::string_view directory) {
  if (name == "UTC" || name == "Z") return Zone::utc();
  if (const auto offset = parse_offset(name)) return Zone::fixed(*offset, std::string(name));
  if (!is_zone_name(name)) return std::nullopt;
  constexpr std::size_t kLargestFile = std::size_t{1} << 20;
  const auto bytes = read_file(std::string(directory) + "/" + std::string(name), kLargestFile);
  if (!bytes) return std::nullopt;
  auto table = read_tzif(*bytes);
  if (!table) return std::nullopt;
  return Zone(std::string(name), std::move(table->transitions), std::move(table->offsets), table->endless);
}

std::string tzdb_version() {
  return tzdb_version(kZoneDirectory);
}

std::string tzdb_version(std::string_view directory) {
  // The first line of the compact source is "# version 2026a".
  constexpr std::string_view kLead = "# version ";
  const auto bytes = read_file(std::string(directory) + "/tzdata.zi", 64);
  if (!bytes || !bytes->starts_with(kLead)) return "unknown";
  return bytes->substr(kLead.size(), bytes->find_first_of("\r\n") - kLead.size());
}

}  // namespace score::stdlib
