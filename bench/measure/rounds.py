"""Runs the peers of a workload in turns, round after round, so that the machine's moods hit all of them alike."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from measure.peer import Peer, PeerFailed, TaskPeer

LONG_RUN = 0.15  # seconds that a peer runs in one turn, if a single run does not take longer anyway
SLOW_RUN = 2.0  # peers that take longer for one run do not run in every round


@dataclass
class Measured:
    """One peer in one workload."""

    name: str
    about: str
    rows: int
    seconds: list[float | None] = field(default_factory=list)  # of each round; none where it did not run
    ready: dict = field(default_factory=dict)
    extra: dict = field(default_factory=dict)
    checked: bool = False
    trouble: str = ""  # why it is not there

    def a_lead(self) -> list[float | None]:
        return [None if s is None else s / self.rows for s in self.seconds]

    def median(self) -> float:
        """Seconds of a lead."""
        return statistics.median(s for s in self.a_lead() if s is not None)


def same(left: list[int], right: list[int], tolerance: float) -> bool:
    points_left, points_right = left[0], right[0]
    near = abs(points_left - points_right) <= tolerance * max(abs(points_left), 1)
    return near and left[1:] == right[1:]


def compare(peers: list[tuple[Peer, dict]], tolerance: float) -> None:
    """Every peer's sums against those of the first one, where they have looked at the same leads."""
    if not peers:
        return
    reference, expected = peers[0]
    for peer, checks in peers[1:]:
        common = sorted(set(checks) & set(expected), key=int)
        if not common:
            raise PeerFailed(f"{peer.name} has no sums to compare with {reference.name}'s")
        for rows in common:
            if not same(checks[rows], expected[rows], tolerance):
                raise PeerFailed(f"of {rows} leads {peer.name} says {checks[rows]}, {reference.name} {expected[rows]}")


def repeats(peer: Peer, seconds: float) -> int:
    return 1 if isinstance(peer, TaskPeer) else max(1, round(LONG_RUN / seconds))


def measure(peers: list[Peer], rounds: int, tolerance: float, tell: Callable[[str], None]) -> list[Measured]:
    """The first peer is the one others are compared with. A peer that does not start is left out, with the reason; one
    that answers otherwise stops everything."""
    running: list[Peer] = []
    made = {id(p): Measured(p.name, p.about, p.rows) for p in peers}
    try:
        checks = []
        for peer in peers:
            tell(f"loading {peer.name}")
            try:
                peer.start()
                answer = peer.check() if peer.checked else None
            except (PeerFailed, OSError) as why:
                made[id(peer)].trouble = str(why)
                tell(f"left out: {why}")
                if peer is peers[0]:
                    raise
                continue
            running.append(peer)
            if answer is not None:
                checks.append((peer, answer))
                made[id(peer)].checked = True
        compare(checks, tolerance)
        run_rounds(running, made, rounds, tell)
        for peer in running:
            made[id(peer)].ready = peer.ready
            made[id(peer)].extra = getattr(peer, "extra", {})
    finally:
        for peer in peers:
            peer.stop()
    return list(made.values())


def run_rounds(peers: list[Peer], made: dict[int, Measured], rounds: int, tell: Callable[[str], None]) -> None:
    times = {id(peer): peer.run(1) for peer in peers}  # nobody's first run counts
    for number in range(rounds):
        start = time.monotonic()
        turn = peers if number % 2 == 0 else peers[::-1]
        for peer in turn:
            once = times[id(peer)]
            runs = once < SLOW_RUN or number % max(1, rounds // 2) == 0
            made[id(peer)].seconds.append(peer.run(repeats(peer, once)) if runs else None)
        tell(f"round {number + 1} of {rounds}: {time.monotonic() - start:.1f} s")


def ratio(theirs: Measured, ours: Measured) -> tuple[float, float, float]:
    """How many times as long they take for a lead: median, least, greatest over the rounds."""
    pairs = [t / o for t, o in zip(theirs.a_lead(), ours.a_lead()) if t is not None and o is not None]
    return statistics.median(pairs), min(pairs), max(pairs)
