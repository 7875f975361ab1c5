"""The documents of one input, told frame by frame from inside the child, each within its budget."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import BinaryIO, Final, cast

from sicut.model.document import Document
from sicut.model.reading import MIB, ReadingOptions
from sicut.read.frames import Frame as SavedFrame
from sicut.read.reader import Begin
from sicut.read.sandbox import limits, reasons
from sicut.read.sandbox.frames import MOST_COLUMNS, Frame, Kind, fits, packed, unpacked, write
from sicut.read.sandbox.place import Named, Place, Position, is_done, unread
from sicut.read.sandbox.wire import frame_of

DONE: Final = "done"
LEAVING: Final = "leaving"
UNFINISHED: Final = "unfinished"
BROKEN: Final = "broken"
"""How an answer ends. After all but ``DONE`` the child ends, so that what one document took is no other's loss;
``UNFINISHED`` and ``BROKEN``: others go on after the last
document, which broke its reader."""

_LEAST_KEPT: Final = 64 * MIB

ReadAll = Callable[[bytes, str, ReadingOptions, Begin, tuple[SavedFrame, ...]], Iterator[Document]]
_Saved = list[tuple[str, int, int | None]]
_Told = tuple[str, str, list[int] | None, _Saved]


class Answer:
    """What is told of one input."""

    def __init__(self, frame: Frame, reading: ReadingOptions, out: BinaryIO) -> None:
        """*frame*: the input; it says where to go on."""
        path, named, after, saved = cast("_Told", unpacked(frame.header))
        self._data, self._frames = _parted(frame.data, saved)
        self._path = path
        self._after: Position | None = None if after is None else tuple(after)
        self._place = Place(Named(path, named))
        self._reading = reading
        self._most_kept = max(reading.budget.memory // 4, _LEAST_KEPT)
        self._out = out

    def give(self, read_all: ReadAll, *, is_last: bool) -> str:
        """Tell all documents, and how it ended, which is returned; after the last answer the child leaves."""
        try:
            ended = self._all(read_all)
            if ended == DONE and (is_last or limits.resident() > self._most_kept):
                ended = LEAVING
        except MemoryError:
            limits.end()
            ended = self._broken(reasons.too_much_memory(self._reading.budget))
        except BrokenPipeError:
            raise
        except Exception as error:  # noqa: BLE001 - a reader's fault costs its document alone
            limits.end()
            ended = self._broken(reasons.broke_off(type(error).__name__))
        write(self._out, Frame(Kind.ENDED, packed(ended)))
        return ended

    def _all(self, read_all: ReadAll) -> str:
        budget = self._reading.budget
        limits.begin(budget)
        for document in read_all(self._data, self._path, self._reading, self._begin, self._frames):
            self._tell(document)
            del document
            if limits.resident() > budget.memory // 2:
                limits.end()
                return UNFINISHED if self._place.done else LEAVING
            limits.begin(budget)
        limits.end()
        return DONE

    def _begin(self, at: Position, path: str, data: bytes) -> bool:
        if is_done(at, self._after):
            return False
        named = Named(path, sha256(data).hexdigest())
        self._place.begin(at, named)
        write(self._out, Frame(Kind.BEGUN, packed((at, *named))))
        limits.begin(self._reading.budget)
        return True

    def _tell(self, document: Document) -> None:
        budget = self._reading.budget
        frame = frame_of(document)
        if not fits(frame, budget):
            many = len(frame.columns) > MOST_COLUMNS
            reason = reasons.too_many_parts(MOST_COLUMNS) if many else reasons.too_much_text(budget)
            frame = frame_of(unread(self._place.named, reason))
        self._place.end()
        write(self._out, frame)

    def _broken(self, reason: str) -> str:
        self._tell(unread(self._place.named, reason))
        return BROKEN if self._place.done else LEAVING


def _parted(data: bytes, saved: _Saved) -> tuple[bytes, tuple[SavedFrame, ...]]:
    """The bytes of an input, and its frames, whose bytes follow."""
    if not saved:
        return data, ()
    at = len(data) - sum(size or 0 for _, _, size in saved)
    whole = data[:at]
    found = []
    for path, line, size in saved:
        found.append(SavedFrame(path, line, None if size is None else data[at : at + size]))
        at += size or 0
    return whole, tuple(found)
