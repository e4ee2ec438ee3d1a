"""A page that a tool writes from a source: `--check` says whether the committed page still is what the source gives."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(page: Path, wanted: str, usage: str):
    """Writes `wanted` to `page`, or compares. `usage` is told for any other argument."""
    if sys.argv[1:] == ["--check"]:
        if not page.exists() or page.read_text(encoding="utf-8") != wanted:
            raise SystemExit(f"{page.relative_to(ROOT)} is not up to date: run tools/{Path(sys.argv[0]).name}")
    elif sys.argv[1:]:
        raise SystemExit(usage)
    else:
        page.write_text(wanted, encoding="utf-8")
