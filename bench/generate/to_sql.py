"""A rule set as SQL for DuckDB: a sum of `case`, over typed columns (enums, dates, decimals)."""

from generate.columns import Column, NOW, date_text, decimal_text
from generate.rules import Age, Between, Compare, IsKnown, OneOf, Rule, RuleSet

TERMS_A_BRACKET = 20  # keeps the tree of a long sum flat
CLAMP = "greatest(0, least({limit}, {sum}))"


def value_text(column: Column, value) -> str:
    if column.kind == "date":
        return f"date '{date_text(value)}'"
    if column.kind == "decimal":
        return f"{decimal_text(value)}::decimal(9, 2)"
    if column.kind == "number":
        return f"{value}::double"
    if column.kind in ("enum", "ordered"):  # as text it would be compared by its letters
        return f"'{column.members[value]}'::{column.name}_members"
    return str(value)


def condition_text(condition) -> str:
    column = condition.column
    if isinstance(condition, IsKnown):
        return f"{column.name} is {'not ' if condition.known else ''}null"
    if isinstance(condition, OneOf):
        return f"{column.name} in ({', '.join(value_text(column, code) for code in condition.codes)})"
    if isinstance(condition, Between):
        return (f"{column.name} between {value_text(column, condition.low)} and "
                f"{value_text(column, condition.high)}")
    if isinstance(condition, Age):
        return f"date '{NOW.isoformat()}' - {column.name} {condition.op} {condition.days}"
    assert isinstance(condition, Compare)
    if column.kind == "bool":
        return column.name if condition.value == 1 else f"not {column.name}"
    return f"{column.name} {condition.op.replace('==', '=').replace('!=', '<>')} {value_text(column, condition.value)}"


def rule_text(rule: Rule) -> str:
    when = f" {rule.joiner} ".join(condition_text(condition) for condition in rule.conditions)
    return f"case when {when} then {rule.points} else 0 end"


def bracketed(terms: list[str]) -> str:
    while len(terms) > TERMS_A_BRACKET:
        terms = [f"({' + '.join(terms[at:at + TERMS_A_BRACKET])})" for at in range(0, len(terms), TERMS_A_BRACKET)]
    return " + ".join(terms)


def grade_text(bands: tuple[int, ...], points: str = "points") -> str:
    cases = " ".join(f"when {points} >= {low} then {i}" for i, low in enumerate(bands))
    return f"case {cases} else {len(bands)} end"


def select_text(rules: RuleSet, source: str, more: str = "") -> str:
    """Each lead's points and grade; `more` are columns to hand through, as `, id`."""
    total = CLAMP.format(limit=rules.limit, sum=bracketed([rule_text(rule) for rule in rules.rules]))
    return (f"select points, {grade_text(rules.bands)} as grade{more} "
            f"from (select {total} as points{more} from {source})")


def type_of(column: Column) -> str:
    """What leads.* columns are; enum_types() makes the types of enums."""
    if column.members and column.kind != "bool":
        return f"{column.name}_members"
    return {"int": {"i16": "smallint", "i32": "integer"}.get(column.storage), "decimal": "decimal(9, 2)",
            "number": "double", "date": "date", "bool": "boolean"}[column.kind]


def enum_types(columns) -> list[str]:
    return [f"create type {column.name}_members as enum ({', '.join(repr(m) for m in column.members)})"
            for column in columns if column.members and column.kind != "bool"]
