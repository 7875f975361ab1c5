"""All that one start of the review page has: the desk, the shelf, the door, the dossier that was opened, if any."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from sicut.config import Settings
from sicut.errors import SicutError
from sicut.web.choice import Choice, Shelf
from sicut.web.desk import Desk, State
from sicut.web.guard import Door, Limits
from sicut.web.memory import Memory, remember, remembered
from sicut.web.panes import Panes
from sicut.web.stored import Stored, is_dossier, opened
from sicut.web.uploads import uploads_folder


@dataclass(frozen=True, slots=True)
class Called:
    """What the command line asks for."""

    reports: tuple[str, ...] = ()
    sources: tuple[str, ...] | None = None


class House:
    """One start in the current folder."""

    def __init__(self, called: Called, settings: Settings, door: Door, limits: Limits | None = None) -> None:
        """A single report that is a dossier is opened, not checked.

        Raises:
            UnreadableError: the dossier cannot be read.
            UsageError: there is no run in it.
        """
        self.door, self.limits = door, limits or Limits()
        self.stored = _stored(called)
        choice = self._wanted(called)
        self.last = remembered(os.curdir).choice
        self.uploads = uploads_folder(os.curdir)
        kept = (*choice.reports, *(choice.sources or ())) if choice else (*called.reports, *(called.sources or ()))
        self.shelf = Shelf(os.curdir, (*kept, *(settings.sources or ())), self.uploads)
        self.first = choice
        self.given = called.sources or settings.sources or ()
        self.desk = Desk(settings)
        self._panes: Panes | None = None
        self._lock = Lock()
        remember(os.curdir, Memory(door.port, choice or self.last))

    def _wanted(self, called: Called) -> Choice | None:
        if self.stored is not None:
            return self.stored.choice if self.stored.is_live else None
        return Choice(called.reports, called.sources) if called.reports else None

    def begin(self) -> None:
        """Check what was asked for at the start, if anything was."""
        if self.first is not None:
            self.desk.start(self.first)

    def choose(self, reports: Sequence[str], sources: Sequence[str]) -> None:
        """Check *reports* against *sources*, and remember that. Raises UsageError."""
        choice = self.shelf.chosen(reports, sources)
        remember(os.curdir, Memory(self.door.port, choice))
        self.last = choice
        self.desk.start(choice)

    def still_there(self) -> Choice | None:
        """The last choice, if it can be made again."""
        last = self.last
        try:
            return None if last is None else self.shelf.chosen(last.reports, last.sources or ())
        except SicutError:
            return None

    def panes(self, state: State) -> Panes:
        """The panes of *state*, which has been checked; they are kept until there are newer ones."""
        if state.checked is None:
            raise ValueError("nothing is checked")
        with self._lock:
            if self._panes is None or self._panes.generation != state.generation:
                self._panes = Panes(state.checked, state.generation, self.door.form)
            return self._panes


def _stored(called: Called) -> Stored | None:
    if len(called.reports) == 1 and not called.sources and is_dossier(called.reports[0]):
        return opened(called.reports[0])
    return None
