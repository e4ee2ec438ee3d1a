#pragma once
// What random models and data are drawn from: words that fold alike, zones and moments around changes of their clocks,
// lengths of time, days at the ends of months and years.
#include <cstdint>
#include <string>
#include <vector>

namespace score::random {

inline constexpr int64_t kSecond = 1'000'000;
inline constexpr int64_t kHour = 3600 * kSecond;
inline constexpr int64_t kDay = 24 * kHour;

/// Values of strings and texts: equal ones after folding among them, empty ones, control characters.
const std::vector<std::string>& words();
/// Parts of words.
const std::vector<std::string>& needles();
/// RE2 patterns without quotes.
const std::vector<std::string>& regexes();
/// Names of enum members.
const std::vector<std::string>& member_names();
/// Names for fields, params, scores: many of them words of the language.
const std::vector<std::string>& free_names();
const std::vector<std::string>& event_names();
const std::vector<std::string>& event_field_names();
/// IANA names and offsets.
const std::vector<std::string>& zones();
/// Microseconds UTC: changes of the zones' clocks, leap days, ends of years.
const std::vector<int64_t>& moments();
/// The one that a seed's model and data lie near.
int64_t near_moment(uint64_t seed);
/// Whole units as a rule file writes them, with their microseconds.
struct Length {
  const char* text;
  int64_t us;
};
const std::vector<Length>& lengths();

}  // namespace score::random
