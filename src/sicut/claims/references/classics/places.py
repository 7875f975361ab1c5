"""The places of a work in the form of its scheme: book and line, the pages of Stephanus and Bekker, act and scene."""

from collections.abc import Callable, Mapping
from re import Match
from typing import NamedTuple

from sicut.claims.references.provisions import reach, whole
from sicut.editions.classics import Classic, Scheme
from sicut.model.reference import Place, Reach
from sicut.text.locators import page_number
from sicut.text.pattern import pattern

_END = (
    r"(?![\w%°$€£])(?!\.\d)(?!:\d)(?!\s?(?:percent|per\scent|Prozent|million|billion|Millionen|Milliarden|[ap]\.?m\b))"
)
_DOTTED = pattern(
    r"(?P<first>\d{1,3}(?:\.\d{1,4}){1,3})(?:\s?[-–—]\s?(?P<last>\d{1,4}(?:\.\d{1,4}){0,3}))?(?P<f>\sff?\.)?" + _END
)
_FOLLOWING = pattern(r"[,;]\s(?=\d{1,3}\.\d)")
_ROMAN = pattern(
    r"(?:(?:Book|Canto|Buch)\s)?(?P<book>[IVXLC]{1,6}|[ivxl]{1,6})(?:[.,:]\s?|\s)(?:(?P<chapter>[ivxl]{1,6})(?:[.,]\s?|\s))?"
    r"(?:(?:lines?|ll?\.|vv?\.)\s?)?(?P<line>\d{1,4}(?:\.\d{1,3})?)"
    r"(?:,\s?(?P<below>\d{1,2})(?![\d.]))?(?:\s?[-–—]\s?(?P<last>\d{1,4}))?" + _END
)
_COMMA = pattern(
    r"(?:(?:Book|Canto|Buch)\s)?(?P<book>\d{1,2}),\s?(?:lines?\s|ll?\.\s?|vv?\.\s?)?(?P<line>\d{1,4})"
    r"(?:\s?[-–—]\s?(?P<last>\d{1,4}))?" + _END
)
_LINE = pattern(r"(?P<first>\d{1,4})(?:\s?[-–—]\s?(?P<last>\d{1,4}))?(?P<f>\sff?\.)?" + _END)
_STEPHANUS = pattern(
    r"(?:(?:\d{1,2}|[IVX]{1,4})(?:\.|,?\s))?(?P<page>\d{1,3})(?P<letter>[a-e])(?P<line>\d{0,2})"
    r"(?:\s?[-–—]\s?(?:(?P<page2>\d{1,3})(?P<letter2>[a-e])(?P<line2>\d{0,2})|(?P<letter3>[a-e])(?P<line3>\d{0,2})"
    r"|(?P<line4>\d{1,2})))?" + _END
)
_BEKKER = pattern(
    r"(?:(?:\d{1,2}\.\d{1,2}(?:,?\s|\.))|(?:[IVX]{1,5}|[Α-Ω]|[1-9])[.,]?\s?(?:\d{1,2})?[.,]?\s)?(?P<page>\d{1,4})\s?(?P<letter>[ab])\s?"
    r"(?P<line>\d{0,2})(?:\s?[-–—]\s?(?:(?P<page2>\d{1,4})(?P<letter2>[ab])(?P<line2>\d{0,2})"
    r"|(?P<letter3>[ab])(?P<line3>\d{0,2})|(?P<line4>\d{1,2})))?(?P<f>\sff?\.)?" + _END
)
_SCENE = pattern(
    r"(?P<act>\d|[IVX]{1,3})[.,:]\s?(?P<scene>\d{1,2}|[ivx]{1,4})(?:[.,:]\s?(?P<line>\d{1,4})(?:\s?[-–—]\s?(?P<last>\d{1,4}))?)?"
    + _END
)
_ACT = (
    r"(?:Act|Akt|Acte)\s(?P<act>\d|[IVX]{1,3}),?\s(?:[Ss]cene|[Ss]c\.|Szene|[Ss]cène)\s(?P<scene>\d{1,2}|[ivxIVX]{1,4})\b"
    r"(?:,?\s(?:lines?|ll?\.|vv?\.|Verse?)\s?(?P<line>\d{1,4})(?:\s?[-–—]\s?(?P<last>\d{1,4}))?)?"
)
_SPELT = pattern(_ACT)


