"""cold: a new process, an empty cache, the first result of 100 rules and 1,000 leads, against what cannot be left out:
checking the rules and reading the file."""

import json
import subprocess

from measure.commands import cold_seconds_of
from measure.context import Context
from measure.peer import TaskPeer
from measure.workload import Prepared, Workload
from workloads.fit import Fit

LEADS = 1000
CHECK = "score check, and reading"


def prepare(context: Context) -> Prepared:
    fit = Fit(context, 100, LEADS, [LEADS])
    csv, out = fit.write_csv(), context.place("cold", "out.csv")
    score, model = str(context.programs / "score"), str(fit.model)
    run = [score, "run", model, str(csv), "-o", str(out), "--as-of", "2026-11-22", "--quiet"]

    def reading() -> float:
        """As the command reads: its reader, in this process' time alone."""
        command = [context.programs / "score_bench_driver", model, csv, "--limit", str(LEADS)]
        told = subprocess.run(command, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL).stdout
        return json.loads(told.partition("\n")[0])["read_seconds"]

    def run_peer(name: str, *more: str) -> TaskPeer:
        return TaskPeer(name, 1, checked=False, task=lambda: cold_seconds_of([*run, *more]))

    peers = [run_peer("score run")]
    peers += [run_peer(f"score run --engine {engine}", "--engine", engine) for engine in context.engines()]
    peers.append(TaskPeer(CHECK, 1, checked=False,
                          task=lambda: cold_seconds_of([score, "check", model]) + reading()))
    return Prepared(peers, {"leads": f"{LEADS:,}", "rules": "100"}, rounds=context.rounds * 2, unit="command")


WORKLOAD = Workload("cold", "the first result of a new process", prepare)
