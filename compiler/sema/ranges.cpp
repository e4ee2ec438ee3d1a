#include "compiler/sema/ranges.h"

#include "compiler/sema/constants.h"
#include "compiler/sema/typer.h"

namespace score::sema {

bool has_order(const Type& type, const std::vector<EnumInfo>& enums) {
  switch (type.kind) {
    case Kind::Int:
    case Kind::Decimal:
    case Kind::Number:
    case Kind::Date:
    case Kind::Timestamp:
    case Kind::Duration:
    case Kind::Period: return true;
    case Kind::Enum: return enums[type.enum_id].ordered;
    default: return false;
  }
}

std::optional<Clamp> check_clamp(Context& context, const syntax::Clamp& clamp, const Type& type, std::string_view what,
                                 bool params) {
  Typer typer(context);
  Clamp made;
  made.span = clamp.span;
  if (clamp.low != nullptr) made.low = typer.constant(*clamp.low, &type, what, params);
  if (clamp.high != nullptr) made.high = typer.constant(*clamp.high, &type, what, params);
  if ((clamp.low != nullptr && made.low == nullptr) || (clamp.high != nullptr && made.high == nullptr))
    return std::nullopt;
  if (made.low == nullptr || made.high == nullptr) return made;
  Evaluation evaluate(context, params);
  const std::optional<Constant> low = evaluate(made.low);
  const std::optional<Constant> high = evaluate(made.high);
  if (!low || !high || !low->known() || !high->known() || compare(*low, *high) <= 0) return made;
  const std::vector<EnumInfo>& enums = context.model.enums;
  context.report<diag::S0214>(clamp.span, constant_text(*low, type, enums), constant_text(*high, type, enums))
      .fix(clamp.low->span, context.text(clamp.high->span))
      .fix(clamp.high->span, context.text(clamp.low->span));
  return std::nullopt;
}

}  // namespace score::sema
