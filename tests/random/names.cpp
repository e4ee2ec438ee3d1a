// Names, and expressions that are one.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "tests/random/model_writer.h"

namespace score::random {

namespace {

constexpr const char* kReserved[] = {"and",  "or",    "not", "if", "then",  "else",
                                     "true", "false", "in",  "is", "known", "unknown"};

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool needs_quotes(const std::string& text) {
  const bool word =
      !text.empty() && (text[0] < '0' || text[0] > '9') && std::all_of(text.begin(), text.end(), is_word_byte);
  return !word || std::find(std::begin(kReserved), std::end(kReserved), text) != std::end(kReserved);
}

}  // namespace

std::string ModelWriter::name(const std::string& text) {
  const bool begins_question = text == "no" || text == "any";  // `no x` would ask for events `x`
  return needs_quotes(text) || begins_question || rng_.chance(3) ? "`" + text + "`" : text;
}

/// A grade's label: a word, a number, a letter with a sign; else a string.
std::string ModelWriter::label(const std::string& text) {
  const bool number = text.find_first_not_of("0123456789") == std::string::npos;
  const bool letter = text.size() == 2 && text[0] >= 'A' && text[0] <= 'Z' && (text[1] == '+' || text[1] == '-');
  return number || letter || !needs_quotes(text) ? text : "\"" + text + "\"";
}

std::string ModelWriter::fresh_name(const char* stem) {
  if (rng_.chance(30) || free_names_.empty()) {
    return fmt::format("{}_{}", stem, lead_.size() + params_.size() + lets_.size() + defines_.size() + outputs_.size());
  }
  std::string name = std::move(free_names_.back());
  free_names_.pop_back();
  return name;
}

std::string ModelWriter::in(const Ex& expr, Level least) {
  return expr.level < least ? "(" + expr.text + ")" : expr.text;
}

bool ModelWriter::hidden(const Scope& scope, const std::string& path) {
  if (scope.event == nullptr) return false;
  const std::string name = path.substr(0, path.find('.'));
  const auto same = [&](const FieldDef& field) { return field.name == name; };
  return name == "at" || std::any_of(scope.event->fields.begin(), scope.event->fields.end(), same);
}

/// Unquoted as they are: the caller quotes.
std::vector<Ex> ModelWriter::references(const Scope& scope) const {
  std::vector<Ex> found;
  if (scope.event != nullptr) {
    for (int often = 0; often < 3; ++often) {
      for (const FieldDef& field : scope.event->fields) found.push_back({field.name, field.type});
    }
    found.push_back({"at", {Kind::Timestamp}});
  }
  for (const FieldDef& field : lead_) {
    if (!field.key) found.push_back({(hidden(scope, field.name) ? "lead." : "") + field.name, field.type});
  }
  for (const FieldDef& argument : scope.arguments) {
    if (!hidden(scope, argument.name)) found.push_back({argument.name, argument.type});
  }
  for (const std::vector<Constant>* constants : {&params_, &lets_}) {
    for (const Constant& constant : *constants) {
      if (!constant.list && !hidden(scope, constant.name)) found.push_back({constant.name, constant.type});
    }
  }
  if (scope.outputs && scope.arguments.empty()) {
    for (const OutputDef& output : outputs_) {
      if (!hidden(scope, output.name)) found.push_back({output.name, output.type});
    }
  }
  return found;
}

std::vector<Ex> ModelWriter::references(const Scope& scope, Kind kind) const {
  std::vector<Ex> found = references(scope);
  std::erase_if(found, [kind](const Ex& expr) { return expr.type.kind != kind; });
  return found;
}

std::optional<Ex> ModelWriter::reference(const Scope& scope, Kind kind) {
  std::vector<Ex> found = references(scope, kind);
  if (found.empty()) return std::nullopt;
  Ex chosen = rng_.pick(found);
  const size_t dot = chosen.text.find('.');
  if (dot == std::string::npos) {
    const bool field =
        std::any_of(lead_.begin(), lead_.end(), [&](const FieldDef& f) { return f.name == chosen.text; });
    const bool plain = scope.event == nullptr && field && rng_.chance(5);
    chosen.text = (plain ? "lead." : "") + name(chosen.text);
  } else {
    const std::string left = chosen.text.substr(0, dot);
    chosen.text = (left == "lead" ? left : name(left)) + "." + name(chosen.text.substr(dot + 1));
  }
  chosen.level = kPrimary;
  return chosen;
}

/// `x or else y` where x may be missing.
Ex ModelWriter::certain(Ex expr) {
  if (!expr.type.optional) return expr;
  Ty type = expr.type;
  type.optional = false;
  const Ex fallback = literal(type);
  return {in(expr, kAccess) + " or else " + in(fallback, kUnary), type, kPhrase};
}

std::string ModelWriter::list_of(const Ty& type, size_t most) {
  std::vector<std::string> items;
  const size_t count = 1 + rng_.below(most);
  Ty item = type;
  item.optional = false;
  if (item.kind == Kind::Set) item.kind = Kind::Enum;
  if (item.kind == Kind::List) item.kind = item.element;
  for (size_t i = 0; i < count; ++i) items.push_back(literal(item).text);
  return fmt::format("[{}{}]", fmt::join(items, ", "), rng_.chance(3) ? "," : "");
}

}  // namespace score::random
