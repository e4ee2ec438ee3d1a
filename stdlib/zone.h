#pragma once
// Time zones as plain tables. A table is made once, when a plan is built, and then needs no file and no library.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace score::stdlib {

/// One local time line: from when on which offset from UTC holds. Immutable; any thread may read it.
///
/// The offset of a moment before the first transition is offsets()[0]; from transitions()[i] on it is offsets()[i + 1].
/// Rules without end are written out to the year 2500; later moments are looked up 400-year cycles earlier, where the
/// calendar and its weekdays are the same.
class Zone {
 public:
  static Zone utc();
  /// `offset_seconds` east of UTC, within a day.
  static Zone fixed(int32_t offset_seconds, std::string name);
  /// `transitions` ascending, in seconds since 1970-01-01T00:00Z; one more offset than transitions.
  Zone(std::string name, std::vector<int64_t> transitions, std::vector<int32_t> offsets, bool cyclic);

  const std::string& name() const noexcept { return name_; }
  std::span<const int64_t> transitions() const noexcept { return transitions_; }
  std::span<const int32_t> offsets() const noexcept { return offsets_; }

  /// Seconds east of UTC at a moment (microseconds).
  int32_t offset_at(int64_t utc_us) const noexcept;
  /// Microseconds since 1970-01-01T00:00 on the local clock.
  int64_t to_local(int64_t utc_us) const noexcept { return utc_us + int64_t{offset_at(utc_us)} * 1'000'000; }
  /// The moment of a local time. In a gap the clock moves forward by the gap's length (02:30 becomes 03:30); in an
  /// overlap the earlier moment is taken. Both mean: the offset before the transition.
  int64_t to_utc(int64_t local_us) const noexcept;

 private:
  std::string name_;
  std::vector<int64_t> transitions_;
  std::vector<int64_t> local_until_;  // local seconds up to which the offset before transition i is used
  std::vector<int32_t> offsets_;
  bool cyclic_;  // the last rules go on for ever
};

/// The system's zone data.
inline constexpr std::string_view kZoneDirectory = "/usr/share/zoneinfo";

/// An IANA name ("Asia/Tokyo"), "UTC", "Z" or an offset ("+09:00", "-0330"). Nothing for an unknown or unreadable zone.
/// Only IANA names but UTC read a file, one; nothing is kept between calls.
std::optional<Zone> load_zone(std::string_view name);
std::optional<Zone> load_zone(std::string_view name, std::string_view directory);

/// The release of the zone data, for example "2026a"; "unknown" when the directory does not tell.
std::string tzdb_version();
std::string tzdb_version(std::string_view directory);

}  // namespace score::stdlib
