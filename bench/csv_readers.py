"""Our CSV reader against Arrow C++'s, every column read as text, in turns, one thread each.

    python bench/csv_readers.py path/to/score_io_csv_bench [--rounds N] [FILE…]

Needs pyarrow. Without files two are made: `simple`, eight columns without quotes, and `quoted`, every second cell in
quotes. Prints for each file the median megabytes a second of both and the median of the rounds' ratios: the machine's
noise hits both readers of a round alike.
"""

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time

import pyarrow
import pyarrow.csv

ROWS = 200_000
REPEATS = 15


def make_files(folder):
    chance = random.Random(1)
    words = ["alpha", "quarterly report", "東京", "hello world", "it", "manufacturing", "finance"]
    simple, quoted = [], []
    for number in range(ROWS):
        cells = [str(number * 7919), f"user{number}@example.com", str(chance.randint(18, 90)),
                 chance.choice(["JP", "DE", "US"]), str(chance.randint(0, 10**7)),
                 f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}", chance.choice(words),
                 f"{chance.random():.6f}"]
        simple.append(",".join(cells) + "\n")
        quoted.append(",".join(f'"{c}"' if i % 2 else c for i, c in enumerate(cells)) + "\n")
    paths = []
    for name, rows in (("simple", simple), ("quoted", quoted)):
        path = os.path.join(folder, name + ".csv")
        with open(path, "w", encoding="utf-8") as out:
            out.write("id,email,age,country,budget,signed_up,title,score\n")
            body = "".join(rows)
            for _ in range(REPEATS):
                out.write(body)
        paths.append(path)
    return paths


def read_with_arrow(path):
    with open(path, encoding="utf-8") as text:
        header = text.readline().rstrip("\r\n")
    delimiter = max(",;\t|", key=header.count)
    names = [name.strip('"') for name in header.split(delimiter)]
    begin = time.perf_counter()
    batches = pyarrow.csv.open_csv(
        path,
        read_options=pyarrow.csv.ReadOptions(use_threads=False, block_size=1 << 20),
        parse_options=pyarrow.csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(column_types={name: pyarrow.string() for name in names}))
    rows = sum(batch.num_rows for batch in batches)
    return rows, time.perf_counter() - begin


def read_with_ours(program, path):
    answer = subprocess.run([program, path], check=True, capture_output=True, text=True).stdout
    rows, seconds = re.search(r"rows=(\d+) .*seconds=([\d.]+)", answer).groups()
    return int(rows), float(seconds)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("files", nargs="*")
    arguments.add_argument("--rounds", type=int, default=7)
    chosen = arguments.parse_args()
    pyarrow.set_cpu_count(1)
    pyarrow.set_io_thread_count(1)
    with tempfile.TemporaryDirectory() as folder:
        for path in chosen.files or make_files(folder):
            ours, arrows = [], []
            for _ in range(chosen.rounds):
                our_rows, our_seconds = read_with_ours(chosen.program, path)
                arrow_rows, arrow_seconds = read_with_arrow(path)
                if our_rows != arrow_rows:
                    sys.exit(f"{path}: we read {our_rows} rows, Arrow {arrow_rows}")
                ours.append(our_seconds)
                arrows.append(arrow_seconds)
            megabytes = os.path.getsize(path) / 1e6
            ratio = statistics.median(arrow / our for our, arrow in zip(ours, arrows))
            print(f"{os.path.basename(path)}: {our_rows} rows, {megabytes:.0f} MB; ours "
                  f"{megabytes / statistics.median(ours):.0f} MB/s, Arrow "
                  f"{megabytes / statistics.median(arrows):.0f} MB/s; ours is {ratio:.2f} times as fast")


if __name__ == "__main__":
    main()
