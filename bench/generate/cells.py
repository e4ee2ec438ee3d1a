"""Raw columns as the cells of a CSV file, with nothing but Python."""

import csv
from pathlib import Path

from generate import data
from generate.columns import Column, date_text, decimal_text
from generate.to_python import is_missing


def cell(column: Column, value) -> str:
    if is_missing(column, value):
        return ""
    if column.members:
        return column.members[value]
    if column.kind == "date":
        return date_text(value)
    return decimal_text(value) if column.kind == "decimal" else str(value)


def write_csv(folder: Path, columns, rows: int, path: Path) -> None:
    values = [data.read_column(folder, column, rows) for column in columns]
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["id", *(column.name for column in columns)])
        for i in range(rows):
            writer.writerow([i + 1, *(cell(column, each[i]) for column, each in zip(columns, values))])
