"""The process that readers run in: it takes an input from one pipe and gives its documents through the other."""

import contextlib
import gc
import os
import sys
from importlib import import_module
from typing import BinaryIO, Final, TypedDict, cast

from sicut.model.reading import Budget, ReadingOptions, TrackedChanges
from sicut.read.sandbox import frames, keeper, limits
from sicut.read.sandbox.answer import DONE, Answer, ReadAll
from sicut.read.sandbox.confinement import confine
from sicut.read.sandbox.frames import Frame, Kind

MOST_INPUTS: Final = 200
_GARBAGE: Final = 100_000


class Orders(TypedDict):
    """What a child is told when it starts: where modules are, the one whose ``read_all`` reads, and how."""

    path: list[str]
    reader: str
    reading: ReadingOptions
    folder: str | None


def main(orders: Orders) -> None:
    """Read what comes, until there is no more."""
    given, taken = _pipes()
    reading = _reading(orders["reading"])
    limits.fix(writes=orders["folder"] is not None)
    if orders["folder"] is not None and hasattr(os, "fork"):
        keeper.part(orders["folder"])
    read_all: ReadAll = import_module(orders["reader"]).read_all
    gc.set_threshold(_GARBAGE)
    kept = confine(orders["folder"])
    with contextlib.suppress(BrokenPipeError):
        frames.write(taken, Frame(Kind.READY, frames.packed(kept)))
        _serve(given, taken, reading, read_all)
    os._exit(0)


def _serve(given: BinaryIO, taken: BinaryIO, reading: ReadingOptions, read_all: ReadAll) -> None:
    for left in reversed(range(MOST_INPUTS)):
        frame = frames.read(given, None)
        if frame is None or Answer(frame, reading, taken).give(read_all, is_last=left == 0) != DONE:
            return


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes, out of the reach of what prints or asks."""
    pipes = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nothing, standard)
    os.close(nothing)
    return open(pipes[0], "rb"), open(pipes[1], "wb")  # noqa: PTH123 - these are no paths


def _reading(told: ReadingOptions) -> ReadingOptions:
    """JSON knows neither enumerations nor tuples."""
    reading = ReadingOptions(*told)
    budget = Budget(*reading.budget)
    return reading._replace(
        tracked_changes=TrackedChanges(reading.tracked_changes), fields=tuple(reading.fields), budget=budget
    )


if __name__ == "__main__":
    main(cast("Orders", frames.unpacked(sys.argv[1].encode("utf-8", "surrogateescape"))))
