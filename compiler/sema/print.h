#pragma once
#include <string>
#include <vector>

#include "compiler/sema/model.h"

namespace score::sema {

/// The checked model as `score check --emit types` shows it: every declaration with its type, every expression with
/// its conversions written out. For reading; its form may change.
std::string print(const Model& model);

/// One expression: builtins as operators or calls, conversions as calls of the kind they make (`decimal(x)`).
std::string print_expr(const Model& model, const Expr& expr);
/// What is made of events: `count(visit where (visit.path == "/x") at > now - PT720H)`.
std::string print_events(const Model& model, const EventExpr& expr);
/// Where a rule's points come from: the events, each limit, the decay. Empty for rules over the lead alone.
std::vector<std::string> print_source(const Model& model, const Rule& rule);

}  // namespace score::sema
