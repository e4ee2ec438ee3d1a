"""The limit of a rule set's score and the bands of its grades: every grade gets leads, as far as few rules allow."""

import dataclasses
import random

from generate import to_python
from generate.rules import RuleSet

SAMPLE = 600


def with_bands(rules: RuleSet, seed: int) -> RuleSet:
    chance = random.Random(f"{seed}/bands")
    pools = {column.name: column.pool(seed) for column in rules.columns}
    totals = sorted(
        to_python.points(rules, {name: chance.choice(pool) for name, pool in pools.items()}) for _ in range(SAMPLE))
    limit = max(totals[int(SAMPLE * 0.97)], 10)
    lows = sorted({min(max(totals[int(SAMPLE * share)], 1), limit) for share in (0.85, 0.6, 0.3)}, reverse=True)
    while len(lows) < 3:  # bands that fell together
        lows.append(lows[-1] - 1)
    return dataclasses.replace(rules, limit=limit, bands=tuple(lows))
