// Canonical order, repeated keys, and leads that meet their events.
#include "runtime/events/event_store.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

#include "runtime/events/event_join.h"

namespace score::events {
namespace {

using abi::Kind;
using columns::EventBlock;
using columns::LeadBlock;
using columns::LeadColumn;

constexpr const char* kMissing = nullptr;

void put_known(LeadColumn& column, size_t row, bool known) {
  column.known.resize(row / 64 + 1, ~uint64_t{0});
  if (!known) column.known[row / 64] &= ~(uint64_t{1} << (row % 64));
}

void put_text(LeadColumn& column, size_t row, const char* text) {
  put_known(column, row, text != nullptr);
  column.strings.push_back(text == nullptr ? ScoreStr{"", 0} : ScoreStr{text, static_cast<int64_t>(strlen(text))});
}

/// An event `visit { path: text?, n: number?, id: KIND key? }`.
struct Visit {
  const char* lead;
  int64_t at;
  const char* path = kMissing;
  double n = 0;
  const char* id = "";
};

class Case {
 public:
  explicit Case(Kind key_kind = Kind::String, bool event_key = false, Kind event_key_kind = Kind::String)
      : plan_(std::make_shared<plan::Plan>()) {
    sema::Field key;
    key.name = "id";
    key.type.kind = key_kind;
    plan_->fields.push_back(key);
    plan_->key = 0;
    sema::EventType visit;
    visit.name = "visit";
    for (const auto& [name, kind] : {std::pair("at", Kind::Timestamp), std::pair("path", Kind::Text),
                                     std::pair("n", Kind::Number), std::pair("id", event_key_kind)}) {
      sema::Field field;
      field.name = name;
      field.type.kind = kind;
      visit.fields.push_back(field);
    }
    if (event_key) visit.key = 3;
    plan_->events.push_back(visit);
  }

  /// Without the lead's key, as nested events are; with it at the front if `lead`.
  LeadBlock rows(const std::vector<Visit>& visits, bool lead) const {
    LeadBlock block;
    block.size = visits.size();
    block.columns.resize(4);
    for (size_t i = 0; i < 4; ++i) block.columns[i].kind = plan_->events[0].fields[i].type.kind;
    for (size_t row = 0; row < visits.size(); ++row) {
      block.columns[0].integers.push_back(visits[row].at);
      put_text(block.columns[1], row, visits[row].path);
      block.columns[2].numbers.push_back(visits[row].n);
      put_text(block.columns[3], row, visits[row].id);
    }
    if (lead) block.columns.insert(block.columns.begin(), keys(visits));
    return block;
  }

  LeadBlock leads(const std::vector<const char*>& ids) const {
    std::vector<Visit> visits;
    for (const char* id : ids) visits.push_back({id, 0});
    LeadBlock block;
    block.size = ids.size();
    block.columns.push_back(keys(visits));
    return block;
  }

  std::shared_ptr<EventStore> store(const std::vector<Visit>& visits, size_t at_a_time = 1000) const {
    auto store = std::make_shared<EventStore>(plan_);
    for (size_t from = 0; from < visits.size(); from += at_a_time) {
      const size_t end = std::min(visits.size(), from + at_a_time);
      const std::vector<Visit> part(visits.begin() + static_cast<std::ptrdiff_t>(from),
                                    visits.begin() + static_cast<std::ptrdiff_t>(end));
      EXPECT_TRUE(store->add(0, rows(part, true)).ok());
    }
    EXPECT_TRUE(store->finish().ok());
    return store;
  }

 private:
  LeadColumn keys(const std::vector<Visit>& visits) const {
    LeadColumn column;
    column.kind = plan_->fields[0].type.kind;
    for (size_t row = 0; row < visits.size(); ++row) {
      if (column.kind == Kind::Int) {
        column.integers.push_back(std::atoll(visits[row].lead));
      } else {
        put_text(column, row, visits[row].lead);
      }
    }
    return column;
  }

