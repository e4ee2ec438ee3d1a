#include "compiler/sema/print.h"

#include <iterator>

#include "compiler/sema/constants.h"
#include "compiler/sema/outputs.h"
#include "compiler/sema/types.h"

namespace score::sema {
namespace {

class ModelPrinter {
 public:
  explicit ModelPrinter(const Model& model) : model_(model) {}

  std::string run() {
    header();
    schema();
    for (const NamedExpr& let : model_.lets) line("let {} = {}", let.name, typed(let.value));
    for (const NamedExpr& define : model_.defines) line("define {} = {}", define.name, typed(define.value));
    for (const Function& function : model_.functions) this->function(function);
    for (const Output& output : model_.declared) this->output(output);
    order();
    for (const Action& action : model_.actions) this->action(action);
    for (const Test& test : model_.tests) this->test(test);
    return std::move(out_);
  }

 private:
  template <class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    out_.append(indent_ * 2, ' ');
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
    out_ += '\n';
  }

  std::string expr(const ExprPtr& expr) const { return expr == nullptr ? "(error)" : print_expr(model_, *expr); }
  std::string type(const Type& type) const { return type_text(type, model_.enums); }
  std::string typed(const ExprPtr& value) const {
    return value == nullptr ? "(error)" : fmt::format("{} : {}", expr(value), type(value->type));
  }

  void header() {
    line("{} {} version \"{}\" zone {}", model_.is_module ? "module" : "model", model_.name, model_.version,
         model_.timezone);
    if (model_.fiscal_start_month != 1) line("fiscal year starts in month {}", model_.fiscal_start_month);
    for (const int64_t day : model_.holidays) {
      line("holiday {}", constant_text({day}, make_type(Kind::Date), model_.enums));
    }
    for (size_t i = 1; i < model_.enums.size(); ++i) enumeration(model_.enums[i]);
  }

  void enumeration(const EnumInfo& info) {
    if (info.name.empty()) return;  // shown in full by its field
    line("{}{}", enum_text(info), members(info));
  }

  static std::string members(const EnumInfo& info) {
    std::string out;
    for (const EnumMember& member : info.members) {
      out += (out.empty() ? " { " : ", ") + member.name;
      for (const std::string& spelling : member.spellings) out += " \"" + spelling + "\"";
    }
    return out + (info.open ? ", * }" : " }");
  }

  void schema() {
    if (!model_.lead.empty()) line("lead");
    fields(model_.lead, 0);
    for (const EventType& event : model_.events) {
      line("event {} lead from \"{}\" at from \"{}\"", event.name, event.lead_column, event.fields[0].column);
      fields(event.fields, 1);
    }
    for (const Param& param : model_.params) this->param(param);
  }

  void fields(const std::vector<Field>& all, size_t first) {
    ++indent_;
    for (size_t i = first; i < all.size(); ++i) {
      const Field& field = all[i];
      std::string more = field.key ? " key" : "";
      if (field.column != field.name) more += fmt::format(" from \"{}\"", field.column);
      if (!field.format.empty()) more += fmt::format(" format \"{}\"", field.format);
      if (!field.split_by.empty()) more += fmt::format(" split by \"{}\"", field.split_by);
      if (field.default_value) more += " = " + constant_text(*field.default_value, field.type, model_.enums);
      for (const std::string& spelling : field.missing) {
        more += fmt::format("{} \"{}\"", &spelling == field.missing.data() ? " missing" : ",", spelling);
      }
      const bool in_place = field.type.kind == Kind::Enum || field.type.kind == Kind::Set;
      const EnumInfo* info = in_place ? &model_.enums[field.type.enum_id] : nullptr;
      if (info != nullptr && info->name.empty()) more = members(*info) + more;
      line("{}: {}{}", field.name, type(field.type), more);
    }
    --indent_;
  }

  void param(const Param& param) {
    std::string range;
    if (param.low || param.high) {
      const auto end = [&](const std::optional<Constant>& value) {
        return value ? constant_text(*value, param.type, model_.enums) : "";
      };
      range = fmt::format(" in {}..{}", end(param.low), end(param.high));
    }
    line("param {}: {}{} = {}", param.name, type(param.type), range,
         constant_text(param.value, param.type, model_.enums));
  }

