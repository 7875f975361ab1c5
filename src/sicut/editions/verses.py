"""An edition made of verses that are at hand one by one."""

from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from sicut.editions.edition import Edition
from sicut.editions.verse_places import with_holders
from sicut.model.document import Block, BlockKind, Document, Metadata, Role, ShownColumns
from sicut.model.reference import Place
from sicut.model.span import Span

_MARKS = "[]"


class Verse(NamedTuple):
    """A verse; ``heading``: the title of the book that it stands in."""

    place: Place
    text: str
    heading: str


class File(NamedTuple):
    """Where verses come from, see :class:`sicut.model.document.Document`; ``data`` are the file's bytes."""

    siglum: str
    path: str
    data: bytes
    media_type: str
    language: str


class Name(NamedTuple):
    """What an edition is called, see :class:`sicut.editions.edition.Edition`."""

    work: str
    name: str
    tags: tuple[str, ...] = ()
    is_original: bool = False


def edition_of_verses(name: Name, file: File, verses: Iterable[Verse], joint: str) -> Edition:
    """The edition of *verses*: a block for each, whose section is its place joined by *joint*; a heading for each book.

    Square brackets, in which Bibles set words that the translators supplied, read as nothing. Linear.
    """
    made = _Making(joint)
    for verse in verses:
        made.add(verse)
    document = Document(
        siglum=file.siglum,
        role=Role.EDITION,
        path=file.path,
        sha256=sha256(file.data).hexdigest(),
        media_type=file.media_type,
        language=file.language,
        text="".join(made.texts),
        shown=made.shown(),
        blocks=tuple(made.blocks),
        metadata=Metadata(name.name),
    )
    return Edition(name.work, name.name, document, with_holders(made.places), name.tags, name.is_original)


class _Making:
    def __init__(self, joint: str) -> None:
        self._joint, self._heading, self._length = joint, "", 0
        self.texts: list[str] = []
        self.blocks: list[Block] = []
        self.places: dict[Place, Span] = {}

    def add(self, verse: Verse) -> None:
        if verse.heading != self._heading:
            self._heading = verse.heading
            self._block(BlockKind.HEADING, verse.heading, "\n\n", None)
        words = " ".join(verse.text.split())
        if words and verse.place not in self.places:
            gap = "\n" if self.blocks[-1].section is not None else "\n\n"
            self.places[verse.place] = self._block(BlockKind.PARAGRAPH, words, gap, self._joint.join(verse.place))

    def _block(self, kind: BlockKind, text: str, gap: str, section: str | None) -> Span:
        lead = gap if self.blocks else ""
        span = Span(self._length + len(lead), self._length + len(lead) + len(text))
        self.texts += (lead, text)
        self._length = span.end
        self.blocks.append(Block(kind, span, int(kind is BlockKind.HEADING), section=section))
        return span

    def shown(self) -> ShownColumns:
        """The brackets."""
        text = "".join(self.texts)
        rows: list[tuple[int, int, str]] = []
        for mark in _MARKS:
            at = text.find(mark)
            while at >= 0:
                rows.append((at, at + 1, ""))
                at = text.find(mark, at + 1)
        return ShownColumns.of(sorted(rows)) if rows else ShownColumns()