_BOOK = pattern(r"(?:(?:Book|Canto|Buch|Gesang)\s)?(?P<book>[IVXL]{1,6}|\d{1,2})\b" + _END)
BOOK = pattern(
    r"(?:Book|Canto|Buch|Gesang)\s(?:[IVXL]{1,6}|\d{1,2})(?:,\s(?:lines?|ll?\.)\s\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)?"
    r",?\s(?:of|in|from|der|des|von)\s(?!\s)(?:the\s)?(?:[A-Z]\w{2,14}['’]s?\s)?(?:\*|_)?"
)
"""A book of a work in words, with what comes between it and the title behind it."""
ACT = pattern(_ACT + r"\s(?:of|in|from)\s(?!\s)(?:Shakespeare['’]s\s)?")
"""A place of a play in words, with what comes between it and the title behind it."""


class Cited(NamedTuple):
    """Places up to ``end``; ``firsts`` are their books or pages, ``steps`` how deep the first goes.

    ``is_plain``: written with points alone, or with the book in Roman numerals; ``is_lettered``: with the letter of a
    page's section; ``is_spelt``: in words ("Act 3, scene 1"); ``is_by_book``: by book and
    chapter, where pages are usual ("Ethics I.7").
    """

    end: int
    ref: str
    reaches: tuple[Reach, ...]
    firsts: tuple[int, ...]
    steps: int
    is_plain: bool = False
    is_lettered: bool = False
    is_spelt: bool = False
    is_by_book: bool = False


def places(text: str, at: int, classic: Classic) -> Cited | None:
    """The places that begin at *at*, if they have the form of *classic*."""
    return next(filter(None, (form(text, at) for form in _FORMS[classic.scheme])), None)


def _dotted(text: str, at: int) -> Cited | None:
    """Places with points, and those listed behind them that go as deep: "1.1-7, 2.3; 5.10"."""
    ranges: list[tuple[Place, Place]] = []
    end = at
    while match := _DOTTED().match(text, at):
        first = tuple(map(_plain, match["first"].split(".")))
        last = _last(first, match["last"])
        if "0" in first or "0" in last or (ranges and len(first) != len(ranges[0][0])):
            break
        ranges.append((first, last))
        end = match.end()
        following = _FOLLOWING().match(text, end)
        if following is None:
            break
        at = following.end()
    if not ranges:
        return None
    firsts = tuple(int(place[0]) for one in ranges for place in one)
    ref = ", ".join(_ref(*one) for one in ranges)
    return Cited(end, ref, tuple(reach(*one) for one in ranges), firsts, len(ranges[0][0]), is_plain=True)


_CHAPTER = pattern(r"(?P<book>[IVX]{1,4})[. ](?P<chapter>\d{1,2})(?:\s?[-–—]\s?(?P<last>\d{1,2}))?(?![\d,])" + _END)


def by_book(text: str, at: int) -> Cited | None:
    """Book and chapter of a work that is cited by page as a rule: "I.7"."""
    match = _CHAPTER().match(text, at)
    if match is None:
        return None
    first = (str(_number(match["book"])), _plain(match["chapter"]))
    last = _last(first, match["last"])
    return Cited(match.end(), _ref(first, last), (reach(first, last),), (), 2, is_lettered=True, is_by_book=True)


def book(text: str, at: int) -> Cited | None:
    """A whole book: "Book VI", "9"."""
    match = _BOOK().match(text, at)
    number = _number(match["book"]) if match else 0
    if match is None or not number:
        return None
    return Cited(match.end(), str(number), (reach((str(number),)),), (number,), 1, is_spelt=not match[0][0].isdigit())


