"""Citations as eyecite reads them, at their exact places in the text.

eyecite: Free Law Project, https://github.com/freelawproject/eyecite (BSD-2-Clause).
"""

import logging
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sicut.claims.references.us_law.hints import paragraphs
from sicut.model.span import Span

if TYPE_CHECKING:
    from eyecite.models import CitationBase

_KINDS = {
    "FullCaseCitation": "case",
    "ShortCaseCitation": "case",
    "SupraCitation": "supra",
    "IdCitation": "id",
    "FullLawCitation": "law",
    "FullJournalCitation": "journal",
    "ReferenceCitation": "reference",
    "UnknownCitation": "unknown",
}


class Citation(NamedTuple):
    """One citation: what eyecite says of it, as written where the reporter is not put right.

    ``span`` runs from its first character through its pin cite. ``antecedent``: the place in the sequence of the full
    citation that it stands for (its own, for a full one); ``None`` if that is not clear. ``groups`` are the parts of
    the citation of a law or journal. ``is_ambiguous``: its reporter may be one of several.
    """

    kind: str
    span: Span
    matched_text: str
    short: bool = False
    volume: str | None = None
    reporter: str | None = None
    reporter_found: str | None = None
    page: str | None = None
    year: str | None = None
    court: str | None = None
    pin_cite: str | None = None
    plaintiff: str | None = None
    defendant: str | None = None
    antecedent_guess: str | None = None
    parenthetical: str | None = None
    extra: str | None = None
    publisher: str | None = None
    groups: tuple[tuple[str, str], ...] = ()
    is_ambiguous: bool = False
    antecedent: int | None = None


def read(text: str, markup: str = "", clean_steps: Sequence[str] = ()) -> tuple[Citation, ...]:
    """The citations of *text* in order, short ones resolved; eyecite looks only where the text has the look of one.

    *markup*, when given, is read in place of *text*, with the emphasis that names cases in it; spans are then those of
    the text that eyecite's cleaners, *clean_steps*, make of it. Raises ImportError if eyecite is not there.
    """
    logging.getLogger("eyecite").addHandler(logging.NullHandler())  # else its warnings come to standard error
    cited = list(_in_markup(markup, clean_steps)) if markup else list(_in_paragraphs(text))
    antecedents = _antecedents([citation for citation, _ in cited])
    return tuple(
        _read(citation, at)._replace(antecedent=antecedents.get(number)) for number, (citation, at) in enumerate(cited)
    )


def _in_paragraphs(text: str) -> Iterator[tuple["CitationBase", int]]:
    from eyecite import get_citations

    for span in paragraphs(text):
        for citation in get_citations(text[span.start : span.end]):
            yield citation, span.start


def _in_markup(markup: str, clean_steps: Sequence[str]) -> Iterator[tuple["CitationBase", int]]:
    from eyecite import get_citations

    for citation in get_citations(markup_text=markup, clean_steps=list(clean_steps)):
        yield citation, 0


def _antecedents(cited: Sequence["CitationBase"]) -> dict[int, int]:
    """For each citation that can be resolved, the first full citation of the same thing."""
    from eyecite import resolve_citations

    numbers = {id(citation): number for number, citation in enumerate(cited)}
    antecedents: dict[int, int] = {}
    for same in resolve_citations(list(cited)).values():
        first = numbers[id(same[0])]
        antecedents.update((numbers[id(one)], first) for one in same)
    return antecedents


def _read(citation: "CitationBase", at: int) -> Citation:
    kind = _KINDS.get(type(citation).__name__, "unknown")
    start, end = citation.span_with_pincite()
    groups = {name: str(value) for name, value in citation.groups.items() if value is not None}
    corrected = getattr(citation, "corrected_reporter", None)
    editions = getattr(citation, "all_editions", ())
    guess = getattr(citation, "edition_guess", None)
    return Citation(
        kind=kind,
        span=Span(start + at, end + at),
        matched_text=_written(citation, kind),
        short=type(citation).__name__ == "ShortCaseCitation",
        volume=groups.get("volume") or _said(citation, "volume"),
        reporter=corrected() if corrected else None,
        reporter_found=groups.get("reporter"),
        page=groups.get("page"),
        year=_said(citation, "year"),
        court=_said(citation, "court"),
        pin_cite=_said(citation, "pin_cite"),
        plaintiff=_said(citation, "plaintiff"),
        defendant=_said(citation, "defendant"),
        antecedent_guess=_said(citation, "antecedent_guess"),
        parenthetical=_said(citation, "parenthetical"),
        extra=_said(citation, "extra"),
        publisher=_said(citation, "publisher"),
        groups=tuple(groups.items()),
        is_ambiguous=bool(editions) and guess is None,
    )


def _written(citation: "CitationBase", kind: str) -> str:
    """What is matched; of a law with its year and publisher, without which it is not the same law."""
    text = citation.document.plain_text if citation.document else ""
    if kind == "law" and text:
        start, end = citation.full_span()
        return str(text[start:end])
    return str(citation.matched_text())  # type: ignore[no-untyped-call]


def _said(citation: "CitationBase", name: str) -> str | None:
    value = getattr(citation.metadata, name, None)
    return str(value) if value else None
