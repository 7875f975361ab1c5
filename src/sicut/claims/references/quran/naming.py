"""Names of suras as they stand in a text: how far the name reaches, and which it is."""

from typing import NamedTuple

from sicut.claims.references.quran.wording import ARABIC_LETTER, ARTICLE
from sicut.editions.quran.spelling import is_romanised, sura
from sicut.text.pattern import pattern

_WORDS = pattern(
    rf"(?:{ARABIC_LETTER}|\u0640)++(?:\s(?:{ARABIC_LETTER}|\u0640)++){{0,2}}+"
    r"|['’‘ʼʾʿ`´]?[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'’‘ʼʾʿ`´])*+"
    r"(?:(?:\s|\s?[-‐‑–]\s?)['’‘ʼʾʿ`´]?[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'’‘ʼʾʿ`´])*+){0,4}+"
)
_WORDS_OF_A_NAME = 4
_BREAK = pattern(r"[\s\-‐‑–]+")
_ARTICLE = pattern(rf"(?!Ali\s)(?:{ARTICLE}|ال)")
_IS_NAME = pattern(r"(?!(?:in|is|it)\s)['’‘ʼʾʿ`´]?[^\W\d_]\D*$")
_ARABIC = pattern("[\u0620-\u06ff]")


class Name(NamedTuple):
    """A sura named at ``start`` to ``end``; ``is_sound``: in Arabic or romanised; ``has_article``: with its article."""

    start: int
    end: int
    number: int
    is_sound: bool
    has_article: bool
    is_arabic: bool


def name_at(text: str, at: int, stop: int) -> Name | None:
    """The longest name of a sura that begins at *at*."""
    found = _WORDS().match(text, at, min(stop, at + 60))
    if not found:
        return None
    ends = [found.end(), *(at + gap.start() for gap in reversed(tuple(_BREAK().finditer(found[0]))))]
    for end in ends:
        number = sura(text[at:end])
        if number is not None:
            return _name(text, at, end, number)
    return None


def name_before(text: str, end: int, begin: int) -> Name | None:
    """The longest name of a sura that ends at *end*."""
    begin = max(begin, end - 40)
    near = text[begin:end]
    starts = [gap.end() for gap in _BREAK().finditer(near)]
    for start in (0, *starts):
        if start == 0 and begin and text[begin - 1 : begin + 1].isalpha():
            continue
        written = near[start:].lstrip('()[]{}*_"“”„«»﴿﴾ ')
        is_name = len(written.split()) <= _WORDS_OF_A_NAME and _IS_NAME().match(written)
        number = sura(written) if is_name else None
        if number is not None:
            return _name(text, end - len(written), end, number)
    return None


def _name(text: str, start: int, end: int, number: int) -> Name:
    name = text[start:end]
    has_article = _ARTICLE().match(name) is not None
    return Name(start, end, number, is_romanised(name), has_article, _ARABIC().search(name) is not None)
