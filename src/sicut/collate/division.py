"""Words of the same letters, parted otherwise: by a hyphen, a line's end, a point, a space."""

from sicut.collate.gap import DASHES
from sicut.collate.numerals import numeral
from sicut.model.collation import Category, Licence
from sicut.text.normal import visible
from sicut.text.unicode import SPACES, is_digit


def division(lemma: str, reading: str) -> tuple[Category, Licence | None]:
    """What the difference between two texts of the same letters is, and the licence that could allow it."""
    one, other = visible(lemma), visible(reading)
    if any(is_digit(c) for c in one):
        same = numeral(one) == numeral(other) is not None
        return Category.NUMBER, Licence.NUMBER_FORM if same else None
    if _bare(one) == _bare(other) and _hyphens(one) != _hyphens(other):
        if _is_broken(one) or _is_broken(other):
            return Category.WHITESPACE, Licence.HYPHENATION
        return Category.PUNCTUATION, None
    if "." in one + other and _bare(one).replace(".", "") == _bare(other).replace(".", ""):
        return Category.PUNCTUATION, Licence.PUNCTUATION
    return Category.SPELLING, None


def _bare(text: str) -> str:
    return "".join(c for c in text if c not in SPACES and c not in DASHES)


def _hyphens(text: str) -> int:
    return sum(c in DASHES for c in text)


def _is_broken(text: str) -> bool:
    """Whether a hyphen in *text* stands at the end of a line."""
    return any(c in DASHES and text[at + 1 : at + 2] in SPACES for at, c in enumerate(text[:-1]))
