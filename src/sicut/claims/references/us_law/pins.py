"""The places inside a decision or an article: pages and paragraphs, as a pin cite has them."""

from collections.abc import Iterator
from itertools import groupby

from sicut.claims.references.found import Found
from sicut.claims.references.provisions import reach, whole
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_PIN = pattern(
    r"(?P<notes>\bnn?\.\s?\d+(?:\s?[-–]\s?\d+)?)|(?P<sign>¶¶?|paras?\.|\*)?\s?(?<![\d:])(?P<first>\d{1,6})"
    r"(?:\s?[-–]\s?\*?(?P<last>\d{1,6}))?(?::\d+(?:[-–]\d+)?)?"
)


def placed(span: Span, system: System, work: str, pin: str) -> Found:
    """A reference to *work* at the places of *pin* ("at 62-63, 67"); the whole work if it has none."""
    found = tuple(_places(pin))
    reaches = tuple(reach((f"{unit} {first}",), (f"{unit} {last}",)) for unit, first, last in found)
    return Found(span, system, work, ", ".join(map(_spelt, groupby(found, key=lambda one: one[0]))), reaches)


def _places(pin: str) -> Iterator[tuple[str, str, str]]:
    """The unit, and the numbers of the first and last of each range."""
    unit = "page"
    for match in _PIN().finditer(pin):
        if match["notes"]:
            continue
        unit = "paragraph" if match["sign"] and match["sign"] != "*" else unit
        yield unit, match["first"], whole(match["first"], match["last"] or match["first"])


def _spelt(group: tuple[str, Iterator[tuple[str, str, str]]]) -> str:
    numbers = [first if first == last else f"{first}-{last}" for _, first, last in group[1]]
    is_one = len(numbers) == 1 and "-" not in numbers[0]
    return f"{group[0]}{'' if is_one else 's'} {', '.join(numbers)}"
