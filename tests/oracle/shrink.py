"""Makes a failing model small: tries to leave out one thing after another while the difference stays."""

from __future__ import annotations

import copy
from dataclasses import fields, is_dataclass, replace

from gen_data import Data
from model import Agg, Call, Group, Lit, Model, Op, Ref

EXPRESSIONS = (Lit, Ref, Op, Call, Agg)
LISTS = ("outputs", "defines", "events", "fields", "lets", "params", "enums")


def simpler(node):
    """Copies of `node` with one thing less, the boldest first. Not all make sense: the caller tries them."""
    if isinstance(node, (list, tuple)):
        for i in range(len(node)):
            yield node[:i] + node[i + 1 :]
        for i, child in enumerate(node):
            if isinstance(child, Group):
                yield node[:i] + child.items + node[i + 1 :]
        for i, child in enumerate(node):
            for smaller in simpler(child):
                yield node[:i] + type(node)([smaller]) + node[i + 1 :]
        return
    if not is_dataclass(node):
        return
    if isinstance(node, (Op, Agg, Call)):
        yield from shortcuts(node)
    for f in fields(node):
        child = getattr(node, f.name)
        if child is not None and f.default is None and f.name != "enum":
            yield replace(node, **{f.name: None})
        if isinstance(child, str) and f.name == "label" and child and hasattr(node, "sign"):
            yield replace(node, label="")
        if hasattr(node, "item") and f.name == "item":
            yield child
        for smaller in simpler(child):
            yield replace(node, **{f.name: smaller})


def shortcuts(node):
    if node.kind == "bool":
        yield Lit("bool", True)
        yield Lit("bool", False)
    if isinstance(node, Op):
        yield from (a for a in node.args if isinstance(a, EXPRESSIONS) and a.kind == node.kind)


def models(model: Model):
    for name in LISTS:
        for smaller in simpler(getattr(model, name)):
            candidate = copy.copy(model)
            setattr(candidate, name, smaller)
            yield candidate


def datas(data: Data):
    if len(data.leads) > 1:
        half = len(data.leads) // 2
        for leads in (data.leads[:half], data.leads[half:], *([x] for x in data.leads)):
            yield only(data, leads)
    for name, rows in data.events.items():
        size = len(rows)
        while size:
            for start in range(0, len(rows), size):
                kept = rows[:start] + rows[start + size :]
                yield Data(data.now, data.leads, data.events | {name: kept})
            size //= 2


def only(data: Data, leads: list) -> Data:
    keys = {row.lead for row in leads}
    events = {name: [r for r in rows if r.lead in keys] for name, rows in data.events.items()}
    return Data(data.now, leads, events)


def shrink(model: Model, data: Data, still_differs, tries: int):
    """The smallest pair found with at most `tries` calls of still_differs(model, data)."""
    left = [tries]

    def attempt(candidate_model, candidate_data) -> bool:
        if left[0] <= 0:
            return False
        left[0] -= 1
        try:
            return still_differs(candidate_model, candidate_data)
        except Exception:  # a candidate that makes no sense: the name it needs is gone
            return False

    progress = True
    while progress and left[0] > 0:
        progress = False
        for candidate in datas(data):
            if attempt(model, candidate):
                data, progress = candidate, True
                break
        else:
            for candidate in models(model):
                if attempt(candidate, data):
                    model, progress = candidate, True
                    break
    return model, data
