#!/usr/bin/env python3
"""One example, told in several ways, must give the same bytes: rows of events in another order, events split over two
files, events within the leads' JSON, leads in another order.

usage: same_answer.py --score PATH/TO/score
"""

import argparse
import csv
import json
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "examples" / "b2b_saas.score"
DATA = ROOT / "examples" / "data" / "b2b"
KEY = {"leads": "Prospect ID", "page_view": "user_id"}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    return head, rows


def write(path, head, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([head, *rows])


def tables():
    return {path.stem: read(path) for path in sorted(DATA.glob("*.csv"))}


def in_another_order(folder, shuffled):
    for name, (head, rows) in tables().items():
        rows = list(rows) if name == "leads" else shuffled(rows)
        write(folder / f"{name}.csv", head, rows)
    return files(folder)


def split(folder, shuffled):
    """Every other event in a second file; the leads too."""
    for name, (head, rows) in tables().items():
        halves = (rows[:20], rows[20:]) if name == "leads" else (rows[::2], rows[1::2])
        for number, half in enumerate(halves, 1):
            write(folder / f"{name}.{number}.csv", head, half)
    return files(folder)


def within_leads(folder, shuffled):
    """One line of JSON a lead, with all it did, and no key in its events."""
    found = tables()
    did = defaultdict(lambda: defaultdict(list))
    for name, (head, rows) in found.items():
        for row in rows if name != "leads" else []:
            event = dict(zip(head, row))
            did[event.pop(KEY.get(name, "lead"))][name].append(event)
    head, rows = found["leads"]
    lines = [dict(zip(head, row)) | {name: shuffled(events) for name, events in did[row[0]].items()} for row in rows]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (folder / "leads.jsonl").write_text(text, encoding="utf-8")
    return [str(folder / "leads.jsonl")]


def files(folder):
    """Arguments for the files of a folder; `NAME.csv` and `NAME.1.csv` hold what NAME says."""
    arguments = []
    for path in sorted(folder.glob("*.csv")):
        name = path.name.split(".")[0]
        arguments += [str(path)] if name == "leads" else ["--events", f"{name}={path}"]
    return arguments


def run(score, arguments):
    done = subprocess.run([score, "run", str(MODEL), *arguments, "--as-of", "2026-11-22T09:00", "--quiet"],
                          capture_output=True, text=True, timeout=120)
    if done.returncode != 0 or done.stderr:
        raise SystemExit(f"score run ended with {done.returncode}: {done.stderr}")
    return done.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", required=True)
    score = parser.parse_args().score
    numbers = random.Random(7)
    wanted = run(score, files(DATA))
    failed = False
    for telling in (in_another_order, split, within_leads):
        with tempfile.TemporaryDirectory() as folder:
            given = run(score, telling(Path(folder), lambda rows: numbers.sample(rows, len(rows))))
        different = [pair for pair in zip(wanted.splitlines(), given.splitlines()) if pair[0] != pair[1]]
        if given != wanted:
            failed = True
            print(f"{telling.__name__}: {len(different)} lines differ: {different[:3]}", file=sys.stderr)
    print(f"{len(wanted.splitlines()) - 1} leads, {'different' if failed else 'the same'} answers")
    sys.exit(failed)


if __name__ == "__main__":
    main()
