"""How two lines of a paragraph are joined: by a space, by nothing, or as one word that a hyphen parted."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from sicut.text.unicode import is_digit, is_unspaced, is_upper, is_word_character

_HYPHENS = "-\u2010"
_SOFT = "\xad"
_TIGHT = "\u2014\u2013/\u2011"
_COMPOUND = re.compile(r"[^\W\d_]{1,40}(?:[-\u2010][^\W\d_]{1,40}){1,5}")
_LAST = re.compile(r"[^\W\d_]{1,40}$")
_FIRST = re.compile(r"[^\W\d_]{1,40}")
_WIDE = re.compile("[\u3000-\u303f\uff00-\uffef\u4e00-\u9fff\u3040-\u30ff]")


class Joint(NamedTuple):
    """What stands between two lines: how many characters of the first belong to it, and how it reads (a space)."""

    taken: int
    reading: str | None


_SPACE = Joint(0, None)


def compounds(texts: Iterable[str]) -> frozenset[str]:
    """The words of *texts* that are written with a hyphen inside a line."""
    return frozenset(
        found.lower().replace("\u2010", "-")
        for text in texts
        if "-" in text or "\u2010" in text
        for found in _COMPOUND.findall(text)
    )


def joint(line: str, following: str, known: frozenset[str]) -> Joint:
    """How *line* is joined to the one below it; *known*: :func:`compounds` of the document."""
    if len(line) < 2 or not following:  # noqa: PLR2004 - a hyphen alone is a dash
        return _SPACE
    last, before, first = line[-1], line[-2], following[0]
    if last == _SOFT:
        return Joint(1, "")
    if last in _HYPHENS:
        return _hyphen(line, following, known) if is_word_character(before) and is_word_character(first) else _SPACE
    if last in _TIGHT and is_word_character(before) and is_word_character(first):
        return Joint(0, "")
    unspaced = _is_unspaced(last) and _is_unspaced(first)
    return Joint(0, "") if unspaced else _SPACE


def _is_unspaced(c: str) -> bool:
    return is_unspaced(c) or _WIDE.match(c) is not None


def _hyphen(line: str, following: str, known: frozenset[str]) -> Joint:
    first = following[0]
    if is_upper(first) or is_digit(first) or is_digit(line[-2]):
        return Joint(1, line[-1])
    one, other = _LAST.search(line[-41:-1]), _FIRST.match(following)
    if one is not None and other is not None and f"{one[0]}-{other[0]}".lower() in known:
        return Joint(1, line[-1])
    return Joint(1, "")
