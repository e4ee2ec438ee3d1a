#include "runtime/jit/object_cache.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

#include "stdlib/hash.h"

namespace score::jit {

namespace fs = std::filesystem;

namespace {

constexpr char kMagic[8] = {'s', 'c', 'o', 'r', 'e', 'o', 'b', '1'};
constexpr uint64_t kMostEntry = uint64_t{1} << 30;

uint64_t hash_of(const std::string& bytes, uint64_t seed = stdlib::kFnvBasis) {
  return stdlib::spread(stdlib::fnv1a(seed, bytes.data(), static_cast<int64_t>(bytes.size())));
}

void put(std::string& to, uint64_t value) {
  to.append(reinterpret_cast<const char*>(&value), sizeof(value));
}
void put(std::string& to, const std::string& bytes) {
  put(to, uint64_t{bytes.size()});
  to += bytes;
}

/// Reads what put() has written; `ok` falls with the first thing that is not there.
struct Taker {
  const std::string& from;
  size_t at;
  bool ok = true;

  uint64_t number() {
    uint64_t value = 0;
    if (from.size() - at < sizeof(value)) return ok = false;
    std::memcpy(&value, from.data() + at, sizeof(value));
    at += sizeof(value);
    return value;
  }
  std::string bytes() {
    const uint64_t size = number();
    if (!ok || from.size() - at < size) return ok = false, std::string();
    at += size;
    return from.substr(at - size, size);
  }
};

/// A file of this user's that nobody else may write to.
std::optional<std::string> contents(const std::string& path) {
  // Without O_NONBLOCK a pipe of that name would hold us up for ever.
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (file < 0) return std::nullopt;
  struct stat status{};
  std::optional<std::string> made;
  const bool own = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid() &&
                   (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
  if (own && static_cast<uint64_t>(status.st_size) <= kMostEntry) {
    made.emplace(static_cast<size_t>(status.st_size), '\0');
    size_t there = 0;
    while (there < made->size()) {
      const ssize_t read = ::read(file, made->data() + there, made->size() - there);
      if (read <= 0) break;
      there += static_cast<size_t>(read);
    }
    made->resize(there);
  }
  ::close(file);
  return made;
}

}  // namespace

std::string cache_folder() {
  if (const char* own = std::getenv("SCORE_CACHE_DIR")) return own;
  if (const char* xdg = std::getenv("XDG_CACHE_HOME"); xdg != nullptr && xdg[0] == '/')
    return std::string(xdg) + "/score";
  if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/')
    return std::string(home) + "/.cache/score";
  return {};
}

std::string ObjectCache::path_of(const std::string& key) const {
  return fmt::format("{}/native/{:016x}{:016x}.o", folder_, hash_of(key), hash_of(key, 0x9e3779b97f4a7c15));
}

std::optional<std::vector<codegen::Piece>> ObjectCache::find(const std::string& key) const {
  if (folder_.empty()) return std::nullopt;
  const std::string path = path_of(key);
  const std::optional<std::string> file = contents(path);
  const size_t head = sizeof(kMagic) + sizeof(uint64_t);
  if (!file || file->size() < head || std::memcmp(file->data(), kMagic, sizeof(kMagic)) != 0) return std::nullopt;
  Taker take{*file, sizeof(kMagic)};
  if (take.number() != hash_of(file->substr(head))) return std::nullopt;
  if (take.bytes() != key) return std::nullopt;
  std::vector<codegen::Piece> pieces;
  for (uint64_t left = take.number(); take.ok && left > 0; --left) {
    codegen::Piece& piece = pieces.emplace_back();
    piece.kernel = static_cast<uint32_t>(take.number());
    piece.part = static_cast<uint32_t>(take.number());
    piece.bytes = take.bytes();
  }
  if (!take.ok) return std::nullopt;
  ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0);  // used now
  return pieces;
}

void ObjectCache::keep(const std::string& key, const std::vector<codegen::Piece>& pieces) const {
  if (folder_.empty()) return;
  std::error_code failed;
  const std::string path = path_of(key);
  fs::create_directories(fs::path(path).parent_path(), failed);
  if (failed) return;
  fs::permissions(fs::path(path).parent_path(), fs::perms::owner_all, failed);
  std::string body;
  put(body, key);
  put(body, uint64_t{pieces.size()});
  for (const codegen::Piece& piece : pieces) {
    put(body, uint64_t{piece.kernel});
    put(body, uint64_t{piece.part});
    put(body, piece.bytes);
  }
  std::string file(kMagic, sizeof(kMagic));
  put(file, hash_of(body));
  file += body;
  std::string temporary = path + ".XXXXXX";
  const int out = ::mkstemp(temporary.data());  // for this user alone
  if (out < 0) return;
  const bool whole = ::write(out, file.data(), file.size()) == static_cast<ssize_t>(file.size());
  if (::close(out) != 0 || !whole || ::rename(temporary.c_str(), path.c_str()) != 0) {
    ::unlink(temporary.c_str());
    return;
  }
  make_room();
}

void ObjectCache::make_room() const {
  struct Entry {
    fs::path path;
    fs::file_time_type used;
    uint64_t bytes = 0;
  };
  std::vector<Entry> entries;
  uint64_t all = 0;
  std::error_code failed;
  for (fs::directory_iterator next(folder_ + "/native", failed), end; !failed && next != end; next.increment(failed)) {
    std::error_code gone;
    const Entry entry{next->path(), next->last_write_time(gone), next->file_size(gone)};
    if (gone) continue;
    all += entry.bytes;
    entries.push_back(entry);
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.used < b.used; });
  for (size_t i = 0; i < entries.size() && all > most_bytes_; ++i) {
    fs::remove(entries[i].path, failed);
    all -= entries[i].bytes;
  }
}

}  // namespace score::jit
