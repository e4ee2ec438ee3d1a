#pragma once
// Values at compile time. Builtins are called through the table's own kernels, so that what the compiler computes is
// what the engines would.
#include <optional>
#include <unordered_map>
#include <vector>

#include "compiler/sema/context.h"
#include "compiler/sema/model.h"

namespace score::sema {

/// The value of `node` over the values of its arguments; nullopt where it cannot be known now: it reads the lead, a
/// score, the clock when `now_us` is absent, or matches a pattern.
std::optional<Constant> apply(Context& context, const Expr& node, const std::vector<const Constant*>& arguments,
                              std::optional<int64_t> now_us);

/// The value of an expression of constants; with `params`, params stand for their defaults.
class Evaluation {
 public:
  Evaluation(Context& context, bool params, std::optional<int64_t> now_us = std::nullopt)
      : context_(context), params_(params), now_us_(now_us) {}
  /// nullopt where it depends on anything else.
  std::optional<Constant> operator()(const ExprPtr& expr);

 private:
  std::optional<Constant> compute(const Expr& expr);

  Context& context_;
  bool params_;
  std::optional<int64_t> now_us_;
  std::unordered_map<const Expr*, std::optional<Constant>> known_;
};

/// What an expression that has to be constant may hang on: params; params and the parameters of the define around it.
enum class Allowed : uint8_t { Nothing, Params, Arguments };
/// What keeps an expression from being constant, for a message: "the field `x`", "`now`"; "" if nothing does.
std::string first_dependency(const Context& context, const ExprPtr& expr, Allowed allowed);
inline std::string first_dependency(const Context& context, const ExprPtr& expr, bool params) {
  return first_dependency(context, expr, params ? Allowed::Params : Allowed::Nothing);
}
/// Whether any part of it reads the clock.
bool reads_clock(const ExprPtr& expr);

/// Order of two known constants of one ordered kind: negative, zero, positive.
int compare(const Constant& a, const Constant& b);

/// As a rule file would write it: `0.5`, `"IT"`, `manufacturing`, `[1, 2]`, `2026-01-31`, `unknown`.
std::string constant_text(const Constant& value, const Type& type, const std::vector<EnumInfo>& enums);

}  // namespace score::sema
