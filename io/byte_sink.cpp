#include "io/byte_sink.h"

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

#include "io/byte_source.h"

namespace score::io {

using columns::Result;
using columns::Status;

namespace {

Status write_all(int descriptor, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t done = ::write(descriptor, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return Status::io(fmt::format("cannot write `{}`: {}", path, error_text(errno)));
    bytes.remove_prefix(static_cast<size_t>(done));
  }
  return {};
}

/// Standard output, a device, a pipe.
class StraightSink final : public ByteSink {
 public:
  StraightSink(int descriptor, std::string path) : descriptor_(descriptor), path_(std::move(path)) {}
  ~StraightSink() override { close(); }
  Status write(std::string_view bytes) override { return write_all(descriptor_, bytes, path_); }
  Status finish() override {
    if (close() == 0) return {};
    return Status::io(fmt::format("cannot write `{}`: {}", path_, error_text(errno)));
  }

 private:
  int close() {
    const int descriptor = std::exchange(descriptor_, -1);
    return descriptor < 0 || descriptor == STDOUT_FILENO ? 0 : ::close(descriptor);
  }

  int descriptor_;
  std::string path_;
};

std::string folder_of(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

class AtomicSink final : public ByteSink {
 public:
  /// `target`: where the file goes, links resolved; `path`: what the user calls it.
  AtomicSink(std::string target, std::string path) : target_(std::move(target)), path_(std::move(path)) {}
  ~AtomicSink() override {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
  }

  Status open(mode_t mode, bool keep_mode) {
    const std::string folder = folder_of(target_);
    descriptor_ = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);
    // Without /proc an unnamed file could not be given its name.
    if (descriptor_ >= 0 && ::access(handle().c_str(), F_OK) != 0) {
      ::close(descriptor_);
      descriptor_ = -1;
    }
    if (descriptor_ < 0) {
      temporary_ = temporary_name();
      descriptor_ = ::open(temporary_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode);
    }
    if (descriptor_ < 0) {
      const int error = errno;
      temporary_.clear();
      return Status::io(fmt::format("cannot create `{}`: {}", path_, error_text(error)));
    }
    if (keep_mode) (void)::fchmod(descriptor_, mode);
    return {};
  }

  Status write(std::string_view bytes) override { return write_all(descriptor_, bytes, path_); }

  Status finish() override {
    if (::fsync(descriptor_) != 0) return failed();
    if (temporary_.empty()) {
      const std::string name = temporary_name();
      if (::linkat(AT_FDCWD, handle().c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) != 0) return failed();
      temporary_ = name;
    }
    const int closed = ::close(std::exchange(descriptor_, -1));
    if (closed != 0) return failed();
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) return failed();
    temporary_.clear();
    sync_folder();
    return {};
  }

 private:
  Status failed() const { return Status::io(fmt::format("cannot write `{}`: {}", path_, error_text(errno))); }
  std::string handle() const { return fmt::format("/proc/self/fd/{}", descriptor_); }

  std::string temporary_name() const {
    const std::string folder = folder_of(target_);
    const size_t slash = target_.rfind('/');
    const std::string name = slash == std::string::npos ? target_ : target_.substr(slash + 1);
    std::random_device random;
    return fmt::format("{}/.{}.{:08x}{:08x}.tmp", folder, name.substr(0, 200), random(), random());
  }

  /// So that the new name outlives a power cut. Not every file system can; the file itself is safe by then.
  void sync_folder() const {
    const int folder = ::open(folder_of(target_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    (void)::fsync(folder);
    ::close(folder);
  }

  std::string target_, path_;
  std::string temporary_;  // empty: there is no name to remove
  int descriptor_ = -1;
};

std::string resolve_links(const std::string& path) {
  char* resolved = ::realpath(path.c_str(), nullptr);
  if (resolved == nullptr) return path;
  std::string text = resolved;
  std::free(resolved);
  return text;
}

/// The open stream that the path is a name for, or -1. Behind the name there may be a file, which must not be replaced.
int stream_of(std::string_view path) {
  if (path == "/dev/stdout") return STDOUT_FILENO;
  if (path == "/dev/stderr") return STDERR_FILENO;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder)) continue;
    const std::string_view digits = path.substr(folder.size());
    int number = -1;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size()) return number;
  }
  return -1;
}

}  // namespace

Result<std::unique_ptr<ByteSink>> open_sink(const std::string& path) {
  if (path == "-") return std::unique_ptr<ByteSink>(std::make_unique<StraightSink>(STDOUT_FILENO, "-"));
  if (path.empty()) return Status::wrong_use("an output path is empty");
  if (const int stream = stream_of(path); stream >= 0) {
    const int descriptor = ::dup(stream);
    if (descriptor < 0) return Status::io(fmt::format("cannot write `{}`: {}", path, error_text(errno)));
    return std::unique_ptr<ByteSink>(std::make_unique<StraightSink>(descriptor, path));
  }
  struct stat facts{};
  const bool exists = ::stat(path.c_str(), &facts) == 0;
  if ((exists && S_ISDIR(facts.st_mode)) || path.back() == '/') {
    return Status::io(fmt::format("cannot write `{}`: it is a folder", path));
  }
  if (exists && !S_ISREG(facts.st_mode)) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return Status::io(fmt::format("cannot write `{}`: {}", path, error_text(errno)));
    return std::unique_ptr<ByteSink>(std::make_unique<StraightSink>(descriptor, path));
  }
  auto sink = std::make_unique<AtomicSink>(exists ? resolve_links(path) : path, path);
  if (Status status = sink->open(exists ? facts.st_mode & 0777 : 0666, exists); !status.ok()) return status;
  return std::unique_ptr<ByteSink>(std::move(sink));
}

}  // namespace score::io