  std::shared_ptr<plan::Plan> plan_;
};

/// "AT PATH N ID" of each event, leads apart by "|".
std::string text_of(const EventBlock& block) {
  const columns::EventColumns& type = block.types[0];
  std::string text;
  for (size_t lead = 0; lead + 1 < type.begin.size(); ++lead) {
    if (lead > 0) text += "|";
    for (uint32_t row = type.begin[lead]; row < type.begin[lead + 1]; ++row) {
      if (row > type.begin[lead]) text += " ";
      text += std::to_string(type.columns[0].integers[row]);
      text += type.columns[1].is_known(row) ? std::string(view_of(type.columns[1].strings[row])) : "-";
      text += std::to_string(static_cast<int>(type.columns[2].numbers[row]));
      text += view_of(type.columns[3].strings[row]);
    }
  }
  return text;
}

std::string joined(EventJoin& join, const LeadBlock& leads) {
  EXPECT_TRUE(join.find(leads).ok());
  std::vector<uint32_t> too_many;
  EXPECT_TRUE(join.rows_with_too_many(&too_many).ok());
  EXPECT_TRUE(too_many.empty());
  EventBlock block;
  EXPECT_TRUE(join.fill(&block).ok());
  return text_of(block);
}

std::string joined(const std::shared_ptr<EventStore>& store, const LeadBlock& leads) {
  EventJoin join(store);
  return joined(join, leads);
}

TEST(EventStore, SortsByTimeThenFieldsMissingFirstTextByBytes) {
  const Case visits;
  const auto store = visits.store({{"a", 2, "b"},
                                   {"a", 1, "z"},
                                   {"a", 2, "Z"},
                                   {"a", 2, kMissing, 5},
                                   {"a", 2, "b", -1},
                                   {"a", 2, ""},
                                   {"a", 2, "b", -1, "x"},
                                   {"a", 2, "ba"}});
  EXPECT_EQ(joined(store, visits.leads({"a"})), "1z0 2-5 20 2Z0 2b-1 2b-1x 2b0 2ba0");
}

TEST(EventStore, LeadsMeetTheirEvents) {
  const Case visits;
  const auto store = visits.store({{"b", 2}, {"a", 1}, {"c", 3}, {"b", 1}, {"A", 9}});
  EXPECT_EQ(joined(store, visits.leads({"b", "x", "a", "b"})), "1-0 2-0||1-0|1-0 2-0");
  EventJoin join(store);
  EXPECT_EQ(join.not_met(0), 5);
  joined(join, visits.leads({"b", "a"}));
  joined(join, visits.leads({"b", "c"}));
  EXPECT_EQ(join.not_met(0), 1);
}

TEST(EventStore, KeysOfLeadsAreEqualAsTheirTypeHasIt) {
  const Case texts(Kind::Text);
  EXPECT_EQ(joined(texts.store({{"Ａｂ", 1}, {"aB", 2}}), texts.leads({"AB"})), "1-0 2-0");
  const Case ints(Kind::Int);
  EXPECT_EQ(joined(ints.store({{"7", 1}, {"-7", 2}}), ints.leads({"7", "8", "-7"})), "1-0||2-0");
}

TEST(EventStore, OfEqualKeysTheFirstInOrderStays) {
  const std::vector<Visit> rows = {{"a", 3, "x", 0, "k"}, {"a", 1, "y", 0, "K"}, {"a", 2, "z", 0, "k"},
                                   {"b", 9, "w", 0, "k"}, {"a", 1, "x", 0, "K"}, {"a", 4, "v", 0, "l"}};
  const Case exact(Kind::String, true);
  auto store = exact.store(rows);
  EXPECT_EQ(joined(store, exact.leads({"a", "b"})), "1x0K 2z0k 4v0l|9w0k");
  EXPECT_EQ(store->table(0).repeated(), 2u);
  const Case folded(Kind::String, true, Kind::Text);
  store = folded.store(rows);
  EXPECT_EQ(joined(store, folded.leads({"a", "b"})), "1x0K 4v0l|9w0k");
  EXPECT_EQ(store->table(0).size(), 3u);
}

TEST(EventStore, TheOrderOfTheInputChangesNothing) {
  const Case visits(Kind::String, true);
  std::mt19937 random(5);
  static constexpr const char* kTexts[] = {"a", "b", "c", kMissing, ""};
  static constexpr const char* kLeads[] = {"p", "q", "r"};
  std::vector<Visit> rows;
  static std::vector<std::string> ids;
  ids.reserve(400);
  rows.reserve(400);
  for (int i = 0; i < 400; ++i) ids.push_back("k" + std::to_string(i % 350));
  for (size_t i = 0; i < 400; ++i) {
    rows.push_back({kLeads[random() % 3], static_cast<int64_t>(random() % 7), kTexts[random() % 5],
                    static_cast<double>(random() % 3), ids[i].c_str()});
  }
  const std::string wanted = joined(visits.store(rows), visits.leads({"r", "p", "q"}));
  for (int round = 0; round < 20; ++round) {
    std::shuffle(rows.begin(), rows.end(), random);
    EXPECT_EQ(joined(visits.store(rows, 1 + random() % 70), visits.leads({"r", "p", "q"})), wanted);
  }
}

TEST(EventJoin, NestedEventsAndThoseOfFilesAreOne) {
  const Case visits(Kind::String, true);
  EventJoin join(visits.store({{"a", 2, "f", 0, "1"}, {"a", 5, "f", 0, "2"}, {"b", 1, "f", 0, "1"}}));
  const LeadBlock leads = visits.leads({"a", "b", "c", "a"});
  ASSERT_TRUE(join.find(leads).ok());
  const LeadBlock nested =
      visits.rows({{"", 3, "n", 0, "3"}, {"", 1, "n", 0, "2"}, {"", 7, "n", 0, "7"}, {"", 6, "n", 0, "7"}}, false);
  ASSERT_TRUE(join.add_nested(0, nested, std::vector<uint32_t>{0, 0, 2, 2}).ok());
  std::vector<uint32_t> too_many;
  ASSERT_TRUE(join.rows_with_too_many(&too_many).ok());
  EventBlock block;
  ASSERT_TRUE(join.fill(&block).ok());
  EXPECT_EQ(text_of(block), "1n02 2f01 3n03|1f01|6n07|2f01 5f02");
  EXPECT_EQ(joined(join, visits.leads({"a"})), "2f01 5f02");  // the next block knows nothing of them
}

TEST(EventJoin, LeadsWithTooManyEventsAreFound) {
  const Case visits;
  EventJoin join(visits.store({{"a", 1}, {"a", 2}, {"b", 1}, {"b", 2}, {"b", 3}, {"c", 1}}), 2);
  ASSERT_TRUE(join.find(visits.leads({"c", "b", "a", "b"})).ok());
  ASSERT_TRUE(join.add_nested(0, visits.rows({{"", 1}, {"", 2}}, false), std::vector<uint32_t>{0, 0}).ok());
  std::vector<uint32_t> too_many;
  ASSERT_TRUE(join.rows_with_too_many(&too_many).ok());
  EXPECT_EQ(too_many, (std::vector<uint32_t>{0, 1, 3}));
  join.keep({2});
  EventBlock block;
  ASSERT_TRUE(join.fill(&block).ok());
  EXPECT_EQ(text_of(block), "1-0 2-0");
}

}  // namespace
}  // namespace score::events
