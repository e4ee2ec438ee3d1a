#pragma once
// First pass over all files: every name declared, every declared type resolved, labels and members made enums. After it
// any expression can be checked, in any order.
#include <optional>

#include "compiler/sema/context.h"
#include "compiler/syntax/tree.h"

namespace score::sema {

void declare(Context& context);

// Parts of it, by theme.
void check_header(Context& context, const syntax::Header& header);
/// nullopt, with a finding, if there is no such type. Enums in place are added to the model.
std::optional<Type> resolve_type(Context& context, const syntax::TypeExpr& type);
/// Whether a field or a param may have the type: of lists only those have a use whose items builtins know.
bool check_items(Context& context, Span span, const Type& type);
/// Adds the enum; with findings for what is wrong with it.
EnumId add_enum(Context& context, const std::string& name, const syntax::EnumBody& body, Span span);
void declare_lead(Context& context, const syntax::LeadDecl& lead, Span span);
void declare_event(Context& context, const syntax::EventDecl& event);
/// The lets of a file by what it calls them, those of its modules too; `home` are those that the let's own file sees.
struct LetsByName;
struct KnownLet {
  const syntax::Let* let = nullptr;
  const LetsByName* home = nullptr;
};
struct LetsByName {
  std::unordered_map<std::string, KnownLet> by_name;
};
/// The scores of product lines, one for each item of its list; `lets` are those that the file sees.
void declare_lines(Context& context, const syntax::Score& score, const LetsByName& lets);
/// After all names are declared: lines that no enum knows, variables whose name is taken.
void check_lines(Context& context);
/// Declares the labels and members of a grade, matrix or segment, which are enums.
void declare_grade(Context& context, const syntax::Grade& grade);
void declare_matrix(Context& context, const syntax::Matrix& matrix);
void declare_segment(Context& context, const syntax::Segment& segment);
/// Several actions may have one name.
void declare_action(Context& context, const syntax::Action& action);
/// Reports a name that is taken.
void declare_symbol(Context& context, const syntax::Name& name, SymbolKind kind, uint32_t index);

/// Second pass: values of params and defaults of fields.
void check_params(Context& context);
void check_field_defaults(Context& context, const syntax::File& file);

}  // namespace score::sema
