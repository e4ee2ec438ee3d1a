// Grades by bands and by shifts, matrices, segments.
#include <unordered_map>

#include "compiler/sema/bands.h"
#include "compiler/sema/declare.h"
#include "compiler/sema/outputs.h"
#include "compiler/sema/typer.h"
#include "stdlib/parse.h"

namespace score::sema {
namespace {

/// Labels as members of an enum; a repeated one is an error.
EnumId add_labels(Context& context, const syntax::Name& name, const std::vector<syntax::Label>& labels, bool ordered) {
  EnumInfo info;
  info.name = name.text;
  info.ordered = ordered;
  info.span = name.span;
  std::unordered_map<std::string, Span> seen;
  for (const syntax::Label& label : labels) {
    const auto [place, fresh] = seen.emplace(label.text, label.span);
    if (!fresh) context.report<diag::S0306>(label.span, label.text).note(place->second, "first here");
    info.members.push_back({label.text, {}, label.span});
  }
  if (labels.empty()) context.report<diag::S0312>(name.span, name.text);
  context.model.enums.push_back(std::move(info));
  return static_cast<EnumId>(context.model.enums.size() - 1);
}

std::vector<syntax::Label> labels_of(const syntax::BandGrade& grade) {
  std::vector<syntax::Label> labels;
  for (const syntax::GradeBand& band : grade.bands) labels.push_back(band.label);
  return labels;
}

void add_grade(Context& context, const syntax::Name& name, EnumId labels, SymbolKind kind) {
  Grade made;
  made.name = name.text;
  made.span = name.span;
  made.labels = labels;
  context.model.grades.push_back(std::move(made));
  declare_symbol(context, name, kind, static_cast<uint32_t>(context.model.grades.size() - 1));
}

BandGrade check_band_grade(Context& context, const syntax::BandGrade& grade) {
  BandGrade made;
  made.subject = check_subject(context, *grade.subject);
  if (made.subject == nullptr) return made;
  std::vector<BandSource> sources;
  for (const syntax::GradeBand& band : grade.bands) sources.push_back({&band.test, band.span});
  made.bands = check_bands(context, made.subject, grade.subject->span, sources, false);
  return made;
}

}  // namespace

void declare_grade(Context& context, const syntax::Grade& grade) {
  const auto* shifts = std::get_if<syntax::ShiftGrade>(&grade.body);
  const EnumId labels =
      shifts != nullptr ? add_labels(context, grade.name, shifts->scale, true)
                        : add_labels(context, grade.name, labels_of(std::get<syntax::BandGrade>(grade.body)), false);
  add_grade(context, grade.name, labels, SymbolKind::Grade);
}

void declare_matrix(Context& context, const syntax::Matrix& matrix) {
  std::vector<syntax::Label> labels;
  for (const syntax::GradeBand& row : matrix.rows.bands) {
    for (const syntax::GradeBand& column : matrix.columns.bands) {
      labels.push_back({row.label.text + column.label.text, column.label.span});
    }
  }
  add_grade(context, matrix.name, add_labels(context, matrix.name, labels, false), SymbolKind::Matrix);
}

namespace {

/// Thirds of a letter; nullopt if the fraction is no whole number of them.
std::optional<int> places_of(const syntax::Shift& shift) {
  const auto numerator = stdlib::parse_int(shift.numerator.digits);
  const auto denominator =
      shift.denominator ? stdlib::parse_int(shift.denominator->digits) : stdlib::Parsed<int64_t>{1};
  constexpr int64_t kMost = 1000;
  if (!numerator.ok() || !denominator.ok() || denominator.value <= 0) return std::nullopt;
  if (numerator.value <= 0 || numerator.value > kMost || denominator.value > kMost) return std::nullopt;
  const int64_t thirds = numerator.value * 3;
  if (thirds % denominator.value != 0) return std::nullopt;
  return static_cast<int>(thirds / denominator.value);
}

ShiftGrade check_shift_grade(Context& context, const syntax::ShiftGrade& grade, EnumId labels) {
  ShiftGrade made;
  const EnumInfo& scale = context.model.enums[labels];
  if (const auto start = find_member(scale, grade.start.text)) {
    made.start = static_cast<uint32_t>(*start);
  } else {
    auto& finding = context.report<diag::S0307>(grade.start.span, grade.start.text);
    const std::string near = diag::nearest(grade.start.text, member_names(scale));
    if (!near.empty()) finding.with_help("did you mean `" + near + "`?").fix(grade.start.span, near);
  }
  Typer typer(context);
  for (const syntax::Shift& shift : grade.shifts) {
    Shift next;
    next.span = shift.span;
    if (shift.label) next.label = shift.label->value;
    const std::optional<int> places = places_of(shift);
    if (!places) {
      const std::string over = shift.denominator ? "/" + shift.denominator->digits : "";
      const Span first = shift.numerator.span;
      const Span whole{first.file, first.begin, shift.denominator ? shift.denominator->span.end : first.end};
      context.report<diag::S0308>(whole, shift.numerator.digits + over);
    }
    next.places = places.value_or(0);
    if (shift.when != nullptr) next.when = typer.condition(*shift.when, "what stands after `when`");
    made.shifts.push_back(std::move(next));
  }
  return made;
}

}  // namespace

void check_grade(Context& context, const syntax::Grade& grade, Grade& made) {
  if (const auto* bands = std::get_if<syntax::BandGrade>(&grade.body)) {
    made.body = check_band_grade(context, *bands);
  } else {
    made.body = check_shift_grade(context, std::get<syntax::ShiftGrade>(grade.body), made.labels);
  }
}

void check_matrix(Context& context, const syntax::Matrix& matrix, Grade& made) {
  MatrixGrade body;
  body.rows = check_band_grade(context, matrix.rows);
  body.columns = check_band_grade(context, matrix.columns);
  made.body = std::move(body);
}

void declare_segment(Context& context, const syntax::Segment& segment) {
  Segment made;
  made.name = segment.name.text;
  made.span = segment.name.span;
  if (const auto* first = std::get_if<syntax::FirstSegment>(&segment.body)) {
    std::vector<syntax::Label> members;
    for (const syntax::SegmentCase& next : first->cases) members.push_back({next.name.text, next.name.span});
    FirstSegment body;
    body.members = add_labels(context, segment.name, members, false);
    made.body = std::move(body);
  } else {
    made.body = ExprPtr();
  }
  context.model.segments.push_back(std::move(made));
  declare_symbol(context, segment.name, SymbolKind::Segment, static_cast<uint32_t>(context.model.segments.size() - 1));
}

namespace {

/// What goes between the last case and one more: a line of its own where the last one has that.
std::string last_line(const Context& context, const std::vector<syntax::SegmentCase>& cases) {
  const Span last = cases.back().span;
  const std::string_view before = context.sources.text({last.file, 0, last.begin});
  const size_t line = before.find_last_of('\n') == std::string_view::npos ? 0 : before.find_last_of('\n') + 1;
  const std::string_view indent = before.substr(line);
  const bool own = line > 0 && indent.find_first_not_of(" \t") == std::string_view::npos;
  return own ? "\n" + std::string(indent) : ", ";
}

}  // namespace

void check_segment(Context& context, const syntax::Segment& segment, Segment& made) {
  Typer typer(context);
  if (const auto* membership = std::get_if<syntax::MembershipSegment>(&segment.body)) {
    if (membership->when != nullptr) made.body = typer.condition(*membership->when, "what stands after `when`");
    return;
  }
  const auto& cases = std::get<syntax::FirstSegment>(segment.body).cases;
  auto& body = std::get<FirstSegment>(made.body);
  bool complete = false;
  for (const syntax::SegmentCase& next : cases) {
    if (complete) context.report<diag::S0310>(next.span).note(cases[body.cases.size() - 1].span, "`otherwise`");
    const auto member = static_cast<uint32_t>(body.cases.size());
    SegmentCase checked{member, nullptr, next.span};
    if (next.when != nullptr) checked.when = typer.condition(*next.when, "what stands after `when`");
    body.cases.push_back(std::move(checked));
    if (complete) return;
    complete = next.when == nullptr;
  }
  if (complete || cases.empty()) return;
  const Span last = cases.back().span;
  const auto taken = [&](const syntax::SegmentCase& next) { return next.name.text == "other"; };
  const std::string other = std::any_of(cases.begin(), cases.end(), taken) ? "rest" : "other";
  context.report<diag::S0309>(segment.name.span, segment.name.text)
      .with_help("add a last line such as `" + other + " otherwise`")
      .fix(Span{last.file, last.end, last.end}, last_line(context, cases) + other + " otherwise");
}

}  // namespace score::sema
