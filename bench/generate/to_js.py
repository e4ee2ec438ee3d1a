"""A rule set in the words of rule engines of npm: zen-engine's expressions and CEL.

Neither has a third truth value: conditions over columns that may be missing ask for null first. Dates are whole days,
decimals hundredths, members their names.
"""

from generate.columns import TODAY, Column
from generate.rules import Age, Between, Compare, IsKnown, OneOf, Rule, RuleSet

AND = {"zen": " and ", "cel": " && "}
OR = {"zen": " or ", "cel": " || "}


def value_text(column: Column, value) -> str:
    if column.kind == "enum":
        return f'"{column.members[value]}"'
    if column.kind == "bool":
        return "true" if value == 1 else "false"
    return str(value)


def bare_text(condition) -> str:
    """Of a column that is known."""
    column, name = condition.column, condition.column.name
    if isinstance(condition, OneOf):
        return f"{name} in [{', '.join(value_text(column, code) for code in condition.codes)}]"
    if isinstance(condition, Age):
        return f"{TODAY} - {name} {condition.op} {condition.days}"
    assert isinstance(condition, Compare)
    return f"{name} {condition.op} {value_text(column, condition.value)}"


def condition_text(condition, words: str) -> str:
    column = condition.column
    if isinstance(condition, IsKnown):
        return f"{column.name} {'!=' if condition.known else '=='} null"
    if isinstance(condition, Between):
        bare = f"{column.name} >= {condition.low}{AND[words]}{column.name} <= {condition.high}"
    else:
        bare = bare_text(condition)
    guard = f"{column.name} != null{AND[words]}" if column.missing > 0 else ""
    return f"({guard}{bare})"


def rule_text(rule: Rule, words: str) -> str:
    sign = AND[words] if rule.joiner == "and" else OR[words]
    return sign.join(condition_text(condition, words) for condition in rule.conditions)


def zen_decision(rules: RuleSet) -> dict:
    """A decision table that collects the points of all rows that hold."""
    rows = [{"_id": f"r{i}", "when": rule_text(rule, "zen"), "then": str(rule.points)}
            for i, rule in enumerate(rules.rules)]
    table = {"hitPolicy": "collect", "rules": rows, "inputs": [{"id": "when", "name": "when"}],
             "outputs": [{"id": "then", "name": "points", "field": "points"}]}
    nodes = [{"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}},
             {"id": "table", "type": "decisionTableNode", "name": "table", "position": {"x": 1, "y": 0},
              "content": table},
             {"id": "out", "type": "outputNode", "name": "out", "position": {"x": 2, "y": 0}}]
    edges = [{"id": "e1", "sourceId": "in", "targetId": "table", "type": "edge"},
             {"id": "e2", "sourceId": "table", "targetId": "out", "type": "edge"}]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def job_part(rules: RuleSet, engine: str) -> dict:
    columns = [{"name": c.name, "storage": c.storage, "missing": None if c.storage == "f64" else c.missing_value,
                "kind": c.kind, "members": list(c.members)} for c in rules.columns]
    part = {"engine": engine, "columns": columns, "limit": rules.limit, "bands": list(rules.bands)}
    if engine == "zen":
        return part | {"decision": zen_decision(rules)}
    return part | {"terms": [{"when": rule_text(rule, "cel"), "points": rule.points} for rule in rules.rules]}
