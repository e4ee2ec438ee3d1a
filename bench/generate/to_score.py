"""A rule set as a rule file."""

from generate.columns import Column, date_text, decimal_text
from generate.rules import Age, Between, Compare, IsKnown, OneOf, Rule, RuleSet

LETTERS = "ABCDEFG"


def type_of(column: Column) -> str:
    if column.kind == "enum":
        text = "enum { " + ", ".join(column.members) + " }"
    elif column.kind == "ordered":
        text = "ordered enum { " + ", ".join(column.members) + " }"
    else:
        text = column.kind
    return text + ("?" if column.missing > 0 else "")


def value_text(column: Column, value) -> str:
    if column.kind == "date":
        return date_text(value)
    if column.kind == "decimal":
        return decimal_text(value)
    return column.members[value] if column.members else str(value)


def condition_text(condition) -> str:
    column = condition.column
    if isinstance(condition, IsKnown):
        return f"{column.name} is {'known' if condition.known else 'unknown'}"
    if isinstance(condition, OneOf):
        return f"{column.name} in [{', '.join(column.members[code] for code in condition.codes)}]"
    if isinstance(condition, Between):
        return f"{column.name} in {value_text(column, condition.low)}..{value_text(column, condition.high)}"
    if isinstance(condition, Age):
        return f"days since {column.name} {condition.op} {condition.days}"
    assert isinstance(condition, Compare)
    if column.kind == "bool":
        return column.name if condition.value == 1 else f"not {column.name}"
    return f"{column.name} {condition.op} {value_text(column, condition.value)}"


def rule_text(number: int, rule: Rule) -> str:
    when = f" {rule.joiner} ".join(condition_text(condition) for condition in rule.conditions)
    return f"  {rule.points:+d} \"rule {number}\" when {when}\n"


def bands_text(bands: tuple[int, ...]) -> str:
    lines = [f"{LETTERS[0]}: {bands[0]}.."]
    lines += [f"{LETTERS[i]}: {bands[i]}..{bands[i - 1]}" for i in range(1, len(bands))]
    return ", ".join(lines + [f"{LETTERS[len(bands)]}: ..{bands[-1]}"])


def model_text(rules: RuleSet, key: bool = False) -> str:
    """With a `key`, leads have a field `id` that names them in the output."""
    fields = "  id: int key\n" if key else ""
    fields += "".join(f"  {column.name}: {type_of(column)}\n" for column in rules.columns)
    lines = "".join(rule_text(i + 1, rule) for i, rule in enumerate(rules.rules))
    return (f"model {rules.name}\n\nlead {{\n{fields}}}\n\nscore fit in 0..{rules.limit} {{\n{lines}}}\n\n"
            f"grade rank of fit {{ {bands_text(rules.bands)} }}\n")
