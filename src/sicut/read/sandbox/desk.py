"""One input read by a child, and by the next one where that one breaks."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from sicut.model.document import Document
from sicut.model.reading import MIB, Budget
from sicut.read.frames import Frame
from sicut.read.sandbox import reasons
from sicut.read.sandbox.answer import BROKEN, DONE, UNFINISHED
from sicut.read.sandbox.place import Named, Place, Position, unread
from sicut.read.sandbox.worker import BrokenError, Input, Told, Worker

_MOST_BROKEN: Final = 8
_MOST_BUDGETS: Final = 3
_MORE: Final = 16 * MIB
_MOST_DOCUMENTS: Final = 100_000
_MOST_TEXTS: Final = 8

Found = list[Told | Document]


class Desk:
    """Where one child after the other reads."""

    def __init__(self, start: Callable[[], Worker], stop: Callable[[Worker], None], budget: Budget) -> None:
        """*start* and *stop* children so."""
        self._start = start
        self._stop = stop
        self._most = _MOST_TEXTS * budget.text
        self._wall = budget.wall
        self._held = 0
        self._spent = _Spent(0.0)
        self._worker: Worker | None = None

    def close(self) -> None:
        """End the child."""
        if self._worker is not None:
            self._stop(self._worker)
            self._worker = None

    def read(self, named: Named, data: Callable[[], tuple[bytes, tuple[Frame, ...]]], size: int) -> Found:
        """The documents of an input of *size* bytes.

        An archive may take three times as long as a document, and as long again for each 16 MiB of it.

        *data* is asked for each child anew, so that the bytes are held no longer than it takes to pass them on.

        Raises:
            UnreadableError: *data* does.
        """
        found: Found = []
        broken = self._held = 0
        self._spent = _Spent(_MOST_BUDGETS * self._wall * (1 + size / _MORE))
        after: Position | None = None
        while True:
            place = Place(named)
            ended = self._run(Input(named, data, after), place, found)
            after = place.done
            if ended not in {BROKEN, UNFINISHED} or not after:
                return found
            broken += ended == BROKEN
            if broken == _MOST_BROKEN or self._spent.is_too_much:
                late = reasons.rest_too_long(self._spent.most)
                found.append(unread(named, reasons.rest_unread(broken) if broken == _MOST_BROKEN else late))
                return found

    def _run(self, given: Input, place: Place, found: Found) -> str:
        """Add what one child tells to *found*: how it ended."""
        try:
            if self._worker is None or not self._worker.is_fit:
                self.close()
                self._worker = self._start()
            for told in self._worker.read(given, place):
                found.append(told)
                self._held += told.size
                self._look(found, place, self._worker)
        except BrokenError as error:
            self._spent.add(0.0)
            if place.is_over:
                return DONE
            found.append(unread(place.named, str(error)))
            place.end()
            return BROKEN
        else:
            return self._worker.ended
        finally:
            if self._worker is not None and not self._worker.is_fit:
                self.close()

    def _look(self, found: Found, place: Place, worker: Worker) -> None:
        """Whether there may be more of it.

        Raises:
            BrokenError: no.
        """
        if len(found) > _MOST_DOCUMENTS or self._held > self._most:
            place.leave()
            raise BrokenError(reasons.TOO_MANY)
        if place.at:
            self._spent.add(worker.starved())
            if self._spent.is_too_much:
                place.leave()
                raise BrokenError(reasons.rest_too_long(self._spent.most))


class _Spent:
    """Adds up how long an input takes, but for the time in which its readers wait for a processor."""

    def __init__(self, most: float) -> None:
        self.most = most
        self._seconds = self._waited = 0.0
        self._at = monotonic()

    @property
    def is_too_much(self) -> bool:
        return self._seconds > self.most

    def add(self, waited: float) -> None:
        """Up to now; *waited*: for how long the reader has waited since it was started."""
        now = monotonic()
        self._seconds += now - self._at - max(0.0, waited - self._waited)
        self._at, self._waited = now, waited


def held(found: Found) -> int:
    """The bytes of all that was told."""
    return sum(one.size for one in found if isinstance(one, Told))
