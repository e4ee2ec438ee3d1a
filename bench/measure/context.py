"""Where things are in one run of the benchmarks, and what builds the C++ peers."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from measure.paths import ROOT
from measure.peer import MissingPeer, Peer, PeerFailed, ProcessPeer


BASE_FLAGS = ["-std=c++20", "-O3", "-march=native", "-w", f"-I{ROOT}"]


@dataclass(frozen=True)
class Compiler:
    name: str  # of the peer
    command: str
    flags: tuple[str, ...] = ()


# clang takes 256-bit vectors on many processors that have 512-bit ones, unless told otherwise.
GCC = Compiler("C++ g++", "g++")
CLANG = Compiler("C++ clang", "clang++-19")
CLANG_WIDE = Compiler("C++ clang, 512-bit", "clang++-19", ("-mprefer-vector-width=512",))


@dataclass
class Context:
    folder: Path  # build/bench
    programs: Path  # build/release/bin
    quick: bool
    seed: int
    tell: Callable[[str], None]

    def rows(self, full: int, quick: int) -> int:
        return quick if self.quick else full

    @property
    def rounds(self) -> int:
        return 5 if self.quick else 11

    @property
    def python(self) -> str:
        return sys.executable

    @property
    def modules(self) -> Path:
        return self.folder / "node"

    def log(self, name: str) -> Path:
        folder = self.folder / "log"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / ("".join(c if c.isalnum() else "-" for c in name) + ".log")

    def place(self, *parts: str) -> Path:
        path = self.folder.joinpath("work", *parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def data(self, rows: int, kind: str) -> Path:
        return self.folder / "data" / f"{kind}-{self.seed}-{rows}"

    def engines(self) -> list[str]:
        """Score's, the fastest first, as this build has them."""
        listed = subprocess.run([self.programs / "score_bench_driver", "--engines"], check=True, capture_output=True,
                                text=True)
        return listed.stdout.split()[::-1]

    def score_peer(self, workload: str, engine: str, model: Path, leads: Path, rows: int, checkpoints: list[int],
                   *more: str, name: str = "") -> ProcessPeer:
        command = [str(self.programs / "score_bench_driver"), str(model), str(leads), "--engine", engine, "--limit",
                   str(rows), *more]
        for checkpoint in checkpoints:
            command += ["--checkpoint", str(checkpoint)]
        name = name or f"Score {engine}"
        return ProcessPeer(name, rows, command=command, log=self.log(f"{workload}-{name}"))

    def python_peer(self, workload: str, name: str, script: str, job: Path, rows: int, **more) -> ProcessPeer:
        environment = os.environ | {"POLARS_MAX_THREADS": "1", "OMP_NUM_THREADS": "1"}
        command = [self.python, str(ROOT / "bench" / "peers" / script), str(job)]
        return ProcessPeer(name, rows, command=command, environment=environment,
                           log=self.log(f"{workload}-{name}"), **more)

    def node_peer(self, workload: str, name: str, script: str, job: Path, rows: int) -> ProcessPeer:
        command = ["node", str(ROOT / "bench" / "peers" / "js" / script), str(job)]
        return ProcessPeer(name, rows, command=command, log=self.log(f"{workload}-{name}"))

    def cpp_peer(self, workload: str, compiler: Compiler, source: Path, arguments: list[str], rows: int,
                 libraries: tuple[str, ...] = (), **more) -> Peer:
        name = more.pop("name", compiler.name)
        try:
            command = [str(self.compile(compiler, source, libraries)), *arguments]
        except PeerFailed as why:
            return MissingPeer(name, rows, why=str(why))
        return ProcessPeer(name, rows, command=command, log=self.log(f"{workload}-{name}"), **more)

    def compile(self, compiler: Compiler, source: Path, libraries: tuple[str, ...] = ()) -> Path:
        """Once for the same text, the same flags and the same compiler."""
        if shutil.which(compiler.command) is None:
            raise PeerFailed(f"there is no {compiler.command}")
        flags = [*BASE_FLAGS, *compiler.flags]
        version = subprocess.run([compiler.command, "--version"], capture_output=True, text=True, check=True).stdout
        headers = "".join(h.read_text() for h in sorted((ROOT / "bench" / "peers" / "cpp").glob("*.h")))
        seed = "\n".join([source.read_text(), headers, version, *flags, *libraries])
        program = self.folder / "cpp" / (source.stem + "-" + hashlib.sha256(seed.encode()).hexdigest()[:16])
        if not program.exists():
            self.tell(f"compiling {source.name} with {compiler.command} {' '.join(compiler.flags)}")
            program.parent.mkdir(parents=True, exist_ok=True)
            part = program.with_suffix(".part")
            made = subprocess.run([compiler.command, *flags, str(source), "-o", str(part), *libraries],
                                  capture_output=True, text=True)
            if made.returncode != 0:
                raise PeerFailed(f"{compiler.command} refuses {source.name}: {made.stderr.strip()[:300]}")
            part.rename(program)
        return program
