"""Raw columns as Arrow tables and as the Arrow files that Score reads."""

import decimal
from pathlib import Path

import pyarrow
import pyarrow.compute

from generate.columns import CENTS, Column

STORAGE = {"u8": pyarrow.uint8(), "i16": pyarrow.int16(), "i32": pyarrow.int32(), "f64": pyarrow.float64()}


def raw_array(folder: Path, column: Column, rows: int) -> pyarrow.Array:
    """Nulls instead of the missing value; codes, days and hundredths as they are."""
    with pyarrow.memory_map(str(folder / f"{column.name}.raw")) as file:
        buffer = file.read_buffer(rows * column.bytes)
    values = pyarrow.Array.from_buffers(STORAGE[column.storage], rows, [None, buffer])
    if column.missing == 0:
        return values
    if column.storage == "f64":
        missing = pyarrow.compute.is_nan(values)
    else:
        missing = pyarrow.compute.equal(values, pyarrow.scalar(column.missing_value, STORAGE[column.storage]))
    return pyarrow.compute.if_else(missing, pyarrow.scalar(None, STORAGE[column.storage]), values)


def typed_array(folder: Path, column: Column, rows: int) -> pyarrow.Array:
    values = raw_array(folder, column, rows)
    if column.kind == "bool":
        return values.cast(pyarrow.bool_())
    if column.members:
        return pyarrow.DictionaryArray.from_arrays(values.cast(pyarrow.int8()), pyarrow.array(column.members))
    if column.kind == "date":
        return values.cast(pyarrow.date32())
    if column.kind == "decimal":
        wide = values.cast(pyarrow.decimal128(12, 2))
        one = pyarrow.scalar(decimal.Decimal(1) / CENTS, pyarrow.decimal128(3, 2))
        return pyarrow.compute.multiply(wide, one).cast(pyarrow.decimal128(9, 2))
    return values


def table(folder: Path, columns, rows: int, make=typed_array) -> pyarrow.Table:
    return pyarrow.table({column.name: make(folder, column, rows) for column in columns})


def write_arrow(folder: Path, columns, rows: int, path: Path) -> None:
    if not path.exists():
        made = table(folder, columns, rows)
        with pyarrow.OSFile(str(path) + ".part", "wb") as out, pyarrow.ipc.new_file(out, made.schema) as writer:
            writer.write_table(made, max_chunksize=65_536)
        Path(str(path) + ".part").rename(path)
