#!/usr/bin/env python3
"""Makes docs/language/grammar.md from grammar/Score.g4.

usage: grammar_reference.py [--check]

--check writes nothing and ends with 1 if the page is not what the grammar gives.
"""

import re

import made_page
from made_page import ROOT

GRAMMAR = ROOT / "grammar" / "Score.g4"
PAGE = ROOT / "docs" / "language" / "grammar.md"

INTRO = """# The grammar

Part of [the reference](../language.md). Made from [Score.g4](../../grammar/Score.g4) by `tools/grammar_reference.py`; a
test keeps the two the same.

`|` separates alternatives, `?` means at most once, `*` any number of times, `+` at least once; what is quoted stands in
the file as it is; names in capitals are [the words](#words) below.

The grammar takes in more than the language does, so that a message can say what is wrong: clauses of a rule in any
order, chained comparisons, `=` for `==`, `elseif`, any sign of a range. What is allowed of that stands in the chapters.
Line ends that end nothing ([words and lines](../language.md#2-words-and-lines)) are gone before it reads; `NL` is one
that separates items, and one is put in before every `}` and behind a `}` that an item follows.
"""

# What a token is. Every token that a rule names must stand here.
TOKENS = {
    "IDENT": "a Unicode identifier (XID, normal form C): `fit`, `売上`, `größe`",
    "QUOTED": "any other name in back-quotes, on one line: `` `Lead Source` ``",
    "NUM": "`12`, `1_000_000`, `0.5`: digits on both sides of the point",
    "PERCENT": "`30%`, `12.5%`",
    "STRING": r'`"…"` with the escapes `\n \t \r \\ \" \u{…}`',
    "RAW_STRING": '`r"…"`, without escapes',
    "DATE": "`2026-11-22`",
    "TIMESTAMP": "`2026-11-22T09:00`, with seconds, up to six places of them, and an offset or `Z` if wanted",
    "LABEL": "a grade's label that ends in a sign: `A+`, `D-`",
    "PHRASE_UNIT": "a `unit` in the plural, before `since` or `between`",
    "NL": "a line end that separates items",
    "EOF": "the end of the file",
}


def lines(rule):
    """A rule's lines, without the sign that opens it and with what is indented deeper kept so."""
    found = [line.rstrip() for line in rule.strip().splitlines() if line.strip()]
    return [line[2:] if line.startswith("  ") else line for line in found]


def parts(text):
    """Sections of parser rules, as (title, [(name, body)]), and the reserved words."""
    text = text[text.index("// ---- The file"):]
    rules, words = text.split("// ---- Words", 1)
    sections = []
    for chunk in re.split(r"^// ---- ", rules, flags=re.M)[1:]:
        title = chunk.split(" ---", 1)[0].strip()
        body = re.sub(r"^\s*//.*$", "", chunk.split("\n", 1)[1], flags=re.M)
        body = re.sub(r"(?<=\S) +// .*$", "", body, flags=re.M)
        found = re.findall(r"^(\w+)\s*:((?:'[^'\n]*'|[^;'])*);", body, flags=re.M)
        sections.append((title, [(name, lines(rule)) for name, rule in found]))
    reserved = re.search(r"// Reserved everywhere\.\n(.*?)\n\n", words, re.S)[1]
    return sections, re.findall(r"'(\w+)'", reserved)


def lines_of(name, rule):
    """`name = …`, on as many lines as the grammar has it."""
    first, *others = rule
    if not others:
        return [f"{name} = {first}"]
    return [f"{name} =", *([f"    {first}"] if first else []), *(f"  {line}" for line in others)]


def page():
    sections, reserved = parts(GRAMMAR.read_text(encoding="utf-8"))
    out, tokens, soft = [INTRO.rstrip()], [], []
    for title, rules in sections:
        out.append(f"\n## {title.split(',')[0] if title.startswith('Expressions') else title}\n\n```ebnf")
        for name, rule in rules:
            tokens += re.findall(r"\b[A-Z][A-Z_]+\b", re.sub(r"'[^']*'", "", " ".join(rule)))
            if name == "name":
                soft = re.findall(r"'(\w+)'", " ".join(rule))
                rule = ["IDENT | QUOTED | SOFT_WORD"]
            out += lines_of(name, rule)
        out.append("```")
    missing = sorted(set(tokens) - set(TOKENS))
    if missing:
        raise SystemExit(f"grammar_reference.py does not explain {', '.join(missing)}")
    out.append("\n## Words\n\n| | |\n|---|---|")
    out += [f"| `{token}` | {TOKENS[token]} |" for token in TOKENS if token in tokens]
    out.append("| `SOFT_WORD` | a word that means something in its place only, and is a name elsewhere |")
    out.append("\nReserved everywhere: " + " ".join(f"`{word}`" for word in reserved) + ".\n")
    out.append("Soft words: " + " ".join(f"`{word}`" for word in sorted(set(soft))) + ".")
    return "\n".join(wrapped(line) for line in out) + "\n"


def wrapped(line):
    """Lists of words broken at 120 characters."""
    if not line.startswith(("Soft words", "\nReserved")):
        return line
    lines, current = [], ""
    for word in line.split(" "):
        if len(current) + len(word) >= 120:
            lines.append(current)
            current = word
        else:
            current = f"{current} {word}" if current else word
    return "\n".join([*lines, current])


if __name__ == "__main__":
    made_page.main(PAGE, page(), __doc__)
