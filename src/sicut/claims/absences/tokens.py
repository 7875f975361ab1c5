"""Sentences as runs of folded words and marks, on which constructions are looked for."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.pattern import pattern
from sicut.text.segment import words
from sicut.text.unicode import APOSTROPHES, is_upper

COMMA, SEMICOLON, STOP, COLON, DASH, OPEN, CLOSE = ",", ";", ".", ":", "-", "(", ")"
MARKS = frozenset((COMMA, SEMICOLON, STOP, COLON, DASH, OPEN, CLOSE))
_MARKS = {
    **dict.fromkeys(",،，、", COMMA), **dict.fromkeys(";；؛", SEMICOLON), **dict.fromkeys(".!?…。！？؟", STOP),
    **dict.fromkeys(":：", COLON), **dict.fromkeys("–—―", DASH), **dict.fromkeys("([（", OPEN),
    **dict.fromkeys(")]）", CLOSE),
}  # fmt: skip
LONGEST = 600
_END = pattern(r"[.!?…؟]+[\"'”’»)\]]{0,3}(?=\s)|[。！？]|\n\s*\n")
_SHORT = 3
_NO_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, " "))


class Token(NamedTuple):
    """A folded word, or a mark of punctuation."""

    span: Span
    key: str


class Sentence:
    """A sentence: its span in the text, its tokens, and those joined by spaces, one behind each."""

    __slots__ = ("_ends", "joined", "keys", "span", "text", "tokens")

    def __init__(self, text: str, span: Span, *, parted: bool) -> None:
        """*parted*: apostrophes part words, as in French."""
        self.text, self.span = text, span
        self.tokens = tuple(_tokens(text, span, parted=parted))
        self.keys = tuple(token.key for token in self.tokens)
        self.joined = "".join(f"{key} " for key in self.keys)
        self._ends: list[int] = []
        at = 0
        for key in self.keys:
            at += len(key) + 1
            self._ends.append(at)

    def number(self, offset: int) -> int:
        """The number of the token that begins at *offset* of the joined tokens."""
        return bisect_left(self._ends, offset + 1)

    def span_of(self, first: int, last: int) -> Span:
        """Where the tokens from *first* up to *last* stand in the text."""
        return Span(self.tokens[first].span.start, self.tokens[last - 1].span.end)

    def written(self, at: int) -> str:
        """The token *at* as it is written."""
        return self.text[slice(*self.tokens[at].span)]

    def is_capital(self, at: int) -> bool:
        """Whether the token *at* has a capital and does not begin the sentence."""
        return at > 0 and is_upper(self.written(at)[0])

    def is_question(self) -> bool:
        """Whether it ends with a question mark."""
        return self.text[self.span.start : self.span.end].rstrip("\"'”’») \n").endswith(("?", "？", "؟"))


def _tokens(text: str, span: Span, *, parted: bool) -> Iterator[Token]:
    written = text[span.start : span.end]
    at = 0
    for word in words(written.translate(_NO_APOSTROPHES) if parted else written):
        yield from _marks(written, at, word.span.start, span.start)
        yield Token(word.span.shifted(span.start), word.key)
        at = word.span.end
    yield from _marks(written, at, len(written), span.start)


def _marks(written: str, start: int, end: int, shift: int) -> Iterator[Token]:
    for at in range(start, end):
        mark = _MARKS.get(written[at])
        if mark is not None and not (written[at] == STOP and end < len(written)):
            yield Token(Span(at, at + 1).shifted(shift), mark)


def sentence_around(text: str, at: int, floor: int = 0) -> Span:
    """The sentence that the character *at* stands in, cut off :data:`LONGEST` characters before and behind it.

    It does not begin before *floor*, where the sentence before it ends.
    """
    start, end = max(floor, at - LONGEST), min(len(text), at + LONGEST)
    for found in _END().finditer(text, start, end):
        if _is_abbreviation(text, found.start(), found.end()):
            continue
        if found.end() <= at:
            start = found.end()
        else:
            end = found.end()
            break
    while start < end and text[start].isspace():
        start += 1
    return Span(start, max(start, end))


def _is_abbreviation(text: str, at: int, end: int) -> bool:
    """Whether the point at *at* ends no sentence: a short word with a capital or an ordinal stands before it."""
    if text[at] != STOP or "\n\n" in text[at : end + 2]:
        return False
    begin = at
    while begin > 0 and at - begin <= _SHORT and text[begin - 1].isalnum():
        begin -= 1
    word = text[begin:at]
    follows = text[end : end + 3].lstrip()[:1]
    if word.isdecimal():
        return len(word) < _SHORT and not text[:begin].endswith((",", ".")) and not follows.isdecimal()
    return 0 < len(word) <= _SHORT and (word in _TITLES or (len(word) == 1 and word.isupper()))


_TITLES = frozenset("Dr Mr Mrs Ms St Nr Hr Fr Sr Sra Mme No no art Art vgl bzw cf al vs г ул им".split())
