#include "stdlib/lookup.h"

#include <algorithm>
#include <bit>
#include <mutex>
#include <re2/set.h>

#include "stdlib/hash.h"
#include "stdlib/re2_options.h"

namespace score::stdlib {

namespace {

constexpr std::size_t kNone = SIZE_MAX;
constexpr int64_t kSetBytes = int64_t{64} << 20;  // RE2 takes of it what the strings it meets ask for

re2::StringPiece piece(ScoreStr s) noexcept {
  return {s.data, static_cast<std::size_t>(s.size)};
}

/// Words and the arms they stand for: open addressing, a power of two, at most half full.
class WordTable {
 public:
  explicit WordTable(const std::vector<Lookup::Arm>& arms) {
    std::size_t count = 0;
    for (const Lookup::Arm& arm : arms) count += arm.words.size();
    if (count == 0) return;
    slots_.resize(std::bit_ceil(count * 2 + 1));
    for (std::size_t arm = 0; arm < arms.size(); ++arm) {
      for (const std::string& word : arms[arm].words) add(word, arm);
    }
  }

  std::size_t find(ScoreStr s) const noexcept {
    if (slots_.empty()) return kNone;
    const std::string_view wanted(s.data, static_cast<std::size_t>(s.size));
    const uint64_t hash = quick_hash(s);
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at].arm != kNone; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].hash == hash && slots_[at].word == wanted) return slots_[at].arm;
    }
    return kNone;
  }

 private:
  struct Slot {
    uint64_t hash = 0;
    std::size_t arm = kNone;  // in a free slot
    std::string_view word;    // in the arms, which do not move
  };

  /// Of equal words the first arm's counts.
  void add(const std::string& word, std::size_t arm) {
    const ScoreStr s{word.data(), static_cast<int64_t>(word.size())};
    if (find(s) != kNone) return;
    const uint64_t hash = quick_hash(s);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].arm != kNone) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {hash, arm, word};
  }

  std::vector<Slot> slots_;
};

}  // namespace

struct Lookup::Impl {
  Impl(std::vector<Arm> given, Regex::Folding how, Value otherwise_gives)
      : arms(std::move(given)), otherwise(std::move(otherwise_gives)), folding(how), words(arms) {}

  /// False where a pattern is none.
  bool compile() {
    std::size_t count = 0;
    for (const Arm& arm : arms) count += arm.patterns.size();
    if (count == 1) return compile_each();
    if (count == 0) return true;
    set = std::make_unique<re2::RE2::Set>(re2_options(folding, kSetBytes), re2::RE2::UNANCHORED);
    for (std::size_t arm = 0; arm < arms.size(); ++arm) {
      for (const std::string& pattern : arms[arm].patterns) {
        if (set->Add(re2_pattern(pattern, folding), nullptr) < 0) return false;
        arm_of.push_back(arm);
      }
    }
    return set->Compile();
  }

  bool compile_each() {
    std::string error;
    const Regex::Limits limits{.pattern_bytes = kSetBytes, .program_bytes = kSetBytes};  // lists may be long
    for (std::size_t arm = 0; arm < arms.size(); ++arm) {
      for (const std::string& pattern : arms[arm].patterns) {
        each.push_back({arm, Regex::compile(pattern, folding, limits, &error)});
        if (each.back().regex == nullptr) return false;
      }
    }
    return true;
  }

  std::size_t find_pattern(ScoreStr subject) {
    if (set == nullptr) return one_by_one(subject);
    std::vector<int> matched;
    re2::RE2::Set::ErrorInfo error{};
    if (!set->Match(piece(subject), &matched, &error)) {
      if (error.kind == re2::RE2::Set::kNoError) return kNone;
      // The automaton of all patterns has outgrown its memory: each by itself cannot.
      std::call_once(once, [this] { compile_each(); });
      return one_by_one(subject);
    }
    return arm_of[static_cast<std::size_t>(*std::min_element(matched.begin(), matched.end()))];
  }

  std::size_t one_by_one(ScoreStr subject) const noexcept {
    for (const One& one : each) {
      if (one.regex->matches(subject)) return one.arm;
    }
    return kNone;
  }

  struct One {
    std::size_t arm;
    std::unique_ptr<Regex> regex;
  };

  std::vector<Arm> arms;
  Value otherwise;
  Regex::Folding folding;
  WordTable words;
  std::unique_ptr<re2::RE2::Set> set;
  std::vector<std::size_t> arm_of;  // by pattern of the set, ascending
  std::vector<One> each;
  std::once_flag once;
};

Lookup::Lookup(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Lookup::~Lookup() = default;

std::unique_ptr<const Lookup> Lookup::make(std::vector<Arm> arms, Regex::Folding folding, Value otherwise) {
  auto impl = std::make_unique<Impl>(std::move(arms), folding, std::move(otherwise));
  if (!impl->compile()) return nullptr;
  return std::unique_ptr<const Lookup>(new Lookup(std::move(impl)));
}

std::optional<std::size_t> Lookup::find(ScoreStr subject) const noexcept {
  const std::size_t word = impl_->words.find(subject);
  const std::size_t pattern = word == 0 ? kNone : impl_->find_pattern(subject);
  const std::size_t first = std::min(word, pattern);
  return first == kNone ? std::nullopt : std::optional(first);
}

const Lookup::Value& Lookup::choose(ScoreStr subject) const noexcept {
  const std::optional<std::size_t> arm = find(subject);
  return arm ? impl_->arms[*arm].value : impl_->otherwise;
}

// A literal is exact whether or not the patterns around it ignore case.
std::string pattern_containing(std::string_view part) {
  return "(?-i:" + re2::RE2::QuoteMeta(re2::StringPiece(part.data(), part.size())) + ")";
}
std::string pattern_starting(std::string_view part) {
  return "\\A" + pattern_containing(part);
}
std::string pattern_ending(std::string_view part) {
  return pattern_containing(part) + "\\z";
}

}  // namespace score::stdlib
