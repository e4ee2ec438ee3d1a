"""The oracle: what a model gives for a lead, its events and a now. An independent reading of the texts; see README.md.

    Oracle(model, params).run(lead, events, now) -> Result(cells, trace, near_tie)

`lead` maps every field's name to its value; `events` maps event types to lists of such rows with an `at` each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import functions  # noqa: F401  (registers its operations)
import logic
import patterns
import points
import times
from arith import SUM_MAX, percent_of, saturate, show_decimal, to_points
from expressions import Env, evaluate, is_true
from model import (
    BandGrade,
    EventRule,
    FirstSegment,
    Group,
    IdleRule,
    Lit,
    Matrix,
    MemberSegment,
    Model,
    Rule,
    Score,
    ShiftGrade,
    Table,
    Weighted,
)
from points import NOT_FIRED, Outcome


@dataclass
class Result:
    cells: dict  # column -> text, as the CSV shows it
    trace: dict  # column -> lines
    near_tie: bool  # a halving decay came too near to a rounding tie to be sure of the last place


class LeadContext:
    """One lead at one now. Outputs are computed on first need, in any order."""

    def __init__(self, model: Model, lead: dict, events: dict, now: int, zone: str = ""):
        self.model, self.now, self.lead = model, now, lead
        self.tz = times.zone(zone or model.zone)
        self.params = {p.name: p.value for p in model.params}
        self.lets = {item.name: item for item in model.lets}
        self.defines = {d.name: d for d in model.defines}
        self.events = {e.name: patterns.existing(e, events.get(e.name, []), now) for e in model.events}
        self.near_tie = False
        self.loop = None
        self.values, self.traces, self.lines = {}, {}, []
        self.declared = {}
        for item in model.outputs:
            for index, column in enumerate(columns_of(item)):
                self.declared[column] = (item, index)

    def note(self, line: str):
        self.lines.append(line)

    def field_of(self, event: str, name: str):
        return self.model.event(event).field(name)

    def condition(self, agg):
        return patterns.condition(agg, self)

    def output(self, column: str):
        if column in self.values:
            return self.values[column]
        item, index = self.declared[column]
        outer, outer_loop = self.lines, self.loop
        self.lines = []
        self.loop = item.loop_values[index] if isinstance(item, Score) and item.loop else None
        self.values[column] = EVALUATE[type(item)](item, self)
        self.traces[column] = self.lines
        self.lines, self.loop = outer, outer_loop
        return self.values[column]


def columns_of(item) -> list:
    if isinstance(item, Score) and item.loop:
        return [f"{item.name}.{value}" for value in item.loop_values]
    return [item.name]


class Oracle:
    def __init__(self, model: Model):
        self.model = model

    def run(self, lead: dict, events: dict, now: int) -> Result:
        context = LeadContext(self.model, lead, events, now)
        cells = {}
        for item in self.model.outputs:
            for column in columns_of(item):
                cells[column] = show(item, context.output(column))
        return Result(cells, context.traces, context.near_tie)


def show(item, value) -> str:
    if isinstance(item, Score):
        return show_decimal(value)
    if isinstance(item, MemberSegment):
        return "true" if value else "false"
    return value or ""


# ---- Scores ----------------------------------------------------------------------------------------------------------


def score(item: Score, context: LeadContext) -> int:
    if item.derived is not None:
        value = to_points(evaluate(item.derived, Env(context)), item.derived.kind)
        if value is None:
            context.note("an accident: unknown, 0 before the limit")
        total = saturate(value or 0, SUM_MAX)
    else:
        total = group_points(Group("plain", item.items), item.decay, context).points
    context.note(f"before the score's limit: {show_decimal(total)}")
    return limited(total, item.clamp, context)


def limited(value: int, clamp, context) -> int:
    if clamp is None:
        return value
    lo, hi = (bound(b, context) for b in (clamp.lo, clamp.hi))
    if lo is not None:
        value = max(value, lo)
    return value if hi is None else min(value, hi)


def bound(expr, context):
    return None if expr is None else to_points(evaluate(expr, Env(context)), expr.kind)


def group_points(group: Group, outer_decay, context) -> Outcome:
    """An item of `first` and `highest` takes part if it fired; the group fired if any of its items did."""
    decay = group.decay or outer_decay
    outcomes = [item_points(item, decay, context) for item in group.items]
    fired = [o.points for o in outcomes if o.fired]
    match group.mode:
        case "plain":
            total = sum(o.points for o in outcomes)
        case "first":
            total = fired[0] if fired else 0
        case "highest":
            total = max(fired) if fired else 0
    total = limited(saturate(total, SUM_MAX), group.clamp, context)
    if group.mode != "plain" or group.clamp:
        context.note(f"group {group.mode} {group.label!r}: {show_decimal(total)}")
    return Outcome(total, bool(fired))


def item_points(item, decay, context) -> Outcome:
    if isinstance(item, Weighted):
        inner = item_points(item.item, decay, context)
        return replace(inner, points=percent_of(inner.points, item.percent))
    if isinstance(item, Group):
        return group_points(item, decay, context)
    if isinstance(item, Table):
        return table_points(item, context)
    return ruled(item, decay, context)


def ruled(rule: Rule, decay, context) -> Outcome:
    if rule.when is not None:
        guard = evaluate(rule.when, Env(context))
        if guard is not True:
            context.note(f"rule {rule.label!r}: {'did not fire' if guard is False else 'could not tell'}")
            return NOT_FIRED
    context.note(f"rule {rule.label!r}:")
    if isinstance(rule, EventRule):
        outcome = points.event_rule(rule, decay, context)
    elif isinstance(rule, IdleRule):
        outcome = points.idle_rule(rule, context)
    else:
        given = points.rule_points(rule, context)
        outcome = NOT_FIRED if given is None else Outcome(given, True)
    if outcome.fired:
        outcome = replace(outcome, points=saturate(limited(outcome.points, rule.clamp, context), SUM_MAX))
    context.note(f"= {show_decimal(outcome.points)} {'fired' if outcome.fired else 'did not fire'}")
    return outcome


# ---- Bands -----------------------------------------------------------------------------------------------------------

END_INCLUDED = ("int", "date", "enum")


def band_of(by, bands, context):
    """The first band that takes the value in."""
    env = Env(context)
    value = evaluate(by, env)
    for band in bands:
        if band.kind == "unknown":
            taken = value is None
        elif value is None:
            taken = False
        elif band.kind == "else":
            taken = True
        elif band.kind == "value":
            taken = logic.compared("==", by, band.lo, env)
        else:
            here = Lit(by.kind, value, enum=getattr(by, "enum", None))
            end = "<=" if by.kind in END_INCLUDED else "<"
            taken = (band.lo is None or logic.compared("<=", band.lo, here, env)) and (
                band.hi is None or logic.compared(end, here, band.hi, env)
            )
        if taken:
            return band
    return None


def table_points(table: Table, context) -> Outcome:
    band = band_of(table.by, table.bands, context)
    context.note(f"table: {'no band' if band is None else show_decimal(band.points)}")
    return NOT_FIRED if band is None else Outcome(band.points, True)


def band_grade(grade: BandGrade, context):
    band = band_of(grade.by, grade.bands, context)
    return band and band.label


def matrix(item: Matrix, context):
    row, column = band_of(item.by, item.bands, context), band_of(item.by2, item.bands2, context)
    return row.label + column.label if row and column else None


def shift_grade(grade: ShiftGrade, context):
    moves = 0
    for places, expr in grade.shifts:
        value = evaluate(expr, Env(context))
        moves += places if value is True else -places if value is False else 0
    place = grade.scale.index(grade.start) + moves
    context.note(f"moved by {moves} places")
    return grade.scale[max(0, min(len(grade.scale) - 1, place))]


def first_segment(segment: FirstSegment, context):
    for member, expr in segment.cases:
        if is_true(expr, Env(context)):
            return member
    return segment.otherwise


def member_segment(segment: MemberSegment, context):
    return is_true(segment.when, Env(context))


EVALUATE = {
    Score: score,
    BandGrade: band_grade,
    Matrix: matrix,
    ShiftGrade: shift_grade,
    FirstSegment: first_segment,
    MemberSegment: member_segment,
}
