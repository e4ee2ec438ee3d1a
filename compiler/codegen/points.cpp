#include "compiler/codegen/points.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace score::codegen {

using llvm::Value;
using plan::Band;
using plan::Group;
using plan::GroupSchedule;
using plan::Item;
using plan::ItemKind;
using plan::kNoNode;

Points::Points(Nodes& nodes, const plan::Kernel& kernel, llvm::Module& module, bool permutes)
    : nodes_(nodes),
      source_(nodes.source()),
      lanes_(nodes.lanes()),
      kernel_(kernel),
      module_(module),
      permutes_(permutes) {}

// ---- Groups --------------------------------------------------------------------------------------------------------

/// The same points in another unit, which divides the lane's.
Lane Points::scaled(const Lane& lane, int64_t unit, unsigned bits) {
  const int64_t factor = lane.unit / unit;
  Lane made;
  made.unit = unit;
  made.known = lane.known;
  made.interval = Interval::of(static_cast<__int128>(lane.interval.low) * factor,
                               static_cast<__int128>(lane.interval.high) * factor);
  made.cells = lane.is_constant() ? lanes_.integer(bits, made.interval.low) : lanes_.to_bits(lane.cells, bits);
  if (factor != 1 && !lane.is_constant()) made.cells = lanes_.b.CreateMul(made.cells, lanes_.integer(bits, factor));
  return made;
}

Lane Points::added(const Lane& a, const Lane& c) {
  const int64_t unit = std::gcd(a.unit, c.unit);
  const auto ends = [&](const Lane& lane) {
    const __int128 factor = lane.unit / unit;
    return std::pair(lane.interval.low * factor, lane.interval.high * factor);
  };
  Lane made;
  made.unit = unit;
  made.interval = Interval::of(ends(a).first + ends(c).first, ends(a).second + ends(c).second);
  const unsigned bits = std::max(16U, lanes_.bits_for(made.interval));
  made.cells = lanes_.b.CreateAdd(scaled(a, unit, bits).cells, scaled(c, unit, bits).cells);
  return made;
}

Lane Points::limited(const Lane& lane, int64_t low, int64_t high) {
  Lane made = lane;
  if (lane.interval.low >= low && lane.interval.high <= high) return made;
  const unsigned bits = std::max(Lanes::bits_of(lane.cells), lanes_.bits_for({low, high}));
  made.cells = lanes_.limited(lanes_.to_bits(lane.cells, bits), low, high);
  made.interval = {std::min(std::max(lane.interval.low, low), high), std::min(std::max(lane.interval.high, low), high)};
  return made;
}

/// By the group's ends, which are whole units.
Lane Points::limited(const Lane& lane, const GroupSchedule& by) {
  const auto end = [&](const std::optional<int64_t>& of, int64_t open) {
    return of ? *of * by.unit / lane.unit : open;
  };
  if (!by.at_least && !by.at_most) return lane;
  return limited(lane, end(by.at_least, lane.interval.low),
                 end(by.at_most, std::max(lane.interval.high, end(by.at_least, INT64_MIN))));
}

Points::Given Points::group(uint32_t index, bool fired_wanted) {
  return source_.plan.groups[index].mode == sema::GroupMode::Sum ? sum_group(index, fired_wanted) : chosen_group(index);
}

Points::Given Points::sum_group(uint32_t index, bool fired_wanted) {
  const GroupSchedule& schedule = source_.schedule.groups[index];
  Given made;
  made.points = constant_sum(index);
  for (uint32_t i = 0; i < schedule.texts.size(); ++i) {
    const auto same = [&](const plan::GroupTexts& texts) { return texts.group == index && texts.index == i; };
    const auto& all = source_.kernels.texts;
    const auto at = static_cast<uint32_t>(std::find_if(all.begin(), all.end(), same) - all.begin());
    made.points = added(made.points, host_points(nodes_.inputs().input(Inputs::What::Texts, at)));
  }
  for (const Item& item : schedule.rest) {
    const bool constant = plan::is_constant(source_.plan, item) &&
                          plan::is_computed(source_.plan, source_.schedule, source_.kernels.uses, item);
    if (constant && !fired_wanted) continue;
    std::vector<Part> parts;
    parts_of(item, parts);
    for (const Part& part : parts) {
      if (fired_wanted) {
        Value* mask = part.mask == nullptr ? lanes_.all(true) : part.mask;
        made.fired = made.fired == nullptr ? mask : lanes_.b.CreateOr(made.fired, mask);
      }
      if (!constant) made.points = added(made.points, part.points);
    }
  }
  if (fired_wanted && made.fired == nullptr) made.fired = lanes_.all(false);
  made.points = limited(made.points, schedule);
  return made;
}

