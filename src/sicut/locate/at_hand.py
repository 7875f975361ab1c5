"""The editions at hand, and those that references mean."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from sicut.editions.edition import Edition
from sicut.locate.library import Library
from sicut.locate.meant import Places
from sicut.model.claim import Reference
from sicut.model.collation import Collation, Reason, Searched
from sicut.model.document import Extraction
from sicut.model.reference import Reach
from sicut.model.span import Span


class Editions(Protocol):
    """The editions at hand, opened when a reference calls for them."""

    def of(self, reference: Reference) -> tuple[Edition, ...]:
        """The editions of the work that *reference* names, in the order of their sigla."""

    def missing(self, reference: Reference) -> Reason:
        """Why there is none."""

    def library(self, editions: Sequence[Edition]) -> Library:
        """The index of *editions*, made once."""

    def places(self, edition: Edition) -> Places:
        """The places of *edition*, ready to be asked what words are meant to be; made once."""

    def scripture(self, siglum: str) -> Edition | None:
        """The source called *siglum* as an edition, if it is one verse by verse."""


class Cited(NamedTuple):
    """An edition, and the references that mean its work."""

    edition: Edition
    references: tuple[Reference, ...]

    @property
    def is_the_text(self) -> bool:
        """Whether the words quoted must be those of this edition: it is the original, or named."""
        return self.edition.is_original or any(one.edition is not None for one in self.references)

    @property
    def reaches(self) -> tuple[Reach, ...]:
        """All places named."""
        return tuple(reach for one in self.references for reach in one.reaches)


def searched(editions: Sequence[Edition]) -> Searched:
    """The sigla of *editions*, by how fully they were read."""
    complete = {one.document.siglum: one.document.extraction is Extraction.COMPLETE for one in editions}
    return Searched(
        tuple(sorted(siglum for siglum, whole in complete.items() if whole)),
        tuple(sorted(siglum for siglum, whole in complete.items() if not whole)),
    )


def at(edition: Edition, span: Span) -> Collation:
    """The passage of *edition* at *span*, which is no reading of a lemma."""
    return Collation(edition.document.siglum, span, (), (), 1.0, 0.0)
