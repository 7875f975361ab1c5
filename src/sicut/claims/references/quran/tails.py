"""What follows a sura's name or number: its verses, with or without a word for them, in brackets or not."""

from typing import NamedTuple

from sicut.claims.references.quran import wording as w
from sicut.claims.references.quran.numbers import LETTER_BEHIND, NUMBER, Verses, verses
from sicut.text.pattern import pattern

_DIGIT = "(?=[0-9٠-٩۰-۹])"
_OPEN = r"[*_\s]{0,3}(?:[:،,;؛/–—-]|\s)?\s?[\[(]?\s?"
_PAIR = pattern(rf"{_OPEN}({NUMBER})\s?[\])]?\s?([:/.,،])\s?{_DIGIT}")
_NUMBERED = pattern(rf"\s?,?\s?[\[(]({NUMBER})[\])]")
_WORD = pattern(
    rf"[*_\s]{{0,3}}[:،,;؛.–—/-]?\s?[\[(]?\s?(?:(?:في|من|in|à|the|the\s)\s?)?(?:{w.VERSE}|{w.ARABIC_VERSE})"
    rf"\s?(?:رقم|نمبر|no\.?|من|nº|:)?\s?:?\s?[\[(]?\s?(?=[0-9٠-٩۰-۹]|ال)"
)
_PLAIN = pattern(rf"[*_]{{0,2}}\s?([:،,/|–—-]?)\s?[\[(]?\s?{_DIGIT}")
_VERSE_BEHIND = pattern(rf"\.?\s?(?:{w.VERSE}|[Aa]yet\w{{0,6}}|[Vv]ers\w{{0,3}})(?!\w)(?!\.?\s?[0-9])")
_COUNTED = pattern(
    r"\s?(?:verses?|ayahs?|ayat|ayas|Verse|versets|aleyas|times|years|people|pages|\u0022?آي|مر|صفح|%|million|[ap]\.?m\b)"
)


class Tail(NamedTuple):
    """The verses behind a sura, and its number when that is given once more; ``end`` is where they end."""

    numbered: int | None
    runs: tuple[tuple[int, int], ...]
    end: int


def tail(text: str, at: int, stop: int, sura: int, *, needs_sign: bool) -> Tail | None:
    """What follows the name of *sura* at *at*. *needs_sign*: a bare number is no verse without a colon or slash."""
    pair = _PAIR().match(text, at, stop)
    if pair and (pair[2] in ":/" or int(pair[1]) == sura):
        found = verses(text, pair.end(), stop)
        if found and not _COUNTED().match(text, found.end):
            return Tail(int(pair[1]), found.runs, found.end)
    numbered = _NUMBERED().match(text, at, stop)
    number = int(numbered[1]) if numbered and int(numbered[1]) == sura else None
    if numbered and number:
        at = numbered.end()
    found = worded(text, at, stop) or _plain(text, at, stop, needs_sign=needs_sign)
    if found:
        return Tail(number, found.runs, found.end)
    return Tail(number, (), at) if number else None


def worded(text: str, at: int, stop: int) -> Verses | None:
    """Verses behind a word for them."""
    word = _WORD().match(text, at, stop)
    return verses(text, word.end(), stop) if word else None


def _plain(text: str, at: int, stop: int, *, needs_sign: bool) -> Verses | None:
    plain = _PLAIN().match(text, at, stop)
    found = verses(text, plain.end(), stop) if plain else None
    if not plain or not found or _COUNTED().match(text, found.end):
        return None
    behind = _VERSE_BEHIND().match(text, found.end, stop)
    if behind:
        return found._replace(end=behind.end())
    if plain[1] in {":", "/"} or not (needs_sign or (plain[1] and LETTER_BEHIND().match(text, found.end))):
        return found
    return None


def numbered(text: str, at: int, stop: int, signs: str) -> Verses | None:
    """Verses behind a sura's number at *at*: after a sign of *signs*, or a word for verses."""
    sign = _SIGN().match(text, at, stop)
    if sign and sign[1] in signs:
        found = verses(text, sign.end(), stop)
        counted = found and _COUNTED().match(text, found.end)
        if found and not counted and (sign[1] == ":" or not LETTER_BEHIND().match(text, found.end)):
            return found
    return worded(text, at, stop)


_SIGN = pattern(rf"\s?[\])]?\s?([:/.,،])\s?{_DIGIT}")
