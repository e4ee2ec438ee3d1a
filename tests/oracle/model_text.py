"""Writes a model as a `.score` file: `to_score(model)`."""

from __future__ import annotations

import re

from arith import show_decimal
from expression_text import PRIMARY, bound, chain, clamp, limit, name, pattern, quote, text, value
from model import (
    Band,
    BandGrade,
    Decay,
    Enum,
    EventRule,
    EventType,
    Field,
    FirstSegment,
    Group,
    IdleRule,
    Lit,
    Matrix,
    Model,
    Op,
    Score,
    ShiftGrade,
    Table,
    Weighted,
)

RELATIONS = ("==", "!=", "<", "<=", ">", ">=")


def to_score(model: Model) -> str:
    lines = [f"model {model.name}"]
    if model.zone != "UTC":
        lines.append(f'timezone "{model.zone}"')
    if model.missing != ("",):
        lines.append("missing " + ", ".join(quote(m) for m in model.missing))
    lines += [f"{enum_head(e)} {name(e.name)} {enum_body(e)}" for e in model.enums]
    for p in model.params:
        inside = f" in {short(p.kind, p.lo)}..{short(p.kind, p.hi)}" if p.lo is not None else ""
        lines.append(f"param {name(p.name)}: {p.kind}{inside} = {short(p.kind, p.default)}")
    for item in model.lets:
        constant = [value(item.kind, v) for v in item.values]
        shown = item.text or (constant[0] if item.scalar else "[" + ", ".join(constant) + "]")
        lines.append(f"let {name(item.name)} = {shown}")
    lines += ["lead {"] + ["  " + field_text(f) for f in model.fields] + ["}"]
    for event in model.events:
        lines += event_lines(event)
    for d in model.defines:
        parameters = ", ".join(f"{name(n)}: {kind}" for n, kind in d.parameters)
        lines.append(f"define {name(d.name)}{f'({parameters})' * bool(parameters)} = {text(d.expr)}")
    for item in model.outputs:
        lines += output_lines(item)
    return "\n".join(lines) + "\n"


def short(kind, v) -> str:
    return show_decimal(v) if kind == "decimal" else value(kind, v)


# ---- Fields ----------------------------------------------------------------------------------------------------------


def enum_head(e: Enum) -> str:
    return "ordered enum" if e.ordered else "enum"


def enum_body(e: Enum) -> str:
    members = []
    for member in e.members:
        spellings = e.spelled(member)
        members.append(name(member) + "".join(" " + quote(s) for s in spellings if spellings != (member,)))
    return "{ " + ", ".join(members + ["*"] * e.open) + " }"


def field_text(f: Field) -> str:
    kind = f.kind
    if f.enum:
        kind = name(f.enum.name) if f.enum.name else f"{enum_head(f.enum)} {enum_body(f.enum)}"
        kind = "set of " + kind if f.kind == "set" else kind
    written = f"{name(f.name)}: {kind}{'?' * f.optional}"
    if f.key:
        written += " key"
    if f.default is not None:
        written += f" = {short(f.kind, f.default)}"
    if f.column:
        written += f" from {quote(f.column)}"
    if f.format:
        written += f" format {quote(f.format)}"
    if f.missing:
        written += " missing " + ", ".join(quote(m) for m in f.missing)
    if f.kind == "set":
        written += f" split by {quote(f.separator)}"
    return written


def event_lines(event: EventType) -> list:
    columns = []
    if event.lead_column:
        columns.append(f"  lead from {quote(event.lead_column)}")
    if event.at_column:
        columns.append(f"  at from {quote(event.at_column)}")
    return [f"event {name(event.name)} {{"] + columns + ["  " + field_text(f) for f in event.fields] + ["}"]


# ---- Scores ----------------------------------------------------------------------------------------------------------


