"""A rule set as one Polars expression. What is missing is null, and `when` of null is otherwise, as a rule has it."""

import datetime

import polars

from generate.columns import EPOCH, NOW, Column
from generate.rules import Age, Between, Compare, IsKnown, OneOf, Rule, RuleSet
from generate.to_python import OPERATORS


def raw(column: Column, value):
    """Decimals are hundredths in 32 bits here: Polars' own are wide and slow."""
    if column.kind == "date":
        return EPOCH + datetime.timedelta(days=value)
    if column.kind in ("enum", "ordered"):
        return column.members[value]
    return bool(value) if column.kind == "bool" else value


def condition(item) -> polars.Expr:
    column, name = item.column, polars.col(item.column.name)
    if isinstance(item, IsKnown):
        return name.is_not_null() if item.known else name.is_null()
    if isinstance(item, OneOf):
        return name.is_in(polars.Series([column.members[code] for code in item.codes], dtype=dtype(column)))
    if isinstance(item, Between):
        return name.is_between(raw(column, item.low), raw(column, item.high))
    if isinstance(item, Age):
        day = NOW - datetime.timedelta(days=item.days)
        return name >= day if item.op == "<=" else name < day
    assert isinstance(item, Compare)
    if column.kind == "bool":
        return name if item.value == 1 else ~name
    return OPERATORS[item.op](name, raw(column, item.value))


def rule_points(rule: Rule) -> polars.Expr:
    when = condition(rule.conditions[0])
    for item in rule.conditions[1:]:
        when = when & condition(item) if rule.joiner == "and" else when | condition(item)
    return polars.when(when).then(polars.lit(rule.points, polars.Int32)).otherwise(polars.lit(0, polars.Int32))


def total(terms: list[polars.Expr]) -> polars.Expr:
    """A balanced sum: a long chain of additions would be a deep tree."""
    while len(terms) > 1:
        pairs = [terms[i] + terms[i + 1] for i in range(0, len(terms) - 1, 2)]
        terms = pairs + ([terms[-1]] if len(terms) % 2 else [])
    return terms[0]


def query(rules: RuleSet, leads: polars.LazyFrame) -> polars.LazyFrame:
    points = polars.col("points")
    grade = polars.lit(len(rules.bands), polars.UInt8)
    for i, low in reversed(list(enumerate(rules.bands))):
        grade = polars.when(points >= low).then(polars.lit(i, polars.UInt8)).otherwise(grade)
    return (leads.select(total([rule_points(rule) for rule in rules.rules]).clip(0, rules.limit).alias("points"))
            .with_columns(grade.alias("grade")))


def dtype(column: Column):
    if column.kind in ("enum", "ordered"):
        return polars.Enum(list(column.members))
    return {"bool": polars.Boolean, "date": polars.Date, "decimal": polars.Int32, "number": polars.Float64,
            "int": polars.Int16 if column.storage == "i16" else polars.Int32}[column.kind]

