#!/usr/bin/env python3
"""Random models and data through the `score` command and the oracle; every cell must agree.

    compare.py --score build/release/bin/score --seed 1 --models 1000 --leads 20 [--attributes-only]

Prints the first differences, made small, with the model, the lead, its events and the oracle's steps. Ends with the
line `N passed, M failed` (models) and with 1 if any failed.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import times
from engine import Engine, compare
from gen_data import DataGenerator
from generate import generate
from model_text import to_score
from oracle import Oracle
from shrink import shrink


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", required=True, help="the command to test")
    parser.add_argument("--seed", type=int, default=1, help="of the first model; the next has the next")
    parser.add_argument("--models", type=int, default=100)
    parser.add_argument("--leads", type=int, default=20, help="per model")
    parser.add_argument("--attributes-only", action="store_true", help="models without events")
    parser.add_argument("--events-order", action="store_true", help="also run with the event rows shuffled")
    parser.add_argument("--known", default="", help="codes of refusals to set aside, as S0900,S0023")
    parser.add_argument("--no-rejects", action="store_true", help="no rows that must be rejected")
    parser.add_argument("--seconds", type=float, default=0, help="stop after so long")
    parser.add_argument("--keep", type=Path, help="keep the files of failing models here, a folder a seed")
    parser.add_argument("--show", type=int, default=3, help="how many failures to print in full")
    parser.add_argument("--tries", type=int, default=400, help="runs to spend on making a failure small")
    arguments = parser.parse_args()
    if not Path(arguments.score).is_file():
        parser.error(f"no such program: {arguments.score}")
    arguments.score = str(Path(arguments.score).resolve())
    return arguments


def report(seed: int, model, data, difference):
    print(f"\n=== seed {seed}: {difference}")
    print(to_score(model), end="")
    print(f"now {times.show_timestamp(data.now)}")
    for p in model.params:
        print(f"param {p.name} = {p.value}")
    for row in data.leads:
        if row.lead not in (difference.lead, "") and difference.lead:
            continue
        print(f"lead {row.cells}")
        for name, rows in data.events.items():
            for event in rows:
                if event.lead == row.lead:
                    print(f"  {name} {event.cells}")
        if difference.kind == "value":
            result = Oracle(model).run(row.values, data.of(row.lead), data.now)
            for line in result.trace.get(difference.column, []):
                print(f"    {line}")


def made_small(engine, model, data, difference, tries):
    """Shrinks to a difference of the same kind; of values, in the same column."""

    def same(other):
        if difference.kind == "refused":
            return other.kind == "refused" and code_of(other) == code_of(difference)
        return other.kind == difference.kind and other.column == difference.column

    def still_differs(candidate_model, candidate_data):
        return any(same(d) for d in compare(engine, candidate_model, candidate_data, difference.kind == "order").differences)

    model, data = shrink(model, data, still_differs, tries)
    final = [d for d in compare(engine, model, data, difference.kind == "order").differences if same(d)]
    return model, data, final[0] if final else difference


def code_of(difference) -> str:
    found = re.search(r"S\d{4}", difference.messages)
    return found.group() if found else ""


def keep_files(folder: Path, target: Path, difference):
    shutil.copytree(folder, target, dirs_exist_ok=True)
    (target / "difference.txt").write_text(f"{difference}\n", encoding="utf-8")


def main() -> int:
    a = parse_arguments()
    started = time.monotonic()
    passed = failed = known = near_ties = cells = 0
    kinds = Counter()
    with tempfile.TemporaryDirectory(prefix="score-oracle-") as name:
        folder = Path(name)
        engine = Engine(a.score, folder)
        for seed in range(a.seed, a.seed + a.models):
            if a.seconds and time.monotonic() - started > a.seconds:
                break
            generator = generate(seed, a.attributes_only)
            model, data = generator.model, DataGenerator(generator, not a.no_rejects).build(a.leads)
            verdict = compare(engine, model, data, a.events_order)
            near_ties += verdict.near_ties
            cells += verdict.cells
            if not verdict.differences:
                passed += 1
                continue
            difference = verdict.differences[0]
            if difference.kind == "refused" and code_of(difference) in a.known.split(","):
                known += 1
                continue
            failed += 1
            kinds[f"{difference.kind} {code_of(difference)}".strip()] += 1
            if a.keep:
                keep_files(folder, a.keep / str(seed), difference)
            if failed <= a.show:
                report(seed, *made_small(engine, model, data, difference, a.tries))
            else:
                print(f"=== seed {seed}: {str(difference).splitlines()[0]}")
            sys.stdout.flush()
    if kinds:
        print("\nfailures by kind: " + ", ".join(f"{kind} {n}" for kind, n in kinds.most_common()))
    print(f"{cells} cells; {near_ties} leads set aside: a halving decay too near to a rounding tie")
    if known:
        print(f"{known} models refused with {a.known}, set aside")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
