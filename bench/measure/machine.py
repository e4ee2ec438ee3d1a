"""What the figures were measured on and with."""

import importlib.metadata
import os
import platform
import re
import subprocess
from datetime import datetime, timezone
from pathlib import Path

FLAGS = ("sse4_2", "avx2", "fma", "avx512f", "avx512bw", "avx512vl", "avx512vbmi", "avx512_fp16", "amx_tile", "asimd",
         "sve")


def output(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def first_line(*command: str) -> str:
    return output(*command).partition("\n")[0]


def cpu() -> dict:
    text = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    fields = dict(re.findall(r"^([^\t:]+)\s*: (.*)$", text, re.MULTILINE))
    flags = set(fields.get("flags", fields.get("Features", "")).split())
    caches = {}
    for index in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        kind = (index / "type").read_text().strip()
        if kind != "Instruction":
            caches["L" + (index / "level").read_text().strip()] = (index / "size").read_text().strip()
    # Some hosts hide the model's name; family and model still tell the generation.
    return {"model": fields.get("model name", platform.processor()), "family": fields.get("cpu family", ""),
            "model_number": fields.get("model", ""), "cores": os.cpu_count(),
            "flags": [flag for flag in FLAGS if flag in flags], "caches": caches}


def memory_bytes() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def package_version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def describe(root: Path, modules: Path) -> dict:
    versions = {"g++": first_line("g++", "--version"), "clang++-19": first_line("clang++-19", "--version"),
                "python": platform.python_version(), "node": first_line("node", "--version")}
    versions |= {name: package_version(name) for name in ("duckdb", "polars", "pyarrow")}
    for name in ("@gorules/zen-engine", "cel-js"):
        package = modules / "node_modules" / name / "package.json"
        if package.exists():
            versions[name] = re.search(r'"version": "([^"]+)"', package.read_text())[1]
    changed = output("git", "-C", str(root), "status", "--porcelain")
    revision = output("git", "-C", str(root), "rev-parse", "--short=12", "HEAD")
    system = re.search(r'PRETTY_NAME="([^"]*)"', Path("/etc/os-release").read_text())
    return {"time": datetime.now(timezone.utc).isoformat(timespec="seconds"), "cpu": cpu(),
            "memory_gb": round(memory_bytes() / 1e9, 1), "kernel": platform.release(),
            "system": system[1] if system else platform.system(), "load_before": round(os.getloadavg()[0], 2),
            "versions": {name: value for name, value in versions.items() if value},
            "revision": revision + ("+changes" if changed else "")}
