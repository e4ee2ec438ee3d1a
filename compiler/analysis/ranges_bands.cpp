#include "compiler/analysis/ranges_bands.h"

#include <algorithm>

namespace score::analysis {

using sema::Band;
using sema::BandKind;

namespace {

/// Where a band's ends may lie: what it takes in at most, and what for certain.
struct Extent {
  Interval most, certain;
};

class Mapping {
 public:
  Mapping(Evaluator& evaluate, ColumnTruths& columns, const sema::ExprPtr& subject, const std::vector<Band>& bands)
      : evaluate_(evaluate), columns_(columns), subject_(subject), bands_(bands) {}

  BandMap run() {
    name_subject();
    extents_.resize(bands_.size());
    for (size_t i = 0; i < bands_.size(); ++i) extents_[i] = extent_of(bands_[i]);
    cut();
    for (uint32_t i = 0; i < bands_.size(); ++i) take(i);
    if (taken_.size() > most()) give_up();
    collect();
    return std::move(map_);
  }

 private:
  void name_subject() {
    const std::optional<ComparedColumn> subject = columns_.subject_of(*subject_);
    const bool plain = subject && subject->otherwise == nullptr && subject->conversion == nullptr;
    text_ = subject_->type.is_textual();
    folded_ = plain && subject->folded;
    map_.column = plain ? subject->column : "x " + columns_.name_of(*subject_, false);
    map_.domain = plain ? subject->domain : evaluate_(subject_);
    if (text_) map_.domain = Range::of(0, INT64_MAX, map_.domain.unknown);
  }

  /// The key of a band's end: a range where it hangs on params.
  Range end_of(const sema::ExprPtr& end) {
    if (!text_) return evaluate_(end);
    const bool constant = end->op == sema::Op::Constant && std::holds_alternative<std::string>(end->value.value);
    if (!constant) return Range::of(0, INT64_MAX);
    return Range::point(columns_.key_of_text(end->value.text(), folded_));
  }

  Extent extent_of(const Band& band) {
    constexpr Interval kNothing{1, 0}, kAll{INT64_MIN, INT64_MAX};
    if (band.kind == BandKind::Unknown) return {kNothing, kNothing};
    if (band.kind == BandKind::Else) return {kAll, kAll};
    if (band.kind == BandKind::Value) {
      const Range value = end_of(band.value);
      if (!value.may_be_known()) return {kNothing, kNothing};
      return {value.interval(), value.is_point() ? value.interval() : kNothing};
    }
    Extent extent{kAll, kAll};
    if (band.low != nullptr) {
      const Range low = end_of(band.low);
      if (!low.may_be_known()) return {kNothing, kNothing};
      extent.most.low = low.low;
      extent.certain.low = low.high;
      if (low.unknown) extent.certain = kNothing;
    }
    if (band.high != nullptr) {
      const Range high = end_of(band.high);
      const int64_t open = band.high_included ? 0 : 1;
      if (!high.may_be_known() || (open == 1 && high.high == INT64_MIN)) return {kNothing, kNothing};
      extent.most.high = high.high - open;
      extent.certain.high = high.low == INT64_MIN ? high.low : high.low - open;
      if (high.unknown || (open == 1 && high.low == INT64_MIN)) extent.certain = kNothing;
    }
    return extent;
  }

