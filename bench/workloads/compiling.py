"""compile: from a rule file to a plan, from a plan to machine code, and what the C++ compilers take for the same rules.

A native engine tells itself how long it took from the request for code to its end (`native`). From outside
(`first block`) that is the making of the engine and its first block, less what a block takes later: all that a new
process does for the first time is in it. The cache is empty, or filled by a run before (`cached`), or by the same
process (`process warm`), which has LLVM loaded.
"""

import json
import os
import shutil
import subprocess
import tempfile
from functools import partial

from generate import to_cpp
from measure.commands import seconds_of
from measure.context import BASE_FLAGS, CLANG, GCC, Context
from measure.peer import PeerFailed, TaskPeer
from measure.workload import Prepared, Workload
from workloads.fit import SIZES, Fit

LEADS = 1000


class Compiling:
    def __init__(self, context: Context, rules: int):
        self.context, self.rules = context, rules
        self.fit = Fit(context, rules, LEADS, [LEADS])

    def driver(self, engine: str, cache: str) -> dict:
        """What a driver says of itself, and how long it takes for all leads when hot."""
        command = [self.context.programs / "score_bench_driver", self.fit.model, self.fit.leads, "--engine", engine]
        done = subprocess.run(command, input="run 1\nrun 3\n", capture_output=True, text=True,
                              env=os.environ | {"XDG_CACHE_HOME": cache})
        if done.returncode != 0:
            raise PeerFailed(done.stderr.strip()[-300:])
        ready, _, hot = map(json.loads, done.stdout.splitlines())
        return ready | {"hot_seconds": hot["seconds"]}

    def fresh(self, engine: str, runs: int = 1) -> dict:
        cache = tempfile.mkdtemp(prefix="score-bench-")
        try:
            return [self.driver(engine, cache) for _ in range(runs)][-1]
        finally:
            shutil.rmtree(cache)

    def plan_seconds(self) -> float:
        return self.fresh("vector")["compile_seconds"]

    def native_seconds(self, runs: int) -> float:
        return self.fresh("native", runs)["native_seconds"]

    def again_seconds(self) -> float:
        return self.fresh("native")["again_seconds"]

    def first_block_seconds(self, runs: int) -> float:
        ready = self.fresh("native", runs)
        return ready["engine_seconds"] + max(0.0, ready["first_run_seconds"] - ready["hot_seconds"])

    def task(self, name: str, task) -> TaskPeer:
        return TaskPeer(f"{name}, {self.rules:,} rules", 1, checked=False, task=task)

    def compiler(self, compiler) -> TaskPeer:
        style = SIZES[self.rules].style
        source = self.context.place("compile", f"fit_{self.rules}_{style}.cpp")
        source.write_text(to_cpp.program_text(self.fit.rules, style))
        command = [compiler.command, *BASE_FLAGS, *compiler.flags, "-c", str(source), "-o", os.devnull]
        return self.task(compiler.name, lambda: seconds_of(command))


def prepare(context: Context) -> Prepared:
    peers = []
    for rules in (20, 200) if context.quick else (20, 200, 2000):
        made = Compiling(context, rules)
        peers.append(made.task("Score, rule file to plan", made.plan_seconds))
        if "native" in context.engines():
            for runs, cached in ((1, ""), (2, ", cached")):
                peers.append(made.task(f"Score native{cached}", partial(made.native_seconds, runs)))
                peers.append(made.task(f"Score native, first block{cached}", partial(made.first_block_seconds, runs)))
            peers.append(made.task("Score native, cached, process warm", made.again_seconds))
        peers += [made.compiler(compiler) for compiler in (CLANG, GCC)]
    facts = {"C++": "includes the standard headers of the peer's harness"}
    return Prepared(peers, facts, rounds=3 if context.quick else 5, unit="compilation")


WORKLOAD = Workload("compile", "from rules to what runs", prepare)
