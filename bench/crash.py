"""Does ``sicut.lock`` survive whatever happens while it is written?

A child process adds sources to a lock, one after the other (or refreshes them all), and prints a line for each that is
done. It is killed (``kill -9``) at a random moment; or a system call of it fails, each in its turn, with ENOSPC or EIO,
or it is killed there (by strace). After each run the lock must be valid TOML, each entry whole, with its text kept, and
all that was acknowledged must be there. A control, which writes the lock in place, must fail the same test.

    crash.py [--kills 1000] [--cli 40] [--points ENOSPC,EIO,KILL] [--seed 1]
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import sleep
from typing import IO, NamedTuple

import sicut
from sicut.archive.entry import NAME
from sicut.archive.kept import read_kept
from sicut.archive.lock_file import read_lock
from sicut.errors import ArchiveError

SOURCES = 5
REFRESHED = (200, 3)
"""How many sources the child refreshes, when it is killed at random and when a call of it fails."""
LONGEST_WAIT = 0.06
CALLS = ("openat", "read", "write", "fsync", "rename", "mkdir", "unlink", "close", "flock")
POINTS = 2
"""How many sources are added, and how often they are refreshed, in a run of which a system call fails."""

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(sicut.__file__).parent.parent)}
CHILD = r"""
import os
import sys
from sicut.archive import recording
from sicut.archive.atomic import replace_file, writing
from sicut.archive.entry import Entry, lock_of
from sicut.archive.kept import Kept, text_sha256
from sicut.errors import ArchiveError

folder, what, number, in_place = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4] == "in-place"

def entry(at, generation):
    text = f"The boats of quay {0 if generation else at} came in at noon, all of them, and nobody asked why. " * 3
    digest = text_sha256(text)
    path = f"sources/quay{at:04}.txt"
    made = Entry(path, f"quay{at:04}", digest, "text/plain", "sicut plain", "complete", digest, len(text), generation)
    return made, Kept(text)

def write_in_place(path, data):
    with open(path, "wb", buffering=0) as file:
        for at in range(0, len(data), 512):
            file.write(data[at : at + 512])

if in_place:
    recording.replace_file = write_in_place

def write(made, fresh):
    with writing(folder):
        recording.record(folder, lock_of(one for one, _ in made), [text for _, text in fresh])

def tell(what):
    os.write(1, f"{what}\n".encode())

tell("begin")
made = []
try:
    if what == "lock":
        for generation in range(1, 1_000_000 if number == 0 else number + 1):
            made = [entry(at, generation) for at in range(200 if number == 0 else 3)]
            write(made, made[:1])
            tell(generation)
    else:
        for at in range(1, 1_000_000 if number == 0 else number + 1):
            made = [*made, entry(at, 0)]
            write(made, made[-1:])
            tell(at)
            if len(made) == 400:
                break
except ArchiveError as error:
    tell("refused")
