"""Numbers in digits, read as a language writes them.

The signs are those of the locale data (CLDR, numbers): English groups by commas and has a decimal point, German groups
by points, French by spaces, and both have a decimal comma. Spaces and apostrophes group everywhere, and digits of any
script count. One text can be two numbers: "1,250" is a thousand more in English than in German.
"""

import re
from enum import Enum
from fractions import Fraction
from functools import cache

from sicut.text.fold import fold_character
from sicut.text.unicode import is_digit

MOST_DIGITS = 40
_SPACES = " \u2009\u202f\xa0'\u2019\u066c"
_ARABIC_POINT = "\u066b"
_QUOTIENTS = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅐": "1/7", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅑": "1/9", "⅒": "1/10",
}  # fmt: skip
_QUOTIENT = re.compile(r"(?:([0-9]+) )?([0-9]+)/([0-9]+)\Z")


class Convention(Enum):
    """What groups the digits of a number, and what stands before its decimals."""

    POINT = (",", ".")
    COMMA = (".", ",")
    SPACED = ("", ",")


_CONVENTIONS = {
    Convention.POINT: "en zh ja ko th he hi mr ne",
    Convention.COMMA: "de es it pt nl ca da tr id ro el sr",
    Convention.SPACED: "fr ru uk be bg pl cs sv fi hu hy ka",
}
_BY_LANGUAGE = {
    language: (convention,) for convention, languages in _CONVENTIONS.items() for language in languages.split()
}


def conventions(language: str | None) -> tuple[Convention, ...]:
    """Those that texts of *language* follow: more than one where it is unknown, or where its countries differ."""
    return _BY_LANGUAGE.get(language or "", tuple(Convention))


@cache
def _pattern(convention: Convention) -> re.Pattern[str]:
    group, decimal = convention.value
    grouped = rf"[1-9][0-9]{{0,2}}(?P<gap>[{group}{_SPACES}])[0-9]{{3}}(?:(?P=gap)[0-9]{{3}})*"
    if convention is Convention.POINT:
        grouped += "|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}"
    return re.compile(rf"(?P<whole>[0-9]+|{grouped})(?:[{decimal}{_ARABIC_POINT}](?P<decimals>[0-9]+))?\Z")


def holds_digits(text: str) -> bool:
    """Whether *text* has a digit, or a character that stands for one or more, such as "½" or "①"."""
    return any(is_digit(folded) for c in text for folded in fold_character(c))


def _plain(text: str) -> str:
    """*text* with its digits in ASCII and its characters for fractions written out."""
    return "".join(_quotient(c) or _digit(c) for c in text).replace("\u2044", "/").strip()


def _quotient(c: str) -> str:
    return f" {_QUOTIENTS[c]}" if c in _QUOTIENTS else ""


def _digit(c: str) -> str:
    folded = fold_character(c).strip()
    return folded if len(folded) == 1 and is_digit(folded) else c


def numeral(text: str, convention: Convention) -> Fraction | None:
    """The value of one number in digits, as *convention* has it; ``None`` for anything else."""
    plain = _plain(text) if len(text) <= MOST_DIGITS else ""
    found = _pattern(convention).match(plain)
    if found is not None:
        decimals = found["decimals"] or ""
        return Fraction(int("".join(filter(is_digit, found["whole"])) + decimals), 10 ** len(decimals))
    quotient = _QUOTIENT.match(plain)
    if quotient is None or not int(quotient[3]):
        return None
    return int(quotient[1] or "0") + Fraction(int(quotient[2]), int(quotient[3]))
