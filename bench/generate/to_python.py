"""A rule set over one raw lead, in Python: what sets the bands, and a second opinion in the smoke test."""

import math
import operator

from generate.columns import TODAY, Column
from generate.rules import Age, Between, Compare, IsKnown, OneOf, Rule, RuleSet

OPERATORS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq,
             "!=": operator.ne}


def is_missing(column: Column, value) -> bool:
    return math.isnan(value) if column.storage == "f64" else value == column.missing_value


def is_true(condition, value) -> bool:
    missing = is_missing(condition.column, value)
    if isinstance(condition, IsKnown):
        return condition.known != missing
    if missing:
        return False
    if isinstance(condition, Compare):
        return OPERATORS[condition.op](value, condition.value)
    if isinstance(condition, Between):
        return condition.low <= value <= condition.high
    if isinstance(condition, OneOf):
        return value in condition.codes
    assert isinstance(condition, Age)
    return OPERATORS[condition.op](TODAY - value, condition.days)


def fires(rule: Rule, lead: dict) -> bool:
    join = all if rule.joiner == "and" else any
    return join(is_true(condition, lead[condition.column.name]) for condition in rule.conditions)


def points(rules: RuleSet, lead: dict) -> int:
    """Before the limit."""
    return sum(rule.points for rule in rules.rules if fires(rule, lead))


def limited(rules: RuleSet, value: int) -> int:
    return min(max(value, 0), rules.limit)


def grade(rules: RuleSet, value: int) -> int:
    return next((i for i, low in enumerate(rules.bands) if value >= low), len(rules.bands))
