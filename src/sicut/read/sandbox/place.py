"""Where the reading of an input stands: both sides of the pipe follow it in the same way."""

from dataclasses import replace
from typing import Final, NamedTuple

from sicut.model.document import Document
from sicut.read.reader import unreadable

Position = tuple[int, ...]
"""Where a document stands in an archive: its number among the members, from 0, and so on inward. ``()``: the input."""

_DEEPEST: Final = 8


class Named(NamedTuple):
    """A document by its path and the SHA-256 of its bytes."""

    path: str
    sha256: str


class Place:
    """The document that is being read, inside those that hold it."""

    def __init__(self, whole: Named) -> None:
        """Begin with the input itself."""
        self._stack = [whole]
        self.at: Position = ()
        self.done: Position = ()
        self.is_over = False
        self._last: Position = ()

    @property
    def named(self) -> Named:
        """The document that is being read; between two members of an archive it is the archive."""
        return self._stack[-1]

    def begin(self, at: Position, named: Named) -> None:
        """A member begins.

        Raises:
            ValueError: it cannot follow what came before.
        """
        depth = len(at)
        if not (self._last < at and 0 < depth <= _DEEPEST and depth <= len(self._stack) and min(at) >= 0):
            raise ValueError("no member can begin here")
        if depth > 1 and at[:-1] != self.at[: depth - 1]:
            raise ValueError("no member of this archive can begin here")
        del self._stack[depth:]
        self._stack.append(named)
        self.at = self._last = at

    def end(self) -> None:
        """A document has been read: where it stood is ``done``. What holds it goes on; if nothing does, all is over."""
        self.done = self.at
        self.is_over = not self.at
        if self.at:
            self.at = self.at[:-1]
            del self._stack[-1]

    def leave(self) -> None:
        """Back to the input."""
        del self._stack[1:]
        self.at = ()


def is_done(at: Position, after: Position | None) -> bool:
    """Whether what stands *at* has been read when a reader goes on *after*; what holds ``after`` has not."""
    return after is not None and at <= after and not (len(at) < len(after) and after[: len(at)] == at)


def unread(named: Named, reason: str) -> Document:
    """The document that stands for one whose reader gave none."""
    return replace(unreadable(b"", named.path, siglum="", reason=reason), sha256=named.sha256)
