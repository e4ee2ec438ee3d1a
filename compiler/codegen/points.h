#pragma once
// Points, tables, grades and segments in lanes: what runtime/interpret/points.cpp and grades.cpp mean.
#include <vector>

#include "compiler/codegen/nodes.h"

namespace score::codegen {

/// Points of lanes are a Lane: cells times unit is millionths.
class Points {
 public:
  using Value = llvm::Value;

  /// `module` takes tables of constants; `permutes`: the target looks up lanes in registers (AVX-512).
  Points(Nodes& nodes, const plan::Kernel& kernel, llvm::Module& module, bool permutes);

  /// A part that sums up, into scratch memory.
  void sum_part(const plan::KernelPart& part);
  /// An output, kept for nodes that name it and stored for the host.
  void output(const sema::Output& output, size_t place);

 private:
  /// Where something gives points.
  struct Part {
    Value* mask;  // null: everywhere
    Lane points;
  };
  struct Given {
    Lane points;
    Value* fired = nullptr;  // null: nowhere, or nobody asks
  };
  /// Lanes for sums of constants.
  struct Shape {
    int64_t unit = 0;  // 0: nothing is added
    __int128 low = 0, high = 0;

    void add(int64_t amount);
    void range(int64_t least, int64_t most);
    unsigned bits(const Lanes& lanes) const;
    Interval interval() const;
  };

  Given group(uint32_t index, bool fired_wanted);
  Given sum_group(uint32_t index, bool fired_wanted);
  Given chosen_group(uint32_t index);
  Lane constant_sum(uint32_t index);
  Shape shape_of(uint32_t group) const;
  void shape_of_item(const plan::Item& item, Shape& shape) const;
  Value* add_piece(Value* sum, const Shape& shape, uint32_t group, const plan::SumPiece& piece);
  Value* add_codes(Value* sum, const Shape& shape, const plan::CodePoints& codes);
  Value* add_intervals(Value* sum, const Shape& shape, const plan::IntervalPoints& intervals);
  Value* add_item(Value* sum, const Shape& shape, const plan::Item& item);
  Value* add_where(Value* sum, Value* mask, int64_t units);
  Value* looked_up(const std::vector<int64_t>& table, Value* index, unsigned bits);
  Value* permuted(const std::vector<int64_t>& table, Value* index, unsigned bits);
  Value* gathered(const std::vector<int64_t>& table, Value* index, unsigned bits);

  void parts_of(const plan::Item& item, std::vector<Part>& parts);
  Given varying_rule(const plan::Rule& rule);
  Given host_item(const plan::Item& item);
  Lane host_points(size_t input);
  Lane added(const Lane& a, const Lane& b);
  Lane scaled(const Lane& lane, int64_t unit, unsigned bits);
  Lane limited(const Lane& lane, const plan::GroupSchedule& by);
  Lane limited(const Lane& lane, int64_t low, int64_t high);
  std::optional<int64_t> amount(const plan::Rule& rule, const std::optional<int64_t>& weight) const;
  std::optional<int64_t> amount(const plan::Band& band, const std::optional<int64_t>& weight) const;
  Value* when(const plan::Rule& rule) { return rule.when == plan::kNoNode ? nullptr : nodes_.yes(rule.when); }
  void accident(Value* mask);

  // bands.cpp
  Value* takes_in(const plan::Band& band, plan::NodeId subject);
  Value* related(Relation relation, plan::NodeId subject, plan::NodeId bound);
  Value* subject_known(plan::NodeId subject);
  /// `amounts` of bands are chosen; `none` where no band takes the lane in.
  Value* chosen_band(const plan::Bands& bands, const std::optional<plan::BandSearch>& search,
                     const std::vector<int64_t>& amounts, int64_t none, unsigned bits);
  Value* searched_band(const plan::Bands& bands, const plan::BandSearch& search, const std::vector<int64_t>& amounts,
                       int64_t none, unsigned bits);
  Lane labels(const plan::Bands& bands, const std::optional<plan::BandSearch>& search);
  Lane grade(uint32_t index);
  Lane shifted(const plan::Grade& grade);
  Lane segment(const plan::Segment& segment);
  Lane score(const plan::Score& score);
  Lane formula(const plan::Score& score);
  Value* over(plan::NodeId subject, const plan::Cuts& cuts, size_t cut);  // at or above the cut

  const stdlib::Value& constant(plan::NodeId id) const { return source_.schedule.values[id]; }
  std::optional<int64_t> end(plan::NodeId id) const {
    if (id == plan::kNoNode || !constant(id).known) return std::nullopt;
    return constant(id).scalar.i;
  }

  Nodes& nodes_;
  const Source& source_;
  const Lanes& lanes_;
  const plan::Kernel& kernel_;
  llvm::Module& module_;
  bool permutes_;
};

}  // namespace score::codegen
