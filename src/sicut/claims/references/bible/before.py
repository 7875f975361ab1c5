"""What stands before the name of a book and belongs to it: "Chapter 1 of", "the 23rd"."""

from typing import NamedTuple

from sicut.claims.references.bible.items import Joint
from sicut.claims.references.bible.tokens import DIGITS
from sicut.editions.bible.naming import Named
from sicut.text.pattern import pattern

_REACH = 80
_OF = (
    "\\s(?:of|from|in|von|aus|im|de|du|des|del)(?:\\s(?:the|dem|der|la|le|el))?"
    "(?:\\s(?:book|gospel)(?:\\s(?:of|according to))?)?\\s?"
)
_PLAIN = (
    f"(?:chapters?|chaps?\\.?|ch\\.?|kapitel|chapitres?|cap[i\u00ed]tulos?)\\s?(?P<plain>[{DIGITS}]{{1,3}})"
    f"(?:\\s?(?P<joint>[-\u2013,]|and|und|et|y|to|bis)\\s?(?P<until>[{DIGITS}]{{1,4}}))?"
)
_COUNTED = "(?P<ordinal>[0-9]{1,3})(?P<suffix>st|nd|rd|th)\\s?(?:chapter|chap\\.?|ch\\.?)"
_CHAPTER = pattern(f"(?<![^\\W_])(?:{_PLAIN}|{_COUNTED}){_OF}$", 2)
_OPENING = pattern(f"{_PLAIN}{_OF}", 2)
_SIGN_BEFORE = pattern(
    "(?<![^\\W_])(?:chapters?|chap\\.?|ch\\.?|kapitel|chapitre|cap[i\u00ed]tulo|v\\.?|verses?|verset|vers)\\s?$", 2
)
_NUMBER_OF = pattern(f"[{DIGITS}]{{1,3}}{_OF}(?=[^\\W_])", 2)
_VERSES = pattern(
    f"(?<![^\\W_])(?:vv?\\.?|verses?|versets?|vers(?:en|e)?|vers[i\u00ed]culos?)\\s?(?P<plain>[{DIGITS}]{{1,3}})"
    f"(?:\\s?(?P<joint>[-\u2013,]|and|und|et|y|to|bis)\\s?(?P<until>[{DIGITS}]{{1,3}}))?{_OF}$",
    2,
)
_ORDINAL = pattern("(?<![^\\W_])(?P<ordinal>[0-9]{1,3})\\s?(?P<suffix>st|nd|rd|th)\\s?$", 2)
_FIRST_WORD = pattern("(?:of|from|in|von|aus|im|des|de|du|del) ", 2)
_LISTING = frozenset({",", "and", "und", "et", "y"})


class Preface(NamedTuple):
    """From where, and the chapters (or verses): ``until`` is the second one that is named, joined by ``joint``."""

    start: int
    number: int
    until: int | None = None
    joint: Joint = Joint.RANGE
    is_verse: bool = False


def opens_preface(text: str, at: int) -> bool:
    """Whether "chapter 2 of" stands at *at*."""
    return _OPENING().match(text, at) is not None


def behind_number(text: str, start: int) -> int:
    """Where a name begins that was read from *start* with the number of a chapter or verse ("chapter 3 of John")."""
    number = _NUMBER_OF().match(text, start)
    return number.end() if number and _SIGN_BEFORE().search(text[max(0, start - _REACH) : start]) else 0


def preface(text: str, named: Named) -> Preface | None:
    """What stands directly before *named*."""
    begin = max(0, named.start - _REACH)
    of = _FIRST_WORD().match(text, named.start, named.core)  # as part of the name: "des" in "des Buches Daniel"
    before = text[begin : of.end() if of else named.start]
    chapters = _CHAPTER().search(before)
    if match := chapters or _VERSES().search(before):
        number = int(match["plain"] or match["ordinal"])
        joint = Joint.LIST if (match["joint"] or "").lower() in _LISTING else Joint.RANGE
        until = int(match["until"]) if match["until"] else None
        return Preface(begin + match.start(), number, until, joint, is_verse=chapters is None)
    if named.books[0] == "Ps" and (match := _ORDINAL().search(before)):
        chapter = int(match["ordinal"])
        if match["suffix"].lower() == _suffix(chapter):
            return Preface(begin + match.start(), chapter)
    return None


def _suffix(number: int) -> str:
    if number // 10 % 10 == 1:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
