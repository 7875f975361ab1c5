"""A document whose text and make-up stay in a segment until somebody looks at them."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from typing import NamedTuple

from sicut.collate.store.segment import Segment
from sicut.collate.store.shape import Named, Shape
from sicut.model.document import Anchor, Block, Document, Extraction, Inline, Metadata, Role, Shown

_READ = ("_shape", "text", "shown", "inline", "blocks", "anchors")
_KEPT = (*(one.name for one in fields(Document) if one.name not in _READ), "segment", "number")


class OfItself(NamedTuple):
    """What is said of a document beside its text."""

    language: str | None
    address: str | None
    metadata: Metadata
    aliases: tuple[str, ...]


class StoredDocument(Document):
    """A document of a segment; equal to the document that was stored, but for siglum and path.

    Raises:
        DamagedIndexError: when its text or make-up is first looked at.
    """

    segment: Segment | None = None
    """Where it is stored; ``None`` for one made from it with another text."""
    number: int = 0

    @cached_property
    def _shape(self) -> Shape:
        if self.segment is None:
            raise AttributeError("_shape")
        return self.segment.shape(self.number)

    @cached_property
    def text(self) -> str:
        """See :class:`Document`."""
        if self.segment is None:
            raise AttributeError("text")
        return self.segment.text(self.number)

    @cached_property
    def shown(self) -> Sequence[Shown]:
        """See :class:`Document`."""
        return self._shape.shown

    @cached_property
    def inline(self) -> tuple[Inline, ...]:
        """See :class:`Document`."""
        return self._shape.inline

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """See :class:`Document`."""
        return self._shape.blocks

    @cached_property
    def anchors(self) -> Sequence[Anchor]:
        """See :class:`Document`."""
        return self._shape.anchors

    def told(self, siglum: str, of_itself: "OfItself") -> "StoredDocument":
        """The same stored document by another siglum, with other things said of it; nothing of it is read."""
        return _with({name: getattr(self, name) for name in _KEPT} | {"siglum": siglum, **of_itself._asdict()})

    def called(self, siglum: str) -> "StoredDocument":
        """The same by its *siglum*."""
        return self.told(siglum, OfItself(self.language, self.address, self.metadata, self.aliases))

    def forget(self) -> None:
        """Give back what was read of it; it is read again when somebody looks."""
        if self.segment is not None:
            for name in _READ:
                vars(self).pop(name, None)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return all(getattr(self, one.name) == getattr(other, one.name) for one in fields(Document))

    __hash__ = Document.__hash__


def stored_document(segment: Segment, number: int, known: Named, siglum: str, path: str) -> StoredDocument:
    """The document *number* of a segment, of which so much is *known*, by its *siglum* and *path* in this run."""
    kept: dict[str, object] = {
        "siglum": siglum,
        "role": Role.WITNESS,
        "path": path,
        "sha256": segment.records[number].sha256.hex(),
        "media_type": known.media_type,
        "language": known.language,
        "extraction": Extraction(known.extraction),
        "reason": known.reason,
        "inside": None,
        "address": known.address,
        "metadata": Metadata(*known.metadata),
        "remarks": tuple(known.remarks),
        "aliases": (),
        "segment": segment,
        "number": number,
        "is_output": known.is_output,
    }
    return _with(kept)


def _with(kept: Mapping[str, object]) -> StoredDocument:
    document = object.__new__(StoredDocument)
    for name, value in kept.items():
        object.__setattr__(document, name, value)
    return document
