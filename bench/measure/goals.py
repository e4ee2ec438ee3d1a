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
    asked: bool = True


@dataclass(frozen=True)
class NoMemory:
    """The best of Score's compiled engines takes no memory while it scores."""

    text: str
    workload: str


@dataclass
class Verdict:
    text: str
    wanted: str
    measured: str
    how: str
    met: bool | None  # none: nothing was measured
    asked: bool = True


GOALS: tuple[Goal | Limit | NoMemory, ...] = (
    Goal("fit-20 against hand-written C++", "fit-20", CPP, 1.1),
    Goal("fit-200 against hand-written C++", "fit-200", CPP, 1.0),
    Goal("fit-2000 against hand-written C++", "fit-2000", CPP, 1.5),
    Goal("fit-20 against C++ told to use 512 bits", "fit-20", CPP_WIDE, 1.1, asked=False),
    Goal("fit-200 against C++ told to use 512 bits", "fit-200", CPP_WIDE, 1.0, asked=False),
    Goal("fit-2000 against C++ told to use 512 bits", "fit-2000", CPP_WIDE, 1.5, asked=False),
    Goal("fit-20 against DuckDB", "fit-20", ("DuckDB",), 20),
    Goal("fit-200 against DuckDB", "fit-200", ("DuckDB",), 20),
    Goal("fit-20 against the memory floor", "fit-20", ("memory floor",), 0.5),
    Goal("events against scalar C++ with libm", "events", CPP, 6),
    Goal("events against DuckDB", "events", ("DuckDB",), 20),
    Goal("B2B whole model against DuckDB", "b2b", ("DuckDB",), 10),
    Goal("text-heavy against DuckDB", "text", ("DuckDB",), 5),
    Goal("single lead against the reference interpreter", "single", ("Score reference",), 8),
    NoMemory("single lead takes no memory", "single"),
    Goal("first result of a new process against `score check` and reading", "cold", ("score check, and reading",),
         at_most=1.2, ours=("score run",)),
    Limit("native code for 200 rules", "compile", "Score native, 200 rules", 0.120),
    Limit("native code for 2,000 rules", "compile", "Score native, 2,000 rules", 0.700),
    Limit("native code for 200 rules, cached", "compile", "Score native, cached, 200 rules", 0.002),
    Limit("native code for 2,000 rules, cached", "compile", "Score native, cached, 2,000 rules", 0.002),
    Limit("native code for 200 rules, cached, LLVM loaded already", "compile",
          "Score native, cached, process warm, 200 rules", 0.002, asked=False),
    Limit("native code for 200 rules, with all that is new to a process", "compile",
          "Score native, first block, 200 rules", 0.120, asked=False),
    Goal("two threads against one", "threads", ("Score native, one thread",), 1.8, ours=("Score native, two threads",)),
    Goal("two threads against one, vector", "threads", ("Score vector, one thread",), 1.8,
         ours=("Score vector, two threads",)),
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
        return Verdict(goal.text, wanted, "–", "not measured", None, goal.asked)
    met = peer.median() <= goal.at_most
    return Verdict(goal.text, wanted, f"{figure(peer.median() * 1e3)} ms", peer.name, met, goal.asked)


def judge_memory(goal: NoMemory, outcome: Outcome) -> Verdict:
    peer = best(outcome, engines(outcome))
    if peer is None:
        return Verdict(goal.text, "0", "–", "not measured", None)
    times = peer.extra.get("allocations", 0)
    return Verdict(goal.text, "0", f"{times / peer.rows:.2f} times a lead", peer.name, times == 0)


JUDGES = {Goal: judge_ratio, Limit: judge_limit, NoMemory: judge_memory}


def judge(outcomes: list[Outcome]) -> list[Verdict]:
    verdicts = []
    for goal in GOALS:
        outcome = next((o for o in outcomes if o.workload.name == goal.workload), None)
        if outcome is not None:
            verdicts.append(JUDGES[type(goal)](goal, outcome))
    return verdicts
