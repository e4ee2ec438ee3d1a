"""What a run found, for programs (JSON) and for people (Markdown)."""

import json
import statistics
from dataclasses import asdict
from pathlib import Path

from measure.goals import Verdict, figure
from measure.rounds import Measured, ratio
from measure.workload import Outcome


def as_json(machine: dict, settings: dict, outcomes: list[Outcome], verdicts: list[Verdict]) -> str:
    workloads = [{"name": o.workload.name, "facts": o.facts, "unit": o.unit,
                  "peers": [asdict(peer) for peer in o.peers]} for o in outcomes]
    answer = {"machine": machine, "settings": settings, "goals": [asdict(v) for v in verdicts], "workloads": workloads}
    return json.dumps(answer, indent=1, ensure_ascii=False) + "\n"


def time_text(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{figure(seconds / size)} {unit}"
    return f"{figure(seconds * 1e9)} ns"


def rate_text(seconds: float) -> str:
    rate = 1 / seconds
    return f"{figure(rate / 1e6)} M" if rate >= 1e6 else f"{figure(rate / 1e3)} k" if rate >= 1e3 else figure(rate)


def spread(peer: Measured) -> str:
    known = sorted(s for s in peer.a_lead() if s is not None)
    middle = statistics.median(known)
    return f"−{(1 - known[0] / middle) * 100:.0f} % +{(known[-1] / middle - 1) * 100:.0f} %"


def table(rows: list[list[str]], right: set[int]) -> str:
    rule = ["--:" if i in right else "---" for i in range(len(rows[0]))]
    return "".join("| " + " | ".join(row) + " |\n" for row in [rows[0], rule, *rows[1:]])


def peer_rows(outcome: Outcome) -> list[list[str]]:
    first = outcome.peers[0]
    rate = f"{outcome.unit}s a second"
    rows = [["", f"time for a {outcome.unit}", rate, "spread", f"× {first.name}", f"{outcome.unit}s a run"]]
    for peer in outcome.peers:
        if peer.trouble or not peer.seconds:
            rows.append([peer.name, "–", "–", "–", "–", f"left out: {peer.trouble[:120]}"])
            continue
        times = "1" if peer is first else figure(ratio(peer, first)[0])
        rows.append([peer.name, time_text(peer.median()), rate_text(peer.median()), spread(peer), times,
                     f"{peer.rows:,}"])
    return rows


def workload_text(outcome: Outcome) -> str:
    facts = "".join(f"- {name}: {fact}\n" for name, fact in outcome.facts.items())
    checked = [peer.name for peer in outcome.peers if peer.checked]
    same = f"- the same answers from {', '.join(checked)}\n" if len(checked) > 1 else ""
    return (f"## {outcome.workload.name}: {outcome.workload.title}\n\n{facts}{same}\n"
            f"{table(peer_rows(outcome), {1, 2, 3, 4, 5})}\n")


def goals_text(verdicts: list[Verdict]) -> str:
    rows = [["goal", "wanted", "measured (least – greatest of the rounds)", "of", ""]]
    for v in verdicts:
        word = "–" if v.met is None else "met" if v.met else "**missed**"
        rows.append([v.text, v.wanted, v.measured, v.how, word if v.asked else f"({word.strip('*')})"])
    return table(rows, {1, 2})


def machine_text(machine: dict) -> str:
    cpu = machine["cpu"]
    caches = ", ".join(f"{name} {size}" for name, size in cpu["caches"].items())
    versions = "; ".join(f"{name} {text}" for name, text in machine["versions"].items())
    return (f"- {cpu['model']} (family {cpu['family']}, model {cpu['model_number']}), {cpu['cores']} cores, {caches}; "
            f"{' '.join(cpu['flags'])}\n- {machine['memory_gb']} GB, {machine['system']}, Linux {machine['kernel']}, "
            f"load {machine['load_before']} when it began\n- {versions}\n- Score at revision {machine['revision']}, "
            f"{machine['time']}\n")


def as_markdown(machine: dict, settings: dict, outcomes: list[Outcome], verdicts: list[Verdict]) -> str:
    kind = " (quick: few leads, few rounds; for trying, not for quoting)" if settings["quick"] else ""
    goals = f"## Goals\n\nIn brackets: not a goal, told for completeness.\n\n{goals_text(verdicts)}\n" if verdicts else ""
    return (f"# Benchmarks{kind}\n\nMade by `./dev bench`; [bench/README.md](../README.md) says what is measured and "
            "how. Medians over rounds in which all peers ran in turns; one thread where nothing else is said. Trust the "
            f"ratios more than the times.\n\n{machine_text(machine)}\n{goals}"
            + "".join(workload_text(outcome) for outcome in outcomes))


def write(folder: Path, name: str, machine: dict, settings: dict, outcomes: list[Outcome],
          verdicts: list[Verdict]) -> tuple[Path, Path]:
    folder.mkdir(parents=True, exist_ok=True)
    json_path, text_path = folder / f"{name}.json", folder / f"{name}.md"
    json_path.write_text(as_json(machine, settings, outcomes, verdicts), encoding="utf-8")
    text_path.write_text(as_markdown(machine, settings, outcomes, verdicts), encoding="utf-8")
    return json_path, text_path
