#!/usr/bin/env python3
"""Runs the examples of Markdown files: every fenced block marked score, score-error, file, eval or console.

usage: run_examples.py PATH/TO/score FILE.md...

docs/CONTRIBUTING.md says what each mark promises. Ends with 1 if an example does not hold.
"""

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MARKS = ("score", "score-error", "file", "eval", "console")


@dataclass
class Block:
    file: Path
    line: int
    mark: str
    arguments: list
    text: str


def blocks_of(path):
    """The marked blocks of a Markdown file, in order."""
    opened = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if opened is None and (found := re.fullmatch(r"```(\S+)(.*)", line)):
            opened = Block(path, number, found[1], found[2].split(), "")
        elif opened is not None and line == "```":
            if opened.mark in MARKS:
                yield opened
            opened = None
        elif opened is not None:
            opened.text += line + "\n"
    if opened is not None:
        raise SystemExit(f"{path}:{opened.line}: a block is never closed")


class Runner:
    def __init__(self, score):
        self.score = score
        self.files = {}  # what stands beside the next rule file, or where the next commands run
        self.failures = 0
        self.examples = 0

    def fail(self, block, what):
        self.failures += 1
        print(f"{block.file}:{block.line}: {what}", file=sys.stderr)

    def run(self, arguments, text=None):
        return subprocess.run([self.score, *arguments], input=text, capture_output=True, text=True, cwd=ROOT, timeout=60)

    def put_files(self, folder):
        """Writes the files of the blocks before, which are then used up."""
        for name, text in self.files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.files = {}

    def with_file(self, block, verb, *flags):
        with tempfile.TemporaryDirectory() as folder:
            self.put_files(folder)
            path = Path(folder) / "example.score"
            path.write_text(block.text, encoding="utf-8")
            return self.run([verb, str(path), *flags])

    def file_block(self, block):
        self.files[block.arguments[0]] = block.text

    def score_block(self, block):
        self.examples += 1
        verb = "test" if re.search(r'^test "', block.text, re.M) else "check"
        done = self.with_file(block, verb)
        if done.returncode != 0:
            self.fail(block, f"`score {verb}` ended with {done.returncode}:\n{done.stdout}{done.stderr}")

    def error_block(self, block):
        self.examples += 1
        done = self.with_file(block, "check", "--format", "json")
        found = sorted({finding["code"] for finding in json.loads(done.stdout)["diagnostics"]})
        if found != sorted(block.arguments):
            self.fail(block, f"expected {block.arguments}, found {found}")

    def eval_block(self, block):
        lines = [line for line in block.text.splitlines() if line.strip()]
        self.examples += len(lines)
        asked, wanted = zip(*(re.split(r"\s+# => ", line) for line in lines))
        done = self.run(["eval", "-"], "\n".join(asked) + "\n")
        given = [re.sub(r" : \S.*$", "", line) for line in done.stdout.splitlines()]
        for expression, want, got in zip(asked, wanted, given):
            if want.strip() != got.strip():
                self.fail(block, f"{expression} gives {got}, not {want}")
        if len(given) != len(lines):
            self.fail(block, f"{len(lines)} expressions, {len(given)} answers: {done.stderr}")

    def console_block(self, block):
        if not self.files:
            return self.commands(block, ROOT)
        with tempfile.TemporaryDirectory() as folder:
            self.put_files(folder)
            self.commands(block, folder)

    def commands(self, block, folder):
        parts = re.split(r"^\$ (.*)\n", block.text, flags=re.M)[1:]
        for command, want in zip(parts[::2], parts[1::2]):
            self.examples += 1
            script = f'PATH="{Path(self.score).parent}:$PATH"; {command}'
            done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=folder, timeout=120)
            got = done.stdout + done.stderr
            if got.strip() != want.strip():
                self.fail(block, f"`{command}` printed\n{got}")

    def block(self, block):
        {"score": self.score_block, "score-error": self.error_block, "file": self.file_block, "eval": self.eval_block,
         "console": self.console_block}[block.mark](block)


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    runner = Runner(str(Path(sys.argv[1]).resolve()))
    for name in sys.argv[2:]:
        for block in blocks_of(Path(name)):
            runner.block(block)
    print(f"{runner.examples} examples, {runner.failures} that do not hold")
    sys.exit(1 if runner.failures or runner.examples == 0 else 0)


if __name__ == "__main__":
    main()
