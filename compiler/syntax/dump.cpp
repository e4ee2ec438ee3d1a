// The tree as indented lines, made from each node's fields(): a new node needs nothing here.
#include <fmt/format.h>
#include <type_traits>

#include "compiler/syntax/print.h"
#include "compiler/syntax/words.h"

namespace score::syntax {

namespace {

/// The name of a node's type, as the compiler knows it: "NumberLit".
template <class T>
std::string_view type_name() {
  std::string_view name = __PRETTY_FUNCTION__;
  name = name.substr(name.find("T = ") + 4);
  name = name.substr(0, name.find_first_of("];"));
  const size_t scope = name.rfind("::");
  return scope == std::string_view::npos ? name : name.substr(scope + 2);
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsPointer : std::false_type {};
template <class T>
struct IsPointer<std::unique_ptr<T>> : std::true_type {};
template <class T>
struct IsVariant : std::false_type {};
template <class... T>
struct IsVariant<std::variant<T...>> : std::true_type {};

std::string scalar(const std::string& text) {
  return text;
}
std::string scalar(int value) {
  return std::to_string(value);
}
std::string scalar(const Name& name) {
  return name.quoted ? '`' + name.text + '`' : name.text;
}
std::string scalar(const Str& text) {
  return quoted(text.value);
}
std::string scalar(const Num& number) {
  return number.digits;
}
std::string scalar(const Label& label) {
  return quoted(label.text);
}
template <class Enum>
  requires std::is_enum_v<Enum>
std::string scalar(Enum value) {
  const std::string_view text = word(value);
  return text.empty() ? "plain" : std::string(text);
}

template <class T>
concept Scalar = requires(const T& value) { scalar(value); };

class Dumper {
 public:
  /// A node on a line of its own: what it is, its plain parts, and below it the rest.
  template <class T>
  void node(std::string_view key, const T& value) {
    if constexpr (std::is_same_v<T, Expr> || std::is_same_v<T, BlockItem>) {
      node(key, value.node);
    } else if constexpr (IsVariant<T>::value) {
      std::visit([&](const auto& held) { node(key, held); }, value);
    } else if constexpr (IsPointer<T>::value) {
      if (value != nullptr) node(key, *value);
    } else if constexpr (std::is_same_v<T, std::monostate>) {
      return;
    } else {
      out_.append(depth_ * 2, ' ');
      if (!key.empty()) out_.append(key).append(": ");
      out_ += type_name<T>();
      value.fields([&](std::string_view name, const auto& part) { plain(name, part); });
      out_ += '\n';
      ++depth_;
      value.fields([&](std::string_view name, const auto& part) { nested(name, part); });
      --depth_;
    }
  }

  void file(const File& file) {
    node("", file.header);
    for (const Item& item : file.items) node("", item.node);
  }

  std::string take() { return std::move(out_); }

 private:
  template <class T>
  void plain(std::string_view name, const T& part) {
    if constexpr (std::is_same_v<T, bool>) {
      if (part) out_.append(" ").append(name);
    } else if constexpr (Scalar<T>) {
      out_ += fmt::format(" {}={}", name, scalar(part));
    } else if constexpr (IsOptional<T>::value) {
      if (part) plain(name, *part);
    } else if constexpr (IsVector<T>::value) {
      if constexpr (Scalar<typename T::value_type>) plain_list(name, part);
    }
  }

  template <class T>
  void plain_list(std::string_view name, const std::vector<T>& parts) {
    if (parts.empty()) return;
    std::string items;
    for (const T& part : parts) items += (items.empty() ? "" : ", ") + scalar(part);
    out_ += fmt::format(" {}=[{}]", name, items);
  }

  template <class T>
  void nested(std::string_view name, const T& part) {
    if constexpr (Scalar<T>) {
      return;
    } else if constexpr (IsOptional<T>::value) {
      if (part) nested(name, *part);
    } else if constexpr (IsVector<T>::value) {
      if constexpr (!Scalar<typename T::value_type>) {
        for (const auto& item : part) node(name, item);
      }
    } else {
      node(name, part);
    }
  }

  std::string out_;
  size_t depth_ = 0;
};

}  // namespace

std::string dump(const File& file) {
  Dumper dumper;
  dumper.file(file);
  return dumper.take();
}

std::string dump(const Expr& expr) {
  Dumper dumper;
  dumper.node("", expr);
  return dumper.take();
}

// The dump holds every field and no place, so equal dumps are equal trees.
bool equal(const File& a, const File& b) {
  return dump(a) == dump(b);
}
bool equal(const Expr& a, const Expr& b) {
  return dump(a) == dump(b);
}

}  // namespace score::syntax
