"""events: count, window, cap and decay by half-life over twenty visits a lead."""

import json

from generate import events
from measure.context import CLANG, GCC, Context
from measure.paths import ROOT
from measure.workload import Prepared, Workload

FOLDER = ROOT / "bench" / "workloads"
NOW_US = events.NOW_SECONDS * 1_000_000
HALF_LIFE_US = 30 * events.DAY * 1_000_000

SETUP = (
    f"create type pages as enum ({', '.join(repr(page) for page in events.PAGES)})",
    "create table leads as select id from arrow_leads",
    'create table visits as select lead, "at"::timestamp as seen, page::pages as page, dwell from arrow_visits',
    f"create macro day_ago(days) as make_timestamp({NOW_US} - days * {events.DAY * 1_000_000})",
    "create macro worth(points, seen) as "
    f"cast(round_even(points * 1e6 * pow(2, (epoch_us(seen) - {NOW_US}) / {HALF_LIFE_US}.0), 0) as bigint)",
)


def prepare(context: Context) -> Prepared:
    leads, slow = context.rows(200_000, 20_000), context.rows(20_000, 2_000)
    folder = context.data(leads, "events")
    context.tell(f"making the visits of {leads:,} leads")
    visits = events.write(folder, leads, context.seed)
    checkpoints = [1000, slow, leads]
    more = ["--events", f"visit={folder / 'visits.arrow'}"]
    peers = [context.score_peer("events", engine, FOLDER / "events.score", folder / "leads.arrow",
                                slow if engine == "reference" else leads, checkpoints, *more)
             for engine in context.engines()]
    arguments = [str(folder), str(leads), *map(str, checkpoints)]
    source = ROOT / "bench" / "peers" / "cpp" / "events.cpp"
    peers += [context.cpp_peer("events", compiler, source, arguments, leads) for compiler in (CLANG, GCC)]
    job = context.place("events", "duckdb.json")
    job.write_text(json.dumps({
        "arrow": {name: str(folder / f"{name}.arrow") for name in ("leads", "visits")}, "setup": SETUP,
        "query": str(FOLDER / "events.sql"), "checkpoints": checkpoints}))
    peers.append(context.python_peer("events", "DuckDB", "duckdb_query.py", job, leads))
    facts = {"leads": f"{leads:,}", "visits": f"{visits:,} ({visits / leads:.1f} a lead)",
             "model": "[workloads/events.score](../workloads/events.score), in SQL "
                      "[events.sql](../workloads/events.sql), in C++ [events.cpp](../peers/cpp/events.cpp)"}
    # libm, DuckDB and Score each have their own power of two; a millionth may be rounded the other way.
    return Prepared(peers, facts, tolerance=1e-9)


WORKLOAD = Workload("events", "count, window, cap and decay by half-life, twenty visits a lead", prepare)
