#pragma once
// Buffered text, and values as text: shortest, exact, the same on every machine and in every locale.
#include <cstdint>
#include <memory>
#include <string_view>

#include "io/byte_sink.h"
#include "runtime/columns/buffer.h"

namespace score::io {

/// Collects text and passes it on in large pieces. May throw std::bad_alloc.
class TextOut {
 public:
  explicit TextOut(std::unique_ptr<ByteSink> sink) : sink_(std::move(sink)) {}

  columns::Buffer& buffer() { return buffer_; }
  void put(char c) { buffer_.push(c); }
  void put(std::string_view text) { buffer_.append(text.data(), text.size()); }
  /// Whole rows: much text is handed on as it is, without a copy.
  columns::Status put_rows(std::string_view rows) {
    if (buffer_.size() + rows.size() < kPiece) {
      put(rows);
      return {};
    }
    if (columns::Status status = flush(); !status.ok()) return status;
    return sink_->write(rows);
  }
  /// To be called after each row: hands the text on when there is enough.
  columns::Status row_done() { return buffer_.size() < kPiece ? columns::Status() : flush(); }
  columns::Status finish() {
    if (columns::Status status = flush(); !status.ok()) return status;
    return sink_->finish();
  }

 private:
  static constexpr size_t kPiece = size_t{1} << 20;
  columns::Status flush() {
    if (buffer_.size() == 0) return {};
    columns::Status status = sink_->write({buffer_.data(), buffer_.size()});
    buffer_.clear();
    return status;
  }

  std::unique_ptr<ByteSink> sink_;
  columns::Buffer buffer_;
};

void put_int(columns::Buffer& out, int64_t value);
void put_unsigned(columns::Buffer& out, uint64_t value);
/// The shortest text that reads back as the same value. Not for infinities and NaN.
void put_number(columns::Buffer& out, double value);
void put_number(columns::Buffer& out, float value);
/// value × 10^-scale without trailing zeros: 12.5, -0.000001, 300. `scale` may be negative.
void put_decimal(columns::Buffer& out, __int128 value, int32_t scale);
/// Days since 1970-01-01 as 2026-11-22; years outside 0001-9999 with their sign.
void put_date(columns::Buffer& out, int64_t days);
/// `ticks` since 1970-01-01T00:00, so many a second, as 2026-11-22T09:00:00.25, with a Z when it is UTC.
void put_timestamp(columns::Buffer& out, int64_t ticks, int64_t ticks_per_second, bool utc);
/// A length of time as ISO 8601 has it, in hours, minutes and seconds: PT36H, -PT1M30.5S, PT0S.
void put_duration(columns::Buffer& out, int64_t ticks, int64_t ticks_per_second);
/// A JSON string with its quotes; `text` must be UTF-8.
void put_json_string(columns::Buffer& out, std::string_view text);

}  // namespace score::io
