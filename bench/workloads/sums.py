"""What peers are compared by, of a file of results."""

import csv
from pathlib import Path

from generate.to_score import LETTERS


def sums_of(path: Path, checkpoints: list[int]) -> dict:
    """Of a file with the columns id, fit, rank, in the order of the leads."""
    answer, total, counts = {}, 0, {letter: 0 for letter in LETTERS[:4]}
    with path.open(newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), 1):
            total += int(row["fit"])
            counts[row["rank"]] += 1
            if number in checkpoints:
                answer[str(number)] = [total * 1_000_000, *counts.values()]
    return answer
