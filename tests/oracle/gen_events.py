"""Random event patterns, conditions over events and points of events."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from arith import MILLION
from gen_conditions import Conditions, same_enum
from gen_expr import Scope, certain, field_ref
from gen_pools import SPANS, span
from model import (
    Agg,
    Chain,
    Decay,
    EventRule,
    IdleRule,
    Limit,
    Lit,
    NUMERIC,
    Op,
    Pattern,
    Span,
    Step,
    Window,
)
from times import UNIT_MONTHS, UNIT_US, day_of, zone

CALENDAR = ("day", "week", "month", "quarter", "year")


@dataclass
class EventExpressions(Conditions):
    spans: set = field(default_factory=set)  # lengths in use: data sits on their borders
    instants: set = field(default_factory=set)
    loop: object = None

    def span(self, named=True):
        chosen = self.pick(SPANS)
        lets = [x for x in self.model.lets if x.kind == "duration"]
        if lets and named and self.chance(0.2):
            chosen = Span(lets[0].values[0], lets[0].name)
        self.spans.add(chosen.us)
        return chosen

    # ---- Patterns ----------------------------------------------------------------------------------------------------

    def event(self, needs=None):
        """An event type, if asked with a field that `needs` accepts; None if there is none."""
        found = [e for e in self.model.events if needs is None or any(needs(f) for f in e.fields)]
        return self.pick(found) if found else None

    def where(self, event, p=0.6):
        if not self.chance(p):
            return None
        self.event_name = event.name
        return self.condition(Scope(event, loop=self.loop), self.pick((0, 0, 1)))

    def window(self, p=0.6, step=False):
        if not self.chance(p):
            return None
        choice = self.weighted(
            (0 if step else 6, lambda: Window("within", span=self.span())),
            (0 if step else 3, self.months),
            (3, self.between),
            (2, self.since),
            (2, lambda: Window("calendar", which=self.pick(("this", "last")), unit=self.pick(CALENDAR))),
        )
        return choice

    def months(self):
        unit = self.pick(UNIT_MONTHS)
        n = self.rng.randint(1, 3)
        return Window("months", a=n * UNIT_MONTHS[unit], text=f"{n} {unit}{'s' * (n != 1)}")

    def between(self):
        unit = self.pick(("day", "day", "week", "month", "quarter", "year"))
        b = self.rng.randint(1, 30 if unit == "day" else 3)
        a = b + self.rng.randint(1, 30 if unit == "day" else 3)
        if unit in UNIT_US:
            self.spans |= {a * UNIT_US[unit], b * UNIT_US[unit]}
        return Window("between", a=a, b=b, unit=unit)

    def since(self):
        tz = zone(self.model.zone)
        if self.chance(0.6):
            at = Lit("date", day_of(self.now, tz) - self.pick((0, 1, 7, 30, 90)))
        else:
            at = Lit("timestamp", (self.now - self.span().us) // MILLION * MILLION)
            self.instants.add(at.value)
        return Window(self.pick(("since", "before")), at=at)

    def pattern(self, event=None, where=0.6, window=0.6):
        event = event or self.event()
        return Pattern(event.name, self.where(event, where), self.window(window))

    def chain(self, event=None, where=0.6, window=0.4):
        """A pattern, at times followed by others."""
        first = self.pattern(event, where, window)
        steps, previous = [], first
        for place in range(self.pick((1, 1, 1, 2, 3))):
            negated = self.chance(0.35)
            pattern, alias = self.step_pattern(previous.event, place)
            if alias:
                previous = replace(previous, alias=alias)
                if steps:
                    steps[-1] = replace(steps[-1], pattern=previous)
                else:
                    first = previous
            # A step says its distance or has a window of its own; the grammar has room for one of them.
            within = self.span() if pattern.window is None and self.chance(0.85) else None
            steps.append(Step(pattern, within, negated))
            previous = pattern
            if negated:
                break
        return Chain(first, tuple(steps))

    def step_pattern(self, previous: str, place: int):
        """With, at times, a cross-reference to the step before: its alias is the second answer."""
        event = self.event()
        where = self.where(event, 0.4)
        pattern = Pattern(event.name, where, self.window(0.15, step=True))
        before = self.model.event(previous)
        usable = {f.name: f for f in before.fields if f.kind in ("string", "text", "int", "enum", "bool", "decimal")}
        equals = [
            (f, g) for f in event.fields for g in usable.values() if f.kind == g.kind and same_enum(f, g) and not f.key
        ]
        if not equals or not self.chance(0.3):
            return pattern, ""
        mine, other = self.pick(equals)
        alias = "abcd"[place] + "_step"
        theirs = replace(field_ref("prev", other), alias=alias)
        cross = Op("==", (field_ref("event", mine), theirs), "bool")
        return replace(pattern, where=Op("and", (cross, where), "bool") if where else cross), alias

    # ---- Conditions --------------------------------------------------------------------------------------------------

    def event_condition(self, scope, depth):
        alone = lambda p: Chain(p)  # noqa: E731
        plain = lambda: alone(self.pattern(window=0.0))  # noqa: E731
        return self.weighted(
            (6, lambda: Agg(self.pick(("any", "no")), alone(self.pattern()), "bool")),
            (6, self.chain_condition),
            (3, lambda: self.compared_aggregate(scope)),
            (2, lambda: Agg("buckets", plain(), "bool", n=self.pick((1, 2, 3)), m=self.pick((2, 4, 8)), unit=self.bucket_unit())),
            (2, lambda: Agg("days", plain(), "bool", n=self.pick((1, 2, 3)), m=self.pick((1, 3, 7)))),
            (2, lambda: Agg("burst", plain(), "bool", n=self.pick((2, 3, 5)), span=self.span())),
            (1, lambda: Agg("newly", plain(), "bool", span=self.span())),
            (1, lambda: Agg("stopped", plain(), "bool", span=self.span())),
            (1, lambda: Agg("returned", plain(), "bool", span=self.span(), span2=self.span())),
        )

    def bucket_unit(self):
        unit = self.pick(("hour", "day", "week", "month", "quarter", "year"))
        if unit in UNIT_US:
            self.spans |= {UNIT_US[unit], 2 * UNIT_US[unit]}
        return unit

    def chain_condition(self):
        name = self.pick(("any", "any", "no"))
        return Agg(name, self.chain(), "bool", plain=name == "any" and self.chance(0.7))

    def compared_aggregate(self, scope):
        """An enum, string or bool taken from the first or last event."""
        event = self.event(lambda f: f.kind in ("enum", "string", "text", "bool", "date") and not f.key)
        if event is None:
            return Agg("any", Chain(self.pattern()), "bool")
        f = self.pick([f for f in event.fields if f.kind in ("enum", "string", "text", "bool", "date") and not f.key])
        agg = Agg(self.pick(("first", "last")), Chain(self.pattern(event)), f.kind, True, f.name, enum=f.enum)
        return self.test_of(agg, scope)

    def numeric_aggregate(self, kind, scope):
        choices = [(1, lambda: self.base(kind, replace(scope, aggregates=False)))]
        event = self.event(lambda f: f.kind == kind and not f.key)
        if event:
            name = self.pick([f for f in event.fields if f.kind == kind and not f.key]).name
            known = lambda op, opt: Agg(op, Chain(self.pattern(event)), kind, opt, name)  # noqa: E731
            choices += [
                (4, lambda: known("sum", False)),
                (3, lambda: known(self.pick(("min", "max", "first", "last")), True)),
            ]
        if kind == "int":
            choices += [
                (4, lambda: Agg("count", self.pick((Chain(self.pattern()), self.chain())), "int")),
                (2, lambda: Agg("since", Chain(self.pattern()), "int", True, unit=self.pick(tuple(UNIT_US) + CALENDAR[2:]))),
                (2, self.distinct),
            ]
        if kind == "number":
            averaged = self.event(lambda f: f.kind in NUMERIC and not f.key)
            if averaged:
                name2 = self.pick([f for f in averaged.fields if f.kind in NUMERIC and not f.key]).name
                choices.append((4, lambda: Agg("avg", Chain(self.pattern(averaged)), "number", True, name2)))
        return self.weighted(*choices)

    def distinct(self):
        event = self.event(lambda f: f.kind != "set" and not f.key)
        if event is None:
            return Agg("count", Chain(self.pattern()), "int")
        f = self.pick([f for f in event.fields if f.kind != "set" and not f.key])
        return Agg("distinct", Chain(self.pattern(event)), "int", field=f.name)

    # ---- Points ------------------------------------------------------------------------------------------------------

    def event_rule(self, points, computed):
        """`points()` gives a literal, `computed(scope)` an expression over the event's fields."""
        event = self.event()
        chain = self.chain(event) if self.chance(0.15) else Chain(self.pattern(event))
        self.event_name = event.name
        value = computed(Scope(event, loop=self.loop)) if self.chance(0.25) else points()
        rule = EventRule(
            points=value,
            sign=self.pick((1, 1, 1, -1)),
            mode=self.pick(("each", "each", "each", "once")),
            chain=chain,
            limits=self.limits(event),
            decay=self.decay(0.35),
        )
        return rule

    def limits(self, event):
        plain = [f for f in event.fields if f.kind not in ("set",) and not f.key]
        found = []
        for _ in range(self.pick((0, 0, 1, 1, 2, 3))):
            found.append(
                self.weighted(
                    (2, lambda: Limit("cooldown", k=self.pick((1, 1, 2)), span=self.span(named=False))),
                    (2 if plain else 0, lambda: Limit("once per", field=self.pick(plain).name)),
                    (3, lambda: Limit("calendar", k=self.pick((1, 1, 2)), unit=self.pick(CALENDAR + ("hour",)))),
                    (3, lambda: Limit("count", k=self.pick((1, 2, 3, 5)))),
                    (3, lambda: self.points_limit(plain)),
                )
            )
        return tuple(found)

    def points_limit(self, plain):
        per = self.pick(("", "field", "unit"))
        return Limit(
            "points",
            amount=self.pick((5_000_000, 10_000_000, 20_000_000, 7_500_000)),
            field=self.pick(plain).name if per == "field" and plain else "",
            unit=self.pick(CALENDAR) if per == "unit" else "",
        )

    def decay(self, p):
        if not self.chance(p):
            return None
        kind = self.pick(("halving", "halving", "fading", "dropping", "expiring", "none"))
        if kind == "none":
            return Decay("none")
        percent = self.pick((10, 25, 33, 12.5, 100)) if kind == "dropping" else 0
        return Decay(kind, self.span(), int(percent * MILLION))

    def idle_rule(self, points):
        span_ = self.pick([s for s in SPANS if s.us >= UNIT_US["hour"]] + [span(30, "day")])
        self.spans.add(span_.us)
        return IdleRule(
            points=points(),
            sign=self.pick((-1, -1, 1)),
            span=span_,
            pattern=self.pattern(window=0.0),
            at_most=self.pick((5, 20, 50)) * MILLION,
        )

    def computed(self, scope, kinds=NUMERIC):
        """Computed points: never optional."""
        value = self.number(self.pick(kinds), scope, 1)
        return certain(value, self.literal(value.kind if value.kind != "number" else "int"))
