"""Writes expressions and event patterns as Score text, with no more brackets than the grammar asks for."""

from __future__ import annotations

import re

import times
from arith import show_decimal
from model import Agg, Call, Chain, Clamp, Limit, Lit, Listed, Op, Pattern, Ref, Window

IF, OR, AND, NOT, COMPARE, ADD, MUL, UNARY, PHRASE, ACCESS, PRIMARY = range(11)
BINARY = {"or": OR, "and": AND, "+": ADD, "-": ADD, "*": MUL, "/": MUL, "div": MUL, "mod": MUL}
BINARY |= dict.fromkeys(("==", "!=", "<", "<=", ">", ">="), COMPARE)
UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
RESERVED = {"and", "or", "not", "if", "then", "else", "true", "false", "in", "is", "known", "unknown"}


# `per day` means the unit; a field of that name is quoted.
UNIT_WORDS = frozenset(u + s for u in "second minute hour day week month quarter year".split() for s in ("", "s"))


def name(text: str) -> str:
    return text if re.fullmatch(r"[^\W\d]\w*", text) and text not in RESERVED else f"`{text}`"


def quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def value(kind: str, v) -> str:
    """A constant; a decimal keeps a point, so that it stays a decimal wherever it stands."""
    if v is None:
        return "unknown"
    match kind:
        case "bool":
            return "true" if v else "false"
        case "int":
            return str(v)
        case "decimal":
            text = show_decimal(v)
            return text if "." in text else text + ".0"
        case "number":
            return plain_number(v)
        case "string" | "text":
            return quote(v)
        case "enum":
            return name(v)
        case "date":
            return times.show_date(v)
        case "timestamp":
            return times.show_timestamp(v)
        case "duration":
            return f"{v // times.SECOND} seconds"
        case "period":
            return f"{v} months"
        case "set":
            return "[" + ", ".join(name(m) for m in sorted(v)) + "]"
    raise ValueError(kind)


def plain_number(v: float) -> str:
    text = format(v, ".6f").rstrip("0")
    return text + "0" if text.endswith(".") else text


def level(expr) -> int:
    if isinstance(expr, Lit):
        negative = expr.kind in ("int", "decimal", "number") and expr.value is not None and expr.value < 0
        return UNARY if negative else PRIMARY
    if isinstance(expr, (Ref, Call)):
        return PRIMARY
    if isinstance(expr, Agg):
        return agg_level(expr)
    special = {"if": IF, "not": NOT, "or else": ACCESS, "negative": UNARY, "between": PHRASE, "since": PHRASE}
    special |= {"part": PHRASE, "start of": PHRASE}
    compare = ("is known", "is unknown", "is unlisted", "in", "in range", "in calendar", "contains", "starts with")
    special |= dict.fromkeys(compare + ("ends with", "has", "matches"), COMPARE)
    return special.get(expr.name, BINARY.get(expr.name, PRIMARY))


def agg_level(agg: Agg) -> int:
    """An inline `where` is bracketed as a whole: an `and` or `or` behind it would be ambiguous to a reader."""
    if agg.name in ("count", "sum", "min", "max", "avg", "distinct", "first", "last"):
        return PRIMARY
    patterns = [agg.chain.first] + [s.pattern for s in agg.chain.steps]
    if any(p.where is not None or p.window is not None for p in patterns):
        return IF
    return PHRASE if agg.name == "since" else COMPARE


def text(expr, at_least: int = IF) -> str:
    written = bare(expr)
    return f"({written})" if level(expr) < at_least else written


def bare(expr) -> str:
    if isinstance(expr, Lit):
        return expr.text or value(expr.kind, expr.value)
    if isinstance(expr, Ref):
        return ref(expr)
    if isinstance(expr, Call):
        arguments = ", ".join(text(a) for a in expr.args)
        return f"{name(expr.define)}({arguments})" if expr.args else name(expr.define)
    if isinstance(expr, Agg):
        return agg_text(expr)
    return op(expr)


def ref(r: Ref) -> str:
    if r.space in ("now", "today"):
        return r.space
    if r.space == "prev":
        return f"{name(r.alias)}.{name(r.name)}"
    if r.space == "score" and "." in r.name:
        return ".".join(name(part) for part in r.name.split("."))
    return f"lead.{name(r.name)}" if r.qualified else name(r.name)


