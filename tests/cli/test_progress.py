"""A progress bar: on a terminal, after a second."""

import io
import sys

import pytest

from sicut.cli import progress as module
from sicut.cli.progress import progress


class Terminal(io.StringIO):
    """Standard error that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("patience", "drawn"), [(1000.0, False), (0.0, True)])
def test_a_bar_is_drawn_only_after_a_while(monkeypatch: pytest.MonkeyPatch, *, patience: float, drawn: bool) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(module, "PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")
    with progress() as report:
        assert report is not None
        report("read", 1, 2)
        report("read", 2, 2)
    assert bool(terminal.getvalue()) is drawn


def test_no_bar_without_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress() as report:
        assert report is None
