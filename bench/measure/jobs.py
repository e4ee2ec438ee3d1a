"""What a fit peer is told: a JSON file from which it makes the same rules and finds the same leads."""

from generate.bands import with_bands
from generate.rules import RuleSet, make_rules


def rules_of(job: dict) -> RuleSet:
    return with_bands(make_rules(job["name"], job["rules"], job["seed"]), job["seed"])
