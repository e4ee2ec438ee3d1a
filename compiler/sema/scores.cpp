#include "compiler/sema/bands.h"
#include "compiler/sema/constants.h"
#include "compiler/sema/outputs.h"
#include "compiler/sema/ranges.h"
#include "compiler/sema/typer.h"
#include "stdlib/parse.h"

namespace score::sema {
namespace {

const Type kPoints = make_type(Kind::Decimal);

class Block {
 public:
  explicit Block(Context& context) : context_(context), typer_(context), build_(context) {}

  void fill(const syntax::Block& block, std::vector<GroupItem>& out) {
    for (const syntax::BlockItem& item : block.items) add(item, std::nullopt, out);
  }

 private:
  void add(const syntax::BlockItem& item, std::optional<int64_t> weight, std::vector<GroupItem>& out) {
    std::visit([&](const auto& node) { visit(node, weight, out); }, item.node);
  }

  void visit(const syntax::Decay& decay, std::optional<int64_t>, std::vector<GroupItem>&) {
    context_.not_supported(decay.span, "`decay`");
  }

  void visit(const syntax::Weighted& weighted, std::optional<int64_t>, std::vector<GroupItem>& out) {
    constexpr int64_t kPercent = 100;
    const auto percent = stdlib::parse_decimal(weighted.percent.digits);
    const int64_t weight = percent.ok() ? percent.value / kPercent : 0;
    if (weight <= 0 || weight > SCORE_DECIMAL_ONE) {
      context_.report<diag::S0302>(weighted.percent.span, weighted.percent.digits);
    }
    add(*weighted.item, weight, out);
  }

  void visit(const syntax::Group& group, std::optional<int64_t> weight, std::vector<GroupItem>& out) {
    auto made = std::make_unique<Group>();
    made->span = group.span;
    if (group.label) made->label = group.label->value;
    made->mode = static_cast<GroupMode>(group.mode);
    made->weight = weight;
    if (group.clamp) made->clamp = check_clamp(context_, *group.clamp, kPoints, "a limit of points", true);
    fill(group.block, made->items);
    out.emplace_back(std::move(made));
  }

  void visit(const syntax::Rule& rule, std::optional<int64_t> weight, std::vector<GroupItem>& out) {
    if (!std::holds_alternative<std::monostate>(rule.source)) {
      const bool idle = std::holds_alternative<syntax::IdleSource>(rule.source);
      context_.not_supported(rule.span, idle ? "an idle rule (`per … idle since last …`)" : "a rule over events");
      return;
    }
    if (rule.decay) context_.report<diag::S0311>(rule.decay->span);
    Rule made;
    made.span = rule.span;
    if (rule.label) made.label = rule.label->value;
    made.weight = weight;
    made.points = signed_points(rule);
    if (rule.when != nullptr) made.when = typer_.condition(*rule.when, "what stands after `when`");
    if (rule.clamp) made.clamp = check_clamp(context_, *rule.clamp, kPoints, "a limit of points", true);
    out.emplace_back(std::move(made));
  }

  ExprPtr signed_points(const syntax::Rule& rule) {
    ExprPtr points = typer_.points(*rule.points, "the points of a rule");
    if (points == nullptr) return nullptr;
    if (rule.negative) {
      const std::array<stdlib::Type, 1> decimal{stdlib::Type::Decimal};
      points = build_.builtin(*stdlib::find_builtin("-", decimal), {points}, rule.points->span);
    }
    check_size(points);
    return points;
  }

  void check_size(const ExprPtr& points) {
    if (points == nullptr || points->op != Op::Constant) return;
    if (!points->value.known()) {
      context_.report<diag::S0423>(points->span, "the number of points", "its arithmetic has no result");
      return;
    }
    const int64_t value = points->value.integer();
    if (value >= -SCORE_CONTRIBUTION_MAX && value <= SCORE_CONTRIBUTION_MAX) return;
    context_.report<diag::S0301>(points->span, constant_text(points->value, kPoints, context_.model.enums));
  }

  void visit(const syntax::Table& table, std::optional<int64_t> weight, std::vector<GroupItem>& out) {
    Table made;
    made.span = table.span;
    made.label = context_.text(table.subject->span);
    made.weight = weight;
    made.subject = check_subject(context_, *table.subject);
    std::vector<BandSource> sources;
    for (const syntax::PointsBand& band : table.bands) sources.push_back({&band.test, band.span});
    std::vector<ExprPtr> points;
    for (const syntax::PointsBand& band : table.bands) {
      points.push_back(typer_.constant(*band.points, &kPoints, "the points of a band", true));
      check_size(points.back());
    }
    if (made.subject == nullptr) return;
    made.bands = check_bands(context_, made.subject, table.subject->span, sources, true);
    for (Band& band : made.bands) band.points = points[std::exchange(band.label, 0)];
    out.emplace_back(std::move(made));
  }

  Context& context_;
  Typer typer_;
  Builder build_;
};

}  // namespace

void check_score_clamp(Context& context, const syntax::Score& score, Score& made) {
  if (score.clamp) made.clamp = check_clamp(context, *score.clamp, kPoints, "a limit of points", true);
}

void check_score(Context& context, const syntax::Score& score, Score& made) {
  if (const auto* formula = std::get_if<syntax::ExprPtr>(&score.body)) {
    made.body = *formula == nullptr ? nullptr : Typer(context).points(**formula, "the score `" + made.name + "`");
    return;
  }
  const auto& block = std::get<syntax::Block>(score.body);
  Group group;
  group.span = block.span;
  Block(context).fill(block, group.items);
  made.body = std::move(group);
}

}  // namespace score::sema
