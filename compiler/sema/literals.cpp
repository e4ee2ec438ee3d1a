#include "compiler/sema/literals.h"

#include <algorithm>

namespace score::sema {

std::string percent_text(std::string_view digits) {
  const size_t point = std::min(digits.find('.'), digits.size());
  std::string whole(digits.substr(0, point));
  const std::string fraction(point < digits.size() ? digits.substr(point + 1) : std::string_view());
  if (whole.size() < 3) whole.insert(0, 3 - whole.size(), '0');
  return whole.substr(0, whole.size() - 2) + "." + whole.substr(whole.size() - 2) + fraction;
}

size_t decimal_places(std::string_view digits) {
  const size_t point = digits.find('.');
  if (point == std::string_view::npos) return 0;
  const size_t last = digits.find_last_not_of('0');
  return last - point;
}

}  // namespace score::sema