def output_lines(item) -> list:
    if isinstance(item, Score):
        return score_lines(item)
    if isinstance(item, BandGrade):
        return [f"grade {name(item.name)} of {text(item.by)} {grade_bands(item.bands)}"]
    if isinstance(item, Matrix):
        head = f"matrix {name(item.name)} of {text(item.by)} {grade_bands(item.bands)}"
        return [f"{head} by {text(item.by2)} {grade_bands(item.bands2)}"]
    if isinstance(item, ShiftGrade):
        scale = ", ".join(label(x) for x in item.scale)
        head = f"grade {name(item.name)} from {label(item.start)} over {scale} {{"
        return [head] + [f"  shift {places(n)} when {text(e)}" for n, e in item.shifts] + ["}"]
    if isinstance(item, FirstSegment):
        cases = [f"  {name(member)} when {text(e)}" for member, e in item.cases]
        return [f"segment {name(item.name)} first {{"] + cases + [f"  {name(item.otherwise)} otherwise", "}"]
    return [f"segment {name(item.name)} when {text(item.when)}"]


def score_lines(s: Score) -> list:
    loop = ""
    if s.loop:
        loop = f" for each {name(s.loop)} in [" + ", ".join(value(s.loop_kind, v) for v in s.loop_values) + "]"
    head = f"score {name(s.name)}{loop}{clamp(s.clamp)}"
    if s.derived is not None:
        return [f"{head} = {text(s.derived)}"]
    return [head + " {"] + block(s) + ["}"]


def block(owner) -> list:
    lines = [decay(owner.decay)] if owner.decay else []
    for item in owner.items:
        lines += item_lines(item)
    return ["  " + line for line in lines]


def item_lines(item) -> list:
    if isinstance(item, Weighted):
        first, *rest = item_lines(item.item)
        return [f"weight {show_decimal(item.percent)}% {first}"] + rest
    if isinstance(item, Table):
        return [f"points by {text(item.by)} {{"] + [f"  {band(b)}: {show_decimal(b.points)}" for b in item.bands] + ["}"]
    if isinstance(item, Group):
        head = "group" + f" {quote(item.label)}" * bool(item.label) + f" {item.mode}" * (item.mode != "plain")
        return [head + clamp(item.clamp) + " {"] + block(item) + ["}"]
    return [rule(item)]


def rule(r) -> str:
    written = ("+" if r.sign > 0 else "-") + (
        show_decimal(r.points.value) if isinstance(r.points, Lit) else f"({text(r.points)})"
    )
    if r.label:
        written += " " + quote(r.label)
    if isinstance(r, EventRule):
        written += f" {r.mode} {chain(r.chain, False)}" + "".join(", " + limit(x) for x in r.limits)
        written += " " + decay(r.decay) if r.decay else ""
    if isinstance(r, IdleRule):
        written += f" per {r.span.text} idle since last {pattern(r.pattern, False)}"
        written += f", at most {show_decimal(r.at_most)} points"
    if r.when is not None:
        written += " when " + (guard(r.when) if r.clamp else text(r.when))
    elif isinstance(r, EventRule) and r.clamp and not r.limits and not r.decay:
        written += " when true == true"  # behind a bare `where x` the limit would be a test of x
    return written + clamp(r.clamp)


def guard(expr) -> str:
    """A condition that `in lo..hi` may follow: behind a bare `when x` it would be a test of x, not a limit."""
    relation = isinstance(expr, Op) and expr.name in RELATIONS
    return text(expr) if relation else f"{text(expr, PRIMARY)} == true"


def decay(d: Decay) -> str:
    match d.kind:
        case "halving":
            return f"decay halving every {d.span.text}"
        case "fading":
            return f"decay fading over {d.span.text}"
        case "dropping":
            return f"decay dropping {show_decimal(d.percent)}% every {d.span.text}"
        case "expiring":
            return f"decay expiring after {d.span.text}"
    return "decay none"


# ---- Bands -----------------------------------------------------------------------------------------------------------


def band(b: Band) -> str:
    if b.kind in ("else", "unknown"):
        return b.kind
    return bound(b.lo) if b.kind == "value" else f"{bound(b.lo)}..{bound(b.hi)}"


def grade_bands(bands) -> str:
    return "{ " + ", ".join(f"{label(b.label)}: {band(b)}" for b in bands) + " }"


def label(x: str) -> str:
    return x if re.fullmatch(r"[A-Za-z_]\w*[+-]?|\d+", x) else quote(x)


def places(n: int) -> str:
    return str(n // 3) if n % 3 == 0 else f"{n}/3"
