#include "stdlib/builtins.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

#include "stdlib/arena.h"
#include "stdlib/lookup.h"
#include "stdlib/regex.h"
#include "stdlib/test_support.h"
#include "stdlib/unicode.h"

namespace score::stdlib {
namespace {

using test::str;

TEST(Builtins, IdsAreTheirIndexAndNamesAreUnique) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < all_builtins().size(); ++i) {
    const BuiltinInfo& row = all_builtins()[i];
    EXPECT_EQ(static_cast<std::size_t>(row.id), i);
    EXPECT_EQ(&builtin(row.id), &row);
    EXPECT_TRUE(names.insert(row.id_name).second) << row.id_name;
  }
}

TEST(Builtins, EveryRowIsDocumentedWithAnExample) {
  for (const BuiltinInfo& row : all_builtins()) {
    EXPECT_GT(row.doc.size(), 8u) << row.id_name;
    EXPECT_EQ(row.doc.back(), '.') << row.id_name;
    EXPECT_TRUE(is_valid_utf8(row.doc) && is_valid_utf8(row.example) && is_valid_utf8(row.shown)) << row.id_name;
    EXPECT_EQ(row.example.empty(), row.shown.empty()) << row.id_name;
    if (row.form != Form::Conversion && row.form != Form::Prepared) EXPECT_FALSE(row.example.empty()) << row.id_name;
    EXPECT_TRUE(row.kernel.starts_with("score_k_")) << row.id_name;
  }
}

TEST(Builtins, OverloadsOfOneNameDiffer) {
  std::set<std::pair<std::string_view, std::vector<Type>>> seen;
  for (const BuiltinInfo& row : all_builtins()) {
    const std::vector<Type> params(row.params().begin(), row.params().end());
    EXPECT_TRUE(seen.insert({row.name, params}).second) << row.id_name;
    EXPECT_EQ(find_builtin(row.name, row.params()), row.id);
  }
}

TEST(Builtins, FormsHaveTheirShape) {
  for (const BuiltinInfo& row : all_builtins()) {
    std::size_t blanks = 0;  // `_` alone, not those within `iso_week`, `without_end`
    for (std::size_t at = 0; at < row.name.size(); ++at) {
      const bool starts = at == 0 || row.name[at - 1] == ' ';
      const bool ends = at + 1 == row.name.size() || row.name[at + 1] == ' ';
      if (row.name[at] == '_' && starts && ends) ++blanks;
    }
    if (row.form == Form::Phrase) {
      EXPECT_EQ(blanks, row.arity) << row.id_name;
    } else {
      EXPECT_EQ(blanks, 0u) << row.id_name;
    }
    if (row.form == Form::Operator) EXPECT_TRUE(row.arity == 1 || row.arity == 2) << row.id_name;
    if (row.form == Form::Conversion) EXPECT_EQ(row.arity, 1) << row.id_name;
  }
}

TEST(Builtins, TextRowsHaveAStringTwin) {
  const auto plain = [](Type type) {
    return type == Type::Text ? Type::String : type == Type::TextList ? Type::StringList : type;
  };
  int folding = 0;
  for (const BuiltinInfo& row : all_builtins()) {
    const BuiltinInfo& twin = builtin(row.folded_as);
    if (!row.folds()) continue;
    ++folding;
    EXPECT_FALSE(twin.folds());
    EXPECT_EQ(row.name, twin.name);
    EXPECT_EQ(row.kernel, twin.kernel);
    ASSERT_EQ(row.arity, twin.arity);
    for (std::size_t i = 0; i < row.arity; ++i) EXPECT_EQ(plain(row.param_types[i]), twin.param_types[i]);
    EXPECT_EQ(plain(row.result), twin.result);
  }
  EXPECT_EQ(folding, 25);
}

/// A known value of each type; the constant lists have one item.
class Values {
 public:
  Values() {
    std::string error;
    regex_ = Regex::compile("a", Regex::Folding::On, &error);
    lookup_ = Lookup::make({{{"a"}, {}, {}}}, Regex::Folding::On);
  }
  Scalar of(Type type) const {
    Scalar s{};
    switch (c_type(type)) {
      case CType::Bool: s.b = true; break;
      case CType::Int: s.i = 1; break;
      case CType::Number: s.d = 1.5; break;
      case CType::Str: s.s = str("Aあ"); break;
      case CType::IntList: s.il = {&kInt, 1}; break;
      case CType::NumberList: s.nl = {&kNumber, 1}; break;
      case CType::StrList: s.sl = {&kStr, 1}; break;
      case CType::Regex: s.re = regex_.get(); break;
      case CType::Lookup: s.lk = lookup_.get(); break;
    }
    return s;
  }

