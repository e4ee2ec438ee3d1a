#include "runtime/engine/params.h"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/sema/types.h"
#include "runtime/bind/cell_parser.h"
#include "runtime/engine/value_text.h"
#include "runtime/interpret/test_events.h"
#include "stdlib/parse.h"

namespace score::engine {

using interpret::Value;
using interpret::value_of;
using sema::Kind;

namespace {

template <class T>
std::string taken(const stdlib::Parsed<T>& parsed, T* out) {
  *out = parsed.value;
  return parsed.ok() ? std::string() : std::string(parsed.error);
}

int order(const Value& a, const sema::Constant& b, Kind kind) {
  const Value limit = value_of(b, kind);
  const auto compare = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
  return kind == Kind::Number ? compare(a.scalar.d, limit.scalar.d) : compare(a.scalar.i, limit.scalar.i);
}

std::string member_value(const sema::EnumInfo& info, const std::string& text, int64_t* out) {
  std::optional<int64_t> code = sema::find_member(info, text);
  if (!code) code = sema::find_spelling(info, text);
  if (code) {
    *out = *code;
    return {};
  }
  const std::vector<std::string> names = sema::member_names(info);
  const std::string near = diag::nearest(text, names);
  if (!near.empty()) return fmt::format("no member of the enum; nearest is `{}`", near);
  return fmt::format("no member of the enum, which has `{}`", fmt::join(names, "`, `"));
}

/// Why `text` is no value of the type, or "". What values point to goes to `texts`.
std::string parse_value(const plan::Plan& plan, const sema::Type& type, const std::string& text, Value* value,
                        std::vector<std::unique_ptr<std::string>>& texts) {
  value->known = true;
  stdlib::Scalar& scalar = value->scalar;
  switch (type.kind) {
    case Kind::Bool: return taken(stdlib::parse_bool(text), &scalar.b);
    case Kind::Int: return taken(stdlib::parse_int(text), &scalar.i);
    case Kind::Decimal: return taken(stdlib::parse_decimal(text), &scalar.i);
    case Kind::Number: return taken(stdlib::parse_number(text), &scalar.d);
    case Kind::Date: return taken(stdlib::parse_date(text), &scalar.i);
    case Kind::Timestamp: return taken(stdlib::parse_timestamp(text, *plan.zones.front()), &scalar.i);
    case Kind::Duration: return taken(stdlib::parse_duration(text), &scalar.i);
    case Kind::Enum: return member_value(plan.enums[type.enum_id], text, &scalar.i);
    case Kind::String:
    case Kind::Text: {
      texts.push_back(std::make_unique<std::string>(text));
      scalar.s = {texts.back()->data(), static_cast<int64_t>(text.size())};
      return {};
    }
    default: return fmt::format("of a type that cannot be set: {}", sema::type_text(type, plan.enums));
  }
}

sema::Constant constant_of(const Value& value, const sema::Type& type) {
  if (type.kind == Kind::Number) return {value.scalar.d};
  if (!type.is_textual()) return {value.scalar.i};
  return {std::string(value.scalar.s.data, static_cast<size_t>(value.scalar.s.size))};
}

/// Items with `;` between them, which `lists` keeps.
std::string parse_list(const plan::Plan& plan, const sema::Type& type, std::string_view text, Value* value,
                       std::vector<sema::Constant>& lists) {
  const sema::Type element = sema::element_type(type);
  std::vector<std::unique_ptr<std::string>> texts;
  sema::ConstantList items;
  while (!text.empty()) {
    const size_t end = std::min(text.find(';'), text.size());
    const std::string item(bind::trimmed(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (item.empty()) continue;
    Value parsed;
    const std::string trouble = parse_value(plan, element, item, &parsed, texts);
    if (!trouble.empty()) return fmt::format("no list: `{}` is {}", item, trouble);
    items.push_back(constant_of(parsed, element));
  }
  lists.push_back({std::move(items)});
  *value = value_of(lists.back(), Kind::List);
  return {};
}

std::string range_text(const sema::Param& param, const plan::Plan& plan) {
  const auto end = [&](const std::optional<sema::Constant>& limit) {
    return limit ? value_text(value_of(*limit, param.type.kind), param.type, plan.enums) : std::string();
  };
  return end(param.low) + ".." + end(param.high);
}

std::vector<std::string> param_names(const plan::Plan& plan) {
  std::vector<std::string> names;
  for (const sema::Param& param : plan.params) {
    names.push_back(param.name);
    names.insert(names.end(), param.other_names.begin(), param.other_names.end());
  }
  return names;
}

}  // namespace

Params::Params(std::shared_ptr<const Model> model) : model_(std::move(model)) {
  for (const sema::Param& param : model_->plan().params) {
    values_.push_back(value_of(param.value, param.type.kind));
  }
}

Native& Params::native() const {
  std::call_once(native_once_, [this] { native_ = std::make_unique<Native>(model_->plan(), values_); });
  return *native_;
}

std::string Params::set(const std::string& setting) {
  const plan::Plan& plan = model_->plan();
  const size_t equals = setting.find('=');
  if (equals == std::string::npos || equals == 0) {
    return fmt::format("`{}` does not set a param; write `name=value`", setting);
  }
  const std::string name = setting.substr(0, equals), text = setting.substr(equals + 1);
  const auto found = std::find_if(plan.params.begin(), plan.params.end(), [&](const sema::Param& param) {
    const auto& others = param.other_names;
    return param.name == name || std::find(others.begin(), others.end(), name) != others.end();
  });
  if (found == plan.params.end()) {
    const std::vector<std::string> names = param_names(plan);
    if (names.empty()) return fmt::format("the model has no params, so `{}` cannot be set", name);
    std::string near = diag::nearest(name, names);
    for (const std::string& other : names) {
      if (other.ends_with("." + name)) near = other;  // a module's
    }
    if (!near.empty()) return fmt::format("the model has no param `{}`; nearest is `{}`", name, near);
    return fmt::format("the model has no param `{}`; it has `{}`", name, fmt::join(names, "`, `"));
  }
  const auto index = static_cast<size_t>(found - plan.params.begin());
  const sema::Param& param = plan.params[index];
  Value value;
  const std::string trouble = param.type.kind == Kind::List ? parse_list(plan, param.type, text, &value, lists_)
                                                            : parse_value(plan, param.type, text, &value, texts_);
  if (!trouble.empty()) return fmt::format("param `{}`: `{}` is {}", name, text, trouble);
  const bool low = param.low && order(value, *param.low, param.type.kind) < 0;
  const bool high = param.high && order(value, *param.high, param.type.kind) > 0;
  if (low || high) {
    return fmt::format("param `{}`: `{}` is outside its range {}", name, text, range_text(param, plan));
  }
  values_[index] = value;
  settings_.push_back(setting);
  return {};
}

ParamsResult make_params(std::shared_ptr<const Model> model, const std::vector<std::string>& settings) {
  ParamsResult result;
  auto params = std::make_shared<Params>(std::move(model));
  for (const std::string& setting : settings) {
    std::string trouble = params->set(setting);
    if (!trouble.empty()) result.errors.push_back(std::move(trouble));
  }
  if (result.errors.empty()) result.params = std::move(params);
  return result;
}

}  // namespace score::engine
