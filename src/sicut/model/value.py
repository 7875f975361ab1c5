"""Values that a text states: numbers with their units, dates, names; and what each of them is of.

Spans here are those of the text that was searched (for a document: its text as shown), until a claim maps them.
"""

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from sicut.model.span import Span


class NumberKind(StrEnum):
    """What a number does: it counts or measures, it gives a rank, it is a share, it only tells things apart.

    ``SHARE``: "half", "two thirds" (of something), without a unit; percentages are cardinals with the unit ``percent``.
    ``LABEL``: "Room 12", "page 4", "Boeing 737", a telephone number: nothing is counted or measured.
    """

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    SHARE = "share"
    LABEL = "label"


class Bound(StrEnum):
    """How a text limits a number: "about", "more than", "less than", "at least", "at most"."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    LEAST = "least"
    MOST = "most"


class Amount(NamedTuple):
    """A number as a text gives it.

    ``span`` is the numeral with sign, magnitude, currency and unit, without "about" and without the thing counted;
    ``number`` is the numeral and its magnitude alone. A single number has ``low == high``, a range ("3 to 5 km",
    "tens of thousands") its ends. ``step`` is the unit of the last digit written (1 for "12", 1/10 for "4.7", 100000
    for "4.7 million", 1 for number words). ``unit`` is a key of :mod:`sicut.text.quantities` ("kilometre", "percent",
    "EUR", "crown"), ``None`` for a bare number. ``in_words``: no digit is written.
    """

    span: Span
    number: Span
    low: Fraction
    high: Fraction
    step: Fraction
    kind: NumberKind = NumberKind.CARDINAL
    bound: Bound = Bound.EXACT
    unit: str | None = None
    in_words: bool = False


class Precision(StrEnum):
    """How fine a date is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half-year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class When(NamedTuple):
    """A date as a text names it, as far as it names it.

    ``year``, ``month``, ``day`` (in the Gregorian calendar where it could be converted) and ``weekday`` (Monday is 0)
    are as told; ``first`` and ``last`` are the days it covers, both included, where the year is told or follows from
    the text's own date. ``relative``: it counts from that date ("last Tuesday", "in two weeks"). ``ends``: the two
    dates of an interval ("14 March to 2 May"); the other fields are then those of the first. ``calendar``:
    ``gregorian``, ``hijri``, ``hebrew``, ``persian``. ``fault``: why there is no such day, in a clause ("April has 30
    days"). ``lacking``: what must be installed to read it, and how.
    """

    span: Span
    precision: Precision
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    first: date | None = None
    last: date | None = None
    relative: bool = False
    calendar: str = "gregorian"
    ends: "tuple[When, When] | None" = None
    fault: str | None = None
    lacking: str | None = None


class NameKind(StrEnum):
    """What a name names, as far as the text or a table tells."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    UNKNOWN = "unknown"


class ProperName(NamedTuple):
    """A name as a text writes it, without titles.

    ``title`` is the title before it ("Dr", "Mayor"); ``acronym`` tells that it is one ("NATO", "U.S.").
    """

    span: Span
    kind: NameKind = NameKind.UNKNOWN
    title: Span | None = None
    acronym: bool = False


class About(NamedTuple):
    """What a value is of, as the text around it tells.

    ``sentence`` is the sentence (or cell, or list item). ``noun``: the words that name what is counted or measured, or
    what the date or number belongs to ("cost", "groups", "members"), ``head`` the stem of its head. ``modifiers``:
    stems of what limits the noun ("other", "armed", "of the council"). ``topic``: stems of the content words of the
    clause, without numbers and names; ``names``: folded words of the names in it. ``frame``: the same of the whole
    sentence, and of headings above it.
    """

    sentence: Span
    noun: Span | None = None
    head: str = ""
    modifiers: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    frame: frozenset[str] = frozenset()


class FaultKind(StrEnum):
    """What is wrong with a value within its own text."""

    COUNT = "count"
    ARITHMETIC = "arithmetic"
    WEEKDAY = "weekday"
    CALENDAR = "calendar"
    SPELLING = "spelling"


class Fault(NamedTuple):
    """Why a value cannot be right, whatever a source says; ``text`` is a clause for a message.

    ``evidence``: the places in the same document that show it (the items of the list, the addends, the other spelling).
    """

    kind: FaultKind
    text: str
    evidence: tuple[Span, ...] = ()
