"""The numbers of provisions: "12(b)(6)", "XIV", "7.1.5"; shared by the finders of law."""

import re
from collections.abc import Sequence

from sicut.model.reference import Place, Reach
from sicut.text.locators import page_number

_BRACKETED = re.compile(r"\(([0-9A-Za-z]{1,5})\)")
GAP = r"(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]?)"
"""For patterns: the space between two words, a line's end, but no blank line."""

DASHES = "-\u2010\u2011\u2012\u2013\u2014"


def arabic(number: str) -> str:
    """*number* as a label has it: Roman capitals ("XIV") in digits, anything else as it is."""
    value = page_number(number) if number.isascii() and number.isupper() else None
    return number if value is None else str(value[1])


def subdivisions(text: str) -> Place:
    """The labels of what stands in brackets after a number: "(b)(6)" is letter b, paragraph 6."""
    return tuple(subdivision(part) for part in _BRACKETED.findall(text))


def subdivision(part: str) -> str:
    """The label of one part of an article or section: a paragraph if it is a number, else a letter."""
    return f"paragraph {part}" if part.isdigit() else f"letter {part}"


def whole(first: str, last: str) -> str:
    """*last* with the digits that a range leaves out: "305" and "06" give "306"."""
    if first.isdigit() and last.isdigit() and len(last) < len(first):
        return first[: len(first) - len(last)] + last
    return last


def reach(first: Sequence[str], last: Sequence[str] | None = None) -> Reach:
    """From one place to another, or one place alone."""
    return Reach(tuple(first), tuple(last if last is not None else first))
