"""b2b: examples/b2b_saas.score, sixty rules in two languages over ten kinds of events, twenty events a lead."""

import json

from generate import b2b
from measure.context import Context
from measure.paths import ROOT
from measure.workload import Prepared, Workload
from workloads import b2b_macros

FOLDER = ROOT / "bench" / "workloads"


def prepare(context: Context) -> Prepared:
    leads, slow = context.rows(50_000, 5_000), context.rows(5_000, 1_000)
    folder = context.data(leads, "b2b")
    context.tell(f"making what {leads:,} leads did")
    events = b2b.write(folder, leads, context.seed)
    checkpoints = sorted({1000, slow, leads})
    model = ROOT / "examples" / "b2b_saas.score"
    more = ["--as-of", "2026-11-22T09:00", "--grade", "rank"]
    for name in b2b.EVENTS:
        more += ["--events", f"{name}={folder / name}.arrow"]
    peers = [context.score_peer("b2b", engine, model, folder / "leads.arrow", slow if engine == "reference" else leads,
                                checkpoints, *more) for engine in context.engines()]
    job = context.place("b2b", "duckdb.json")
    job.write_text(json.dumps({
        "arrow": {name: str(folder / f"{name}.arrow") for name in ("leads", *b2b.EVENTS)},
        "setup": b2b_macros.tables() + b2b_macros.macros(), "query": str(FOLDER / "b2b.sql"), "more": True,
        "checkpoints": checkpoints}))
    peers.append(context.python_peer("b2b", "DuckDB", "duckdb_query.py", job, leads))
    facts = {"leads": f"{leads:,}", "events": f"{events:,} ({events / leads:.1f} a lead) of ten kinds",
             "model": "[examples/b2b_saas.score](../../examples/b2b_saas.score); in SQL "
                      "[b2b.sql](../workloads/b2b.sql), without quality, profile, segments and actions"}
    return Prepared(peers, facts, tolerance=1e-9)


WORKLOAD = Workload("b2b", "a whole model in two languages, twenty events a lead", prepare)
