"""The words right before and after a place of a text."""

from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.unicode import SPACES, is_mark, is_word_character

NEIGHBOURS = 40


class Place(NamedTuple):
    """A word, or a run of characters, where it stands in a text."""

    text: str
    span: Span

    @property
    def word(self) -> str:
        """What stands there."""
        return self.text[self.span.start : self.span.end]


def gap_before(text: str, at: int) -> tuple[int, int]:
    """The end of what stands before the spaces before *at*, and how many line ends are among them."""
    lines = 0
    while at > 0 and text[at - 1] in SPACES:
        at -= 1
        lines += text[at] == "\n"
    return at, lines


def word_before(text: str, end: int) -> str:
    """The word that ends at *end*, at most :data:`NEIGHBOURS` characters of it; empty if none does."""
    start = end
    while start > 0 and end - start < NEIGHBOURS and (is_word_character(text[start - 1]) or is_mark(text[start - 1])):
        start -= 1
    return text[start:end]


def word_after(text: str, at: int) -> str:
    """The word that begins after the spaces at *at*, no more than :data:`NEIGHBOURS` of it; empty if none does."""
    start = at
    while start < len(text) and text[start] in SPACES:
        start += 1
    end = start
    while end < len(text) and end - start < NEIGHBOURS and (is_word_character(text[end]) or is_mark(text[end])):
        end += 1
    return text[start:end]
