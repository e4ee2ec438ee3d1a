"""Runs the `score` command on a model and its data, and finds where the oracle answers otherwise."""

from __future__ import annotations

import csv
import random
import subprocess
from dataclasses import dataclass
from pathlib import Path

import gen_data
import times
from arith import show_decimal
from model_text import to_score
from oracle import Oracle

TIMEOUT = 60


@dataclass
class Answer:
    status: int  # 0: it ran
    header: list
    rows: dict  # key -> column -> cell
    messages: str


@dataclass
class Difference:
    kind: str  # refused, crashed, columns, rejected, missing, value, order
    lead: str = ""
    column: str = ""
    expected: str = ""
    found: str = ""
    messages: str = ""

    def __str__(self):
        if self.kind in ("refused", "crashed"):
            return f"{self.kind}: {self.messages.strip()}"
        if self.kind in ("missing", "rejected"):
            return f"{self.kind}: lead {self.lead}; rejects: {self.messages.strip()}"
        return f"{self.kind}: lead {self.lead} {self.column}: oracle {self.expected!r}, engine {self.found!r}"


class Engine:
    def __init__(self, score: str, folder: Path, now_flag: str = "--as-of"):
        self.score, self.folder, self.now_flag = score, folder, now_flag
        self.rejects = folder / "rejects.csv"
        self.runs = 0

    def run(self, model, data, shuffle: int = 0) -> Answer:
        """`shuffle` other than 0 writes the event rows in another order."""
        self.runs += 1
        if shuffle:
            data = gen_data.Data(data.now, data.leads, {name: list(rows) for name, rows in data.events.items()})
            for rows in data.events.values():
                random.Random(shuffle).shuffle(rows)
        (self.folder / "model.score").write_text(to_score(model), encoding="utf-8")
        events = gen_data.write_data(self.folder, model, data)
        out = self.folder / "out.csv"
        out.unlink(missing_ok=True)
        self.rejects.unlink(missing_ok=True)
        command = [self.score, "run", self.folder / "model.score", self.folder / "leads.csv", *events]
        command += [self.now_flag, times.show_timestamp(data.now), "-q", "-o", out, "--rejects", self.rejects]
        for p in model.params:
            if p.value != p.default:
                command += ["--set", f"{p.name}={show_decimal(p.value) if p.kind == 'decimal' else p.value}"]
        command = [str(c) for c in command]
        (self.folder / "command.txt").write_text(" ".join(command) + "\n")
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, errors="replace")
        except subprocess.TimeoutExpired:
            return Answer(-1, [], {}, f"no answer within {TIMEOUT} seconds")
        if done.returncode != 0:
            return Answer(done.returncode, [], {}, errors_of(done.stderr or done.stdout))
        with out.open(newline="", encoding="utf-8") as file:
            header, *rows = list(csv.reader(file))
        reasons = self.rejects.read_text(encoding="utf-8", errors="replace") if self.rejects.exists() else ""
        return Answer(0, header, {row[0]: dict(zip(header[1:], row[1:])) for row in rows}, reasons)


def errors_of(messages: str) -> str:
    """The errors among the checker's findings; all of it where it says something else."""
    return messages[messages.find("error[") :] if "error[" in messages else messages


@dataclass
class Verdict:
    differences: list
    near_ties: int = 0
    cells: int = 0


def compare(engine: Engine, model, data, shuffle: bool = False) -> Verdict:
    if not any(f.key for f in model.fields):
        raise ValueError("a model without a key has nothing to compare by")
    answer = engine.run(model, data)
    if answer.status != 0:
        kind = "refused" if answer.status == 1 else "crashed"
        return Verdict([Difference(kind, messages=f"status {answer.status}: {answer.messages}")])
    if answer.header[1:] != model.columns():
        return Verdict([Difference("columns", expected=str(model.columns()), found=str(answer.header[1:]))])
    verdict = Verdict([])
    oracle = Oracle(model)
    for row in data.leads:
        found = answer.rows.get(row.lead)
        if (found is None) != row.rejected:
            verdict.differences.append(Difference("missing" if found is None else "rejected", row.lead, messages=answer.messages))
        if found is None or row.rejected:
            continue
        expected = oracle.run(row.values, data.of(row.lead), data.now)
        wrong = [c for c, cell in expected.cells.items() if found[c] != cell]
        verdict.cells += len(expected.cells)
        if wrong and expected.near_tie:
            verdict.near_ties += 1
            continue
        verdict.differences += [Difference("value", row.lead, c, expected.cells[c], found[c]) for c in wrong]
    if shuffle and not verdict.differences and model.events:
        verdict.differences += changed_by_order(answer, engine.run(model, data, shuffle=1))
    return verdict


def changed_by_order(one: Answer, other: Answer) -> list:
    if other.status != 0:
        return [Difference("crashed", messages=other.messages)]
    return [
        Difference("order", key, column, cell, other.rows.get(key, {}).get(column, "no row"))
        for key, row in one.rows.items()
        for column, cell in row.items()
        if other.rows.get(key, {}).get(column) != cell
    ]
