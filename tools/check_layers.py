#!/usr/bin/env python3
"""Checks every #include of the project against the legal arrows in tools/layers.toml.

usage: check_layers.py [--root FOLDER] [--layers FILE]

Prints each breach as `file:line: what is wrong; what would be legal` and ends with 1 if there is any.
"""

import argparse
import fnmatch
import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

SOURCES = {".h", ".hpp", ".c", ".cpp", ".def", ".inc"}
SKIPPED = {".git", ".venv", "build"}
# Written by ANTLR's tool, which includes its own files by bare name.
GENERATED = "grammar/generated"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


@dataclass(frozen=True)
class Library:
    name: str
    headers: frozenset[str]
    allowed_in: tuple[str, ...]

    def owns(self, header: str) -> bool:
        """`arrow` owns both `arrow/api.h` and `arrow.h`, not `arrows/x.h`."""
        first = PurePosixPath(header).parts[0]
        return first in self.headers or first.removesuffix(".h") in self.headers

    def allows(self, file: str) -> bool:
        return any(fnmatch.fnmatchcase(file, pattern) for pattern in self.allowed_in)


class Layers:
    def __init__(self, table: dict) -> None:
        self.folders: dict[str, list[str]] = table["folders"]
        self.tests_see: list[str] = table.get("tests", {}).get("may_see", [])
        self.libraries = [
            Library(name, frozenset(row["headers"]), tuple(row["allowed_in"]))
            for name, row in table.get("libraries", {}).items()
        ]
        for folder, seen in self.folders.items():
            for other in seen:
                if other not in self.folders:
                    raise ValueError(f"`{folder}` may see `{other}`, which is not in the table")

    def folder_of(self, file: str) -> str | None:
        """The longest folder of the table that holds the file."""
        for parent in PurePosixPath(file).parents:
            if str(parent) in self.folders:
                return str(parent)
        return None

    def legal_from(self, file: str, folder: str) -> set[str]:
        if file.endswith("_test.cpp"):
            return self.below(folder) | set(self.tests_see) | {folder}
        return {folder, *self.folders[folder]}

    def below(self, folder: str) -> set[str]:
        seen: set[str] = set()
        waiting = [folder]
        while waiting:
            for other in self.folders[waiting.pop()]:
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        return seen


def breach_of(layers: Layers, file: str, quote: str, header: str) -> str | None:
    """What is wrong with `file` including `header`, or None."""
    for library in layers.libraries:
        if library.owns(header) and not library.allows(file):
            return f"includes {library.name} (`{header}`); legal only in: {', '.join(library.allowed_in)}"
    if quote == "<" or file.startswith(GENERATED + "/"):
        return None
    if any(library.owns(header) for library in layers.libraries):
        return None
    folder = layers.folder_of(file)
    if folder is None:
        return f"`{PurePosixPath(file).parent}` has no row in tools/layers.toml"
    target = layers.folder_of(header)
    if target is None:
        return f'"{header}" does not begin with a folder of the project; legal are paths from its root'
    legal = layers.legal_from(file, folder)
    if target in legal:
        return None
    return f"`{folder}` includes `{target}` (\"{header}\"); legal: {', '.join(sorted(legal - {folder})) or 'only itself'}"


def project_files(root: Path) -> list[Path]:
    files: list[Path] = []
    for entry in sorted(root.iterdir()):
        if entry.is_dir() and entry.name not in SKIPPED:
            files += sorted(path for path in entry.rglob("*") if path.suffix in SOURCES and path.is_file())
    return files


def check(root: Path, layers: Layers) -> list[str]:
    breaches: list[str] = []
    for path in project_files(root):
        file = path.relative_to(root).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
            match = INCLUDE.match(line)
            wrong = breach_of(layers, file, *match.groups()) if match else None
            if wrong:
                breaches.append(f"{file}:{number}: {wrong}")
    return breaches


def main() -> int:
    home = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=home.parent)
    parser.add_argument("--layers", type=Path, default=home / "layers.toml")
    arguments = parser.parse_args()
    try:
        layers = Layers(tomllib.loads(arguments.layers.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError) as error:
        print(f"check_layers: {arguments.layers}: {error}", file=sys.stderr)
        return 2
    breaches = check(arguments.root, layers)
    print("\n".join(breaches), end="\n" if breaches else "")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
