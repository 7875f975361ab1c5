"""What a reader of one format gives back, and what the readers share."""

from collections.abc import Sequence
from typing import NamedTuple

from sicut.model.document import Anchor, Block, Inline, Metadata, Shown

# White_Space (UAX #44) without the characters that end a line of a file (LF and CR); fit for a class of ``re``.
SPACES = " \t\v\f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
WHITE = SPACES + "\r\n"

_LONGEST_TITLE = 200


class Parsed(NamedTuple):
    """A text as one reader read it.

    ``missing`` says what of the file is not in it, if anything; ``address``, ``metadata`` and ``remarks`` are those of
    :class:`sicut.model.document.Document`.
    """

    text: str
    shown: Sequence[Shown] = ()
    inline: tuple[Inline, ...] = ()
    blocks: tuple[Block, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    language: str | None = None
    missing: str | None = None
    address: str | None = None
    metadata: Metadata = Metadata()
    remarks: tuple[str, ...] = ()

    def lacking(self, *clauses: str | None) -> "Parsed":
        """The same, of which these things are missing as well; they are named first."""
        return self._replace(missing=together(*clauses, self.missing))


def together(*clauses: str | None) -> str | None:
    """What is missing, as one line: each of *clauses* that says anything, once; ``None`` if none does."""
    return "; ".join(dict.fromkeys(filter(None, clauses))) or None


def counted(count: int, noun: str) -> str:
    """``1 cell``, ``2 cells``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


class Outline:
    """The headings above the place a reader has come to."""

    __slots__ = ("_path", "_titles")

    def __init__(self) -> None:
        self._titles: list[tuple[int, str]] = []
        self._path: str | None = None

    @property
    def path(self) -> str | None:
        """The titles above, outermost first, joined by `` > ``."""
        return self._path

    def path_above(self, level: int) -> str | None:
        """The titles above a heading of this level."""
        return _joined([(rank, title) for rank, title in self._titles if rank < level])

    def enter(self, level: int, title: str) -> None:
        """Pass a heading; long titles are cut so that a path stays short."""
        short = " ".join(title[: 4 * _LONGEST_TITLE].split())[:_LONGEST_TITLE]
        self._titles = [(rank, above) for rank, above in self._titles if rank < level]
        if short:
            self._titles.append((level, short))
        self._path = _joined(self._titles)


def _joined(titles: list[tuple[int, str]]) -> str | None:
    return " > ".join(title for _, title in titles) or None
