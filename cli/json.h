#pragma once
// Writing JSON by hand: members and items with the commas between them.
#include <string>
#include <string_view>

#include "runtime/engine/value_text.h"

namespace score::cli {

/// One object or array while it is made. Values are JSON already.
class Json {
 public:
  static Json object() { return Json('{', '}'); }
  static Json array() { return Json('[', ']'); }

  Json& add(std::string_view name, std::string_view value) {
    next();
    text_ += engine::json_string(name);
    text_ += ':';
    text_ += value;
    return *this;
  }
  Json& add_text(std::string_view name, std::string_view text) { return add(name, engine::json_string(text)); }
  Json& add_count(std::string_view name, uint64_t count) { return add(name, std::to_string(count)); }
  Json& item(std::string_view value) {
    next();
    text_ += value;
    return *this;
  }
  std::string str() const { return text_ + close_; }

 private:
  Json(char open, char close) : text_(1, open), close_(close) {}
  void next() {
    if (text_.size() > 1) text_ += ',';
  }
  std::string text_;
  char close_;
};

/// `render` of each of `items`, as an array.
template <class Items, class Render>
std::string json_array(const Items& items, Render render) {
  Json array = Json::array();
  for (const auto& item : items) array.item(render(item));
  return array.str();
}

}  // namespace score::cli
