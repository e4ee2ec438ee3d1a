#pragma once
// The syntax tree as text: for people (`score check --emit ast`), as a rule file again, and for comparing.
//
// Every function is pure. None of them knows places in the file: two trees that say the same print the same.
#include <string>

#include "compiler/syntax/tree.h"

namespace score::syntax {

/// One line a node, indented; absent parts are left out.
std::string dump(const File& file);
std::string dump(const Expr& expr);

/// A rule file that parses to the same tree. Comments and the writer's line breaks are not kept.
std::string to_source(const File& file);
std::string to_source(const Expr& expr);
/// `total rises above hot`, without the clauses.
std::string trigger_text(const Action& action);

/// Do the trees say the same? Places in the file do not count, nor do `1_000` against `1000` or a raw string against
/// a plain one.
bool equal(const File& a, const File& b);
bool equal(const Expr& a, const Expr& b);

}  // namespace score::syntax
