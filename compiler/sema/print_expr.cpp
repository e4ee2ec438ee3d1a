#include <fmt/format.h>

#include "compiler/sema/constants.h"
#include "compiler/sema/print.h"
#include "compiler/sema/types.h"

namespace score::sema {
namespace {

using stdlib::BuiltinInfo;
using stdlib::Form;

class ExprPrinter {
 public:
  explicit ExprPrinter(const Model& model) : model_(model) {}

  std::string text(const Expr& expr) const {
    switch (expr.op) {
      case Op::Constant: return constant(expr);
      case Op::Field: return model_.lead[expr.index].name;
      case Op::Param: return param(expr.index);
      case Op::Score: return model_.scores[expr.index].name;
      case Op::Grade: return model_.grades[expr.index].name;
      case Op::Segment: return model_.segments[expr.index].name;
      case Op::EventField: return event_field(expr);
      case Op::Events: return print_events(model_, *expr.events);
      case Op::TopReasons: return reasons(model_.reasons[expr.index]);
      case Op::Fires: return model_.actions[expr.index].name;
      case Op::Builtin: return builtin(expr);
      case Op::And: return joined(expr, " and ");
      case Op::Or: return joined(expr, " or ");
      case Op::Not: return "not " + atom(expr, 0);
      case Op::If: return fmt::format("if {} then {} else {}", atom(expr, 0), atom(expr, 1), atom(expr, 2));
      case Op::OrElse: return joined(expr, " or else ");
      case Op::IsKnown: return atom(expr, 0) + " is known";
      case Op::IsUnknown: return atom(expr, 0) + " is unknown";
      case Op::IsUnlisted: return atom(expr, 0) + " is unlisted";
    }
    return "";
  }

 private:
  /// A decimal or number that looks like an int says what it is.
  std::string constant(const Expr& expr) const {
    const std::string plain = constant_text(expr.value, expr.type, model_.enums);
    if (!expr.value.known()) return plain;
    const bool whole = plain.find_first_not_of("-0123456789") == std::string::npos;
    if (expr.type.kind == Kind::Decimal && whole) return plain + ".0";
    if (expr.type.kind == Kind::Number) return plain + "n";
    return plain;
  }

  std::string event_field(const Expr& expr) const {
    const EventType& event = model_.events[expr.event];
    return event.name + "." + event.fields[expr.index].name;
  }

  std::string reasons(const Reasons& reasons) const {
    return fmt::format("top_reasons({}, {})", model_.scores[reasons.score].name, reasons.count);
  }

  std::string param(uint32_t index) const {
    if (index < kFirstParameter) return model_.params[index].name;
    return fmt::format("#{}", index - kFirstParameter + 1);
  }

  std::string atom(const Expr& expr, size_t index) const {
    const Expr& inner = *expr.arguments[index];
    const bool leaf = inner.arguments.empty();
    const bool call = inner.op == Op::Builtin && (stdlib::builtin(inner.builtin).form == Form::Function ||
                                                  stdlib::builtin(inner.builtin).form == Form::Conversion);
    return leaf || call ? text(inner) : "(" + text(inner) + ")";
  }

  std::string joined(const Expr& expr, std::string_view between) const {
    std::string out;
    for (size_t i = 0; i < expr.arguments.size(); ++i) {
      if (i > 0) out += between;
      out += atom(expr, i);
    }
    return out;
  }

  std::string builtin(const Expr& expr) const {
    const BuiltinInfo& info = stdlib::builtin(expr.builtin);
    const std::string zone = expr.index == 0 ? "" : fmt::format(" in zone \"{}\"", model_.zones[expr.index]);
    switch (info.form) {
      case Form::Operator:
        if (info.arity == 1) return std::string(info.name) + atom(expr, 0);
        return fmt::format("{} {} {}", atom(expr, 0), info.name, atom(expr, 1));
      case Form::Phrase: return phrase(expr, info.name) + zone;
      case Form::Prepared:
      case Form::Conversion: return call(expr, stdlib::type_name(info.result)) + zone;
      case Form::Function: return call(expr, info.name) + zone;
    }
    return "";
  }

  std::string phrase(const Expr& expr, std::string_view name) const {
    std::string out;
    size_t next = 0;
    for (size_t i = 0; i < name.size(); ++i) {
      const bool blank = name[i] == '_' && (i == 0 || name[i - 1] == ' ');
      if (blank) {
        out += atom(expr, next++);
      } else {
        out += name[i];
      }
    }
    return out;
  }

  std::string call(const Expr& expr, std::string_view name) const {
    std::string out = std::string(name) + "(";
    for (size_t i = 0; i < expr.arguments.size(); ++i) {
      if (i > 0) out += ", ";
      out += text(*expr.arguments[i]);
    }
    return out + ")";
  }

  const Model& model_;
};

}  // namespace

std::string print_expr(const Model& model, const Expr& expr) {
  return ExprPrinter(model).text(expr);
}

}  // namespace score::sema
