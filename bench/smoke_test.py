#!/usr/bin/env python3
"""Do the generator's peers agree on 1,000 leads? Score's engines, the hand-written C++ in each style, and plain Python;
nothing is downloaded and nothing is timed.

usage: smoke_test.py --score PATH/TO/score --compiler CXX
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from generate import cells, data, to_cpp, to_python, to_score
from generate.rules import RuleSet
from measure.jobs import rules_of
from measure.paths import ROOT
from workloads.sums import sums_of

LEADS = 1000
RULES = 60
SEED = 7


def with_python(rules: RuleSet, folder: Path) -> list[int]:
    columns = {column.name: data.read_column(folder, column, LEADS) for column in rules.columns}
    total, counts = 0, [0] * (len(rules.bands) + 1)
    for i in range(LEADS):
        points = to_python.limited(rules, to_python.points(rules, {name: all_[i] for name, all_ in columns.items()}))
        total += points
        counts[to_python.grade(rules, points)] += 1
    return [total * 1_000_000, *counts]


def with_score(score: str, engine: str, folder: Path) -> list[int]:
    out = folder / f"{engine}.csv"
    subprocess.run([score, "run", folder / "model.score", folder / "leads.csv", "-o", out, "--engine", engine,
                    "--as-of", "2026-11-22", "--quiet"], check=True, timeout=120)
    return sums_of(out, [LEADS])[str(LEADS)]


def with_cpp(compiler: str, rules: RuleSet, style: str, folder: Path) -> list[int]:
    source, program = folder / f"{style}.cpp", folder / style
    source.write_text(to_cpp.program_text(rules, style))
    subprocess.run([compiler, "-std=c++20", "-O1", f"-I{ROOT}", source, "-o", program], check=True, timeout=120)
    told = subprocess.run([program, folder, str(LEADS), str(LEADS)], input="check\n", capture_output=True, text=True,
                          check=True, timeout=60).stdout
    checks = told.splitlines()[1]  # {"checks":{"1000":[…]}}
    return [int(number) for number in checks[checks.index("[") + 1:checks.index("]")].split(",")]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", required=True)
    parser.add_argument("--compiler", required=True)
    options = parser.parse_args()
    rules = rules_of({"name": "smoke", "rules": RULES, "seed": SEED})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data.write_columns(folder, rules.columns, LEADS, SEED)
        cells.write_csv(folder, rules.columns, LEADS, folder / "leads.csv")
        (folder / "model.score").write_text(to_score.model_text(rules, key=True))
        answers = {"Python": with_python(rules, folder)}
        answers |= {f"score {engine}": with_score(options.score, engine, folder) for engine in ("reference", "auto")}
        answers |= {f"C++ {style}": with_cpp(options.compiler, rules, style, folder) for style in to_cpp.STYLES}
    for peer, answer in answers.items():
        print(f"{peer}: {answer}")
    return 0 if len({tuple(answer) for answer in answers.values()}) == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
