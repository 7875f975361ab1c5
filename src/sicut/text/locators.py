"""Places in a source as citations write them: ``p. 4``, ``pp. 33–35``, ``S. iv``, ``§ 3``, ``at 0:12:30``."""

import re
from enum import StrEnum
from typing import NamedTuple

from sicut.text.pattern import pattern


class LocatorKind(StrEnum):
    """What a place in a source is counted in."""

    PAGE = "page"
    SECTION = "section"
    TIME = "time"
    OTHER = "other"


class Locator(NamedTuple):
    """A place as written. ``ranges`` are its first and last numbers, as written; a single place is a range of one."""

    kind: LocatorKind
    ranges: tuple[tuple[str, str], ...]


_TERMS = {
    LocatorKind.PAGE: "pages page pp p pg Seiten Seite S páginas página págs pág стр с",
    LocatorKind.SECTION: "sections section sect secs sec chapters chapter chaps chap ch "
    "Kapitel Kap Abschnitt Abschn chapitre sección capítulo cap глава гл §§ §",
    LocatorKind.TIME: "time Minute min",
    LocatorKind.OTHER: "lines line ll l paragraphs paragraph paras para Absatz Abs Randnummer Rn "
    "¶¶ ¶ notes note nn n fn verses verse vv v columns column cols col figure fig table book bk part pt volume vol Bd "
    "Zeile Z",
}
_KINDS = {term: kind for kind, terms in _TERMS.items() for term in terms.split()}
_ARABIC = r"[0-9]{1,6}(?:[.:][0-9]{1,6}){0,3}(?:[a-e](?![a-z]))?"
_LATIN = "[ivxlcdm]{1,9}|[IVXLCDM]{1,9}"
_NUMBER = rf"(?:{_ARABIC}|{_LATIN})(?![a-eg-rt-zA-Z0-9])"
_WORDS = "|".join(re.escape(term) for term in sorted(_KINDS, key=lambda term: (-len(term), term)))
_DASH = r"\s?(?:--?-?|[–—‐‑]|\\?-)\s?"
_RANGE = pattern(rf"({_NUMBER})(?:{_DASH}({_NUMBER})|\s?(ff?|sqq?)(?![a-zA-Z0-9])\.?)?(?!-?[a-zA-Z])")
_HEAD = pattern(
    rf"[\s,:]{{0,3}}(?:(?:at|auf|à|a la)\s)?(?:({_WORDS})(?:\.|(?![a-zA-Z]))[\s~]{{0,2}}(?={_NUMBER})|(?={_ARABIC}))"
)
_AND = pattern(r"\s?(?:,|&|;|and|und|et|y)\s?(?=[0-9])")
_OPENING = pattern(r"(?:[ \xa0,;]{0,3}[\[(]?[12][0-9]{3}(?![0-9:])[\])]?)?[ \xa0,;]{0,3}[\[(]?")
_LONGEST = 120
_FOLLOWING = 20


def read_locator(text: str) -> tuple[int, int] | None:
    """Where in *text* the place stands that it begins with, a comma or colon before it apart; ``None``: it has none.

    Looks at the first :data:`_LONGEST` characters.
    """
    head = text[:_LONGEST]
    found = _HEAD().match(head)
    if found is None:
        return None
    end = _numbers_end(head, found.end())
    return None if end == found.end() else (found.start(1) if found[1] is not None else found.end(), end)


def following_locator(text: str, at: int) -> str | None:
    """The place that stands right behind a citation without one, as written; a number alone is none.

    Its kind is written, or it is a time: ``, p. 4``, `` (at 12:30)``, `` [0:12:30]``; a year may stand before it.
    """
    opening = _OPENING().match(text, at)
    start = at if opening is None else opening.end()
    found = read_locator(text[start : start + _LONGEST])
    if found is None or "\n" in text[at : start + found[0]]:
        return None
    written = text[start + found[0] : start + found[1]]
    return written if written[0] not in "0123456789" or ":" in written else None


def _numbers_end(text: str, at: int) -> int:
    """The end of the numbers and ranges that begin at *at*."""
    end = at
    found = _RANGE().match(text, at)
    while found is not None:
        end = found.end()
        further = _AND().match(text, end)
        found = _RANGE().match(text, further.end()) if further is not None else None
    return end


def parse_locator(text: str) -> Locator | None:
    """The place that *text*, a citation's locator, names; a bare number is a page, one with colons a time."""
    found = _HEAD().match(text[:_LONGEST])
    if found is None:
        return None
    end = _numbers_end(text[:_LONGEST], found.end())
    ranges = tuple((one[1], _last(one)) for one in _RANGE().finditer(text[:_LONGEST], found.end(), end))
    if not ranges:
        return None
    kind = _KINDS[found[1]] if found[1] is not None else LocatorKind.PAGE
    if ":" in ranges[0][0] and kind in {LocatorKind.PAGE, LocatorKind.TIME}:
        kind = LocatorKind.TIME
    return Locator(kind, ranges)


def _last(found: re.Match[str]) -> str:
    """The end of a range; of ``33f.`` and ``33ff.`` a number that is far enough."""
    if found[3] is not None and found[1].isdecimal():
        return str(int(found[1]) + (1 if found[3] in {"f", "sq"} else _FOLLOWING))
    last = found[2] or found[1]
    if found[2] is not None and found[1].isdecimal() and last.isdecimal() and len(last) < len(found[1]):
        return found[1][: len(found[1]) - len(last)] + last
    return last


def page_number(label: str) -> tuple[bool, int] | None:
    """A page's label as a number, and whether it is written in Roman numerals; ``None`` for any other label."""
    if label.isascii() and label.isdecimal():
        return False, int(label)
    value = _roman(label.lower())
    return None if value is None else (True, value)


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def _roman(numeral: str) -> int | None:
    if not numeral or any(c not in _ROMAN for c in numeral):
        return None
    values = [_ROMAN[c] for c in numeral]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def seconds(time: str) -> int | None:
    """A time as written (``1:02:03``, ``12:30``) in seconds."""
    parts = time.split(":")
    if len(parts) not in {2, 3} or not all(part.isascii() and part.isdecimal() for part in parts):
        return None
    total = 0
    for part in parts:
        total = 60 * total + int(part)
    return total
