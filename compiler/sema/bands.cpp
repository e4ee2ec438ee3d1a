#include "compiler/sema/bands.h"

#include <algorithm>

#include "compiler/sema/constants.h"
#include "compiler/sema/ranges.h"
#include "compiler/sema/typer.h"

namespace score::sema {
namespace {

class Bands {
 public:
  Bands(Context& context, const ExprPtr& subject)
      : context_(context), typer_(context), build_(context), subject_(subject) {
    type_ = subject->type.as_optional(false);
  }

  std::optional<Band> check(const BandSource& source) {
    span_ = source.span;
    std::optional<Band> band = std::visit([&](const auto& node) { return visit(node); }, *source.test);
    if (band) band->span = source.span;
    return band;
  }

  const std::optional<Span>& otherwise() const { return else_; }
  const std::optional<Span>& unknown() const { return unknown_; }

 private:
  std::optional<Band> visit(const syntax::RangeBand& node) {
    if (!has_order(type_, context_.model.enums)) {
      context_.report<diag::S0305>(span_, context_.text(type_));
      return std::nullopt;
    }
    Band band;
    band.kind = BandKind::Range;
    band.high_included = range_includes_end(type_.kind);
    if (node.low != nullptr) band.low = typer_.constant(*node.low, &type_, "a bound of a band", true);
    if (node.high != nullptr) band.high = typer_.constant(*node.high, &type_, "a bound of a band", true);
    const bool failed = (node.low != nullptr && band.low == nullptr) || (node.high != nullptr && band.high == nullptr);
    if (failed || reversed(node, band)) return std::nullopt;
    return band;
  }

  /// Half-open ranges with equal ends are empty too.
  bool reversed(const syntax::RangeBand& node, const Band& band) {
    if (band.low == nullptr || band.high == nullptr) return false;
    Evaluation evaluate(context_, true);
    const std::optional<Constant> low = evaluate(band.low);
    const std::optional<Constant> high = evaluate(band.high);
    if (!low || !high || !low->known() || !high->known()) return false;
    const int order = compare(*low, *high);
    if (order < 0 || (order == 0 && band.high_included)) return false;
    const std::vector<EnumInfo>& enums = context_.model.enums;
    auto& finding =
        context_.report<diag::S0414>(span_, constant_text(*low, type_, enums), constant_text(*high, type_, enums));
    if (order == 0) return true;
    finding.fix(node.low->span, context_.text(node.high->span)).fix(node.high->span, context_.text(node.low->span));
    return true;
  }

  std::optional<Band> visit(const syntax::ValueBand& node) {
    Band band;
    band.kind = BandKind::Value;
    band.value = typer_.constant(*node.value, &type_, "the value of a band", true);
    if (band.value == nullptr) return std::nullopt;
    if (type_.kind == Kind::String && folded_) band.value = fold(band.value);
    return band;
  }

  ExprPtr fold(const ExprPtr& value) {
    const std::array<stdlib::Type, 1> string{stdlib::Type::String};
    return build_.builtin(*stdlib::find_builtin("fold", string), {value}, value->span);
  }

  std::optional<Band> visit(const syntax::ElseBand&) { return once(else_, "else", BandKind::Else); }
  std::optional<Band> visit(const syntax::UnknownBand&) { return once(unknown_, "unknown", BandKind::Unknown); }

  std::optional<Band> once(std::optional<Span>& seen, const char* name, BandKind kind) {
    if (seen) {
      context_.report<diag::S0303>(span_, name).note(*seen, "the first one");
      return std::nullopt;
    }
    seen = span_;
    Band band;
    band.kind = kind;
    return band;
  }

 public:
  /// Texts are compared folded: the subject is already, the values are here.
  void set_folded(bool folded) { folded_ = folded; }

 private:
  Context& context_;
  Typer typer_;
  Builder build_;
  ExprPtr subject_;
  Type type_;
  bool folded_ = false;
  Span span_;
  std::optional<Span> else_, unknown_;
};

bool is_folding(const ExprPtr& expr) {
  return expr->op == Op::Builtin && stdlib::builtin(expr->builtin).name == "fold";
}

}  // namespace

ExprPtr check_subject(Context& context, const syntax::Expr& expr) {
  ExprPtr subject = Typer(context).check(expr);
  if (subject == nullptr) return nullptr;
  const Kind kind = subject->type.kind;
  if (kind == Kind::Set || kind == Kind::List) {
    context.report<diag::S0313>(expr.span, context.text(subject->type));
    return nullptr;
  }
  if (kind != Kind::Text) return subject;
  const std::array<stdlib::Type, 1> text{stdlib::Type::Text};
  return Builder(context).builtin(*stdlib::find_builtin("fold", text), {subject}, expr.span);
}

std::vector<Band> check_bands(Context& context, const ExprPtr& subject, Span written,
                              const std::vector<BandSource>& sources, bool fixable) {
  Bands checker(context, subject);
  checker.set_folded(is_folding(subject));
  std::vector<Band> bands;
  bool failed = false;
  for (const BandSource& source : sources) {
    const bool late = checker.otherwise() && !std::holds_alternative<syntax::UnknownBand>(*source.test) &&
                      !std::holds_alternative<syntax::ElseBand>(*source.test);
    if (late) context.report<diag::S0304>(*checker.otherwise()).note(source.span, "this band can never be reached");
    std::optional<Band> band = checker.check(source);
    failed = failed || late || !band;
    if (band) band->label = static_cast<uint32_t>(&source - sources.data());
    if (band) bands.push_back(std::move(*band));
  }
  if (subject->type.optional && !checker.unknown() && !sources.empty()) {
    const Span last = sources.back().span;
    auto& finding = context.report<diag::S0602>(written, context.text(written));
    if (fixable) finding.with_help("add `unknown: 0`").fix(Span{last.file, last.end, last.end}, ", unknown: 0");
    failed = true;
  }
  const bool leaf = subject->op == Op::Field || subject->op == Op::Param || subject->op == Op::Score;
  if (checker.unknown() && leaf && !subject->type.optional) {
    context.report<diag::S0604>(*checker.unknown(), context.text(written), "this band");
  }
  if (!failed) check_coverage(context, subject, bands, written);
  return bands;
}

}  // namespace score::sema
