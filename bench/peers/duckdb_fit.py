"""DuckDB in memory, one thread, over leads in a table of its own: SQL of the fit workloads.

    duckdb_fit.py JOB.json

The timed query sums what every lead gets; nothing of it is kept, which is in DuckDB's favour.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import duckdb

from generate import tables, to_sql
from measure.jobs import rules_of
from peers.serve import serve

SUMS = ("select count(*), sum(points), sum(cast(grade = 0 as integer)), sum(cast(grade = 1 as integer)), "
        "sum(cast(grade = 2 as integer)), sum(cast(grade = 3 as integer)) from ({})")


def main() -> None:
    job = json.loads(Path(sys.argv[1]).read_text())
    rules = rules_of(job)
    base = duckdb.connect(config={"threads": 1})
    for statement in to_sql.enum_types(rules.columns):
        base.execute(statement)
    leads = tables.table(Path(job["data"]), rules.columns, job["rows"])
    base.register("arrow_leads", leads)
    fields = ", ".join(f"{c.name}::{to_sql.type_of(c)} as {c.name}" for c in rules.columns)
    base.execute(f"create table leads as select {fields} from arrow_leads")
    base.unregister("arrow_leads")
    base.execute("set max_expression_depth to 100000")
    query = SUMS.format(to_sql.select_text(rules, "leads"))

    def checks(_) -> dict:
        answer = {}
        for checkpoint in job["checkpoints"]:
            some = SUMS.format(to_sql.select_text(rules, f"(select * from leads where rowid < {checkpoint})"))
            count, points, *grades = base.execute(some).fetchone()
            assert count == checkpoint
            answer[str(checkpoint)] = [int(points) * 1_000_000, *map(int, grades)]
        return answer

    serve(lambda: base.execute(query).fetchall(), checks, version=duckdb.__version__)


main()
