// `A followed by B within D followed by C`: which As start a complete chain.
#include <algorithm>
#include <map>

#include "runtime/interpret/compare.h"
#include "runtime/interpret/event_evaluator.h"

namespace score::interpret {

/// From the last step back: the events of a step from which the rest of the chain can be completed.
std::vector<Kept> EventEvaluator::chain_starts(const plan::Chain& chain, UseWindow first_window) {
  std::vector<Kept> next;
  for (size_t i = chain.links.size(); i-- > 0;) {
    const plan::ChainLink& link = chain.links[i];
    if (i + 1 == chain.links.size()) next = select(link.selection, UseWindow::Yes);
    const bool first = i == 0;
    const plan::Selection& before = first ? chain.first : chain.links[i - 1].selection;
    next = continued(link, before, select(before, first ? first_window : UseWindow::Yes), next);
  }
  return chain.links.empty() ? select(chain.first, first_window) : next;
}

/// The `candidates` that one of `next` follows as `link` says; for a negated link, those that none follows.
std::vector<Kept> EventEvaluator::continued(const plan::ChainLink& link, const plan::Selection& before,
                                            std::vector<Kept> candidates, const std::vector<Kept>& next) {
  std::map<std::string, std::vector<int64_t>> times;  // of `next`, by key, ascending
  std::string key;
  for (const Kept& event : next) {
    if (key_of(link.selection, event, link.here, key)) times[key].push_back(event.at);
  }
  const bool limited = link.within != plan::kNoNode;
  const int64_t within = limited ? nodes_.value(link.within).scalar.i : 0;
  std::erase_if(candidates, [&](const Kept& event) {
    if (link.negated && limited && event.at + within > context_.now_us) return true;  // it may still come
    bool followed = false;
    if (key_of(before, event, link.before, key)) {
      const std::vector<int64_t>& at = times[key];
      const auto later = std::upper_bound(at.begin(), at.end(), event.at);
      followed = later != at.end() && (!limited || *later - event.at <= within);
    }
    return followed == link.negated;
  });
  return candidates;
}

bool EventEvaluator::key_of(const plan::Selection& selection, const Kept& event, std::span<const plan::NodeId> nodes,
                            std::string& key) {
  key.clear();
  for (const plan::NodeId node : nodes) {
    const Value value = at_event(selection, event, node);
    if (!value.known) return false;
    append_key(value, plan_.nodes[node].type, key);
  }
  return true;
}

}  // namespace score::interpret
