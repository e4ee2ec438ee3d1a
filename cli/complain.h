#pragma once
// Errors on standard error, and compiling a model with its findings told.
#include <string>
#include <string_view>

#include "runtime/columns/status.h"
#include "runtime/engine/model.h"

namespace score::cli {

/// "score: MESSAGE", in red where the terminal can; gives `exit` back.
int complain(int exit, std::string_view message);
/// The same for something that stops nothing.
void warn(std::string_view message);

/// For what a reader, a writer or the engine failed with: tells it and gives the exit code.
int trouble(const columns::Status& status);

/// What to say of a rule file that is called as files of data are ("leads.csv"); "" for others.
std::string data_for_rules(const std::string& path);

/// Compiles for a verb that needs the model: findings go to standard error. On failure `model` is null and `*exit` says
/// how the command ends. `usage` is how the verb is used where files of data follow the rule file.
engine::Compilation compile_or_complain(const std::string& path, int* exit, std::string_view usage = {});

}  // namespace score::cli
