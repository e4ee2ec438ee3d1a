// Labels, cases and crossings out of reach.
#include <fmt/format.h>

#include "compiler/analysis/intervals_builtins.h"
#include "compiler/analysis/ranges_bands.h"
#include "compiler/analysis/reach_parts.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;

namespace {

class OutputFindings {
 public:
  OutputFindings(const Context& context, const Ranges& ranges)
      : context_(context),
        ranges_(ranges),
        words_(context, ranges),
        evaluate_(*ranges.evaluator),
        columns_(evaluate_) {}

  void run() {
    const sema::Model& model = context_.model;
    for (size_t i = 0; i < model.grades.size(); ++i) grade(model.grades[i], ranges_.grades[i]);
    for (const sema::Segment& segment : model.segments) {
      if (const auto* first = std::get_if<sema::FirstSegment>(&segment.body)) cases(segment, *first);
    }
    for (const sema::Action& action : model.actions) trigger(action);
  }

 private:
  const std::string& member(sema::EnumId labels, uint32_t code) const {
    return context_.model.enums[labels].members[code].name;
  }

  void grade(const sema::Grade& grade, const GradeRange& range) {
    if (const auto* by_bands = std::get_if<sema::BandGrade>(&grade.body)) {
      bands(*by_bands, [&](const sema::Band& band) {
        return fmt::format("`{}` of `{}`", member(grade.labels, band.label), grade.name);
      });
    } else if (const auto* matrix = std::get_if<sema::MatrixGrade>(&grade.body)) {
      const auto columns = static_cast<uint32_t>(matrix->columns.bands.size());
      bands(matrix->rows, [&](const sema::Band& band) {
        const uint32_t first = band.label * columns;
        return fmt::format("`{}` to `{}` of `{}`", member(grade.labels, first),
                           member(grade.labels, first + columns - 1), grade.name);
      });
      bands(matrix->columns, [&](const sema::Band& band) {
        const auto last = static_cast<uint32_t>(matrix->rows.bands.size()) - 1;
        return fmt::format("`{}` to `{}` of `{}`", member(grade.labels, band.label),
                           member(grade.labels, last * columns + band.label), grade.name);
      });
    } else {
      shifts(grade, range);
    }
  }

  template <class Name>
  void bands(const sema::BandGrade& grade, const Name& name) {
    const BandMap map = map_bands(evaluate_, columns_, grade.subject, grade.bands);
    const Type type = grade.subject->type.as_optional(false);
    if (!map.domain.may_be_known() || type.is_textual()) return;
    report_gaps(context_, ranges_, grade.subject, grade.bands);
    for (size_t i = 0; i < grade.bands.size(); ++i) {
      const sema::Band& band = grade.bands[i];
      if (!map.outside[i] || (band.kind != sema::BandKind::Range && band.kind != sema::BandKind::Value)) continue;
      const ExprPtr& from = band.kind == sema::BandKind::Value ? band.value : band.low;
      const bool above = from != nullptr && evaluate_(from).low > map.domain.high;
      const End end = above ? End::High : End::Low;
      std::string why = fmt::format("`{}` is {}", words_.name_of(*grade.subject), words_.bound(map.domain, type, end));
      const ExprPtr& edge = above ? from : band.kind == sema::BandKind::Value ? band.value : band.high;
      if (edge != nullptr) why += ", and this " + edge_text(band, *edge, type, above);
      auto& finding = context_.diags.report<diag::S0520>(band.span, name(band), why);
      words_.because(finding, *grade.subject, end);
    }
  }

  /// "begins at 80", "ends at 40", "begins at `hot`, 60 at the least".
  std::string edge_text(const sema::Band& band, const Expr& edge, const Type& type, bool above) {
    const Range where = evaluate_(edge);
    const char* ends = band.high_included ? "ends at" : "ends below";
    const char* verb = band.kind == sema::BandKind::Value ? "is for" : above ? "begins at" : ends;
    if (where.is_point()) return fmt::format("{} {}", verb, words_.value(where.low, type));
    return fmt::format("{} `{}`, {}", verb, words_.name_of(edge),
                       words_.bound(where.known_part(), type, above ? End::Low : End::High));
  }

