#pragma once
// What every C++ peer shares: columns from raw files, and the lines it speaks with the measuring program
// (bench/README.md).
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>
#include <new>
#include <string>
#include <vector>

namespace bench_peer {

inline void fail(const std::string& why) {
  std::fprintf(stderr, "peer: %s\n", why.c_str());
  std::exit(1);
}

/// Memory on cache lines, written once so that no page is new to a timed run.
template <class T>
T* aligned(size_t count) {
  const size_t bytes = (count * sizeof(T) + 127) / 64 * 64;
  void* memory = std::aligned_alloc(64, bytes);
  if (memory == nullptr) fail("out of memory");
  std::memset(memory, 0, bytes);
  return static_cast<T*>(memory);
}

/// The files of a folder that hold one column each. What it gives lives as long as the process.
class ColumnFiles {
 public:
  ColumnFiles(std::string folder, size_t rows) : folder_(std::move(folder)), rows_(rows) {}

  template <class T>
  const T* column(const std::string& name) {
    return file<T>(name, rows_);
  }
  template <class T>
  const T* file(const std::string& name, size_t count) {
    std::ifstream in(folder_ + "/" + name + ".raw", std::ios::binary);
    T* values = aligned<T>(count);
    in.read(reinterpret_cast<char*>(values), static_cast<std::streamsize>(count * sizeof(T)));
    if (!in) fail("cannot read " + folder_ + "/" + name + ".raw");
    return values;
  }
  size_t rows() const { return rows_; }

 private:
  std::string folder_;
  size_t rows_;
};

/// FOLDER ROWS CHECKPOINT...
struct Arguments {
  std::string folder;
  size_t rows = 0;
  std::vector<size_t> checkpoints;

  Arguments(int count, char** words) {
    if (count < 3) fail("wants a folder, a number of rows, checkpoints");
    folder = words[1];
    rows = std::strtoull(words[2], nullptr, 10);
    for (int i = 3; i < count; ++i) checkpoints.push_back(std::strtoull(words[i], nullptr, 10));
  }
};

/// Sums that peers are compared by: of the first so many leads the points in millionths, and the leads of each grade.
template <class Points, class Grade>
std::string checks(const std::vector<size_t>& checkpoints, size_t rows, Points points, Grade grade) {
  std::string out = "{";
  int64_t sum = 0;
  int64_t grades[4] = {0, 0, 0, 0};
  size_t at = 0;
  for (const size_t checkpoint : checkpoints) {
    if (checkpoint > rows) continue;
    for (; at < checkpoint; ++at) {
      sum += points(at);
      ++grades[grade(at)];
    }
    out += (out.size() > 1 ? ",\"" : "\"") + std::to_string(checkpoint) + "\":[" + std::to_string(sum);
    for (const int64_t count : grades) out += "," + std::to_string(count);
    out += "]";
  }
  return out + "}";
}

/// Answers `check` and `run N` until the input ends. `score` scores all leads once.
template <class Score, class Check>
int serve(const Score& score, const Check& check) {
  score();
  std::cout << "{\"ready\":true}" << std::endl;
  std::string word;
  while (std::cin >> word) {
    if (word == "check") {
      score();
      std::cout << "{\"checks\":" << check() << "}" << std::endl;
    } else if (word == "run") {
      long times = 1;
      std::cin >> times;
      const auto start = std::chrono::steady_clock::now();
      for (long i = 0; i < times; ++i) score();
      const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
      std::cout << "{\"seconds\":" << taken.count() / static_cast<double>(times) << "}" << std::endl;
    }
  }
  return 0;
}

}  // namespace bench_peer