def _last(first: Place, written: str | None) -> Place:
    """The end of a range: "1.1-7" ends at 1.7, "1.1-2.3" at 2.3."""
    if not written:
        return first
    parts = tuple(map(_plain, written.split(".")))
    if len(parts) == 1:
        parts = (whole(first[-1], parts[0]),)
    return (*first[: len(first) - len(parts)], *parts)


def _books(text: str, at: int) -> Cited | None:
    """Book and line apart: "VI, 847-853", "I.1", "Book 9, line 14"."""
    roman = _ROMAN().match(text, at)
    match = roman or _COMMA().match(text, at)
    if match is None:
        return None
    groups = match.groupdict()
    chapter = (str(_number(groups["chapter"])),) if groups.get("chapter") else ()
    lines = match["line"].split(".")
    if groups.get("below"):
        if len(lines) > 1 or int(match["below"]) > int(lines[0]):  # a list of lines: "II, 37, 41"
            return None
        lines.append(match["below"])
    first = (str(_number(match["book"])), *chapter, *lines)
    last = _last(first, match["last"])
    is_plain = roman is not None
    return Cited(match.end(), _ref(first, last), (reach(first, last),), (int(first[0]),), len(first), is_plain)


def chapters(text: str, at: int) -> Cited | None:
    """Lines, or whatever else a single number counts: "332", "1-10"."""
    match = _LINE().match(text, at)
    if match is None or int(match["first"]) == 0:
        return None
    first, last = (_plain(match["first"]),), _last((_plain(match["first"]),), match["last"])
    return Cited(match.end(), _ref(first, last), (reach(first, last),), (int(first[0]), int(last[0])), 1)


def _stephanus(text: str, at: int) -> Cited | None:
    match = _STEPHANUS().match(text, at)
    return None if match is None else _pages(match, is_lettered=True)


def _bekker(text: str, at: int) -> Cited | None:
    match = _BEKKER().match(text, at)
    return None if match is None else _pages(match, is_lettered=bool(match["line"]))


def _pages(match: Match[str], *, is_lettered: bool) -> Cited:
    first = match["page"] + match["letter"] + match["line"]
    page = match["page2"] or match["page"]
    letter = match["letter2"] or match["letter3"] or match["letter"]
    line = (
        match["line2"]
        or match["line3"]
        or match["line4"]
        or ("" if match["letter2"] or match["letter3"] else match["line"])
    )
    last = page + letter + line
    ref = first if last == first else f"{first}-{last}"
    place = reach((first,), (last,))
    return Cited(match.end(), ref, (place,), (int(match["page"]), int(page)), 1, is_lettered=is_lettered)


def _scene(text: str, at: int) -> Cited | None:
    return _acted(_SCENE().match(text, at), is_spelt=False)


def _spelt(text: str, at: int) -> Cited | None:
    return _acted(_SPELT().match(text, at), is_spelt=True)


def _acted(match: Match[str] | None, *, is_spelt: bool) -> Cited | None:
    if match is None:
        return None
    act, scene = _number(match["act"]), _number(match["scene"])
    first = tuple(str(one) for one in (act, scene, match["line"]) if one is not None)
    last = _last(first, match["last"])
    place = reach(first, last)
    steps = len(first) if match["line"] or is_spelt else 1
    return Cited(match.end(), _ref(first, last), (place,), (act,), steps, is_plain=not is_spelt, is_spelt=is_spelt)


def _number(label: str) -> int:
    value = page_number(label)
    return value[1] if value else 0


def _plain(number: str) -> str:
    return str(int(number))


def _ref(first: Place, last: Place) -> str:
    return ".".join(first) if first == last else f"{'.'.join(first)}-{'.'.join(last)}"


_FORMS: Mapping[Scheme, tuple[Callable[[str, int], Cited | None], ...]] = {
    Scheme.DOTTED: (_dotted, _books),
    Scheme.LINE: (chapters,),
    Scheme.STEPHANUS: (_stephanus,),
    Scheme.BEKKER: (_bekker,),
    Scheme.SCENE: (_scene, _spelt),
}
