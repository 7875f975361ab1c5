"""The witnesses of a run, ready to be searched, and which of them a claim may be held against."""

from collections.abc import Callable, Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace

from sicut.collate.index import Index
from sicut.collate.mapper import Search
from sicut.collate.store.searching import index_of
from sicut.model.alignment import Alignment, Lemma
from sicut.model.collation import Reason, ReasonCode, Searched
from sicut.model.document import Document, Extraction
from sicut.model.span import Span

Asides = Callable[[str, Span], tuple[Span, ...]]
"""Where the witness called so breaks off quotations of its own around a span, to say who speaks."""


def _no_asides(siglum: str, span: Span) -> tuple[Span, ...]:  # noqa: ARG001 - the shape of Asides
    return ()


@dataclass(frozen=True, slots=True)
class Library:
    """The index of all readable witnesses, and every witness, readable or not, by siglum."""

    index: Index
    positions: dict[str, int]
    witnesses: tuple[Document, ...]

    def witness(self, siglum: str) -> Document:
        """The readable witness called *siglum*; ``KeyError`` if there is none."""
        return self.index.readings[self.positions[siglum]].document


class Range:
    """What one document's claims are held against: a library, less what is not its witness."""

    __slots__ = ("asides", "library", "search", "searched", "witnesses")

    def __init__(self, library: Library, left_out: Collection[str], bound: float, asides: Asides = _no_asides) -> None:
        scope = tuple(witness for witness in library.witnesses if witness.siglum not in left_out)
        complete = sorted(w.siglum for w in scope if w.extraction is Extraction.COMPLETE)
        incomplete = sorted(w.siglum for w in scope if w.extraction is not Extraction.COMPLETE)
        positions = (library.positions.get(witness.siglum) for witness in scope)
        self.library, self.asides = library, asides
        self.witnesses = scope
        self.searched = Searched(tuple(complete), tuple(incomplete))
        self.search = Search(library.index, frozenset(p for p in positions if p is not None), bound)

    def knowing(self, known: Mapping[Lemma, tuple[Alignment, ...]]) -> "Range":
        """This range, with places in it that were looked up before."""
        made = copy(self)
        made.search = replace(self.search, known=known)
        return made

    def only(self, sigla: Collection[str]) -> "Range":
        """This range cut down to the witnesses *sigla*."""
        others = {witness.siglum for witness in self.library.witnesses} - set(sigla)
        return Range(self.library, others, self.search.bound, self.asides)

    def without(self, sigla: Collection[str]) -> "Range":
        """This range without the witnesses *sigla*."""
        return self.only({witness.siglum for witness in self.witnesses} - set(sigla))

    def obstacle(self) -> Reason | None:
        """Why words that were not found may yet stand in a source; ``None``: every source was read in full."""
        if not self.searched.complete and not self.searched.incomplete:
            return Reason(ReasonCode.NO_SOURCE, "there is no source to hold it against")
        if not self.searched.incomplete:
            return None
        sigla = self.searched.incomplete
        unreadable = [
            witness.siglum
            for witness in self.library.witnesses
            if witness.siglum in sigla and witness.extraction is Extraction.UNREADABLE
        ]
        if unreadable:
            text = f"not found so far, but {_named(unreadable)} could not be read"
            return Reason(ReasonCode.UNREADABLE_SOURCE, text, tuple(sorted(unreadable)))
        return Reason(
            ReasonCode.PARTIAL_SOURCE, f"not found so far, but {_named(sigla)} could be read only in part", sigla
        )


def _named(sigla: Sequence[str]) -> str:
    shown = ", ".join(sorted(sigla)[:3])
    return shown if len(sigla) <= 3 else f"{shown} and {len(sigla) - 3} more"  # noqa: PLR2004


def open_library(witnesses: Sequence[Document]) -> Library:
    """The library of *witnesses*, whose sigla must differ. Reads and folds all that are not stored."""
    readable = [witness for witness in witnesses if witness.extraction is not Extraction.UNREADABLE]
    positions = {witness.siglum: at for at, witness in enumerate(readable)}
    return Library(index_of(readable), positions, tuple(witnesses))
