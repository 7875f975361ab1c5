"""Judgments of the European Court of Human Rights by application number: "no. 5029/71, § 49"."""

from collections.abc import Iterator

from sicut.claims.references.found import Found
from sicut.claims.references.provisions import reach
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_APPLICATION = pattern(
    r"(?:\b[Aa]pp(?:lication|l?\.)\s(?:no\.|number)|\b[Rr]equête\sn(?:°|º|o\.?)|\bBeschwerde(?:\s|-)Nr\.|(?<=[,(])\s?no\.(?=\s\d{3}))"
    r"\s?(?P<number>\d{3,5}/\d\d)(?![\d/])(?:,?\s(?:§{1,2}|paras?\.?|Rn\.)\s?(?P<first>\d{1,3})(?:\s?[-–]\s?(?P<last>\d{1,3}))?)?"
)

_PARTIES = pattern(r"\s(?:v|vs|c)\.\s(?:the\s|la\s|l['’])?[A-Z][^\n]*$")
_NEAR = 80


def find_applications(text: str) -> Iterator[Found]:
    """The judgments that *text* cites so, with the paragraphs beside the number."""
    for match in _APPLICATION().finditer(text) if "/" in text else ():
        start = match.start() + (match[0][0] == " ")
        if text.startswith("no.", start) and not _PARTIES().search(text, max(0, start - _NEAR), start):
            continue
        work = f"Application no. {match['number']}"
        first = match["first"]
        if not first:
            yield Found(Span(start, match.end()), System.CASE, work, "", known=False)
            continue
        last = match["last"] or first
        ref = f"para. {first}" if first == last else f"paras. {first}-{last}"
        places = reach((f"paragraph {first}",), (f"paragraph {last}",))
        yield Found(Span(start, match.end()), System.CASE, work, ref, (places,), known=False)
