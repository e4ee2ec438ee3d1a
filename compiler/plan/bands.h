#pragma once
// Which band takes a value in. What every engine means by it.
#include "compiler/plan/plan.h"
#include "stdlib/value.h"

namespace score::plan {

/// `value_of(id)` gives the value of a node of rate Model. An end that is unknown takes nothing in.
template <class ValueOf>
bool takes_in(const Band& band, const stdlib::Value& subject, sema::Kind kind, const ValueOf& value_of) {
  using sema::BandKind;
  switch (band.kind) {
    case BandKind::Else: return subject.known;
    case BandKind::Unknown: return !subject.known;
    case BandKind::Value: {
      const stdlib::Value& value = value_of(band.value);
      return subject.known && value.known && stdlib::compare(subject, value, kind) == 0;
    }
    case BandKind::Range: break;
  }
  if (!subject.known) return false;
  if (band.low != kNoNode) {
    const stdlib::Value& low = value_of(band.low);
    if (!low.known || stdlib::compare(subject, low, kind) < 0) return false;
  }
  if (band.high == kNoNode) return true;
  const stdlib::Value& high = value_of(band.high);
  if (!high.known) return false;
  const int order = stdlib::compare(subject, high, kind);
  return order < 0 || (order == 0 && band.high_included);
}

}  // namespace score::plan
