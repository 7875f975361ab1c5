"""Whether words stand at the place cited, as far as their source tells its places."""

import pytest

from sicut.model.document import Block, BlockKind
from sicut.model.span import Span
from sicut.rules.places import place_of
from sicut.text.locators import parse_locator
from tests.rules.made import document

TEXT = "0123456789" * 4


def timed(*times: str | None) -> tuple[Block, ...]:
    return tuple(Block(BlockKind.PARAGRAPH, Span(10 * at, 10 * at + 9), time=time) for at, time in enumerate(times))


@pytest.mark.parametrize(
    ("times", "cited", "wrong"),
    [
        (("0:00:10", "0:01:30", "0:03:00"), "1:30", None),
        (("0:00:10", "0:01:30", "0:03:00"), "2:45", None),
        (("0:00:10", "0:01:30", "0:03:00"), "1:20", None),
        (("0:00:10", "0:01:30", "0:03:00"), "0:30", "at 0:01:30"),
        (("0:00:10", "0:01:30", "0:03:00"), "4:00", "at 0:01:30"),
        (("0:00:10", None, "0:03:00"), "4:00", None),
        (("0:00:10", "0:01:30.500"), "9:00", "at 0:01:30.500"),
    ],
)
def test_times(times: tuple[str | None, ...], cited: str, wrong: str | None) -> None:
    source = document("tape", TEXT, blocks=timed(*times))
    locator = parse_locator(cited)
    assert locator is not None
    assert place_of(source, Span(11, 15), locator) == wrong


def test_pages_of_another_kind_are_not_compared() -> None:
    source = document("book", TEXT, blocks=(Block(BlockKind.PARAGRAPH, Span(0, 40), page=1, page_label="iv"),))
    for cited, wrong in (("p. iv", None), ("p. v", "on page iv"), ("p. 5", None), ("pp. iii–v", None)):
        locator = parse_locator(cited)
        assert locator is not None
        assert place_of(source, Span(0, 9), locator) == wrong
