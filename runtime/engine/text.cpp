#include "runtime/engine/text.h"

#include "compiler/diag/diagnostic.h"
#include "stdlib/unicode.h"

namespace score::engine {

int display_width(std::string_view text) {
  return stdlib::display_width(text);
}

std::string shortened(std::string_view text, size_t width) {
  if (static_cast<size_t>(stdlib::display_width(text)) <= width) return std::string(text);
  std::string out;
  size_t used = 0;
  while (!text.empty()) {
    const stdlib::CodePoint point = stdlib::decode_utf8(text);
    const std::string_view bytes = text.substr(0, static_cast<size_t>(point.bytes));
    used += static_cast<size_t>(stdlib::display_width(bytes));
    if (used + 1 > width) break;
    out += bytes;
    text.remove_prefix(bytes.size());
  }
  return out + "…";
}

std::string nearest(std::string_view name, const std::vector<std::string>& candidates) {
  return diag::nearest(name, candidates);
}

}  // namespace score::engine
