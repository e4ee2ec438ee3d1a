"""Leads of the fit workloads as files of raw columns: little-endian, one value after the other."""

import array
import json
import random
from pathlib import Path

from generate.columns import ARRAY_CODE, Column

CHUNK = 1 << 18


def write_column(path: Path, pool: list, code: str, rows: int, chance: random.Random) -> None:
    with path.open("wb") as out:
        for at in range(0, rows, CHUNK):
            some = min(CHUNK, rows - at)
            index = array.array("H", chance.randbytes(2 * some))
            array.array(code, map(pool.__getitem__, index)).tofile(out)


def write_columns(folder: Path, columns: tuple[Column, ...], rows: int, seed: int) -> None:
    """Into an empty folder, or none at all if the folder has the same data already."""
    made = folder / "made.json"
    what = json.dumps({"rows": rows, "seed": seed, "columns": [repr(column) for column in columns]})
    if made.exists() and made.read_text() == what:
        return
    folder.mkdir(parents=True, exist_ok=True)
    made.unlink(missing_ok=True)
    for column in columns:
        chance = random.Random(f"{seed}/{column.name}/leads")
        write_column(folder / f"{column.name}.raw", column.pool(seed), ARRAY_CODE[column.storage], rows, chance)
    made.write_text(what)


def read_column(folder: Path, column: Column, rows: int) -> array.array:
    values = array.array(ARRAY_CODE[column.storage])
    with (folder / f"{column.name}.raw").open("rb") as file:
        values.fromfile(file, rows)
    return values
