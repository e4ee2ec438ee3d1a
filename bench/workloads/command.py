"""command: CSV in, CSV out, 20 rules: `score run` as a process of its own, DuckDB within a running one."""

from measure.commands import cold_seconds_of, understands
from measure.context import Context
from measure.peer import TaskPeer
from measure.workload import Prepared, Workload
from workloads.fit import Fit
from workloads.sums import sums_of


def prepare(context: Context) -> Prepared:
    leads = context.rows(1_000_000, 100_000)
    checkpoints = [1000, leads]
    fit = Fit(context, 20, leads, checkpoints, key=True)
    context.tell("writing the leads as CSV")
    csv, out = fit.write_csv(), context.place("command", "score.csv")
    score = context.programs / "score"
    one = ["--threads", "1"] if understands(score, "run", "--threads") else []
    command = [str(score), "run", str(fit.model), str(csv), "-o", str(out), "--as-of", "2026-11-22", "--quiet", *one]
    peers = [TaskPeer("score run", leads, task=lambda: cold_seconds_of(command),
                      answers=lambda: sums_of(out, checkpoints))]
    job = fit.write_job("command", leads, csv=str(csv), out=str(context.place("command", "duckdb.csv")))
    peers.append(context.python_peer("command", "DuckDB", "duckdb_csv.py", job, leads))
    facts = {"leads": f"{leads:,}, {csv.stat().st_size / 1e6:.0f} MB", "rules": "20",
             "threads": "one" if one else "DuckDB one; `score run` one for scoring, reading and writing"}
    return Prepared(peers, facts)


WORKLOAD = Workload("command", "the whole command: CSV in, CSV out", prepare)
