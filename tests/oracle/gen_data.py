"""Random leads and events for a generated model, as values for the oracle and as CSV cells for the engine.

Values sit on the borders that the model's literals draw; event times sit on the borders of its windows: exactly there,
and a microsecond, a second or a day to either side.
"""

from __future__ import annotations

import csv
import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

import times
from arith import MILLION, show_decimal
from gen_pools import NUDGES, STRINGS, TEXTS
from model import UNLISTED, Field

MISSPELT = {"int": "many", "decimal": "1.2.3", "number": "abc", "date": "2026-02-30", "bool": "maybe", "timestamp": "soon"}


@dataclass
class Row:
    lead: str  # the lead's key
    values: dict
    cells: dict
    rejected: bool = False


@dataclass
class Data:
    now: int
    leads: list = field(default_factory=list)
    events: dict = field(default_factory=dict)  # event name -> rows

    def of(self, key: str) -> dict:
        return {name: [r.values for r in rows if r.lead == key] for name, rows in self.events.items()}


class DataGenerator:
    def __init__(self, generator, rejects: bool = True):
        self.g, self.rng, self.model = generator, generator.rng, generator.model
        self.now = generator.now
        self.tz = times.zone(self.model.zone)
        self.rejects = rejects

    def build(self, count: int) -> Data:
        data = Data(self.now, [self.lead(f"L{i}") for i in range(count)])
        owners = [row.lead for row in data.leads] + ["nobody"]
        for event in self.model.events:
            data.events[event.name] = []
        for owner in owners:
            earlier = []
            for event in self.model.events:
                rows = [self.event(event, owner, earlier) for _ in range(self.rng.choice((0, 0, 1, 2, 3, 5, 8, 13)))]
                rows += [row for row in rows if self.rng.random() < 0.08]
                data.events[event.name] += rows
        return data

    # ---- Rows --------------------------------------------------------------------------------------------------------

    def lead(self, key: str) -> Row:
        row = Row(key, {}, {})
        for f in self.model.fields:
            self.cell(row, f, "", key if f.key else None)
        if self.rejects and self.rng.random() < 0.03:
            self.spoil(row)
        return row

    def spoil(self, row: Row):
        """Makes the row one that must be rejected."""
        wanted = [f for f in self.model.fields if not f.key and (f.kind in MISSPELT or not f.optional and f.default is None)]
        if not wanted:
            return
        f = self.rng.choice(wanted)
        row.cells[f.source] = MISSPELT[f.kind] if f.kind in MISSPELT else ""
        row.rejected = True

    def event(self, event, owner: str, earlier: list) -> Row:
        at = self.moment(earlier)
        earlier.append(at)
        row = Row(owner, {"at": at}, {})
        row.cells[event.lead_column or "lead"] = owner
        row.cells[event.at_column or "at"] = self.show_moment(at)
        for f in event.fields:
            self.cell(row, f, event.name, f"k{self.rng.randrange(6)}" if f.key else None)
        return row

    def cell(self, row: Row, f: Field, owner: str, fixed):
        value = fixed if fixed is not None else self.value(f, owner)
        if value is None:
            row.cells[f.source] = self.rng.choice(self.model.missing + f.missing)
            row.values[f.name] = f.default
            return
        row.values[f.name] = value
        row.cells[f.source] = self.show(f, value)
        if f.kind == "int" and row.cells[f.source] in f.missing:
            row.values[f.name] = None
        if row.values[f.name] == UNLISTED:
            row.cells[f.source] = "something else"

    # ---- Values ------------------------------------------------------------------------------------------------------

    def value(self, f: Field, owner: str):
        r = self.rng
        if (f.optional or f.default is not None) and r.random() < 0.25:
            return None
        marks = self.g.marks.get((owner, f.name), [])
        if marks and r.random() < 0.6:
            return self.near(f, r.choice(marks))
        match f.kind:
            case "bool":
                return r.random() < 0.5
            case "int":
                return r.choice((0, 1, 2, 3, 7, 50, 100, 1000, -1, -7, r.randint(-200, 200), r.randint(-(2**63), 2**63 - 1)))
            case "decimal":
                return r.choice((0, MILLION, -MILLION, 1, r.randint(-(10**8), 10**8), r.randint(-9, 9) * 10**17 * 9))
            case "number" if owner and r.random() < 0.6:
                return r.choice((1e16, -1e16, 1.0, 3.0, 0.1))  # a sum shows in which order it was made
            case "number":
                return r.choice((0.0, 1.0, -1.5, 0.1, r.uniform(-100, 100), r.randint(-400, 400) / 8, 1e300, 1e-9))
            case "string":
                return r.choice(STRINGS)
            case "text":
                return r.choice(TEXTS)
            case "enum":
                return UNLISTED if f.enum.open and r.random() < 0.2 else r.choice(f.enum.members)
            case "set":
                return frozenset(r.sample(f.enum.members, r.randint(1, len(f.enum.members))))
            case "date":
                return self.g.anchor_day + r.choice((0, -1, 1, -7, -30, -31, 30, r.randint(-1000, 60)))
            case "timestamp":
                return self.moment([])
            case "duration":
                return r.choice((0, 30, 3600, 86400)) * times.SECOND
        raise ValueError(f.kind)

    def near(self, f: Field, mark):
        r = self.rng
        match f.kind:
            case "int":
                return max(-(2**63), min(2**63 - 1, int(mark) + r.choice((0, 0, 1, -1))))
            case "decimal":
                return mark + r.choice((0, 0, 1, -1))
            case "number":
                return mark + r.choice((0.0, 0.0, 0.125, -0.125))
            case "date":
                return mark + r.choice((0, 0, 1, -1))
            case "timestamp":
                return mark + r.choice((0, 0, 1, -1))
        return mark

    def moment(self, earlier: list) -> int:
        g, r, day = self.g, self.rng, times.UNIT_US["day"]
        spans = sorted(g.spans) or [day]
        nudge = r.choice(NUDGES)
        kind = r.random()
        if kind < 0.33:
            return self.now - r.choice(spans) * r.choice((1, 1, 1, 2, 3, 7)) + nudge
        if kind < 0.55 and earlier:
            return r.choice(earlier) + r.choice((0, 1, -1)) * r.choice(spans) + r.choice((0, 0, 0, 1, -1))
        if kind < 0.67:
            first = times.start_day(times.day_of(self.now, self.tz), r.choice(("day", "week", "month", "quarter", "year")), r.choice((-1, 0, 1)))
            return times.start_of_day(first, self.tz) + nudge
        if kind < 0.75:
            return times.add_months(self.now, -r.choice((1, 2, 3, 6, 12)), self.tz) + nudge
        if kind < 0.8:
            return self.now + r.choice((0, 1, -1, day))
        if kind < 0.9 and g.instants:
            return r.choice(sorted(g.instants)) + nudge
        return self.now - r.randrange(400 * day)

    # ---- Cells -------------------------------------------------------------------------------------------------------

    def show(self, f: Field, value) -> str:
        match f.kind:
            case "bool":
                return "true" if value else "false"
            case "decimal":
                return show_decimal(value)
            case "number":
                return repr(value)
            case "enum":
                return value if value == UNLISTED else self.rng.choice(f.enum.spelled(value))
            case "set":
                return f.separator.join(self.rng.choice(f.enum.spelled(m)) for m in sorted(value))
            case "date":
                return dt.date.fromordinal(value).strftime(f.format or "%Y-%m-%d")
            case "timestamp":
                return self.show_moment(value)
            case "duration":
                return f"PT{value // times.SECOND}S"
        return str(value)

    def show_moment(self, us: int) -> str:
        kind = self.rng.random()
        wall = times.local(us, self.tz)
        if kind < 0.05 and times.utc(wall, self.tz) == us:
            return wall.isoformat()  # without an offset: in the model's zone
        if kind < 0.15:
            return (wall + dt.timedelta(hours=9) - (wall - times.EPOCH - us * times.MICRO)).isoformat() + "+09:00"
        return times.show_timestamp(us)


def write_csv(path: Path, columns: list, rows: list):
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([[row.cells[c] for c in columns] for row in rows])


def write_data(folder: Path, model, data: Data) -> list:
    """leads.csv and one file an event type; answers the `--events` arguments."""
    write_csv(folder / "leads.csv", [f.source for f in model.fields], data.leads)
    arguments = []
    for event in model.events:
        path = folder / f"events_{model.events.index(event)}.csv"
        columns = [event.lead_column or "lead", event.at_column or "at"] + [f.source for f in event.fields]
        write_csv(path, columns, data.events[event.name])
        arguments += ["--events", f"{event.name}={path}"]
    return arguments
