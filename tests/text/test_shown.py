from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import Block, BlockKind, Document, Role, Shown, ShownColumns
from sicut.model.span import Span
from sicut.text.segment import words
from sicut.text.shown import BREAK, Reading, shown


def document(text: str, replaced: tuple[Shown, ...] = (), blocks: tuple[Span, ...] = ()) -> Document:
    made = tuple(Block(BlockKind.PARAGRAPH, span) for span in blocks)
    return Document("d", Role.WITNESS, "d.md", "", "text/markdown", None, text, shown=replaced, blocks=made)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A text cut at random: pieces outside of blocks, and within blocks pieces as written or shown otherwise."""
    text, replaced, blocks = "", list[Shown](), list[Span]()
    for _ in range(draw(st.integers(0, 4))):
        text += draw(st.sampled_from(["", "\n\n", "> ", "<p>", "\n"]))
        start = len(text)
        for _ in range(draw(st.integers(1, 5))):
            if draw(st.booleans()):
                text += draw(st.sampled_from(["the quay", " was ", "shut", "é", "**", "a b"]))
            else:
                source = draw(st.sampled_from(["&amp;", "\n> ", "**", "&fjlig;", "\\*"]))
                reading = draw(st.sampled_from(["", " ", "&", "fj", "*"]))
                replaced.append(Shown(Span(len(text), len(text) + len(source)), reading))
                text += source
        blocks.append(Span(start, len(text)))
    text += draw(st.sampled_from(["", "\n", "</p>"]))
    return document(text, tuple(replaced), tuple(blocks) if draw(st.booleans()) else ())


def naive(made: Document) -> tuple[str, list[tuple[int, int]]]:
    """The text as shown, and for each of its characters the span of the text it stands for."""
    text, places, pieces = "", list[tuple[int, int]](), list[tuple[Span, str | None]]()
    blocks = [block.span for block in made.blocks] or [Span(0, len(made.text))]
    at = 0
    for number, block in enumerate(blocks):
        if block.start > at:
            pieces.append((Span(at, block.start), BREAK if number and at else ""))
        at = block.start
        for one in made.shown:
            if block.covers(one.span):
                pieces.append((Span(at, one.span.start), None))
                pieces.append((one.span, one.reading))
                at = one.span.end
        pieces.append((Span(at, block.end), None))
        at = block.end
    for span, reading in pieces:
        if reading is None or reading == made.slice(span):
            text += made.slice(span)
            places.extend((i, i + 1) for i in range(*span))
        else:
            text += reading
            places.extend([(span.start, span.end)] * len(reading))
    return text, places


@given(documents())
def test_a_text_as_shown_and_the_way_back(made: Document) -> None:
    reading = Reading(made)
    text, places = naive(made)
    assert reading.text == text
    for at, (start, end) in enumerate(places):
        assert reading.to_source(at) == start
        assert reading.source_span(Span(at, at + 1)) == (start, end)
    assert 0 <= reading.to_source(len(text)) <= len(made.text)


@given(documents(), st.data())
def test_a_span_of_words_shows_as_the_same_words(made: Document, data: st.DataObject) -> None:
    reading = Reading(made)
    found = words(reading.text)
    if not found:
        return
    first = data.draw(st.integers(0, len(found) - 1))
    last = data.draw(st.integers(first, len(found) - 1))
    span = Span(found[first].span.start, found[last].span.end)
    source = reading.source_span(span)
    assert 0 <= source.start < source.end <= len(made.text)
    again = [word.key for word in words(shown(made, source))]
    assert again[: last - first + 1][1:-1] == [word.key for word in found[first : last + 1]][1:-1]
    assert reading.shown_span(source).covers(span)


@given(documents())
def test_places_of_the_text_map_forth_in_order(made: Document) -> None:
    reading = Reading(made)
    there = [reading.from_source(offset) for offset in range(len(made.text) + 1)]
    assert there == sorted(there)
    assert there[0] == 0
    assert there[-1] <= len(reading.text)
    _, places = naive(made)
    for at, (start, end) in enumerate(places):
        if end == start + 1 and reading.text[at] == made.text[start]:
            assert reading.text[reading.from_source(start)] == made.text[start]


@given(documents())
def test_every_verbatim_character_comes_back(made: Document) -> None:
    reading = Reading(made)
    replaced = {at for one in made.shown for at in range(*one.span)}
    for at, c in enumerate(reading.text):
        source = reading.to_source(at)
        within = not made.blocks or any(block.span.start <= source < block.span.end for block in made.blocks)
        if source not in replaced and within:
            assert made.text[source] == c
            assert reading.from_source(source) == at


@given(documents(), st.data())
def test_a_reading_of_a_span_is_part_of_the_whole(made: Document, data: st.DataObject) -> None:
    """Cut where no character is shown otherwise, a text reads as it does within the whole."""
    inside = {at for one in made.shown for at in range(one.span.start + 1, one.span.end)}
    places = [at for at in range(len(made.text) + 1) if at not in inside]
    start = data.draw(st.sampled_from(places))
    end = data.draw(st.sampled_from([at for at in places if at >= start]))
    part = Reading(made, Span(start, end))
    assert part.text.strip("\n") in Reading(made).text
    for at in range(len(part.text)):
        assert start <= part.to_source(at) <= end


SHOWN = [
    ("a &amp; b", (Shown(Span(2, 7), "&"),), (), "a & b"),
    ("the **quay** shut", (Shown(Span(4, 6), ""), Shown(Span(10, 12), "")), (), "the quay shut"),
    ("> the\n> quay", (Shown(Span(0, 2), ""), Shown(Span(5, 8), " ")), (), "the quay"),
    ("one\n\n\n\ntwo", (), (Span(0, 3), Span(7, 10)), "one\n\ntwo"),
    ("<p>one</p>", (), (Span(3, 6),), "one"),
    ("<p>a &amp; b</p><p>c</p>", (Shown(Span(5, 10), "&"),), (Span(3, 12), Span(19, 20)), "a & b\n\nc"),
    ("onetwo", (), (Span(0, 3), Span(3, 6)), "onetwo"),
]


@pytest.mark.parametrize(("text", "replaced", "blocks", "expected"), SHOWN)
def test_a_text_as_shown(text: str, replaced: tuple[Shown, ...], blocks: tuple[Span, ...], expected: str) -> None:
    assert Reading(document(text, replaced, blocks)).text == expected


def test_markup_around_a_word_stays_outside_of_its_span() -> None:
    made = document("the **quay** shut", (Shown(Span(4, 6), ""), Shown(Span(10, 12), "")))
    assert Reading(made).source_span(Span(4, 8)) == Span(6, 10)
    assert shown(made, Span(0, 17)) == "the quay shut"
    assert shown(made, Span(6, 10)) == "quay"


def test_an_empty_span_stays_empty() -> None:
    made = document("a &amp; b", (Shown(Span(2, 7), "&"),))
    reading = Reading(made)
    for at in range(len(reading.text) + 1):
        assert reading.source_span(Span(at, at)).width == 0


@given(documents())
def test_columns_of_what_is_shown_are_as_good_as_a_tuple(made: Document) -> None:
    columns = ShownColumns.of((*one.span, one.reading) for one in made.shown)
    assert columns == made.shown
    assert made.shown == columns
    assert hash(columns) == hash(made.shown)
    assert repr(columns) == repr(made.shown)
    assert (list(columns), columns[1:]) == (list(made.shown), made.shown[1:])
    stored = replace(made, shown=columns)
    assert stored == made
    whole, again = Reading(made), Reading(stored)
    assert whole.text == again.text
    offsets = range(len(whole.text) + 1)
    assert [whole.to_source(offset) for offset in offsets] == [again.to_source(offset) for offset in offsets]


def test_columns_are_not_equal_to_fewer_or_to_something_else() -> None:
    columns = ShownColumns([1], [2], [" "])
    assert columns[-1] == Shown(Span(1, 2), " ")
    assert columns not in (ShownColumns(), ShownColumns([1], [2], [""]), 1)