  void cut() {
    std::vector<int64_t> cuts{INT64_MIN};
    const auto add = [&](const Interval& extent) {
      if (extent.low > extent.high) return;
      cuts.push_back(extent.low);
      if (extent.high != INT64_MAX) cuts.push_back(extent.high + 1);
    };
    for (const Extent& extent : extents_) {
      add(extent.most);
      add(extent.certain);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    for (const int64_t from : cuts) map_.pieces.push_back({from, 0, 0, true});
    for (size_t i = 0; i <= cuts.size(); ++i) next_open_.push_back(static_cast<uint32_t>(i));
    taken_.reserve(cuts.size());
  }

  size_t piece_at(int64_t key) const {
    const auto after =
        std::upper_bound(map_.pieces.begin(), map_.pieces.end(), key,
                         [](int64_t wanted, const BandMap::Piece& piece) { return wanted < piece.from; });
    return static_cast<size_t>(after - map_.pieces.begin()) - 1;
  }

  /// The first piece from `index` on that no band takes for certain; paths are halved as they are walked.
  uint32_t open_from(uint32_t index) {
    while (next_open_[index] != index) {
      next_open_[index] = next_open_[next_open_[index]];
      index = next_open_[index];
    }
    return index;
  }

  void take(uint32_t band) {
    const Extent& extent = extents_[band];
    if (extent.most.low > extent.most.high || taken_.size() > most()) return;
    const auto last = static_cast<uint32_t>(piece_at(extent.most.high));
    for (uint32_t at = open_from(static_cast<uint32_t>(piece_at(extent.most.low))); at <= last;
         at = open_from(at + 1)) {
      taken_.push_back({at, band});
      const int64_t from = map_.pieces[at].from;
      if (from < extent.certain.low || from > extent.certain.high) continue;
      map_.pieces[at].may_be_none = false;
      next_open_[at] = at + 1;
    }
  }

  /// Bands that hang on params may take in much of each other's: beyond this nothing is told apart, so that time stays
  /// near-linear.
  size_t most() const { return 64 * bands_.size() + 1024; }

  void give_up() {
    map_.pieces.assign(1, {INT64_MIN, 0, 0, true});
    taken_.clear();
    for (uint32_t i = 0; i < bands_.size(); ++i) {
      if (bands_[i].kind != BandKind::Unknown) taken_.push_back({0, i});
    }
  }

  void collect() {
    std::stable_sort(taken_.begin(), taken_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    map_.reachable.assign(bands_.size(), false);
    for (size_t i = 0; i < bands_.size(); ++i) {
      const Interval& most = extents_[i].most;
      const bool known = bands_[i].kind != BandKind::Unknown;
      map_.outside.push_back(known ? !meets(map_.domain, most.low, most.high) : !map_.domain.unknown);
    }
    size_t at = 0;
    for (uint32_t i = 0; i < map_.pieces.size(); ++i) {
      BandMap::Piece& piece = map_.pieces[i];
      const int64_t end = i + 1 < map_.pieces.size() ? map_.pieces[i + 1].from - 1 : INT64_MAX;
      const bool met = meets(map_.domain, piece.from, end);
      piece.first_taker = static_cast<uint32_t>(map_.takers.size());
      for (; at < taken_.size() && taken_[at].first == i; ++at) {
        map_.takers.push_back(taken_[at].second);
        if (met) map_.reachable[taken_[at].second] = true;
      }
      piece.end_of_takers = static_cast<uint32_t>(map_.takers.size());
      map_.may_be_none = map_.may_be_none || (met && piece.may_be_none);
    }
    for (uint32_t i = 0; i < bands_.size(); ++i) {
      if (bands_[i].kind != BandKind::Unknown) continue;
      map_.unknown_band = i;
      map_.reachable[i] = map_.domain.unknown;
    }
    map_.may_be_none = map_.may_be_none || (map_.domain.unknown && !map_.unknown_band);
  }

  Evaluator& evaluate_;
  ColumnTruths& columns_;
  const sema::ExprPtr& subject_;
  const std::vector<Band>& bands_;
  bool text_ = false, folded_ = false;
  std::vector<Extent> extents_;
  std::vector<uint32_t> next_open_;
  std::vector<std::pair<uint32_t, uint32_t>> taken_;  // piece, band
  BandMap map_;
};

}  // namespace

bool meets(const Range& domain, int64_t low, int64_t high) {
  low = std::max(low, domain.low);
  high = std::min(high, domain.high);
  if (low > high) return false;
  if (domain.codes == 0) return true;
  const Range codes = intersection(Range::of_codes(domain.codes), Range::of(low, high));
  return codes.may_be_known();
}

BandMap map_bands(Evaluator& evaluate, ColumnTruths& columns, const sema::ExprPtr& subject,
                  const std::vector<Band>& bands) {
  return Mapping(evaluate, columns, subject, bands).run();
}

}  // namespace score::analysis
