#!/usr/bin/env python3
"""Works out examples/rfm.score a second time, from the same files and with its own formulas, and compares.

usage: rfm.py --score PATH/TO/score --data FOLDER --as-of DAY [--defaults] [--print-params]

FOLDER holds purchases.csv (customer, at, quantity, amount) and customers.csv (customer, first_purchase, bought_again).
The borders of the quintiles are computed from the data and handed to the command as params; with --defaults they must
be those that the rule file has anyway. Every customer's points and segment, and the table of segments against
`bought_again` that the command prints, must agree exactly.
"""

import argparse
import csv
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from datetime import date
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "examples" / "rfm.score"


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def facts(purchases, as_of):
    """What is known of each customer on that day: days since the last purchase, how many, for how much."""
    found = {}
    for row in purchases:
        day = date.fromisoformat(row["at"])
        if day > as_of:
            continue
        days, count, amount = found.get(row["customer"], (10**6, 0, Fraction(0)))
        found[row["customer"]] = min(days, (as_of - day).days), count + 1, amount + Fraction(row["amount"])
    return found


def quintiles(values):
    ordered = sorted(values)
    return [ordered[len(ordered) * i // 5 - 1] for i in range(1, 5)]


def expected(customers, known, borders):
    """recency, frequency, monetary, value and segment of each customer."""
    result = {}
    for row in customers:
        name = row["customer"]
        if name not in known:
            result[name] = (0, 0, 0, Fraction(0), "lost")
            continue
        days, count, amount = known[name]
        r = 5 - sum(border < days for border in borders["recency"])
        f = 1 + sum(border < count for border in borders["frequency"])
        m = 1 + sum(border < amount for border in borders["monetary"])
        result[name] = (r, f, m, Fraction(f + m, 2), segment(r, Fraction(f + m, 2)))
    return result


def segment(r, value):
    if r in (4, 5):
        return "champion" if value >= 4 else "loyal" if value >= 3 else "potential" if value > 1 else "new"
    if r in (2, 3) and value >= 3:
        return "loyal"
    if r == 3:
        return "potential"
    return "cannot_lose" if value >= 4 else "at_risk" if value >= 2 else "lost"


def text_of(value):
    """A fraction as the command takes it."""
    millionths = value * 10**6
    if millionths.denominator != 1:
        raise SystemExit(f"{value} has more than six places")
    return f"{int(millionths) // 10**6}.{int(millionths) % 10**6:06d}"


def params(borders):
    return {f"{kind}_{i}": text_of(border) if kind == "monetary" else str(border)
            for kind, found in borders.items() for i, border in enumerate(found, 1)}


def defaults():
    text = MODEL.read_text(encoding="utf-8")
    return {name: value for name, value in re.findall(r"^param (\w+): .*? = (\S+)", text, re.M)}


def printed_segments(report):
    """The lines of the segment's table: name, leads, converted."""
    part = report[report.index("segment kind"):].split("\n\n")[0]
    found = {}
    for line in part.splitlines()[1:]:
        name, leads, _, converted, *_ = line.split()
        found[name] = int(leads.replace(",", "")), int(converted.replace(",", ""))
    return found


def run(score, data, as_of, settings, out):
    command = [score, "run", str(MODEL), str(data / "customers.csv"), "--events", f"purchase={data / 'purchases.csv'}",
               "--as-of", as_of.isoformat(), "--outcome", "bought_again=1", "--summary", "-o", str(out)]
    for name, value in settings.items():
        command += ["--set", f"{name}={value}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise SystemExit(f"score run ended with {done.returncode}: {done.stderr}")
    return done.stdout + done.stderr


def compare(wanted, given, failures):
    if set(wanted) != {row["customer"] for row in given} or len(wanted) != len(given):
        failures.append(f"{len(wanted)} customers, {len(given)} rows")
    for row in given:
        want = wanted.get(row["customer"])
        got = (*(int(row[key]) for key in ("recency", "frequency", "monetary")), Fraction(row["value"]), row["kind"])
        if want != got:
            failures.append(f"customer {row['customer']}: {got}, expected {want}")


def tally(wanted, customers):
    counts = defaultdict(lambda: [0, 0])
    for row in customers:
        kind = wanted[row["customer"]][4]
        counts[kind][0] += 1
        counts[kind][1] += int(row["bought_again"])
    return {kind: tuple(pair) for kind, pair in counts.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--as-of", type=date.fromisoformat, required=True)
    parser.add_argument("--defaults", action="store_true")
    parser.add_argument("--print-params", action="store_true")
    asked = parser.parse_args()
    customers = table(asked.data / "customers.csv")
    known = facts(table(asked.data / "purchases.csv"), asked.as_of)
    columns = zip(*known.values())
    borders = dict(zip(("recency", "frequency", "monetary"), map(quintiles, columns)))
    if asked.print_params:
        print(" ".join(f"--set {name}={value}" for name, value in params(borders).items()))
        return
    failures = []
    if asked.defaults:
        held = {name: Fraction(value) for name, value in defaults().items()}
        if held != {name: Fraction(value) for name, value in params(borders).items()}:
            failures.append(f"the quintiles are {params(borders)}")
    wanted = expected(customers, known, borders)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.csv"
        report = run(asked.score, asked.data, asked.as_of, {} if asked.defaults else params(borders), out)
        compare(wanted, table(out), failures)
    counts, printed = tally(wanted, customers), printed_segments(report)
    if counts != {kind: pair for kind, pair in printed.items() if pair != (0, 0)}:
        failures.append(f"the report says {printed}, expected {counts}")
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    for kind, (leads, converted) in sorted(counts.items(), key=lambda item: -item[1][0]):
        print(f"{kind:12} {leads:6} {converted:6}")
    print(f"{len(customers)} customers, {len(failures)} differences")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
