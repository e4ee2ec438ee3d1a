// `score interest for each product in [crm, erp]`: a score for each line.
#include <algorithm>
#include <unordered_set>

#include "compiler/sema/declare.h"
#include "compiler/sema/imports.h"
#include "compiler/sema/text_files.h"
#include "compiler/sema/typer.h"
#include "compiler/sema/types.h"

namespace score::sema {
namespace {

/// The name that an expression is, with its module's before it or not; "" for others.
std::string name_of(const syntax::Expr& expr) {
  if (const auto* name = syntax::as<syntax::NameRef>(&expr)) return name->name.text;
  const auto* member = syntax::as<syntax::MemberRef>(&expr);
  return member == nullptr ? "" : qualified(*member);
}

/// The lines of a file as strings; null if it could not be read, which has its finding.
const syntax::ListLit* list_of_file(Context& context, const syntax::Str& name) {
  const std::optional<source::FileId> file = context.program->text(name);
  if (!file) return nullptr;
  syntax::ListLit list;
  for (const TextLine& line : text_lines(context.sources, *file)) {
    list.items.push_back(syntax::make_expr(line.span, syntax::StringLit{{std::string(line.text), line.span}}));
  }
  context.lists_made.push_back(syntax::make_expr(name.span, std::move(list)));
  return syntax::as<syntax::ListLit>(context.lists_made.back().get());
}

/// The members of an enum, in their order.
const syntax::ListLit* list_of_enum(Context& context, const EnumInfo& info, Span span) {
  syntax::ListLit list;
  for (const EnumMember& member : info.members) {
    list.items.push_back(syntax::make_expr(span, syntax::NameRef{{member.name, span}}));
  }
  context.lists_made.push_back(syntax::make_expr(span, std::move(list)));
  return syntax::as<syntax::ListLit>(context.lists_made.back().get());
}

/// The list, through lets that name it; null, with a finding, if it is none.
const syntax::ListLit* list_of(Context& context, const syntax::Expr& expr, const LetsByName& lets) {
  constexpr int kMostNames = 16;
  const syntax::Expr* list = &bare_expr(expr);
  const LetsByName* seen = &lets;
  for (int i = 0; i < kMostNames && seen != nullptr; ++i) {
    const auto let = seen->by_name.find(name_of(*list));
    if (let == seen->by_name.end()) break;
    if (let->second.let->lines_of) return list_of_file(context, *let->second.let->lines_of);
    if (let->second.let->value == nullptr) break;
    list = &bare_expr(*let->second.let->value);
    seen = let->second.home;
  }
  if (const auto* literal = syntax::as<syntax::ListLit>(list)) return literal;
  if (const auto id = context.scope.enumeration(name_of(*list)); id && list == &bare_expr(expr)) {
    return list_of_enum(context, context.model.enums[*id], expr.span);
  }
  context.report<diag::S0326>(expr.span, "`" + context.text(expr.span) + "`");
  return nullptr;
}

/// "" if the item cannot be a line.
std::string line_name(const syntax::Expr& item) {
  if (const auto* member = syntax::as<syntax::NameRef>(&item)) return member->name.text;
  if (const auto* string = syntax::as<syntax::StringLit>(&item)) return string->text.value;
  const auto* number = syntax::as<syntax::NumberLit>(&item);
  return number != nullptr && !number->number.has_point() ? number->number.digits : "";
}

void add_lines(Context& context, const syntax::ListLit& list, ProductLines& made, Product& product) {
  std::unordered_map<std::string, Span> seen;
  for (const syntax::ExprPtr& item : list.items) {
    const syntax::Expr& bare = bare_expr(*item);
    std::string name = line_name(bare);
    if (name.empty()) {
      context.report<diag::S0326>(item->span, "`" + context.text(item->span) + "`");
      product.broken = true;
      continue;
    }
    const auto [first, fresh] = seen.emplace(name, item->span);
    if (!fresh) {
      context.report<diag::S0306>(item->span, name).note(first->second, "first here");
      continue;
    }
    made.lines.push_back(std::move(name));
    product.items.push_back(&bare);
  }
}

}  // namespace

void declare_lines(Context& context, const syntax::Score& score, const LetsByName& lets) {
  Model& model = context.model;
  ProductLines made;
  made.name = score.name.text;
  made.span = score.name.span;
  made.first_score = static_cast<uint32_t>(model.scores.size());
  Product product{&score, {}, false};
  const syntax::Expr& written = *score.lines->list;
  const syntax::ListLit* list = list_of(context, written, lets);
  const size_t most = context.options.max_lines;
  product.broken = list == nullptr || list->items.empty() || list->items.size() > most;
  if (list != nullptr && list->items.empty()) context.report<diag::S0326>(written.span, "an empty list");
  if (list != nullptr && list->items.size() > most) {
    context.report<diag::S0327>(written.span, most, list->items.size());
  } else if (list != nullptr) {
    add_lines(context, *list, made, product);
  }
  for (const std::string& line : made.lines) {
    Score one;
    one.name = made.name + "." + line;
    one.span = made.span;
    model.scores.push_back(std::move(one));
  }
  context.products.push_back(std::move(product));
  model.product_lines.push_back(std::move(made));
  declare_symbol(context, score.name, SymbolKind::ProductLines, static_cast<uint32_t>(model.product_lines.size() - 1));
}

void check_lines(Context& context) {
  if (context.products.empty()) return;
  std::unordered_set<std::string> members;
  for (const EnumInfo& info : context.model.enums) {
    for (const EnumMember& member : info.members) members.insert(member.name);
  }
  for (const Product& product : context.products) {
    for (const syntax::Expr* item : product.items) {
      const auto* name = syntax::as<syntax::NameRef>(item);
      if (name == nullptr || members.count(name->name.text) != 0) continue;
      context.report<diag::S0326>(item->span, "`" + name->name.text + "`, which is no member of an enum");
    }
    const syntax::Name& variable = product.syntax->lines->variable;
    const Symbol* taken = context.scope.value(variable.text);
    if (taken == nullptr) taken = context.scope.field(variable.text);
    if (taken != nullptr) {
      context.report<diag::S0103>(variable.span, variable.text)
          .note(taken->span, "first declared here, as " + with_article(taken->kind));
    }
    Symbol* symbol = context.scope.value(name_of(bare_expr(*product.syntax->lines->list)));
    if (symbol != nullptr) symbol->used = true;
  }
}

}  // namespace score::sema
