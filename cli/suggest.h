#pragma once
// What is wrong with a command line, in our own words and with the nearest word that would be right.
#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace score::cli {

std::string wrong_use_text(const CLI::App& app, const CLI::ParseError& error,
                           const std::vector<std::string>& arguments);

/// Help of the verb that was asked about, or of the whole command.
std::string help_text(const CLI::App& app);

}  // namespace score::cli
