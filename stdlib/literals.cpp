#include "stdlib/literals.h"

#include <algorithm>

#include "stdlib/scan.h"
#include "stdlib/unicode.h"

namespace score::stdlib {

namespace {

using Strings = std::vector<std::string>;

constexpr std::size_t kShortest = 2;  // of a string that is worth looking for before the automaton
constexpr int kDepth = 32;

/// What a part of a pattern matches. All strings of a part that is `whole` are known.
struct Part {
  bool whole = false;
  bool plain = true;    // whole, and no border or end is asked for within
  bool border = false;  // it is `\b`
  Strings strings;      // whole: what it matches; else what it matches holds one of these, if there are any
};

Part of(std::string literal) {
  Part part;
  part.whole = true;
  part.strings.push_back(std::move(literal));
  return part;
}

/// Of the length 0, under a condition.
Part condition() {
  Part part = of("");
  part.plain = false;
  return part;
}

Part something() {
  Part part;
  part.plain = false;
  return part;
}

std::size_t shortest(const Strings& strings) {
  std::size_t size = SIZE_MAX;
  for (const std::string& one : strings) size = std::min(size, one.size());
  return strings.empty() ? 0 : size;
}

/// Long strings are rarer than short ones, and a few are found faster than many.
bool is_better(const Strings& a, const Strings& b) {
  constexpr std::size_t kLong = 4;
  const std::size_t long_a = std::min(shortest(a), kLong), long_b = std::min(shortest(b), kLong);
  return long_a != long_b ? long_a > long_b : a.size() < b.size();
}

/// Parts one after the other.
class Row {
 public:
  void add(const Part& part) {
    plain_ = plain_ && part.plain;
    if (part.whole && run_.size() * part.strings.size() <= Needles::kMost) {
      Strings longer;
      for (const std::string& head : run_) {
        for (const std::string& tail : part.strings) longer.push_back(head + tail);
      }
      run_ = std::move(longer);
      return;
    }
    whole_ = false;
    offer(run_);
    if (!part.whole) offer(part.strings);
    run_ = part.whole ? part.strings : Strings{""};
  }

  Part made() {
    Part part;
    part.whole = whole_;
    part.plain = whole_ && plain_;
    if (!whole_) offer(run_);
    part.strings = whole_ ? run_ : best_;
    return part;
  }

 private:
  void offer(const Strings& strings) {
    if (shortest(strings) > 0 && (best_.empty() || is_better(strings, best_))) best_ = strings;
  }

  Strings run_{""};  // the last parts, all of them whole
  Strings best_;
  bool whole_ = true, plain_ = true;
};

/// One of several parts.
Part either(const std::vector<Part>& parts) {
  Part made;
  made.whole = true;
  for (const Part& part : parts) {
    if (!part.whole && part.strings.empty()) return something();
    made.whole = made.whole && part.whole;
    made.plain = made.plain && part.plain;
    made.strings.insert(made.strings.end(), part.strings.begin(), part.strings.end());
  }
  if (made.strings.size() > Needles::kMost) return something();
  made.plain = made.plain && made.whole;
  if (!made.whole && shortest(made.strings) == 0) return something();
  return made;
}

/// Letters that have no case, so that they stand for themselves whether or not case counts: kana and Han.
bool is_caseless(int32_t c) {
  return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
}

class Reader {
 public:
  Reader(std::string_view pattern, bool ignores_case) : left_(pattern), ignores_case_(ignores_case) {}

  std::optional<Literals> read() {
    const Part all = alternation(0);
    if (unclear_ || !left_.empty() || shortest(all.strings) == 0) return std::nullopt;
    const bool exact = all.whole && all.plain;
    if (!exact && shortest(all.strings) < kShortest) return std::nullopt;
    return Literals{all.strings, exact, exact ? borders_ : Needles::Borders{}};
  }

 private:
  bool accept(std::string_view word) {
    if (!left_.starts_with(word)) return false;
    left_.remove_prefix(word.size());
    return true;
  }

