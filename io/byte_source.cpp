#include "io/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace score::io {

using columns::Result;
using columns::Status;

namespace {

class FileSource final : public ByteSource {
 public:
  FileSource(int descriptor, std::string path) : descriptor_(descriptor), path_(std::move(path)) {}
  ~FileSource() override {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
  }
  Result<size_t> read(char* into, size_t room) override {
    // A signal ends the wait, so that the caller can end too; it is no end of the input.
    const ssize_t got = ::read(descriptor_, into, room);
    if (got >= 0) return static_cast<size_t>(got);
    return Status::io(fmt::format("cannot read `{}`: {}", path_, error_text(errno)));
  }

 private:
  int descriptor_;
  std::string path_;
};

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : rest_(bytes) {}
  Result<size_t> read(char* into, size_t room) override {
    const size_t count = std::min(room, rest_.size());
    if (count != 0) std::memcpy(into, rest_.data(), count);
    rest_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view rest_;
};

}  // namespace

std::string error_text(int error_number) {
  std::string text = std::generic_category().message(error_number);
  // "No such file…" begins a sentence of its own, but "I/O error" is a name.
  if (text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  }
  return text;
}

Result<std::unique_ptr<ByteSource>> open_source(const std::string& path) {
  if (path == "-") return std::unique_ptr<ByteSource>(std::make_unique<FileSource>(STDIN_FILENO, "-"));
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return Status::io(fmt::format("cannot open `{}`: {}", path, error_text(errno)));
  auto source = std::make_unique<FileSource>(descriptor, path);
  struct stat facts{};
  if (::fstat(descriptor, &facts) == 0 && S_ISDIR(facts.st_mode)) {
    return Status::io(fmt::format("cannot read `{}`: it is a folder", path));
  }
  ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
  return std::unique_ptr<ByteSource>(std::move(source));
}

std::unique_ptr<ByteSource> memory_source(std::string_view bytes) {
  return std::make_unique<MemorySource>(bytes);
}

}  // namespace score::io
