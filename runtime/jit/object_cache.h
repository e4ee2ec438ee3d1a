#pragma once
// Object files kept from run to run: in $SCORE_CACHE_DIR, else $XDG_CACHE_HOME/score, else ~/.cache/score.
//
// An entry is used only if its key and its check sum hold, and if nobody but its owner, who is this user, may write to
// it. Entries appear whole or not at all. Whatever goes wrong, the cache is only slower.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/codegen/codegen.h"

namespace score::jit {

/// The cache's folder; "" if this user has none, or caching is switched off (SCORE_CACHE_DIR is empty).
std::string cache_folder();

class ObjectCache {
 public:
  /// The folder is made on the first write. When all entries together are larger than `most_bytes`, those that were
  /// used longest ago go.
  explicit ObjectCache(std::string folder, uint64_t most_bytes = uint64_t{256} << 20)
      : folder_(std::move(folder)), most_bytes_(most_bytes) {}

  /// `key` says all that the code depends on.
  std::optional<std::vector<codegen::Piece>> find(const std::string& key) const;
  void keep(const std::string& key, const std::vector<codegen::Piece>& pieces) const;

 private:
  std::string path_of(const std::string& key) const;
  void make_room() const;

  std::string folder_;
  uint64_t most_bytes_;
};

}  // namespace score::jit
