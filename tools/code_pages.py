"""The table of findings (compiler/diag/diagnostics.def) and the page of each (compiler/diag/pages/CODE.md)."""

import re
from dataclasses import dataclass, field

from made_page import ROOT

TABLE = ROOT / "compiler" / "diag" / "diagnostics.def"
PAGES = ROOT / "compiler" / "diag" / "pages"


@dataclass
class Code:
    code: str
    severity: str  # error, warning
    message: str  # its placeholders in capitals: "no band covers MISSING"


@dataclass
class Family:
    codes: str  # S05xx
    about: str
    members: list = field(default_factory=list)


@dataclass
class Block:
    mark: str  # "score wrong", "score right", "python wrong", "file NAME"
    text: str


@dataclass
class Page:
    prose: str
    blocks: list
    not_shown: str  # why there are no blocks; "" if there are


def families():
    found = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if section := re.match(r"// ---- (S[\dx]{4}): (.*?) -+$", line):
            found.append(Family(section[1], section[2]))
        elif row := re.match(r'SCORE_DIAG\((S\d+), (\w+), "((?:[^"\\]|\\.)*)"\)', line):
            message = row[3].replace('\\"', '"').replace("\\\\", "\\")
            message = re.sub(r"\{(\w+)\}", lambda name: name[1].upper(), message)
            found[-1].members.append(Code(row[1], row[2].lower(), message))
    return [family for family in found if family.members]


def read_page(path):
    """The Page. Raises ValueError for what no page holds."""
    prose, blocks, not_shown, opened = [], [], "", None
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.startswith("```") and opened is None:
            mark = line[3:].strip()
            if not re.fullmatch(r"score wrong|score right|python wrong|file \S+", mark):
                raise ValueError(f"{path.name}:{number}: no block of a page is marked `{mark}`")
            opened = Block(mark, "")
        elif line == "```":
            blocks.append(opened)
            opened = None
        elif opened is not None:
            opened.text += line + "\n"
        elif reason := re.fullmatch(r"<!-- not shown: (.+) -->", line):
            not_shown = reason[1]
        elif line.startswith("#"):
            raise ValueError(f"{path.name}:{number}: a page has no headings; its title is the finding's message")
        elif blocks and line.strip():
            raise ValueError(f"{path.name}:{number}: prose stands before the blocks")
        else:
            prose.append(line)
    if opened is not None:
        raise ValueError(f"{path.name}: a block is never closed")
    return Page("\n".join(prose).strip(), blocks, not_shown)
