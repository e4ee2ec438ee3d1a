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


def main_folder(folder: Path, wanted: dict, usage: str):
    """The same for all Markdown files of a folder: `wanted` has the text of each; others must not be there."""
    found = set(folder.glob("*.md")) if folder.exists() else set()
    if sys.argv[1:] == ["--check"]:
        for page in sorted(found | wanted.keys()):
            if page not in found or page.read_text(encoding="utf-8") != wanted.get(page):
                raise SystemExit(f"{page.relative_to(ROOT)} is not up to date: run tools/{Path(sys.argv[0]).name}")
    elif sys.argv[1:]:
        raise SystemExit(usage)
    else:
        folder.mkdir(exist_ok=True)
        for page in found - wanted.keys():
            page.unlink()
        for page, text in wanted.items():
            page.write_text(text, encoding="utf-8")
