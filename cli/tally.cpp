#include "cli/tally.h"

#include <algorithm>

#include "runtime/engine/value_text.h"

namespace score::cli {

namespace {

int64_t floor_div(int64_t a, int64_t b) {
  return a / b - (a % b < 0 ? 1 : 0);
}

}  // namespace

void Histogram::add(int64_t points, int64_t label) {
  Bucket& into = bucket(points);
  ++into.leads;
  into.lowest_label = std::min(into.lowest_label, label);
  into.highest_label = std::max(into.highest_label, label);
}

Histogram::Bucket& Histogram::bucket(int64_t points) {
  while (true) {
    const int64_t place = floor_div(points, width_);
    if (buckets_.empty()) first_ = place;
    const int64_t last = std::max(first_ + static_cast<int64_t>(buckets_.size()) - 1, place);
    if (last - std::min(first_, place) < kMost) {
      if (place < first_) {
        buckets_.insert(buckets_.begin(), static_cast<size_t>(first_ - place), Bucket{});
        first_ = place;
      }
      if (last - first_ >= static_cast<int64_t>(buckets_.size()))
        buckets_.resize(static_cast<size_t>(last - first_ + 1));
      return buckets_[static_cast<size_t>(place - first_)];
    }
    widen();
  }
}

void Histogram::merge(const Histogram& other) {
  while (width_ < other.width_) widen();
  for (size_t i = 0; i < other.buckets_.size(); ++i) {
    const Bucket& from = other.buckets_[i];
    if (from.leads == 0) continue;
    Bucket& into = bucket((other.first_ + static_cast<int64_t>(i)) * other.width_);
    into.leads += from.leads;
    into.lowest_label = std::min(into.lowest_label, from.lowest_label);
    into.highest_label = std::max(into.highest_label, from.highest_label);
  }
}

void Histogram::clear() {
  width_ = kNarrowest;
  buckets_.clear();
}

void Histogram::widen() {
  if (buckets_.empty()) {
    width_ *= 10;
    return;
  }

  const int64_t from = floor_div(first_, 10);
  const int64_t last = floor_div(first_ + static_cast<int64_t>(buckets_.size()) - 1, 10);
  std::vector<Bucket> wider(static_cast<size_t>(last - from + 1));
  for (size_t i = 0; i < buckets_.size(); ++i) {
    Bucket& into = wider[static_cast<size_t>(floor_div(first_ + static_cast<int64_t>(i), 10) - from)];
    into.leads += buckets_[i].leads;
    into.lowest_label = std::min(into.lowest_label, buckets_[i].lowest_label);
    into.highest_label = std::max(into.highest_label, buckets_[i].highest_label);
  }
  buckets_ = std::move(wider);
  first_ = from;
  width_ *= 10;
}

Tally::Tally(std::shared_ptr<const engine::Model> model) : model_(std::move(model)) {
  const plan::Plan& plan = model_->plan();
  score_ = engine::main_score(plan);
  grade_ = engine::main_grade(plan);
  for (const plan::Grade& grade : plan.grades) grades_.emplace_back(plan.enums[grade.labels].members.size() + 1);
  for (const plan::Segment& segment : plan.segments) {
    segments_.emplace_back(segment.membership ? 2 : plan.enums[segment.members].members.size() + 1);
  }
}

namespace {

void count(const std::vector<int64_t>& codes, const std::vector<uint8_t>& success, std::vector<Counted>& into) {
  for (size_t row = 0; row < codes.size(); ++row) {
    Counted& counted = codes[row] == engine::kNoLabel ? into.back() : into[static_cast<size_t>(codes[row])];
    ++counted.leads;
    if (!success.empty()) counted.converted += success[row];
  }
}

}  // namespace

void Tally::add(const engine::ScoredBatch& batch, const std::vector<uint8_t>& success, engine::Scorer& scorer,
                int64_t floor) {
  const size_t rows = batch.leads.size;
  all_.leads += static_cast<int64_t>(rows);
  for (const uint8_t won : success) all_.converted += won;
  accidents_ += batch.results.accidents;
  for (size_t i = 0; i < grades_.size(); ++i) count(batch.results.grades[i], success, grades_[i]);
  for (size_t i = 0; i < segments_.size(); ++i) count(batch.results.segments[i], success, segments_[i]);
  if (!score_) return;
  add_scores(batch);
  const std::vector<int64_t>& points = batch.results.scores[*score_];
  for (size_t row = 0; row < rows; ++row) {
    if (points[row] > std::max(floor, this->floor())) consider(batch, row);
  }
  // Reasons are dear, so only for those who stayed; leads of earlier batches have theirs.
  for (BestLead& lead : best_) {
    if (!lead.row) continue;
    lead.reasons = scorer.top_reasons(batch.leads, batch.event_block(), *lead.row, *score_, kReasons);
    lead.row.reset();
  }
}

void Tally::merge(const Tally& later) {
  const auto merge_counts = [](const auto& from, auto& into) {
    for (size_t i = 0; i < into.size(); ++i) {
      for (size_t j = 0; j < into[i].size(); ++j) {
        into[i][j].leads += from[i][j].leads;
        into[i][j].converted += from[i][j].converted;
      }
    }
  };
  merge_counts(later.grades_, grades_);
  merge_counts(later.segments_, segments_);
  all_.leads += later.all_.leads;
  all_.converted += later.all_.converted;
  accidents_ += later.accidents_;
  sum_ += later.sum_;
  lowest_ = std::min(lowest_, later.lowest_);
  highest_ = std::max(highest_, later.highest_);
  histogram_.merge(later.histogram_);
  for (const BestLead& lead : later.best_) {
    if (lead.points > floor()) take_in(lead);
  }
}

void Tally::clear() {
  for (auto* all : {&grades_, &segments_}) {
    for (std::vector<Counted>& counts : *all) std::fill(counts.begin(), counts.end(), Counted());
  }
  all_ = {};
  accidents_ = 0;
  sum_ = 0;
  lowest_ = INT64_MAX;
  highest_ = INT64_MIN;
  histogram_.clear();
  best_.clear();
}

void Tally::add_scores(const engine::ScoredBatch& batch) {
  const std::vector<int64_t>& points = batch.results.scores[*score_];
  for (size_t row = 0; row < points.size(); ++row) {
    sum_ += points[row];
    lowest_ = std::min(lowest_, points[row]);
    highest_ = std::max(highest_, points[row]);
    histogram_.add(points[row], grade_ ? batch.results.grades[*grade_][row] : engine::kNoLabel);
  }
}

/// Better leads push the worst of the best out; of equal ones the first met stays.
void Tally::consider(const engine::ScoredBatch& batch, size_t row) {
  const plan::Plan& plan = model_->plan();
  BestLead lead;
  lead.points = batch.results.scores[*score_][row];
  lead.label = grade_ ? batch.results.grades[*grade_][row] : engine::kNoLabel;
  lead.number = batch.leads.source_row[row];
  if (plan.key) lead.key = engine::field_text(plan, batch.leads, *plan.key, row);
  lead.row = row;
  take_in(std::move(lead));
}

void Tally::take_in(BestLead lead) {
  const auto place = std::upper_bound(best_.begin(), best_.end(), lead,
                                      [](const BestLead& a, const BestLead& b) { return a.points > b.points; });
  best_.insert(place, std::move(lead));
  if (best_.size() > kBest) best_.pop_back();
}

}  // namespace score::cli
