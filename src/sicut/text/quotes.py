"""Quotation marks of the world: which character opens, which closes, which two make a pair.

The pairs of every locale come from the Unicode CLDR; beside them stand the pairs that printed and typed texts use
and CLDR does not name. A mark is one character, or two that are typed
for one (``,,`` and two backticks or apostrophes).
"""

from typing import NamedTuple

from sicut.text.quote_table import ROWS

MIXED = 2
"""The rank of a pair that only a slip makes; a pair of CLDR, or of common habit, has rank 0."""


class Pair(NamedTuple):
    """A mark that opens a quotation and the one that closes it."""

    opening: str
    closing: str


class Locale(NamedTuple):
    """The marks of a locale: around a quotation, and around a quotation within one."""

    outer: Pair
    inner: Pair


_HABITS = (
    ('"', '"'),
    ("'", "'"),
    ("``", "''"),
    ("''", "''"),
    (",,", "''"),
    (",,", "“"),
    (",,", "”"),
    (",,", '"'),
    ("„", '"'),
    ("‹", "›"),
    ("›", "‹"),
    ("›", "›"),
    ("»", "«"),
    ("»", "»"),
    ("«", "»"),
    ("„", "“"),
    ("„", "”"),
    ("”", "”"),
    ("‚", "‘"),
    ("‚", "’"),
    ("‚", "'"),
    ("‛", "’"),
    ("‟", "”"),
    ("「", "」"),
    ("『", "』"),
    ("﹁", "﹂"),
    ("﹃", "﹄"),
    ("〝", "〞"),
    ("〝", "〟"),
    ("＂", "＂"),
    ("＇", "＇"),
    ("״", "״"),
    ("｢", "｣"),
    ("\ufd3f", "\ufd3e"),
    ("\ufd3e", "\ufd3f"),
)
_SLIPS = (
    ("“", '"'),
    ('"', "”"),
    ('"', "“"),
    ("“", "“"),
    ("“", "''"),
    ("„", "„"),
    ("„", "‟"),
    ("``", '"'),
    ("``", "”"),
    ("‘", "'"),
    ("'", "’"),
    ("‛", "'"),
    ("＂", "”"),
    ("“", "＂"),
)

SINGLE = frozenset("'‘’‚‛＇‹›")
"""Marks of which one character stands for a single mark; some of them are apostrophes too."""


def _by_locale() -> dict[str, Locale]:
    return {
        name: Locale(Pair(row[0], row[1]), Pair(row[2], row[3])) for row in reversed(ROWS) for name in row[4].split()
    }


LOCALES = _by_locale()
"""The marks of each CLDR locale, by its BCP 47 tag."""

PAIRS: tuple[Pair, ...] = tuple(
    sorted({pair for locale in LOCALES.values() for pair in locale} | {Pair(*pair) for pair in _HABITS})
)
"""Every pair in use, of CLDR or of habit, in the order of their characters."""


def _closers() -> dict[str, dict[str, int]]:
    ranks: dict[str, dict[str, int]] = {}
    for opening, closing in PAIRS:
        slip = (opening in SINGLE) != (closing in SINGLE)
        ranks.setdefault(opening, {})[closing] = MIXED if slip else 0
    for opening, closing in _SLIPS:
        ranks.setdefault(opening, {}).setdefault(closing, MIXED)
    return ranks


CLOSERS = _closers()
"""For each mark that can open: the marks that can close it, each with its rank (0, or ``MIXED``)."""

OPENING = frozenset(CLOSERS)
CLOSING = frozenset(mark for ranks in CLOSERS.values() for mark in ranks)
MARKS = OPENING | CLOSING


def of_locale(tag: str | None) -> Locale | None:
    """The marks of the locale *tag*, or of the nearest one above it (``de-CH-1996`` → ``de-CH`` → ``de``)."""
    while tag:
        if tag in LOCALES:
            return LOCALES[tag]
        tag = tag.rpartition("-")[0]
    return None