  void function(const Function& function) {
    std::string parameters;
    for (const NamedExpr& parameter : function.parameters) {
      if (!parameters.empty()) parameters += ", ";
      parameters += parameter.name + ": " + (parameter.value == nullptr ? "(error)" : type(parameter.value->type));
    }
    line("define {}({}) = {}", function.name, parameters, typed(function.body));
  }

  std::string limits(const std::optional<Clamp>& clamp) const {
    if (!clamp) return "";
    return fmt::format(" in {}..{}", clamp->low == nullptr ? "" : expr(clamp->low),
                       clamp->high == nullptr ? "" : expr(clamp->high));
  }

  static std::string weight(const std::optional<int64_t>& value) {
    return value ? fmt::format("weight {}: ", constant_text({*value}, make_type(Kind::Decimal), {})) : "";
  }
  static std::string label(const std::string& text) { return text.empty() ? "" : fmt::format(" \"{}\"", text); }

  void output(const Output& output) {
    if (output.kind == OutputKind::Score) score(model_.scores[output.index]);
    if (output.kind == OutputKind::Grade) grade(model_.grades[output.index]);
    if (output.kind == OutputKind::Segment) segment(model_.segments[output.index]);
  }

  void score(const Score& score) {
    if (const auto* formula = std::get_if<ExprPtr>(&score.body)) {
      line("score {}{} = {}", score.name, limits(score.clamp), typed(*formula));
      return;
    }
    line("score {}{}", score.name, limits(score.clamp));
    items(std::get<Group>(score.body));
  }

  void items(const Group& group) {
    ++indent_;
    for (const GroupItem& item : group.items) {
      if (const auto* rule = std::get_if<Rule>(&item)) {
        const std::string when = rule->when == nullptr ? "" : " when " + typed(rule->when);
        line("{}rule{} {}{}{}", weight(rule->weight), label(rule->label), expr(rule->points), when,
             limits(rule->clamp));
        ++indent_;
        for (const std::string& part : print_source(model_, *rule)) line("{}", part);
        --indent_;
      } else if (const auto* table = std::get_if<Table>(&item)) {
        line("{}points by {}", weight(table->weight), typed(table->subject));
        bands(table->bands, nullptr);
      } else {
        this->group(*std::get<std::unique_ptr<Group>>(item));
      }
    }
    --indent_;
  }

  void group(const Group& group) {
    static constexpr std::string_view kModes[] = {"", " first", " highest"};
    line("{}group{}{}{}", weight(group.weight), label(group.label), kModes[static_cast<size_t>(group.mode)],
         limits(group.clamp));
    items(group);
  }

  std::string test_of(const Band& band) const {
    switch (band.kind) {
      case BandKind::Else: return "else";
      case BandKind::Unknown: return "unknown";
      case BandKind::Value: return expr(band.value);
      case BandKind::Range: break;
    }
    return fmt::format("{}{}{}", band.low == nullptr ? "" : expr(band.low), band.high_included ? "..=" : "..<",
                       band.high == nullptr ? "" : expr(band.high));
  }

  void bands(const std::vector<Band>& bands, const std::vector<std::string>* labels) {
    ++indent_;
    for (const Band& band : bands) {
      if (labels == nullptr) {
        line("{}: {}", test_of(band), expr(band.points));
      } else {
        line("{}: {}", (*labels)[band.label], test_of(band));
      }
    }
    --indent_;
  }

  void grade(const Grade& grade) {
    std::vector<std::string> labels = member_names(model_.enums[grade.labels]);
    if (const auto* by_bands = std::get_if<BandGrade>(&grade.body)) {
      line("grade {} of {}", grade.name, typed(by_bands->subject));
      bands(by_bands->bands, &labels);
    } else if (const auto* matrix = std::get_if<MatrixGrade>(&grade.body)) {
      line("matrix {} of {} by {}", grade.name, typed(matrix->rows.subject), typed(matrix->columns.subject));
      for (size_t i = 0; i < labels.size(); ++i) labels[i] = fmt::format("row {}", i);
      bands(matrix->rows.bands, &labels);
      for (size_t i = 0; i < labels.size(); ++i) labels[i] = fmt::format("column {}", i);
      bands(matrix->columns.bands, &labels);
    } else {
      const auto& shifts = std::get<ShiftGrade>(grade.body);
      line("grade {} from {}", grade.name, shifts.start < labels.size() ? labels[shifts.start] : "(error)");
      ++indent_;
      for (const Shift& shift : shifts.shifts) {
        line("shift {} places{} when {}", shift.places, label(shift.label), typed(shift.when));
      }
      --indent_;
    }
  }

