#pragma once
// Which of some bands take which values of their subject in.
#include <vector>

#include "compiler/analysis/ranges_pieces.h"

namespace score::analysis {

/// The subject's values, cut where a band begins or ends. In each piece the bands of `takers` may take the value in.
struct BandMap {
  struct Piece {
    int64_t from = INT64_MIN;
    uint32_t first_taker = 0, end_of_takers = 0;  // into `takers`
    bool may_be_none = true;                      // no band may take it in
  };
  std::string column;  // of the subject
  Range domain;
  std::vector<Piece> pieces;
  std::vector<uint32_t> takers;  // into the bands
  std::optional<uint32_t> unknown_band;
  std::vector<bool> reachable;  // by band
  std::vector<bool> outside;    // by band: it takes in nothing that the subject can be
  bool may_be_none = false;     // a value may be in no band, unknown ones too
};

BandMap map_bands(Evaluator& evaluate, ColumnTruths& columns, const sema::ExprPtr& subject,
                  const std::vector<sema::Band>& bands);

/// Whether a value of `domain` lies in [low, high].
bool meets(const Range& domain, int64_t low, int64_t high);

}  // namespace score::analysis