/// The first part that fires, or the highest; 0 where none does.
Points::Given Points::chosen_group(uint32_t index) {
  const Group& group = source_.plan.groups[index];
  std::vector<Part> parts;
  for (const Item& item : source_.schedule.groups[index].rest) parts_of(item, parts);
  const GroupSchedule& schedule = source_.schedule.groups[index];
  int64_t unit = 0;
  for (const auto& limit : {schedule.at_least, schedule.at_most}) {
    if (limit) unit = std::gcd(unit, std::abs(*limit * schedule.unit));
  }
  for (const Part& part : parts) {
    unit = std::gcd(unit, part.points.is_constant() ? std::abs(part.points.interval.low) : part.points.unit);
  }
  if (unit == 0) unit = 1;
  Interval interval{0, 0};
  for (const Part& part : parts) {
    const auto in_units = [&](int64_t cells) { return static_cast<__int128>(cells) * part.points.unit / unit; };
    interval =
        plan::joined(interval, Interval::of(in_units(part.points.interval.low), in_units(part.points.interval.high)));
  }
  const unsigned bits = std::max(16U, lanes_.bits_for(interval));
  Given made;
  made.points.unit = unit;
  made.points.interval = interval;
  made.points.cells = lanes_.integer(bits, 0);
  made.fired = lanes_.all(false);
  for (const Part& part : parts) {
    Value* cells = part.points.is_constant() ? lanes_.integer(bits, part.points.interval.low / unit)
                                             : scaled(part.points, unit, bits).cells;
    Value* mask = part.mask == nullptr ? lanes_.all(true) : part.mask;
    Value* open = lanes_.no(made.fired);
    if (group.mode == sema::GroupMode::Highest) {
      open = lanes_.b.CreateOr(open, lanes_.compare(Relation::Lt, made.points.cells, cells));
    }
    made.points.cells = lanes_.select(lanes_.b.CreateAnd(mask, open), cells, made.points.cells);
    made.fired = lanes_.b.CreateOr(made.fired, mask);
  }
  made.points = limited(made.points, schedule);
  return made;
}

/// What the item gives, and where; a table's bands one by one.
void Points::parts_of(const Item& item, std::vector<Part>& parts) {
  const auto given = [&](const Given& made) { parts.push_back({made.fired, made.points}); };
  if (!plan::is_computed(source_.plan, source_.schedule, source_.kernels.uses, item)) return given(host_item(item));
  const auto constant_points = [](int64_t points) { return Lane{nullptr, nullptr, {points, points}}; };
  switch (item.kind) {
    case ItemKind::Group: return given(group(item.index, source_.schedule.groups[item.index].fired_matters));
    case ItemKind::Rule: {
      const plan::Rule& rule = source_.plan.rules[item.index];
      if (!plan::is_constant(source_.plan, item)) return given(varying_rule(rule));
      if (const auto points = amount(rule, item.weight)) return parts.push_back({when(rule), constant_points(*points)});
      return accident(when(rule));
    }
    case ItemKind::Table: break;
  }
  const plan::Bands& bands = source_.plan.tables[item.index].bands;
  Value* open = nullptr;
  for (const Band& band : bands.bands) {
    Value* rows = lanes_.both(takes_in(band, bands.subject), open);
    open = lanes_.both(open, lanes_.no(rows));
    if (const auto points = amount(band, item.weight)) {
      parts.push_back({rows, constant_points(*points)});
    } else {
      accident(rows);
    }
  }
}

/// Points that vary from lead to lead: limited where they fire, 0 elsewhere.
Points::Given Points::varying_rule(const plan::Rule& rule) {
  const Lane points = lanes_.plain(nodes_.integer(rule.points));
  Value* fired = when(rule);
  if (points.known != nullptr) {
    Value* unknown = lanes_.no(points.known);
    accident(lanes_.both(fired, unknown));
    fired = lanes_.both(fired, points.known);
  }
  Lane made;
  made.cells = lanes_.cells(points, 64);
  made.interval = points.interval;
  made = limited(made, -SCORE_CONTRIBUTION_MAX, SCORE_CONTRIBUTION_MAX);
  if (const auto low = end(rule.clamp.low)) made = limited(made, *low, std::max(*low, made.interval.high));
  if (const auto high = end(rule.clamp.high)) made = limited(made, std::min(*high, made.interval.low), *high);
  made = limited(made, -SCORE_POINTS_MAX, SCORE_POINTS_MAX);
  made.known = nullptr;
  if (fired != nullptr) {
    made.cells = lanes_.select(fired, made.cells, lanes_.integer(64, 0));
    made.interval = plan::joined(made.interval, {0, 0});
  }
  return {made, fired == nullptr ? lanes_.all(true) : fired};
}

Lane Points::host_points(size_t input) {
  Lane made;
  made.cells = lanes_.load(nodes_.inputs().cells(input), lanes_.b.getInt64Ty(), nodes_.row());
  made.interval = {-SCORE_POINTS_MAX, SCORE_POINTS_MAX};
  return made;
}

Points::Given Points::host_item(const Item& item) {
  const auto same = [&](const Item& other) {
    return other.kind == item.kind && other.index == item.index && other.weight == item.weight;
  };
  const auto& all = source_.kernels.items;
  const auto at = static_cast<uint32_t>(std::find_if(all.begin(), all.end(), same) - all.begin());
  const size_t input = nodes_.inputs().input(Inputs::What::Item, at);
  return {host_points(input), lanes_.load_mask(nodes_.inputs().known(input), nodes_.row())};
}

/// Counts the lanes of the mask that are leads; null: all.
void Points::accident(Value* mask) {
  llvm::IRBuilder<>& b = lanes_.b;
  Value* rows = lanes_.spread(nodes_.inputs().rows());
  Value* numbers = lanes_.spread(nodes_.row());
  if (lanes_.count() > 1) numbers = b.CreateAdd(numbers, b.CreateStepVector(lanes_.integers(64)));
  Value* live = b.CreateICmpULT(numbers, rows);
  // Behind the last lead the mask may hold anything: it is chosen, not combined.
  if (mask != nullptr) live = lanes_.select(live, mask, lanes_.all(false));
  Value* count = lanes_.population(live);
  Value* accidents = nodes_.inputs().accidents();
  b.CreateStore(b.CreateAdd(b.CreateLoad(b.getInt64Ty(), accidents), count), accidents);
}

}  // namespace score::codegen
