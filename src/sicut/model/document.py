"""A text as it was read, with all that is known of its make-up.

A report and a source are read into the same type. ``text`` is never folded or cleaned; what reads
otherwise than it is written (markup, entities, line prefixes, soft line breaks) is listed in
``shown`` and leaves ``text`` as it stands.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import repeat
from typing import NamedTuple, Self, TypeVar, overload

from sicut.model.span import Span

T = TypeVar("T")


class Role(StrEnum):
    """What a document is in a run."""

    REPORT = "report"
    WITNESS = "witness"
    EDITION = "edition"


class Extraction(StrEnum):
    """How much of a file its reader could read."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    UNREADABLE = "unreadable"


class BlockKind(StrEnum):
    """What a block of text is in the make-up of its document.

    ``HIDDEN``: text that the file has and its reader does not see (invisible, off the page, deleted by a tracked
    change). Hidden text and furniture are *apart* from the running text.
    """

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BLOCK_QUOTATION = "block-quotation"
    LIST_ITEM = "list-item"
    CELL = "cell"
    NOTE = "note"
    CODE = "code"
    FURNITURE = "furniture"
    HIDDEN = "hidden"

    @property
    def is_apart(self) -> bool:
        """Whether it is no part of the running text."""
        return self is BlockKind.FURNITURE or self is BlockKind.HIDDEN


class InlineKind(StrEnum):
    """What a run of characters inside a block is."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    LINK = "link"
    CODE = "code"
    QUOTATION = "quotation"
    COMMENT = "comment"
    PAGE = "page"


class Shown(NamedTuple):
    """``text[span]`` reads as ``reading``: ``""`` for markup, the character for an entity."""

    span: Span
    reading: str


class Rows(Sequence[T]):
    """A sequence whose items are made when they are looked at; equal to any sequence of the same."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return (
            len(self) == len(other) and tuple(self) == tuple(other) if isinstance(other, Sequence) else NotImplemented
        )

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


class ShownColumns(Rows[Shown]):
    """Many :class:`Shown` side by side, in about a tenth of the memory; one is made when it is looked at.

    ``starts`` and ``ends`` are those of the spans.
    """

    __slots__ = ("ends", "readings", "starts")

    def __init__(self, starts: Iterable[int] = (), ends: Iterable[int] = (), readings: Iterable[str] = ()) -> None:
        self.starts = array("q", starts)
        self.ends = array("q", ends)
        self.readings = tuple(readings)

    @classmethod
    def of(cls, rows: Iterable[tuple[int, int, str]]) -> Self:
        """The columns of *rows*: where each span begins and ends, and its reading."""
        return cls(*zip(*rows, strict=True))

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Shown: ...
    @overload
    def __getitem__(self, index: slice) -> "ShownColumns": ...
    def __getitem__(self, index: int | slice) -> "Shown | ShownColumns":
        if isinstance(index, slice):
            return ShownColumns(self.starts[index], self.ends[index], self.readings[index])
        return Shown(Span(self.starts[index], self.ends[index]), self.readings[index])

    def __iter__(self) -> Iterator[Shown]:
        spans = map(tuple.__new__, repeat(Span), zip(self.starts, self.ends, strict=True))
        return map(tuple.__new__, repeat(Shown), zip(spans, self.readings, strict=True))


class Inline(NamedTuple):
    """Inline markup. ``span`` runs from the first to the last character inside the markup.

    ``target`` is a link's address, a quotation's ``cite``, a comment's content, the printed number (if it is known) of
    a page of print that begins here; else ``None``. A comment that has left no trace in the text, and the beginning of
    a page, have an empty span at their place.
    """

    kind: InlineKind
    span: Span
    target: str | None = None


class Anchor(NamedTuple):
    """The character at ``offset`` of the text stands at ``line`` and ``column`` of the file (from 1).

    From there on, up to the next anchor, text and file run in step.
    """

    offset: int
    line: int
    column: int


class AnchorColumns(Rows[Anchor]):
    """Many :class:`Anchor` side by side, in about a seventh of the memory; one is made when it is looked at."""

    __slots__ = ("columns", "lines", "offsets")

    def __init__(self, offsets: Iterable[int] = (), lines: Iterable[int] = (), columns: Iterable[int] = ()) -> None:
        self.offsets = array("q", offsets)
        self.lines = array("q", lines)
        self.columns = array("q", columns)

    def __len__(self) -> int:
        return len(self.offsets)

    @overload
    def __getitem__(self, index: int) -> Anchor: ...
    @overload
    def __getitem__(self, index: slice) -> "AnchorColumns": ...
    def __getitem__(self, index: int | slice) -> "Anchor | AnchorColumns":
        if isinstance(index, slice):
            return AnchorColumns(self.offsets[index], self.lines[index], self.columns[index])
        return Anchor(self.offsets[index], self.lines[index], self.columns[index])

    def __iter__(self) -> Iterator[Anchor]:
        return map(tuple.__new__, repeat(Anchor), zip(self.offsets, self.lines, self.columns, strict=True))


class Inside(NamedTuple):
    """Where an embedded text stands: ``span`` of the document called ``siglum``."""

    siglum: str
    span: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A leaf of the document's make-up; blocks stand in text order and do not overlap.

    ``level`` is a heading's rank from 1, or a list item's depth from 1; else 0.
    ``quotation`` numbers, from 0, the outermost block quotation that the block stands in, of
    whatever kind the block itself is; ``cite`` is that quotation's source as marked up.
    ``section`` is the path of headings above, joined by `` > ``.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    quotation: int | None = None
    cite: str | None = None
    section: str | None = None
    page: int | None = None
    page_label: str | None = None
    time: str | None = None


class Metadata(NamedTuple):
    """What a document says of itself, as it is written there. ``date``: when it was written or published."""

    title: str | None = None
    author: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One text, as read.

    ``path`` is as the user gave it, with ``/``; ``sha256`` is of the very bytes parsed, in
    hexadecimal. ``shown`` spans are sorted and do not overlap. ``anchors`` are sorted by offset;
    none means that the text is the file itself, from its first character. An unreadable document has
    an empty text and a ``reason``; a partial one says in ``reason`` what is missing. ``address`` is the URL that a page
    calls its own, or from which it was saved. ``remarks`` tell, one sentence each, of what a reader decided
    ("tracked changes are read as accepted: 3 insertions, 2 deletions"). ``is_output``: sicut itself wrote the file, so
    that it is no witness. ``aliases`` are further names and addresses by which reports call it ("410 U.S. 113").
    """

    siglum: str
    role: Role
    path: str
    sha256: str
    media_type: str
    language: str | None
    text: str
    shown: Sequence[Shown] = ()
    inline: Sequence[Inline] = ()
    blocks: Sequence[Block] = ()
    anchors: Sequence[Anchor] = ()
    extraction: Extraction = Extraction.COMPLETE
    reason: str | None = None
    inside: Inside | None = None
    address: str | None = None
    metadata: Metadata = Metadata()  # noqa: RUF009 - it is frozen
    remarks: tuple[str, ...] = ()
    is_output: bool = False
    aliases: tuple[str, ...] = ()

    def slice(self, span: Span) -> str:
        """The raw text at *span*."""
        return self.text[span.start : span.end]
