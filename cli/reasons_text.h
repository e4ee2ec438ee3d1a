#pragma once
// Why a line of an explanation did what it did, in a few words.
#include <string>
#include <vector>

#include "runtime/engine/explain.h"

namespace score::cli {

/// "fit is 80, engagement is 60"; a long name that stands in `beside` is called "it".
std::string facts_text(const std::vector<engine::Fact>& facts, const std::string& beside = {});
/// budget >= 1_000_000 is false: budget is 200000; without what `beside` it says already: budget is 200000
std::string part_text(const engine::Part& part, const std::string& beside = {});
/// One for each thing there is to say about a line; none for a rule that fired and has nothing to add.
std::vector<std::string> notes_of(const engine::ExplainedLine& line);
/// "in 0..100", "" for bounds that are open on both sides.
std::string bounds_text(const engine::Bounds& bounds);
/// "+25", "-3.5"
std::string signed_points(int64_t points);

/// `text` in lines of at most `width` columns, broken between words.
std::vector<std::string> wrapped(const std::string& text, int width);

}  // namespace score::cli
