#pragma once
// Events of one type, by lead and within a lead in canonical order, without those that repeat another's key.
//
// The canonical order (docs/language.md): by time, then by the other fields in the order of their declaration, a
// missing value before all others, text by its bytes. Because of it results do not depend on the order of the input.
#include <cstdint>
#include <span>
#include <vector>

#include "compiler/sema/model.h"
#include "runtime/columns/events.h"
#include "runtime/columns/leads.h"
#include "runtime/columns/lists.h"
#include "runtime/events/text_pool.h"

namespace score::events {

/// Rows of a table.
struct Rows {
  uint32_t begin = 0, end = 0;
  uint32_t size() const { return end - begin; }
};

/// Made in two phases: `add` events with the number of the lead they belong to, then `finish`; after that it only
/// reads.
class EventTable {
 public:
  /// More events of a type than this are refused by `add`.
  static constexpr size_t kMost = UINT32_MAX - 1;

  explicit EventTable(const sema::EventType& type);

  /// `columns` has one column for each field of the type; row i of the `leads.size()` first ones belongs to leads[i].
  /// Text and lists are copied. False: there would be too many.
  bool add(std::span<const columns::LeadColumn> columns, std::span<const uint32_t> leads);
  /// Sorts, and drops events whose key one of the same lead has before them. Leads' numbers are below `leads`.
  void finish(uint32_t leads);
  /// Empty again, in the first phase.
  void clear();

  size_t size() const { return leads_.size(); }
  /// Events that `finish` dropped.
  size_t repeated() const { return repeated_; }
  /// Those of a lead; none for a number that no event was added with.
  Rows of_lead(uint32_t lead) const;
  /// Adds rows at the end of `out->columns`, which has all of the type's columns; `out->size` grows. Text and lists
  /// point into this table.
  void copy(Rows rows, columns::EventColumns* out) const;

 private:
  /// A column, with its texts as numbers in the pool.
  struct Cells {
    abi::Kind kind{};
    abi::Kind element{};  // of lists
    std::vector<uint8_t> bools;
    std::vector<int64_t> integers;
    uint8_t width = sizeof(int64_t);  // bytes that each of them fits; known when finished
    std::vector<double> numbers;
    std::vector<uint32_t> texts;
    std::vector<ScoreList> lists;
    std::vector<uint8_t> missing;  // one a row; empty while nothing is missing
  };
  /// A row on its way to its place.
  struct Entry {
    int64_t at;
    uint32_t row;
  };

  void add_cells(const columns::LeadColumn& column, size_t rows, Cells& cells);
  std::vector<Entry> by_lead(uint32_t leads);
  bool comes_before(const Entry& a, const Entry& b) const;
  int compare(const Cells& cells, uint32_t a, uint32_t b) const;
  void mark_repeated(std::span<Entry> events);
  uint64_t key_of(uint32_t row) const;
  void reorder(const std::vector<Entry>& order);
  void find_widths();
  void copy_known(const Cells& cells, Rows rows, size_t to, columns::LeadColumn& column) const;

  const sema::EventType& type_;
  std::vector<Cells> cells_;
  std::vector<uint32_t> leads_;  // of each row
  TextPool texts_;
  columns::ListStore lists_;
  TextPool folded_;                   // the foldings of texts that are keys
  std::vector<uint32_t> folding_of_;  // by the text's number, while finishing
  std::vector<uint32_t> begin_;       // by lead, and one more
  std::vector<std::pair<uint64_t, uint32_t>> keys_;
  size_t repeated_ = 0;
};

/// One column for each of the type's fields, empty.
void shape(const sema::EventType& type, columns::EventColumns* out);

}  // namespace score::events
