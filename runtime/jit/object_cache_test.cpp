#include "runtime/jit/object_cache.h"

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace score::jit {
namespace {

namespace fs = std::filesystem;
using Pieces = std::vector<codegen::Piece>;

class ObjectCacheTest : public testing::Test {
 protected:
  ObjectCacheTest() {
    std::string folder = (fs::temp_directory_path() / "score_cache_XXXXXX").string();
    EXPECT_NE(mkdtemp(folder.data()), nullptr);
    folder_ = folder;
  }
  ~ObjectCacheTest() override { fs::remove_all(folder_); }

  ObjectCache cache() const { return ObjectCache(folder_); }
  /// The one entry's file.
  std::string file() const {
    for (const auto& entry : fs::directory_iterator(folder_ + "/native")) return entry.path();
    return {};
  }
  static std::string read(const std::string& path) {
    std::ifstream from(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(from), {}};
  }
  static void write(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
  }

  std::string folder_;
};

const Pieces kPieces = {{0, 0, "first"}, {0, 1, std::string("\0two", 4)}, {3, 0, ""}};

bool same(const std::optional<Pieces>& found, const Pieces& expected) {
  if (!found || found->size() != expected.size()) return false;
  for (size_t i = 0; i < expected.size(); ++i) {
    const codegen::Piece& a = (*found)[i];
    const codegen::Piece& b = expected[i];
    if (a.kernel != b.kernel || a.part != b.part || a.bytes != b.bytes) return false;
  }
  return true;
}

TEST_F(ObjectCacheTest, WhatIsKeptIsFoundAgain) {
  EXPECT_FALSE(cache().find("key"));
  cache().keep("key", kPieces);
  EXPECT_TRUE(same(cache().find("key"), kPieces));
  EXPECT_FALSE(cache().find("other"));
  EXPECT_FALSE(cache().find(""));
  cache().keep("key", {{7, 7, "new"}});
  EXPECT_TRUE(same(cache().find("key"), {{7, 7, "new"}}));
  cache().keep("none", {});
  EXPECT_TRUE(same(cache().find("none"), {}));
}

TEST_F(ObjectCacheTest, NobodyElseMayReadOrWrite) {
  cache().keep("key", kPieces);
  struct stat status{};
  ASSERT_EQ(::stat(file().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0600U);
  ASSERT_EQ(::stat((folder_ + "/native").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0700U);
}

TEST_F(ObjectCacheTest, NoChangedByteIsTaken) {
  cache().keep("key", kPieces);
  const std::string path = file(), whole = read(path);
  for (size_t i = 0; i < whole.size(); ++i) {
    for (const int bit : {1, 128}) {
      std::string changed = whole;
      changed[i] = static_cast<char>(changed[i] ^ bit);
      write(path, changed);
      EXPECT_FALSE(cache().find("key")) << "byte " << i;
    }
  }
  write(path, whole);
  EXPECT_TRUE(same(cache().find("key"), kPieces));
}

TEST_F(ObjectCacheTest, NoPartOfAFileIsTaken) {
  cache().keep("key", kPieces);
  const std::string path = file(), whole = read(path);
  for (size_t size = 0; size < whole.size(); ++size) {
    write(path, whole.substr(0, size));
    EXPECT_FALSE(cache().find("key")) << size << " bytes";
  }
  cache().keep("key", kPieces);  // and it is mended
  EXPECT_TRUE(same(cache().find("key"), kPieces));
}

TEST_F(ObjectCacheTest, AnEntryUnderAnothersNameIsNotTaken) {
  cache().keep("key", kPieces);
  const std::string path = file();
  fs::rename(path, folder_ + "/kept");
  cache().keep("other", {{1, 1, "x"}});
  const std::string others = file();
  fs::copy_file(folder_ + "/kept", others, fs::copy_options::overwrite_existing);
  EXPECT_FALSE(cache().find("other"));
}

TEST_F(ObjectCacheTest, AFileThatOthersMayWriteIsNotTaken) {
  cache().keep("key", kPieces);
  for (const mode_t mode : {0620, 0602, 0666, 0660}) {
    ASSERT_EQ(::chmod(file().c_str(), mode), 0);
    EXPECT_FALSE(cache().find("key"));
  }
  ASSERT_EQ(::chmod(file().c_str(), 0644), 0);
  EXPECT_TRUE(cache().find("key"));
}

TEST_F(ObjectCacheTest, AForeignFileIsNotTaken) {
  cache().keep("key", kPieces);
  if (::chown(file().c_str(), 65'534, static_cast<gid_t>(-1)) != 0) GTEST_SKIP() << "only root may give files away";
  EXPECT_FALSE(cache().find("key"));
}

TEST_F(ObjectCacheTest, LinksPipesAndFoldersAreNotTaken) {
  cache().keep("key", kPieces);
  const std::string path = file();
  fs::rename(path, folder_ + "/kept");
  fs::create_symlink(folder_ + "/kept", path);
  EXPECT_FALSE(cache().find("key"));
  fs::remove(path);
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  EXPECT_FALSE(cache().find("key"));  // and does not wait for a writer
  fs::remove(path);
  fs::create_directory(path);
  EXPECT_FALSE(cache().find("key"));
  cache().keep("key", kPieces);  // cannot, and leaves nothing behind
  EXPECT_FALSE(cache().find("key"));
  const auto entries = fs::directory_iterator(folder_ + "/native");
  EXPECT_EQ(std::distance(begin(entries), end(entries)), 1);
}

TEST_F(ObjectCacheTest, WhatWasUsedLongestAgoGoes) {
  const ObjectCache small(folder_, 3'500);
  const Pieces kilobyte = {{0, 0, std::string(1'000, 'x')}};
  const auto age = [&](int hours) {
    for (const auto& entry : fs::directory_iterator(folder_ + "/native")) {
      fs::last_write_time(entry.path(), entry.last_write_time() - std::chrono::hours(hours));
    }
  };
  for (const char* key : {"a", "b", "c"}) {
    small.keep(key, kilobyte);
    age(1);
  }
  EXPECT_TRUE(small.find("a"));  // the oldest, but used now
  small.keep("d", kilobyte);
  EXPECT_TRUE(small.find("a"));
  EXPECT_FALSE(small.find("b"));
  EXPECT_TRUE(small.find("c"));
  EXPECT_TRUE(small.find("d"));
  uint64_t bytes = 0;
  for (const auto& entry : fs::directory_iterator(folder_ + "/native")) bytes += entry.file_size();
  EXPECT_LE(bytes, 3'500U);
}

TEST_F(ObjectCacheTest, WhatABrokenWriterLeftGoesToo) {
  cache().keep("key", kPieces);
  const std::string left = folder_ + "/native/0123.o.Ab12Cd";
  write(left, std::string(5'000, 'x'));
  fs::last_write_time(left, fs::last_write_time(left) - std::chrono::hours(1));
  ObjectCache(folder_, 3'000).keep("other", kPieces);
  EXPECT_FALSE(fs::exists(left));
  EXPECT_TRUE(cache().find("key"));
}

TEST_F(ObjectCacheTest, AnEntryBeyondTheBoundIsNotKept) {
  const ObjectCache small(folder_, 500);
  small.keep("key", {{0, 0, std::string(1'000, 'x')}});
  EXPECT_FALSE(small.find("key"));
}

TEST_F(ObjectCacheTest, WhereNothingCanBeWrittenNothingIsKept) {
  write(folder_ + "/file", "");
  const ObjectCache under_a_file(folder_ + "/file/cache");
  under_a_file.keep("key", kPieces);
  EXPECT_FALSE(under_a_file.find("key"));
  const ObjectCache none("");
  none.keep("key", kPieces);
  EXPECT_FALSE(none.find("key"));
}

TEST_F(ObjectCacheTest, ManyMayWriteAndReadAtOnce) {
  std::vector<std::thread> threads;
  std::atomic<int> wrong{0};
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&, thread] {
      const ObjectCache own(folder_, 4'000);
      for (int i = 0; i < 50; ++i) {
        const std::string key = fmt::format("key {}", (i + thread) % 6);
        const Pieces pieces = {{0, 0, key + std::string(900, 'x')}};
        own.keep(key, pieces);
        const auto found = own.find(key);
        if (found && !same(found, pieces)) ++wrong;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST(CacheFolder, IsWhereTheUserWantsIt) {
  const auto set = [](const char* name, const char* value) {
    value == nullptr ? ::unsetenv(name) : ::setenv(name, value, 1);
  };
  const char* const names[] = {"SCORE_CACHE_DIR", "XDG_CACHE_HOME", "HOME"};
  std::vector<std::optional<std::string>> before;
  for (const char* name : names) {
    const char* value = std::getenv(name);
    before.push_back(value == nullptr ? std::nullopt : std::optional<std::string>(value));
  }
  const auto folder_for = [&](const char* own, const char* xdg, const char* home) {
    set(names[0], own), set(names[1], xdg), set(names[2], home);
    return cache_folder();
  };
  EXPECT_EQ(folder_for("/own", "/xdg", "/home/ann"), "/own");
  EXPECT_EQ(folder_for("", "/xdg", "/home/ann"), "");
  EXPECT_EQ(folder_for(nullptr, "/xdg", "/home/ann"), "/xdg/score");
  EXPECT_EQ(folder_for(nullptr, "relative", "/home/ann"), "/home/ann/.cache/score");
  EXPECT_EQ(folder_for(nullptr, nullptr, "/home/ann"), "/home/ann/.cache/score");
  EXPECT_EQ(folder_for(nullptr, nullptr, ""), "");
  EXPECT_EQ(folder_for(nullptr, nullptr, nullptr), "");
  for (size_t i = 0; i < before.size(); ++i) set(names[i], before[i] ? before[i]->c_str() : nullptr);
}

}  // namespace
}  // namespace score::jit
