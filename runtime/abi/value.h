#pragma once
// C layouts of single values: what kernels take and give, and what generated code and hosts agree on.
//
// Every scalar travels in one of five C types:
//   bool                    bool
//   int64_t                 int; decimal (millionths); date (days since 1970-01-01); timestamp (microseconds since
//                           1970-01-01T00:00Z); duration (microseconds); period (months); enum (member's code);
//                           set of enum (bit i is member i)
//   double                  number, always finite
//   ScoreStr                string and text, valid UTF-8, not terminated; the bytes belong to whoever made them
//   Score…List              a list of constants
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ScoreStr {
  const char* data;
  int64_t size;  // bytes
} ScoreStr;

typedef struct ScoreIntList {
  const int64_t* items;
  int64_t size;
} ScoreIntList;

typedef struct ScoreNumberList {
  const double* items;
  int64_t size;
} ScoreNumberList;

typedef struct ScoreStrList {
  const ScoreStr* items;
  int64_t size;
} ScoreStrList;

/// Any of these lists, where its items' type is known from elsewhere.
typedef struct ScoreList {
  const void* items;
  int64_t size;
} ScoreList;

/// The code of an open enum's value that is no listed member: known, equal to no member.
#define SCORE_UNLISTED INT64_C(-1)

/// Millionths in one: decimals and points are 64-bit counts of millionths.
#define SCORE_DECIMAL_ONE INT64_C(1000000)
/// A decimal saturates at plus and minus 9e12.
#define SCORE_DECIMAL_MAX (INT64_C(9000000000000) * SCORE_DECIMAL_ONE)
/// A rule's contribution is limited to plus and minus 1e6 points, every sum of them to 1e9.
#define SCORE_CONTRIBUTION_MAX (INT64_C(1000000) * SCORE_DECIMAL_ONE)
#define SCORE_POINTS_MAX (INT64_C(1000000000) * SCORE_DECIMAL_ONE)

#ifdef __cplusplus
}  // extern "C"

namespace score::abi {

/// What a value is at run time. Optional-ness is the checker's business and is no part of it.
enum class Kind : uint8_t {
  Bool,
  Int,
  Decimal,
  Number,
  String,
  Text,
  Enum,
  Date,
  Timestamp,
  Duration,
  Period,
  Set,
  List,
};

}  // namespace score::abi
#endif
