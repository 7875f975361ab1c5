"""The quotation marks of a text, each with what it costs to read it as opening, closing or neither.

A mark's neighbours say what it may be: an opening one has a space before it and a letter after it, a closing one the
reverse, an apostrophe stands in or at a word, a sign of inches after a digit. Nothing is decided here; the costs are
small whole numbers, and ``pairing`` looks for the reading of a whole paragraph that costs least.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.quotes import CLOSING, MARKS, OPENING
from sicut.text.unicode import (
    is_digit,
    is_ignorable,
    is_mark,
    is_punctuation,
    is_space,
    is_unspaced,
    is_upper,
    is_word_character,
)

NEVER = 99
"""A cost that rules a reading out."""

ODD = 8
"""What it costs to leave out a mark that looks like one."""

ELEMENT = "<q>"
"""Stands for the marks of an inline quotation that is marked up and not typed."""

_FINDER = re.compile("|".join(re.escape(mark) for mark in sorted(MARKS, key=lambda mark: (-len(mark), mark))))
_APOSTROPHES = frozenset("'’‘‛＇")
_GERSHAYIM = "״"
_WITHIN_WORDS = _APOSTROPHES | {_GERSHAYIM}
_GUILLEMETS = frozenset("«»‹›")
_RUN = 4
_LOOK = 24

EDGE, SPACE, TIGHT, WORD, UNSPACED, OPENER, STOP, COLON, DASH, DOTS, MARK, OTHER = range(12)
_BLANK = frozenset((SPACE, TIGHT))
#                EDGE SPACE TIGHT WORD UNSP OPEN STOP COLON DASH DOTS MARK OTHER
_OPEN_LEFT = (0, 0, 0, 4, 0, 0, 3, 0, 0, 2, 0, 0)
_OPEN_RIGHT = (6, 3, 3, 0, 0, 0, 3, 3, 1, 0, 0, 0)
_CLOSE_LEFT = (6, 3, 3, 0, 0, 4, 0, 2, 0, 0, 0, 0)
_CLOSE_RIGHT = (0, 0, 0, 4, 0, 1, 0, 0, 0, 0, 0, 0)

_ELISIONS = frozenset(
    """tis twas twere twill twould tain tisn twasn em n til till bout cause cos coz cuz round ere un neath
    gainst mongst prentice s t d ll re ve m nother nuff kay sup k specially fraid pon twixt tween midst bus
    phone flu cello ne nem nen ner nes was ran rum rauf rein raus runter rüber""".split()
)
_CUT_SHORT = frozenset("""o an th wi mo ol li lil de d ha ma pa po ca fo t i a ta""".split())


class Token(NamedTuple):
    """A mark, at shown offsets, with the costs of its readings.

    ``cued``: it stands where a quotation begins (first in its block, or after a colon, a comma, a
    dash or the end of a sentence). ``first``: nothing but space stands before it in its block.
    ``loose``: a space on both sides, so that only its place among the others tells what it is.
    """

    span: Span
    mark: str
    opens: int
    closes: int
    odd: int
    cued: bool = False
    first: bool = False
    loose: bool = False
    measure: bool = False


class Bounds(NamedTuple):
    """A text and the part of it that is looked at, in shown offsets."""

    text: str
    start: int
    end: int


@cache
def _side(c: str) -> int:
    """What kind of neighbour *c* is."""
    if is_space(c):
        return TIGHT if c in "\xa0\u202f\u2009" else SPACE
    if is_unspaced(c):
        return UNSPACED
    if is_word_character(c) or is_mark(c):
        return WORD
    for characters, side in (("([{<¿¡（［｛=", OPENER), ("-—–―/|~_", DASH), (":：", COLON), ("…", DOTS)):
        if c in characters:
            return side
    if c in MARKS:
        return MARK
    return STOP if is_punctuation(c) else OTHER


def _before(bounds: Bounds, at: int) -> tuple[int, str]:
    """The kind of the neighbour before *at*, and the neighbour itself."""
    at -= 1
    while at >= bounds.start and is_ignorable(bounds.text[at]):
        at -= 1
    if at < bounds.start:
        return EDGE, ""
    return _side(bounds.text[at]), bounds.text[at]


def _after(bounds: Bounds, at: int) -> tuple[int, str]:
    """The kind of the neighbour at or after *at*, and the neighbour itself."""
    while at < bounds.end and is_ignorable(bounds.text[at]):
        at += 1
    if at >= bounds.end:
        return EDGE, ""
    if bounds.text.startswith("..", at) or bounds.text.startswith(". .", at):
        return DOTS, "."
    return _side(bounds.text[at]), bounds.text[at]


def _word_after(bounds: Bounds, at: int) -> str:
    end = at
    while end < min(bounds.end, at + _LOOK) and is_word_character(bounds.text[end]):
        end += 1
    return bounds.text[at:end]


def _word_before(bounds: Bounds, at: int) -> str:
    start = at
    while start > max(bounds.start, at - _LOOK) and is_word_character(bounds.text[start - 1]):
        start -= 1
    return bounds.text[start:at]


def _lowered(word: str) -> str:
    return "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in word)


def _cue(bounds: Bounds, at: int) -> tuple[bool, bool]:
    """Whether a quotation may well begin at *at*, and whether *at* is the first place of its block."""
    stop = max(bounds.start, at - _LOOK)
    at -= 1
    while at >= stop and (_side(bounds.text[at]) in _BLANK or bounds.text[at] == "*" or is_ignorable(bounds.text[at])):
        at -= 1
    if at < bounds.start:
        return True, True
    return at >= stop and _side(bounds.text[at]) in {STOP, COLON, DASH, DOTS, MARK}, False


def _as_ending(bounds: Bounds, span: Span, right: int) -> int:
    """What it costs to read the single mark at *span*, after a letter or digit, as an apostrophe."""
    if is_digit(bounds.text[span.start - 1]):
        return 0
    word = _lowered(_word_before(bounds, span.start))
    if word.endswith(("s", "z", "x")):
        follows = _after(bounds, span.end + 1)[0] if right in _BLANK else right
        return 0 if follows in {WORD, MARK} else 3
    return 1 if word in _CUT_SHORT or word.endswith("n") else 3


def _is_short_year(bounds: Bounds, at: int) -> bool:
    """Whether two digits alone stand at *at*, as in ’98 and the ’30s, and no number such as 30.000."""
    text = bounds.text[at : min(bounds.end, at + 4)]
    alone = not is_digit(text[2:3] or " ") and not (text[2:3] in {".", ","} and is_digit(text[3:4] or " "))
    return len(text) > 1 and is_digit(text[0]) and is_digit(text[1]) and alone


def _as_apostrophe(bounds: Bounds, span: Span, left: int, right: int) -> int:
    """What it costs to read the single mark at *span* as an apostrophe."""
    if left == right == SPACE:
        return 2
    if left == WORD:
        return _as_ending(bounds, span, right)
    if right == WORD:
        word = _lowered(_word_after(bounds, span.end))
        if word in _ELISIONS or _is_short_year(bounds, span.end):
            return 0
        return 2 if bounds.text[span.start] == "’" else 4
    return 6


def _costs(mark: str, left: int, right: int, loosely: tuple[int, int]) -> tuple[int, int]:
    """What it costs to read *mark*, between such neighbours, as opening and as closing."""
    opens = _OPEN_LEFT[left] + _OPEN_RIGHT[right]
    closes = _CLOSE_LEFT[left] + _CLOSE_RIGHT[right]
    if left in _BLANK and (right in _BLANK or (right == STOP and mark not in _GUILLEMETS)):
        opens, closes = (3, 0) if left == TIGHT != right else (0, 3) if right == TIGHT != left else loosely
    elif mark in _GUILLEMETS:
        opens -= 3 if right in {SPACE, TIGHT} else 0
        closes -= 3 if left in {SPACE, TIGHT} else 0
    if mark == "”":
        opens += 2
    elif mark == "’":
        opens += 3
    return opens if mark in OPENING else NEVER, closes if mark in CLOSING else NEVER


def _loosely(bounds: Bounds, span: Span) -> tuple[int, int]:
    """What it costs to read the mark at *span*, with a space on both sides, as opening and as closing."""
    before, after = span.start - 1, span.end
    while before >= bounds.start and is_space(bounds.text[before]):
        before -= 1
    while after < bounds.end and is_space(bounds.text[after]):
        after += 1
    left = _side(bounds.text[before]) if before >= bounds.start else EDGE
    right, follows = _after(bounds, after)
    opens = 1 + 2 * (right in {STOP, COLON, EDGE})
    closes = 1 + 2 * (left in {COLON, EDGE, OPENER})
    if before >= bounds.start and right == WORD and not is_upper(follows):
        opens += 2 if bounds.text[before] in ".!?…" else bounds.text[before] in ",:"
        closes -= bounds.text[before] == ":"
    return opens, closes


def _token(bounds: Bounds, span: Span) -> Token | None:
    mark = bounds.text[span.start : span.end]
    left, before = _before(bounds, span.start)
    right, _ = _after(bounds, span.end)
    apostrophe = mark in _APOSTROPHES
    inside = left == right == WORD and mark in _WITHIN_WORDS and not "\uac00" <= before <= "\ud7a3"
    if inside or (mark == ",," and (right != WORD or left in {WORD, STOP})):
        return None
    loose = left in _BLANK and (right in _BLANK or (right == STOP and mark not in _GUILLEMETS))
    opens, closes = _costs(mark, left, right, _loosely(bounds, span) if loose else (0, 0))
    odd = 4 if loose else ODD
    measure = bool(before) and mark in {'"', "”", "'", "’", "''"} and is_digit(before) and right != WORD
    if apostrophe:
        odd = _as_apostrophe(bounds, span, left, right)
        opens += 2 if odd == 0 and right == WORD else 0
    elif measure:
        odd = 1
    elif mark == '"' and left == right == WORD:
        odd = 2
    cued, first = _cue(bounds, span.start)
    return Token(span, mark, opens, closes, odd, cued, first, loose, measure)


def find_marks(bounds: Bounds, code: tuple[Span, ...] = ()) -> Iterator[Token]:
    """The quotation marks of a block in order, those in the spans *code* left out; linear in its length.

    A run of four or more of one mark is a rule or an ornament and no mark at all.
    """
    skip = iter(code)
    masked = next(skip, None)
    ran_to = bounds.start
    for match in _FINDER.finditer(bounds.text, bounds.start, bounds.end):
        span = Span(*match.span())
        while masked is not None and masked.end <= span.start:
            masked = next(skip, None)
        if span.start < ran_to or (masked is not None and masked.start <= span.start):
            continue
        character = bounds.text[span.start]
        if bounds.text.startswith(character * _RUN, span.start):
            ran_to = span.start
            while ran_to < bounds.end and bounds.text[ran_to] == character:
                ran_to += 1
            continue
        token = _token(bounds, span)
        if token is not None:
            yield token
