#include "stdlib/kernels/lookup.h"

extern "C" {

bool score_k_found(ScoreStr s, const score::stdlib::Lookup* lookup) noexcept {
  return lookup->find(s).has_value();
}
bool score_k_not_found(ScoreStr s, const score::stdlib::Lookup* lookup) noexcept {
  return !lookup->find(s).has_value();
}

bool score_k_choose_code(ScoreStr s, const score::stdlib::Lookup* lookup, int64_t* out) noexcept {
  const auto* code = std::get_if<int64_t>(&lookup->choose(s));
  if (code == nullptr) return false;
  *out = *code;
  return true;
}
bool score_k_choose_string(ScoreStr s, const score::stdlib::Lookup* lookup, ScoreStr* out) noexcept {
  const auto* text = std::get_if<std::string>(&lookup->choose(s));
  if (text == nullptr) return false;
  *out = {text->data(), static_cast<int64_t>(text->size())};
  return true;
}

}  // extern "C"
