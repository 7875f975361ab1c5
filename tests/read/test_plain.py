import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import ShownColumns
from sicut.read import plain_lines
from sicut.read.parsed import WHITE
from sicut.read.plain import parse
from tests.read.reading import read, rows

CASES = [
    ("one line", "The pier is open.", [("paragraph", "The pier is open.")]),
    ("a line end reads as a space", "The pier\nis open.\n", [("paragraph", "The pier is open.")]),
    ("with the white space around it", "The pier  \n   is open.", [("paragraph", "The pier is open.")]),
    ("a soft hyphen at a line's end", "the har\xad \n bour\xad", [("paragraph", "the har\xadbour\xad")]),
    ("codes for a terminal", "the\n\x1b[1;31mpier\x1b[0m  is", [("paragraph", "the pier is")]),
    ("all line ends", "a\r\nb\rc\nd", [("paragraph", "a b c d")]),
    ("blank lines part blocks", "a\n\nb\r\n \t\r\nc", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]),
    ("a hyphen inside a word", "the har-\nbour", [("paragraph", "the har- bour")]),
    ("a hyphen before a name", "Port-\nSmith", [("paragraph", "Port- Smith")]),
    ("a hyphen before a number", "1990-\n1995", [("paragraph", "1990- 1995")]),
    ("a dash of its own", "the pier -\nold", [("paragraph", "the pier - old")]),
    ("quoted lines", "> The pier\n> is open.", [("block-quotation", "The pier is open.")]),
    ("quoted twice", ">> a\n> > b", [("block-quotation", "a b")]),
    (
        "a quotation of two paragraphs",
        "> a\n>\n> b\n\nc",
        [("block-quotation", "a"), ("block-quotation", "b"), ("paragraph", "c")],
    ),
    (
        "a quotation under a line",
        "He said:\n> a\nand",
        [("paragraph", "He said:"), ("block-quotation", "a"), ("paragraph", "and")],
    ),
    ("a list", "- a\n- b\n  more\n1. c", [("list-item", "a"), ("list-item", "b more"), ("list-item", "c")]),
    (
        "a list under its heading line",
        "To do:\n* a\n* b",
        [("paragraph", "To do:"), ("list-item", "a"), ("list-item", "b")],
    ),
    ("a wrapped dash is no list", "the pier\n- the old one -\nis", [("paragraph", "the pier - the old one - is")]),
    ("a wrapped number is no list", "built in\n1. it was", [("paragraph", "built in 1. it was")]),
    ("an underlined title", "Minutes\n=======\nWe met.", [("heading", "Minutes"), ("paragraph", "We met.")]),
    ("a rule is no title", "-----\n-----\n", [("paragraph", "----- -----")]),
    ("capitals are no title", "MINUTES\n\nx", [("paragraph", "MINUTES"), ("paragraph", "x")]),
    (
        "long lines are paragraphs",
        f"{'word ' * 60}\nshort\n",
        [("paragraph", ("word " * 60).strip()), ("paragraph", "short")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    document = read(text, "minutes.txt")
    assert document.text == text
    assert rows(document) == expected


def test_quotations_are_numbered() -> None:
    document = read("> a\n>\n> b\n\nc\n\n> d", "x.txt")
    assert [block.quotation for block in document.blocks] == [0, 0, None, 1]


def test_sections() -> None:
    document = read("Minutes\n=======\n\nBudget\n------\n\nWe met.\n", "x.txt")
    assert [block.section for block in document.blocks] == [None, "Minutes", "Minutes > Budget"]


@given(st.text(alphabet="ab >-=*.1\n\r\t\u00a0\U0001f600", min_size=1))
def test_the_text_is_the_file_and_no_word_is_outside_a_block(text: str) -> None:
    if not text.strip(WHITE):
        return
    document = read(text, "x.txt")
    assert document.text == text
    inside = "".join(text[block.span.start : block.span.end] for block in document.blocks)
    assert [c for c in inside if c in "ab\U0001f600"] == [c for c in text if c in "ab\U0001f600"]


def test_wide_spaces_read_as_one() -> None:
    document = read("  a  b   c    d \t e\tf \n   g     h  \n\n   i", "x.txt")
    assert rows(document) == [("paragraph", "a b c d e\tf g h"), ("paragraph", "i")]
    assert {one.reading for one in document.shown} == {" "}


@given(st.text(alphabet="a ", min_size=1))
def test_every_wide_space_inside_a_line(text: str) -> None:
    if text.strip():
        wide = [found.span() for found in re.finditer(" {2,}", text)]
        inside = [span for span in wide if text[: span[0]].strip() and text[span[1] :].strip()]
        assert parse(text).shown == ShownColumns.of((*span, " ") for span in inside)


@given(
    st.lists(
        st.sampled_from(["a\n", "b:\n", "\n", "> c\n", ">\n", "T\n===\n", "- d\n", "\f", "  ", "\r\n"]), max_size=40
    )
)
def test_read_in_portions_or_at_once(lines: list[str]) -> None:
    text = "".join(lines)
    whole = parse(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain_lines, "_PORTION", 1)
        assert parse(text) == whole


@pytest.mark.parametrize("text", ["\f", "\ufeff\f\n", ">\n\f"])
def test_pages_without_a_word(text: str) -> None:
    assert parse(text).blocks == ()


def test_an_empty_page_is_no_text() -> None:
    with pytest.raises(UnreadableError, match="no text"):
        read("\n\f\n", "x.txt")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_empty_lines_cost_nothing(end: str) -> None:
    empty = end * 500_000
    assert list(plain_lines.portions(empty)) == []
    assert len(list(plain_lines.portions(f"The quay.{empty}The pier."))) <= 2
    assert rows(read(f"{empty}The quay.{empty}The pier.{empty}", "a.txt")) == [
        ("paragraph", "The quay."),
        ("paragraph", "The pier."),
    ]
