"""Every workload, in the order of a run."""

from measure.workload import Workload
from workloads import fit

WORKLOADS: tuple[Workload, ...] = (fit.workload(20), fit.workload(200), fit.workload(2000))
