#pragma once
// What rules over events give points for: which events, how many of them, and how they fade.
#include <optional>

#include "compiler/sema/events.h"

namespace score::sema {

class EventRules {
 public:
  explicit EventRules(Context& context)
      : context_(context), lead_(context), lengths_(context, lead_), events_(context) {}

  /// nullopt, with findings, if it is wrong. The decay is the caller's.
  std::optional<EventSource> source(const syntax::EventSource& node);
  std::optional<IdleSource> idle(const syntax::IdleSource& node);
  std::optional<Decay> decay(const syntax::Decay& node);

 private:
  std::optional<Limit> limit(const syntax::CountLimit& node, Span span, uint32_t event);
  std::optional<Limit> limit(const syntax::PointsLimit& node, Span span, uint32_t event);
  std::optional<Limit> limit(const syntax::OncePer& node, Span span, uint32_t event);
  std::optional<Decay> faded(DecayKind kind, const syntax::Expr& length);

  Context& context_;
  Typer lead_;
  Lengths lengths_;
  EventChecker events_;
};

}  // namespace score::sema
