"""DuckDB in memory, one thread: a query that gives each lead's id (from 0), points in millionths and grade.

    duckdb_query.py JOB.json

The job names Arrow files to be had as `arrow_NAME`, statements that make tables of them, and the file of the query. The
timed query sums what every lead gets; nothing of it is kept, which is in DuckDB's favour.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import duckdb
import pyarrow

from peers.serve import serve


def main() -> None:
    job = json.loads(Path(sys.argv[1]).read_text())
    base = duckdb.connect(config={"threads": 1})
    for name, path in job["arrow"].items():
        with pyarrow.memory_map(path) as file:
            base.register(f"arrow_{name}", pyarrow.ipc.open_file(file).read_all())
    for statement in job["setup"]:
        base.execute(statement)
    select = Path(job["query"]).read_text()
    grades = range(job.get("grades", 4))
    counts = "".join(f", sum(cast(grade = {i} as integer))" for i in grades)
    more = ", sum(more)" if job.get("more") else ""  # computed, though nobody compares it
    query = f"select count(*), sum(points){counts}{more} from ({select})"

    def checks(_) -> dict:
        answer = {}
        for checkpoint in job["checkpoints"]:
            rows, *sums = base.execute(f"{query} where id < {checkpoint}").fetchone()
            assert rows == checkpoint, (rows, checkpoint)
            answer[str(checkpoint)] = list(map(int, sums[:1 + len(grades)]))
        return answer

    serve(lambda: base.execute(query).fetchall(), checks, version=duckdb.__version__)


main()
