"""The sentences of paragraphs of German law, which are cited by their numbers: "§ 823 Abs. 1 Satz 2"."""

from collections.abc import Iterator, Mapping
from typing import Final

from sicut.model.document import Document
from sicut.model.reference import Place
from sicut.model.span import Span
from sicut.text.pattern import pattern

_SIGN: Final = "§"
_LONGEST: Final = 20_000
_MOST: Final = 40
_NUMBER: Final = pattern(r"\(?[0-9]{1,4}[a-z]?[.)][ \t\xa0]*")
_END: Final = pattern(r"[.!?][”“\"»)]{0,2}(?=\s+[¹²³⁴-⁹(]*[0-9„»\"]?[^\W\d_a-zäöüß])")
# Words before whose point no sentence ends.
_SHORT: Final = frozenset(
    "abs art nr ziff lit buchst s vgl bzw z.b d.h i.v.m usw ggf ca dr prof gem sog u.a str bgbl rn f ff st".split()
)
_WORD: Final = pattern(r"[^\s(]{1,14}\Z")


def sentences_of(document: Document, places: Mapping[Place, Span]) -> dict[Place, Span]:
    """The sentences of the innermost paragraphs of sections that are written with "§"."""
    inner = {place[:depth] for place in places for depth in range(1, len(place))}
    found: dict[Place, Span] = {}
    for place, span in places.items():
        if place in inner or not place[0].startswith("section ") or span.width > _LONGEST:
            continue
        whole = places.get(place[:1], span)
        if document.text[whole.start] != _SIGN or place[-1].startswith(("letter", "number")):
            continue
        for number, one in enumerate(_sentences(document, span, is_section=len(place) == 1), 1):
            found[*place, f"sentence {number}"] = one
    return found


def _sentences(document: Document, span: Span, *, is_section: bool) -> Iterator[Span]:
    text = document.text
    start = span.start
    if is_section:
        line = text.find("\n", start, span.end)
        if line < 0:
            return
        start = line
    number = _NUMBER().match(text, start, span.end)
    start = number.end() if number is not None else start
    for count, found in enumerate(_END().finditer(text, start, span.end)):
        word = _WORD().search(text, max(start, found.start() - 16), found.start())
        last = "" if word is None else word[0].casefold()
        if count == _MOST:
            break
        if last in _SHORT or last.isdigit():
            continue
        begin = start + len(text[start : found.end()]) - len(text[start : found.end()].lstrip())
        yield Span(begin, found.end())
        start = found.end()
    body = text[start : span.end].strip()
    if body:
        begin = start + len(text[start : span.end]) - len(text[start : span.end].lstrip())
        yield Span(begin, begin + len(body))
