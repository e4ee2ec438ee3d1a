// Grades and segments: the band or case that took the lead in.
#include <fmt/format.h>

#include "runtime/engine/explain.h"
#include "runtime/engine/value_text.h"
#include "runtime/interpret/compare.h"
#include "stdlib/format.h"

namespace score::engine {

using interpret::Value;
using plan::Band;
using sema::BandKind;
using sema::Kind;

std::string Explainer::band_text(const Band& band) const {
  // `A: 60..hot` of a grade, `10..99: 5` of a table: what stands beside the label or the points.
  std::string text = conditions_.text_of(band.span);
  const size_t colon = band.points == plan::kNoNode ? text.find(':') : text.rfind(':');
  if (colon == std::string::npos) return text;
  return one_line(band.points == plan::kNoNode ? text.substr(colon + 1) : text.substr(0, colon));
}

std::string Explainer::label(const plan::Grade& grade, uint32_t code) const {
  const std::vector<sema::EnumMember>& members = plan_.enums[grade.labels].members;
  return code < members.size() ? members[code].name : "";
}

namespace {

/// high − low in words, for kinds that have a difference; "" for others.
std::string difference(const Value& high, const Value& low, const sema::Type& type) {
  stdlib::TextBuffer buffer;
  switch (type.kind) {
    case Kind::Int: return std::string(stdlib::format_int(high.scalar.i - low.scalar.i, buffer));
    case Kind::Decimal: return points_text(high.scalar.i - low.scalar.i);
    case Kind::Number: return std::string(stdlib::format_number(high.scalar.d - low.scalar.d, buffer));
    case Kind::Date: return fmt::format("{} days", high.scalar.i - low.scalar.i);
    case Kind::Duration: return std::string(stdlib::format_duration(high.scalar.i - low.scalar.i, buffer));
    default: return "";
  }
}

}  // namespace

void Explainer::next_band(const Evaluation& of, const plan::Bands& bands, Axis& out, const Band** next) const {
  const Value& value = of.lead.node_value(bands.subject);
  const sema::Type& type = plan_.nodes[bands.subject].type;
  if (!value.known || type.kind == Kind::Set || type.kind == Kind::List) return;
  for (const Band& band : bands.bands) {
    if (band.kind != BandKind::Range || band.low == plan::kNoNode) continue;
    const Value& low = of.lead.node_value(band.low);
    if (!low.known || interpret::compare(low, value, type.kind) <= 0) continue;
    const bool nearer = *next == nullptr || interpret::compare(low, of.lead.node_value((*next)->low), type.kind) < 0;
    if (nearer) *next = &band;
  }
  if (*next == nullptr) return;
  const Value& low = of.lead.node_value((*next)->low);
  out.next_from = value_text(low, type, plan_.enums);
  out.distance = difference(low, value, type);
}

Axis Explainer::axis(const Evaluation& of, const plan::Grade& grade, const plan::Bands& bands,
                     const Band* taken) const {
  // A matrix's codes are row * columns + column, and its labels the row's and the column's side by side.
  const bool matrix = grade.kind == plan::GradeKind::Matrix;
  const auto name = [&](const Band& band) {
    const std::string said = conditions_.text_of(band.span);
    return matrix ? one_line(said.substr(0, said.find(':'))) : label(grade, band.label);
  };
  Axis out;
  out.subject = conditions_.text_of(bands.subject_span);
  out.value = value_text(of.lead.node_value(bands.subject), plan_.nodes[bands.subject].type, plan_.enums);
  if (taken != nullptr) {
    out.band = band_text(*taken);
    out.label = name(*taken);
  }
  const Band* next = nullptr;
  next_band(of, bands, out, &next);
  if (next != nullptr) out.next_label = name(*next);
  return out;
}

ExplainedGrade Explainer::grade(const Evaluation& of, uint32_t index) const {
  const plan::Grade& grade = plan_.grades[index];
  ExplainedGrade out;
  out.name = grade.name;
  out.source_line = conditions_.line_of(grade.span);
  const Value& code = of.outcome.grades[index];
  if (code.known) out.label = label(grade, static_cast<uint32_t>(code.scalar.i));
  if (grade.kind != plan::GradeKind::Shifts) {
    out.axes.push_back(axis(of, grade, grade.rows, of.trace.rows[index]));
    if (grade.kind == plan::GradeKind::Matrix) {
      out.axes.push_back(axis(of, grade, grade.columns, of.trace.columns[index]));
    }
    return out;
  }
  out.start = label(grade, grade.start);
  for (const sema::EnumMember& member : plan_.enums[grade.labels].members) out.scale.push_back(member.name);
  for (const plan::Shift& shift : grade.shifts) {
    const Value& condition = of.lead.node_value(shift.when);
    ExplainedShift made;
    made.text = conditions_.text_of(conditions_.span_of(shift.when, shift.span));
    made.title = shift.label.empty() ? made.text : shift.label;
    made.source_line = conditions_.line_of(shift.span);
    made.places = shift.places;
    if (condition.known) made.moved = condition.scalar.b ? shift.places : -shift.places;
    if (!condition.is_true()) made.because = conditions_.deciding(of.lead, shift.when, shift.span);
    out.shifts.push_back(std::move(made));
  }
  return out;
}

ExplainedSegment Explainer::segment(const Evaluation& of, uint32_t index) const {
  const plan::Segment& segment = plan_.segments[index];
  ExplainedSegment out;
  out.name = segment.name;
  out.source_line = conditions_.line_of(segment.span);
  out.membership = segment.membership;
  const auto add = [&](const std::string& member, plan::NodeId when, source::Span span) {
    ExplainedCase made;
    made.member = member;
    made.source_line = conditions_.line_of(span);
    made.text = when == plan::kNoNode ? "otherwise" : conditions_.text_of(conditions_.span_of(when, span));
    made.taken = when == plan::kNoNode || of.lead.node_value(when).is_true();
    if (!made.taken) made.because = conditions_.deciding(of.lead, when, span);
    out.cases.push_back(std::move(made));
    return out.cases.back().taken;
  };
  if (segment.membership) {
    out.value = add("", segment.condition, segment.condition_span) ? "true" : "false";
    return out;
  }
  for (const plan::SegmentCase& next : segment.cases) {
    const std::string& member = plan_.enums[segment.members].members[next.member].name;
    if (!add(member, next.when, next.span)) continue;
    out.value = member;
    break;
  }
  return out;
}

}  // namespace score::engine