  void shifts(const sema::Grade& grade, const GradeRange& range) {
    const auto last = static_cast<int64_t>(context_.model.enums[grade.labels].members.size()) - 1;
    const int64_t low = std::clamp<int64_t>(range.low, 0, last), high = std::clamp<int64_t>(range.high, 0, last);
    if (low == 0 && high == last) return;
    std::string never;
    for (int64_t code = 0; code <= last; ++code) {
      if (code >= low && code <= high) continue;
      never += (never.empty() ? "`" : ", `") + member(grade.labels, static_cast<uint32_t>(code)) + "`";
    }
    context_.diags.report<diag::S0524>(grade.span, never, grade.name, member(grade.labels, static_cast<uint32_t>(low)),
                                       member(grade.labels, static_cast<uint32_t>(high)));
  }

  /// Cases behind one that takes every lead.
  void cases(const sema::Segment& segment, const sema::FirstSegment& first) {
    const sema::SegmentCase* taker = nullptr;
    for (const sema::SegmentCase& next : first.cases) {
      if (taker != nullptr) {
        context_.diags.report<diag::S0523>(next.span, member(first.members, next.member), segment.name)
            .note(taker->span, "this case takes every lead that comes to it");
      }
      const bool computed = next.when != nullptr && next.when->op != Op::Constant;
      if (taker == nullptr && computed && evaluate_(next.when).always_true()) taker = &next;
    }
  }

  void trigger(const sema::Action& action) {
    const Range value = evaluate_(action.value);
    const Type type = action.value->type.as_optional(false);
    switch (action.trigger) {
      case sema::TriggerKind::Rises:
      case sema::TriggerKind::Falls: return crossing(action, value, type);
      case sema::TriggerKind::Becomes:
        if (!value.holds(action.label) && action.value->op != Op::Grade && action.value->op != Op::Segment) {
          never(action,
                fmt::format("`{}` is never `{}`", words_.name_of(*action.value), member(type.enum_id, action.label)));
        }
        return;
      default: return;
    }
  }

  void crossing(const sema::Action& action, Range value, const Type& type) {
    const Range threshold = evaluate_(action.threshold);
    if (!value.may_be_known() || !threshold.may_be_known()) return;
    if (action.widens) value = Range::of(as_number(value.low), as_number(value.high));
    const bool rises = action.trigger == sema::TriggerKind::Rises;
    const bool beyond = value.high < threshold.low;  // it is below in any case
    const bool above = value.low >= threshold.high;
    if (!beyond && !above) return;
    if (action.or_is_new && rises == above) return;  // fires for new leads
    const End end = beyond ? End::High : End::Low;
    const Type shown = action.widens ? Type{Kind::Number} : type;
    auto& finding = never(
        action, fmt::format("`{}` is {}", words_.name_of(*action.value), words_.bound(value.known_part(), shown, end)));
    words_.because(finding, *action.value, end);
  }

  static int64_t as_number(int64_t decimal) { return key_of_double(static_cast<double>(decimal) / 1e6); }

  diag::Diagnostic& never(const sema::Action& action, const std::string& why) {
    return context_.diags.report<diag::S0525>(place_of(action), action.text, why);
  }

  /// The trigger, where it stands before the action's name; a name in it may stand for something elsewhere.
  static source::Span place_of(const sema::Action& action) {
    constexpr uint32_t kLongest = 400;
    source::Span place = action.value->span;
    const auto before = [&](source::Span span) {
      return span.file == action.span.file && span.end <= action.span.begin && span.end + kLongest > action.span.begin;
    };
    if (!before(place)) return action.span;
    const bool joined = action.threshold != nullptr && before(action.threshold->span);
    return joined && action.threshold->span.begin > place.begin ? source::cover(place, action.threshold->span) : place;
  }

  const Context& context_;
  const Ranges& ranges_;
  const Words words_;
  Evaluator& evaluate_;
  ColumnTruths columns_;
};

}  // namespace

void report_outputs(const Context& context, const Ranges& ranges) {
  OutputFindings(context, ranges).run();
}

}  // namespace score::analysis
