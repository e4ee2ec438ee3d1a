#!/usr/bin/env python3
"""Gathers rule files for the fuzz targets to start from: seeds.py FOLDER

Every .score file of the project, and the blocks of the documentation, each a file of FOLDER."""

import hashlib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```score(?:-error)?[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
LARGEST = 6000  # libFuzzer cuts what is longer


def texts():
    for path in sorted(ROOT.rglob("*.score")):
        if "build" not in path.relative_to(ROOT).parts:
            yield path.read_bytes()
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        for block in BLOCK.findall(path.read_text(encoding="utf-8")):
            yield block.encode()


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for text in texts():
        if len(text) <= LARGEST:
            (folder / hashlib.sha256(text).hexdigest()[:16]).write_bytes(text)


if __name__ == "__main__":
    main()
