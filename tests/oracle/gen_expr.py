"""Type-directed random expressions. Every literal beside a field is remembered, so that data can sit on its border."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from arith import MILLION
from model import Call, Field, Lit, Model, Op, Ref, numeric_kind
from times import UNIT_US

DAY = UNIT_US["day"]
TESTS = ("==", "!=", "<", "<=", ">", ">=")


@dataclass
class Scope:
    event: object = None  # the EventType a `where` looks at
    aggregates: bool = False
    arguments: tuple = ()
    loop: object = None  # (name, kind, enum)
    outputs: bool = True
    segments: bool = False


@dataclass
class Expressions:
    rng: object
    model: Model
    marks: dict = field(default_factory=dict)  # (event name or "", field) -> values worth trying
    eventful: set = field(default_factory=set)  # defines with event words in them

    # ---- Choice ------------------------------------------------------------------------------------------------------

    def chance(self, p: float) -> bool:
        return self.rng.random() < p

    def pick(self, items):
        return self.rng.choice(list(items))

    def some(self, items, most=3):
        items = list(items)
        return tuple(self.rng.sample(items, self.rng.randint(1, min(most, len(items)))))

    def weighted(self, *pairs):
        """One of the (weight, thunk) pairs whose weight is not zero, called."""
        pairs = [p for p in pairs if p[0] > 0]
        return self.rng.choices([p[1] for p in pairs], [p[0] for p in pairs])[0]()

    # ---- Names in scope ----------------------------------------------------------------------------------------------

    def fields(self, scope: Scope) -> list:
        found = []
        if scope.event:
            found += [field_ref("event", f) for f in scope.event.fields if not f.key] * 3
            found.append(Ref("event", "at", "timestamp"))
        hidden = {f.name for f in scope.event.fields} | {"at"} if scope.event else set()
        for f in self.model.fields:
            if not f.key:
                found.append(replace(field_ref("lead", f), qualified=f.name in hidden or self.chance(0.05)))
        found += [Ref("arg", n, kind) for n, kind in scope.arguments] * 2
        if scope.loop:
            found += [Ref("loop", scope.loop[0], scope.loop[1], enum=scope.loop[2])] * 4
        return found

    def refs(self, kind: str, scope: Scope) -> list:
        found = [r for r in self.fields(scope) if r.kind == kind]
        found += [Ref("param", p.name, kind) for p in self.model.params if p.kind == kind]
        found += [Ref("let", x.name, kind) for x in self.model.lets if x.scalar and x.kind == kind]
        if kind == "decimal" and scope.outputs and not scope.arguments:
            found += [Ref("score", c, "decimal") for c in self.score_columns()]
        return found

    def score_columns(self) -> list:
        scores = [o for o in self.model.outputs if hasattr(o, "derived")]
        return [f"{s.name}.{v}" for s in scores if s.loop for v in s.loop_values] + [s.name for s in scores if not s.loop]

    def mark(self, expr, *values):
        """Remembers values that a field is compared with."""
        if isinstance(expr, Ref) and expr.space in ("lead", "event"):
            owner = self.event_name if expr.space == "event" else ""
            self.marks.setdefault((owner, expr.name), []).extend(values)

    event_name = ""
    anchor_day = 0
    now = 0

    # ---- Numbers -----------------------------------------------------------------------------------------------------

    def literal(self, kind: str, small: bool = False) -> Lit:
        r = self.rng
        match kind:
            case "int":
                return Lit("int", r.choice((0, 1, 2, 3, 5, 10, 12, 100)) if small else r.randint(-5, 120))
            case "decimal":
                places = r.choice((1, 10, 100, MILLION))
                return Lit("decimal", r.randint(-20 * places, 100 * places) * (MILLION // places))
            case "number":
                return Lit("number", r.randint(-40, 200) / r.choice((1, 2, 4, 8, 10)))
        raise ValueError(kind)

    def base(self, kind: str, scope: Scope):
        """A number that is not a literal."""
        found = self.refs(kind, scope)
        if found:
            return self.pick(found)
        if kind == "number":
            top = self.base(self.pick(("int", "decimal")), scope)
            return make("/", top, self.literal(self.pick(("int", "decimal"))))
        return self.conversion(kind, scope)

    def conversion(self, kind: str, scope: Scope):
        if kind == "decimal":
            return make("+", self.base("int", scope), self.literal("decimal"))
        dates = self.refs("date", scope) + [Ref("today", "today", "date")]
        return Op("part", (self.pick(dates),), "int", extra=("day", ""))

    def number(self, kind: str, scope: Scope, depth: int):
        if depth <= 0:
            # A lone literal with a point is a decimal, whatever number was meant.
            return self.base(kind, scope) if kind == "number" or self.chance(0.8) else self.literal(kind)
        go = lambda k: self.number(k, scope, depth - 1)  # noqa: E731
        same = lambda op: make(op, self.base(kind, scope), go(kind))  # noqa: E731
        choices = [
            (6, lambda: self.base(kind, scope)),
            (2, lambda: same(self.pick("+-"))),
            (1, lambda: Op("negative", (self.base(kind, scope),), kind)),
            (1, lambda: Op("abs", (self.base(kind, scope),), kind)),
            (1, lambda: Op(self.pick(("min", "max")), (self.base(kind, scope), go(kind), go(kind))[: self.pick((2, 3))], kind)),
            (1, lambda: Op("if", (self.condition(scope, depth - 1), go(kind), go(kind)), kind)),
            (1, lambda: Op("clamp", (self.base(kind, scope), Lit(kind, one(kind, 0)), Lit(kind, one(kind, 50))), kind)),
        ]
        if kind == "int":
            choices += self.int_choices(scope, go)
        elif kind == "decimal":
            choices += [
                (2, lambda: make("*", self.base("decimal", scope), go("int"))),
                (1, lambda: Op("round n", (go(self.pick(("decimal", "number"))),), "decimal", extra=self.pick((0, 1, 2, 3)))),
                (1, lambda: make("+", self.base("int", scope), go("decimal"))),
            ]
        else:
            choices += [
                (2, lambda: make("/", go(self.pick(("int", "decimal", "number"))), self.base(self.pick(("int", "decimal")), scope))),
                (1, lambda: make("*", self.base("decimal", scope), self.base("decimal", scope))),
                (1, lambda: make("*", self.base("number", scope), go("int"))),
                (1, lambda: Op("sqrt", (self.base(self.pick(("int", "number")), scope),), "number")),
                (1, lambda: make("/", self.duration(scope), Lit("duration", DAY, "1 day"), "number")),
            ]
        defines = self.defines(kind, scope)
        if defines:
            choices.append((4, lambda: self.call(self.pick(defines))))
        if scope.aggregates:
            choices.append((15, lambda: self.numeric_aggregate(kind, scope)))
        return self.weighted(*choices)

    def int_choices(self, scope, go):
        return [
            (1, lambda: make("*", self.base("int", scope), self.literal("int", small=True))),
            (1, lambda: make(self.pick(("div", "mod")), self.base("int", scope), go("int"))),
            (1, lambda: Op(self.pick(("round", "floor", "ceil")), (go(self.pick(("decimal", "number"))),), "int")),
            (1, lambda: Op("length", (self.pick(self.refs("string", scope) or [Lit("string", "日本")]),), "int")),
            (2, lambda: self.phrase(scope)),
        ]

    def phrase(self, scope):
        kind = self.pick(("date", "timestamp"))
        x = self.moment(kind, scope)
        day = ("year", "quarter", "month", "day", "iso_week")
        parts = day if kind == "date" else day + ("hour", "minute", "second")
        unit = self.pick(("day", "week", "month", "quarter", "year") + (("hour", "minute") if kind == "timestamp" else ()))
        zone = self.pick(("", "", "Asia/Tokyo", "America/New_York", "+05:30")) if kind == "timestamp" else ""
        return self.weighted(
            (2, lambda: Op("since", (x,), "int", extra=unit)),
            (1, lambda: Op("between", (x, Ref("now", "now", kind) if kind == "timestamp" else Ref("today", "today", kind)), "int", extra=unit)),
            (2, lambda: Op("part", (x,), "int", extra=(self.pick(parts), zone if isinstance(x, Ref) else ""))),
        )

    def defines(self, kind, scope) -> list:
        """A `where` cannot use a define with event words in it; nor can, here, a define with parameters."""
        if scope.arguments:
            return []
        return [d for d in self.model.defines if d.expr.kind == kind and not (scope.event and d.name in self.eventful)]

    def call(self, define):
        arguments = tuple(self.base(kind, Scope(outputs=False)) if self.chance(0.3) else self.literal(kind) for _, kind in define.parameters)
        return Call(define.name, arguments, define.expr.kind, define.expr.opt or any(a.opt for a in arguments))

    def numeric_aggregate(self, kind, scope):  # the event generator has them
        return self.base(kind, scope)

    def duration(self, scope):
        kind = self.pick(("date", "timestamp"))
        now = Ref("now", "now", kind) if kind == "timestamp" else Ref("today", "today", kind)
        return Op("-", (now, self.moment(kind, scope)), "duration")

    def moment(self, kind, scope):
        now = Ref("now", "now", kind) if kind == "timestamp" else Ref("today", "today", kind)
        n = self.pick((1, 2, 7, 30))
        base = lambda: self.pick(self.refs(kind, scope) or [now])  # noqa: E731
        return self.weighted(
            (5, base),
            (1, lambda: Op(self.pick("+-"), (base(), Lit("duration", n * DAY, f"{n} days")), kind)),
            (1, lambda: Op(self.pick("+-"), (base(), Lit("period", n, f"{n} months")), kind)),
            (1, lambda: Op("start of", (base(),), kind, extra=self.pick(("week", "month", "quarter", "year")))),
        )

def field_ref(space: str, f: Field) -> Ref:
    return Ref(space, f.name, f.kind, f.optional, f.enum)


def one(kind: str, n):
    return n * MILLION if kind == "decimal" else float(n) if kind == "number" else n


def make(op, a, b, kind=""):
    return Op(op, (a, b), kind or numeric_kind(op, a.kind, b.kind))


def certain(e, fallback):
    """`e or else fallback` where e is optional."""
    return Op("or else", (e, fallback), e.kind) if e.opt else e


