#pragma once
// Evaluator::each_band, for the files that use it.
#include <algorithm>

#include "runtime/vector/evaluator.h"

namespace score::vector {

/// `take(band, rows)` for each band with the rows that it is the first to take in.
template <class Take>
void Evaluator::each_band(Frame& frame, const plan::Bands& bands, const Take& take) {
  const Column& subject = narrow(frame, bands.subject);
  const abi::Kind kind = plan_.nodes[bands.subject].type.kind;
  const size_t words = frame.words();
  Word* open = frame.mask();
  std::copy_n(frame.ones(), words, open);
  for (const plan::Band& band : bands.bands) {
    Word* rows = matches(frame, band, subject, kind);
    for (size_t word = 0; word < words; ++word) {
      rows[word] &= open[word];
      open[word] &= ~rows[word];
    }
    take(band, rows);
  }
}

}  // namespace score::vector
