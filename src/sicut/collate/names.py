"""Words that are names: capitalised inside a sentence."""

from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.segment import words
from sicut.text.unicode import APOSTROPHES, SPACES, is_digit, is_upper, is_word_character

TITLES = frozenset(
    "mr mrs ms dr st prof gen col sen gov rev capt lt sgt jr herr herrn frau m mme mlle sr sra dra don doña г".split()
)
INSIDE = frozenset(",;)-\u2010\u2013\u2014'\u2019")
NEIGHBOURS = 40


def are_names(one: tuple[str, Span], other: tuple[str, Span], language: str | None) -> bool:
    """Whether the words at both places (a text and a span of it) are capitalised as only names are there.

    German capitalises every noun, so there only a word after a title is a name.
    """
    if language == "de":
        return all(_is_capitalised(*place) and _after_title(*place) for place in (one, other))
    if not all(
        _is_capitalised(*place) and _is_inside(*place) and _has_small_neighbour(*place) for place in (one, other)
    ):
        return False
    return _owner(one) != _owner(other)


def _is_capitalised(text: str, span: Span) -> bool:
    word = text[span.start : span.end]
    if len(word) < 2 or not is_upper(word[0]) or (word[0] == "I" and word[1] in APOSTROPHES):  # noqa: PLR2004
        return False
    return not any(is_digit(c) for c in word)


def _owner(place: tuple[str, Span]) -> str:
    """The word without an English genitive."""
    word = place[0][place[1].start : place[1].end]
    return letters(word[:-2] if word[-1:] == "s" and word[-2:-1] in APOSTROPHES and len(word) > 2 else word)  # noqa: PLR2004


def _before(text: str, at: int) -> tuple[int, int]:
    """The end of what stands before the spaces before *at*, and how many line ends are among them."""
    lines = 0
    while at > 0 and text[at - 1] in SPACES:
        at -= 1
        lines += text[at] == "\n"
    return at, lines


def _word_before(text: str, end: int) -> str:
    start = end
    while start > 0 and end - start < NEIGHBOURS and is_word_character(text[start - 1]):
        start -= 1
    return text[start:end]


def _after_title(text: str, span: Span) -> bool:
    end, _ = _before(text, span.start)
    return letters(_word_before(text, end - (text[end - 1 : end] == "."))) in TITLES


def _is_inside(text: str, span: Span) -> bool:
    """Whether a word stands inside a sentence: not first in one, in a line of its own, or in a quotation."""
    end, lines = _before(text, span.start)
    if end == 0 or lines > 1:
        return False
    last = text[end - 1]
    if last == ".":
        return _is_abbreviation(_word_before(text, end - 1))
    return is_word_character(last) or (last in INSIDE and end > 1 and is_word_character(text[end - 2]))


def _is_abbreviation(word: str) -> bool:
    return letters(word) in TITLES or (len(word) == 1 and is_upper(word))


def _has_small_neighbour(text: str, span: Span) -> bool:
    """Whether a word nearby begins with a small letter; in headings none may, and capitals tell nothing there."""
    around = text[max(0, span.start - NEIGHBOURS) : span.start], text[span.end : span.end + NEIGHBOURS]
    return any(not is_upper(side[word.span.start]) and not is_digit(side[word.span.start])
               for side in around for word in words(side) if word.span.width > 1)  # fmt: skip
