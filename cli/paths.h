#pragma once
// The files of one command: what it writes must destroy neither what it reads nor what else it writes.
#include <string>
#include <vector>

namespace score::cli {

struct NamedPath {
  std::string path;  // "" stands for no file; "-" for a standard stream
  std::string what;  // "the rule file"
};

/// Whether both lead to one file, or would: links and other spellings of a path are seen through. Streams and devices
/// are no files.
bool same_file(const std::string& a, const std::string& b);

/// A sentence for the first clash, "" if there is none: an output that is an input or another output, or standard input
/// asked for twice. The output called `renewed` may be the input called `before`.
std::string path_clash(const std::vector<NamedPath>& inputs, const std::vector<NamedPath>& outputs,
                       const std::string& before, const std::string& renewed);

/// "-" for other names of standard output, `/dev/stdout`; else the path.
std::string output_path(const std::string& path);

}  // namespace score::cli