"""


class Ran(NamedTuple):
    """What a child left: how many steps it acknowledged, and what it wrote on standard error."""

    acknowledged: int
    error: str
    refused: bool = False


def main() -> int:
    """Run all tests, and print a table; the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--cli", type=int, default=40)
    parser.add_argument("--points", default="ENOSPC,EIO,KILL")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    random, bad = Random(given.seed), 0
    for what in ("add", "lock"):
        lost = list(killed(what, given.kills // 2, random))
        bad += _row(f"kill -9 during {what}", given.kills // 2, lost)
    lost = list(killed_command_lines(given.cli, random))
    bad += _row("kill -9 of sicut add", given.cli, lost)
    for fault in filter(None, given.points.split(",")) if shutil.which("strace") else ():
        for what in ("add", "lock"):
            tried = list(at_each_call(what, fault))
            bad += _row(f"{fault} at each call of {what}", len(tried), list(filter(None, tried)))
    control = [fault for what in ("add", "lock") for fault in killed(what, given.kills // 10, random, in_place=True)]
    if not given.kills:
        return 1 if bad else 0
    print(f"{'control, written in place, kill -9':36} {2 * (given.kills // 10):5} runs  {len(control):4} failed")
    for reason, number in Counter(re.sub("[0-9]+", "N", one.rpartition("/")[2]) for one in control).most_common(5):
        print(f"    {number} × {reason}")
    return 1 if bad or not control else 0


def _row(what: str, runs: int, lost: list[str]) -> int:
    print(f"{what:36} {runs:5} runs  {len(lost):4} failed", flush=True)
    for one in lost[:5]:
        print(f"    {one}")
    return len(lost)


def killed(what: str, times: int, random: Random, *, in_place: bool = False) -> Iterator[str]:
    """What is wrong after each kill at a random moment, if anything is."""
    for _ in range(times):
        with TemporaryDirectory() as folder:
            child = _child(folder, what, 0, in_place=in_place)
            if child.stdout is None or child.stdout.readline() != "begin\n":
                yield f"the child failed: {_rest(child.stderr)}"
            sleep(random.uniform(0, LONGEST_WAIT))
            child.send_signal(signal.SIGKILL)
            ran = _ran(child)
            yield from [ran.error] if ran.error else wrong(folder, what, ran)


def _child(
    folder: str, what: str, number: int, *, in_place: bool = False, before: tuple[str, ...] = ()
) -> subprocess.Popen[str]:
    arguments = [folder, what, str(number), "in-place" if in_place else "aside"]
    command = [*before, sys.executable, "-c", CHILD, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT)


def _ran(child: subprocess.Popen[str]) -> Ran:
    with child:
        out, error = _rest(child.stdout), _rest(child.stderr)
    lines = [line for line in out.split("\n")[:-1] if line != "begin"]
    return Ran(max((int(line) for line in lines if line.isdecimal()), default=0), error, "refused" in lines)


def _rest(pipe: IO[str] | None) -> str:
    return "" if pipe is None else pipe.read()


def wrong(folder: str, what: str, ran: Ran) -> Iterator[str]:
    """What is wrong in *folder* after a child that did *what*, and ended as *ran*; at most one thing."""
    try:
        lock = read_lock(str(Path(folder, NAME)))
    except ArchiveError as error:
        yield str(error)
        return
    if lock is None:
        if ran.acknowledged:
            yield f"{ran.acknowledged} acknowledged, and there is no lock"
        return
    generations = {entry.size for entry in lock.entries}
    done = max((size or 0 for size in generations), default=0) if what == "lock" else len(lock.entries)
    if done < ran.acknowledged or done > ran.acknowledged + 1:
        yield f"{ran.acknowledged} acknowledged, and the lock has {done}"
    elif what == "lock" and (len(generations) != 1 or len(lock.entries) not in REFRESHED):
        yield "the lock is half old and half new"
    elif any(read_kept(folder, entry.text_sha256) is None for entry in lock.entries):
        yield "the lock names a text that is not kept"


# --- the whole command


def killed_command_lines(times: int, random: Random) -> Iterator[str]:
    """The same of ``sicut add`` itself, killed at a random moment of its whole life."""
    for _ in range(times):
        with TemporaryDirectory() as folder:
            names = [f"quay{number}.txt" for number in range(SOURCES)]
            for name in names:
                Path(folder, name).write_text(f"The boats of {name} came in at noon.\n" * 20, encoding="utf-8")
            if not _adds(folder, names[0], None):
                yield "sicut add fails"
            added = names[:1]
            for name in names[1:]:
                added += [name] if _adds(folder, name, random.uniform(0.05, 0.4)) else []
            lock = read_lock(str(Path(folder, NAME)))
            listed = set() if lock is None else {entry.path for entry in lock.entries}
            if not listed >= set(added):
                yield f"{sorted(set(added) - listed)} acknowledged and lost"


def _adds(folder: str, name: str, after: float | None) -> bool:
    """Whether ``sicut add NAME`` ended well; it is killed *after* so many seconds."""
    program = "import sys; from sicut.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, "add", name]
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    try:
        return child.wait(timeout=after) == 0
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        return False


# --- faults of the system


def at_each_call(what: str, fault: str, only: tuple[str, ...] = CALLS, most: int | None = None) -> Iterator[str]:
    """What is wrong after each call of the system failed in its turn, ``""`` if nothing is; KILL: killed there.

    *only* calls of these kinds, and of each kind the *most* first ones.
    """
    calls = _calls(what)
    for call in only:
        for number in calls[call][:most]:
            with TemporaryDirectory() as folder:
                ran = _injected(folder, what, call, number, fault)
                found = [*wrong(folder, what, ran)]
                if ran.error and fault != "KILL":
                    found.append(f"a traceback: {ran.error.splitlines()[-1]}")
                if not found:
                    again = _ran(_child(folder, what, POINTS))
                    found += [*wrong(folder, what, again)] + (["no way on"] if again.acknowledged != POINTS else [])
                yield f"{call} {number}: {found[0]}" if found else ""


def _injected(folder: str, what: str, call: str, number: int, fault: str) -> Ran:
    how = "signal=SIGKILL" if fault == "KILL" else f"error={fault}"
    log = Path(folder, "strace.log")
    inject = ("strace", "-o", str(log), "-e", f"trace={call}", "-e", f"inject={call}:{how}:when={number}")
    return _ran(_child(folder, what, POINTS, before=inject))


def _calls(what: str) -> dict[str, tuple[int, ...]]:
    """For each kind of call, the ordinals of those between the child's first line and its last, its lines left out."""
    with TemporaryDirectory() as folder:
        log = Path(folder, "strace.log")
        _ran(_child(folder, what, POINTS, before=("strace", "-o", str(log), "-e", f"trace={','.join(CALLS)}")))
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    told = [at for at, line in enumerate(lines) if line.startswith("write(1,")]
    found = {}
    for call in CALLS:
        places = [at for at, line in enumerate(lines) if line.startswith(f"{call}(")]
        found[call] = tuple(
            ordinal for ordinal, at in enumerate(places, 1) if told[0] < at < told[-1] and at not in told
        )
    return found


if __name__ == "__main__":
    sys.exit(main())
