#include "cli/suggest.h"

#include <algorithm>
#include <fmt/format.h>

#include "runtime/engine/text.h"

namespace score::cli {

namespace {

const CLI::App& chosen_verb(const CLI::App& app) {
  const std::vector<CLI::App*> verbs = app.get_subcommands();
  return verbs.empty() ? app : *verbs.front();
}

std::vector<std::string> verb_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(verb->get_name());
  return names;
}

std::vector<std::string> flag_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

std::string unknown_flag(const CLI::App& verb, const std::string& flag) {
  const std::string name = flag.substr(0, flag.find('='));
  const std::string near = engine::nearest(name, flag_names(verb));
  return fmt::format("unknown option `{}`{}", name, near.empty() ? "" : fmt::format("; did you mean `{}`?", near));
}

}  // namespace

std::string wrong_use_text(const CLI::App& app, const CLI::ParseError& error,
                           const std::vector<std::string>& arguments) {
  const CLI::App& verb = chosen_verb(app);
  const std::string more =
      fmt::format("\n`{}{} --help` says how", app.get_name(), &verb == &app ? "" : " " + verb.get_name());
  const std::vector<std::string> flags = flag_names(verb);
  for (const std::string& argument : arguments) {
    const bool flag = argument.size() > 1 && argument[0] == '-' && !(argument[1] >= '0' && argument[1] <= '9');
    if (!flag) {
      if (&verb != &app) continue;
      const std::string near = engine::nearest(argument, verb_names(app));
      return fmt::format("unknown verb `{}`{}", argument,
                         near.empty() ? "" : fmt::format("; did you mean `{}`?", near)) +
             more;
    }
    if (argument == "--") break;
    const bool known =
        std::find(flags.begin(), flags.end(), argument.substr(0, argument.find('='))) != flags.end() ||
        (argument[1] != '-' && std::find(flags.begin(), flags.end(), argument.substr(0, 2)) != flags.end());
    if (!known) return unknown_flag(verb, argument) + more;
  }
  std::string message = error.what();
  const auto upper = [&](size_t at) { return at < message.size() && message[at] >= 'A' && message[at] <= 'Z'; };
  if (upper(0) && !upper(1)) message[0] = static_cast<char>(message[0] - 'A' + 'a');  // but not of MODEL
  return message.substr(0, message.find("\nRun with")) + more;
}

std::string help_text(const CLI::App& app) {
  return chosen_verb(app).help(chosen_verb(app).get_parent() ? app.get_name() : "");
}

}  // namespace score::cli
