#include "tests/random/pools.h"

#include "stdlib/civil.h"
#include "tests/random/rng.h"

namespace score::random {

const std::vector<std::string>& words() {
  static const std::vector<std::string> kWords{
      "",
      "US",
      "JP",
      "it",
      "IT",
      "ＩＴ",
      "It",
      "/pricing",
      "/product/x",
      "/product",
      "x",
      "ab12",
      "Straße",
      "STRASSE",
      "(株)スコア",
      "㈱スコア",
      "日本",
      "日本語",
      "acme inc",
      "Acme Inc",
      "a  b@x",
      "ann@acme.example",
      "é",
      "e\u0301",
      "Z",
      "0",
      "-1",
      "a\tb",
      "line\nline",
      "\"quoted\"",
      "back\\slash",
      "N/A",
      "\u3000 x ",
      "İ",
      "👍🏽",
      "ｶﾞ",
      "ガ",
  };
  return kWords;
}

const std::vector<std::string>& needles() {
  static const std::vector<std::string> kNeedles{"a", "/p", "12", "@", "it", "日", "x", "IT", "acme", "", "ss", "株"};
  return kNeedles;
}

const std::vector<std::string>& regexes() {
  static const std::vector<std::string> kPatterns{R"(\d+)", "^/p",    "[a-c]{2}", "^x$",    "(US|JP)",
                                                  "o+.*t",  R"(\.c)", "日.?",     "(?i)it", "^$"};
  return kPatterns;
}

const std::vector<std::string>& member_names() {
  static const std::vector<std::string> kMembers{"red",   "green",  "blue",      "small", "medium", "large",
                                                 "crm",   "erp",    "bi",        "open",  "click",  "情報通信",
                                                 "first", "monday", "two words", "A"};
  return kMembers;
}

const std::vector<std::string>& free_names() {
  static const std::vector<std::string> kNames{
      "alpha",     "beta",    "gamma",    "delta",    "staff",      "visits",   "budget",      "plan",    "country",
      "month",     "default", "priority", "version",  "売上",       "größe",    "Lead Source", "x",       "key",
      "zone",      "day",     "points",   "first",    "last",       "weight",   "label",       "format",  "score",
      "group",     "each",    "test",     "start",    "end",        "time",     "per",         "most",    "once",
      "decay",     "days",    "hours",    "of",       "by",         "from",     "event",       "list",    "set",
      "grade",     "matrix",  "segment",  "param",    "let",        "model",    "enum",        "at",      "new",
      "otherwise", "shift",   "expect",   "holidays", "e\u0301tat", "minutes",  "weeks",       "year",    "quarter",
      "has",       "with",    "do",       "on",       "rises",      "over",     "idle",        "every",   "business",
      "all",       "none",    "any",      "no",       "date",       "weekday",  "second",      "matches", "contains",
      "div",       "mod",     "between",  "since",    "within",     "before",   "after",       "where",   "when",
      "this",      "next",    "ago",      "followed", "stopped",    "returned", "count",       "sum",     "round",
      "and",       "unknown", "1st",      "omega",    "kappa",      "sigma",    "theta",       "rho",     "tau",
      "zeta",      "eta",     "iota",     "nu",       "xi",         "pi",       "phi",         "chi",     "psi",
      "lambda",    "mu",
  };
  return kNames;
}

const std::vector<std::string>& event_names() {
  static const std::vector<std::string> kNames{"page_view", "email", "download", "seminar",
                                               "訪問",      "x",     "last",     "web form"};
  return kNames;
}

const std::vector<std::string>& event_field_names() {
  static const std::vector<std::string> kNames{"path", "kind", "asset", "amount", "weight", "line", "ratio",
                                               "note", "day",  "alpha", "beta",   "points", "x",    "month"};
  return kNames;
}

const std::vector<std::string>& zones() {
  static const std::vector<std::string> kZones{"UTC",           "Asia/Tokyo",          "America/New_York",
                                               "Europe/London", "Australia/Lord_Howe", "America/Havana",
                                               "+05:45",        "Pacific/Apia"};
  return kZones;
}

namespace {

constexpr int64_t moment(int64_t year, int64_t month, int64_t day, int64_t hour = 0, int64_t minute = 0) {
  return stdlib::days_from_civil(year, month, day) * kDay + hour * kHour + minute * 60 * kSecond;
}

}  // namespace

const std::vector<int64_t>& moments() {
  static const std::vector<int64_t> kMoments{
      moment(2026, 11, 22, 9),  moment(2024, 2, 29),         moment(2024, 2, 29, 23, 59), moment(2026, 3, 31, 12),
      moment(2026, 1, 1),       moment(2025, 12, 31, 15),    moment(2025, 12, 29),        moment(2026, 3, 8, 7),
      moment(2026, 11, 1, 6),   moment(2026, 11, 1, 5, 30),  moment(2026, 3, 29, 1),      moment(2026, 10, 25, 1),
      moment(2026, 4, 4, 15),   moment(2026, 10, 3, 15, 30), moment(2026, 3, 8, 5),       moment(2026, 11, 1, 4, 30),
      moment(2011, 12, 30, 10), moment(2000, 2, 29, 12),     moment(1970, 1, 1),          moment(2028, 12, 31, 23, 59),
  };
  return kMoments;
}

int64_t near_moment(uint64_t seed) {
  Rng rng(seed ^ 0x2026);
  return rng.pick(moments());
}

const std::vector<Length>& lengths() {
  static const std::vector<Length> kLengths{
      {"1 day", kDay},        {"2 days", 2 * kDay},      {"3 days", 3 * kDay},         {"7 days", 7 * kDay},
      {"14 days", 14 * kDay}, {"30 days", 30 * kDay},    {"90 days", 90 * kDay},       {"365 days", 365 * kDay},
      {"1 hour", kHour},      {"24 hours", kDay},        {"36 hours", 36 * kHour},     {"1 week", 7 * kDay},
      {"2 weeks", 14 * kDay}, {"30 minutes", kHour / 2}, {"10 seconds", 10 * kSecond}, {"1.5 hours", kHour * 3 / 2},
      {"0.5 days", kDay / 2}, {"1 second", kSecond},
  };
  return kLengths;
}

}  // namespace score::random
