#pragma once
// The part of a byte source that a text reader looks at: whole in memory, refilled at its end, grown when one record
// does not fit. Also knows which of its bytes are surely valid UTF-8.
#include <cstddef>

#include "io/byte_source.h"
#include "runtime/columns/buffer.h"

namespace score::io {

/// May throw std::bad_alloc; its users sit behind `columns::guarded`.
class Window {
 public:
  /// `chunk`: bytes read at a time, at least 1.
  Window(ByteSource& source, size_t chunk) : source_(source), chunk_(chunk) {}

  const char* data() const { return bytes_.data(); }
  size_t size() const { return bytes_.size(); }
  std::string_view text(size_t begin, size_t end) const { return {bytes_.data() + begin, end - begin}; }
  /// Nothing comes after these bytes.
  bool final() const { return final_; }

  /// Drops the bytes before `keep` (offsets shift by it) and reads on: a chunk, or as many bytes as are kept, so that
  /// scanning a growing record again and again costs linear time in all.
  columns::Status refill(size_t keep);

  /// Whether begin … end-1, which must begin and end between characters, are known to be valid UTF-8. When not, the
  /// caller checks them.
  bool surely_utf8(size_t begin, size_t end) const { return end <= bad_begin_ || begin >= bad_end_; }

 private:
  void check_utf8();

  ByteSource& source_;
  size_t chunk_;
  columns::Buffer bytes_;
  bool final_ = false;
  size_t checked_ = 0;                  // bytes looked at by check_utf8
  size_t bad_begin_ = 0, bad_end_ = 0;  // a range that holds all that is not valid
};

}  // namespace score::io
