"""Verses as they are numbered behind a sura: ``4``, ``4-6``, ``255,257``, ``4f.``, ``٤ إلى ٦``."""

from itertools import takewhile
from typing import NamedTuple

from sicut.editions.ordinals import ordinal
from sicut.editions.quran.numbering import VERSES, fault
from sicut.editions.quran.suras import usual
from sicut.editions.unit_labels import roman
from sicut.model.reference import Reach
from sicut.text.pattern import pattern

NUMBER = r"(?<![0-9٠-٩۰-۹])(?:[0-9]{1,3}|[٠-٩]{1,3}|[۰-۹]{1,3})(?![0-9٠-٩۰-۹])"
_DASH = "[-‐‑–—−~ـ]"
_TO = rf"\s?(?:{_DASH}{{1,2}}|\b(?:to|through|bis|à|au|a|al|hasta|ile|sampai)\b|إلى|الى|حتى|تا)\s?"
_AND = r"\s?(?:[,،;؛&+]|\b(?:and|und|et|y|dan|ve)\b|و)\s?"
_MORE = r"(?:\s?ff?\b\.?)?"
# Words that follow no count of things.
_PLAIN = (
    r"(?:only|and|as|to|the|with|by|in|on|at|for|from|before|after|above|below|over|beside|when|then|there|both|also|but|which"
    r"|that|is|are|was|were|has|had|can|may|must|will|would|does|did|he|she|it|they|we|again|aloud|once|twice|allow(?:s|ed)?"
    r"|asks?|beg[aiu]ns?|calls?|clos(?:es?|ed)|c[ao]mes?|commands?|describes?|ends?|ended|forbids?|follow(?:s|ed)?|gives?|gave"
    r"|hangs?|hung|means?|meant|mentions?|mentioned|opens?|opened|promises?|reads?|reminds?|says?|said|shows?|showed|speaks?"
    r"|spoke|stands?|stood|states?|tells?|told|warns?|und|sind|ist|lautet|gibt|sagt|heißt|nennt|spricht|steht|wird|wurde|et"
    r"|dit|est|parle|y|dice|es)"
)
LETTER_BEHIND = pattern(rf"\s?(?!{_PLAIN}\b)[^\W\d_]")
# A further number is none of this list where it is a sura's ("2:255, 3:7") or counts something ("4, 5 people").
_LIST = pattern(
    rf"({NUMBER})(?:({_TO})({NUMBER})(?!\s?:\s?[0-9]))?({_MORE})"
    rf"(?:{_AND}(?:{NUMBER}{_DASH}{NUMBER}|{NUMBER})(?!\s?[:.]\s?[0-9]|\s?(?!{_PLAIN}\b)[^\W\d_]{{2,}}))*+"
)
_ORDINAL = pattern(r"(ال\w+)(?:\s(عشرة|وال\w+))?")
_ITEM = pattern(rf"({NUMBER})(?:({_TO})({NUMBER}))?({_MORE})")


class Verses(NamedTuple):
    """Verses of one sura: spelled in one way, and where they end in the text; ``()`` stands for the whole sura."""

    runs: tuple[tuple[int, int], ...]
    end: int


def value(written: str) -> int | None:
    """The number *written* in digits, as a Roman numeral, or as an ordinal in a word."""
    digits = "".join(takewhile(str.isdecimal, written))
    counted = ordinal(written) or ordinal(written.rstrip("nr"))
    return int(digits or counted or 0) or roman(written)


def verses(text: str, at: int, stop: int) -> Verses | None:
    """The list of verses that begins at *at* and ends before *stop*."""
    found = _LIST().match(text, at, stop)
    if not found:
        return _in_words(text, at, stop)
    runs = []
    for item in _ITEM().finditer(text, at, found.end()):
        first = int(item[1])
        last = int(item[3] or item[1])
        if item[4]:
            last += 1 if item[4].count("f") == 1 else 0
            last = last if item[4].count("f") == 1 else -1
        runs.append((first, last))
    return Verses(tuple(runs), found.end())


def _in_words(text: str, at: int, stop: int) -> Verses | None:
    """One verse by its ordinal number in Arabic words."""
    words = _ORDINAL().match(text, at, stop)
    if not words:
        return None
    first = ordinal(words[1])
    both = ordinal(words[0].replace("ين", "ون")) if words[2] else None
    number, end = (both, words.end()) if both and both != first else (first, words.end(1))
    return Verses(((int(number), int(number)),), end) if number else None


def spelled(sura: int, runs: tuple[tuple[int, int], ...]) -> str:
    """The one form of a reference: ``30:4-6``, ``2:255,257``, ``112``."""
    if not runs:
        return str(sura)
    return f"{sura}:" + ",".join(
        f"{first}" if first == last else f"{first}ff" if last < 0 else f"{first}-{last}" for first, last in runs
    )


def reaches(sura: int, runs: tuple[tuple[int, int], ...]) -> tuple[Reach, ...]:
    """The places to look up; "ff" reaches to the sura's end."""
    name = str(sura)
    if not runs:
        return (Reach((name,), (name,)),)
    end = VERSES[sura - 1] if 1 <= sura <= len(VERSES) else 0
    return tuple(Reach((name, str(first)), (name, str(last if last >= 0 else max(end, first)))) for first, last in runs)


def fault_of(named: int | None, numbered: int | None, runs: tuple[tuple[int, int], ...]) -> str | None:
    """What is wrong with a reference whose sura is *named* or *numbered* or both."""
    if named is not None and numbered is not None and named != numbered:
        return f"{usual(named)} is sura {named}, not {numbered}"
    sura = named or numbered or 0
    for first, last in runs:
        wrong = fault(sura, first) or fault(sura, max(first, last))
        if wrong:
            return wrong
        if 0 <= last < first:
            return f"{first}-{last} runs backwards"
    return fault(sura)
