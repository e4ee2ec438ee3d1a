#include "runtime/engine/disk_files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>

namespace score::engine {

namespace {

constexpr size_t kMostNames = 1000;

std::string reason(int error) {
  std::string text = std::strerror(error);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

}  // namespace

sema::FileLoader::Loaded DiskFiles::load_any(const std::string& path, size_t limit) {
  Loaded loaded;
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    loaded.trouble = reason(errno);
    return loaded;
  }
  struct stat about = {};
  if (fstat(fileno(file), &about) == 0) loaded.identity = fmt::format("{}:{}", about.st_dev, about.st_ino);
  char buffer[1 << 16];
  size_t got = 0;
  errno = 0;
  while (loaded.text.size() <= limit && (got = std::fread(buffer, 1, sizeof(buffer), file)) > 0) {
    loaded.text.append(buffer, got);
  }
  if (std::ferror(file) != 0) loaded.trouble = reason(errno);
  std::fclose(file);
  return loaded;
}

sema::FileLoader::Loaded DiskFiles::load(const std::string& path, size_t limit) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    const bool folder = std::filesystem::is_directory(status);
    return {"", "", folder ? "it is a folder" : "it is no regular file"};
  }
  return load_any(path, limit);
}

std::vector<std::string> DiskFiles::names_in(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code error;
  std::filesystem::directory_iterator entry(folder, error);
  for (const std::filesystem::directory_iterator end; !error && entry != end && names.size() < kMostNames;) {
    names.push_back(entry->path().filename().string());
    entry.increment(error);
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace score::engine
