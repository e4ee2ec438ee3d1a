"""Three-valued logic, comparison and membership. What an operation keeps in `extra` stands in its comment."""

from __future__ import annotations

import re

import times
from arith import fold, widen
from expressions import as_kind, evaluate, operation
from model import NUMERIC, UNLISTED, Op, numeric_kind

# ---- Logic -----------------------------------------------------------------------------------------------------------


@operation("and")
def op_and(expr, env):
    values = [evaluate(a, env) for a in expr.args]
    if False in values:
        return False
    return None if None in values else True


@operation("or")
def op_or(expr, env):
    values = [evaluate(a, env) for a in expr.args]
    if True in values:
        return True
    return None if None in values else False


def negate(value, really=True):
    return value if value is None or not really else not value


@operation("not")
def op_not(expr, env):
    return negate(evaluate(expr.args[0], env))


@operation("if")
def op_if(expr, env):
    condition = evaluate(expr.args[0], env)
    if condition is None:
        return None
    chosen = expr.args[1 if condition else 2]
    return as_kind(chosen, expr.kind, env)


@operation("or else")
def op_or_else(expr, env):
    value = as_kind(expr.args[0], expr.kind, env)
    return as_kind(expr.args[1], expr.kind, env) if value is None else value


@operation("is known", "is unknown")
def op_known(expr, env):
    known = evaluate(expr.args[0], env) is not None
    return known == (expr.name == "is known")


@operation("is unlisted")
def op_unlisted(expr, env):
    value = evaluate(expr.args[0], env)
    return None if value is None else value == UNLISTED


# ---- Comparison and membership ---------------------------------------------------------------------------------------


def pair(a, b, env):
    """Both operands as comparable values; None if either is unknown."""
    x, y = evaluate(a, env), evaluate(b, env)
    if x is None or y is None:
        return None
    if a.kind in NUMERIC:
        kind = numeric_kind("+", a.kind, b.kind)
        return widen(x, a.kind, kind), widen(y, b.kind, kind)
    if "text" in (a.kind, b.kind):
        return fold(x), fold(y)
    return x, y


def enum_of(*exprs):
    return next((e.enum for e in exprs if getattr(e, "enum", None)), None)


@operation("==", "!=", "<", "<=", ">", ">=")
def op_compare(expr, env):
    a, b = expr.args
    values = pair(a, b, env)
    if values is None:
        return None
    x, y = values
    if a.kind == "enum":
        if expr.name in ("==", "!="):
            return (x == y and x != UNLISTED) == (expr.name == "==")
        members = enum_of(a, b).members
        x, y = members.index(x), members.index(y)
    return {
        "==": x == y,
        "!=": x != y,
        "<": x < y if a.kind != "bool" else None,
        "<=": x <= y if a.kind != "bool" else None,
        ">": x > y if a.kind != "bool" else None,
        ">=": x >= y if a.kind != "bool" else None,
    }[expr.name]


@operation("in")
def op_in(expr, env):
    (a,), listed = expr.args, expr.extra
    value = evaluate(a, env)
    if not listed.values:
        return listed.negated
    if value is None:
        return None
    if a.kind in NUMERIC:
        kind = numeric_kind("+", a.kind, listed.kind)
        found = widen(value, a.kind, kind) in [widen(v, listed.kind, kind) for v in listed.values]
    elif "text" in (a.kind, listed.kind):
        found = fold(value) in [fold(v) for v in listed.values]
    else:
        found = value in listed.values
    return negate(found, listed.negated)


@operation("in range")
def op_in_range(expr, env):
    """extra: (range operator, negated). `..` is for the kinds that include their end."""
    value, lo, hi = expr.args
    operator, negated = expr.extra
    below = lo is None or compared("<=", lo, value, env)
    above = hi is None or compared("<" if operator == "..<" else "<=", value, hi, env)
    if below is None or above is None:
        return None
    return negate(below and above, negated)


def compared(name, a, b, env):
    return op_compare(Op(name, (a, b), "bool"), env)


@operation("in calendar")
def op_in_calendar(expr, env):
    """extra: (which, unit)"""
    (a,) = expr.args
    value = evaluate(a, env)
    if value is None:
        return None
    first, end = times.calendar_bounds(*expr.extra, env.context.now, env.tz)
    if a.kind == "timestamp":
        first, end = times.start_of_day(first, env.tz), times.start_of_day(end, env.tz)
    return first <= value < end


@operation("contains", "starts with", "ends with")
def op_search(expr, env):
    """contains, starts with, ends with. extra: a Listed, its quantifier "" for a single operand."""
    (a,), listed = expr.args, expr.extra
    value = evaluate(a, env)
    if value is None:
        return None
    needles = listed.values
    if "text" in (a.kind, listed.kind):
        value, needles = fold(value), [fold(v) for v in needles]
    test = {"contains": lambda n: n in value, "starts with": value.startswith, "ends with": value.endswith}[expr.name]
    hits = [bool(test(n)) for n in needles]
    found = {"": any, "any": any, "all": all, "none": lambda h: not any(h)}[listed.quantifier](hits)
    return negate(found, listed.negated)


@operation("has")
def op_has(expr, env):
    value = evaluate(expr.args[0], env)
    if value is None:
        return None
    members = set(expr.extra.values)
    match expr.extra.quantifier:
        case "any":
            return bool(value & members)
        case "all":
            return members <= value
        case "none":
            return not value & members
    return value == members


@operation("matches")
def op_matches(expr, env):
    """extra: (pattern, negated)"""
    value = evaluate(expr.args[0], env)
    pattern, negated = expr.extra
    return None if value is None else negate(re.search(pattern, value, re.ASCII) is not None, negated)
