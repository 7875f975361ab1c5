"""References made of the citations that eyecite reads."""

from collections.abc import Iterator, Sequence

from sicut.claims.references.found import Found
from sicut.claims.references.provisions import arabic, reach, subdivisions
from sicut.claims.references.us_law.pins import placed
from sicut.claims.references.us_law.reading import Citation, read
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_FULL = {"case", "journal", "law"}
_BEFORE_SECTION = pattern(r"§|,?\s(?:ch\.|art\.|tit\.)\s")
_DECIMAL = pattern(r"[.:]\d")
_BEFORE_PIN = pattern(r"[ \n,]{0,3}")


def find(text: str) -> Iterator[Found]:
    """The decisions, articles and laws that *text* cites; a short form names the work of its full citation."""
    citations = read(text)
    for citation in citations:
        full = _full(citation, citations)
        if full is None or _DECIMAL().match(text, citation.span.end):
            continue
        if full.kind == "law" and full.page is None:
            if full is citation:
                yield _law(text, citation)
            continue
        yield _decision(text, citation, full)


def _full(citation: Citation, citations: Sequence[Citation]) -> Citation | None:
    """The full citation that it is, or stands for."""
    if citation.kind in _FULL and not citation.short:
        return citation
    if citation.antecedent is None or (citation.kind == "reference" and not citation.pin_cite):
        return None
    return citations[citation.antecedent]


def _decision(text: str, citation: Citation, full: Citation) -> Found:
    system = System.LAW if full.kind == "law" else System.CASE
    volume = dict(full.groups).get("volume") or full.volume
    reporter = full.reporter_found if full.kind == "law" else full.reporter
    work = " ".join(part for part in (volume, reporter, full.page or "___") if part)
    pin = citation.page if citation.short and not citation.pin_cite else citation.pin_cite
    span = _through_pin(text, citation)
    written = text[span.start + len(citation.matched_text) : span.end] if citation.kind == "case" else ""
    return placed(span, system, work, pin or ("" if citation.short else written))


def _law(text: str, citation: Citation) -> Found:
    span, groups = _through_pin(text, citation), dict(citation.groups)
    work = _BEFORE_SECTION().split(citation.matched_text, maxsplit=1)[0].rstrip(" ,")
    section = groups.get("section") or groups.get("article") or groups.get("chapter") or ""
    unit, sign = ("section", "§") if "section" in groups else ("article", "art.")
    if not section:
        return Found(span, System.LAW, work, "")
    pin = citation.pin_cite if citation.pin_cite and citation.pin_cite.startswith("(") else ""
    place = (f"{unit} {arabic(section)}", *subdivisions(pin))
    return Found(span, System.LAW, work, f"{sign} {section}{pin}", (reach(place),))


def _through_pin(text: str, citation: Citation) -> Span:
    """Its span with its pin cite, which eyecite leaves out for some, and without the space and commas at its end."""
    start, end = citation.span
    pin = citation.pin_cite or ""
    between = _BEFORE_PIN().match(text, end)
    if pin and between and text.startswith(pin, between.end()):
        end = between.end() + len(pin)
    while end > start and text[end - 1] in " \n\t,;":
        end -= 1
    return Span(start, end)
