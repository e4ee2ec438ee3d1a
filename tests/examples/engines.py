#!/usr/bin/env python3
"""Every engine must give the same bytes: each example with its data, by the reference and by the others, scores and
actions.

usage: engines.py --score PATH/TO/score
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
DATA = EXAMPLES / "data"
WAYS = [(engine, threads) for engine in ("vector", "native", "auto") for threads in (1, 2)]


def b2b():
    events = [f"--events={path.stem}={path}" for path in sorted((DATA / "b2b").glob("*.csv")) if path.stem != "leads"]
    return ["b2b_saas.score", DATA / "b2b" / "leads.csv", *events, "--as-of=2026-11-22T09:00"]


def cases():
    yield "bank", ["bank.score", DATA / "bank-full.csv", "--delimiter=;", "--as-of=2026-11-22"]
    yield "b2b", b2b()
    purchases = f"--events=purchase={DATA / 'rfm' / 'purchases.csv'}"
    yield "rfm", ["rfm.score", DATA / "rfm" / "customers.csv", purchases, "--as-of=2025-09-30"]


def run(score, arguments, engine, folder, threads=1):
    out, actions = folder / f"{engine}.csv", folder / f"{engine}.jsonl"
    command = [score, "run", EXAMPLES / arguments[0], *arguments[1:], f"--engine={engine}", f"--threads={threads}", "--quiet", "-o", out]
    with_actions = [*command, "--actions", actions] if arguments[0] == "b2b_saas.score" else command
    subprocess.run([str(word) for word in with_actions], check=True)
    return out.read_bytes(), actions.read_bytes() if actions.exists() else b""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", required=True)
    score = parser.parse_args().score
    wrong = 0
    for name, arguments in cases():
        with tempfile.TemporaryDirectory() as folder:
            expected = run(score, arguments, "reference", Path(folder))
            for engine, threads in WAYS:
                if run(score, arguments, engine, Path(folder), threads) != expected:
                    print(f"{name}: --engine {engine} on {threads} threads gives other bytes than the reference")
                    wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
