#include "runtime/engine/ranges.h"

#include "compiler/sema/constants.h"
#include "compiler/sema/types.h"
#include "compiler/source/one_line.h"

namespace score::engine {

namespace {

class Reporter {
 public:
  explicit Reporter(const Compilation& compilation)
      : model_(*compilation.checked), compiled_(*compilation.model), sources_(*compilation.sources) {}

  RangesReport run() {
    const analysis::Ranges ranges = analysis::find_ranges(model_);
    RangesReport report;
    for (const sema::Param& param : model_.params) report.params.push_back(of(param));
    for (uint32_t i = 0; i < model_.scores.size(); ++i) report.scores.push_back(of(i, ranges.scores[i]));
    return report;
  }

 private:
  RangedParam of(const sema::Param& param) const {
    const auto text = [&](const std::optional<sema::Constant>& value) {
      return value ? sema::constant_text(*value, param.type, model_.enums) : std::string();
    };
    return {param.name, sema::type_text(param.type, model_.enums), text(param.low), text(param.high),
            text(param.value)};
  }

  RangedScore of(uint32_t index, const analysis::ScoreRange& range) const {
    const sema::Score& score = model_.scores[index];
    RangedScore made;
    made.name = score.name;
    if (const auto* formula = std::get_if<sema::ExprPtr>(&score.body)) made.formula = one_line((*formula)->span);
    made.source_line = line_of(score.span);
    made.points = range.points;
    made.before = range.before;
    made.limit = text_of(score.clamp);
    made.may_be_unknown = range.may_be_unknown;
    made.saturates = range.saturates;
    // The plan numbers its lines as the parts stand: the score's own, then each part's.
    uint32_t line = compiled_.plan().scores[index].line;
    for (const analysis::PartRange& part : range.parts) made.parts.push_back(of(part, ++line));
    return made;
  }

  RangedPart of(const analysis::PartRange& part, uint32_t line) const {
    RangedPart made;
    made.kind = part.kind;
    made.depth = part.depth;
    made.points = part.points;
    made.before = part.before;
    made.never_fires = !part.may_fire;
    made.at_low = part.at_low;
    made.at_high = part.at_high;
    made.source_line = line_of(compiled_.plan().lines[line].span);
    if (part.kind == PartKind::Group) {
      made.title = part.group->label;
      made.mode = part.group->mode;
      made.limit = text_of(part.group->clamp);
      made.weight = part.group->weight;
    } else {
      made.title = compiled_.line_title(line, kWholeTitle);
      made.limit = part.rule != nullptr ? text_of(part.rule->clamp) : std::string();
      made.weight = part.rule != nullptr ? part.rule->weight : part.table->weight;
    }
    return made;
  }

  std::string text_of(const std::optional<sema::Clamp>& clamp) const {
    return clamp ? one_line(clamp->span) : std::string();
  }

  std::string one_line(source::Span span) const { return source::one_line(sources_.text(span)); }

  uint32_t line_of(source::Span span) const { return sources_.file(span.file).position(span.begin).line; }

  const sema::Model& model_;
  const Model& compiled_;
  const source::SourceMap& sources_;
};

}  // namespace

RangesReport ranges_of(const Compilation& compilation) {
  return Reporter(compilation).run();
}

}  // namespace score::engine
