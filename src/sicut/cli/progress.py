"""A progress bar on standard error: on a terminal only, and only for work of more than a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Report = Callable[[str, int, int], None]
"""Called with a stage's name, the steps done, and all its steps."""

PATIENCE: Final = 1.0


@contextmanager
def progress() -> Iterator[Report | None]:
    """Something to report progress to; ``None`` when nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    bar = _Bar()
    try:
        yield bar.report
    finally:
        bar.close()


class _Bar:
    """A bar that is drawn from the first report after a second; it leaves nothing behind."""

    def __init__(self) -> None:
        self._begun = monotonic()
        self._drawn: tuple[Progress, TaskID] | None = None

    def report(self, stage: str, done: int, total: int) -> None:
        if self._drawn is None:
            if monotonic() - self._begun < PATIENCE:
                return
            self._drawn = _draw()
        bar, task = self._drawn
        bar.update(task, description=stage, completed=done, total=total)

    def close(self) -> None:
        if self._drawn is not None:
            self._drawn[0].stop()


def _draw() -> "tuple[Progress, TaskID]":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    bar.start()
    return bar, bar.add_task("")
