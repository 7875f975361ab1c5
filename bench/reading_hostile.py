"""Hostile files: none may end, hold up or swell a run, and each gets one line that says what became of it.

Two sets are read: the files that ``hostile/gen.py --big`` beside the evaluation data makes (unless ``--folder`` names
a folder that has them), and more of the bench's own, for formats that set lacks. Each set is read twice, each time in
one process: as ``sicut sources`` reads it, where the lines and the memory of the parent alone are looked at; and file
by file, where the processor and the memory of the child that reads are.
"""

import json
import subprocess
import sys
import time
from argparse import Namespace
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from measure import data
from reading_hostile_files import files
from reading_hostile_small import small_files
from sicut.model.reading import ReadingOptions

MIB = 1024 * 1024
MOST_MEMORY = 300 * MIB
OVER = 1.1
_OF_ARCHIVE = 3
_WATCHED = Path(__file__).with_name("reading_watched.py")


class Line(NamedTuple):
    """What was said of a document."""

    path: str
    state: str
    letters: int
    reason: str


class Costs(NamedTuple):
    """What a file cost: seconds by the clock, of the child's processor and of the parent's; bytes of the child."""

    name: str
    size: int
    documents: int
    wall: float
    cpu: float
    memory: int
    own: float

    @property
    def is_over(self) -> bool:
        """Whether it took more than its budget by more than a tenth; an archive has that of an archive."""
        budget, times = ReadingOptions().budget, 1.0
        if self.documents > 1:
            times = _OF_ARCHIVE * (1 + self.size / (16 * MIB))
        most = OVER * times
        return self.cpu + self.own > most * budget.cpu or self.memory > OVER * budget.memory


def run(options: Namespace) -> None:
    """Make both sets, read each in one run, and print what counts."""
    with TemporaryDirectory() as made:
        own = Path(made) / "own"
        own.mkdir()
        for name, content in (*files(), *small_files()):
            (own / name).write_bytes(content)
        given = Path(options.folder) if options.folder else Path(made) / "given"
        if not options.folder:
            command = [sys.executable, str(data("../hostile/gen.py")), str(given), "--big"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for title, folder in (("the given set", given), ("own files", own)):
            _print(title, folder, verbose=options.verbose)


def _watched(how: str, folder: Path) -> tuple[list[list[Any]], int, float, str]:
    """The rows that a process gives, its exit code, its seconds, and what it says on the error stream."""
    began = time.monotonic()
    command = [sys.executable, str(_WATCHED), how, str(folder)]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return rows, done.returncode, time.monotonic() - began, done.stderr


def _print(title: str, folder: Path, *, verbose: bool) -> None:
    names = [path.name for path in folder.iterdir() if path.is_file()]
    rows, code, seconds, errors = _watched("all", folder)
    parent = rows.pop()[0] if rows else 0
    lines = [Line(*row) for row in rows]
    said = Counter(one.path.removeprefix(f"{folder}/").partition("!")[0] for one in lines)
    print(f"\n{title}: {len(names)} files, {len(lines)} lines in {seconds:.0f} s, exit code {code}")
    silent = [name for name in names if name not in said]
    print(f"  files without a line: {len(silent)} {' '.join(silent[:10])}")
    print(f"  states {dict(sorted(Counter(one.state for one in lines).items()))}")
    print(f"  memory of the parent {parent / MIB:.0f} MiB; goal: at most {MOST_MEMORY // MIB} MiB")
    for one in lines if verbose else ():
        print(f"    {one.path.removeprefix(f'{folder}/')[:60]:60} {one.state:10} {one.letters:9} {one.reason[:150]}")
    _print_costs(folder)
    if errors:
        print(f"  said on the error stream: {errors[:500]}")


def _print_costs(folder: Path) -> None:
    rows, code, _, errors = _watched("each", folder)
    costs = [Costs(*row) for row in rows]
    over = [one for one in costs if one.is_over]
    print(f"  one by one: {len(costs)} files, exit code {code}; over their budget by more than 10 %: {len(over)}")
    most = sorted(costs, key=lambda one: one.cpu + one.own)[-8:] if costs else []
    largest = sorted(costs, key=lambda one: one.memory)[-3:] if costs else []
    for mark, some in (("over", over), ("slow", most), ("large", largest)):
        for one in some:
            cpu = f"CPU {one.cpu:6.1f} s in children {one.own:5.1f} s here"
            print(f"  {mark:5} {one.name:40} {cpu}, {one.wall:6.1f} s wall, {one.memory / MIB:5.0f} MiB")
    if errors:
        print(f"  said on the error stream: {errors[:500]}")
