// The text workload (bench/workloads/text.score) by hand: each text is lowered once into a buffer, words within it are
// found by memmem, patterns by RE2, domains in a hash table. A text that is empty is missing.
//
//   text FOLDER LEADS CHECKPOINT...
#include <re2/re2.h>
#include <string_view>
#include <unordered_set>

#include "bench/peers/cpp/harness.h"

namespace {

using std::string_view;

struct Texts {
  const uint32_t* begin;
  const char* bytes;

  string_view at(size_t i) const { return {bytes + begin[i], begin[i + 1] - begin[i]}; }
};

Texts read_texts(bench_peer::ColumnFiles& files, const std::string& name) {
  Texts texts{files.file<uint32_t>(name + "_begin", files.rows() + 1), nullptr};
  texts.bytes = files.file<char>(name + "_bytes", texts.begin[files.rows()]);
  return texts;
}

class Lowered {
 public:
  string_view of(string_view text) {
    buffer_.resize(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      buffer_[i] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
    }
    return buffer_;
  }

 private:
  std::string buffer_;
};

bool has(string_view text, string_view word) {
  return memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}
template <class... Words>
bool has_any(string_view text, Words... words) {
  return (has(text, words) || ...);
}
template <class... Ends>
bool ends_with_any(string_view text, Ends... ends) {
  return (text.ends_with(ends) || ...);
}

class Scorer {
 public:
  explicit Scorer(string_view domains) {
    for (size_t at = 0; at < domains.size();) {
      const size_t end = domains.find('\n', at);
      free_domains_.insert(domains.substr(at, end - at));
      at = end + 1;
    }
  }

  int32_t score(string_view email, string_view title, string_view company, string_view note) {
    int32_t points = 0;
    if (!title.empty()) points += of_title(lowered_.of(title));
    if (!company.empty()) points += of_company(lowered_.of(company));
    if (!email.empty()) points += is_free(lowered_.of(email)) ? -10 : 5;
    if (!note.empty()) points += of_note(lowered_.of(note));
    return std::clamp(points, -40, 80);
  }

 private:
  int32_t of_title(string_view title) const {
    int32_t points = 0;
    if (RE2::PartialMatch(title, high_)) points += 25;
    if (has_any(title, "director", "head of", "vice")) points += 15;
    if (has_any(title, "engineer", "developer", "architect")) points += 10;
    if (RE2::PartialMatch(title, learns_)) points -= 20;
    return points;
  }
  static int32_t of_company(string_view company) {
    int32_t points = 0;
    if (ends_with_any(company, " gmbh", " ag", " inc", " inc.", " ltd", " llc", " kk")) points += 5;
    if (has_any(company, "university", "school")) points -= 10;
    if (has_any(company, "software", "systems", "data", "labs")) points += 10;
    return points;
  }
  int32_t of_note(string_view note) const {
    int32_t points = 0;
    if (has_any(note, "quote", "demo", "budget", "pricing")) points += 20;
    if (has(note, "approved") || RE2::PartialMatch(note, soon_)) points += 10;
    if (has(note, "unsubscribe")) points -= 30;
    return points;
  }
  bool is_free(string_view email) const {
    const string_view domain = email.substr(email.find('@') + 1);
    return free_domains_.contains(domain) || RE2::PartialMatch(domain, many_countries_);
  }

  Lowered lowered_;
  std::unordered_set<string_view> free_domains_;
  RE2 high_{R"(\b(chief|president|founder|owner)\b)"}, learns_{R"(\b(intern|student|trainee)\b)"};
  RE2 soon_{R"(renewal is due in [1-9]\d? months)"};
  RE2 many_countries_{R"(^(yahoo|hotmail|outlook|live|gmx)\.((com?|ne)\.)?[a-z]{2,3}$)"};
};

uint8_t grade_of(int32_t points) {
  return static_cast<uint8_t>((points < 40) + (points < 20) + (points < 5));
}

}  // namespace

int main(int count, char** words) {
  using namespace bench_peer;
  const Arguments arguments(count, words);
  ColumnFiles files(arguments.folder, arguments.rows);
  const Texts emails = read_texts(files, "email"), titles = read_texts(files, "title");
  const Texts companies = read_texts(files, "company"), notes = read_texts(files, "note");
  std::ifstream list(arguments.folder + "/free_domains.txt");
  const std::string domains((std::istreambuf_iterator<char>(list)), {});
  Scorer scorer(domains);
  auto* points = aligned<int32_t>(arguments.rows);
  auto* grades = aligned<uint8_t>(arguments.rows);
  return serve(
      [&] {
        for (size_t i = 0; i < arguments.rows; ++i) {
          points[i] = scorer.score(emails.at(i), titles.at(i), companies.at(i), notes.at(i));
          grades[i] = grade_of(points[i]);
        }
      },
      [&] {
        return checks(
            arguments.checkpoints, arguments.rows, [&](size_t i) { return int64_t{points[i]} * 1'000'000; },
            [&](size_t i) { return grades[i]; });
      });
}
