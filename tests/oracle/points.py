"""Points of an event rule, in the normative steps; and of an idle rule. Every step writes a line into the trace."""

from __future__ import annotations

from dataclasses import dataclass

import times
from arith import (
    CONTRIBUTION_MAX,
    SUM_MAX,
    decayed_halving,
    decimal_to_number,
    number_to_decimal,
    saturate,
    show_decimal,
    to_points,
)
from expressions import Env, evaluate
from model import Decay, EventRule, IdleRule, Limit
from patterns import bucket_value, inside, selected, starts


@dataclass
class Outcome:
    points: int
    fired: bool


NOT_FIRED = Outcome(0, False)


def event_rule(rule: EventRule, block_decay: Decay, context) -> Outcome:
    """Steps 1 to 8 and the sum; the caller checks the guard before and applies the rule's `in` after."""
    trace = context.note
    events = starts(rule.chain, context, windowed=False)
    trace(f"1 filter: {shown(events)}")
    for limit in of_kind(rule, "cooldown"):
        events = cool_down(events, limit)
        trace(f"2 at most {limit.k} per {limit.span.text}: {shown(events)}")
    events = [row for row in events if inside(rule.chain.first.window, row["at"], context)]
    trace(f"3 window: {shown(events)}")
    for limit in of_kind(rule, "once per") + of_kind(rule, "calendar"):
        events = newest_per_bucket(events, limit, rule, context)
        trace(f"4 {limit.kind} {limit.field or limit.unit}: {shown(events)}")
    for limit in of_kind(rule, "count") + ([Limit("count", k=1)] if rule.mode == "once" else []):
        events = events[-limit.k :] if limit.k else []
        trace(f"5 at most {limit.k}: {shown(events)}")
    decay = rule.decay or block_decay
    contributions = [contribution(rule, row, decay, context) for row in events]
    trace(f"6, 7 {decay.kind if decay else 'no decay'}: {[show_decimal(c) for c in contributions]}")
    for limit in of_kind(rule, "points"):
        contributions = at_most_points(events, contributions, limit, rule, context)
        trace(f"8 at most {show_decimal(limit.amount)} points: {[show_decimal(c) for c in contributions]}")
    return Outcome(saturate(sum(contributions), SUM_MAX), bool(events))


def shown(events) -> str:
    return f"{len(events)} " + " ".join(times.show_timestamp(row["at"]) for row in events[:12])


def of_kind(rule: EventRule, kind: str) -> list:
    return [limit for limit in rule.limits if limit.kind == kind]


def cool_down(events, limit: Limit):
    """From the oldest on, an event counts if fewer than k counted ones lie within the span before it."""
    counted = []
    for row in events:
        recent = [t for t in counted if row["at"] - limit.span.us < t["at"]]
        if len(recent) < limit.k:
            counted.append(row)
    return counted


def bucket(row, limit: Limit, rule: EventRule, context):
    if limit.field:
        return bucket_value(context.field_of(rule.chain.first.event, limit.field), row[limit.field])
    if limit.unit:
        return times.period_of(row["at"], limit.unit, context.tz)
    return None


def newest_per_bucket(events, limit: Limit, rule: EventRule, context):
    keep = 1 if limit.kind == "once per" else limit.k
    held, stay = {}, []
    for row in reversed(events):
        name = bucket(row, limit, rule, context)
        held[name] = held.get(name, 0) + 1
        if held[name] <= keep:
            stay.append(row)
    return stay[::-1]


def rule_points(rule, context, row=None):
    """What the rule gives before decay: signed, limited; None where arithmetic made it unknown."""
    value = to_points(evaluate(rule.points, Env(context, row)), rule.points.kind)
    if value is None:
        context.note("an accident: points unknown, 0 given")
        return None
    return rule.sign * saturate(value, CONTRIBUTION_MAX)


def contribution(rule: EventRule, row, decay: Decay, context) -> int:
    points = rule_points(rule, context, row) or 0
    if decay is None or decay.kind == "none":
        return points
    age, span = context.now - row["at"], decay.span.us
    number = decimal_to_number(points)
    match decay.kind:
        case "halving":
            left, near_tie = decayed_halving(points, float(age) / float(span))
            context.near_tie |= near_tie
            return left
        case "fading":
            factor = max(0.0, 1.0 - float(age) / float(span))
        case "dropping":
            factor = max(0.0, 1.0 - decimal_to_number(decay.percent) / 100.0 * float(age // span))
        case "expiring":
            factor = 1.0 if age < span else 0.0
    return number_to_decimal(number * factor)


def at_most_points(events, contributions, limit: Limit, rule: EventRule, context):
    """Newest first, each event contributes what is left of its bucket."""
    rest, taken = {}, []
    for row, value in zip(reversed(events), reversed(contributions)):
        name = bucket(row, limit, rule, context)
        left = rest.get(name, limit.amount)
        value = min(value, left) if value > 0 else max(value, -left)
        rest[name] = left - abs(value)
        taken.append(value)
    return taken[::-1]


def idle_rule(rule: IdleRule, context) -> Outcome:
    events = selected(rule.pattern, context)
    if not events:
        context.note("no such event: could not tell")
        return NOT_FIRED
    periods = (context.now - events[-1]["at"]) // rule.span.us
    context.note(f"idle for {periods} times {rule.span.text}")
    each = abs(rule_points(rule, context) or 0)
    sign = rule.sign
    return Outcome(sign * saturate(min(each * periods, rule.at_most), CONTRIBUTION_MAX), periods >= 1)


