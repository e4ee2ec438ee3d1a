#include "compiler/sema/imports.h"

#include <algorithm>
#include <unordered_set>

#include "compiler/sema/program.h"
#include "compiler/syntax/words.h"

namespace score::sema {

std::string qualified(const std::string& module, const std::string& name) {
  return syntax::dotted({syntax::Name{module, {}}, syntax::Name{name, {}}});
}

std::string qualified(const syntax::MemberRef& node) {
  std::vector<syntax::Name> path{syntax::Name{node.member.text, {}}};
  const syntax::Expr* object = node.object.get();
  for (; const auto* outer = syntax::as<syntax::MemberRef>(object); object = outer->object.get()) {
    path.insert(path.begin(), syntax::Name{outer->member.text, {}});
  }
  const auto* first = syntax::as<syntax::NameRef>(object);
  if (first == nullptr) return "";
  path.insert(path.begin(), syntax::Name{first->name.text, {}});
  return syntax::dotted(path);
}

void not_in_module(Context& context, const std::string& module, const std::string& key, std::string_view kind,
                   const std::vector<std::string>& candidates, Span span) {
  const ModuleSymbol& known = *context.scope.module(module);
  context.scope.names().settled.insert(known.use);
  if (!known.unit) return;
  auto& finding = context.report<diag::S0135>(span, module, kind, key.substr(module.size() + 1));
  std::vector<std::string> theirs;
  for (const std::string& name : candidates) {
    if (name.starts_with(module + ".")) theirs.push_back(name);
  }
  const std::string near = diag::nearest(key, theirs);
  if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(span, near);
}

bool belongs_in_module(const syntax::ItemNode& node) {
  return std::holds_alternative<syntax::Use>(node) || std::holds_alternative<syntax::EnumDecl>(node) ||
         std::holds_alternative<syntax::Param>(node) || std::holds_alternative<syntax::Let>(node) ||
         std::holds_alternative<syntax::Define>(node);
}

namespace {

std::string item_name(const syntax::ItemNode& node) {
  static constexpr std::string_view kNames[] = {"`use`",     "a param",   "a let",   "a define", "an enum",
                                                "a `lead`",  "an event",  "a score", "a grade",  "a matrix",
                                                "a segment", "an action", "a test"};
  return std::string(kNames[node.index()]);
}

struct UseOfFile {
  const syntax::Use* use = nullptr;
  Span span;
  std::optional<uint32_t> unit;
};

std::vector<UseOfFile> uses_of(const Context& context, uint32_t unit) {
  const ProgramFile& from = context.program->units[unit];
  std::vector<UseOfFile> uses;
  for (const syntax::Item& item : from.file->items) {
    const auto* use = std::get_if<syntax::Use>(&item.node);
    if (use == nullptr) continue;
    const bool looked_for = uses.size() < from.uses.size();
    uses.push_back({use, item.span, looked_for ? from.uses[uses.size()] : std::nullopt});
  }
  return uses;
}

std::string written(const syntax::Use& use) {
  if (use.file) return '"' + use.file->value + '"';
  std::string text;
  for (const syntax::Name& step : use.path) text += (text.empty() ? "" : ".") + step.text;
  return text;
}

/// What stands before the point in the names of the module.
std::string called(const Context& context, const UseOfFile& from) {
  if (from.use->alias) return from.use->alias->text;
  if (from.unit) return context.program->units[*from.unit].file->header.module->text;
  return from.use->path.empty() ? "" : from.use->path.back().text;
}

/// `std.titles.seniority`: the name behind the whole path of a `use` without `as`; "" where the path is one word.
std::string with_path(const syntax::Use& use, const std::string& name) {
  if (use.alias || use.path.size() < 2) return "";
  std::vector<syntax::Name> path = use.path;
  path.push_back(syntax::Name{name, {}});
  return syntax::dotted(path);
}

std::string of_unit(const Context& context, uint32_t unit) {
  return unit == context.scope.unit() ? "this file" : "`" + context.program->units[unit].name + "`";
}

/// Many modules that all use each other could bring more than any file has.
constexpr size_t kMostImported = 2'000'000;

class Import {
 public:
  explicit Import(Context& context) : context_(context), unit_(context.scope.unit()) {}

