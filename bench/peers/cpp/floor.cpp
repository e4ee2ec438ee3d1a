// The memory floor: how fast this core reads the bytes that a workload's leads have, doing next to nothing with them.
//
//   floor FOLDER ROWS NAME:BYTES...
#include "bench/peers/cpp/harness.h"

namespace {

struct Words {
  const uint64_t* begin;
  size_t count;
};

uint64_t sum_of(const Words& words) {
  uint64_t sum = 0;
  for (size_t i = 0; i < words.count; ++i) sum += words.begin[i];
  return sum;
}

}  // namespace

int main(int count, char** words) {
  using namespace bench_peer;
  if (count < 4) fail("wants a folder, a number of rows, columns");
  const size_t rows = std::strtoull(words[2], nullptr, 10);
  ColumnFiles files(words[1], rows);
  std::vector<Words> columns;
  for (int i = 3; i < count; ++i) {
    const std::string word = words[i];
    const size_t colon = word.find(':');
    const size_t bytes = rows * std::strtoull(word.c_str() + colon + 1, nullptr, 10);
    const auto* memory = files.file<uint8_t>(word.substr(0, colon), bytes);
    columns.push_back({reinterpret_cast<const uint64_t*>(memory), bytes / sizeof(uint64_t)});
  }
  volatile uint64_t sink = 0;
  return serve(
      [&] {
        for (const Words& column : columns) sink = sink + sum_of(column);
      },
      [] { return std::string("{}"); });
}
