// libscore_native.so's door.
#include <cstring>
#include <elf.h>
#include <fmt/format.h>
#include <link.h>

#include "runtime/jit/host.h"

namespace score::jit {

namespace {

/// The linker's hash of this module's contents: a generator that was changed in any way has another one.
struct BuildId {
  std::string text;

  static int look(dl_phdr_info* info, size_t, void* found) {
    const auto own = reinterpret_cast<ElfW(Addr)>(&score_native_version);
    bool is_own = false;
    for (int i = 0; i < info->dlpi_phnum; ++i) {
      const ElfW(Phdr)& part = info->dlpi_phdr[i];
      const ElfW(Addr) begin = info->dlpi_addr + part.p_vaddr;
      is_own = is_own || (part.p_type == PT_LOAD && own >= begin && own < begin + part.p_memsz);
    }
    if (!is_own) return 0;
    for (int i = 0; i < info->dlpi_phnum; ++i) {
      const ElfW(Phdr)& part = info->dlpi_phdr[i];
      if (part.p_type != PT_NOTE) continue;
      const auto* notes = reinterpret_cast<const char*>(info->dlpi_addr + part.p_vaddr);
      static_cast<BuildId*>(found)->read(notes, part.p_memsz);
    }
    return 1;
  }

 private:
  void read(const char* notes, size_t size) {
    const auto padded = [](size_t bytes) { return (bytes + 3) / 4 * 4; };
    ElfW(Nhdr) note;
    for (size_t at = 0; at + sizeof(note) <= size;) {
      std::memcpy(&note, notes + at, sizeof(note));
      at += sizeof(note) + padded(note.n_namesz);
      for (size_t i = 0; note.n_type == NT_GNU_BUILD_ID && i < note.n_descsz && at + i < size; ++i) {
        text += fmt::format("{:02x}", static_cast<unsigned char>(notes[at + i]));
      }
      at += padded(note.n_descsz);
    }
  }
};

std::string build_id() {
  BuildId found;
  ::dl_iterate_phdr(&BuildId::look, &found);
  return found.text;
}

class NativeBackend : public Backend {
 public:
  codegen::Target target(bool scalar, const std::string& set) override {
    return scalar ? codegen::host_target(true) : codegen::host_target_of(set);
  }
  codegen::Generated generate(const plan::Plan& plan, const plan::Schedule& schedule, const plan::KernelPlan& kernels,
                              const codegen::Target& target, codegen::Form form, const codegen::Work& work) override {
    return codegen::generate(plan, schedule, kernels, target, form, work);
  }
  Linked link(const std::vector<codegen::Piece>& objects) override { return link_objects(objects); }
  std::string version() override {
    static const std::string build = build_id();
    return fmt::format("{}, build {}", codegen::generator_version(), build);
  }
};

}  // namespace

int score_native_version() {
  return kBackendVersion;
}

Backend* score_native_backend() {
  static NativeBackend backend;
  return &backend;
}

}  // namespace score::jit
