"""Arithmetic, functions of numbers and strings, calendar phrases."""

from __future__ import annotations

import math
from fractions import Fraction

import times
from arith import DECIMAL_MAX, MILLION, divide, finite, fold, half_even, int_or_unknown, saturate, widen
from expressions import as_kind, evaluate, operation
from model import NUMERIC, numeric_kind

DAY = times.UNIT_US["day"]


# ---- Arithmetic ------------------------------------------------------------------------------------------------------


@operation("+", "-", "*", "/", "div", "mod")
def op_arithmetic(expr, env):
    a, b = expr.args
    x, y = evaluate(a, env), evaluate(b, env)
    if x is None or y is None:
        return None
    if a.kind in NUMERIC and b.kind in NUMERIC:
        return numeric(expr.name, x, a.kind, y, b.kind)
    return temporal(expr.name, x, a.kind, y, b.kind, env.tz)


def numeric(name, x, x_kind, y, y_kind):
    kind = numeric_kind(name, x_kind, y_kind)
    if kind == "decimal" and name == "*":  # decimal by int: the int stays what it is
        return saturate(x * y, DECIMAL_MAX)
    x, y = widen(x, x_kind, kind), widen(y, y_kind, kind)
    if kind == "number":
        return divide(x, y) if name == "/" else finite({"+": x + y, "-": x - y, "*": x * y}[name])
    if name in ("div", "mod"):
        if y == 0:
            return None
        return int_or_unknown(x // y if name == "div" else x % y)
    exact = {"+": x + y, "-": x - y, "*": x * y}[name]
    return saturate(exact, DECIMAL_MAX) if kind == "decimal" else int_or_unknown(exact)


def temporal(name, x, x_kind, y, y_kind, tz):
    sign = -1 if name == "-" else 1
    if name == "/":  # duration by duration
        return divide(float(x), float(y))
    if y_kind == "period":
        if x_kind == "date":
            return within_years(lambda: times.add_months_date(x, sign * y))
        return within_years(lambda: times.add_months(x, sign * y, tz))
    if x_kind == "date" and y_kind == "duration":
        return within_years(lambda: times.dt.date.fromordinal(x + sign * (y // DAY)).toordinal())
    if x_kind == "date":
        return (x - y) * DAY
    return int_or_unknown(x + sign * y)


def within_years(compute):
    """Years 0001 to 9999 exist."""
    try:
        return compute()
    except (ValueError, OverflowError):
        return None


@operation("negative")
def op_negative(expr, env):
    value = evaluate(expr.args[0], env)
    if value is None:
        return None
    return int_or_unknown(-value) if expr.kind == "int" else -value


@operation("min", "max")
def op_extreme(expr, env):
    values = [as_kind(a, expr.kind, env) for a in expr.args]
    return None if None in values else (min if expr.name == "min" else max)(values)


@operation("abs")
def op_abs(expr, env):
    value = evaluate(expr.args[0], env)
    if value is None:
        return None
    return int_or_unknown(abs(value)) if expr.kind == "int" else abs(value)


def exact(value, kind) -> Fraction:
    return Fraction(value, MILLION) if kind == "decimal" else Fraction(value)


@operation("round", "round n", "round half up", "floor", "ceil")
def op_round(expr, env):
    """round, round half up, floor, ceil give an int; `round n` a decimal. extra: n"""
    (a,) = expr.args
    value = evaluate(a, env)
    if value is None:
        return None
    value = exact(value, a.kind)
    if expr.name == "round n":
        scale = 10**expr.extra
        return saturate(half_even(value * scale) * (MILLION // scale), DECIMAL_MAX)
    return int_or_unknown(
        {
            "round": half_even,
            "round half up": lambda v: math.floor(v + Fraction(1, 2)),
            "floor": math.floor,
            "ceil": math.ceil,
        }[expr.name](value)
    )


@operation("sqrt")
def op_sqrt(expr, env):
    value = as_kind(expr.args[0], "number", env)
    return None if value is None or value < 0 else math.sqrt(value)


@operation("clamp")
def op_clamp(expr, env):
    value, lo, hi = (as_kind(a, expr.kind, env) for a in expr.args)
    return None if None in (value, lo, hi) else max(lo, min(hi, value))


# ---- Strings and times -----------------------------------------------------------------------------------------------


@operation("length", "lower", "upper", "trim", "fold", "before", "after")
def op_string(expr, env):
    value = evaluate(expr.args[0], env)
    if value is None:
        return None
    if expr.name in ("before", "after"):
        head, found, tail = value.partition(expr.extra)
        return (head if expr.name == "before" else tail) if found else None
    return {"length": len, "lower": str.lower, "upper": str.upper, "trim": str.strip, "fold": fold}[expr.name](value)


@operation("between")
def op_between(expr, env):
    """extra: unit"""
    a, b = (evaluate(x, env) for x in expr.args)
    return None if a is None or b is None else times.units_between(expr.args[0].kind, a, b, expr.extra, env.tz)


@operation("since")
def op_since(expr, env):
    """`days since x`. extra: unit"""
    (a,) = expr.args
    value = evaluate(a, env)
    if value is None:
        return None
    now = env.context.now if a.kind == "timestamp" else times.day_of(env.context.now, env.tz)
    return times.units_between(a.kind, value, now, expr.extra, env.tz)


@operation("part")
def op_part(expr, env):
    """extra: (part, zone or "")"""
    (a,) = expr.args
    value = evaluate(a, env)
    part, zone = expr.extra
    if value is None:
        return None
    found = times.part_of(a.kind, value, part, times.zone(zone) if zone else env.tz)
    return expr.enum.members[found] if part == "weekday" else found


@operation("start of")
def op_start(expr, env):
    """extra: unit"""
    (a,) = expr.args
    value = evaluate(a, env)
    if value is None:
        return None
    if a.kind == "date":
        return times.start_day(value, expr.extra)
    return times.start_of_day(times.start_day(times.day_of(value, env.tz), expr.extra), env.tz)
