import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, Role
from sicut.model.reading import ReadingOptions as How
from sicut.read import read_bytes
from sicut.text.lines import Lines
from sicut.text.shown import Reading
from tests.read.places import at_their_places
from tests.read.reading import check, read

TABLE = """id;speaker;body\r
1;Ada Reed;"The ""old"" pier\r
will be closed; for good."\r
2;Tom;plain "quoted" words\r
3;;"<p>In <b>May</b>.</p><p>Or June.</p>"\r
4;x;"first part\r
\r
second part";more\r
"""


def _cells(source: str, path: str) -> list[tuple[str | None, str]]:
    document = read(source, path)
    at_their_places(document, source)
    return [(block.section, Reading(document, block.span).text) for block in document.blocks]


def test_a_table() -> None:
    assert _cells(TABLE, "x.csv") == [
        ("Row 1 > id", "id"),
        ("Row 1 > speaker", "speaker"),
        ("Row 1 > body", "body"),
        ("Row 2 > id", "1"),
        ("Row 2 > speaker", "Ada Reed"),
        ("Row 2 > body", 'The "old" pier will be closed; for good.'),
        ("Row 3 > id", "2"),
        ("Row 3 > speaker", "Tom"),
        ("Row 3 > body", 'plain "quoted" words'),
        ("Row 4 > id", "3"),
        ("Row 4 > body", "In May."),
        ("Row 4 > body", "Or June."),
        ("Row 5 > id", "4"),
        ("Row 5 > speaker", "x"),
        ("Row 5 > body", "first part"),
        ("Row 5 > body", "second part"),
        ("Row 5 > 4", "more"),
    ]
    document = read(TABLE, "x.csv")
    lines = Lines(document)
    assert lines.position(document.text.index("pier")) == (2, 25)
    assert lines.position(document.text.index("for good")) == (3, 17)
    assert {block.kind for block in document.blocks} == {BlockKind.CELL}


def test_fields() -> None:
    how = How(fields=("body",))
    document = read_bytes(b"id,body\n1,the words\n", "x.csv", siglum="x", role=Role.WITNESS, reading=how)
    assert [document.slice(b.span) for b in document.blocks if not b.kind.is_apart] == ["body", "the words"]


@pytest.mark.parametrize(
    ("source", "path", "texts"),
    [
        ("a\tb, c\n1\t2, 3\n", "x.tsv", ["a", "b, c", "1", "2, 3"]),
        ("a,b;c\n1,2;3\n4,5;6,7\n", "x.csv", ["a,b", "c", "1,2", "3", "4,5", "6,7"]),
        ("sep=|\na|b\n", "x.csv", ["a", "b"]),
        ("One sentence, and another.\nNo more\n", "x.csv", ["One sentence", "and another.", "No more"]),
        ("No mark here.\nOne sentence, and another.\n", "x.csv", ["No mark here.", "One sentence, and another."]),
        ("a,b\n1\n1,2,3\n\n,,\n4,5", "x.csv", ["a", "b", "1", "1", "2", "3", "4", "5"]),
        ('a\t"said" he\n', "x.tsv", ["a", '"said" he']),
        ("a,b\r1,2\r", "x.csv", ["a", "b", "1", "2"]),
    ],
)
def test_dialects(source: str, path: str, texts: list[str]) -> None:
    assert [text for _, text in _cells(source, path)] == texts


def test_a_quotation_mark_that_nothing_closes() -> None:
    document = read('a,b\n1,"open words\n2,more words\n', "x.csv")
    assert document.reason == "a quotation mark on line 2 is never closed: cells may be parted wrongly"
    assert "open words" in document.text
    assert "more words" in document.text


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1, max_size=9)


@given(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=1, max_size=5), st.sampled_from(",;\t|"))
@settings(deadline=None)
def test_word_for_word(table: list[list[str]], delimiter: str) -> None:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(table)
    source = target.getvalue()
    if "<" in source:
        return
    document = read(source, "x.csv")
    assert [document.slice(block.span) for block in document.blocks] == [cell for row in table for cell in row]
    at_their_places(document, source)


@given(st.data(), st.sampled_from(["x.csv", "x.tsv"]))
@settings(deadline=None)
def test_any_change_of_a_file(data: st.DataObject, path: str) -> None:
    start = data.draw(st.integers(0, len(TABLE)))
    end = data.draw(st.integers(start, len(TABLE)))
    try:
        check(read(TABLE[:start] + data.draw(st.text('";,\t\r\n<p>a', max_size=12)) + TABLE[end:], path))
    except UnreadableError:
        return