  void segment(const Segment& segment) {
    if (const auto* membership = std::get_if<ExprPtr>(&segment.body)) {
      line("segment {} when {}", segment.name, typed(*membership));
      return;
    }
    const auto& first = std::get<FirstSegment>(segment.body);
    line("segment {} first", segment.name);
    ++indent_;
    for (const SegmentCase& next : first.cases) {
      const std::string& name = model_.enums[first.members].members[next.member].name;
      line("{} {}", name, next.when == nullptr ? "otherwise" : "when " + typed(next.when));
    }
    --indent_;
  }

  std::string name(const Output& output) const {
    if (output.kind == OutputKind::Score) return model_.scores[output.index].name;
    if (output.kind == OutputKind::Grade) return model_.grades[output.index].name;
    return model_.segments[output.index].name;
  }

  void order() {
    if (model_.evaluation.empty()) return;
    std::string names;
    for (const Output& output : model_.evaluation) names += " " + name(output);
    line("order{}", names);
  }

  std::string trigger(const Action& action) const {
    static constexpr std::string_view kWords[] = {"rises above", "falls below", "becomes", "enters", "leaves"};
    const std::string_view word = kWords[static_cast<size_t>(action.trigger)];
    if (action.trigger >= TriggerKind::Enters) return fmt::format("{} {}", word, expr(action.value));
    if (action.trigger == TriggerKind::Becomes) {
      const std::string label = constant_text({int64_t{action.label}}, action.value->type, model_.enums);
      return fmt::format("{} {} {}", expr(action.value), word, label);
    }
    return fmt::format("{} {} {}", typed(action.value), word, typed(action.threshold));
  }

  void action(const Action& action) {
    line("on {}{}{}", trigger(action), action.widens ? ", as numbers" : "", action.or_is_new ? " or is new" : "");
    ++indent_;
    if (action.rearm) line("rearm {} {}", action.rearm->below ? "below" : "above", typed(action.rearm->threshold));
    if (action.when != nullptr) line("when {}", typed(action.when));
    if (action.limit) line("at most {} after {}", expr(action.limit->count), expr(action.limit->since));
    if (action.priority) line("priority {}", *action.priority);
    line("do {}", action.prefix);
    ++indent_;
    for (const NamedExpr& pair : action.payload) line("{}: {}", pair.name, typed(pair.value));
    indent_ -= 2;
  }

  void state(const TestState& state) {
    if (const auto* output = std::get_if<Output>(&state.of)) {
      line("previous {} = {}", name(*output), constant_text(state.value, type_of(model_, *output), model_.enums));
      return;
    }
    const StateColumn& column = model_.state_columns[std::get<uint32_t>(state.of)];
    if (column.kind != StateKind::Fired) {
      const bool armed = column.kind == StateKind::Armed;
      const Type type = armed ? make_type(Kind::Bool) : model_.actions[column.action].value->type;
      line("previous {} = {}", column.name, constant_text(state.value, type, model_.enums));
    }
    for (const int64_t time : state.fired) {
      line("previous {} = {}", column.name, constant_text({time}, make_type(Kind::Timestamp), model_.enums));
    }
  }

  std::string test_event(const TestEvent& event) const {
    const EventType& type = model_.events[event.event];
    std::string out = type.name;
    for (size_t i = 0; i < event.fields.size(); ++i) {
      const Field& field = type.fields[i];
      out += fmt::format("{} {} {}", i == 0 ? "" : ",", field.name,
                         constant_text(event.fields[i], field.type, model_.enums));
    }
    return out;
  }

  void test(const Test& test) {
    line("test \"{}\" at {}", test.name, constant_text({test.now_us}, make_type(Kind::Timestamp), model_.enums));
    ++indent_;
    for (size_t i = 0; i < test.lead.size(); ++i) {
      if (!test.lead[i].known()) continue;
      line("{} = {}", model_.lead[i].name, constant_text(test.lead[i], model_.lead[i].type, model_.enums));
    }
    for (const TestEvent& event : test.events) line("{}", test_event(event));
    for (const TestState& known : test.previous) state(known);
    for (const Claim& claim : test.claims) line("expect {}", typed(claim.condition));
    --indent_;
  }

  const Model& model_;
  std::string out_;
  size_t indent_ = 0;
};

}  // namespace

std::string print(const Model& model) {
  return ModelPrinter(model).run();
}

}  // namespace score::sema
