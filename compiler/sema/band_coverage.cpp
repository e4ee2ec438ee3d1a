// What bands cover: gaps, overlaps, bands that are never reached.
//
// Values of every ordered kind are whole numbers here (a decimal its millionths, a double its place in the order of
// doubles), so a band is a closed interval of them and all kinds are treated alike.
#include <algorithm>
#include <map>
#include <unordered_map>

#include "compiler/sema/bands.h"
#include "compiler/sema/constants.h"
#include "compiler/sema/order_keys.h"
#include "compiler/sema/ranges.h"
#include "compiler/sema/types.h"
#include "stdlib/civil.h"

namespace score::sema {
namespace {

struct Interval {
  int64_t low = 0, high = 0;
};

class Coverage {
 public:
  Coverage(Context& context, const ExprPtr& subject)
      : context_(context), evaluate_(context, true), subject_(subject), type_(subject->type.as_optional(false)) {
    domain_ = domain();
  }

  void run(const std::vector<Band>& bands, Span written) {
    bool otherwise = false;
    for (const Band& band : bands) {
      if (band.kind == BandKind::Unknown) continue;
      if (band.kind == BandKind::Else) {
        otherwise = true;
        const bool open = type_.kind == Kind::Enum && context_.model.enums[type_.enum_id].open;
        if (gaps().empty() && !open) context_.report<diag::S0503>(band.span, "all there is");
        continue;
      }
      const std::optional<Interval> interval = interval_of(band);
      if (!interval) return;
      add(*interval, band);
    }
    // What of a score's bounds it can come to is known only when the whole model is.
    if (!otherwise && subject_->op != Op::Score) report_gaps(written);
  }

 private:
  struct Piece {
    int64_t high = 0;
    const Band* owner = nullptr;
  };

  Interval whole_domain() const {
    switch (type_.kind) {
      case Kind::Bool: return {0, 1};
      case Kind::Enum: return {0, static_cast<int64_t>(context_.model.enums[type_.enum_id].members.size()) - 1};
      case Kind::Decimal: return {-SCORE_DECIMAL_MAX, SCORE_DECIMAL_MAX};
      case Kind::Date: return {stdlib::kMinDay, stdlib::kMaxDay};
      case Kind::Timestamp: return {stdlib::kMinMicros, stdlib::kMaxMicros};
      case Kind::Number:
        return {key_of_double(-std::numeric_limits<double>::max()), key_of_double(std::numeric_limits<double>::max())};
      default: return {INT64_MIN, INT64_MAX};
    }
  }

  /// A score stays inside its clamp, a param inside its range.
  Interval domain() {
    Interval all = whole_domain();
    const Model& model = context_.model;
    if (subject_->op == Op::Score) {
      const std::optional<Clamp>& clamp = model.scores[subject_->index].clamp;
      all = {-SCORE_POINTS_MAX, SCORE_POINTS_MAX};
      if (clamp) limit(all, evaluate_(clamp->low), evaluate_(clamp->high));
      if (clamp) bounded_ = {clamp->low != nullptr, clamp->high != nullptr};
    } else if (subject_->op == Op::Param && subject_->index < kFirstParameter) {
      const Param& param = model.params[subject_->index];
      limit(all, param.low, param.high);
      bounded_ = {param.low.has_value(), param.high.has_value()};
    } else if (counts_events(*subject_)) {
      all.low = 0;
      bounded_.first = true;
    }
    return all;
  }

  /// How many events there were, or how long ago the last one was.
  static bool counts_events(const Expr& subject) {
    if (subject.op == Op::Builtin && stdlib::builtin(subject.builtin).name.ends_with("s since _")) {
      const Expr& moment = *subject.arguments[0];
      return moment.op == Op::Events && moment.events->op == EventOp::Last && moment.events->value->index == 0;
    }
    if (subject.op != Op::Events) return false;
    return subject.events->op == EventOp::Count || subject.events->op == EventOp::Distinct;
  }

  static void limit(Interval& all, const std::optional<Constant>& low, const std::optional<Constant>& high) {
    if (low && low->known()) all.low = key_of(*low);
    if (high && high->known()) all.high = key_of(*high);
  }

  std::optional<Interval> interval_of(const Band& band) {
    if (band.kind == BandKind::Value) {
      const std::optional<Constant> value = evaluate_(band.value);
      if (!value || !value->known()) return std::nullopt;
      return Interval{key_of(*value), key_of(*value)};
    }
    Interval interval = whole_domain();
    if (band.low != nullptr) {
      const std::optional<Constant> low = evaluate_(band.low);
      if (!low || !low->known()) return std::nullopt;
      interval.low = key_of(*low);
    }
    if (band.high != nullptr) {
      const std::optional<Constant> high = evaluate_(band.high);
      if (!high || !high->known()) return std::nullopt;
      interval.high = key_of(*high) - (band.high_included ? 0 : 1);
    }
    return interval;
  }

