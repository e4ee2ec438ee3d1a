#pragma once
// The rows that nodes are evaluated for at a time: a slice of leads, the events of one type of these leads, or values
// that a dictionary has just met.
#include <cstring>
#include <utility>
#include <vector>

#include "compiler/plan/plan.h"
#include "runtime/vector/column.h"
#include "runtime/vector/scratch.h"
#include "stdlib/arena.h"

namespace score::vector {

class Frame {
 public:
  enum class Of : uint8_t { Leads, Events, Values };

  /// `index`: the event type, or the field of the values. `nodes`: how many the plan has.
  Frame(Of of, uint32_t index, size_t nodes)
      : of_(of), index_(index), columns_(nodes), wide_(nodes), made_(nodes, 0), widened_(nodes, 0) {}

  /// Forgets all columns. `base` is the place of row 0 in the block's columns.
  void start(size_t base, size_t rows) {
    base_ = base;
    rows_ = rows;
    words_ = words_of(rows);
    scratch_.reset();
    arena_.reset();
    ++epoch_;
    now = nullptr;
    lead_of = nullptr;
    if (ones_.size() < words_) {
      ones_.assign(words_, kAllRows);
      zeros_.assign(words_, 0);
    }
    live_.assign(words_, kAllRows);
    live_now_ = live_.data();
    if (rows % kWordRows != 0) live_.back() = (Word{1} << (rows % kWordRows)) - 1;
  }

  Of of() const { return of_; }
  uint32_t index() const { return index_; }
  size_t base() const { return base_; }
  size_t rows() const { return rows_; }
  size_t words() const { return words_; }
  const Word* live() const { return live_now_; }  // the rows that are there
  const Word* ones() const { return ones_.data(); }
  const Word* zeros() const { return zeros_.data(); }
  stdlib::Arena& arena() { return arena_; }

  const Column* find(plan::NodeId id) const { return made_[id] == epoch_ ? &columns_[id] : nullptr; }
  const Column& keep(plan::NodeId id, const Column& column) {
    made_[id] = epoch_;
    if (restricted()) partial_.push_back(id);
    return columns_[id] = column;
  }
  /// The node's column with integers of 8 bytes, where its own are narrower.
  const Column* find_wide(plan::NodeId id) const { return widened_[id] == epoch_ ? &wide_[id] : nullptr; }
  const Column& keep_wide(plan::NodeId id, const Column& column) {
    widened_[id] = epoch_;
    return wide_[id] = column;
  }

  /// As long as it lives, only the rows of the mask are wanted: live() has no others, and columns that are made are
  /// forgotten at the end. The mask is part of live().
  class Restriction {
   public:
    Restriction(Frame& frame, const Word* rows)
        : frame_(frame), live_before_(frame.live_now_), partial_before_(frame.partial_.size()) {
      frame.live_now_ = rows;
    }
    Restriction(const Restriction&) = delete;
    Restriction& operator=(const Restriction&) = delete;
    ~Restriction() {
      while (frame_.partial_.size() > partial_before_) {
        frame_.made_[frame_.partial_.back()] = 0;
        frame_.widened_[frame_.partial_.back()] = 0;
        frame_.partial_.pop_back();
      }
      frame_.live_now_ = live_before_;
    }

   private:
    Frame& frame_;
    const Word* live_before_;
    size_t partial_before_;
  };
  bool restricted() const { return live_now_ != live_.data(); }
  /// As long as it lives, no restriction holds.
  class Lifted {
   public:
    explicit Lifted(Frame& frame) : frame_(frame), live_before_(frame.live_now_) {
      frame.live_now_ = frame.live_.data();
    }
    Lifted(const Lifted&) = delete;
    Lifted& operator=(const Lifted&) = delete;
    ~Lifted() { frame_.live_now_ = live_before_; }

   private:
    Frame& frame_;
    const Word* live_before_;
  };

  template <class T>
  T* cells() {
    return scratch_.take<T>(words_ * kWordRows);
  }
  Word* mask() { return scratch_.take<Word>(words_); }
  template <class T>
  T* array(size_t count) {
    return scratch_.take<T>(count);
  }
  /// All unknown, so that it may be filled row by row.
  Cellar cellar(Cells kind) {
    Cellar made;
    made.kind = kind;
    made.known = mask();
    std::memset(made.known, 0, words_ * sizeof(Word));
    const size_t size = bytes_of(kind);
    made.cells = scratch_.take<char>(size);
    std::memset(made.cells, 0, size);
    return made;
  }

  const int64_t* now = nullptr;  // one for each row; null: the block's
  // Of events:
  const uint32_t* lead_of = nullptr;  // the row of the lead in its slice; null until somebody asks
  const uint32_t* begin = nullptr;    // the events of the slice's lead i are begin[i] - base to begin[i + 1] - base
  const int64_t* at = nullptr;
  const Word* past = nullptr;  // those up to now
  std::pair<size_t, size_t> range_of(size_t lead) const { return {begin[lead] - base_, begin[lead + 1] - base_}; }

 private:
  size_t bytes_of(Cells kind) const {
    if (kind == Cells::Bits) return words_ * sizeof(Word);
    const bool wide = kind == Cells::Strings || kind == Cells::Lists;
    return words_ * kWordRows * (wide ? sizeof(ScoreStr) : sizeof(int64_t));
  }

  Of of_;
  uint32_t index_;
  size_t base_ = 0, rows_ = 0, words_ = 0;
  uint32_t epoch_ = 0;
  Scratch scratch_;
  stdlib::Arena arena_;
  std::vector<Word> live_, ones_, zeros_;
  const Word* live_now_ = nullptr;     // live_, or the mask of a restriction
  std::vector<plan::NodeId> partial_;  // the columns that hold for restrictions only
  std::vector<Column> columns_, wide_;
  std::vector<uint32_t> made_, widened_;  // the epoch of each column
};

}  // namespace score::vector
