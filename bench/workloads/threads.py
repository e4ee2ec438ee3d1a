"""threads: two threads against one, 200 rules, over leads that are bound columns."""

import os

from measure.context import Context
from measure.workload import Prepared, Workload
from workloads.fit import Fit


def prepare(context: Context) -> Prepared:
    leads = context.rows(1_000_000, 400_000)
    fit = Fit(context, 200, leads, [1000, leads])
    peers = [fit.score(engine, leads, "--threads", str(threads), name=f"Score {engine}, {words}")
             for engine in context.engines() if engine != "reference"
             for threads, words in ((2, "two threads"), (1, "one thread"))]
    load = f"{os.getloadavg()[0]:.1f} of {os.cpu_count()} cores busy before; without two free ones this says nothing"
    return Prepared(peers, {"leads": f"{leads:,}", "rules": "200", "load": load})


WORKLOAD = Workload("threads", "200 rules by two threads and by one", prepare)
