"""The character encoding of a text that no mark and no declaration tells.

Scripts of many bytes are told by how often what is common in them comes; the others are guessed, and a guess is sure
only if no other encoding does about as well and reads other letters.
"""

import codecs
import re
from itertools import pairwise
from typing import NamedTuple

from sicut.read import charsets
from sicut.read.alphabets import is_of_a_language
from sicut.text.pattern import pattern

# Quotation marks, dashes, the soft hyphen and the no-break space stand at the same bytes in all code pages of Windows.
_PUNCTUATION = frozenset(b"\x80\x82\x84\x85\x91\x92\x93\x94\x96\x97\x99\xa0\xa7\xab\xad\xbb")
# What tells a wrong guess: a sign inside a word, a frame drawn with characters, letters that no language has together.
_SIGNS = pattern(
    "(?<=[A-Za-z\xc0-\u024f])[\xa1-\xa6\xa8\xac\xae-\xb6\xb8-\xba\xbc-\xbf\xd7\xf7\u0192\u02c6\u02dc\u2020\u2021\u2030]"
    "|[\u2500-\u259f]"
)
_MIXED = pattern("[A-Za-z][\u0370-\u1fff]|[\u0370-\u1fff][A-Za-z]")
_BEYOND = pattern(r"[^\W\d_]?[^\W\d_\x00-\x7f]+[^\W\d_]?")
_NO_LETTERS = pattern(r"[\W\d_]+")
_KANA, _HANGUL = (0x3041, 0x30FA), (0xAC00, 0xD7A3)
_LEVEL_1 = {"gb18030": (0xB0, 0xD7, 0xA1), "big5hkscs": (0xA4, 0xC6, 0x40), "cp949": (0xB0, 0xC8, 0xA1)}
_FEWEST, _MANY_KANA, _MOST = 4, 0.2, 0.85
_AS_GOOD, _LEAST = 0.1, 0.1


class Guess(NamedTuple):
    """An encoding, and whether no other is as likely."""

    codec: str
    is_sure: bool


class _Match(NamedTuple):
    chaos: int
    signs: int
    coherence: float
    likely: int
    codec: str
    text: str


def guess(sample: bytes) -> Guess | None:
    """The encoding in which the sample looks most like a language."""
    if _PUNCTUATION.issuperset(byte for byte in sample if byte > 0x7F):  # noqa: PLR2004 - the end of ASCII
        return Guess("cp1252", is_sure=True)
    ranked = sorted(_matches(sample), key=lambda one: (*one[:2], -round(one.coherence * 20), one.likely))
    best = ranked[0] if ranked else None
    asian = _asian(sample)
    if asian is not None and (best is None or best.signs or best.coherence < _LEAST):
        return Guess(asian, is_sure=True)
    if best is None:
        return None
    told = best.codec not in charsets.MANY_BYTES and best.coherence >= _LEAST
    return Guess(best.codec, told and not any(_is_rival(one, best) for one in ranked[1:]))


def _asian(sample: bytes) -> str | None:
    """The encoding of many bytes whose common characters nearly all characters are."""
    for codec in ("cp932", "euc_jp"):
        text = _beyond_ascii(sample, codec)
        if len(text) >= _FEWEST and _share(text, _KANA) >= _MANY_KANA:
            return codec
    for codec in ("cp949", "gb18030", "big5hkscs"):
        text = "".join(filter(str.isalpha, _beyond_ascii(sample, codec)))
        if len(text) >= _FEWEST and _common(text, codec) >= _MOST:
            return codec
    return None


def _beyond_ascii(sample: bytes, codec: str) -> str:
    """What of the sample is not ASCII; empty if it is not in that encoding. Its last character may be cut."""
    try:
        text = codecs.getincrementaldecoder(codec)().decode(sample)
    except UnicodeDecodeError:
        return ""
    return re.sub("[\x00-\x7f]+", "", text)


def _share(text: str, bounds: tuple[int, int]) -> float:
    return sum(bounds[0] <= ord(c) <= bounds[1] for c in text) / len(text)


def _common(text: str, codec: str) -> float:
    """How many of the characters are of the common ones of a standard; of Korean, syllables."""
    first, last, trail = _LEVEL_1[codec]
    data = [c.encode(codec) for c in text]
    common = sum(len(pair) == 2 and first <= pair[0] <= last and pair[1] >= trail for pair in data)  # noqa: PLR2004
    return common / len(data)


def _matches(sample: bytes) -> list[_Match]:
    from charset_normalizer import from_bytes

    found: dict[str, _Match] = {}
    for match in from_bytes(sample, cp_isolation=list(charsets.GUESSES), preemptive_behaviour=False):
        text = str(match)
        signs = sum(len(one().findall(text)) for one in (_SIGNS, _MIXED))
        signs += _changes_of_case(text) + (not is_of_a_language(text))
        for codec in (match.encoding, *match.could_be_from_charset):
            if codec in charsets.GUESSES:
                likely = charsets.GUESSES.index(codec)
                found[codec] = _Match(int(match.chaos * 10), signs, match.coherence, likely, codec, text)
    return list(found.values())


def _changes_of_case(text: str) -> int:
    """How often a capital stands right behind a small letter, one of them beyond ASCII."""
    found = _BEYOND().finditer(text)
    return sum(pair[0].islower() and pair[1].isupper() for one in found for pair in pairwise(one[0]))


def _is_rival(one: _Match, best: _Match) -> bool:
    """Whether another encoding does about as well as the best and reads other letters."""
    as_good = one.chaos <= best.chaos + 1 and one.signs <= best.signs and one.coherence >= best.coherence - _AS_GOOD
    return as_good and _NO_LETTERS().sub("", one.text) != _NO_LETTERS().sub("", best.text)