 private:
  static constexpr int64_t kInt = 1;
  static constexpr double kNumber = 1.5;
  static constexpr ScoreStr kStr = {"a", 1};
  std::unique_ptr<Regex> regex_;
  std::unique_ptr<const Lookup> lookup_;
};

TEST(Builtins, EveryThunkCanBeCalledAndTotalOnesAreKnown) {
  const Values values;
  const Zone zone = Zone::fixed(9 * 3600, "+09:00");
  Arena arena;
  CallContext context;
  context.zone = &zone;
  context.arena = &arena;
  for (const BuiltinInfo& row : all_builtins()) {
    std::array<Scalar, kMaxParams> args{};
    for (std::size_t i = 0; i < row.arity; ++i) args[i] = values.of(row.param_types[i]);
    Scalar out{};
    const bool known = row.eval(context, args.data(), &out);
    if (row.known == Known::Total) EXPECT_TRUE(known) << row.id_name;
  }
}

TEST(Builtins, EvalFoldsTextByItself) {
  Arena arena;
  CallContext context;
  context.arena = &arena;
  const auto eval = [&](BuiltinId id, std::array<Scalar, 2> args) {
    Scalar out{};
    EXPECT_TRUE(builtin(id).eval(context, args.data(), &out));
    return out.b;
  };
  EXPECT_TRUE(eval(BuiltinId::EqText, {Scalar{.s = str("ＩＴ")}, Scalar{.s = str("it")}}));
  EXPECT_FALSE(eval(BuiltinId::EqString, {Scalar{.s = str("ＩＴ")}, Scalar{.s = str("it")}}));
  const ScoreStr items[] = {str("x"), str("(株)")};
  EXPECT_TRUE(eval(BuiltinId::InTextList, {Scalar{.s = str("㈱")}, Scalar{.sl = {items, 2}}}));
  EXPECT_TRUE(eval(BuiltinId::ContainsAnyOfText, {Scalar{.s = str("トヨタ㈱")}, Scalar{.sl = {items, 2}}}));
}

TEST(Builtins, ContextReachesTheKernel) {
  const Zone zone = Zone::fixed(9 * 3600, "+09:00");
  CallContext context;
  context.zone = &zone;
  context.now_us = test::at("2026-11-22T16:00");
  context.fiscal_start_month = 4;
  Scalar out{};
  ASSERT_TRUE(builtin(BuiltinId::Today).eval(context, nullptr, &out));
  EXPECT_EQ(test::show_date(out.i), "2026-11-23");
  const Scalar day{.i = test::date("2027-03-31")};
  ASSERT_TRUE(builtin(BuiltinId::FiscalYearOfDate).eval(context, &day, &out));
  EXPECT_EQ(out.i, 2026);
}

TEST(Builtins, UnknownLeavesTheResultUntouched) {
  const std::array<Scalar, 2> args{Scalar{.i = 1}, Scalar{.i = 0}};
  Scalar out{.i = 77};
  EXPECT_FALSE(builtin(BuiltinId::DivInt).eval(CallContext{}, args.data(), &out));
  EXPECT_EQ(out.i, 77);
}

TEST(Builtins, LooksUpByName) {
  EXPECT_TRUE(builtins_named("no such thing").empty());
  EXPECT_EQ(builtins_named("days between _ and _").size(), 2u);
  const Type ints[] = {Type::Int, Type::Int};
  EXPECT_EQ(find_builtin("+", ints), BuiltinId::AddInt);
  EXPECT_EQ(find_builtin("/", ints), std::nullopt);  // an int division is a number division
}

TEST(Builtins, TypesHaveNamesAndKinds) {
  EXPECT_EQ(type_name(Type::TextList), "list of text");
  EXPECT_EQ(kind_of(Type::Weekday), abi::Kind::Enum);
  EXPECT_EQ(kind_of(Type::TextList), abi::Kind::List);
  EXPECT_EQ(kind_of(Type::Regex), std::nullopt);
  EXPECT_EQ(weekday_names()[0], "monday");
  EXPECT_EQ(weekday_names()[6], "sunday");
}

}  // namespace
}  // namespace score::stdlib
