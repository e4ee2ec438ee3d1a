"""Random well-typed models, from a seed: `generate(seed, attributes_only) -> (Model, now, Generator)`.

    python3 generate.py --seed N [--attributes-only]     prints the model
"""

from __future__ import annotations

import argparse
import random
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass, replace

import gen_pools as pools
from arith import MILLION
from gen_events import EventExpressions
from gen_expr import Scope, certain, field_ref
from model import (
    Agg,
    Band,
    BandGrade,
    Call,
    Clamp,
    Define,
    Enum,
    EventType,
    Field,
    FirstSegment,
    Group,
    Let,
    Lit,
    Matrix,
    MemberSegment,
    Model,
    Op,
    Param,
    Ref,
    Rule,
    Score,
    ShiftGrade,
    Table,
    Weighted,
)
from model_text import to_score
from times import UNIT_US, day_of, zone

LEAD_KINDS = ("bool", "int", "int", "decimal", "number", "string", "string", "text", "enum", "enum", "date", "timestamp", "set")
EVENT_KINDS = ("bool", "int", "decimal", "number", "string", "string", "text", "enum", "date", "timestamp", "duration")
SCALE = ("F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+")


class Generator(EventExpressions):
    def __init__(self, seed: int, attributes_only: bool):
        rng = random.Random(seed)
        super().__init__(rng, Model())
        self.attributes_only = attributes_only
        self.model.zone = rng.choice(pools.ZONES)
        moment = rng.choice(pools.MOMENTS[self.model.zone])
        self.now = moment + rng.choice(pools.NUDGES + (UNIT_US["hour"], 30 * UNIT_US["day"], rng.randrange(10**12)))
        self.anchor_day = day_of(self.now, zone(self.model.zone))
        self.names = list(pools.NAMES)
        rng.shuffle(self.names)

    def build(self) -> Model:
        m = self.model
        if self.chance(0.3):
            m.missing = ("", "N/A", "-")
        m.enums = [self.enum(f"e_{i}") for i in range(self.pick((0, 1, 2)))]
        m.params = [self.param(i) for i in range(self.pick((0, 1, 2)))]
        if self.chance(0.5):
            m.lets.append(Let("l_words", "string", self.some(pools.STRINGS, 4)))
        if self.chance(0.2):
            days = self.pick((3, 7))
            m.lets.append(Let("l_span", "duration", (days * UNIT_US["day"],), scalar=True, text=f"{days} days"))
        if self.chance(0.2):
            kind = self.pick(("int", "decimal"))
            m.lets.append(Let("l_n", kind, (self.literal(kind).value,), scalar=True))
        self.lead_fields()
        if not self.attributes_only:
            event_names = self.rng.sample(pools.EVENT_NAMES, self.pick((1, 2, 2, 3)))
            m.events = [self.event_type(n) for n in event_names]
        for i in range(self.pick((0, 0, 1, 2))):
            define = self.define(i)
            m.defines.append(define)
            if any(isinstance(n, Agg) or isinstance(n, Call) and n.define in self.eventful for n in nodes(define.expr)):
                self.eventful.add(define.name)
        names = self.rng.sample(pools.SCORE_NAMES, self.pick((1, 2, 3)))
        for n in names:
            m.outputs.append(self.score(n))
        if self.chance(0.4):
            m.outputs.append(self.derived("derived"))
        self.labels_and_segments()
        return m

    # ---- Declarations ------------------------------------------------------------------------------------------------

    def enum(self, name=""):
        ordered = self.chance(0.3)
        members = tuple(self.rng.sample(pools.MEMBERS, self.pick((2, 3, 4))))
        spellings = tuple((x, (x.upper(), x + " long")) for x in members if self.chance(0.25))
        return Enum(members, name, ordered, not ordered and self.chance(0.35), spellings)

    def param(self, i):
        kind = self.pick(("decimal", "decimal", "int"))
        one = MILLION if kind == "decimal" else 1
        lo, hi = 10 * one, 60 * one
        default = self.rng.randint(10, 60) * one
        set_to = self.rng.randint(10, 60) * one if self.chance(0.4) else default
        return Param(f"p_{i}", kind, lo, hi, default, set_to)

    def field(self, name, kind, event=False) -> Field:
        optional = self.chance(0.5)
        default = None
        if not optional and kind in ("bool", "int", "decimal", "string") and self.chance(0.4):
            default = {"bool": self.chance(0.5), "int": 0, "decimal": 1_500_000, "string": "x"}[kind]
        enum = None
        if kind in ("enum", "set"):
            enum = self.pick(self.model.enums) if self.model.enums and self.chance(0.5) else self.enum()
            if kind == "set" or event:  # sets of open enums and events of unlisted members say little
                enum = replace(enum, open=False, name="") if enum.open else enum
        if kind == "enum" and not optional and self.chance(0.3):
            default = self.pick(enum.members)
        column = f"Column {name}" if self.chance(0.15) else ""
        missing = ("-1",) if kind == "int" and optional and self.chance(0.2) else ()
        form = self.pick(("", "%d/%m/%Y")) if kind == "date" else ""
        optional = optional or kind == "set"
        return Field(name, kind, optional, default, enum, column, missing, form)

    def lead_fields(self):
        kinds = ["int", "decimal"] + [self.pick(LEAD_KINDS) for _ in range(self.rng.randint(1, 6))]
        self.model.fields = [Field("id", "string", key=True)]
        self.model.fields += [self.field(self.names.pop(), kind) for kind in kinds]

    def event_type(self, name) -> EventType:
        names = self.rng.sample(pools.EVENT_FIELDS, self.rng.randint(1, 4))
        kinds = EVENT_KINDS if self.chance(0.2) else EVENT_KINDS[:-1]
        found = [self.field(n, self.pick(kinds), event=True) for n in names]
        if self.chance(0.15):
            found.insert(0, Field("event_id", "string", key=True))
        lead = "user id" if self.chance(0.2) else ""
        return EventType(name, tuple(found), lead, "time_stamp" if self.chance(0.2) else "")

    def define(self, i):
        parameters = (("n", "int"),) if self.chance(0.3) else ()
        scope = Scope(arguments=parameters, outputs=False, aggregates=bool(self.model.events) and not parameters and self.chance(0.3))
        if self.chance(0.3) and not parameters:
            return Define(f"d_{i}", self.number(self.pick(("int", "decimal", "number")), scope, 2))
        expr = self.condition(scope, 1)
        if parameters:
            left = self.base("int", Scope(outputs=False))
            expr = Op("or", (expr, Op(self.pick(("<", ">=")), (left, Ref("arg", "n", "int")), "bool")), "bool")
        return Define(f"d_{i}", expr, parameters)

    # ---- Scores ------------------------------------------------------------------------------------------------------

    def scope(self):
        return Scope(aggregates=bool(self.model.events), loop=self.loop)

    def constant_points(self, lo=1, hi=40):
        n = self.rng.randint(lo, hi) * MILLION
        return Lit("decimal", n if self.chance(0.8) else n + self.pick((500_000, 250_000, 1, 333_333)))

    def clamp(self, p, wide=False):
        if not self.chance(p):
            return None
        lo = Lit("decimal", self.pick((0, 0, -50, -10, 2)) * MILLION)
        hi = Lit("decimal", self.pick((100, 100, 70, 40) if wide else (10, 15, 30)) * MILLION)
        params = [Ref("param", p.name, p.kind) for p in self.model.params if p.kind == "decimal"]
        if params and self.chance(0.1):
            hi = self.pick(params)
        return self.pick((Clamp(lo, hi), Clamp(lo, hi), Clamp(lo, None), Clamp(None, hi)))

    def score(self, name):
        loop = None
        if not self.attributes_only and self.chance(0.12):
            loop = self.product_loop()
        self.loop = loop and loop[:3]
        items = tuple(self.item(2) for _ in range(self.rng.randint(1, 5)))
        decay = self.decay(0.3) if self.model.events else None
        self.loop = None
        made = Score(name, items, self.clamp(0.7, wide=True), decay)
        if loop:
            variable, kind, enum, values = loop
            made = replace(made, loop=variable, loop_kind=kind, loop_enum=enum, loop_values=values)
        return made

    def product_loop(self):
        if self.model.enums and self.chance(0.5):
            enum = self.pick(self.model.enums)
            return "product", "enum", enum, self.some(enum.members, 2)
        return "product", "string", None, ("ab12", "x")

    def item(self, depth):
        events = 8 if self.model.events else 0
        return self.weighted(
            (4, self.rule),
            (2, self.table),
            (2 if depth else 0, lambda: self.group(depth - 1)),
            (1 if depth else 0, lambda: Weighted(self.pick((30, 60, 12, 50)) * MILLION + self.pick((0, 0, 500_000)), self.item(0))),
            (events, lambda: self.guarded(self.event_rule(self.constant_points, self.computed))),
            (events / 8, lambda: self.guarded(self.idle_rule(self.constant_points))),
        )

    def rule(self):
        value = self.computed(self.scope()) if self.chance(0.25) else self.constant_points()
        when = self.condition(self.scope(), self.pick((0, 1, 1, 2))) if self.chance(0.85) else None
        return Rule(value, self.pick((1, 1, 1, -1)), self.label(), when, self.clamp(0.15))

    def guarded(self, rule):
        when = self.condition(self.scope(), 0) if self.chance(0.2) else None
        return replace(rule, label=self.label(), when=when, clamp=self.clamp(0.15))

    def label(self):
        return f"rule {self.rng.randint(1, 999)}" if self.chance(0.5) else ""

    def group(self, depth):
        mode = self.pick(("plain", "first", "highest"))
        items = tuple(self.item(depth) for _ in range(self.rng.randint(1, 4)))
        decay = self.decay(0.2) if self.model.events else None
        return Group(mode, items, self.pick(("", "a group")), self.clamp(0.3), decay)

    def table(self):
        candidates = [f for f in self.model.fields if f.kind not in ("set", "timestamp") and not f.key]
        f = self.pick(candidates)
        by = field_ref("lead", f)
        if f.kind in ("int", "decimal", "number") and self.chance(0.2):
            by = self.number(f.kind, self.scope(), 1)
        elif self.chance(0.1) and self.score_columns():
            by = Ref("score", self.pick(self.score_columns()), "decimal")
        elif self.chance(0.1):
            by = Op("-", (Ref("now", "now", "timestamp"), self.moment("timestamp", self.scope())), "duration")
        bands = self.with_else(self.bands(by))
        bands = [replace(b, points=self.rng.randint(-10, 40) * MILLION) for b in bands]
        if len(bands) > 2 and self.chance(0.15):
            bands.pop(self.rng.randrange(len(bands)))
        if by.opt:
            bands.append(Band("unknown", points=self.rng.randint(-5, 5) * MILLION))
        return Table(by, tuple(bands))

    def bands(self, by) -> list:
        if by.kind in ("string", "text", "bool") or by.kind == "enum" and not by.enum.ordered:
            return self.value_bands(by)
        if by.kind == "enum":
            return self.ordered_bands(by)
        count = self.rng.randint(1, 3)
        if by.kind == "duration":
            days = sorted(self.rng.sample((1, 7, 30, 60), count))
            cuts = [Lit("duration", d * UNIT_US["day"], f"{d} days") for d in days]
        elif by.kind == "date":
            cuts = [Lit("date", self.anchor_day + d) for d in sorted(self.rng.sample((-90, -30, -7, 0, 1), count))]
        else:
            one = MILLION if by.kind == "decimal" else 1
            raw = sorted(self.rng.sample(range(1, 100), count))
            cuts = [Lit(by.kind, float(x) if by.kind == "number" else x * one) for x in raw]
            params = [p for p in self.model.params if p.kind == by.kind == "decimal"]
            if params and count == 1 and self.chance(0.3):
                self.mark(by, params[0].value)
                return partition(by.kind, [Ref("param", params[0].name, "decimal")])
        self.mark(by, *[c.value for c in cuts])
        return partition(by.kind, cuts)

    def with_else(self, bands):
        """The last band as `else`, at times."""
        ranged = len(bands) > 1 and all(b.kind == "range" for b in bands)
        return bands[:-1] + [Band("else")] if ranged and self.chance(0.15) else bands

    def value_bands(self, by):
        pool = {"string": pools.STRINGS, "text": pools.TEXTS, "bool": (True, False)}.get(by.kind) or by.enum.members
        words = self.some(pool, 3)
        self.mark(by, *words)
        bands = [Band("value", Lit(by.kind, w, enum=by.enum if by.kind == "enum" else None)) for w in words]
        return bands + [Band("else")] * (by.kind != "bool" or len(bands) < 2)

    def ordered_bands(self, by):
        cut = self.rng.randrange(len(by.enum.members))
        member = [Lit("enum", m, enum=by.enum) for m in by.enum.members]
        low = Band("range", self.pick((None, member[0])), member[cut])
        return [low] + ([Band("range", member[cut + 1], None)] if cut + 1 < len(member) else [])

    def derived(self, name):
        scores = [Ref("score", c, "decimal") for c in self.score_columns()]
        first, second = self.pick(scores), self.pick(scores)
        scope = replace(self.scope(), outputs=False)
        expr = self.weighted(
            (3, lambda: Op("/", (Op("*", (first, second), "number"), Lit("int", 100)), "number")),
            (2, lambda: Op("+", (first, second), "decimal")),
            (1, lambda: Op("/", (first, second), "number")),
            (2, lambda: self.computed(self.scope())),
            (1, lambda: Op("-", (first, certain(self.base("decimal", scope), Lit("int", 1))), "decimal")),
        )
        return Score(name, clamp=self.clamp(0.6, wide=True), derived=expr)

    # ---- Grades and segments -----------------------------------------------------------------------------------------

    def labels_and_segments(self):
        m = self.model
        if self.chance(0.5):
            m.outputs.append(BandGrade("rank", *self.graded(("A", "B", "C", "D+"))))
        if self.chance(0.25):
            rows, columns = self.graded(("A", "B", "C", "D")), self.graded(("1", "2", "3", "4"))
            m.outputs.append(Matrix("quality", *rows, *columns))
        if self.chance(0.3):
            shifts = tuple((self.pick((1, 2, 3, 4)), self.condition(self.scope(), 1)) for _ in range(self.rng.randint(1, 4)))
            m.outputs.append(ShiftGrade("letter", self.pick(SCALE), SCALE, shifts))
        if self.chance(0.5):
            members = ("decision", "consideration", "cold")[: self.rng.randint(1, 3)]
            cases = tuple((x, self.condition(replace(self.scope(), segments=True), 1)) for x in members)
            m.outputs.append(FirstSegment("stage", cases, "awareness"))
        for i in range(self.pick((0, 1, 1, 2))):
            m.outputs.append(MemberSegment(f"member_{i}", self.condition(replace(self.scope(), segments=True), 2)))

    def graded(self, labels):
        by = Ref("score", self.pick(self.score_columns()), "decimal")
        if self.chance(0.2):
            by = self.computed(self.scope())
        bands = self.bands(by)
        self.rng.shuffle(bands)
        bands = self.with_else(bands)
        return by, tuple(replace(b, label=x) for b, x in zip(bands, labels))


def partition(kind, cuts) -> list:
    """Bands without gaps or overlaps: ints and dates include their end, the others do not."""
    whole = kind in ("int", "date")
    before = [replace(c, value=c.value - 1) for c in cuts] if whole else cuts
    lows, highs = [None] + cuts, before + [None]
    return [Band("range", lo, hi) for lo, hi in zip(lows, highs) if not (whole and lo and hi and lo.value > hi.value)]


def nodes(node):
    """Every dataclass inside a tree of them."""
    if isinstance(node, (tuple, list)):
        for x in node:
            yield from nodes(x)
    elif is_dataclass(node):
        yield node
        for f in dataclass_fields(node):
            yield from nodes(getattr(node, f.name))


def generate(seed: int, attributes_only: bool) -> Generator:
    generator = Generator(seed, attributes_only)
    generator.build()
    return generator


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--attributes-only", action="store_true")
    given = arguments.parse_args()
    print(to_score(generate(given.seed, given.attributes_only).model), end="")
