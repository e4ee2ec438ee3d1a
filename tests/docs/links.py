#!/usr/bin/env python3
"""Follows the links between the project's Markdown files: every file and every heading they name must be there.

usage: links.py FILE.md...
"""

import re
import sys
from pathlib import Path


def without_code(text):
    return re.sub(r"```.*?^```$", "", text, flags=re.M | re.S)


def anchor(heading):
    """As hosts of Markdown make it from a heading."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def anchors(path):
    return {anchor(heading) for heading in re.findall(r"^#+ (.*)$", without_code(path.read_text("utf-8")), re.M)}


def broken(path):
    text = re.sub(r"`[^`\n]*`", "", without_code(path.read_text("utf-8")))
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, heading = target.partition("#")
        file = (path.parent / name).resolve() if name else path
        if not file.exists():
            yield f"{path}: there is no `{name}`"
        elif heading and (file.is_dir() or heading not in anchors(file)):
            yield f"{path}: `{name or path.name}` has no heading `#{heading}`"


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    found = [problem for name in sys.argv[1:] for problem in broken(Path(name))]
    for problem in found:
        print(problem, file=sys.stderr)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
