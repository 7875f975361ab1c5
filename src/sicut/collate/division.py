"""Words of the same letters, parted otherwise: by a hyphen, a line's end, a point, a space."""

from sicut.collate.gap import DASHES, collapsed
from sicut.model.collation import Category, Licence
from sicut.text.arabic import is_one_parted
from sicut.text.normal import visible
from sicut.text.numerals.digits import holds_digits
from sicut.text.numerals.numbers import SameNumber, same_numeral
from sicut.text.unicode import SPACES

_FIRST, _LAST = "\uac00", "\ud7a3"


def division(lemma: str, reading: str, same_number: SameNumber = same_numeral) -> tuple[Category, Licence | None]:
    """What the difference between two texts of the same letters is, and the licence that could allow it."""
    one, other = visible(lemma), visible(reading)
    if holds_digits(one):
        return Category.NUMBER, Licence.NUMBER_FORM if same_number(one, other) else None
    if _bare(one) == _bare(other) and _hyphens(one) != _hyphens(other):
        if _is_broken(one) or _is_broken(other):
            return Category.WHITESPACE, Licence.HYPHENATION
        return Category.PUNCTUATION, None
    if "." in one + other and _bare(one).replace(".", "") == _bare(other).replace(".", ""):
        return Category.PUNCTUATION, Licence.PUNCTUATION
    words = [collapsed(text).split(" ") for text in (one, other)]
    if min(map(len, words)) == 1 and all(map(_is_hangul, words[0] + words[1])):
        return Category.WHITESPACE, Licence.WHITESPACE
    one_word = is_one_parted(words[0], other) or is_one_parted(words[1], one)
    return Category.SPELLING, Licence.ORTHOGRAPHY if one_word else None


def _is_hangul(word: str) -> bool:
    """Whether a word is of Hangul alone: its lines may end inside a word, without a hyphen (UAX #14, H2 and H3)."""
    return bool(word) and all(_FIRST <= c <= _LAST for c in word)


def _bare(text: str) -> str:
    return "".join(c for c in text if c not in SPACES and c not in DASHES)


def _hyphens(text: str) -> int:
    return sum(c in DASHES for c in text)


def _is_broken(text: str) -> bool:
    """Whether a hyphen in *text* stands at the end of a line."""
    return any(c in DASHES and text[at + 1 : at + 2] in SPACES for at, c in enumerate(text[:-1]))
