#!/usr/bin/env python3
"""Runs the generator of a folder of example data again and compares what it writes with what is there.

usage: made_data.py FOLDER...
"""

import filecmp
import subprocess
import sys
import tempfile
from pathlib import Path


def differences(folder):
    with tempfile.TemporaryDirectory() as again:
        subprocess.run([sys.executable, str(folder / "generate.py"), again], check=True, timeout=60)
        there, made = ({path.name for path in Path(place).glob("*.csv")} for place in (folder, again))
        if not made:
            return ["nothing was written"]
        _, different, missing = filecmp.cmpfiles(folder, again, sorted(there | made), shallow=False)
        return different + missing


def main():
    found = {folder: differences(Path(folder)) for folder in sys.argv[1:]}
    for folder, files in found.items():
        for name in files:
            print(f"{folder}/{name} is not what {folder}/generate.py writes", file=sys.stderr)
    sys.exit(1 if any(found.values()) or not found else 0)


if __name__ == "__main__":
    main()
