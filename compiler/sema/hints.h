#pragma once
// What was probably meant by words and forms of other languages that parse here, and mean something else or nothing.
#include <string>
#include <string_view>
#include <vector>

#include "compiler/sema/context.h"
#include "compiler/syntax/expr.h"

namespace score::sema {

/// The source text of `span` as it is, for edits; Context::text is for people to read.
std::string written(const Context& context, Span span);
/// Whether an edit may move the parts of `span`: not over line ends, where a comment may stand between them.
bool may_rewrite(const Context& context, Span span);

/// `varchar`: "text". Each is "" where the word is no habit of others.
std::string_view type_meant(std::string_view word);
/// `yes`: "true"; `null`: "unknown".
std::string_view literal_meant(std::string_view word);
/// `DD/MM/YYYY` in the letters of `strftime`: "%d/%m/%Y"; "" where that has a sign of its own already.
std::string format_meant(std::string_view format);
/// `Tokyo`: the zone that ends so.
void hint_zone(const syntax::Str& zone, diag::Diagnostic& finding);
/// "`a`, `b`, `c`", the first of many.
std::string listed(const std::vector<std::string>& names);
/// Says what an unknown name was to be, if it is a habit of others or the field of the event that the rule is about.
bool hint_habit(Context& context, const syntax::Name& name, diag::Diagnostic& finding);
/// `len`: "length".
std::string_view function_meant(std::string_view word);

/// A `let` whose value is not constant was to be a `define`: the word stands at the beginning of its line.
void hint_let(const Context& context, Span value, diag::Diagnostic& finding);
/// `AND(a, b)`, `IF(c, a, b)`, `contains(title, "x")`, `title.contains("x")` as it is written here; "" for others.
std::string form_meant(const Context& context, const syntax::Name& callee,
                       const std::vector<const syntax::Expr*>& arguments);

/// A side of `and` or `or` that is a value alone, to be compared as the side before it is.
struct OneSided {
  size_t first = 0;  // of the terms: the comparison
  size_t last = 0;   // the last value
  Span span;
  std::string type;   // of the value
  std::string meant;  // `country in ["DE", "AT"]`
};
std::optional<OneSided> one_sided(const Context& context, bool any, const std::vector<const syntax::Expr*>& terms,
                                  size_t value);

}  // namespace score::sema