  /// Puts the parts of `interval` that no band before has; the map holds disjoint pieces by their low end.
  void add(Interval interval, const Band& band) {
    interval.low = std::max(interval.low, domain_.low);
    interval.high = std::min(interval.high, domain_.high);
    if (interval.low > interval.high) return;  // outside what the score can reach: a matter of range analysis
    auto next = pieces_.upper_bound(interval.low);
    if (next != pieces_.begin() && std::prev(next)->second.high >= interval.low) --next;
    std::vector<std::pair<int64_t, int64_t>> fresh;
    const Band* other = nullptr;
    Interval both;
    int64_t at = interval.low;
    bool done = false;
    for (; next != pieces_.end() && next->first <= interval.high; ++next) {
      if (next->first > at) fresh.emplace_back(at, next->first - 1);
      if (other == nullptr) both = {std::max(next->first, interval.low), std::min(next->second.high, interval.high)};
      if (other == nullptr) other = next->second.owner;
      done = next->second.high >= interval.high;
      if (done) break;
      at = next->second.high + 1;
    }
    if (!done) fresh.emplace_back(at, interval.high);
    if (fresh.empty()) {
      context_.report<diag::S0503>(band.span, "all of it").note(other->span, "one of them");
    } else if (other != nullptr) {
      context_.report<diag::S0502>(band.span, "`" + text(both) + "`").note(other->span, "the first one");
    }
    for (const auto& [low, high] : fresh) pieces_[low] = {high, &band};
  }

  std::vector<Interval> gaps() const {
    std::vector<Interval> found;
    int64_t at = domain_.low;
    for (const auto& [low, piece] : pieces_) {
      if (low > at) found.push_back({at, low - 1});
      if (piece.high >= domain_.high) return found;
      at = piece.high + 1;
    }
    found.push_back({at, domain_.high});
    return found;
  }

  void report_gaps(Span written) {
    constexpr size_t kShown = 5;
    std::string missing;
    const std::vector<Interval> found = gaps();
    for (size_t i = 0; i < found.size() && i < kShown; ++i) {
      const bool members = type_.kind == Kind::Enum || type_.kind == Kind::Bool;
      const int64_t last =
          members ? std::min(found[i].high, found[i].low + static_cast<int64_t>(kShown)) : found[i].low;
      for (int64_t code = found[i].low; code <= last; ++code) {
        missing += (missing.empty() ? "`" : ", `") + (members ? value_text(code) : text(found[i])) + "`";
      }
    }
    if (found.size() > kShown) missing += " and more";
    if (type_.kind == Kind::Enum && context_.model.enums[type_.enum_id].open) {
      missing += missing.empty() ? "values that are not listed" : " and values that are not listed";
    }
    if (missing.empty()) return;
    const auto whole = [&](const Interval& gap) {  // `80..100`, `50..79`
      return type_.kind == Kind::Decimal && gap.high - gap.low + 1 == SCORE_DECIMAL_ONE &&
             gap.low % SCORE_DECIMAL_ONE == 0;
    };
    const auto slip = std::find_if(found.begin(), found.end(), whole);
    auto& finding = context_.report<diag::S0501>(written, missing);
    finding.with_help("add a band, or `else`");
    if (slip == found.end()) return;
    finding.with_help(fmt::format("the upper end of a band of decimals is outside: write `..{}`, where the next begins",
                                  slip->high / SCORE_DECIMAL_ONE + 1));
  }

  std::string value_text(int64_t key) const {
    Constant value;
    if (type_.kind == Kind::Number) {
      value = {double_of_key(key)};
    } else if (type_.kind == Kind::Bool) {
      value = {key != 0};
    } else {
      value = {key};
    }
    return constant_text(value, type_, context_.model.enums);
  }

  /// `4..9` where ranges include their end, `0.5..<2` where they do not, without the ends that are none.
  std::string text(const Interval& interval) const {
    const bool from_start = interval.low == domain_.low && !bounded_.first;
    const bool to_end = interval.high == domain_.high && !bounded_.second;
    if (interval.low == interval.high) return value_text(interval.low);
    const std::string low = from_start ? "" : value_text(interval.low);
    if (to_end) return low + "..";
    if (range_includes_end(type_.kind)) return low + ".." + value_text(interval.high);
    if (interval.high == domain_.high) return low + "..=" + value_text(interval.high);
    return low + "..<" + value_text(interval.high + 1);
  }

  Context& context_;
  Evaluation evaluate_;
  ExprPtr subject_;
  Type type_;
  Interval domain_;
  std::pair<bool, bool> bounded_{false, false};  // whether the domain's ends are said by the model
  std::map<int64_t, Piece> pieces_;
};

/// Strings have no order to speak of: only repeated values and a missing `else` can be found.
void check_strings(Context& context, const std::vector<Band>& bands, Span written) {
  std::unordered_map<std::string, Span> seen;
  bool otherwise = false;
  for (const Band& band : bands) {
    otherwise = otherwise || band.kind == BandKind::Else;
    if (band.kind != BandKind::Value || band.value->op != Op::Constant) continue;
    const auto [place, fresh] = seen.emplace(band.value->value.text(), band.span);
    if (!fresh) context.report<diag::S0503>(band.span, "all of it").note(place->second, "one of them");
  }
  if (!otherwise) context.report<diag::S0501>(written, "other values").with_help("add a band, or `else`");
}

}  // namespace

void check_coverage(Context& context, const ExprPtr& subject, const std::vector<Band>& bands, Span written) {
  if (bands.empty()) return;
  if (subject->type.is_textual()) return check_strings(context, bands, written);
  Coverage(context, subject).run(bands, written);
}

}  // namespace score::sema
