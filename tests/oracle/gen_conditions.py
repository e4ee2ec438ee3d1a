"""Random conditions: tests of fields by their kind, logic, comparisons of numbers."""

from __future__ import annotations

from gen_expr import DAY, TESTS, Expressions, Scope, make, one
from gen_pools import NEEDLES, PATTERNS, SPANS, STRINGS, TEXTS
from model import NUMERIC, WEEKDAYS, Enum, FirstSegment, Lit, Listed, Op, Ref


class Conditions(Expressions):
    def condition(self, scope: Scope, depth: int):
        go = lambda: self.condition(scope, depth - 1)  # noqa: E731
        fields = [r for r in self.fields(scope) if r.kind not in ("duration",)]
        choices = [(8, lambda: self.test_of(self.pick(fields), scope)), (6 if scope.aggregates else 2, lambda: self.numbers_compared(scope, depth))]
        if scope.outputs and not scope.event and not scope.arguments and self.score_columns():
            choices.append((2, lambda: self.compared(Ref("score", self.pick(self.score_columns()), "decimal"))))
        if scope.segments:
            choices += [(3, lambda ref=ref: self.test_of(ref, scope)) for ref in self.labels()]
        defines = self.defines("bool", scope)
        if defines:
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
        found = []
        for o in self.model.outputs:
            if isinstance(o, FirstSegment):
                members = tuple(m for m, _ in o.cases) + (o.otherwise,)
                found.append(Ref("segment", o.name, "enum", enum=Enum(members)))
        return found

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
            name, written = self.pick((("is known", ""), ("is unknown", ""), ("is unknown", "is not known")))
            return Op(name, (ref,), "bool", extra=written)
        others = [r for r in self.fields(scope) if self.comparable(ref, r)]
        if others and self.chance(0.08):
            other = self.pick(others)
            return make(self.pick(TESTS if ref.kind not in ("bool", "enum", "set") else TESTS[:2]), ref, other, "bool")
        if ref.opt and self.chance(0.08) and ref.kind in (*self.FALLBACKS, "enum"):
            ref = Op("or else", (ref, self.fallback(ref)), ref.kind, enum=ref.enum)
        if self.chance(0.04) and ref.kind in (*self.FALLBACKS, "enum"):
            ref = Op("if", (self.condition(scope, 0), ref, self.fallback(ref)), ref.kind, enum=ref.enum)
        return getattr(self, "test_" + ref.kind)(ref)

    def fallback(self, ref):
        value = self.pick(ref.enum.members) if ref.kind == "enum" else self.FALLBACKS[ref.kind]
        return Lit(ref.kind, value, enum=ref.enum)

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
        line = getattr(ref, "space", "") == "loop"  # a product line is a member of no enum in particular
        if ref.enum.open and not ref.opt and not line and self.chance(0.2):
            return Op("is unlisted", (ref,), "bool")
        if ref.enum.ordered and not line and self.chance(0.6):
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


def same_enum(a, b) -> bool:
    """Two enums written in place are two types, be they alike."""
    return a.enum == b.enum and (a.enum is None or bool(a.enum.name))
