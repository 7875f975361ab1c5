"""The tokens of a run of references: books, numbers, words and signs, up to the first thing that is none of them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sicut.claims.references.bible.words import Kind, kinds
from sicut.editions.bible.naming import Named
from sicut.editions.bible.numbering import english
from sicut.editions.bible.translations import translation_at
from sicut.text.fold import letters
from sicut.text.pattern import pattern

DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19"
_SPACE = pattern(
    "(?:[ \\t\u00a0\u2002-\u200b\u200e\u200f\u202a-\u202e\u202f\u2066-\u2069\u3000]|\r?\n(?![ \\t]*\r?\n))*+"
)
_NUMBER = pattern(f"[{DIGITS}]++")
_WORD = pattern(
    f"[^\\W{DIGITS}_]++(?:[\u064b-\u065f\u0300-\u036f\u0591-\u05c7][^\\W{DIGITS}_]*+)*+(?:['\u2019](?=[^\\W{DIGITS}_])[^\\W{DIGITS}_]++)?"
)
_ROMAN = pattern("(?=[ivxlc])(?:c{0,3})(?:x[cl]|l?x{0,4})(?:i[xv]|v?i{0,4})")
_PART = pattern("[a-e](?![^\\W_])")
_THOUSANDS = pattern(",000(?![0-9])")
_LONGEST = 3
_ORDINAL = pattern("[ \\u00a0]?(?:st|nd|rd|th)(?![^\\W_])")
_SIGNS = {
    ":": Kind.COLON,
    "\u2236": Kind.COLON,
    "\uff1a": Kind.COLON,
    ".": Kind.POINT,
    "\u00b7": Kind.POINT,
    "\u00ad": Kind.RANGE,
    ",": Kind.COMMA,
    "\u060c": Kind.COMMA,
    ";": Kind.SEMICOLON,
    "\u061b": Kind.SEMICOLON,
    "/": Kind.AND,
    "&": Kind.AND,
    "+": Kind.AND,
    "~": Kind.AND,
    "|": Kind.AND,
    "-": Kind.RANGE,
    "\u2010": Kind.RANGE,
    "\u2011": Kind.RANGE,
    "\u2012": Kind.RANGE,
    "\u2013": Kind.RANGE,
    "\u2014": Kind.RANGE,
    "\u2212": Kind.RANGE,
    "\u05be": Kind.RANGE,
    "(": Kind.OPEN,
    "[": Kind.OPEN,
    ")": Kind.CLOSE,
    "]": Kind.CLOSE,
}
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_HEBREW_VALUES = dict(
    zip(
        "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05db\u05dc\u05de\u05e0\u05e1\u05e2\u05e4\u05e6\u05e7",
        (*range(1, 10), *range(10, 101, 10)),
        strict=True,
    )
)
_HEBREW = "".join(_HEBREW_VALUES)
_HEBREW_NUMBER = pattern(f"[{_HEBREW}]{{0,2}}[\"\u05f4]?[{_HEBREW}](?:['\u05f3]|(?![^\\W_]))")
_BEFORE_CHAPTER = frozenset({Kind.BOOK, Kind.CHAPTER, Kind.SEMICOLON})


class Token(NamedTuple):
    """A token at ``start`` to ``end``; ``is_apart``: white space stands before it.

    Of numbers: the ``value``, whether it is in letters, Roman or Hebrew (``is_roman``), and whether it runs into
    letters that are no word of a reference (``is_captive``) or is neither Roman nor in the digits 0 to 9
    (``is_foreign``). The letter of a part of a verse belongs to its number.
    """

    kind: Kind
    start: int
    end: int
    is_apart: bool = False
    value: int = 0
    is_roman: bool = False
    is_captive: bool = False
    is_foreign: bool = False
    named: Named | None = None


def tokens(text: str, at: int, names: Mapping[int, Named]) -> Iterator[Token]:
    """The tokens from *at*, of which *names* are the books by where they begin; linear in what they cover."""
    if named := names.get(at):
        yield Token(Kind.BOOK, at, named.end, named=named)
        at = named.end
    before = Token(Kind.BOOK, at, at, named=named) if named else None  # but for points
    is_roman, opened = False, Kind.BOOK
    while at < len(text):
        begin = _end_of_space(text, at)
        token = _token(text, begin, names, _numerals(before, opened, is_roman=is_roman))
        if token is None:
            return
        yield token._replace(is_apart=begin > at)
        if token.kind is Kind.NUMBER and before is not None:
            opened = before.kind
        before = before if token.kind is Kind.POINT else token
        at, is_roman = token.end, is_roman or token.is_roman


def _numerals(before: Token | None, opened: Kind, *, is_roman: bool) -> str:
    """Which letters may begin a number behind a token; "v" is also the sign of a verse.

    A verse in Hebrew letters follows a chapter in letters, which itself stood behind the token *opened*.
    """
    if before is None:
        return ""
    if before.kind in _BEFORE_CHAPTER:
        is_short = before.named is not None and english().chapters(before.named.books[0]) == 1
        return "" if before.kind is Kind.SEMICOLON and not is_roman else _HEBREW + ("ixlc" if is_short else "ivxlc")
    is_verse = before.kind in {Kind.COMMA, Kind.COLON} and opened in _BEFORE_CHAPTER
    return _HEBREW if before.kind is Kind.VERSE or (is_roman and (is_verse or before.kind is Kind.RANGE)) else ""


def _end_of_space(text: str, at: int) -> int:
    space = _SPACE().match(text, at)
    return space.end() if space else at


def _token(text: str, at: int, names: Mapping[int, Named], romans: str) -> Token | None:
    if at >= len(text):
        return None
    if (sign := _SIGNS.get(text[at])) is not None:
        return Token(sign, at, at + 1)
    if number := _NUMBER().match(text, at):
        named = names.get(at)
        if named:
            return Token(Kind.BOOK, at, named.end, named=named)
        if len(number[0]) > _LONGEST or _THOUSANDS().match(text, number.end()) or _ORDINAL().match(text, number.end()):
            return None
        end = number.end() + bool(_PART().match(text, number.end()))
        return Token(
            Kind.NUMBER,
            at,
            end,
            value=int(number[0]),
            is_captive=_is_captive(text, end, names),
            is_foreign=not number[0].isascii(),
        )
    return _word(text, at, names, romans)


def _is_captive(text: str, end: int, names: Mapping[int, Named]) -> bool:
    word = _WORD().match(text, end)
    return word is not None and end not in names and letters(word[0]) not in kinds()


def _word(text: str, at: int, names: Mapping[int, Named], romans: str) -> Token | None:
    word = _WORD().match(text, at)
    if word is None:
        return None
    if word[0][0] in _HEBREW and word[0][0] in romans and (number := _HEBREW_NUMBER().match(text, at)):
        values = [_HEBREW_VALUES[c] for c in number[0] if c in _HEBREW_VALUES]
        if values == sorted(values, reverse=True):
            return Token(Kind.NUMBER, at, number.end(), value=sum(values), is_roman=True, is_foreign=True)
    is_number = word[0][0].lower() in romans and not _NUMBER().match(text, word.end())
    if is_number and (value := roman(word[0])):
        return Token(Kind.NUMBER, at, word.end(), value=value, is_roman=True)
    named = names.get(at)
    kind = kinds().get(letters(word[0]))
    if named and (kind is None or not named.weak):
        return Token(Kind.BOOK, at, named.end, named=named)
    if end := translation_at(text, at):
        return Token(Kind.EDITION, at, end)
    return Token(kind, at, word.end()) if kind is not None else None


def roman(word: str) -> int:
    """The value of a roman numeral below 200, all in one case; 0 if it is none."""
    lower = word.lower()
    if (word not in {lower, word.upper()}) or not (_ROMAN().fullmatch(lower)):
        return 0
    values = [_ROMAN_VALUES[c] for c in lower]
    return sum(-v if after > v else v for v, after in zip(values, (*values[1:], 0), strict=True))
