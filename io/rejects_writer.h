#pragma once
// The file of rejected rows.
#include <memory>
#include <string>

#include "runtime/columns/reject.h"

namespace score::io {

/// Counts rejected rows and, when it has a file, writes each as a line of CSV: file,line,column,value,reason. The file
/// appears when `finish` is called, with its header even when nothing was rejected.
class RejectsWriter final : public columns::RejectSink {
 public:
  ~RejectsWriter() override;
  columns::Status reject(const columns::Reject& row) override;
  columns::Status finish();
  int64_t count() const { return count_; }

 private:
  friend columns::Result<std::unique_ptr<RejectsWriter>> create_rejects(const std::string& path);
  RejectsWriter();

  struct File;
  std::unique_ptr<File> file_;
  int64_t count_ = 0;
};

/// `path` empty: no file, only counting.
columns::Result<std::unique_ptr<RejectsWriter>> create_rejects(const std::string& path);

}  // namespace score::io
