#include "compiler/sema/bands.h"
#include "compiler/sema/constants.h"
#include "compiler/sema/event_rules.h"
#include "compiler/sema/outputs.h"
#include "compiler/sema/ranges.h"
#include "compiler/sema/typer.h"
#include "stdlib/parse.h"

namespace score::sema {
namespace {

const Type kPoints = make_type(Kind::Decimal);

class Block {
 public:
  explicit Block(Context& context) : context_(context), typer_(context), build_(context), events_(context) {}

  void fill(const syntax::Block& block, std::vector<GroupItem>& out) {
    const Decay outer = decay_;
    const uint32_t rules_before = event_rules_;
    const syntax::Decay* own = own_decay(block);
    for (const syntax::BlockItem& item : block.items) add(item, std::nullopt, out);
    if (own != nullptr && event_rules_ == rules_before) {
      context_.report<diag::S0516>(own->span, context_.text(own->span), "no rule of the block is for events");
    }
    decay_ = outer;
  }

 private:
  void add(const syntax::BlockItem& item, std::optional<int64_t> weight, std::vector<GroupItem>& out) {
    std::visit([&](const auto& node) { visit(node, weight, out); }, item.node);
  }

  /// The block's `decay`, wherever it stands in it, takes the place of the outer one.
  const syntax::Decay* own_decay(const syntax::Block& block) {
    const syntax::Decay* first = nullptr;
    for (const syntax::BlockItem& item : block.items) {
      const auto* decay = std::get_if<syntax::Decay>(&item.node);
      if (decay == nullptr) continue;
      if (first != nullptr) {
        context_.report<diag::S0325>(decay->span).note(first->span, "the first one");
        continue;
      }
      first = decay;
      if (std::optional<Decay> made = events_.decay(*decay)) decay_ = *made;
    }
    return first;
  }

  void visit(const syntax::Decay&, std::optional<int64_t>, std::vector<GroupItem>&) {}  // see own_decay

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
    Rule made;
    made.span = rule.span;
    if (rule.label) made.label = rule.label->value;
    made.weight = weight;
    if (const auto* source = std::get_if<syntax::EventSource>(&rule.source)) {
      event_rule(rule, *source, made);
    } else {
      if (rule.decay) context_.report<diag::S0311>(rule.decay->span);
      made.points = signed_points(rule, typer_);
      const auto* idle = std::get_if<syntax::IdleSource>(&rule.source);
      std::optional<IdleSource> checked = idle == nullptr ? std::nullopt : events_.idle(*idle);
      if (checked) made.source = std::move(*checked);
    }
    context_.rule = &rule;
    if (rule.when != nullptr) made.when = typer_.condition(*rule.when, "what stands after `when`");
    context_.rule = nullptr;
    if (rule.clamp) made.clamp = check_clamp(context_, *rule.clamp, kPoints, "a limit of points", true);
    out.emplace_back(std::move(made));
  }

  /// Its points are asked of each event.
  void event_rule(const syntax::Rule& rule, const syntax::EventSource& source, Rule& made) {
    ++event_rules_;
    std::optional<Decay> own;
    if (rule.decay) own = events_.decay(*rule.decay);
    std::optional<EventSource> checked = events_.source(source);
    const Symbol* event = context_.scope.event(source.chain.first.event.text);
    if (event == nullptr) return;
    const EventScope scope{event->index, {}};
    Typer typer(context_, nullptr, &scope);
    made.points = signed_points(rule, typer);
    if (!checked) return;
    checked->decay = rule.decay ? own.value_or(Decay{}) : decay_;
    made.source = std::move(*checked);
  }

  ExprPtr signed_points(const syntax::Rule& rule, Typer& typer) {
    ExprPtr points = typer.points(*rule.points, "the points of a rule");
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
  EventRules events_;
  Decay decay_;               // of the blocks around
  uint32_t event_rules_ = 0;  // so far
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
