"""What sicut's index costs in whole processes: time and memory to build, to check with, to query."""

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from measure import run, sicut, stop
from quotations import Quotation
from sicut.collate.store.layout import BLOCKS
from sicut.collate.store.segment import Segment
from stored import KEPT

PAIRS, QUOTED = 7, 20
BUILD = """
import resource, sys, time
from sicut.api import update_index
began = time.perf_counter()
update_index(sys.argv[1])
print(time.perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""
QUERY = """
import json, sys
from sicut.api import open_index
index = open_index([sys.argv[1]])
for quotation in json.load(open(sys.argv[2], encoding="utf-8")):
    index.find(quotation)
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(*(int(status[name].split()[0]) * 1024 for name in ("VmHWM", "RssAnon", "RssFile")))
"""


class Built(NamedTuple):
    """Seconds to build, how often decoding the same files takes as long, and the peak of memory in bytes."""

    seconds: float
    ratio: float
    memory: int


class Memory(NamedTuple):
    """Bytes of a process that asked all quotations: at the peak, and at the end its own and those of mapped files."""

    peak: int
    private: int
    mapped: int


def build(sources: Path, rounds: int) -> Built:
    """Build the index of a folder anew in processes of its own, by turns with decoding the files."""
    pairs, peak = [], 0
    for _ in range(rounds):
        shutil.rmtree(sources / ".sicut", ignore_errors=True)
        seconds, memory = said(BUILD, str(sources))
        began = perf_counter()
        for path in sources.glob("*.txt"):
            path.read_bytes().decode()
        pairs.append((seconds, perf_counter() - began))
        peak = max(peak, int(memory))
    return Built(median(pair[0] for pair in pairs), median(decoded / made for made, decoded in pairs), peak)


def said(script: str, *arguments: str) -> list[float]:
    """The numbers that a script prints."""
    cost = run((sys.executable, "-c", script, *arguments))
    if cost.code != 0:
        stop("a process of its own failed")
    return [float(number) for number in cost.output.split()]


def index_bytes(sources: Path) -> tuple[int, int]:
    """The bytes of the index of a folder, and of its parts that are no text or stream of one."""
    segments = sorted((sources / ".sicut" / "index").glob("*.segment"))
    opened = [Segment(str(path)) for path in segments]
    index = sum(one.blocks.length(name) for one in opened for name in BLOCKS if name not in KEPT)
    return sum(path.stat().st_size for path in segments), index


def cold(sources: Path, those: Sequence[Quotation]) -> tuple[float, float]:
    """The median ratio of a check of 20 quotations to Python alone, and the seconds of the latter."""
    with TemporaryDirectory() as place:
        report = Path(place) / "report.txt"
        quoted = [one.text for one in those[:: len(those) // QUOTED]]
        report.write_text("\n\n".join(f"It says: “{text}”." for text in quoted), encoding="utf-8")
        command = (*sicut(), "check", "--isolated", "--exit-zero", str(report), "--sources", str(sources))
        pairs = [(run((sys.executable, "-c", "pass")), run(command)) for _ in range(PAIRS)]
    if any(ours.code != 0 for _, ours in pairs):
        stop(f"the check failed:\n{pairs[0][1].output[-2_000:]}")
    return median(ours.wall / bare.wall for bare, ours in pairs), median(bare.wall for bare, _ in pairs)


def memory(sources: Path, those: Sequence[Quotation]) -> Memory:
    """The memory of a fresh process that asks all quotations."""
    with TemporaryDirectory() as place:
        listed = Path(place) / "quotations.json"
        listed.write_text(json.dumps([one.text for one in those]), encoding="utf-8")
        return Memory(*(int(number) for number in said(QUERY, str(sources), str(listed))))
