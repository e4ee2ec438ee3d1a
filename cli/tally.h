#pragma once
// What a summary needs to know of a run, gathered block by block in memory that does not grow with the input.
#include <cstdint>
#include <string>
#include <vector>

#include "runtime/engine/batch_scorer.h"

namespace score::cli {

struct Counted {
  int64_t leads = 0;
  int64_t converted = 0;
};

/// Leads by score, in buckets of one width that becomes ten times wider whenever there would be too many.
class Histogram {
 public:
  struct Bucket {
    int64_t leads = 0;
    int64_t lowest_label = INT64_MAX, highest_label = INT64_MIN;  // of the grades met, kNoLabel included
  };

  void add(int64_t points, int64_t label);
  /// As if all that `other` has had been added here.
  void merge(const Histogram& other);
  void clear();
  int64_t width() const { return width_; }  // millionths
  int64_t first() const { return first_; }  // buckets()[0] holds points from first() * width() on
  const std::vector<Bucket>& buckets() const { return buckets_; }
  bool empty() const { return buckets_.empty(); }

 private:
  static constexpr int64_t kMost = 8192;
  static constexpr int64_t kNarrowest = 100'000;
  Bucket& bucket(int64_t points);
  void widen();

  int64_t width_ = kNarrowest;
  int64_t first_ = 0;
  std::vector<Bucket> buckets_;
};

/// A lead worth showing.
struct BestLead {
  std::string key;
  int64_t points = 0;
  int64_t label = 0;   // of the main grade
  int64_t number = 0;  // its row in the input
  std::vector<engine::Reason> reasons;
  std::optional<size_t> row;  // in the batch being added, until its reasons are known
};

class Tally {
 public:
  static constexpr size_t kBest = 5;
  static constexpr size_t kReasons = 3;

  explicit Tally(std::shared_ptr<const engine::Model> model);

  /// `success` has one entry for each lead of the batch, or is empty. Leads with at most `floor` points are not among
  /// the best.
  void add(const engine::ScoredBatch& batch, const std::vector<uint8_t>& success, engine::Scorer& scorer,
           int64_t floor = INT64_MIN);
  /// As if the batches that `later` had added had been added here. Of equally good leads those here come first.
  void merge(const Tally& later);
  void clear();
  /// Leads to come with no more points will not be among the best.
  int64_t floor() const { return best_.size() < kBest ? INT64_MIN : best_.back().points; }

  const engine::Model& model() const { return *model_; }
  std::optional<uint32_t> score() const { return score_; }
  std::optional<uint32_t> grade() const { return grade_; }
  const Histogram& histogram() const { return histogram_; }
  const std::vector<BestLead>& best() const { return best_; }
  Counted all() const { return all_; }
  __int128 sum() const { return sum_; }
  int64_t lowest() const { return lowest_; }
  int64_t highest() const { return highest_; }
  /// By label or member; the last entry is for leads without one. Memberships have two: no, yes.
  const std::vector<Counted>& grade_counts(uint32_t grade) const { return grades_[grade]; }
  const std::vector<Counted>& segment_counts(uint32_t segment) const { return segments_[segment]; }
  uint64_t accidents() const { return accidents_; }

 private:
  void add_scores(const engine::ScoredBatch& batch);
  void consider(const engine::ScoredBatch& batch, size_t row);
  void take_in(BestLead lead);

  std::shared_ptr<const engine::Model> model_;
  std::optional<uint32_t> score_, grade_;
  Histogram histogram_;
  std::vector<BestLead> best_;
  Counted all_;
  __int128 sum_ = 0;
  int64_t lowest_ = INT64_MAX, highest_ = INT64_MIN;
  std::vector<std::vector<Counted>> grades_, segments_;
  uint64_t accidents_ = 0;
};

}  // namespace score::cli
