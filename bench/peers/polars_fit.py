"""Polars, one thread, over leads in a data frame: an expression of the fit workloads.

    POLARS_MAX_THREADS=1 polars_fit.py JOB.json
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import polars

from generate import tables, to_polars
from generate.columns import Column
from measure.jobs import rules_of
from peers.serve import prefix_sums, serve


def series(folder: Path, column: Column, rows: int) -> polars.Series:
    make = tables.raw_array if column.kind == "decimal" else tables.typed_array
    made = polars.Series(column.name, make(folder, column, rows))
    return made.cast(to_polars.dtype(column))


def main() -> None:
    job = json.loads(Path(sys.argv[1]).read_text())
    rules = rules_of(job)
    assert polars.thread_pool_size() == 1
    leads = polars.DataFrame([series(Path(job["data"]), column, job["rows"]) for column in rules.columns])
    query = to_polars.query(rules, leads.lazy())

    def checks(frame: polars.DataFrame) -> dict:
        sums = prefix_sums(frame["points"].to_list(), frame["grade"].to_list(), job["checkpoints"])
        return {rows: [points * 1_000_000, *grades] for rows, (points, *grades) in sums.items()}

    serve(query.collect, checks, version=polars.__version__)


main()
