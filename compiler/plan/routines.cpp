#include "compiler/plan/routines.h"

#include <string_view>
#include <unordered_map>

namespace score::plan {

namespace {

using Kind = Routine::Kind;

constexpr Routine compare(Kind kind, Relation relation) {
  return {kind, relation, {}, {}};
}
constexpr Routine integers(IntegerOp op, Kind kind = Kind::Integers) {
  return {kind, {}, op, {}};
}
constexpr Routine numbers(NumberOp op) {
  return {Kind::Numbers, {}, {}, op};
}
constexpr Routine plain(Kind kind) {
  return {kind, {}, {}, {}};
}

using Table = std::unordered_map<std::string_view, Routine>;

void add_comparisons(Table& table) {
  table.insert({
      {"score_k_eq_int", compare(Kind::CompareIntegers, Relation::Eq)},
      {"score_k_ne_int", compare(Kind::CompareIntegers, Relation::Ne)},
      {"score_k_lt_int", compare(Kind::CompareIntegers, Relation::Lt)},
      {"score_k_le_int", compare(Kind::CompareIntegers, Relation::Le)},
      {"score_k_gt_int", compare(Kind::CompareIntegers, Relation::Gt)},
      {"score_k_ge_int", compare(Kind::CompareIntegers, Relation::Ge)},
      {"score_k_eq_number", compare(Kind::CompareNumbers, Relation::Eq)},
      {"score_k_ne_number", compare(Kind::CompareNumbers, Relation::Ne)},
      {"score_k_lt_number", compare(Kind::CompareNumbers, Relation::Lt)},
      {"score_k_le_number", compare(Kind::CompareNumbers, Relation::Le)},
      {"score_k_gt_number", compare(Kind::CompareNumbers, Relation::Gt)},
      {"score_k_ge_number", compare(Kind::CompareNumbers, Relation::Ge)},
      {"score_k_eq_enum", compare(Kind::CompareEnums, Relation::Eq)},
      {"score_k_ne_enum", compare(Kind::CompareEnums, Relation::Ne)},
      {"score_k_lt_enum", compare(Kind::CompareEnums, Relation::Lt)},
      {"score_k_le_enum", compare(Kind::CompareEnums, Relation::Le)},
      {"score_k_gt_enum", compare(Kind::CompareEnums, Relation::Gt)},
      {"score_k_ge_enum", compare(Kind::CompareEnums, Relation::Ge)},
      {"score_k_in_int_list", plain(Kind::InIntegers)},
      {"score_k_in_enum_list", plain(Kind::InEnums)},
      {"score_k_in_number_list", plain(Kind::InNumbers)},
      {"score_k_in_set", plain(Kind::InSet)},
      {"score_k_has_any", plain(Kind::HasAny)},
      {"score_k_has_all", plain(Kind::HasAll)},
      {"score_k_has_none", plain(Kind::HasNone)},
      {"score_k_has_exactly", compare(Kind::CompareIntegers, Relation::Eq)},
  });
}

void add_arithmetic(Table& table) {
  table.insert({
      {"score_k_add_int", integers(IntegerOp::Add)},
      {"score_k_sub_int", integers(IntegerOp::Sub)},
      {"score_k_mul_int", integers(IntegerOp::Mul)},
      {"score_k_add_decimal", integers(IntegerOp::AddDecimal)},
      {"score_k_sub_decimal", integers(IntegerOp::SubDecimal)},
      {"score_k_mul_decimal_int", integers(IntegerOp::MulDecimal)},
      {"score_k_mul_int_decimal", integers(IntegerOp::MulDecimal, Kind::IntegersBack)},
      {"score_k_min_int", integers(IntegerOp::Min)},
      {"score_k_max_int", integers(IntegerOp::Max)},
      {"score_k_add_number", numbers(NumberOp::Add)},
      {"score_k_sub_number", numbers(NumberOp::Sub)},
      {"score_k_mul_number", numbers(NumberOp::Mul)},
      {"score_k_div_number", numbers(NumberOp::Div)},
      {"score_k_min_number", numbers(NumberOp::Min)},
      {"score_k_max_number", numbers(NumberOp::Max)},
      {"score_k_int_to_decimal", plain(Kind::IntToDecimal)},
      {"score_k_int_to_number", plain(Kind::IntToNumber)},
      {"score_k_decimal_to_number", plain(Kind::DecimalToNumber)},
      {"score_k_number_to_decimal", plain(Kind::NumberToDecimal)},
      {"score_k_identity_int", plain(Kind::Same)},
  });
}

void add_times(Table& table) {
  table.insert({
      {"score_k_days_between_dates", integers(IntegerOp::Between1)},
      {"score_k_weeks_between_dates", integers(IntegerOp::Between7)},
      {"score_k_seconds_between_timestamps", integers(IntegerOp::BetweenSeconds)},
      {"score_k_minutes_between_timestamps", integers(IntegerOp::BetweenMinutes)},
      {"score_k_hours_between_timestamps", integers(IntegerOp::BetweenHours)},
      {"score_k_days_between_timestamps", integers(IntegerOp::BetweenDays)},
      {"score_k_weeks_between_timestamps", integers(IntegerOp::BetweenWeeks)},
      {"score_k_days_since_date", integers(IntegerOp::Between1, Kind::SinceDate)},
      {"score_k_weeks_since_date", integers(IntegerOp::Between7, Kind::SinceDate)},
      {"score_k_seconds_since_timestamp", integers(IntegerOp::BetweenSeconds, Kind::SinceTimestamp)},
      {"score_k_minutes_since_timestamp", integers(IntegerOp::BetweenMinutes, Kind::SinceTimestamp)},
      {"score_k_hours_since_timestamp", integers(IntegerOp::BetweenHours, Kind::SinceTimestamp)},
      {"score_k_days_since_timestamp", integers(IntegerOp::BetweenDays, Kind::SinceTimestamp)},
      {"score_k_weeks_since_timestamp", integers(IntegerOp::BetweenWeeks, Kind::SinceTimestamp)},
  });
}

Table made() {
  Table table;
  add_comparisons(table);
  add_arithmetic(table);
  add_times(table);
  return table;
}

}  // namespace

Routine routine_of(stdlib::BuiltinId id) {
  static const Table kTable = made();
  const stdlib::BuiltinInfo& info = stdlib::builtin(id);
  if (info.folds()) return {};  // its kernel is that of its twin
  const auto found = kTable.find(info.kernel);
  return found == kTable.end() ? Routine{} : found->second;
}

}  // namespace score::plan
