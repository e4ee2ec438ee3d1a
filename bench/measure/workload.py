"""A workload: peers that do the same, what is to be known of them, and how far they got."""

from collections.abc import Callable
from dataclasses import dataclass, field

from measure.context import Context
from measure.peer import Peer
from measure.rounds import Measured


@dataclass
class Prepared:
    peers: list[Peer]  # the first one is Score's fastest engine
    facts: dict[str, str] = field(default_factory=dict)  # for people, in this order
    tolerance: float = 0.0  # relative, of the sums of points
    rounds: int | None = None  # else the run's
    unit: str = "lead"


@dataclass(frozen=True)
class Workload:
    name: str
    title: str
    prepare: Callable[[Context], Prepared]


@dataclass
class Outcome:
    workload: Workload
    facts: dict[str, str]
    unit: str
    peers: list[Measured]

    def find(self, name: str) -> Measured | None:
        return next((peer for peer in self.peers if peer.name == name and peer.seconds), None)
