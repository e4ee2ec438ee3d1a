#!/usr/bin/env python3
"""Every finding has a page (compiler/diag/pages), and the pages' examples are what they say.

usage: pages.py PATH/TO/score [CODE...]

A wrong rule file has the finding; a right one has not, and no error at all. Ends with 1 if a page does not hold.
"""

import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
from code_pages import PAGES, families, read_page  # noqa: E402


def findings(score, block, beside):
    """(code, severity) of each finding of the block's rule file."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in beside.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        model = Path(folder) / "model.score"
        if block.mark == "python wrong":
            made = subprocess.run([sys.executable, "-c", block.text], capture_output=True, cwd=folder, timeout=60)
            if made.returncode != 0:
                raise ValueError(f"its program fails:\n{made.stderr.decode(errors='replace')}")
            model.write_bytes(made.stdout)
        else:
            model.write_text(block.text, encoding="utf-8")
        done = subprocess.run([score, "check", "--format", "json", "model.score"], capture_output=True, text=True,
                              cwd=folder, timeout=60)
        if done.returncode > 1:
            raise ValueError(f"`score check` ends with {done.returncode}: {done.stderr}")
        return [(finding["code"], finding["severity"]) for finding in json.loads(done.stdout)["diagnostics"]]


def wrong_with(block, code, found):
    """What does not hold of a block with these findings; "" if all is well."""
    codes = sorted({each for each, _ in found})
    if block.mark.endswith(" wrong"):
        return "" if code in codes else f"a wrong rule file has {codes}, not {code}"
    errors = sorted({each for each, severity in found if severity == "error"})
    if errors:
        return f"a right rule file has errors: {errors}"
    return f"a right rule file has {code}" if code in codes else ""


def faults(score, code):
    """What does not hold of the page of `code`."""
    path = PAGES / f"{code}.md"
    if not path.exists():
        return ["there is no page"]
    try:
        page = read_page(path)
        marks = {block.mark for block in page.blocks}
        both = "score right" in marks and bool(marks & {"score wrong", "python wrong"})
        if not page.prose or both == bool(page.not_shown):
            return ["a page has prose, a wrong rule file and a right one, or `<!-- not shown: why -->`"]
        beside, wrong = {}, []
        for block in page.blocks:
            if block.mark.startswith("file "):
                beside[block.mark.removeprefix("file ")] = block.text
            else:
                wrong.append(wrong_with(block, code, findings(score, block, beside)))
        return [fault for fault in wrong if fault]
    except ValueError as error:
        return [str(error)]


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    score = str(Path(sys.argv[1]).resolve())
    known = [code.code for family in families() for code in family.members]
    asked = sys.argv[2:] or known
    with ThreadPoolExecutor() as pool:
        found = dict(zip(asked, pool.map(lambda code: faults(score, code), asked)))
    if not sys.argv[2:]:
        found.update({page.stem: ["no finding has this code"] for page in PAGES.glob("*.md") if page.stem not in known})
    wrong = {code: what for code, what in found.items() if what}
    for code, what in sorted(wrong.items()):
        for fault in what:
            print(f"compiler/diag/pages/{code}.md: {fault}", file=sys.stderr)
    print(f"{len(found)} pages, {len(wrong)} that do not hold")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