  Part alternation(int depth) {
    std::vector<std::vector<Part>> rows(1);
    if (depth > kDepth) unclear_ = true;
    while (!unclear_ && !left_.empty() && left_[0] != ')') {
      if (accept("|")) {
        rows.emplace_back();
      } else {
        rows.back().push_back(repeated(one(depth)));
      }
    }
    if (depth == 0 && rows.size() == 1) take_borders(rows[0]);
    std::vector<Part> parts;
    for (const std::vector<Part>& parts_of_row : rows) {
      Row row;
      for (const Part& part : parts_of_row) row.add(part);
      parts.push_back(row.made());
    }
    return either(parts);
  }

  /// `\b` at both ends of a pattern is asked of the needles.
  void take_borders(std::vector<Part>& row) {
    if (row.size() > 1 && row.front().border) {
      borders_.before = true;
      row.erase(row.begin());
    }
    if (row.size() > 1 && row.back().border) {
      borders_.after = true;
      row.pop_back();
    }
  }

  Part one(int depth) {
    if (left_[0] == '\\') return escaped();
    if (accept("(")) return group(depth);
    if (accept("[")) return character_class();
    if (accept(".")) return something();
    if (accept("^") || accept("$")) return condition();
    if (std::string_view("*+?{").find(left_[0]) != std::string_view::npos) return give_up();
    const CodePoint c = decode_utf8(left_);
    const std::string_view letter = left_.substr(0, static_cast<std::size_t>(c.bytes));
    left_.remove_prefix(letter.size());
    if (!ignores_case_ || is_caseless(c.value)) return of(std::string(letter));
    return c.value < 0x80 ? of(std::string(1, detail::lower(letter[0]))) : something();
  }

  Part give_up() {
    unclear_ = true;
    left_ = {};
    return something();
  }

  Part escaped() {
    if (left_.size() < 2) return give_up();
    const char c = left_[1];
    left_.remove_prefix(2);
    if (c == 'b') {
      Part part = condition();
      part.border = true;
      return part;
    }
    if (std::string_view("BAz").find(c) != std::string_view::npos) return condition();
    if (std::string_view("dDsSwW").find(c) != std::string_view::npos) return something();
    const bool letter = detail::lower(c) >= 'a' && detail::lower(c) <= 'z';
    return c > 0 && !letter && !detail::is_digit(c) && c != '_' ? of(std::string(1, c)) : give_up();
  }

  Part group(int depth) {
    const bool before = ignores_case_;
    if (accept("?-i:")) {
      ignores_case_ = false;
    } else if (!accept("?:") && left_.starts_with("?")) {
      return give_up();
    }
    Part inside = alternation(depth + 1);
    ignores_case_ = before;
    return accept(")") ? inside : give_up();
  }

  /// Behind the bracket: up to the one that closes. A bracket at the start stands for itself.
  Part character_class() {
    accept("^");
    accept("]");
    while (!left_.empty() && left_[0] != ']') {
      if (left_.starts_with("[:")) return give_up();
      const bool escape = left_[0] == '\\';
      left_.remove_prefix(std::min<std::size_t>(escape ? 2 : 1, left_.size()));
    }
    return accept("]") ? something() : give_up();
  }

  /// What a repetition behind the part leaves of it.
  Part repeated(Part part) {
    bool least_one = true;
    if (accept("*") || accept("?")) {
      least_one = false;
    } else if (accept("{")) {
      least_one = !left_.starts_with("0");
      while (!left_.empty() && (detail::is_digit(left_[0]) || left_[0] == ',')) left_.remove_prefix(1);
      if (!accept("}")) return give_up();
    } else if (!accept("+")) {
      return part;
    }
    accept("?");
    if (!left_.empty() && std::string_view("*+?{").find(left_[0]) != std::string_view::npos) return give_up();
    if (!least_one || shortest(part.strings) == 0) return something();
    part.whole = part.plain = part.border = false;
    return part;
  }

  std::string_view left_;
  bool ignores_case_;
  bool unclear_ = false;
  Needles::Borders borders_;
};

}  // namespace

std::optional<Literals> literals_of(std::string_view pattern, Regex::Folding folding) {
  return Reader(pattern, folding == Regex::Folding::On).read();
}

}  // namespace score::stdlib
