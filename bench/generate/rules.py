"""Random rule sets over columns: one to three conditions a rule, thresholds from the columns' own values.

A rule set is a tree that the writers (to_score.py, to_cpp.py, …) put into each peer's words. Values in it are raw
(columns.py). A condition over a missing value is unknown, and a rule fires on true only; since nothing here negates a
compound, "is it true" of each condition, joined by and/or, is the same answer, and that is what languages without a
third truth value are given.
"""

import random
from dataclasses import dataclass

from generate.columns import LEAD_COLUMNS, TODAY, Column


@dataclass(frozen=True)
class Compare:
    column: Column
    op: str  # < <= > >= == !=
    value: object


@dataclass(frozen=True)
class Between:
    """Both ends count."""

    column: Column
    low: int
    high: int


@dataclass(frozen=True)
class OneOf:
    column: Column
    codes: tuple[int, ...]


@dataclass(frozen=True)
class IsKnown:
    column: Column
    known: bool


@dataclass(frozen=True)
class Age:
    """Days since the date, against a number of days."""

    column: Column
    op: str  # <= >
    days: int


@dataclass(frozen=True)
class Rule:
    points: int
    joiner: str  # and, or
    conditions: tuple


@dataclass(frozen=True)
class RuleSet:
    name: str
    columns: tuple[Column, ...]
    rules: tuple[Rule, ...]
    limit: int = 0  # the score lies in 0..limit
    bands: tuple[int, ...] = ()  # from these on the grades A, B, C; below the last one D

    def used_columns(self) -> list[Column]:
        used = {condition.column.name for rule in self.rules for condition in rule.conditions}
        return [column for column in self.columns if column.name in used]

    def bytes_per_lead(self) -> int:
        return sum(column.bytes for column in self.used_columns())


class Writer:
    def __init__(self, seed: int, columns: tuple[Column, ...]):
        self.chance = random.Random(f"{seed}/rules")
        self.columns = columns
        self.known = {column.name: column.known_values(seed) for column in columns}

    def threshold(self, column: Column, low: float, high: float):
        values = self.known[column.name]
        return values[int(len(values) * self.chance.uniform(low, high))]

    def condition(self, column: Column):
        if column.missing > 0 and self.chance.random() < 0.04:
            return IsKnown(column, self.chance.random() < 0.5)
        if column.kind in ("enum", "bool"):
            return self.of_members(column)
        if column.kind == "ordered":
            return Compare(column, self.chance.choice([">=", "<="]), self.chance.randrange(1, len(column.members) - 1))
        if column.kind == "date" and self.chance.random() < 0.5:
            return Age(column, self.chance.choice(["<=", "<=", ">"]), TODAY - self.threshold(column, 0.1, 0.9))
        if column.kind in ("int", "date") and self.chance.random() < 0.3:
            low, high = sorted((self.threshold(column, 0.1, 0.5), self.threshold(column, 0.5, 0.95)))
            return Between(column, low, high)
        return Compare(column, self.chance.choice([">=", ">=", "<", ">", "<="]), self.threshold(column, 0.1, 0.9))

    def of_members(self, column: Column):
        if column.kind == "bool":
            return Compare(column, "==", self.chance.randrange(2))
        kind = self.chance.random()
        code = self.chance.randrange(len(column.members))
        if kind < 0.5:
            return Compare(column, "==", code)
        if kind < 0.6:
            return Compare(column, "!=", code)
        count = self.chance.randint(2, min(5, len(column.members) - 1))
        return OneOf(column, tuple(sorted(self.chance.sample(range(len(column.members)), count))))

    def rule(self) -> Rule:
        columns = self.chance.sample(self.columns, self.chance.choice([1, 2, 2, 3]))
        points = self.chance.choice([-20, -15, -10, -5, 5, 5, 10, 10, 15, 20, 25, 30])
        joiner = "or" if self.chance.random() < 0.15 else "and"
        return Rule(points, joiner, tuple(self.condition(column) for column in columns))


def make_rules(name: str, count: int, seed: int) -> RuleSet:
    """Without limit and bands, which want leads (bands.py)."""
    writer = Writer(seed, LEAD_COLUMNS)
    rules: list[Rule] = []
    seen = set()
    while len(rules) < count:
        rule = writer.rule()
        if rule.conditions not in seen:
            seen.add(rule.conditions)
            rules.append(rule)
    return RuleSet(name, LEAD_COLUMNS, tuple(rules))
