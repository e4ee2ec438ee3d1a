"""Events, windows, conditions, chains and regularity, each written as its definition says and no faster."""

from __future__ import annotations

import times
from arith import DECIMAL_MAX, MILLION, finite, fold, int_or_unknown, saturate
from expressions import Env, is_true
from model import Agg, Chain, EventType, Pattern, Window

# ---- Which events there are ------------------------------------------------------------------------------------------


def sort_key(field, value):
    if value is None:
        return (0,)
    if field.kind in ("string", "text"):
        return (1, value.encode())
    if field.kind == "enum":
        return (1, field.enum.members.index(value))
    if field.kind == "set":
        return (1, sum(1 << field.enum.members.index(member) for member in value))
    return (1, value)


def existing(event: EventType, rows: list, now: int) -> list:
    """The lead's events of one type, in canonical order, none after now, the first of each key."""
    rows = [row for row in rows if row["at"] <= now]
    rows.sort(key=lambda row: (row["at"], [sort_key(f, row[f.name]) for f in event.fields]))
    keys = [f for f in event.fields if f.key]
    if not keys:
        return rows
    seen, kept = set(), []
    for row in rows:
        key = tuple(bucket_value(f, row[f.name]) for f in keys)
        if key not in seen:
            kept.append(row)
        seen.add(key)
    return kept


def bucket_value(field, value):
    """Equal values of a field, as a dictionary key: text compares folded."""
    return fold(value) if field.kind == "text" and value is not None else value


# ---- Windows ---------------------------------------------------------------------------------------------------------


def inside(window: Window, at: int, context) -> bool:
    now, tz = context.now, context.tz
    if window is None:
        return True
    match window.kind:
        case "within":
            return now - window.span.us < at <= now
        case "months":
            return times.add_months(now, -window.a, tz) < at <= now
        case "between":
            start = times.minus_units(now, window.a, window.unit, tz)
            return start < at <= times.minus_units(now, window.b, window.unit, tz)
        case "since":
            return instant(window.at, tz) <= at
        case "before":
            return at < instant(window.at, tz)
        case "calendar":
            first, end = times.calendar_bounds(window.which, window.unit, now, tz)
            return times.start_of_day(first, tz) <= at < times.start_of_day(end, tz)
    raise ValueError(window.kind)


def instant(literal, tz) -> int:
    return times.start_of_day(literal.value, tz) if literal.kind == "date" else literal.value


# ---- Patterns and chains ---------------------------------------------------------------------------------------------


def keeps(pattern: Pattern, row: dict, context, previous: dict = None) -> bool:
    return pattern.where is None or is_true(pattern.where, Env(context, row, previous))


def selected(pattern: Pattern, context, windowed: bool = True) -> list:
    return [
        row
        for row in context.events[pattern.event]
        if keeps(pattern, row, context) and (not windowed or inside(pattern.window, row["at"], context))
    ]


def continues(chain: Chain, index: int, event: dict, context) -> bool:
    """Whether the steps from `index` on can be matched after `event`."""
    if index == len(chain.steps):
        return True
    step = chain.steps[index]
    followers = [
        row
        for row in context.events[step.pattern.event]
        if event["at"] < row["at"]
        and (step.within is None or row["at"] - event["at"] <= step.within.us)
        and inside(step.pattern.window, row["at"], context)
        and keeps(step.pattern, row, context, event)
    ]
    if step.negated:
        waited = step.within is None or event["at"] + step.within.us <= context.now
        return waited and not followers
    return any(continues(chain, index + 1, row, context) for row in followers)


def starts(chain: Chain, context, windowed: bool = True) -> list:
    """The events of the first pattern that start a complete chain."""
    return [row for row in selected(chain.first, context, windowed) if continues(chain, 0, row, context)]


# ---- Conditions ------------------------------------------------------------------------------------------------------


def condition(agg: Agg, context):
    events = starts(agg.chain, context)
    known = [row[agg.field] for row in events if agg.field and row[agg.field] is not None]
    field = context.field_of(agg.chain.first.event, agg.field) if agg.field and agg.field != "at" else None
    match agg.name:
        case "any":
            return bool(events)
        case "no":
            return not events
        case "count":
            return len(events)
        case "sum":
            return total(agg, events, known, field.kind, context)
        case "avg":
            return average(agg, events, known, field.kind, context)
        case "min" | "max":
            pick = min if agg.name == "min" else max
            order = (lambda v: sort_key(field, v)) if field else None
            return pick(known, key=order) if known else None
        case "distinct":
            return len({bucket_value(field, value) for value in known})
        case "first" | "last":
            return events[0 if agg.name == "first" else -1][agg.field] if events else None
        case "since":
            return since_last(events, agg.unit, context) if events else None
    return REGULARITY[agg.name](agg, events, context)


def total(agg, events, known, kind, context):
    if kind == "number":
        return striped(agg, events, context)
    exact = sum(known)
    return saturate(exact, DECIMAL_MAX) if kind == "decimal" else int_or_unknown(exact)


def striped(agg, events, context):
    """Sum of numbers: eight stripes over all the lead's events of the type, then a fixed tree."""
    stripes = [0.0] * 8
    kept = {id(row) for row in events}
    for index, row in enumerate(context.events[agg.chain.first.event]):
        if id(row) in kept and row[agg.field] is not None:
            stripes[index % 8] += row[agg.field]
    s = stripes
    return finite(((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7])))


def average(agg, events, known, kind, context):
    if not known:
        return None
    if kind == "number":
        added = striped(agg, events, context)
    else:
        added = float(sum(known))
        added = added / MILLION if kind == "decimal" else added
    return None if added is None else finite(added / float(len(known)))


def since_last(events, unit, context):
    return times.units_between("timestamp", events[-1]["at"], context.now, unit, context.tz)


# ---- Regularity ------------------------------------------------------------------------------------------------------


def in_buckets(agg, events, context):
    """E in at least n of the last m unit"""
    hit = 0
    for k in range(agg.m):
        start = times.minus_units(context.now, k + 1, agg.unit, context.tz)
        # The newest stretch ends with now, also where the clock repeats an hour and `now - 0 months` would be earlier.
        end = times.minus_units(context.now, k, agg.unit, context.tz) if k else context.now
        hit += any(start < row["at"] <= end for row in events)
    return hit >= agg.n


def on_days(agg, events, context):
    """E on at least n days in any m days"""
    days = {times.day_of(row["at"], context.tz) for row in events}
    return any(sum(day <= other < day + agg.m for other in days) >= agg.n for day in days)


def burst(agg, events, context):
    """at least n E in any span"""
    ats = [row["at"] for row in events]
    return any(last - first < agg.span.us for first, last in zip(ats, ats[agg.n - 1 :]))


def newly(agg, events, context):
    """E for the first time within span"""
    return bool(events) and events[0]["at"] > context.now - agg.span.us


def stopped(agg, events, context):
    """E stopped for span"""
    return bool(events) and events[-1]["at"] <= context.now - agg.span.us


def returned(agg, events, context):
    """E returned after span within span2"""
    return any(
        f["at"] - e["at"] >= agg.span.us and f["at"] > context.now - agg.span2.us
        for e, f in zip(events, events[1:])
    )


REGULARITY = {
    "buckets": in_buckets,
    "days": on_days,
    "burst": burst,
    "newly": newly,
    "stopped": stopped,
    "returned": returned,
}
