#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/byte_sink.h"
#include "io/io.h"
#include "io/io_testing.h"
#include "runtime/columns/builders.h"

namespace score::io {
namespace {

using columns::Code;
using testing::HasSubstr;

TEST(Sink, FilesAppearWholeOrNotAtAll) {
  const TempFolder folder;
  const std::string path = folder.file("out.csv");
  {
    auto sink = open_sink(path);
    ASSERT_TRUE(sink.ok());
    ASSERT_TRUE(sink.value->write("half").ok());
    EXPECT_FALSE(std::filesystem::exists(path));
  }
  EXPECT_EQ(folder.entries(), 0U);
  auto sink = open_sink(path);
  ASSERT_TRUE(sink.value->write("whole").ok());
  ASSERT_TRUE(sink.value->finish().ok());
  EXPECT_EQ(read_text(path), "whole");
  EXPECT_EQ(folder.entries(), 1U);
}

TEST(Sink, AnAbandonedFileLeavesTheOldOneAlone) {
  const TempFolder folder;
  const std::string path = folder.file("out.csv");
  write_text(path, "old");
  ::chmod(path.c_str(), 0640);
  {
    ASSERT_TRUE(open_sink(path).value->write("new").ok());
  }
  EXPECT_EQ(read_text(path), "old");
  auto sink = open_sink(path);
  ASSERT_TRUE(sink.value->write("new").ok());
  ASSERT_TRUE(sink.value->finish().ok());
  EXPECT_EQ(read_text(path), "new");
  EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms(0640));
  EXPECT_EQ(folder.entries(), 1U);
}

TEST(Sink, LinksAreFollowed) {
  const TempFolder folder;
  write_text(folder.file("real.csv"), "old");
  std::filesystem::create_symlink("real.csv", folder.file("link.csv"));
  auto sink = open_sink(folder.file("link.csv"));
  ASSERT_TRUE(sink.value->write("new").ok());
  ASSERT_TRUE(sink.value->finish().ok());
  EXPECT_TRUE(std::filesystem::is_symlink(folder.file("link.csv")));
  EXPECT_EQ(read_text(folder.file("real.csv")), "new");
}

TEST(Sink, AKilledProcessLeavesNothing) {
  const TempFolder folder;
  const pid_t child = ::fork();
  if (child == 0) {
    auto sink = open_sink(folder.file("out.csv"));
    (void)sink.value->write(std::string(100'000, 'x'));
    ::raise(SIGKILL);
  }
  int how = 0;
  ASSERT_EQ(::waitpid(child, &how, 0), child);
  ASSERT_TRUE(WIFSIGNALED(how));
  EXPECT_FALSE(std::filesystem::exists(folder.file("out.csv")));
  const int probe = ::open(folder.path().c_str(), O_TMPFILE | O_WRONLY, 0600);
  if (probe < 0) GTEST_SKIP() << "this file system has no unnamed files";
  ::close(probe);
  EXPECT_EQ(folder.entries(), 0U);
}

TEST(Sink, FailuresNameThePath) {
  const TempFolder folder;
  const auto missing = open_sink(folder.file("no/such/out.csv"));
  EXPECT_EQ(missing.status.code(), Code::Io);
  EXPECT_EQ(missing.status.message(),
            "cannot create `" + folder.file("no/such/out.csv") + "`: no such file or directory");
  EXPECT_THAT(open_sink(folder.path().string()).status.message(), HasSubstr("it is a folder"));
  EXPECT_EQ(open_sink("").status.code(), Code::WrongUse);
  if (::geteuid() != 0) {
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read);
    EXPECT_THAT(open_sink(folder.file("out.csv")).status.message(), HasSubstr("permission denied"));
  }
}

TEST(Sink, AFullDeviceIsAnError) {
  auto sink = open_sink("/dev/full");
  ASSERT_TRUE(sink.ok());
  const columns::Status status = sink.value->write("x");
  EXPECT_EQ(status.code(), Code::Io);
  EXPECT_EQ(status.message(), "cannot write `/dev/full`: no space left on device");
}

TEST(Sink, APipeWithoutAReaderIsAnError) {
  const TempFolder folder;
  const std::string path = folder.file("pipe");
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  ::signal(SIGPIPE, SIG_IGN);
  const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK);
  auto sink = open_sink(path);
  ASSERT_TRUE(sink.ok());
  ASSERT_TRUE(sink.value->write("x").ok());
  ::close(reader);
  EXPECT_THAT(sink.value->write("y").message(), HasSubstr("broken pipe"));
}

TEST(Source, FailuresNameThePath) {
  const TempFolder folder;
  EXPECT_EQ(open_reader(folder.file("none.csv")).status.message(),
            "cannot open `" + folder.file("none.csv") + "`: no such file or directory");
  std::filesystem::create_directory(folder.file("dir.csv"));
  EXPECT_EQ(open_reader(folder.file("dir.csv")).status.message(),
            "cannot read `" + folder.file("dir.csv") + "`: it is a folder");
  EXPECT_EQ(open_reader("-").status.code(), Code::WrongUse);
}

columns::SchemaPtr one_column() {
  columns::Schema schema;
  schema.fields = {{"name", columns::make_type(columns::TypeId::Utf8), true}};
  return std::make_shared<const columns::Schema>(std::move(schema));
}

columns::Batch many_rows() {
  columns::Utf8Builder names;
  for (int i = 0; i < 1'000; ++i) names.append(std::string(2'000, static_cast<char>('a' + i % 26)));
  std::vector<columns::OwnedArray> columns;
  columns.push_back(names.finish());
  return columns::Batch::from_columns(one_column(), std::move(columns), 1'000);
}

TEST(Writers, AFullDiskIsOneClearError) {
  for (Format format : {Format::Csv, Format::JsonLines, Format::ArrowFile, Format::Parquet}) {
    if (!SCORE_HAS_ARROW && format > Format::JsonLines) continue;
    WriteOptions options;
    options.format = format;
    auto writer = open_writer("/dev/full", one_column(), options);
    columns::Status status = writer.status;
    if (status.ok()) status = writer.value->write(many_rows());
    if (status.ok()) status = writer.value->finish();
    EXPECT_EQ(status.code(), Code::Io) << name_of(format);
    EXPECT_EQ(status.message(), "cannot write `/dev/full`: no space left on device") << name_of(format);
  }
}

TEST(Writers, UnfinishedOutputLeavesNothing) {
  for (const char* name : {"a.csv", "a.jsonl", "a.parquet", "a.arrow"}) {
    if (!SCORE_HAS_ARROW && format_of_path(name).value > Format::JsonLines) continue;
    const TempFolder folder;
    {
      auto writer = open_writer(folder.file(name), one_column());
      ASSERT_TRUE(writer.ok()) << writer.status.message();
      ASSERT_TRUE(writer.value->write(many_rows()).ok());
    }
    EXPECT_EQ(folder.entries(), 0U) << name;
  }
}

TEST(RejectsWriter, WritesCsv) {
  const TempFolder folder;
  auto rejects = create_rejects(folder.file("rejects.csv"));
  ASSERT_TRUE(rejects.ok());
  ASSERT_TRUE(rejects.value->reject({"leads, all.csv", 7, "age", "a \"b\"\nc", "not a number"}).ok());
  EXPECT_EQ(folder.entries(), 0U);
  ASSERT_TRUE(rejects.value->finish().ok());
  EXPECT_EQ(rejects.value->count(), 1);
  EXPECT_EQ(read_text(folder.file("rejects.csv")),
            "file,line,column,value,reason\n\"leads, all.csv\",7,age,\"a \"\"b\"\"\nc\",not a number\n");
  auto counting = create_rejects("");
  ASSERT_TRUE(counting.value->reject({}).ok());
  EXPECT_EQ(counting.value->count(), 1);
  EXPECT_TRUE(counting.value->finish().ok());
}

}  // namespace
}  // namespace score::io