def op(e: Op) -> str:
    a = e.args
    n = e.name
    if n in BINARY:
        own = BINARY[n]
        left = ADD if own == COMPARE else own
        return f" {n} ".join([text(a[0], left)] + [text(x, own + 1) for x in a[1:]])
    match n:
        case "not":
            return "not " + text(a[0], COMPARE)
        case "if":
            return f"if {text(a[0], OR)} then {text(a[1], OR)} else {text(a[2], OR)}"
        case "or else":
            return f"{text(a[0], ACCESS)} or else {text(a[1], PRIMARY)}"
        case "is known" | "is unknown" | "is unlisted":
            return f"{text(a[0], ADD)} {e.extra or n}"
        case "in":
            return f"{text(a[0], ADD)} {'not ' * e.extra.negated}in {listed(e.extra)}"
        case "in range":
            operator, negated = e.extra
            ends = [text(x, ADD) if x is not None else "" for x in a[1:]]
            return f"{text(a[0], ADD)} {'not ' * negated}in {ends[0]}{operator}{ends[1]}"
        case "in calendar":
            return f"{text(a[0], ADD)} in {e.extra[0]} {e.extra[1]}"
        case "contains" | "starts with" | "ends with":
            return f"{text(a[0], ADD)} {'not ' * e.extra.negated}{n} {quantified(e.extra)}"
        case "has":
            return f"{text(a[0], ADD)} has {e.extra.quantifier} {listed(e.extra)}"
        case "matches":
            pattern, negated = e.extra
            return f'{text(a[0], ADD)} {"not " * negated}matches r"{pattern}"'
        case "negative":
            return "-" + text(a[0], PHRASE)
        case "between":
            return f"{e.extra}s between {text(a[0], ADD)} and {text(a[1], PRIMARY)}"
        case "since":
            return f"{e.extra}s since {text(a[0], PRIMARY)}"
        case "part":
            part, zone = e.extra
            where = f' in zone "{zone}"' if zone else ""
            return f"{part} of {text(a[0], PRIMARY)}{where}"
        case "start of":
            return f"start of {e.extra} of {text(a[0], PRIMARY)}"
        case "before" | "after":
            return f"{n}({text(a[0])}, {quote(e.extra)})"
        case "round n":
            return f"round({text(a[0])}, {e.extra})"
    return f"{n}({', '.join(text(x) for x in a)})"


def listed(x: Listed) -> str:
    return name(x.let) if x.let else "[" + ", ".join(value(x.kind, v) for v in x.values) + "]"


def quantified(x: Listed) -> str:
    if not x.quantifier:
        return value(x.kind, x.values[0])
    return f"{x.quantifier} {name(x.let)}" if x.let else f"{x.quantifier} of {listed(x)}"


def clamp(c: Clamp) -> str:
    return "" if c is None else f" in {bound(c.lo)}..{bound(c.hi)}"


def bound(expr) -> str:
    if expr is None:
        return ""
    if isinstance(expr, Lit) and expr.kind == "decimal":
        return show_decimal(expr.value)
    return text(expr, UNARY) if isinstance(expr, (Lit, Ref)) else f"({text(expr)})"


# ---- Events ----------------------------------------------------------------------------------------------------------


def window(w: Window) -> str:
    if w is None:
        return ""
    match w.kind:
        case "within":
            return f" within {w.span.text}"
        case "months":
            return f" within {w.text}"
        case "between":
            return f" between {w.a} and {w.b} {w.unit}s ago"
        case "since" | "before":
            return f" {w.kind} {text(w.at, ADD)}"
    return f" {w.which} {w.unit}"


def where(expr, inline: bool) -> str:
    """Bracketed where it would be hard to see where it ends: `where day between …` could be a phrase."""
    simple = isinstance(expr, Op) and expr.name in ("==", "in")
    written = text(expr, PRIMARY if inline and not simple else OR)
    return f"({written})" if re.search(rf"\b({'|'.join(UNITS)})$", written) else written


def pattern(p: Pattern, inline: bool, target: str = "") -> str:
    written = name(p.event) + target
    if p.alias:
        written += f" as {name(p.alias)}"
    if p.where is not None:
        written += f" where {where(p.where, inline)}"
    return written + window(p.window)


def chain(c: Chain, inline: bool) -> str:
    written = pattern(c.first, inline)
    for step in c.steps:
        written += f" {'not ' * step.negated}followed by {pattern(step.pattern, inline)}"
        if step.within:
            written += f" within {step.within.text}"
    return written


def agg_text(a: Agg) -> str:
    first = a.chain.first
    match a.name:
        case "any" | "no":
            return ("" if a.plain else a.name + " ") + chain(a.chain, True)
        case "count":
            return f"count({chain(a.chain, False)})"
        case "sum" | "min" | "max" | "avg" | "distinct":
            return f"{a.name}({pattern(first, False, '.' + name(a.field))})"
        case "first" | "last":
            return f"{a.name}({pattern(first, False)}).{name(a.field)}"
        case "since":
            return f"{a.unit}s since last {pattern(first, True)}"
        case "buckets":
            return f"{pattern(first, True)} in at least {a.n} of the last {a.m} {a.unit}s"
        case "days":
            return f"{pattern(first, True)} on at least {a.n} days in any {a.m} days"
        case "burst":
            return f"at least {a.n} {pattern(first, True)} in any {a.span.text}"
        case "newly":
            return f"{pattern(first, True)} for the first time within {a.span.text}"
        case "stopped":
            return f"{pattern(first, True)} stopped for {a.span.text}"
        case "returned":
            return f"{pattern(first, True)} returned after {a.span.text} within {a.span2.text}"
    raise ValueError(a.name)


def limit(x: Limit) -> str:
    match x.kind:
        case "cooldown":
            return f"at most {x.k} per {x.span.text}"
        case "once per":
            return f"once per {name(x.field)}"
        case "calendar":
            return f"at most {x.k} per {x.unit}"
        case "count":
            return f"at most {x.k}"
    quoted = f"`{x.field}`" if x.field in UNIT_WORDS else name(x.field)
    per = f" per {quoted if x.field else x.unit}" if x.field or x.unit else ""
    return f"at most {show_decimal(x.amount)} points{per}"
