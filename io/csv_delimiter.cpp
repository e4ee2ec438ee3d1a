#include "io/csv_reader.h"
#include "io/csv_splitter.h"

namespace score::io {
namespace {

constexpr int kSampleRecords = 100;

/// How well a delimiter explains a sample.
struct Fit {
  size_t columns = 0;  // of the header
  int records = 0;
  int steady = 0;  // records with as many columns as the header

  bool better_than(const Fit& other) const {
    if (columns < 2 || other.columns < 2) return columns >= 2 && other.columns < 2;
    const int mine = steady * other.records, theirs = other.steady * records;
    return mine != theirs ? mine > theirs : columns > other.columns;
  }
};

Fit fit_of(std::string_view sample, bool whole, char delimiter) {
  CsvSplitter splitter(delimiter, 0, sample.size());
  CsvRecord record;
  Fit fit;
  splitter.reset(sample.data(), sample.size(), 0, whole);
  while (fit.records < kSampleRecords && splitter.next(record) == CsvSplitter::Step::Record) {
    if (fit.records++ == 0) fit.columns = record.columns;
    if (record.columns == fit.columns && record.fault == CsvFault::None) ++fit.steady;
  }
  return fit;
}

}  // namespace

char detect_delimiter(std::string_view sample, bool whole) {
  char best = ',';
  Fit best_fit;
  for (const char delimiter : {',', ';', '\t', '|'}) {
    const Fit fit = fit_of(sample, whole, delimiter);
    if (fit.better_than(best_fit)) {
      best = delimiter;
      best_fit = fit;
    }
  }
  return best;
}

}  // namespace score::io
