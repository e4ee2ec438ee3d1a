"""Visits of the events workload: about twenty a lead, sorted by lead and time, as raw columns and as Arrow files.

`begin` has one value more than leads: lead i has the visits begin[i] to begin[i + 1]. Times are seconds since 1970.
"""

import array
import json
import random
from pathlib import Path

import pyarrow
import pyarrow.compute

from generate.columns import NOW

MOST = 40  # visits of a lead; the mean is half of it
PAGES = ("home", "product", "pricing", "docs", "blog", "faq", "careers", "sign_up")
DAY = 86_400
NOW_SECONDS = (NOW.toordinal() - 719_163) * DAY
OLDEST = 200 * DAY
NO_DWELL = -(2**15)


def visits_of_lead(chance: random.Random) -> list[int]:
    """Times of the visits of one lead, who came lately or long ago."""
    count = chance.randint(0, MOST)
    last = int(OLDEST / 2 * chance.random() ** 2)
    return sorted(NOW_SECONDS - last - int((OLDEST - last) * chance.random() ** 2) for _ in range(count))


def write(folder: Path, leads: int, seed: int) -> int:
    """Into an empty folder, or none at all if the folder has the same already. Gives the number of visits."""
    made = folder / "made.json"
    what = {"leads": leads, "seed": seed, "form": 1}
    if made.exists():
        known = json.loads(made.read_text())
        if known["what"] == what:
            return known["visits"]
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(f"{seed}/visits")
    begin, at = array.array("I", [0]), array.array("i")
    for _ in range(leads):
        at.extend(visits_of_lead(chance))
        begin.append(len(at))
    pages = array.array("B", chance.choices(range(len(PAGES)), [8, 6, 3, 4, 3, 2, 1, 1], k=len(at)))
    dwell_pool = [NO_DWELL] * 400 + [int(600 * chance.random() ** 3) for _ in range(3696)]
    dwell = array.array("h", chance.choices(dwell_pool, k=len(at)))
    for name, values in (("begin", begin), ("at", at), ("page", pages), ("dwell", dwell)):
        with (folder / f"{name}.raw").open("wb") as out:
            values.tofile(out)
    write_arrow(folder, leads, begin, at, pages, dwell)
    made.write_text(json.dumps({"what": what, "visits": len(at)}))
    return len(at)


def write_arrow(folder: Path, leads: int, begin, at, pages, dwell) -> None:
    ids = array.array("i", range(leads))
    of_lead = array.array("i", (i for i in range(leads) for _ in range(begin[i], begin[i + 1])))
    known = pyarrow.array((d != NO_DWELL for d in dwell), pyarrow.bool_())
    tables = {
        "leads": pyarrow.table({"id": numbers(ids, pyarrow.int32())}),
        "visits": pyarrow.table({
            "lead": numbers(of_lead, pyarrow.int32()),
            "at": numbers(array.array("q", at), pyarrow.int64()).cast(pyarrow.timestamp("s")),
            "page": pyarrow.DictionaryArray.from_arrays(numbers(pages, pyarrow.uint8()).cast(pyarrow.int8()), PAGES),
            "dwell": pyarrow.compute.if_else(known, numbers(dwell, pyarrow.int16()), None)})}
    for name, table in tables.items():
        with pyarrow.OSFile(str(folder / f"{name}.arrow"), "wb") as out, pyarrow.ipc.new_file(out, table.schema) as to:
            to.write_table(table, max_chunksize=65_536)


def numbers(values: array.array, kind: pyarrow.DataType) -> pyarrow.Array:
    return pyarrow.Array.from_buffers(kind, len(values), [None, pyarrow.py_buffer(values)])
