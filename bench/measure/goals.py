"""The goals that Score has set itself, and what a run says of them."""

from dataclasses import dataclass

from measure.rounds import Measured, ratio
from measure.workload import Outcome

CPP = ("C++ clang", "C++ g++")
CPP_WIDE = ("C++ clang, 512-bit",)


@dataclass(frozen=True)
class Goal:
    text: str
    workload: str
    against: tuple[str, ...]  # the best of these peers; in their rows
    at_least: float | None = None  # their time by ours
    at_most: float | None = None  # our time by theirs
    ours: tuple[str, ...] = ()  # the best of these; else of Score's compiled engines
    asked: bool = True  # else told for completeness


@dataclass(frozen=True)
class Limit:
    """A goal in seconds."""

    text: str
    workload: str
    peer: str
    at_most: float


@dataclass
class Verdict:
    text: str
    wanted: str
    measured: str
    how: str
    met: bool | None  # none: nothing was measured
    asked: bool = True


GOALS: tuple[Goal | Limit, ...] = (
    Goal("fit-20 against hand-written C++", "fit-20", CPP, 1.1),
    Goal("fit-200 against hand-written C++", "fit-200", CPP, 1.0),
    Goal("fit-2000 against hand-written C++", "fit-2000", CPP, 1.5),
    Goal("fit-20 against C++ told to use 512 bits", "fit-20", CPP_WIDE, 1.1, asked=False),
    Goal("fit-200 against C++ told to use 512 bits", "fit-200", CPP_WIDE, 1.0, asked=False),
    Goal("fit-2000 against C++ told to use 512 bits", "fit-2000", CPP_WIDE, 1.5, asked=False),
    Goal("fit-20 against DuckDB", "fit-20", ("DuckDB",), 20),
    Goal("fit-200 against DuckDB", "fit-200", ("DuckDB",), 20),
    Goal("fit-20 against the memory floor", "fit-20", ("memory floor",), 0.5),
)


def best(outcome: Outcome, names: tuple[str, ...]) -> Measured | None:
    found = [peer for peer in (outcome.find(name) for name in names) if peer]
    return min(found, key=Measured.median) if found else None


def engines(outcome: Outcome) -> tuple[str, ...]:
    return tuple(peer.name for peer in outcome.peers if peer.name.startswith("Score ") and "reference" not in peer.name)


def figure(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def judge_ratio(goal: Goal, outcome: Outcome) -> Verdict:
    wanted = f"≥ {goal.at_least:g}×" if goal.at_least is not None else f"≤ {goal.at_most:g}×"
    ours, theirs = best(outcome, goal.ours or engines(outcome)), best(outcome, goal.against)
    if ours is None or theirs is None:
        return Verdict(goal.text, wanted, "–", "not measured", None, goal.asked)
    how = f"{ours.name} / {theirs.name}"
    if goal.at_least is not None:
        median, low, high = ratio(theirs, ours)
        met = median >= goal.at_least
    else:
        median, low, high = ratio(ours, theirs)
        met = median <= goal.at_most
    return Verdict(goal.text, wanted, f"{figure(median)}× ({figure(low)} – {figure(high)})", how, met, goal.asked)


def judge_limit(goal: Limit, outcome: Outcome) -> Verdict:
    wanted, peer = f"≤ {goal.at_most * 1e3:g} ms", outcome.find(goal.peer)
    if peer is None:
        return Verdict(goal.text, wanted, "–", "not measured", None)
    return Verdict(goal.text, wanted, f"{figure(peer.median() * 1e3)} ms", peer.name, peer.median() <= goal.at_most)


def judge(outcomes: list[Outcome]) -> list[Verdict]:
    verdicts = []
    for goal in GOALS:
        outcome = next((o for o in outcomes if o.workload.name == goal.workload), None)
        if outcome is not None:
            verdicts.append((judge_ratio if isinstance(goal, Goal) else judge_limit)(goal, outcome))
    return verdicts