  void enums() {
    const std::vector<UseOfFile> uses = uses_of(context_, unit_);
    for (uint32_t i = 0; i < uses.size(); ++i) {
      if (!uses[i].unit) context_.scope.names().incomplete = true;
      if (uses[i].unit) enums_of(uses[i], i);
    }
  }

  void names() {
    const std::vector<UseOfFile> uses = uses_of(context_, unit_);
    for (uint32_t i = 0; i < uses.size(); ++i) {
      const bool free = module_name(uses[i], i);
      if (!free) context_.scope.names().settled.insert(i);
      if (uses[i].unit) names_of(uses[i], i, free);
    }
  }

 private:
  void enums_of(const UseOfFile& from, uint32_t use) {
    std::vector<std::pair<std::string, EnumId>> own;
    for (const auto& [name, symbol] : context_.scope.names(*from.unit).enums) {
      if (!symbol.use) own.emplace_back(name, symbol.id);
    }
    std::sort(own.begin(), own.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const std::string module = called(context_, from);
    auto& mine = context_.scope.names().enums;
    for (const auto& [name, id] : own) {
      const EnumSymbol symbol{id, false, use};
      mine.emplace(qualified(module, name), symbol);
      if (const std::string whole = with_path(*from.use, name); !whole.empty()) mine.emplace(whole, symbol);
      if (from.use->alias) continue;
      const auto [place, fresh] = mine.emplace(name, symbol);
      if (fresh || place->second.id == id) continue;
      const Span first = context_.model.enums[place->second.id].span;
      clash(from, use, name, "enum", first, "enum", context_.model.enums[id].span);
    }
  }

  void names_of(const UseOfFile& from, uint32_t use, bool module_name_is_free) {
    const Names& theirs = context_.scope.names(*from.unit);
    std::vector<std::pair<std::string, Symbol>> own;
    for (const SymbolTable* table : {&theirs.values, &theirs.functions}) {
      for (const auto& [name, symbol] : *table) {
        if (!symbol.use) own.emplace_back(name, symbol);
      }
    }
    std::sort(own.begin(), own.end(),
              [](const auto& a, const auto& b) { return a.second.span.begin < b.second.span.begin; });
    const std::string module = called(context_, from);
    for (auto& [name, symbol] : own) {
      symbol.use = use;
      symbol.used = false;
      if (module_name_is_free) declare(qualified(module, name), symbol);
      if (const std::string whole = with_path(*from.use, name); !whole.empty()) declare(whole, symbol);
      if (from.use->alias) continue;
      const Symbol* first = declare(name, symbol);
      if (first == nullptr || (first->kind == symbol.kind && first->index == symbol.index)) continue;
      clash(from, use, name, symbol_kind_name(first->kind), first->span, symbol_kind_name(symbol.kind), symbol.span);
    }
  }

  const Symbol* declare(const std::string& name, const Symbol& symbol) {
    if (++context_.imported > kMostImported) {
      if (context_.imported == kMostImported + 1) {
        context_.report<diag::S0136>(symbol.span, kMostImported, "names from modules, of all files together");
      }
      return nullptr;
    }
    const Symbol* first = context_.scope.declare(name, symbol);
    if (first == nullptr && unit_ == 0) remember(name, symbol);
    return first;
  }

  /// For expressions that are checked later, in the context of the model.
  void remember(const std::string& name, const Symbol& symbol) {
    const auto kind = symbol.kind == SymbolKind::Param    ? ImportedName::Kind::Param
                      : symbol.kind == SymbolKind::Let    ? ImportedName::Kind::Let
                      : symbol.kind == SymbolKind::Define ? ImportedName::Kind::Define
                                                          : ImportedName::Kind::Function;
    context_.model.imports.push_back({name, kind, symbol.index});
  }

  void clash(const UseOfFile& from, uint32_t use, const std::string& name, std::string_view first_kind, Span first,
             std::string_view second_kind, Span second) {
    const auto place = [&](std::string_view kind, Span span) {
      return fmt::format("the {} of {}", kind, of_unit(context_, context_.unit_of(span)));
    };
    const std::string module = called(context_, from);
    context_.scope.names().settled.insert(use);
    context_.report<diag::S0133>(from.span, name, place(first_kind, first), place(second_kind, second))
        .note(first, "the " + std::string(first_kind))
        .note(second, "the " + std::string(second_kind))
        .with_help(fmt::format("write `use {} as {}`; then it is called `{}`", written(*from.use), module,
                               qualified(module, name)));
  }

  /// Whether the module's name is free; with a finding if it is not.
  bool module_name(const UseOfFile& from, uint32_t use) {
    const std::string name = called(context_, from);
    if (name.empty()) return false;
    const Span span = from.use->alias ? from.use->alias->span : from.span;
    const std::string help = "write `use " + written(*from.use) + " as` and another name";
    const std::string key = syntax::dotted({syntax::Name{name, {}}});
    const auto [place, fresh] = context_.scope.names().modules.emplace(key, ModuleSymbol{from.unit, use, from.span});
    if (!fresh) {
      if (place->second.unit == from.unit) return true;
      context_.report<diag::S0134>(span, name, "another `use` has it")
          .note(place->second.span, "this one")
          .with_help(help);
      return false;
    }
    if (name == "lead") {
      context_.report<diag::S0134>(span, name, "`lead.` stands before the lead's fields").with_help(help);
      return false;
    }
    const Symbol* score = context_.scope.value(name);
    if (score == nullptr || score->kind != SymbolKind::ProductLines) return true;
    context_.report<diag::S0134>(span, name, "a score `for each` has it")
        .note(score->span, "the score")
        .with_help(help);
    return false;
  }

  Context& context_;
  const uint32_t unit_;
};

}  // namespace

void check_module(Context& context, const syntax::File& file) {
  for (const syntax::Name& word : file.header.words) {
    if (word.text == "module" || word.text == "model" || word.text == "version") continue;
    context.report<diag::S0131>(word.span, "`" + word.text + "`").with_help("the model that uses it says it, for all");
  }
  for (const syntax::Item& item : file.items) {
    if (belongs_in_module(item.node)) continue;
    context.report<diag::S0131>(item.span, item_name(item.node))
        .with_help("a module holds `use`, `enum`, `param`, `let` and `define`; all else stands in the model");
  }
}

void each_use(const Context& context, uint32_t unit,
              const std::function<void(const syntax::Use&, uint32_t, const std::string&)>& visit) {
  for (const UseOfFile& from : uses_of(context, unit)) {
    if (from.unit) visit(*from.use, *from.unit, called(context, from));
  }
}

void name_modules(Context& context) {
  const std::vector<ProgramFile>& units = context.program->units;
  context.module_names.assign(units.size(), "");
  std::unordered_set<std::string> taken;
  const auto give = [&](uint32_t unit, const std::string& name) {
    if (unit == 0 || !context.module_names[unit].empty()) return;
    std::string free = name;
    for (int next = 2; !taken.insert(free).second; ++next) free = fmt::format("{}_{}", name, next);
    context.module_names[unit] = free;
  };
  const std::vector<UseOfFile> uses = uses_of(context, 0);
  for (const bool with_alias : {false, true}) {
    for (const UseOfFile& from : uses) {
      if (from.unit && from.use->alias.has_value() == with_alias) give(*from.unit, called(context, from));
    }
  }
  for (uint32_t unit = 1; unit < units.size(); ++unit) {
    const std::optional<syntax::Name>& name = units[unit].file->header.module;
    if (name) give(unit, name->text);
  }
}

void import_enums(Context& context) {
  Import(context).enums();
}

void import_names(Context& context) {
  Import(context).names();
}

void warn_unused_modules(Context& context) {
  for (uint32_t unit = 0; unit < context.program->units.size(); ++unit) {
    const InUnit inside(context.scope, unit);
    const Names& names = context.scope.names();
    std::unordered_set<uint32_t> used = names.settled;
    const auto collect = [&](const auto& table) {
      for (const auto& entry : table) {
        if (entry.second.use && entry.second.used) used.insert(*entry.second.use);
      }
    };
    collect(names.values);
    collect(names.functions);
    collect(names.enums);
    const std::vector<UseOfFile> uses = uses_of(context, unit);
    for (uint32_t i = 0; i < uses.size(); ++i) {
      if (uses[i].unit && used.count(i) == 0 && !context.diags->has_errors())
        context.report<diag::S0137>(uses[i].span, written(*uses[i].use));
    }
  }
}

}  // namespace score::sema
