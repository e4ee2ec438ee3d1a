#!/usr/bin/env python3
"""Makes docs/diagnostics.md from compiler/diag/diagnostics.def and the goldens that show each finding.

usage: diagnostics_reference.py [--check]

--check writes nothing and ends with 1 if the page is not what the table and the goldens give.
"""

import re

import made_page
from made_page import ROOT

TABLE = ROOT / "compiler" / "diag" / "diagnostics.def"
PAGE = ROOT / "docs" / "diagnostics.md"
LONGEST = 110

INTRO = """# What the checker finds

Made by `tools/diagnostics_reference.py` from the table of findings and from the tests that show them; a test keeps the
two the same. A code never changes its meaning and is never used again. A warning leaves the model usable; a file with an
error scores nobody. `score check --format json` gives them to other programs, edits included.

| codes | about |
|---|---|
"""


def table(text):
    """Sections as (title, [(code, kind, template)])."""
    found = []
    for line in text.splitlines():
        if section := re.match(r"// ---- (S\d\dxx: .*?) -+$", line):
            found.append((section[1], []))
        elif row := re.match(r'SCORE_DIAG\((S\d+), (\w+), "((?:[^"\\]|\\.)*)"\)', line):
            found[-1][1].append((row[1], row[2].lower(), row[3].replace('\\"', '"')))
    return found


def shown():
    """For each code the places where goldens show it, as (line of the rule file, message)."""
    found = {}
    for golden in sorted(ROOT.glob("compiler/*/goldens/*.errors")):
        text = golden.read_text(encoding="utf-8", errors="replace")
        own = golden.with_suffix(".score")
        # A finding in another file of the model has that file's name before its place.
        short = [(code, golden.parent / name[:-1] if name else own, line, message) for name, line, code, message in
                 re.findall(r"^(\S+:)?(\d+):\d+: \w+ (S\d+): (.*)$", text, re.M)]
        full = [(code, own, line, message) for code, message, line in
                re.findall(r"^\w+\[(S\d+)\]: (.*)\n +--> \S+?:(\d+):", text, re.M)]
        for code, file, line, message in short + full:
            if file.is_file():
                source = file.read_text(encoding="utf-8", errors="replace").split("\n")
                found.setdefault(code, []).append((source[int(line) - 1].strip(), message))
    return found


def example(places):
    """The shortest line that fits, else none; the message that goes with it."""
    usable = [(len(line) + len(message), line, message) for line, message in places
              if line and len(line) <= LONGEST and line.isprintable() and message.isprintable()]
    return min(usable)[1:] if usable else None


def code_cell(text):
    fence = "``" if "`" in text else "`"
    padded = f" {text} " if "`" in text else text
    return f"{fence}{padded}{fence}".replace("|", "\\|")


def row(code, kind, template, places):
    found = example(places)
    message = found[1] if found else re.sub(r"`?\{\w+\}`?", "…", template)
    return f"| {code} {kind} | {code_cell(found[0]) if found else ''} | {message.replace('|', chr(92) + '|')} |"


def anchor(title):
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def page():
    places = shown()
    sections = [(title, rows) for title, rows in table(TABLE.read_text(encoding="utf-8")) if rows]
    out = [INTRO + "\n".join(f"| [{title.split(': ')[0]}](#{anchor(title)}) | {title.split(': ')[1]} |"
                             for title, _ in sections)]
    for title, rows in sections:
        out.append(f"\n## {title}\n\n| | where it stands, for example | what it says |\n|---|---|---|")
        out += [row(code, kind, template, places.get(code, [])) for code, kind, template in rows]
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    made_page.main(PAGE, page(), __doc__)
