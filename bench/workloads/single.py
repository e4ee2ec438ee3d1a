"""single: one lead after the other, each on its own, 100 rules: what a web service does."""

from measure.context import CLANG, GCC, Context
from measure.workload import Prepared, Workload
from workloads.fit import Fit, JS_ENGINES

LEADS = 1000  # their rows stay in the caches, the model is hot


def prepare(context: Context) -> Prepared:
    fit = Fit(context, 100, LEADS, [100, LEADS])
    csv = fit.write_csv()
    peers = [context.score_peer("single", engine, fit.model, csv, LEADS, fit.job["checkpoints"], "--batch", "1")
             for engine in context.engines()]
    peers += [fit.cpp(compiler, "single") for compiler in (CLANG, GCC)]
    peers += [fit.js(engine, LEADS) for engine in JS_ENGINES]
    facts = {"leads": f"{LEADS:,}, in turn; each is a block of its own", "rules": "100"}
    return Prepared(peers, facts)


WORKLOAD = Workload("single", "100 rules, one lead at a time, hot", prepare)
