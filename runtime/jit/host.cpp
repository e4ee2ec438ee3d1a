#include "runtime/jit/host.h"

#include <atomic>
#include <fmt/format.h>
#include <llvm/ExecutionEngine/JITLink/JITLinkMemoryManager.h>
#include <llvm/ExecutionEngine/Orc/Core.h>
#include <llvm/ExecutionEngine/Orc/ExecutorProcessControl.h>
#include <llvm/ExecutionEngine/Orc/ObjectLinkingLayer.h>
#include <llvm/Support/MemoryBuffer.h>
#include <mutex>

namespace score::jit {

namespace {

namespace orc = llvm::orc;

/// The process's one session. Code is linked with nothing but itself, so nothing of the process can be reached by name.
class Session {
 public:
  /// Never destroyed: code may be dropped as late as its owners like. Null: there can be none, and `error` says why.
  static Session* get(std::string* error) {
    struct Made {
      Session* session = nullptr;
      std::string error;
    };
    static const Made made = [] {
      Made first;
      if (auto session = make()) {
        first.session = session->release();
      } else {
        first.error = llvm::toString(session.takeError());
      }
      return first;
    }();
    *error = made.error;
    return made.session;
  }

  llvm::Error add(orc::JITDylib& dylib, const codegen::Piece& object) {
    return layer_->add(
        dylib, llvm::MemoryBuffer::getMemBufferCopy(object.bytes, codegen::function_name(object.kernel, object.part)));
  }
  orc::JITDylib& new_dylib() { return session_->createBareJITDylib(fmt::format("model {}", ++count_)); }
  orc::ExecutionSession& session() { return *session_; }

  /// One links at a time: it takes microseconds, and what goes wrong is its own.
  std::unique_lock<std::mutex> begin() {
    std::unique_lock lock(linking_);
    const std::lock_guard own(reasons_lock_);
    reasons_.clear();
    return lock;
  }
  /// Of the link that has begun.
  llvm::Error because(llvm::Error error) {
    const std::lock_guard own(reasons_lock_);
    if (reasons_.empty()) return error;
    llvm::consumeError(std::move(error));
    return llvm::createStringError(llvm::inconvertibleErrorCode(), reasons_);
  }

 private:
  static llvm::Expected<std::unique_ptr<Session>> make() {
    auto control = orc::SelfExecutorProcessControl::Create();
    if (!control) return control.takeError();
    auto made = std::make_unique<Session>();
    made->session_ = std::make_unique<orc::ExecutionSession>(std::move(*control));
    made->layer_ = std::make_unique<orc::ObjectLinkingLayer>(*made->session_);
    // Look-ups only say which names there are not; why is told here.
    made->session_->setErrorReporter([own = made.get()](llvm::Error error) {
      const std::lock_guard lock(own->reasons_lock_);
      if (!own->reasons_.empty()) own->reasons_ += "; ";
      own->reasons_ += llvm::toString(std::move(error));
    });
    return made;
  }

  std::mutex linking_, reasons_lock_;
  std::string reasons_;
  std::unique_ptr<orc::ExecutionSession> session_;
  std::unique_ptr<orc::ObjectLinkingLayer> layer_;
  std::atomic<uint64_t> count_{0};
};

class LinkedCode : public Code {
 public:
  LinkedCode(Session& session, orc::JITDylib& dylib) : session_(session), dylib_(dylib) {}
  ~LinkedCode() override { llvm::consumeError(session_.session().removeJITDylib(dylib_)); }

 private:
  Session& session_;
  orc::JITDylib& dylib_;
};

llvm::Error link(Session& session, const std::vector<codegen::Piece>& objects, std::shared_ptr<LinkedCode>& code) {
  const std::unique_lock<std::mutex> lock = session.begin();
  orc::JITDylib& dylib = session.new_dylib();
  code = std::make_shared<LinkedCode>(session, dylib);
  orc::SymbolLookupSet wanted;
  std::vector<orc::SymbolStringPtr> names;
  for (const codegen::Piece& object : objects) {
    if (llvm::Error error = session.add(dylib, object)) return error;
    names.push_back(session.session().intern(codegen::function_name(object.kernel, object.part)));
    wanted.add(names.back());
  }
  auto found = session.session().lookup({{&dylib, orc::JITDylibLookupFlags::MatchAllSymbols}}, wanted);
  if (!found) return session.because(found.takeError());
  for (size_t i = 0; i < objects.size(); ++i) {
    code->functions.resize(std::max<size_t>(code->functions.size(), objects[i].kernel + 1));
    auto& parts = code->functions[objects[i].kernel];
    parts.resize(std::max<size_t>(parts.size(), objects[i].part + 1));
    parts[objects[i].part] = (*found)[names[i]].getAddress().toPtr<ScoreKernelFunction>();
  }
  return llvm::Error::success();
}

}  // namespace

Linked link_objects(const std::vector<codegen::Piece>& objects) {
  Linked made;
  Session* session = Session::get(&made.error);
  if (session == nullptr) return made;
  std::shared_ptr<LinkedCode> code;
  if (llvm::Error error = link(*session, objects, code)) {
    made.error = llvm::toString(std::move(error));
  } else {
    made.code = std::move(code);
  }
  return made;
}

}  // namespace score::jit
