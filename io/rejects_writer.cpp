#include "io/rejects_writer.h"

#include "io/byte_sink.h"
#include "io/cell_writer.h"
#include "io/text_out.h"

namespace score::io {

using columns::Reject;
using columns::Result;
using columns::Status;

struct RejectsWriter::File {
  explicit File(std::unique_ptr<ByteSink> sink) : out(std::move(sink)) { out.put("file,line,column,value,reason\n"); }
  TextOut out;
};

RejectsWriter::RejectsWriter() = default;
RejectsWriter::~RejectsWriter() = default;

Status RejectsWriter::reject(const Reject& row) {
  ++count_;
  if (!file_) return {};
  return columns::guarded([&] {
    columns::Buffer& out = file_->out.buffer();
    put_csv_text(out, row.file, ',');
    out.push(',');
    put_int(out, row.line);
    for (const std::string_view text : {row.column, row.value, row.reason}) {
      out.push(',');
      put_csv_text(out, text, ',');
    }
    out.push('\n');
    return file_->out.row_done();
  });
}

Status RejectsWriter::finish() {
  if (!file_) return {};
  return columns::guarded([&] { return file_->out.finish(); });
}

Result<std::unique_ptr<RejectsWriter>> create_rejects(const std::string& path) {
  std::unique_ptr<RejectsWriter> writer(new RejectsWriter());
  if (path.empty()) return writer;
  Result<std::unique_ptr<ByteSink>> sink = open_sink(path);
  if (!sink.ok()) return sink.status;
  writer->file_ = std::make_unique<RejectsWriter::File>(std::move(sink.value));
  return writer;
}

}  // namespace score::io
