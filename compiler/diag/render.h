#pragma once
// Diagnostics as text for people and as JSON for programs. Pure functions; the caller decides on colours.
#include <string>

#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"

namespace score::diag {

/// For people:
///
///     error[S0019]: `30` needs a unit here, found `,`
///       --> model.score:12:28
///        |
///     12 |   +3 each page_view within 30, at most 3
///        |                            ^^
///        = help: write `30 days`, `30 hours`, `30 months`, ...
///
/// Carets stand under the characters they mean, also behind tabs and wide characters; long lines are cut around them;
/// control characters are shown as U+FFFD. An edit is shown as the corrected line. `color` adds terminal colours.
/// Each finding ends with an empty line. Empty when there are no findings.
std::string render_text(const Diagnostics& diagnostics, const source::SourceMap& sources, bool color);

/// For programs: one JSON object for each finding, with ",\n" between them and no brackets around them, so that the
/// findings of several files can be joined. Lines and columns count from 1, columns in code points; the end is
/// exclusive.
///
///     {"code":"S0019","severity":"error","message":"…","file":"…","line":12,"column":28,"end_line":12,
///      "end_column":30,"arguments":{"number":"30"},"notes":[{"message":"…","file":"…","line":…}],
///      "help":"…","edits":[{"file":"…","line":…,"column":…,"end_line":…,"end_column":…,"text":"…"}],"safe":false}
///
/// `safe`: the edits may be made without a look at them (diagnostic.h).
std::string render_json(const Diagnostics& diagnostics, const source::SourceMap& sources);

/// Those that are allowed, in the same form, each with its `"reason"`.
std::string render_allowed_json(const Diagnostics& diagnostics, const source::SourceMap& sources);

/// "2 errors, 1 warning"; "no findings, 2 allowed".
std::string summary(const Diagnostics& diagnostics);

}  // namespace score::diag
