"""Days of the calendar as texts name them: ``14 March 2031``, ``March 14``, ``14. März``, ``2031-03-14``."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.calendar_table import ROWS
from sicut.text.fold import letters
from sicut.text.pattern import pattern


class Day(NamedTuple):
    """A day, and where it is named; ``year`` is ``None`` where the text leaves it out."""

    span: Span
    month: int
    day: int
    year: int | None

    def may_be(self, other: "Day") -> bool:
        """Whether both name one day, as far as they name it."""
        same = (self.month, self.day) == (other.month, other.day)
        return same and (self.year is None or other.year is None or self.year == other.year)


_NAMES = {
    name: number
    for language, kind, width, names in ROWS
    if kind == "months" and language in {"en", "de", "fr", "es"} and (width == "wide" or language == "en")
    for number, forms in enumerate(names.split("; "), 1)
    for name in forms.split(", ")
}
_MONTH = "|".join(
    sorted((form for name in _NAMES for form in {name, name[0].upper() + name[1:]}), key=lambda n: (-len(n), n))
)
_DAY = "(?:3[01]|[12][0-9]|0?[1-9])"
_YEAR = "[12][0-9]{3}"
_NAMED = pattern(
    rf"(?<![0-9.])(?P<d1>{_DAY})(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?(?P<m1>{_MONTH})\b"
    rf"(?:\.?,?\s(?:de\s|del\s)?(?P<y1>{_YEAR})(?![0-9]))?"
    rf"|\b(?P<m2>{_MONTH})\.?\s(?P<d2>{_DAY})(?:st|nd|rd|th)?(?![0-9])(?:,?\s(?P<y2>{_YEAR})(?![0-9]))?"
    rf"|(?<![0-9])(?P<y3>{_YEAR})[-_](?P<m3>0[1-9]|1[0-2])[-_](?P<d3>{_DAY})(?![0-9])"
    rf"|(?<![0-9.])(?P<d4>{_DAY})\.\s?(?P<m4>1[0-2]|0?[1-9])\.\s?(?P<y4>{_YEAR})(?![0-9])"
)


def days(text: str) -> Iterator[Day]:
    """The days that *text* names, in order. Linear in its length."""
    for found in _NAMED().finditer(text):
        kind = (found.lastgroup or "")[-1]
        groups = found.groupdict()
        month, year = groups[f"m{kind}"], groups[f"y{kind}"]
        yield Day(Span(*found.span()), _month(month), int(groups[f"d{kind}"]), None if year is None else int(year))


@cache
def _month(name: str) -> int:
    if name.isdecimal():
        return int(name)
    return next(number for known, number in _NAMES.items() if letters(known) == letters(name))
