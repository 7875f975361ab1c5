"""Words that are names: capitalised inside a sentence, or where a language does not show names by capitals, told."""

from sicut.collate import arabic_names, chinese_names, german_names
from sicut.collate.around import NEIGHBOURS, Place, gap_before, word_before
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.segment import words
from sicut.text.unicode import APOSTROPHES, is_digit, is_unspaced, is_upper, is_word_character

ABBREVIATED = frozenset(
    "mr mrs ms dr st prof gen col sen gov rev capt lt sgt jr herr herrn frau m mme mlle sr sra dra don doña г".split()
)
INSIDE = frozenset(",;)-\u2010\u2013\u2014'\u2019")


def are_names(one: tuple[str, Span], other: tuple[str, Span], language: str | None) -> bool:
    """Whether the words at both places, of the report and of the source, are names."""
    places = Place(*one), Place(*other)
    if all(is_unspaced(c) for place in places for c in place.word):
        return language in {"zh", None} and chinese_names.are_names(*places)
    if language == "ar":
        return arabic_names.are_names(*places)
    if not all(_is_capitalised(place.word) for place in places) or _owner(places[0].word) == _owner(places[1].word):
        return False
    if language == "de":
        return german_names.are_names(*places)
    return all(_is_inside(*place) and _has_small_neighbour(*place) for place in places)


def _is_capitalised(word: str) -> bool:
    if len(word) < 2 or not is_upper(word[0]) or (word[0] == "I" and word[1] in APOSTROPHES):  # noqa: PLR2004
        return False
    return not any(is_digit(c) for c in word)


def _owner(word: str) -> str:
    """The word without an English genitive."""
    return letters(word[:-2] if word[-1:] == "s" and word[-2:-1] in APOSTROPHES and len(word) > 2 else word)  # noqa: PLR2004


def _is_inside(text: str, span: Span) -> bool:
    """Whether a word stands inside a sentence: not first in one, in a line of its own, or in a quotation."""
    end, lines = gap_before(text, span.start)
    if end == 0 or lines > 1:
        return False
    last = text[end - 1]
    if last == ".":
        return _is_abbreviation(word_before(text, end - 1))
    return is_word_character(last) or (last in INSIDE and end > 1 and is_word_character(text[end - 2]))


def _is_abbreviation(word: str) -> bool:
    return letters(word) in ABBREVIATED or (len(word) == 1 and is_upper(word))


def _has_small_neighbour(text: str, span: Span) -> bool:
    """Whether a word nearby begins with a small letter; in headings none may, and capitals tell nothing there."""
    around = text[max(0, span.start - NEIGHBOURS) : span.start], text[span.end : span.end + NEIGHBOURS]
    return any(not is_upper(side[word.span.start]) and not is_digit(side[word.span.start])
               for side in around for word in words(side) if word.span.width > 1)  # fmt: skip
