"""Every workload, in the order of a run."""

from measure.workload import Workload
from workloads import b2b, cold, command, compiling, events, fit, single, text, threads

WORKLOADS: tuple[Workload, ...] = (
    fit.workload(20), fit.workload(200), fit.workload(2000), events.WORKLOAD, b2b.WORKLOAD, text.WORKLOAD,
    single.WORKLOAD, threads.WORKLOAD, cold.WORKLOAD, compiling.WORKLOAD, command.WORKLOAD)
