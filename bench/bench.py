#!/usr/bin/env python3
"""Score against others, in one go: makes seeded data, checks that all give the same answers, measures them in turns,
writes bench/results/NAME.json and NAME.md.

`./dev bench` calls it when everything is built and installed; see bench/README.md.
"""

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from measure import goals, machine, report
from measure.context import Context
from measure.paths import ROOT
from measure.peer import PeerFailed
from measure.rounds import measure
from measure.workload import Outcome, Workload
from workloads.all import WORKLOADS


def arguments() -> argparse.Namespace:
    names = ", ".join(workload.name for workload in WORKLOADS)
    parser = argparse.ArgumentParser(prog="./dev bench", description="Score against others, in one go",
                                     epilog=f"workloads: {names}")
    parser.add_argument("--quick", action="store_true", help="few leads and rounds: for trying, not for quoting")
    parser.add_argument("--only", metavar="WORKLOAD", action="append", default=[],
                        help="this one, or those whose names begin so; may be given again")
    parser.add_argument("--seed", type=int, default=1, help="of rules and leads (default: 1)")
    parser.add_argument("--name", help="of the files in bench/results (default: latest, or quick)")
    parser.add_argument("--programs", type=Path, default=ROOT / "build/release/bin", help=argparse.SUPPRESS)
    return parser.parse_args()


def chosen(only: list[str]) -> list[Workload]:
    if not only:
        return list(WORKLOADS)
    found = set()
    for name in only:
        named = {w.name for w in WORKLOADS if w.name == name} or {w.name for w in WORKLOADS if w.name.startswith(name)}
        if not named:
            sys.exit(f"bench: there is no workload `{name}`; there are: {', '.join(w.name for w in WORKLOADS)}")
        found |= named
    return [workload for workload in WORKLOADS if workload.name in found]


class Teller:
    """Lines on the terminal, with the time since the start."""

    def __init__(self) -> None:
        self.start = time.monotonic()

    def __call__(self, line: str) -> None:
        print(f"  {time.monotonic() - self.start:6.1f} s  {line}", flush=True)


def run(workload: Workload, context: Context) -> Outcome:
    print(f"── {workload.name}: {workload.title}", flush=True)
    prepared = workload.prepare(context)
    peers = measure(prepared.peers, prepared.rounds or context.rounds, prepared.tolerance, context.tell)
    outcome = Outcome(workload, prepared.facts, prepared.unit, peers)
    print(report.table(report.peer_rows(outcome), {1, 2, 3, 4, 5}), flush=True)
    return outcome


def main() -> int:
    options = arguments()
    workloads = chosen(options.only)
    context = Context(ROOT / "build" / "bench", options.programs, options.quick, options.seed, Teller())
    about = machine.describe(ROOT, context.modules)
    outcomes, failed = [], []
    for workload in workloads:
        try:
            outcomes.append(run(workload, context))
        except PeerFailed as why:
            failed.append(f"{workload.name}: {why}")
            print(f"bench: {failed[-1]}", file=sys.stderr, flush=True)
    verdicts = goals.judge(outcomes)
    name = options.name or ("quick" if options.quick else "latest")
    settings = {"quick": options.quick, "seed": options.seed, "only": options.only, "rounds": context.rounds,
                "failed": failed}
    paths = report.write(ROOT / "bench" / "results", name, about, settings, outcomes, verdicts)
    print(report.goals_text(verdicts) if verdicts else "")
    print("written: " + ", ".join(str(path.relative_to(ROOT)) for path in paths))
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
