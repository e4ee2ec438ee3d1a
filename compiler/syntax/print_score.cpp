#include "compiler/syntax/words.h"
#include "compiler/syntax/writer.h"

namespace score::syntax {

namespace {

template <class... Cases>
struct OneOf : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
OneOf(Cases...) -> OneOf<Cases...>;

}  // namespace

void Writer::write(const Score& node) {
  put("score ");
  name(node.name);
  if (node.lines) {
    put(" for each ");
    name(node.lines->variable);
    optional(" in ", node.lines->list);
  }
  clamp(node.clamp);
  if (const auto* formula = std::get_if<ExprPtr>(&node.body)) return optional(" = ", *formula);
  block(std::get<Block>(node.body));
}

void Writer::block(const Block& block) {
  body(block.items, [this](const BlockItem& part) { item(part); });
}

void Writer::item(const BlockItem& item) {
  std::visit([this](const auto& node) { write(node); }, item.node);
}

void Writer::write(const Decay& node) {
  put("decay ");
  std::visit(OneOf{
                 [&](const HalvingDecay& it) { optional("halving every ", it.every); },
                 [&](const FadingDecay& it) { optional("fading over ", it.over); },
                 [&](const DroppingDecay& it) { optional("dropping ", it.percent), optional(" every ", it.every); },
                 [&](const ExpiringDecay& it) { optional("expiring after ", it.after); },
                 [&](const NoDecay&) { put("none"); },
             },
             node.node);
}

void Writer::write(const Rule& node) {
  put(node.negative ? "-" : "+");
  if (as<NumberLit>(node.points.get()) != nullptr) {
    expr(*node.points);
  } else {
    optional("(", node.points);
    put(")");
  }
  if (node.label) {
    put(" ");
    string(*node.label);
  }
  if (const auto* events = std::get_if<EventSource>(&node.source)) source(*events);
  if (const auto* idle = std::get_if<IdleSource>(&node.source)) source(*idle);
  if (node.decay) {
    put(" ");
    write(*node.decay);
  }
  optional(" when ", node.when);
  clamp(node.clamp);
}

void Writer::source(const EventSource& source) {
  put(source.once ? " once " : " each ");
  chain(source.chain);
  for (const Limit& part : source.limits) limit(part);
}

void Writer::source(const IdleSource& source) {
  optional(" per ", source.every);
  put(" idle since last ");
  pattern(source.pattern);
  optional(", at most ", source.at_most);
  put(" points");
}

void Writer::limit(const Limit& limit) {
  const auto per_unit = [&](const std::optional<Unit>& unit) {
    if (unit) put(" per ", word(*unit));
  };
  std::visit(OneOf{
                 [&](const CountLimit& it) {
                   optional(", at most ", it.count);
                   per_unit(it.per_unit);
                   optional(" per ", it.per_duration);
                 },
                 [&](const PointsLimit& it) {
                   optional(", at most ", it.points);
                   put(" points");
                   per_unit(it.per_unit);
                   if (it.per_field) put(" per "), name(*it.per_field);
                 },
                 [&](const OncePer& it) { put(", once per "), name(it.field); },
             },
             limit.node);
}

void Writer::band_test(const BandTest& test) {
  std::visit(OneOf{
                 [&](const RangeBand& it) { range(it.low, "..", it.high); },
                 [&](const ValueBand& it) { optional("", it.value); },
                 [&](const ElseBand&) { put("else"); },
                 [&](const UnknownBand&) { put("unknown"); },
             },
             test);
}

void Writer::write(const Table& node) {
  optional("points by ", node.subject);
  body(node.bands, [this](const PointsBand& band) {
    band_test(band.test);
    optional(": ", band.points);
  });
}

void Writer::write(const Group& node) {
  put("group");
  if (node.label) {
    put(" ");
    string(*node.label);
  }
  if (node.mode != GroupMode::Sum) put(" ", word(node.mode));
  clamp(node.clamp);
  block(node.block);
}

void Writer::write(const Weighted& node) {
  put("weight ", node.percent.digits, "% ");
  item(*node.item);
}

}  // namespace score::syntax
