"""DuckDB, one thread: reads leads from CSV, scores them, writes CSV. The process runs already when the clock starts.

    duckdb_csv.py JOB.json
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import duckdb

from generate import to_sql
from generate.to_score import LETTERS
from measure.jobs import rules_of
from peers.serve import serve
from workloads.sums import sums_of


def main() -> None:
    job = json.loads(Path(sys.argv[1]).read_text())
    rules = rules_of(job)
    base = duckdb.connect(config={"threads": 1})
    for statement in to_sql.enum_types(rules.columns):
        base.execute(statement)
    types = {"id": "integer"} | {column.name: to_sql.type_of(column) for column in rules.columns}
    listed = ", ".join(f"'{name}': '{kind}'" for name, kind in types.items())
    source = f"read_csv('{job['csv']}', header = true, delim = ',', columns = {{{listed}}})"
    letter = f"('{LETTERS[:4]}')[grade + 1]"
    query = (f"copy (select id, points as fit, {letter} as rank from ({to_sql.select_text(rules, source, ', id')})) "
             f"to '{job['out']}' (format csv, header)")
    serve(lambda: base.execute(query), lambda _: sums_of(Path(job["out"]), job["checkpoints"]),
          version=duckdb.__version__)


main()
