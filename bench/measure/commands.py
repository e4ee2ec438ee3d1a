"""Whole commands, timed from outside."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from measure.peer import PeerFailed


def seconds_of(command: list[str], **more) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **more)
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        raise PeerFailed(f"{Path(command[0]).name} {command[1]}: {done.stderr.strip()[-300:]}")
    return seconds


def cold_seconds_of(command: list[str]) -> float:
    """With an empty cache of compiled objects."""
    folder = tempfile.mkdtemp(prefix="score-bench-")
    try:
        return seconds_of(command, env=os.environ | {"XDG_CACHE_HOME": folder})
    finally:
        shutil.rmtree(folder)


def understands(program: Path, verb: str, option: str) -> bool:
    return option in subprocess.run([program, verb, "--help"], capture_output=True, text=True, check=True).stdout
