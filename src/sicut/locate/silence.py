"""Which sources a statement is about that they do not mention something."""

from typing import NamedTuple

from sicut.locate.citing import Binder
from sicut.locate.heads import head_of, stem_of
from sicut.locate.library import Range
from sicut.model.claim import Absence, Citation, CitationKind
from sicut.model.collation import Reason, ReasonCode
from sicut.model.document import Document
from sicut.text.document_kinds import kinds_in
from sicut.text.fold import listed
from sicut.text.segment import keys
from sicut.text.shown import Reading, shown

_STATEMENTS = kinds_in("speech statement release")
"""Those that are easily called by the name of another."""
_SURE = frozenset((CitationKind.KEY, CitationKind.LINK, CitationKind.AUTHOR_YEAR))
"""Citations that cannot be anything else."""
_NOWHERE = listed("nowhere nirgends nirgendwo nulle ningún ninguna нигде 通篇 全文")
_ANY = listed(
    """documents sources papers files letters texts Dokumente Dokumenten Unterlagen Quellen Texte Texten textes lettres
    documentos fuentes textos cartas документы документах источники источниках письмах الوثائق المصادر"""
)


class Bound(NamedTuple):
    """The sources meant; ``sure``: no other source can be meant, or any will do; ``single``: the one that is named."""

    scope: Range
    sure: bool
    single: bool = False


def bound(claim: Absence, report: Reading, scope: Range, binder: Binder | None) -> Bound | Reason:
    """The sources that *claim* says are silent, of those in *scope*; why that cannot be told."""
    if claim.cited is not None and binder is not None:
        meant = binder.meant(claim.cited)
        if meant.witnesses:
            return Bound(binder.ranges(meant.witnesses)[0], sure=True, single=True)
        if meant.missing is not None:
            return meant.missing
    named = "" if claim.within is None else shown(report.document, claim.within)
    single = _named(named, claim, scope, binder)
    if single is not None:
        return Bound(scope.only((single,)), sure=True, single=True)
    if claim.cited is not None and binder is not None and claim.cited.kind in _SURE:
        return binder.unbound(claim.cited)
    if _is_missing(named, scope):
        text = f"it speaks of “{' '.join(named.split())}”, which is none of the sources at hand"
        return Reason(ReasonCode.MISSING_SOURCE, text)
    cue = "" if claim.cue is None else shown(report.document, claim.cue)
    anywhere = not _NOWHERE.isdisjoint(keys(cue)) and not named
    several = len(scope.witnesses) > 1
    return Bound(scope, sure=not several or anywhere or not _ANY.isdisjoint(keys(named)))


def _named(named: str, claim: Absence, scope: Range, binder: Binder | None) -> str | None:
    """The one witness that the words *named* mean: by its name and date, else by its kind."""
    if not named or claim.within is None:
        return None
    if binder is not None:
        meant = binder.meant(Citation(claim.within, None, None, CitationKind.TITLE, named)).witnesses
        if len(meant) == 1:
            return meant[0]
    kinds = kinds_in(named)
    for of in (kinds_by_name, _kinds):
        fitting = [one.siglum for one in scope.witnesses if kinds & of(one)]
        if len(fitting) == 1:
            return fitting[0]
    return None


def _is_missing(named: str, scope: Range) -> bool:
    """Whether the words *named* are for one kind of document, and all sources call themselves another."""
    wanted = kinds_in(named)
    wanted |= _STATEMENTS if wanted & _STATEMENTS else frozenset()
    kinds = [kinds_by_name(one) for one in scope.witnesses]
    return bool(wanted and kinds) and all(one and not one & wanted for one in kinds)


def kinds_by_name(document: Document) -> frozenset[int]:
    """The kinds of documents that its file's name and its title name."""
    stem = stem_of(document.path).replace("_", " ").replace("-", " ")
    return kinds_in(f"{stem} {document.metadata.title or ''}")


def _kinds(document: Document) -> frozenset[int]:
    return head_of(document).kinds
