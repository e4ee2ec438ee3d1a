"""Type-directed random expressions. Every literal beside a field is remembered, so that data can sit on its border."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from arith import MILLION
from gen_pools import NEEDLES, PATTERNS, SPANS, STRINGS, TEXTS
from model import NUMERIC, WEEKDAYS, Call, Field, Lit, Listed, Model, Op, Ref, numeric_kind
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

    # ---- Conditions --------------------------------------------------------------------------------------------------

    def condition(self, scope: Scope, depth: int):
        go = lambda: self.condition(scope, depth - 1)  # noqa: E731
        fields = [r for r in self.fields(scope) if r.kind not in ("duration",)]
        choices = [(8, lambda: self.test_of(self.pick(fields), scope)), (6 if scope.aggregates else 2, lambda: self.numbers_compared(scope, depth))]
        if scope.outputs and not scope.event and not scope.arguments and self.score_columns():
            choices.append((2, lambda: self.compared(Ref("score", self.pick(self.score_columns()), "decimal"))))
        if scope.segments:
            choices += [(3, lambda ref=ref: self.test_of(ref, scope)) for ref in self.labels()]
        defines = [d for d in self.model.defines if d.expr.kind == "bool"]
        if defines and not scope.arguments:
            choices.append((3, lambda: self.call(self.pick(defines))))
        if depth > 0:
            choices += [
                (3, lambda: Op(self.pick(("and", "or")), tuple(go() for _ in range(self.pick((2, 2, 3)))), "bool")),
                (1, lambda: Op("not", (go(),), "bool")),
                (1, lambda: Op("if", (go(), go(), go()), "bool")),
            ]
        if scope.aggregates:
            choices.append((12, lambda: self.event_condition(scope, depth)))
        return self.weighted(*choices)

    def event_condition(self, scope, depth):  # the event generator has them
        raise NotImplementedError

    def labels(self) -> list:
        """Segments of the model so far, as enums."""
        from model import Enum, FirstSegment

        found = []
        for o in self.model.outputs:
            if isinstance(o, FirstSegment):
                members = tuple(m for m, _ in o.cases) + (o.otherwise,)
                found.append(Ref("segment", o.name, "enum", enum=Enum(members)))
        return found

    def call(self, define):
        arguments = tuple(self.base(kind, Scope(outputs=False)) if self.chance(0.3) else self.literal(kind) for _, kind in define.parameters)
        return Call(define.name, arguments, "bool", define.expr.opt or any(a.opt for a in arguments))

    def compared(self, left):
        right = self.literal(left.kind)
        params = [Ref("param", p.name, p.kind) for p in self.model.params if p.kind == left.kind]
        if params and self.chance(0.2):
            right = self.pick(params)
        else:
            self.mark(left, right.value)
        return make(self.pick(TESTS), left, right, "bool")

    def numbers_compared(self, scope, depth):
        return self.compared(self.number(self.pick(("int", "int", "decimal", "number")), scope, min(depth, 2)))

    def test_of(self, ref: Ref, scope: Scope):
        if ref.opt and self.chance(0.1):
            return Op(self.pick(("is known", "is unknown")), (ref,), "bool")
        others = [r for r in self.fields(scope) if self.comparable(ref, r)]
        if others and self.chance(0.08):
            other = self.pick(others)
            return make(self.pick(TESTS if ref.kind not in ("bool", "enum", "set") else TESTS[:2]), ref, other, "bool")
        if ref.opt and self.chance(0.08) and ref.kind in (*self.FALLBACKS, "enum"):
            value = self.pick(ref.enum.members) if ref.kind == "enum" else self.FALLBACKS[ref.kind]
            ref = Op("or else", (ref, Lit(ref.kind, value, enum=ref.enum)), ref.kind, enum=ref.enum)
        return getattr(self, "test_" + ref.kind)(ref)

    FALLBACKS = {"bool": False, "int": 7, "decimal": 2_500_000, "number": 0.5, "string": "x", "text": "it", "date": 739000}

    @staticmethod
    def comparable(a, b) -> bool:
        if a.kind in NUMERIC:
            return b.kind in NUMERIC
        if a.kind in ("string", "text"):
            return b.kind in ("string", "text")
        return a.kind == b.kind and same_enum(a, b) and (a.kind != "enum" or not a.enum.open)

    def test_bool(self, ref):
        return ref if self.chance(0.6) else Op(self.pick(("==", "!=")), (ref, Lit("bool", self.chance(0.5))), "bool")

    def test_number_like(self, ref):
        if ref.kind == "int" and self.chance(0.25):
            lo = self.rng.randint(-3, 60)
            return self.in_range(ref, lo, lo + self.rng.randint(0, 40), "..")
        if ref.kind == "int" and self.chance(0.2):
            return self.listed(ref, self.some(range(12), 4))
        if ref.kind != "int" and self.chance(0.2):
            lo, hi = sorted((self.literal(ref.kind).value, self.literal(ref.kind).value))
            return self.in_range(ref, lo, hi + one(ref.kind, 1), self.pick(("..<", "..=")))
        return self.compared(ref)

    test_int = test_decimal = test_number = test_number_like

    def in_range(self, ref, lo, hi, operator):
        self.mark(ref, lo, hi)
        ends = [Lit(ref.kind, lo, enum=ref.enum), Lit(ref.kind, hi, enum=ref.enum)]
        return Op("in range", (ref, *ends), "bool", extra=(operator, self.chance(0.15)))

    def listed(self, ref, values):
        self.mark(ref, *values)
        lets = [x for x in self.model.lets if x.kind == ref.kind]
        if lets and ref.kind == "string" and self.chance(0.4):
            let = self.pick(lets)
            return Op("in", (ref,), "bool", extra=Listed(ref.kind, let.values, let.name, negated=self.chance(0.2)))
        return Op("in", (ref,), "bool", extra=Listed(ref.kind, tuple(values), negated=self.chance(0.2), enum=ref.enum))

    def test_string(self, ref):
        pool = STRINGS if ref.kind == "string" else TEXTS
        if ref.kind == "string" and self.chance(0.15):
            name = self.pick(("lower", "upper", "trim", "before", "after", "fold"))
            ref = Op(name, (ref,), "string", extra=self.pick(("@", "/", " ")) if name in ("before", "after") else None)
        word = self.pick(pool)
        equal = lambda: Op(self.pick(("==", "!=", "==", "<", ">=")), (ref, Lit(ref.kind, word)), "bool")  # noqa: E731
        choices = [(3, equal), (2, lambda: self.listed(ref, self.some(pool))), (3, lambda: self.search(ref))]
        if ref.kind == "string":
            choices.append((1, lambda: Op("matches", (ref,), "bool", extra=(self.pick(PATTERNS), self.chance(0.2)))))
        return self.weighted(*choices)

    test_text = test_string

    def search(self, ref):
        quantifier = self.pick(("", "", "any", "all", "none"))
        needles = self.some(NEEDLES, 3) if quantifier else (self.pick(NEEDLES),)
        listed = Listed(ref.kind, needles, quantifier=quantifier, negated=not quantifier and self.chance(0.15))
        return Op(self.pick(("contains", "starts with", "ends with")), (ref,), "bool", extra=listed)

    def test_enum(self, ref):
        member = lambda: Lit("enum", self.pick(ref.enum.members), enum=ref.enum)  # noqa: E731
        if ref.enum.open and not ref.opt and self.chance(0.2):
            return Op("is unlisted", (ref,), "bool")
        if ref.enum.ordered and self.chance(0.6):
            if self.chance(0.3):
                lo, hi = sorted(self.rng.choices(range(len(ref.enum.members)), k=2))
                return self.in_range(ref, ref.enum.members[lo], ref.enum.members[hi], "..")
            return Op(self.pick(TESTS), (ref, member()), "bool")
        if self.chance(0.4):
            return self.listed(ref, self.some(ref.enum.members))
        return Op(self.pick(("==", "==", "!=")), (ref, member()), "bool")

    def test_set(self, ref):
        extra = Listed("enum", self.some(ref.enum.members), quantifier=self.pick(("any", "all", "none", "exactly")))
        return Op("has", (ref,), "bool", extra=extra)

    def test_date(self, ref):
        anchor = self.anchor_day + self.pick((0, -1, 1, -30, 7, -365, 31))
        if self.chance(0.2):
            return Op("in calendar", (ref,), "bool", extra=(self.pick(("this", "last", "next")), self.pick(("day", "week", "month", "quarter", "year"))))
        if self.chance(0.2):
            days = Op("part", (ref,), "enum", extra=("weekday", ""), enum=WEEKDAYS)
            return self.test_enum(days)
        if self.chance(0.2):
            n = self.pick((7, 30, 60))
            self.mark(ref, self.anchor_day - n)
            return Op(self.pick(TESTS), (ref, Op("-", (Ref("today", "today", "date"), Lit("duration", n * DAY, f"{n} days")), "date")), "bool")
        if self.chance(0.3):
            return self.in_range(ref, anchor, anchor + self.pick((0, 1, 30)), "..")
        self.mark(ref, anchor)
        return Op(self.pick(TESTS), (ref, Lit("date", anchor)), "bool")

    def test_timestamp(self, ref):
        if self.chance(0.25):
            return Op("in calendar", (ref,), "bool", extra=(self.pick(("this", "last")), self.pick(("day", "week", "month", "quarter", "year"))))
        if self.chance(0.4):
            span = self.pick(SPANS)
            self.mark(ref, self.now - span.us)
            return Op(self.pick(TESTS), (ref, Op("-", (Ref("now", "now", "timestamp"), Lit("duration", span.us, span.text)), "timestamp")), "bool")
        at = self.now - self.pick((0, 1, 30, 90)) * DAY
        at -= at % 1_000_000
        self.mark(ref, at)
        return Op(self.pick(TESTS), (ref, Lit("timestamp", at)), "bool")

    anchor_day = 0
    now = 0


def same_enum(a, b) -> bool:
    """Two enums written in place are two types, be they alike."""
    return a.enum == b.enum and (a.enum is None or bool(a.enum.name))


def field_ref(space: str, f: Field) -> Ref:
    return Ref(space, f.name, f.kind, f.optional, f.enum)


def one(kind: str, n):
    return n * MILLION if kind == "decimal" else float(n) if kind == "number" else n


def make(op, a, b, kind=""):
    return Op(op, (a, b), kind or numeric_kind(op, a.kind, b.kind))


def certain(e, fallback):
    """`e or else fallback` where e is optional."""
    return Op("or else", (e, fallback), e.kind) if e.opt else e


