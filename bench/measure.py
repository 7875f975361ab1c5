"""What every bench needs: a child process with its cost, the data, the sicut of this Python."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from json import loads
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parent.parent


class Cost(NamedTuple):
    """What a child process took: wall-clock and CPU (user and system) seconds; and what it said."""

    wall: float
    cpu: float
    code: int
    output: str


def run(command: Sequence[str], folder: Path | None = None) -> Cost:
    """Run *command* and wait; its output is read, its errors are shown."""
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=folder, text=True, encoding="utf-8") as child:
        output = child.stdout.read() if child.stdout is not None else ""
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
    return Cost(wall, usage.ru_utime + usage.ru_stime, child.returncode, output)


def sicut() -> tuple[str, ...]:
    """The command of the sicut that is installed beside this Python, else the one it can import."""
    script = Path(sys.executable).with_name("sicut")
    if script.exists():
        return (str(script),)
    return (sys.executable, "-c", "import sys; from sicut.cli import main; sys.exit(main())")


def data(name: str) -> Path:
    """The file *name* of the evaluation data, which is no part of the repository."""
    folder = Path(os.environ.get("SICUT_DATA", ROOT / "../shared/data"))
    if not (folder / name).exists():
        stop(f"no {name} in {folder.resolve()}: set SICUT_DATA to the folder of the evaluation data")
    return folder / name


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The rows of a file of the evaluation data."""
    with data(name).open(encoding="utf-8") as lines:
        yield from map(loads, lines)


def stop(message: str) -> NoReturn:
    """End the bench with one line."""
    sys.exit(f"{Path(sys.argv[0]).name}: {message}")
