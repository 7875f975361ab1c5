"""What reading each file of a folder costs: run by ``reading_hostile.py`` in a process of its own, one row a file.

``all FOLDER``: as ``sicut sources FOLDER`` reads them, the rows are those of the sources; the last is the most memory
that this process had. ``each FOLDER``: one file after the other by one child at a time, which is looked at from
outside: its seconds of the processor, and the most memory that it held. Linux alone.
"""

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from sicut import api
from sicut.model.reading import ReadingOptions
from sicut.read.sandbox import Given
from sicut.read.sandbox.pool import Readers

_TICK = 0.01
_HERTZ = os.sysconf("SC_CLK_TCK")


def peak(process: int | str) -> int:
    """The most bytes of memory that a process held, since that was last set back."""
    with suppress(OSError, IndexError):
        return int(Path(f"/proc/{process}/status").read_text("ascii").split("VmHWM:")[1].split()[0]) * 1024
    return 0


class Children:
    """The children of this process, looked at all the time by a thread."""

    def __init__(self) -> None:
        self._cpu: dict[int, float] = {}
        self._before = 0.0
        self._memory = 0
        self._over = Event()
        Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while not self._over.wait(_TICK):
            self.look()

    def look(self) -> None:
        """Look once."""
        for task in Path("/proc/self/task").iterdir():
            with suppress(OSError):
                for child in map(int, (task / "children").read_text("ascii").split()):
                    self._memory = max(self._memory, peak(child))
                    fields = Path(f"/proc/{child}/stat").read_text("ascii").rpartition(")")[2].split()
                    self._cpu[child] = (int(fields[11]) + int(fields[12])) / _HERTZ

    def begin(self) -> None:
        """From now on it is another file's cost."""
        for child in self._cpu:
            with suppress(OSError):
                Path(f"/proc/{child}/clear_refs").write_text("5")
        self.look()
        self._memory, self._before = 0, sum(self._cpu.values())

    def end(self) -> tuple[float, int]:
        """Seconds of the processor, and bytes, since it began."""
        self.look()
        return sum(self._cpu.values()) - self._before, self._memory


def main(how: str, folder: str) -> None:
    """Print the rows."""
    if how == "all":
        for one in api.list_documents([folder])[0]:
            _print(one.path, str(one.extraction), one.characters, one.reason or "")
        _print(peak("self"))
        return
    children = Children()
    with Readers(ReadingOptions(workers=1)) as readers:
        for path in sorted(one for one in Path(folder).iterdir() if one.is_file()):
            children.begin()
            began, own = time.monotonic(), time.process_time()
            (found,) = readers.read([Given(str(path))])
            wall, own = time.monotonic() - began, time.process_time() - own
            _print(path.name, path.stat().st_size, len(found), wall, *children.end(), own)
            del found


def _print(*row: object) -> None:
    print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
