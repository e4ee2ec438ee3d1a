// Scores, groups, tables, ranges, decay. Rules stand in adapt_rules.cpp.
#include "compiler/syntax/adapter.h"

namespace score::syntax {

using grammar::ScoreParser;

std::optional<Score> Adapter::score(P::ScoreContext* tree) {
  P::ScoreHeadContext* head = tree->scoreHead();
  std::variant<Block, ExprPtr> body;
  if (tree->block() != nullptr) {
    body = block(tree->block());
  } else {
    body = expression(tree->expr());
  }
  if (head->exception != nullptr) return std::nullopt;
  Score made{name(head->name()), std::nullopt, std::nullopt, std::move(body)};
  if (P::ForEachContext* lines = head->forEach()) {
    made.lines = ForEach{name(lines->name()),
                         lines->list() != nullptr ? list(lines->list()) : reference(lines->qualifiedName())};
  }
  if (head->clamp() != nullptr) made.clamp = clamp(head->clamp());
  return made;
}

Block Adapter::block(P::BlockContext* tree) {
  Block made;
  made.span = span(tree);
  for (P::BlockItemContext* item : tree->blockItem()) {
    if (item->exception != nullptr) continue;
    if (auto read = block_item(item)) made.items.push_back(std::move(*read));
  }
  return made;
}

std::optional<BlockItem> Adapter::block_item(P::BlockItemContext* tree) {
  if (tree->decay() != nullptr) return BlockItem{decay(tree->decay())};
  P::WeightedContext* weight = tree->weighted();
  if (weight == nullptr) return scoring(static_cast<Node*>(tree->children.front()));
  auto item = scoring(static_cast<Node*>(weight->children.back()));
  if (!item) return std::nullopt;
  return BlockItem{Weighted{span(tree), number(weight->PERCENT()), std::make_unique<BlockItem>(std::move(*item))}};
}

std::optional<BlockItem> Adapter::scoring(Node* tree) {
  switch (tree->getRuleIndex()) {
    case ScoreParser::RulePointsRule: return BlockItem{rule(static_cast<P::PointsRuleContext*>(tree))};
    case ScoreParser::RuleTable:
      if (auto made = table(static_cast<P::TableContext*>(tree))) return BlockItem{std::move(*made)};
      return std::nullopt;
    default:
      if (auto made = group(static_cast<P::GroupContext*>(tree))) return BlockItem{std::move(*made)};
      return std::nullopt;
  }
}

std::optional<Table> Adapter::table(P::TableContext* tree) {
  Table made;
  made.span = span(tree);
  for (P::BandContext* band : tree->bandBlock()->band()) {
    if (band->exception != nullptr) continue;
    made.bands.push_back({span(band), band_test(band->bandTest()), expression(band->expr())});
  }
  if (tree->tableHead()->exception != nullptr) return std::nullopt;
  made.subject = expression(tree->tableHead()->expr());
  return made;
}

std::optional<Group> Adapter::group(P::GroupContext* tree) {
  Block body = block(tree->block());
  P::GroupHeadContext* head = tree->groupHead();
  if (head->exception != nullptr) return std::nullopt;
  Group made;
  made.span = span(tree);
  if (head->string() != nullptr) made.label = string(head->string());
  if (head->FIRST() != nullptr) made.mode = GroupMode::First;
  if (head->HIGHEST() != nullptr) made.mode = GroupMode::Highest;
  if (head->clamp() != nullptr) made.clamp = clamp(head->clamp());
  made.block = std::move(body);
  return made;
}

BandTest Adapter::band_test(P::BandTestContext* tree) {
  if (tree->ELSE() != nullptr) return ElseBand{};
  if (tree->UNKNOWN() != nullptr) return UnknownBand{};
  const std::vector<P::BoundContext*> bounds = tree->bound();
  P::RangeOpContext* sign = tree->rangeOp();
  if (sign == nullptr) return ValueBand{bound(bounds.front())};
  check_range_sign(sign, "bands");
  if (tree->children.front() == sign) return RangeBand{nullptr, bound(bounds.front())};
  return RangeBand{bound(bounds.front()), bounds.size() > 1 ? bound(bounds.back()) : nullptr};
}

Clamp Adapter::clamp(P::ClampContext* tree) {
  check_range_sign(tree->rangeOp(), "limits");
  const std::vector<P::BoundContext*> bounds = tree->bound();
  Clamp made;
  made.span = span(tree);
  const bool low = tree->children.front() != tree->rangeOp();
  if (low) made.low = bound(bounds.front());
  if (!low || bounds.size() > 1) made.high = bound(bounds.back());
  return made;
}

Decay Adapter::decay(P::DecayContext* tree) {
  Decay made;
  made.span = span(tree);
  const auto length = [&] { return duration(tree->duration()); };
  if (tree->HALVING() != nullptr) {
    made.node = HalvingDecay{length()};
  } else if (tree->FADING() != nullptr) {
    made.node = FadingDecay{length()};
  } else if (tree->DROPPING() != nullptr) {
    made.node = DroppingDecay{percentage(tree->percentage()), length()};
  } else if (tree->EXPIRING() != nullptr) {
    made.node = ExpiringDecay{length()};
  } else {
    made.node = NoDecay{};
  }
  return made;
}

}  // namespace score::syntax
