#pragma once
// How everything that reads, writes or converts columns says that it failed. No exception leaves runtime/columns or io.
#include <cstdint>
#include <exception>
#include <new>
#include <string>
#include <utility>

namespace score::columns {

enum class Code : uint8_t {
  Ok,
  WrongUse,     // what was asked for makes no sense: unknown format, a delimiter of two letters
  Io,           // the machine said no: unreadable path, full disk, broken pipe
  BadData,      // the file is not what it says it is: truncated Parquet, a header with the wanted name twice
  Stopped,      // a sink asked to stop, for example because of too many rejects
  OutOfMemory,  // an allocation failed
  Internal,     // a library threw what it should not
};

/// A code and, unless Ok, one line for the user: lower case, names in backquotes, the path named.
class [[nodiscard]] Status {
 public:
  Status() = default;
  Status(Code code, std::string message) : code_(code), message_(std::move(message)) {}
  static Status wrong_use(std::string message) { return {Code::WrongUse, std::move(message)}; }
  static Status io(std::string message) { return {Code::Io, std::move(message)}; }
  static Status bad_data(std::string message) { return {Code::BadData, std::move(message)}; }
  static Status stopped(std::string message) { return {Code::Stopped, std::move(message)}; }

  bool ok() const { return code_ == Code::Ok; }
  Code code() const { return code_; }
  const std::string& message() const { return message_; }

 private:
  Code code_ = Code::Ok;
  std::string message_;
};

/// A value, or why there is none. `value` is meaningful only when `status.ok()`.
template <class T>
struct [[nodiscard]] Result {
  Status status;
  T value{};

  Result() = default;
  Result(Status failure) : status(std::move(failure)) {}
  Result(T result) : value(std::move(result)) {}
  bool ok() const { return status.ok(); }
};

/// Runs `body` (which returns a Status) at a folder's border: a failed allocation becomes a status.
template <class Body>
Status guarded(Body&& body) noexcept {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return {Code::OutOfMemory, "out of memory"};
  } catch (const std::exception& error) {
    return {Code::Internal, error.what()};
  }
}

}  // namespace score::columns
