"""text: patterns, words within texts and free mail over strings that hardly ever repeat."""

import json

from generate import texts
from measure.context import CLANG, GCC, Context
from measure.paths import ROOT
from measure.workload import Prepared, Workload

FOLDER = ROOT / "bench" / "workloads"


def prepare(context: Context) -> Prepared:
    leads, slow = context.rows(500_000, 50_000), context.rows(20_000, 2_000)
    context.tell(f"making the texts of {leads:,} leads")
    file = texts.write(context.data(leads, "text"), leads, context.seed)
    checkpoints = [1000, slow, leads]
    model = FOLDER / "text.score"
    peers = [context.score_peer("text", engine, model, file, slow if engine == "reference" else leads, checkpoints)
             for engine in context.engines()]
    source = ROOT / "bench" / "peers" / "cpp" / "text.cpp"
    arguments = [str(file.parent), str(leads), *map(str, checkpoints)]
    peers += [context.cpp_peer("text", compiler, source, arguments, leads, ("-lre2",)) for compiler in (CLANG, GCC)]
    domains = ", ".join(f"('{name}')" for name in texts.lines_of("free_domains.txt"))
    job = context.place("text", "duckdb.json")
    job.write_text(json.dumps({
        "arrow": {"leads": str(file)}, "query": str(FOLDER / "text.sql"), "checkpoints": checkpoints,
        "setup": ["create table leads as from arrow_leads",
                  f"create table free_domains as select * from (values {domains}) as given(name)"]}))
    peers.append(context.python_peer("text", "DuckDB", "duckdb_query.py", job, leads))
    facts = {"leads": f"{leads:,}, of four texts, nearly all different",
             "model": "[workloads/text.score](../workloads/text.score), in SQL [text.sql](../workloads/text.sql), "
                      "in C++ with RE2 [text.cpp](../peers/cpp/text.cpp)"}
    return Prepared(peers, facts)


WORKLOAD = Workload("text", "patterns, words within and free mail over distinct strings", prepare)
