"""Evaluates one expression for one lead, word by word as section 5 has it. `None` is unknown.

The operations are in logic.py and functions.py, which register themselves here.
"""

from __future__ import annotations

from dataclasses import dataclass

import times
from arith import widen
from model import NUMERIC, Agg, Call, Lit, Ref

OPERATIONS = {}


def operation(*names):
    def register(function):
        OPERATIONS.update(dict.fromkeys(names, function))
        return function

    return register


@dataclass
class Env:
    """Where names are looked up. `context` is an oracle.LeadContext."""

    context: object
    row: dict = None  # the event a `where` or computed points look at
    previous: dict = None  # the event of the step before, for cross-references
    arguments: dict = None  # of a define with parameters

    @property
    def tz(self):
        return self.context.tz


def evaluate(expr, env: Env):
    if isinstance(expr, Lit):
        return expr.value
    if isinstance(expr, Ref):
        return reference(expr, env)
    if isinstance(expr, Call):
        return call(expr, env)
    if isinstance(expr, Agg):
        return env.context.condition(expr)
    return OPERATIONS[expr.name](expr, env)


def is_true(expr, env: Env) -> bool:
    return evaluate(expr, env) is True


def reference(ref: Ref, env: Env):
    context = env.context
    match ref.space:
        case "lead":
            return context.lead[ref.name]
        case "event":
            return env.row[ref.name]
        case "prev":
            return env.previous[ref.name]
        case "arg":
            return env.arguments[ref.name]
        case "param":
            return context.params[ref.name]
        case "let":
            return context.lets[ref.name].values[0]
        case "loop":
            return context.loop
        case "now":
            return context.now
        case "today":
            return times.day_of(context.now, env.tz)
    return context.output(ref.name)


def call(expr: Call, env: Env):
    """A define is checked in the lead's scope: it cannot see the event."""
    define = env.context.defines[expr.define]
    values = {}
    for (name, kind), argument in zip(define.parameters, expr.args):
        value = evaluate(argument, env)
        values[name] = widen(value, argument.kind, kind) if kind in NUMERIC else value
    return evaluate(define.expr, Env(env.context, arguments=values))


def as_kind(arg, kind, env):
    value = evaluate(arg, env)
    return widen(value, arg.kind, kind) if kind in NUMERIC else value
