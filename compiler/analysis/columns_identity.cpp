// Equal expressions have equal numbers.
#include <algorithm>
#include <bit>

#include "compiler/analysis/columns.h"
#include "compiler/sema/walk.h"

namespace score::analysis {

using sema::Expr;
using sema::ExprPtr;
using sema::Op;

namespace {

void put_int(std::string& key, uint64_t value) {
  do {
    key += static_cast<char>(value % 128 + (value >= 128 ? 128 : 0));
    value /= 128;
  } while (value > 0);
}

void put_constant(std::string& key, const sema::Constant& constant) {
  put_int(key, constant.value.index());
  if (const auto* flag = std::get_if<bool>(&constant.value)) put_int(key, *flag ? 1 : 0);
  if (const auto* whole = std::get_if<int64_t>(&constant.value)) put_int(key, static_cast<uint64_t>(*whole));
  if (const auto* real = std::get_if<double>(&constant.value)) put_int(key, std::bit_cast<uint64_t>(*real));
  if (const auto* text = std::get_if<std::string>(&constant.value)) {
    put_int(key, text->size());
    key += *text;
  }
  if (const auto* list = std::get_if<sema::ListConstant>(&constant.value)) {
    put_int(key, list->items().size());
    for (const sema::Constant& item : list->items()) put_constant(key, item);
  }
}

bool any_order(const Expr& expr) {
  if (expr.op == Op::And || expr.op == Op::Or) return true;
  if (expr.op != Op::Builtin) return false;
  const std::string_view name = stdlib::builtin(expr.builtin).name;
  return name == "==" || name == "!=";
}

}  // namespace

uint32_t Identity::of_key(std::string key) {
  return ids_.emplace(std::move(key), static_cast<uint32_t>(ids_.size())).first->second;
}

uint32_t Identity::of(const Expr& expr) {
  if (const auto found = known_.find(&expr); found != known_.end()) return found->second;
  const uint32_t id = of_key(key_of(expr));
  known_.emplace(&expr, id);
  return id;
}

void Identity::put(std::string& key, const ExprPtr& part) {
  put_int(key, part == nullptr ? 0 : of(*part) + uint64_t{1});
}

void Identity::put(std::string& key, const sema::Selection& selection) {
  put_int(key, selection.event);
  put(key, selection.where);
  put(key, selection.window.low);
  put(key, selection.window.high);
  put_int(key, (selection.window.low_included ? 2 : 0) + (selection.window.high_included ? 1 : 0));
}

void Identity::put(std::string& key, const sema::Chain& chain) {
  put(key, chain.first);
  put_int(key, chain.links.size());
  for (const sema::ChainLink& link : chain.links) {
    put_int(key, link.negated ? 1 : 0);
    put(key, link.selection);
    put(key, link.within);
    put_int(key, link.before.size());
    for (const ExprPtr& value : link.before) put(key, value);
    for (const ExprPtr& value : link.here) put(key, value);
  }
}

std::string Identity::count_key(const sema::EventExpr& events) {
  std::string key = "count ";
  put(key, events.chain);
  return key;
}

std::string Identity::key_of(const Expr& expr) {
  std::string key = "e";
  put_int(key, static_cast<uint64_t>(expr.op));
  put_int(key, static_cast<uint64_t>(expr.type.kind));
  put_int(key, expr.index);
  put_int(key, static_cast<uint64_t>(expr.builtin));
  put_int(key, expr.event);
  if (expr.op == Op::Constant) {
    put_int(key, expr.type.enum_id);
    put_constant(key, expr.value);
  }
  std::vector<uint32_t> arguments;
  for (const ExprPtr& argument : expr.arguments) arguments.push_back(of(*argument));
  if (any_order(expr)) std::sort(arguments.begin(), arguments.end());
  for (const uint32_t argument : arguments) put_int(key, argument);
  if (expr.events == nullptr) return key;
  const sema::EventExpr& events = *expr.events;
  put_int(key, static_cast<uint64_t>(events.op));
  put(key, events.chain);
  for (const ExprPtr* part : {&events.value, &events.count, &events.of, &events.length, &events.within})
    put(key, *part);
  put_int(key, static_cast<uint64_t>(events.unit));
  put_int(key, events.zone);
  return key;
}

uint32_t Identity::of(const sema::Rule& rule) {
  std::string key = "s";
  put_int(key, rule.source.index());
  if (const auto* events = std::get_if<sema::EventSource>(&rule.source)) {
    put(key, events->chain);
    for (const sema::Limit& limit : events->limits) {
      put_int(key, static_cast<uint64_t>(limit.kind));
      for (const ExprPtr* part : {&limit.count, &limit.duration, &limit.points, &limit.key}) put(key, *part);
      put_int(key, limit.unit ? static_cast<uint64_t>(*limit.unit) + 1 : 0);
    }
    put_int(key, static_cast<uint64_t>(events->decay.kind));
    put(key, events->decay.length);
    put(key, events->decay.percent);
    put_int(key, events->zone);
  } else if (const auto* idle = std::get_if<sema::IdleSource>(&rule.source)) {
    for (const ExprPtr* part : {&idle->last, &idle->every, &idle->at_most}) put(key, *part);
  }
  return of_key(std::move(key));
}

}  // namespace score::analysis
