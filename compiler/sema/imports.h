#pragma once
// What `use` brings into a file.
#include <functional>
#include <string>

#include "compiler/sema/context.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

/// `titles.seniority`.
std::string qualified(const std::string& module, const std::string& name);
/// The same of `titles.seniority` as an expression; "" of one that is no name behind a name.
std::string qualified(const syntax::MemberRef& node);

/// The finding for `key`, a name of `module` that it does not have; silent if the module could not be read.
void not_in_module(Context& context, const std::string& module, const std::string& key, std::string_view kind,
                   const std::vector<std::string>& candidates, Span span);

/// Whether a module may hold such a declaration.
bool belongs_in_module(const syntax::ItemNode& node);
/// Findings for what a file that starts with `module` may not hold.
void check_module(Context& context, const syntax::File& file);

/// Calls `visit(use, unit, name)` for each module that a file uses and that could be read.
void each_use(const Context& context, uint32_t unit,
              const std::function<void(const syntax::Use&, uint32_t, const std::string&)>& visit);

/// What modules are called in the model: as its file calls them, else as they call themselves.
void name_modules(Context& context);
/// Enums come first: types are made of them. Then all other names. Of the file whose names the scope looks at.
void import_enums(Context& context);
void import_names(Context& context);
/// `use`s of which nothing is used.
void warn_unused_modules(Context& context);

}  // namespace score::sema
