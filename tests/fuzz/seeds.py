#!/usr/bin/env python3
"""Gathers rule files for the fuzz targets to start from: seeds.py FOLDER

Every .score file of the project, and the blocks of the documentation, each a file of FOLDER; longer ones in pieces."""

import hashlib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```score(?:-error)?[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
LARGEST = 2000  # libFuzzer cuts what is longer


def texts():
    for path in sorted(ROOT.rglob("*.score")):
        if "build" not in path.relative_to(ROOT).parts:
            yield path.read_bytes()
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        for block in BLOCK.findall(path.read_text(encoding="utf-8")):
            yield block.encode()


def pieces(text):
    """The text, or runs of its paragraphs that are short enough."""
    piece = b""
    for paragraph in text.split(b"\n\n"):
        if piece and len(piece) + len(paragraph) > LARGEST:
            yield piece
            piece = b""
        piece += paragraph[:LARGEST] + b"\n\n"
    yield piece


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for text in texts():
        for piece in pieces(text):
            (folder / hashlib.sha256(piece).hexdigest()[:16]).write_bytes(piece)


if __name__ == "__main__":
    main()
