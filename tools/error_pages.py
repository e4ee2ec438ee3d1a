#!/usr/bin/env python3
"""Makes docs/errors/ from compiler/diag/diagnostics.def and compiler/diag/pages/.

usage: error_pages.py [--check]

--check writes nothing and ends with 1 if the folder is not what the table and the pages give.
"""

import re

import made_page
from code_pages import PAGES, families, read_page
from made_page import ROOT

FOLDER = ROOT / "docs" / "errors"

INTRO = """# What the checker finds

Made by `tools/error_pages.py` from the table of findings and their pages; a test keeps them the same, and another one
runs every example. `score explain S0504` prints a page in the terminal. A code never changes its meaning and is never
used again. A warning leaves the model usable; a file with an error scores nobody. [Checking](../checking.md) says how
findings are mended, answered and given to other programs.

| codes | about |
|---|---|
"""

TITLES = {"score wrong": "Wrong:", "score right": "Right:", "python wrong": "Wrong, as this program writes it:"}


def anchor(title):
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def overview(all_families):
    titles = [f"{family.codes}: {family.about}" for family in all_families]
    out = [INTRO + "\n".join(f"| [{family.codes}](#{anchor(title)}) | {family.about} |"
                             for family, title in zip(all_families, titles))]
    for family, title in zip(all_families, titles):
        out.append(f"\n## {title}\n\n| code | | says |\n|---|---|---|")
        for code in family.members:
            link = f"[{code.code}]({code.code}.md)" if (PAGES / f"{code.code}.md").exists() else code.code
            message = code.message.replace("|", "\\|")
            out.append(f"| {link} | {code.severity} | {message} |")
    return "\n".join(out) + "\n"


def page(code, family):
    source = read_page(PAGES / f"{code.code}.md")
    out = [f"# {code.code}: {code.message}\n",
           f"{code.severity.capitalize()}, one of [{family.codes}: {family.about}](README.md#"
           f"{anchor(f'{family.codes}: {family.about}')}).\n", source.prose]
    for block in source.blocks:
        out.append("\n" + TITLES.get(block.mark, f"`{block.mark.removeprefix('file ')}`, beside the rule file:"))
        out.append(f"\n```\n{block.text}```")
    return "\n".join(out) + "\n"


def pages():
    all_families = families()
    made = {FOLDER / "README.md": overview(all_families)}
    for family in all_families:
        for code in family.members:
            if (PAGES / f"{code.code}.md").exists():
                made[FOLDER / f"{code.code}.md"] = page(code, family)
    return made


if __name__ == "__main__":
    made_page.main_folder(FOLDER, pages(), __doc__)
