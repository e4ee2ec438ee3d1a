#pragma once
// Makes the type-erased call of a row from its typed kernel, and checks at compile time that the two agree: the context
// arguments the row's needs announce, the C type of every parameter and of the result. Seen by builtins.cpp only.
#include <tuple>
#include <type_traits>
#include <utility>

#include "stdlib/arena.h"
#include "stdlib/builtins.h"
#include "stdlib/kernels/strings.h"

namespace score::stdlib::detail {

template <class T>
T get(const Scalar& scalar) noexcept {
  if constexpr (std::is_same_v<T, bool>) return scalar.b;
  if constexpr (std::is_same_v<T, int64_t>) return scalar.i;
  if constexpr (std::is_same_v<T, double>) return scalar.d;
  if constexpr (std::is_same_v<T, ScoreStr>) return scalar.s;
  if constexpr (std::is_same_v<T, ScoreIntList>) return scalar.il;
  if constexpr (std::is_same_v<T, ScoreNumberList>) return scalar.nl;
  if constexpr (std::is_same_v<T, ScoreStrList>) return scalar.sl;
  if constexpr (std::is_same_v<T, const Regex*>) return scalar.re;
  if constexpr (std::is_same_v<T, const Lookup*>) return scalar.lk;
}

inline void set(Scalar& scalar, bool value) noexcept {
  scalar.b = value;
}
inline void set(Scalar& scalar, int64_t value) noexcept {
  scalar.i = value;
}
inline void set(Scalar& scalar, double value) noexcept {
  scalar.d = value;
}
inline void set(Scalar& scalar, ScoreStr value) noexcept {
  scalar.s = value;
}

template <class T>
constexpr CType c_type_of() noexcept {
  if constexpr (std::is_same_v<T, bool>) return CType::Bool;
  if constexpr (std::is_same_v<T, int64_t>) return CType::Int;
  if constexpr (std::is_same_v<T, double>) return CType::Number;
  if constexpr (std::is_same_v<T, ScoreStr>) return CType::Str;
  if constexpr (std::is_same_v<T, ScoreIntList>) return CType::IntList;
  if constexpr (std::is_same_v<T, ScoreNumberList>) return CType::NumberList;
  if constexpr (std::is_same_v<T, ScoreStrList>) return CType::StrList;
  if constexpr (std::is_same_v<T, const Regex*>) return CType::Regex;
  if constexpr (std::is_same_v<T, const Lookup*>) return CType::Lookup;
}

constexpr CType c_type_for(Type type) noexcept {
  switch (type) {
    case Type::Bool: return CType::Bool;
    case Type::Number: return CType::Number;
    case Type::String:
    case Type::Text: return CType::Str;
    case Type::NumberList: return CType::NumberList;
    case Type::StringList:
    case Type::TextList: return CType::StrList;
    case Type::IntList:
    case Type::DecimalList:
    case Type::EnumList:
    case Type::DateList:
    case Type::TimestampList:
    case Type::DurationList:
    case Type::PeriodList: return CType::IntList;
    case Type::Regex: return CType::Regex;
    case Type::Lookup: return CType::Lookup;
    default: return CType::Int;
  }
}

/// The context arguments of a kernel, in the order of Need.
template <uint8_t needs>
auto context_arguments(const CallContext& context) noexcept {
  const auto pick = [](auto wanted, auto value) {
    if constexpr (decltype(wanted)::value) {
      return std::tuple(value);
    } else {
      return std::tuple<>();
    }
  };
  return std::tuple_cat(pick(std::bool_constant < (needs & kNow) != 0 > {}, context.now_us),
                        pick(std::bool_constant < (needs & kZone) != 0 > {}, context.zone),
                        pick(std::bool_constant < (needs & kFiscal) != 0 > {}, context.fiscal_start_month),
                        pick(std::bool_constant < (needs & kHolidays) != 0 > {}, context.holidays),
                        pick(std::bool_constant < (needs & kArena) != 0 > {}, context.arena));
}

template <class F>
struct Signature;
template <class R, class... A>
struct Signature<R (*)(A...) noexcept> {
  using Result = R;
  using Arguments = std::tuple<A...>;
};

/// `Kernel` is `R kernel(context…, arguments…)` for a total row, else `bool kernel(context…, arguments…, R* out)`.
template <auto Kernel, uint8_t needs, Known known, Type result, Type... params>
struct Thunk {
  using Sig = Signature<decltype(Kernel)>;
  using Arguments = typename Sig::Arguments;
  static constexpr std::size_t kContext =
      std::tuple_size_v<decltype(context_arguments<needs>(std::declval<CallContext>()))>;
  static constexpr std::size_t kArity = sizeof...(params);
  static_assert(std::tuple_size_v<Arguments> == kContext + kArity + (known == Known::Total ? 0 : 1));

  static bool call(const CallContext& context, const Scalar* args, Scalar* out) noexcept {
    return call_with(context, args, out, std::make_index_sequence<kArity>{});
  }

  template <std::size_t... I>
  static bool call_with(const CallContext& context, const Scalar* args, Scalar* out,
                        std::index_sequence<I...>) noexcept {
    static_assert(((c_type_of<std::tuple_element_t<kContext + I, Arguments>>() == c_type_for(params)) && ...));
    const auto all = std::tuple_cat(context_arguments<needs>(context),
                                    std::tuple(get<std::tuple_element_t<kContext + I, Arguments>>(args[I])...));
    if constexpr (known == Known::Total) {
      static_assert(c_type_of<typename Sig::Result>() == c_type_for(result));
      set(*out, std::apply(Kernel, all));
      return true;
    } else {
      using Value = std::remove_pointer_t<std::tuple_element_t<kContext + kArity, Arguments>>;
      static_assert(c_type_of<Value>() == c_type_for(result));
      if constexpr (std::is_same_v<Value, ScoreStr>) {  // straight there: copying what was just written is slow
        return std::apply(Kernel, std::tuple_cat(all, std::tuple(&out->s)));
      }
      Value value{};
      if (!std::apply(Kernel, std::tuple_cat(all, std::tuple(&value)))) return false;
      set(*out, value);
      return true;
    }
  }
};

/// A text row: folds what is to be folded, then calls the twin.
template <EvalFunction Twin, Type... params>
struct FoldingThunk {
  static bool call(const CallContext& context, const Scalar* args, Scalar* out) noexcept {
    constexpr std::array<Type, sizeof...(params)> kTypes{params...};
    std::array<Scalar, sizeof...(params)> folded;
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
      folded[i] = args[i];
      if (kTypes[i] == Type::Text) folded[i].s = score_k_fold(context.arena, args[i].s);
      if (kTypes[i] == Type::TextList) folded[i].sl = fold_list(context, args[i].sl);
    }
    return Twin(context, folded.data(), out);
  }

  static ScoreStrList fold_list(const CallContext& context, ScoreStrList list) noexcept {
    auto* items = context.arena->template allocate_array<ScoreStr>(static_cast<std::size_t>(list.size));
    for (int64_t i = 0; i < list.size; ++i) items[i] = score_k_fold(context.arena, list.items[i]);
    return {items, list.size};
  }
};

}  // namespace score::stdlib::detail
