"""Peers: programs that score the same leads, and answer when asked (bench/README.md has the lines they speak)."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


class PeerFailed(Exception):
    pass


@dataclass
class Peer:
    """`rows` are the leads of one run; slow peers take fewer than others."""

    name: str
    rows: int
    about: str = ""  # for people: what it is, when the name does not say
    checked: bool = True  # it scores, so its answer is compared
    ready: dict = field(default_factory=dict)  # what it said of itself when it had loaded

    def start(self) -> None: ...
    def stop(self) -> None: ...

    def check(self) -> dict:
        """Of the first so many leads: sum of points in millionths, leads of each grade."""
        return {}

    def run(self, times: int) -> float:
        """Seconds of one run, the average of so many."""
        raise NotImplementedError


@dataclass
class ProcessPeer(Peer):
    command: list[str] = field(default_factory=list)
    environment: dict[str, str] | None = None
    extra: dict = field(default_factory=dict)  # of the newest run, besides its seconds
    process: subprocess.Popen | None = None
    log: Path | None = None

    def start(self) -> None:
        with self.log.open("w") as log:
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                                            text=True, env=self.environment)
        self.ready = self.answer()

    def answer(self) -> dict:
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
            raise PeerFailed(f"{self.name} ended with {self.process.returncode}: {self.last_words()}")
        return json.loads(line)

    def last_words(self) -> str:
        """What its log says of its end: runtimes tell the error, and then more."""
        lines = [line.strip() for line in self.log.read_text(errors="replace").splitlines() if line.strip()]
        return next((line for line in reversed(lines) if "Error" in line), lines[-1] if lines else "not a word")

    def ask(self, line: str) -> dict:
        try:
            print(line, file=self.process.stdin, flush=True)
        except BrokenPipeError:
            pass  # answer() says why
        return self.answer()

    def check(self) -> dict:
        return self.ask("check")["checks"]

    def run(self, times: int) -> float:
        self.extra = self.ask(f"run {times}")
        return self.extra["seconds"]

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.stdin.close()
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process = None


@dataclass
class MissingPeer(Peer):
    """One that cannot be had."""

    why: str = ""

    def start(self) -> None:
        raise PeerFailed(self.why)


@dataclass
class TaskPeer(Peer):
    """What is timed from outside: `task` does it once and gives the seconds. Once a turn: it may take much longer than
    it says."""

    task: Callable[[], float] | None = None
    answers: Callable[[], dict] | None = None

    def start(self) -> None:
        self.task()

    def check(self) -> dict:
        return self.answers() if self.answers else {}

    def run(self, times: int) -> float:
        return sum(self.task() for _ in range(times)) / times
