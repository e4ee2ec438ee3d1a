"""The lines a peer written in Python speaks with the measuring program (bench/README.md)."""

import json
import sys
import time


def say(answer: dict) -> None:
    print(json.dumps(answer), flush=True)


def serve(score, checks, **about) -> None:
    """`score` scores all leads once and gives what `checks` makes sums of."""
    score()
    say({"ready": True, **about})
    for line in sys.stdin:
        word, *rest = line.split()
        if word == "check":
            say({"checks": checks(score())})
        elif word == "run":
            times = int(rest[0])
            start = time.perf_counter()
            for _ in range(times):
                score()
            say({"seconds": (time.perf_counter() - start) / times})


def prefix_sums(points, grades, checkpoints, grade_count=4) -> dict:
    """`points` (in millionths) and `grades` are sequences of whole numbers, a lead each."""
    answer, total, counts, at = {}, 0, [0] * grade_count, 0
    for checkpoint in checkpoints:
        if checkpoint > len(points):
            continue
        total += sum(points[at:checkpoint])
        for i in range(grade_count):
            counts[i] += grades[at:checkpoint].count(i)
        at = checkpoint
        answer[str(checkpoint)] = [total, *counts]
    return answer
