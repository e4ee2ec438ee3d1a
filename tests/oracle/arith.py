"""Exact numbers of the language (section 3): decimals as int millionths, 64-bit ints, IEEE doubles."""

from __future__ import annotations

import decimal
import math
import unicodedata
from fractions import Fraction

MILLION = 10**6
DECIMAL_MAX = 9 * 10**12 * MILLION
CONTRIBUTION_MAX = 10**6 * MILLION
SUM_MAX = 10**9 * MILLION
INT_MIN, INT_MAX = -(2**63), 2**63 - 1

# What the engine's own exp2 may be off by, with room for the double operations around it.
EXP2_RELATIVE_ERROR = Fraction(4, 10**14)


def saturate(value: int, limit: int) -> int:
    return max(-limit, min(limit, value))


def int_or_unknown(value: int):
    return value if INT_MIN <= value <= INT_MAX else None


def finite(value: float):
    return value if math.isfinite(value) else None


def half_even(value: Fraction) -> int:
    """Nearest int, ties to even (Python rounds fractions exactly and so)."""
    return round(value)


def number_to_decimal(value: float) -> int:
    return saturate(half_even(Fraction(value) * MILLION), DECIMAL_MAX)


def decimal_to_number(value: int) -> float:
    return value / MILLION  # true division of ints is correctly rounded


def widen(value, kind: str, to: str):
    if value is None or kind == to:
        return value
    if kind == "int" and to == "decimal":
        return saturate(value * MILLION, DECIMAL_MAX)
    if kind == "int" and to == "number":
        return float(value)
    if kind == "decimal" and to == "number":
        return decimal_to_number(value)
    raise TypeError(f"{kind} does not widen to {to}")


def to_points(value, kind: str):
    """What `+(…)` and `score … = …` make of a value: a decimal."""
    if value is None:
        return None
    return number_to_decimal(value) if kind == "number" else widen(value, kind, "decimal")


def divide(a: float, b: float):
    return None if b == 0 else finite(a / b)


def fold(text: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def percent_of(points: int, percent: int) -> int:
    """`percent` in millionths of a percent; half to even at six places."""
    return half_even(Fraction(points * percent, 100 * MILLION))


def exp2_negative(x: float) -> tuple[Fraction, bool]:
    """2**-x for x >= 0, and whether it is exact: integral powers are, the rest has 50 digits."""
    if x == int(x):
        return Fraction(1, 2 ** int(x)), True
    with decimal.localcontext() as context:
        context.prec = 50
        power = (-(decimal.Decimal(x)) * decimal.Decimal(2).ln()).exp()
    return Fraction(power), False


def decayed_halving(points: int, x: float) -> tuple[int, bool]:
    """Millionths left of `points` after x half-lives, and whether a rounding tie is too near to call."""
    if x > 60:
        return 0, False
    power, exact = exp2_negative(x)
    number = Fraction(decimal_to_number(points))
    if exact:
        return number_to_decimal(decimal_to_number(points) * float(power)), False
    value = number * power * MILLION
    margin = abs(value) * EXP2_RELATIVE_ERROR
    low, high = half_even(value - margin), half_even(value + margin)
    return half_even(value), low != high


def show_decimal(value: int) -> str:
    """The shortest exact spelling: `12.5`, `-0.000001`, `0`."""
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), MILLION)
    digits = f"{rest:06d}".rstrip("0")
    return f"{sign}{whole}.{digits}" if digits else f"{sign}{whole}"


def parse_decimal(text: str) -> int:
    return int(Fraction(text) * MILLION)
