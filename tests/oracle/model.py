"""A rule file as plain Python data: what the oracle evaluates, the generator builds and the printer writes.

Values: bool, int (64 bit), decimal (int millionths), number (float), string and text (str), enum (the member's name,
or UNLISTED), date (proleptic ordinal), timestamp (microseconds UTC), duration (microseconds), period (months),
set (frozenset of member names). `None` is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Union

UNLISTED = "*"
NUMERIC = ("int", "decimal", "number")


@dataclass(frozen=True)
class Enum:
    members: tuple
    name: str = ""  # "" for an enum written in place
    ordered: bool = False
    open: bool = False
    spellings: tuple = ()  # ((member, (spelling, ...)), ...); a member without an entry is spelled as its name

    def spelled(self, member: str) -> tuple:
        return dict(self.spellings).get(member, (member,))


WEEKDAYS = Enum(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), "weekday", ordered=True)


@dataclass(frozen=True)
class Field:
    name: str
    kind: str
    optional: bool = False
    default: object = None
    enum: Optional[Enum] = None
    column: str = ""  # `from`, where it differs from the name
    missing: tuple = ()  # spellings besides the header's
    format: str = ""
    key: bool = False
    separator: str = ";"

    @property
    def source(self) -> str:
        return self.column or self.name


@dataclass(frozen=True)
class EventType:
    name: str
    fields: tuple
    lead_column: str = ""
    at_column: str = ""

    def field(self, name: str) -> Field:
        return next(f for f in self.fields if f.name == name)


@dataclass(frozen=True)
class Param:
    name: str
    kind: str
    lo: object
    hi: object
    default: object
    value: object  # what the run uses; differs from the default when it is set from outside


@dataclass(frozen=True)
class Let:
    name: str
    kind: str
    values: tuple  # a list constant; `scalar` takes the first
    scalar: bool = False
    text: str = ""  # how a scalar is written, for durations


@dataclass(frozen=True)
class Define:
    name: str
    expr: "Expr"
    parameters: tuple = ()  # (name, kind)


# ---- Expressions: every node knows its kind and whether the language counts it as optional (`T?`) --------------------


@dataclass(frozen=True)
class Lit:
    kind: str
    value: object
    text: str = ""  # how it is written, where the value alone does not say
    enum: Optional[Enum] = None
    opt: bool = False


@dataclass(frozen=True)
class Ref:
    """space: lead event prev param let score grade segment loop now today arg; `qualified` writes `lead.x`."""

    space: str
    name: str
    kind: str
    opt: bool = False
    enum: Optional[Enum] = None
    alias: str = ""  # of a `prev` reference
    qualified: bool = False


@dataclass(frozen=True)
class Op:
    name: str
    args: tuple
    kind: str
    extra: object = None
    enum: Optional[Enum] = None

    @property
    def opt(self) -> bool:
        """Any optional operand makes it optional, save where a way out is taken."""
        if self.name in ("is known", "is unknown"):
            return False
        if self.name in ("before", "after"):
            return True
        operands = self.args[1:] if self.name == "or else" else self.args
        return any(a is not None and a.opt for a in operands)


@dataclass(frozen=True)
class Listed:
    """What stands behind `in`, `contains any of` and the like."""

    kind: str
    values: tuple
    let: str = ""
    quantifier: str = ""  # any all none exactly
    negated: bool = False
    enum: Optional[Enum] = None


@dataclass(frozen=True)
class Call:
    define: str
    args: tuple
    kind: str
    opt: bool = False
    enum: Optional[Enum] = None


@dataclass(frozen=True)
class Span:
    """An exact length; `text` is how it is written."""

    us: int
    text: str


@dataclass(frozen=True)
class Window:
    """kind: within (span) | months (a, text) | between (a, b, unit) | since, before (at: Lit) | calendar (which, unit)"""

    kind: str
    span: Optional[Span] = None
    a: int = 0
    b: int = 0
    unit: str = ""
    which: str = ""
    at: Optional[Lit] = None
    text: str = ""


@dataclass(frozen=True)
class Pattern:
    event: str
    where: Optional["Expr"] = None
    window: Optional[Window] = None
    alias: str = ""


@dataclass(frozen=True)
class Step:
    pattern: Pattern  # its window is never `within`: that one is the distance from the step before
    within: Optional[Span] = None
    negated: bool = False


@dataclass(frozen=True)
class Chain:
    first: Pattern
    steps: tuple = ()


@dataclass(frozen=True)
class Agg:
    """A condition over events.

    name: any no count sum min max avg distinct first last since, and the regularity forms buckets days burst newly
    stopped returned. `plain` writes a chain without `any`.
    """

    name: str
    chain: Chain
    kind: str
    opt: bool = False
    field: str = ""
    unit: str = ""
    n: int = 0
    m: int = 0
    span: Optional[Span] = None
    span2: Optional[Span] = None
    enum: Optional[Enum] = None
    plain: bool = False


Expr = Union[Lit, Ref, Op, Call, Agg]

# ---- Scores ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Clamp:
    lo: Optional[Expr] = None
    hi: Optional[Expr] = None


@dataclass(frozen=True)
class Limit:
    """kind: cooldown (k, span) | once per (field) | calendar (k, unit) | count (k) | points (amount [field | unit])"""

    kind: str
    k: int = 0
    span: Optional[Span] = None
    field: str = ""
    unit: str = ""
    amount: int = 0


@dataclass(frozen=True)
class Decay:
    kind: str  # halving fading dropping expiring none
    span: Optional[Span] = None
    percent: int = 0  # millionths


@dataclass(frozen=True)
class Rule:
    points: Expr  # a decimal literal or a computed expression
    sign: int = 1
    label: str = ""
    when: Optional[Expr] = None
    clamp: Optional[Clamp] = None


@dataclass(frozen=True)
class EventRule(Rule):
    mode: str = "each"
    chain: Optional[Chain] = None
    limits: tuple = ()
    decay: Optional[Decay] = None


@dataclass(frozen=True)
class IdleRule(Rule):
    span: Optional[Span] = None
    pattern: Optional[Pattern] = None
    at_most: int = 0


@dataclass(frozen=True)
class Band:
    """kind: range (lo, hi: Expr or None) | value (lo) | else | unknown"""

    kind: str
    lo: Optional[Expr] = None
    hi: Optional[Expr] = None
    points: int = 0
    label: str = ""


@dataclass(frozen=True)
class Table:
    by: Expr
    bands: tuple


@dataclass(frozen=True)
class Group:
    mode: str  # plain first highest
    items: tuple
    label: str = ""
    clamp: Optional[Clamp] = None
    decay: Optional[Decay] = None


@dataclass(frozen=True)
class Weighted:
    percent: int  # millionths of a percent
    item: object


@dataclass(frozen=True)
class Score:
    name: str
    items: tuple = ()
    clamp: Optional[Clamp] = None
    decay: Optional[Decay] = None
    derived: Optional[Expr] = None
    loop: str = ""  # product lines: the variable, its kind and values
    loop_kind: str = "string"
    loop_values: tuple = ()
    loop_enum: Optional[Enum] = None


@dataclass(frozen=True)
class BandGrade:
    name: str
    by: Expr
    bands: tuple


@dataclass(frozen=True)
class ShiftGrade:
    name: str
    start: str
    scale: tuple
    shifts: tuple  # (places, expr)


@dataclass(frozen=True)
class Matrix:
    name: str
    by: Expr
    bands: tuple
    by2: Expr
    bands2: tuple


@dataclass(frozen=True)
class FirstSegment:
    name: str
    cases: tuple  # (member, expr)
    otherwise: str


@dataclass(frozen=True)
class MemberSegment:
    name: str
    when: Expr


@dataclass
class Model:
    name: str = "m"
    zone: str = "UTC"
    missing: tuple = ("",)
    enums: list = field(default_factory=list)
    params: list = field(default_factory=list)
    lets: list = field(default_factory=list)
    fields: list = field(default_factory=list)
    events: list = field(default_factory=list)
    defines: list = field(default_factory=list)
    outputs: list = field(default_factory=list)  # scores, grades, matrices, segments in declaration order

    def event(self, name: str) -> EventType:
        return next(e for e in self.events if e.name == name)

    def columns(self) -> list:
        """Names of the output's columns besides the key."""
        names = []
        for item in self.outputs:
            if isinstance(item, Score) and item.loop:
                names += [f"{item.name}.{value}" for value in item.loop_values]
            else:
                names.append(item.name)
        return names


def numeric_kind(op: str, a: str, b: str) -> str:
    """The type of `a op b` over numeric kinds (section 3)."""
    if op == "/" or "number" in (a, b):
        return "number"
    if op == "*" and a == b == "decimal":
        return "number"
    return "decimal" if "decimal" in (a, b) else "int"
