"""fit-20, fit-200, fit-2000: rules over what is known of a lead."""

import dataclasses
import json
from pathlib import Path

from generate import cells, data, tables, to_cpp, to_js, to_score
from generate.rules import RuleSet
from measure.context import CLANG, CLANG_WIDE, GCC, Context
from measure.jobs import rules_of
from measure.paths import ROOT
from measure.peer import Peer
from measure.workload import Prepared, Workload

JS_ENGINES = {"zen": "zen-engine (npm)", "cel": "cel-js (npm)"}


@dataclasses.dataclass(frozen=True)
class Size:
    """Leads of a run, for the fast, for the reference interpreter, and for engines of npm; 0: not asked."""

    rules: int
    fast: tuple[int, int]  # full, quick
    slow: tuple[int, int]
    js: tuple[int, int]
    duckdb: bool
    style: str  # of the C++: the one that is faster at this size, tried with both compilers


SIZES = {
    20: Size(20, (2_000_000, 400_000), (100_000, 20_000), (5_000, 1_000), True, "loop"),
    200: Size(200, (1_000_000, 100_000), (20_000, 2_000), (500, 100), True, "loop"),
    # DuckDB takes 17 seconds for 2,000 rules, whatever the number of leads: that would be no measure of its engine.
    2000: Size(2000, (200_000, 20_000), (2_000, 500), (0, 0), False, "blocked"),
}


class Fit:
    """The files of one rule set: model, leads, sources."""

    def __init__(self, context: Context, rules: int, rows: int, checkpoints: list[int], key: bool = False):
        self.context = context
        self.name = f"fit_{rules}"
        self.job = {"name": self.name, "rules": rules, "seed": context.seed, "rows": rows, "checkpoints": checkpoints}
        self.rules: RuleSet = rules_of(self.job)
        self.rows = rows
        self.folder = context.data(rows, "fit")
        context.tell(f"making {rows:,} leads")
        data.write_columns(self.folder, self.rules.columns, rows, context.seed)
        self.leads = self.folder / "leads.arrow"
        tables.write_arrow(self.folder, self.rules.columns, rows, self.leads)
        self.model = context.place(self.name, "model.score")
        self.model.write_text(to_score.model_text(self.rules, key))

    def write_job(self, name: str, rows: int, **more) -> Path:
        path = self.context.place(self.name, f"{name}.json")
        path.write_text(json.dumps(self.job | {"rows": rows, "data": str(self.folder)} | more))
        return path

    def score(self, engine: str, rows: int, *more: str, name: str = "") -> Peer:
        return self.context.score_peer(self.name, engine, self.model, self.leads, rows, self.job["checkpoints"], *more,
                                       name=name)

    def write_csv(self) -> Path:
        path = self.folder / "leads.csv"
        if not path.exists():
            cells.write_csv(self.folder, self.rules.columns, self.rows, path)
        return path

    def cpp(self, compiler, style: str, rows: int = 0) -> Peer:
        source = self.context.place(self.name, f"{self.name}_{style}.cpp")
        source.write_text(to_cpp.program_text(self.rules, style))
        rows = rows or self.rows
        arguments = [str(self.folder), str(rows), *map(str, self.job["checkpoints"])]
        return self.context.cpp_peer(self.name, compiler, source, arguments, rows)

    def floor(self) -> Peer:
        columns = [f"{column.name}:{column.bytes}" for column in self.rules.used_columns()]
        source = ROOT / "bench" / "peers" / "cpp" / "floor.cpp"
        return self.context.cpp_peer(self.name, CLANG_WIDE, source, [str(self.folder), str(self.rows), *columns],
                                     self.rows, name="memory floor", checked=False)

    def js(self, engine: str, rows: int) -> Peer:
        job = self.write_job(engine, rows, modules=str(self.context.modules), **to_js.job_part(self.rules, engine))
        return self.context.node_peer(self.name, JS_ENGINES[engine], "fit.mjs", job, rows)


def prepare(context: Context, size: Size) -> Prepared:
    fast, slow, js = context.rows(*size.fast), context.rows(*size.slow), context.rows(*size.js)
    fit = Fit(context, size.rules, fast, sorted({n for n in (100, 500, 1000, js, slow, fast) if 0 < n <= fast}))
    peers = [fit.score(engine, slow if engine == "reference" else fast) for engine in context.engines()]
    peers += [fit.cpp(compiler, size.style) for compiler in (CLANG, GCC, CLANG_WIDE)]
    job = fit.write_job("columns", fast)
    if size.duckdb:
        peers.append(context.python_peer(fit.name, "DuckDB", "duckdb_fit.py", job, fast))
    peers.append(context.python_peer(fit.name, "Polars", "polars_fit.py", job, fast))
    if js:
        peers += [fit.js(engine, js) for engine in JS_ENGINES]
    peers.append(fit.floor())
    used = fit.rules.used_columns()
    facts = {"rules": f"{size.rules}, of one to three conditions over {len(used)} columns",
             "leads": f"{fast:,}", "bytes a lead": f"{fit.rules.bytes_per_lead()} in the narrow columns of the C++ peers",
             "C++": f"as `{size.style}` (generate/to_cpp.py)"}
    return Prepared(peers, facts)


def workload(rules: int) -> Workload:
    return Workload(f"fit-{rules}", f"{rules:,} rules over what is known of a lead",
                    lambda context: prepare(context, SIZES[rules]))
