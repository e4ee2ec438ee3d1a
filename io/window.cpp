#include "io/window.h"

#include <algorithm>

#include "io/utf8.h"

namespace score::io {

using columns::Result;
using columns::Status;

Status Window::refill(size_t keep) {
  const size_t kept = bytes_.size() - keep;
  const size_t wanted = std::max(chunk_, kept);
  if (keep != 0 && kept != 0) std::memmove(bytes_.data(), bytes_.data() + keep, kept);
  bytes_.set_size(kept);
  bytes_.reserve_more(wanted);
  checked_ -= std::min(checked_, keep);
  bad_begin_ -= std::min(bad_begin_, keep);
  bad_end_ -= std::min(bad_end_, keep);
  for (size_t done = 0; done < wanted && !final_;) {
    const Result<size_t> got = source_.read(bytes_.data() + bytes_.size(), wanted - done);
    if (!got.ok()) return got.status;
    final_ = got.value == 0;
    bytes_.set_size(bytes_.size() + got.value);
    done += got.value;
  }
  check_utf8();
  return {};
}

void Window::check_utf8() {
  const std::string_view fresh = text(checked_, bytes_.size());
  const size_t length = final_ ? fresh.size() : whole_characters(fresh);
  if (!is_utf8(fresh.substr(0, length))) {
    if (bad_end_ == 0) bad_begin_ = checked_;
    bad_end_ = checked_ + length;
  }
  checked_ += length;
}

}  // namespace score::io
