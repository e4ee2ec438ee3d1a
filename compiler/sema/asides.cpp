// What only an action's payload and a test's claims may ask: the reasons for a score, and whether an action fires.
#include "compiler/sema/typer.h"

namespace score::sema {
namespace {

constexpr int64_t kMostReasons = 100;

uint32_t index_of(Context& context, const Reasons& wanted) {
  std::vector<Reasons>& all = context.model.reasons;
  const uint64_t key = uint64_t{wanted.score} << 32 | wanted.count;
  const auto [place, fresh] = context.reasons.emplace(key, static_cast<uint32_t>(all.size()));
  if (fresh) all.push_back(wanted);
  return place->second;
}

}  // namespace

/// `top_reasons(3)`, `top_reasons(fit, 3)`.
ExprPtr Typer::top_reasons(const syntax::Call& node, const Site& site) {
  if (context_.asides == nullptr) {
    context_.report<diag::S0610>(site.span())
        .with_help("`score explain` shows how every rule counted; a rule itself can ask for the score");
    return nullptr;
  }
  const size_t given = node.arguments.size();
  if (given != 1 && given != 2) {
    context_.report<diag::S0405>(site.span(), "top_reasons", "a number, or a score and a number", given)
        .with_help("as in `top_reasons(3)` or `top_reasons(fit, 3)`");
    return nullptr;
  }
  const std::optional<uint32_t> score = ranked_score(node);
  const syntax::Expr& last = *node.arguments.back();
  const Type integer = make_type(Kind::Int);
  const ExprPtr count = constant(last, &integer, "how many reasons `top_reasons` gives", false);
  if (!score || count == nullptr) return nullptr;
  const int64_t wanted = count->op == Op::Constant ? count->value.integer() : 0;
  if (wanted < 1 || wanted > kMostReasons) {
    context_.report<diag::S0611>(last.span, kMostReasons, wanted);
    return nullptr;
  }
  const uint32_t index = index_of(context_, {*score, static_cast<uint32_t>(wanted)});
  return build_.reference(Op::TopReasons, index, list_type(make_type(Kind::String)), site.span());
}

std::optional<uint32_t> Typer::ranked_score(const syntax::Call& node) {
  if (node.arguments.size() == 1) {
    if (!context_.asides->score) context_.report<diag::S0612>(node.callee.span);
    return context_.asides->score;
  }
  const syntax::Expr& named = *node.arguments.front();
  const ExprPtr score = check(named);
  if (score == nullptr) return std::nullopt;
  if (score->op == Op::Score) return score->index;
  context_.report<diag::S0613>(named.span, context_.text(named.span));
  return std::nullopt;
}

/// An action's name: whether any action of that name fires.
ExprPtr Typer::fires(const Symbol& symbol, Span span) {
  if (context_.asides != nullptr && context_.asides->claim) {
    return build_.reference(Op::Fires, symbol.index, make_type(Kind::Bool), span);
  }
  context_.report<diag::S0614>(span, context_.model.actions[symbol.index].name)
      .note(symbol.span, "the action")
      .with_help("an action depends on outputs, and no output on an action");
  return nullptr;
}

}  // namespace score::sema
