#include "compiler/plan/node_builder.h"

#include <algorithm>
#include <tuple>

#include "compiler/plan/event_lowering.h"
#include "compiler/plan/lookups.h"
#include "compiler/sema/constants.h"
#include "compiler/sema/types.h"
#include "stdlib/arena.h"

namespace score::plan {

using sema::Constant;
using sema::Kind;
using stdlib::BuiltinId;
using stdlib::BuiltinInfo;
using stdlib::Scalar;

namespace {

auto identity(const Node& node) {
  return std::tuple(node.op, node.type.kind, node.type.optional, node.type.enum_id, node.type.element, node.builtin,
                    node.index, node.event);
}

}  // namespace

bool NodeBuilder::Key::operator==(const Key& other) const {
  return identity(node) == identity(other.node) && arguments == other.arguments;
}

size_t NodeBuilder::KeyHash::operator()(const Key& key) const {
  size_t hash = static_cast<size_t>(key.node.op) * 31 + static_cast<size_t>(key.node.builtin);
  const auto mix = [&hash](size_t part) { hash = (hash ^ part) * 0x9E3779B97F4A7C15u + (hash >> 29); };
  mix(key.node.index);
  mix(static_cast<size_t>(key.node.type.kind) * 2 + (key.node.type.optional ? 1 : 0));
  for (const NodeId argument : key.arguments) mix(argument);
  return hash;
}

NodeBuilder::NodeBuilder(Plan& plan) : plan_(plan), value_field_(plan.nodes.size(), kNoField) {}

NodeId NodeBuilder::lower(const sema::ExprPtr& expr) {
  if (expr == nullptr) return kNoNode;
  keep_alive_.push_back(expr);  // the memo below is keyed by address
  return lower_expr(*expr);
}

uint32_t NodeBuilder::events(const sema::Expr& expr) {
  EventExpr made = EventLowering(plan_, *this).expr(*expr.events);
  plan_.event_exprs.push_back(std::move(made));
  return static_cast<uint32_t>(plan_.event_exprs.size() - 1);
}

NodeId NodeBuilder::lower_comparable(const sema::ExprPtr& expr) {
  const NodeId id = lower(expr);
  return id != kNoNode && expr->type.kind == Kind::Text ? folded(id) : id;
}

NodeId NodeBuilder::lower_expr(const sema::Expr& expr) {
  if (const auto found = lowered_.find(&expr); found != lowered_.end()) return found->second;
  NodeId id = kNoNode;
  if (expr.op == Op::Constant) {
    id = constant(expr.value, expr.type);
  } else if (const NodeId found = lookup(expr); found != kNoNode) {
    id = found;
  } else {
    const BuiltinInfo* info = expr.op == Op::Builtin ? &stdlib::builtin(expr.builtin) : nullptr;
    std::vector<NodeId> arguments;
    for (size_t i = 0; i < expr.arguments.size(); ++i) {
      const bool pattern = info != nullptr && info->param_types[i] == stdlib::Type::Regex;
      arguments.push_back(pattern ? regex(*expr.arguments[i], info->folds()) : lower_expr(*expr.arguments[i]));
    }
    if (info != nullptr) {
      id = builtin(expr, std::move(arguments));
    } else {
      Node node;
      node.op = expr.op;
      node.type = expr.type;
      node.index = expr.index;
      node.event = expr.event;
      if (expr.op == Op::Events) node.index = events(expr);
      id = make(node, arguments);
    }
  }
  lowered_.emplace(&expr, id);
  if (expr.op != Op::Constant) plan_.mentions.push_back({id, expr.span});
  return id;
}

/// A row for `text` becomes its twin on strings over folded arguments, so that equal foldings are one node. Only lists
/// of constants have foldings: over other lists the row folds for itself.
NodeId NodeBuilder::builtin(const sema::Expr& expr, std::vector<NodeId> arguments) {
  const BuiltinInfo& info = stdlib::builtin(expr.builtin);
  const bool lists = std::any_of(arguments.begin(), arguments.end(), [this](NodeId argument) {
    return plan_.nodes[argument].type.kind == Kind::List && !is_constant(argument);
  });
  if (!info.folds() || lists) return call(expr.builtin, expr.type, expr.index, arguments);
  for (size_t i = 0; i < arguments.size(); ++i) {
    const bool text = info.param_types[i] == stdlib::Type::Text || info.param_types[i] == stdlib::Type::TextList;
    if (text) arguments[i] = folded(arguments[i]);
  }
  return call(info.folded_as, expr.type, expr.index, arguments);
}

NodeId NodeBuilder::call(BuiltinId id, const Type& type, uint32_t zone, const std::vector<NodeId>& arguments) {
  const bool zoned = (stdlib::builtin(id).needs & stdlib::kZone) != 0;
  Node node;
  node.op = Op::Builtin;
  node.type = type;
  node.builtin = id;
  node.index = zoned ? zone : 0;
  const NodeId constant = try_fold(node, arguments);
  return constant != kNoNode ? constant : make(node, arguments);
}

NodeId NodeBuilder::folded(NodeId argument) {
  const Type type = plan_.nodes[argument].type;
  if (type.kind == Kind::List) {
    sema::ConstantList items = source_of(argument).list();
    stdlib::Arena arena;
    stdlib::CallContext context;
    context.arena = &arena;
    for (Constant& item : items) {
      const Scalar in{.s = {item.text().data(), static_cast<int64_t>(item.text().size())}};
      Scalar out{};
      stdlib::builtin(BuiltinId::FoldText).eval(context, &in, &out);
      item.value = std::string(out.s.data, static_cast<size_t>(out.s.size));
    }
    Type strings = type;
    strings.element = Kind::String;
    return constant({std::move(items)}, strings);
  }
  Type string = type;
  string.kind = Kind::String;
  return call(BuiltinId::FoldText, string, 0, {argument});
}

/// A builtin over known constants that needs nothing of the run is a constant itself.
NodeId NodeBuilder::try_fold(const Node& node, const std::vector<NodeId>& arguments) {
  const BuiltinInfo& info = stdlib::builtin(node.builtin);
  if ((info.needs & ~static_cast<unsigned>(stdlib::kArena)) != 0 || arguments.empty()) return kNoNode;
  std::vector<Scalar> values;
  for (const NodeId argument : arguments) {
    if (!is_constant(argument)) return kNoNode;
    const PlanConstant& value = plan_.constants[plan_.nodes[argument].index];
    if (!value.known) return constant({}, node.type);
    values.push_back(value.scalar);
  }
  stdlib::Arena arena;
  stdlib::CallContext context;
  context.arena = &arena;
  Scalar out{};
  if (!info.eval(context, values.data(), &out)) return constant({}, node.type);
  switch (stdlib::c_type(info.result)) {
    case stdlib::CType::Bool: return constant({out.b}, node.type);
    case stdlib::CType::Int: return constant({out.i}, node.type);
    case stdlib::CType::Number: return constant({out.d}, node.type);
    case stdlib::CType::Str: return constant({std::string(out.s.data, static_cast<size_t>(out.s.size))}, node.type);
    default: return kNoNode;
  }
}

NodeId NodeBuilder::regex(const sema::Expr& pattern, bool folding) {
  const std::string& text = pattern.value.text();
  const std::string identity = std::string(folding ? "regex-folding " : "regex ") + text;
  if (const auto found = constants_.find(identity); found != constants_.end()) return found->second;
  // The checker has compiled the pattern already, so this cannot fail; a null one makes every match unknown.
  std::string error;
  using stdlib::Regex;
  plan_.storage->patterns.push_back(Regex::compile(text, folding ? Regex::Folding::On : Regex::Folding::Off, &error));
  PlanConstant value;
  value.scalar.re = plan_.storage->patterns.back().get();
  value.known = value.scalar.re != nullptr;
  value.text = "r\"" + text + "\"";
  return constant_node(std::move(value), pattern.type, identity);
}

/// Many questions about one string as one; kNoNode where there are not many, or where they are not of one kind.
NodeId NodeBuilder::lookup(const sema::Expr& expr) {
  if (expr.op != Op::If && expr.op != Op::Builtin) return kNoNode;
  const LowerSubject lower = [this](const sema::Expr& subject, bool folds) {
    const NodeId id = lower_expr(subject);
    return folds ? folded(id) : id;
  };
  std::optional<LookupFound> found = expr.op == Op::If ? lookup_of_chain(expr, lower) : lookup_of_list(expr, lower);
  if (!found) return kNoNode;
  const std::string identity = identity_of(*found);
  auto known = constants_.find(identity);
  if (known == constants_.end()) {
    using stdlib::Regex;
    std::string shown = text_of(*found);
    auto made = stdlib::Lookup::make(std::move(found->arms), found->folds ? Regex::Folding::On : Regex::Folding::Off,
                                     std::move(found->otherwise));
    if (made == nullptr) return kNoNode;
    plan_.storage->lookups.push_back(std::move(made));
    PlanConstant value;
    value.scalar.lk = plan_.storage->lookups.back().get();
    value.known = true;
    value.text = std::move(shown);
    Type string;
    string.kind = Kind::String;
    constant_node(std::move(value), string, identity);
    known = constants_.find(identity);
  }
  return call(found->row, expr.type, 0, {found->subject, known->second});
}

NodeId NodeBuilder::constant(const Constant& value, const Type& type) {
  PlanConstant made;
  made.text = sema::constant_text(value, type, plan_.enums);
  made.known = value.known();
  const std::string identity =
      sema::type_text(type, plan_.enums) + " " + std::to_string(type.enum_id) + " " + made.text;
  if (const auto found = constants_.find(identity); found != constants_.end()) return found->second;
  if (made.known) made.scalar = materialise(value, type);
  const NodeId id = constant_node(std::move(made), type, identity);
  sources_.emplace(plan_.nodes[id].index, value);
  return id;
}

NodeId NodeBuilder::constant_node(PlanConstant value, const Type& type, const std::string& identity) {
  plan_.constants.push_back(std::move(value));
  Node node;
  node.op = Op::Constant;
  node.type = type;
  node.index = static_cast<uint32_t>(plan_.constants.size() - 1);
  const NodeId id = make(node, {});
  constants_.emplace(identity, id);
  return id;
}

ScoreStr NodeBuilder::keep(std::string text) {
  const std::string& kept = plan_.storage->texts.emplace_back(std::move(text));
  return {kept.data(), static_cast<int64_t>(kept.size())};
}

Scalar NodeBuilder::materialise(const Constant& value, const Type& type) {
  Scalar scalar{};
  switch (type.kind) {
    case Kind::Bool: scalar.b = value.boolean(); break;
    case Kind::Number: scalar.d = value.number(); break;
    case Kind::String:
    case Kind::Text: scalar.s = keep(value.text()); break;
    case Kind::List: scalar.list = plan_.storage->lists.emplace_back(value).packed_list(); break;
    default: scalar.i = value.integer(); break;
  }
  return scalar;
}

NodeId NodeBuilder::make(Node node, const std::vector<NodeId>& arguments) {
  const Key key{node, arguments};
  if (const auto found = shared_.find(key); found != shared_.end()) return found->second;
  uint32_t field = kNoField;
  set_rate(node, arguments, field);
  node.first_argument = static_cast<uint32_t>(plan_.arguments.size());
  node.argument_count = static_cast<uint32_t>(arguments.size());
  plan_.arguments.insert(plan_.arguments.end(), arguments.begin(), arguments.end());
  plan_.nodes.push_back(node);
  value_field_.push_back(field);
  const auto id = static_cast<NodeId>(plan_.nodes.size() - 1);
  shared_.emplace(key, id);
  return id;
}

void NodeBuilder::set_rate(Node& node, const std::vector<NodeId>& arguments, uint32_t& field) const {
  switch (node.op) {
    case Op::Field: {
      const bool dictionary = node.type.is_textual();
      node.rate = dictionary ? Rate::Value : Rate::Lead;
      field = dictionary ? node.index : kNoField;
      return;
    }
    case Op::Score:
    case Op::Grade:
    case Op::Events:
    case Op::TopReasons:
    case Op::Fires:
    case Op::Segment: node.rate = Rate::Lead; return;
    case Op::EventField: node.rate = Rate::Event; return;
    default: break;
  }
  const bool reads_now = node.op == Op::Builtin && (stdlib::builtin(node.builtin).needs & stdlib::kNow) != 0;
  node.rate = reads_now ? Rate::Batch : Rate::Model;
  for (const NodeId argument : arguments) {
    const Rate rate = plan_.nodes[argument].rate;
    if (rate == Rate::Model) continue;
    if (rate == Rate::Event || node.rate == Rate::Event) {
      node.rate = Rate::Event;
      field = kNoField;
      continue;
    }
    if (node.rate == Rate::Model) {
      node.rate = rate;
      field = value_field_[argument];
    } else if (node.rate != rate || field != value_field_[argument]) {
      node.rate = Rate::Lead;  // two sources at least: only the lead has them both
      field = kNoField;
    }
  }
}

}  // namespace score::plan
