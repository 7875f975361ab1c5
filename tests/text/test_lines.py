import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import Anchor, Document, Role
from sicut.model.span import Span
from sicut.text.lines import Lines


def lines_of(text: str, *anchors: Anchor) -> Lines:
    return Lines(Document("d", Role.WITNESS, "d.txt", "", "text/plain", None, text, anchors=anchors))


def naive(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """For each offset: its line and column; and the span of its line, without the end."""
    positions, line, column = [], 1, 1
    for at, c in enumerate(text):
        positions.append((line, column))
        if c == "\n" or (c == "\r" and text[at + 1 : at + 2] != "\n"):
            line, column = line + 1, 1
        else:
            column += 1
    positions.append((line, column))
    spans = []
    for at in range(len(text) + 1):
        row = positions[at][0]
        same = [i for i in range(len(text) + 1) if positions[i][0] == row]
        start, end = same[0], same[-1]
        shown = [i for i in range(start, end + 1) if i < len(text) and text[i] not in "\r\n"]
        spans.append((start, shown[-1] + 1 if shown else start))
    return positions, spans


@given(st.text(st.sampled_from("ab é\n\r\u2028\x85\v"), max_size=20))
def test_lines_are_those_of_a_naive_counter(text: str) -> None:
    lines = lines_of(text)
    positions, spans = naive(text)
    assert [lines.position(at) for at in range(len(text) + 1)] == positions
    assert [lines.file_line_span(at) for at in range(len(text) + 1)] == spans


@pytest.mark.parametrize(
    ("text", "offset", "position", "line"),
    [
        ("", 0, (1, 1), ""),
        ("one\ntwo", 4, (2, 1), "two"),
        ("one\r\ntwo", 5, (2, 1), "two"),
        ("one\r\ntwo", 4, (1, 5), "one"),
        ("one\rtwo", 4, (2, 1), "two"),
        ("one\r\rtwo", 4, (2, 1), ""),
        ("one\n\rtwo", 5, (3, 1), "two"),
        ("one\n", 4, (2, 1), ""),
        ("one\u2028two\x85three\vfour", 9, (1, 10), "one\u2028two\x85three\vfour"),
        ("\U0001f642é x", 3, (1, 4), "\U0001f642é x"),
    ],
)
def test_a_place(text: str, offset: int, position: tuple[int, int], line: str) -> None:
    lines = lines_of(text)
    assert lines.position(offset) == position
    assert text[slice(*lines.file_line_span(offset))] == line


ANCHORED = "A heading\n\nThe quay\nis shut."


@pytest.mark.parametrize(
    ("offset", "position"),
    [
        (0, (3, 5)),
        (8, (3, 13)),
        (11, (10, 4)),
        (18, (10, 11)),
        (20, (11, 1)),
        (22, (11, 3)),
        (23, (20, 7)),
        (27, (20, 11)),
    ],
)
def test_anchors_give_the_lines_of_the_file(offset: int, position: tuple[int, int]) -> None:
    lines = lines_of(ANCHORED, Anchor(0, 3, 5), Anchor(11, 10, 4), Anchor(23, 20, 7))
    assert lines.position(offset) == position


def test_a_first_anchor_after_the_start() -> None:
    lines = lines_of("one\ntwo", Anchor(2, 7, 3))
    assert lines.position(2) == (7, 3)
    assert lines.position(4) == (8, 1)
    assert lines.position(0).line >= 1
    assert lines.position(0).column >= 1


def test_a_line_span_is_of_the_text() -> None:
    lines = lines_of(ANCHORED, Anchor(0, 3, 5), Anchor(11, 10, 4))
    assert lines.file_line_span(21) == Span(20, 28)
