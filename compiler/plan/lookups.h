#pragma once
// Finds, in checked expressions, questions about one string over constants that one look-up answers (stdlib/lookup.h).
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "compiler/plan/plan.h"
#include "compiler/sema/model.h"
#include "stdlib/lookup.h"

namespace score::plan {

struct LookupFound {
  NodeId subject = kNoNode;
  bool folds = false;  // the subject is text: the words are folded, the patterns are to be
  std::vector<stdlib::Lookup::Arm> arms;
  stdlib::Lookup::Value otherwise;
  stdlib::BuiltinId row{};  // that asks
};

/// The node of a subject, folded where the row wants it.
using LowerSubject = std::function<NodeId(const sema::Expr& subject, bool folds)>;

/// `x in [ … ]` and `x contains any of [ … ]`, `none of`, `starts with …`, `ends with …`, of long lists.
std::optional<LookupFound> lookup_of_list(const sema::Expr& expr, const LowerSubject& lower);

/// `if x … then a else if x … then b else c`, where every condition asks of the same x and constants, and every value
/// is a constant.
std::optional<LookupFound> lookup_of_chain(const sema::Expr& expr, const LowerSubject& lower);

/// Equal for look-ups that answer alike.
std::string identity_of(const LookupFound& found);
/// For people: "2 arms, 3 words, 1 pattern".
std::string text_of(const LookupFound& found);

}  // namespace score::plan
