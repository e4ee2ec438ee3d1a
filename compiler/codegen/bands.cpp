// Tables, grades and segments: which band takes a lane in, and what that gives.
#include <algorithm>
#include <llvm/IR/GlobalVariable.h>
#include <llvm/IR/IntrinsicsX86.h>
#include <llvm/IR/Module.h>

#include "compiler/codegen/points.h"

namespace score::codegen {

using llvm::Value;
using plan::Band;
using plan::Bands;
using plan::kNoNode;
using plan::NodeId;
using sema::BandKind;

namespace {

constexpr int64_t kNoLabel = -1;  // as runtime/interpret/result_block.h has it

}  // namespace

// ---- Tables of constants -------------------------------------------------------------------------------------------

Value* Points::looked_up(const std::vector<int64_t>& table, Value* index, unsigned bits) {
  if (Value* made = permutes_ ? permuted(table, index, bits) : nullptr) return made;
  return gathered(table, index, bits);
}

/// In registers: one or two of them hold the table. Null if it is too long, or the lanes fill no register.
Value* Points::permuted(const std::vector<int64_t>& table, Value* index, unsigned bits) {
  const unsigned lanes = lanes_.count();
  if (Lanes::bits_of(index) != bits || table.size() > 2 * size_t{lanes}) return nullptr;
  struct Shape {
    unsigned lanes, bits;
    llvm::Intrinsic::ID one, two;
  };
  using namespace llvm::Intrinsic;  // NOLINT: their names are long
  static constexpr Shape kShapes[] = {
      {16, 32, x86_avx512_permvar_si_512, x86_avx512_vpermi2var_d_512},
      {16, 16, x86_avx512_permvar_hi_256, x86_avx512_vpermi2var_hi_256},
      {32, 16, x86_avx512_permvar_hi_512, x86_avx512_vpermi2var_hi_512},
  };
  const auto* shape = std::find_if(std::begin(kShapes), std::end(kShapes),
                                   [&](const Shape& one) { return one.lanes == lanes && one.bits == bits; });
  if (shape == std::end(kShapes)) return nullptr;
  const auto half = [&](size_t from) {
    std::vector<llvm::Constant*> cells;
    for (size_t i = from; i < from + lanes; ++i) {
      const int64_t value = i < table.size() ? table[i] : 0;
      cells.push_back(llvm::ConstantInt::getSigned(lanes_.b.getIntNTy(bits), value));
    }
    return llvm::ConstantVector::get(cells);
  };
  if (table.size() <= lanes) return lanes_.b.CreateIntrinsic(shape->one, {}, {half(0), index});
  return lanes_.b.CreateIntrinsic(shape->two, {}, {half(0), index, half(lanes)});
}

Value* Points::gathered(const std::vector<int64_t>& table, Value* index, unsigned bits) {
  llvm::IRBuilder<>& b = lanes_.b;
  // Processors gather 32 and 64 bits.
  const unsigned cell_bits = lanes_.count() == 1 ? bits : std::max(32U, bits);
  llvm::Type* cell = b.getIntNTy(cell_bits);
  std::vector<llvm::Constant*> cells;
  cells.reserve(table.size());
  for (const int64_t value : table) cells.push_back(llvm::ConstantInt::getSigned(cell, value));
  auto* type = llvm::ArrayType::get(cell, cells.size());
  auto* array = new llvm::GlobalVariable(module_, type, true, llvm::GlobalValue::PrivateLinkage,
                                         llvm::ConstantArray::get(type, cells), "table");
  array->setUnnamedAddr(llvm::GlobalValue::UnnamedAddr::Global);
  // Behind the last lead stands anything.
  Value* last = lanes_.integer(Lanes::bits_of(index), static_cast<int64_t>(table.size()) - 1);
  Value* within = b.CreateBinaryIntrinsic(llvm::Intrinsic::umin, index, last);
  Value* wide = b.CreateZExt(within, lanes_.integers(64));
  Value* address = b.CreateGEP(cell, array, wide);
  if (lanes_.count() == 1) return b.CreateLoad(cell, address);
  Value* made = b.CreateMaskedGather(lanes_.integers(cell_bits), address, llvm::Align(cell_bits / 8), lanes_.all(true));
  return lanes_.to_bits(made, bits);
}

// ---- Bands ---------------------------------------------------------------------------------------------------------

Value* Points::subject_known(NodeId subject) {
  return nodes_.known(subject);
}

/// The lanes whose subject stands so to the bound; without a bound that is known, none.
Value* Points::related(Relation relation, NodeId subject, NodeId bound) {
  const stdlib::Value& end = constant(bound);
  if (!end.known) return lanes_.all(false);
  if (nodes_.is_bool(subject)) return end.scalar.b ? nodes_.yes(subject) : nodes_.no(subject);  // only Eq is there
  if (nodes_.is_number(subject)) {
    return lanes_.compare(relation, nodes_.number(subject).cells, lanes_.number(end.scalar.d));
  }
  return lanes_.compare(relation, nodes_.integer(subject), end.scalar.i);
}

Value* Points::takes_in(const Band& band, NodeId subject) {
  Value* known = subject_known(subject);
  switch (band.kind) {
    case BandKind::Else: return known == nullptr ? lanes_.all(true) : known;
    case BandKind::Unknown: return known == nullptr ? lanes_.all(false) : lanes_.no(known);
    case BandKind::Value: return lanes_.both(related(Relation::Eq, subject, band.value), known);
    case BandKind::Range: break;
  }
  Value* made = known;
  if (band.low != kNoNode) made = lanes_.both(made, related(Relation::Ge, subject, band.low));
  if (band.high != kNoNode) {
    made = lanes_.both(made, related(band.high_included ? Relation::Le : Relation::Lt, subject, band.high));
  }
  return made == nullptr ? lanes_.all(true) : made;
}

Value* Points::over(NodeId subject, const plan::Cuts& cuts, size_t cut) {
  if (nodes_.is_number(subject)) {
    return lanes_.compare(Relation::Ge, nodes_.number(subject).cells, lanes_.number(cuts.numbers[cut]));
  }
  return lanes_.compare(Relation::Ge, nodes_.integer(subject), cuts.integers[cut]);
}

Value* Points::searched_band(const Bands& bands, const plan::BandSearch& search, const std::vector<int64_t>& amounts,
                             int64_t none, unsigned bits) {
  const auto of = [&](uint32_t band) { return lanes_.integer(bits, band == plan::kNoBand ? none : amounts[band]); };
  Value* made = of(search.band.front());
  for (size_t cut = 0; cut < search.cuts.size(); ++cut) {
    made = lanes_.select(over(bands.subject, search.cuts, cut), of(search.band[cut + 1]), made);
  }
  Value* known = subject_known(bands.subject);
  return known == nullptr ? made : lanes_.select(known, made, of(search.unknown));
}

Value* Points::chosen_band(const Bands& bands, const std::optional<plan::BandSearch>& search,
                           const std::vector<int64_t>& amounts, int64_t none, unsigned bits) {
  if (search) return searched_band(bands, *search, amounts, none, bits);
  Value* made = lanes_.integer(bits, none);
  for (size_t i = bands.bands.size(); i-- > 0;) {  // the first that takes the lane in has the last word
    made = lanes_.select(takes_in(bands.bands[i], bands.subject), lanes_.integer(bits, amounts[i]), made);
  }
  return made;
}

Lane Points::labels(const Bands& bands, const std::optional<plan::BandSearch>& search) {
  std::vector<int64_t> codes;
  int64_t highest = 0;
  for (const Band& band : bands.bands) {
    codes.push_back(band.label);
    highest = std::max<int64_t>(highest, band.label);
  }
  Lane made;
  made.interval = {kNoLabel, highest};
  made.cells = chosen_band(bands, search, codes, kNoLabel, std::max(16U, lanes_.bits_for(made.interval)));
  return made;
}

Lane Points::grade(uint32_t index) {
  const plan::Grade& grade = source_.plan.grades[index];
  if (grade.kind == plan::GradeKind::Shifts) return shifted(grade);
  Lane rows = labels(grade.rows, source_.schedule.grade_rows[index]);
  if (grade.kind == plan::GradeKind::Matrix) {
    const Lane columns = labels(grade.columns, source_.schedule.grade_columns[index]);
    const int64_t count = grade.column_count;
    Value* both =
        lanes_.both(lanes_.compare(Relation::Ne, rows, kNoLabel), lanes_.compare(Relation::Ne, columns, kNoLabel));
    Lane made;
    made.interval = {kNoLabel, rows.interval.high * count + columns.interval.high};
    const unsigned bits = std::max(16U, lanes_.bits_for(made.interval));
    Value* code = lanes_.b.CreateAdd(lanes_.b.CreateMul(lanes_.cells(rows, bits), lanes_.integer(bits, count)),
                                     lanes_.cells(columns, bits));
    made.cells = lanes_.select(both, code, lanes_.integer(bits, kNoLabel));
    rows = made;
  }
  rows.known = lanes_.compare(Relation::Ne, rows, kNoLabel);
  return rows;
}

/// True moves up, false down, unknown not at all; the sum is limited once.
Lane Points::shifted(const plan::Grade& grade) {
  const auto last = static_cast<int64_t>(source_.plan.enums[grade.labels].members.size()) - 1;
  Value* places = lanes_.integer(32, grade.start);
  for (const plan::Shift& shift : grade.shifts) {
    places = add_where(places, nodes_.yes(shift.when), shift.places);
    places = add_where(places, nodes_.no(shift.when), -shift.places);
  }
  Lane made;
  made.cells = lanes_.limited(places, 0, last);
  made.interval = {0, last};
  return made;
}

Lane Points::segment(const plan::Segment& segment) {
  Lane made;
  made.interval = {kNoLabel, static_cast<int64_t>(source_.plan.enums[segment.members].members.size()) - 1};
  const unsigned bits = std::max(16U, lanes_.bits_for(made.interval));
  made.cells = lanes_.integer(bits, kNoLabel);
  for (size_t i = segment.cases.size(); i-- > 0;) {
    const plan::SegmentCase& next = segment.cases[i];
    Value* code = lanes_.integer(bits, next.member);
    made.cells = next.when == kNoNode ? code : lanes_.select(nodes_.yes(next.when), code, made.cells);
  }
  made.known = lanes_.compare(Relation::Ne, made, kNoLabel);
  return made;
}

// ---- Outputs -------------------------------------------------------------------------------------------------------

Lane Points::formula(const plan::Score& score) {
  const Lane value = lanes_.plain(nodes_.integer(score.formula));
  Lane made;
  made.cells = lanes_.cells(value, 64);
  made.interval = value.interval;
  if (value.known != nullptr) {
    accident(lanes_.no(value.known));
    made.cells = lanes_.select(value.known, made.cells, lanes_.integer(64, 0));
    made.interval = plan::joined(made.interval, {0, 0});
  }
  made = limited(made, -SCORE_POINTS_MAX, SCORE_POINTS_MAX);
  if (const auto low = end(score.clamp.low)) made = limited(made, *low, std::max(*low, made.interval.high));
  if (const auto high = end(score.clamp.high)) made = limited(made, std::min(*high, made.interval.low), *high);
  return limited(made, -SCORE_POINTS_MAX, SCORE_POINTS_MAX);
}

Lane Points::score(const plan::Score& score) {
  if (score.formula != kNoNode) return formula(score);
  std::vector<Part> parts;
  parts_of({plan::ItemKind::Group, score.group, std::nullopt}, parts);
  return parts.front().points;
}

void Points::output(const sema::Output& output, size_t place) {
  Value* to = nodes_.inputs().output(place);
  const auto store = [&](const Lane& lane) {
    const Lane plain = lanes_.plain(lane);
    lanes_.store(lanes_.cells(plain, 64), to, nodes_.row());
  };
  switch (output.kind) {
    case sema::OutputKind::Score: {
      const Lane made = score(source_.plan.scores[output.index]);
      nodes_.keep_score(output.index, made);
      return store(made);
    }
    case sema::OutputKind::Grade: {
      const Lane made = grade(output.index);
      nodes_.keep_grade(output.index, made);
      return store(made);
    }
    case sema::OutputKind::Segment: break;
  }
  const plan::Segment& segment = source_.plan.segments[output.index];
  if (segment.membership) {
    Value* yes = nodes_.yes(segment.condition);
    nodes_.keep_membership(output.index, yes);
    return lanes_.store(lanes_.b.CreateZExt(yes, lanes_.integers(64)), to, nodes_.row());
  }
  const Lane made = this->segment(segment);
  nodes_.keep_segment(output.index, made);
  store(made);
}

}  // namespace score::codegen
