"""A document goes through a pipe word for word; what is no document never becomes one."""

import io
from array import array
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import (
    Anchor,
    AnchorColumns,
    Block,
    BlockKind,
    Document,
    Extraction,
    Inline,
    InlineKind,
    Metadata,
    Role,
    Shown,
    ShownColumns,
)
from sicut.model.reading import Budget
from sicut.model.span import Span
from sicut.read.sandbox import frames
from sicut.read.sandbox.frames import Frame, Kind
from sicut.read.sandbox.later import Later
from sicut.read.sandbox.place import Named, Place, is_done
from sicut.read.sandbox.wire import document_of, frame_of
from sicut.text.lines import Lines
from tests.read.reading import check

TEXT = st.text(st.characters(), max_size=40) | st.sampled_from(["\ud83d\ude00", "\udc80", "ſ\x00\U0001f600"])
WORDS = st.none() | TEXT
NUMBER = st.integers(0, 1 << 40)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = draw(TEXT.filter(len))
    reason = draw(WORDS)
    told = {
        "path": draw(TEXT),
        "sha256": draw(st.text("0123456789abcdef", min_size=64, max_size=64)),
        "media_type": draw(TEXT),
        "language": draw(WORDS),
        "address": draw(WORDS),
        "metadata": Metadata(draw(WORDS), draw(WORDS), draw(WORDS)),
        "is_output": draw(st.booleans()),
        "remarks": tuple(draw(st.lists(TEXT, max_size=3))),
    }
    made = Document(siglum="", role=Role.WITNESS, text=text, reason=reason, **told)  # type: ignore[arg-type]
    shown = ShownColumns(*map(list, zip(*((*span, draw(TEXT)) for span in draw(apart(text))), strict=True)))
    return replace(
        made,
        extraction=Extraction.COMPLETE if reason is None else Extraction.PARTIAL,
        shown=draw(st.sampled_from([shown, tuple(shown)])),
        inline=tuple(sorted(draw(st.lists(inlines(text), max_size=4)), key=lambda one: one.span)),
        blocks=tuple(draw(blocks(span)) for span in draw(apart(text))),
        anchors=tuple(Anchor(at, *draw(st.tuples(PLACE, PLACE))) for at in draw(places(text))),
    )


PLACE = st.integers(1, 1 << 30)


def places(text: str) -> st.SearchStrategy[list[int]]:
    return st.sets(st.integers(0, len(text)), max_size=6).map(sorted)


def apart(text: str) -> st.SearchStrategy[list[Span]]:
    return places(text).map(lambda found: [Span(*pair) for pair in zip(found[::2], found[1::2], strict=False)])


@st.composite
def inlines(draw: st.DrawFn, text: str) -> Inline:
    at = draw(st.integers(0, len(text)))
    return Inline(draw(st.sampled_from(list(InlineKind))), Span(at, draw(st.integers(at, len(text)))), draw(WORDS))


@st.composite
def blocks(draw: st.DrawFn, span: Span) -> Block:
    page = draw(st.none() | st.integers(-5, 1 << 40))
    quoted = draw(NUMBER), draw(st.none() | NUMBER), draw(WORDS), draw(WORDS)
    return Block(draw(st.sampled_from(list(BlockKind))), span, *quoted, page, draw(WORDS), draw(WORDS))


@given(documents())
def test_a_document_comes_back_as_it_was(document: Document) -> None:
    frame = sent(frame_of(document))
    found = document_of(frame)
    assert found == document
    assert found.text.encode("utf-32", "surrogatepass") == document.text.encode("utf-32", "surrogatepass")
    assert hash(found) == hash(document)


def test_rows_are_made_at_the_first_look() -> None:
    made: list[int] = []

    def make() -> list[str]:
        made.append(1)
        return ["quay", "pier"]

    rows = Later(2, make)
    assert (len(rows), bool(rows), made) == (2, True, [])
    assert (rows[1], rows[:1], tuple(rows), repr(rows)) == ("pier", ("quay",), ("quay", "pier"), "('quay', 'pier')")
    assert rows == ("quay", "pier")
    assert rows not in (("quay",), ("quay", "quay"), 1)
    assert made == [1]


def test_anchors_side_by_side_are_anchors() -> None:
    rows = (Anchor(0, 1, 1), Anchor(7, 2, 3), Anchor(9, 4, 1))
    columns = AnchorColumns(*zip(*rows, strict=True))
    assert columns == rows
    assert (columns[1], len(columns), hash(columns), repr(columns)) == (rows[1], 3, hash(rows), repr(rows))
    assert list(columns[1:]) == list(rows[1:])
    assert columns not in (AnchorColumns(), rows[1:], 1)
    text = "word " * 4
    document = Document("", Role.WITNESS, "a", "0" * 64, "text/plain", None, text, anchors=rows)
    there = [Lines(one).position(8) for one in (document, replace(document, anchors=columns))]
    assert there[0] == there[1]


def sent(frame: Frame) -> Frame:
    pipe = io.BytesIO()
    frames.write(pipe, frame)
    pipe.seek(0)
    received = frames.read(pipe, Budget())
    assert received is not None
    return received


def test_an_unreadable_document_comes_back() -> None:
    document = Document("", Role.WITNESS, "a", "0" * 64, "text/plain", None, "", extraction=Extraction.UNREADABLE)
    document = replace(document, reason="no text")
    assert document_of(frame_of(document)) == document


@given(documents(), st.data())
def test_no_wrong_frame_becomes_a_wrong_document(document: Document, data: st.DataObject) -> None:
    pipe = io.BytesIO()
    frames.write(pipe, frame_of(document))
    told = bytearray(pipe.getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(told) - 1))
        told[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9) | st.just(b"\xff" * 8))
        if not told:
            return
    try:
        frame = frames.read(io.BytesIO(told), Budget())
        found = document_of(frame) if frame is not None else None
    except ValueError:
        return
    if found is not None:
        check(replace(found, shown=()))
        at = 0
        for span, _ in found.shown:
            assert at <= span.start < span.end <= len(found.text)
            at = span.end
        assert found == document_of(frame_of(found))


@given(st.binary(), st.sampled_from(list(Kind)), st.binary(), st.binary())
def test_no_bytes_become_a_document(header: bytes, kind: Kind, columns: bytes, data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any will do
        document_of(Frame(kind, header, columns, data))


@pytest.mark.parametrize("header", [b"[" * 100_000, b"1" * 10_000, b"{}", b"[]", b"NaN", b"", b"\xff", b"null"])
def test_no_header_is_too_deep_or_too_long(header: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any will do
        document_of(Frame(Kind.DOCUMENT, header))


PLAIN = Document("", Role.WITNESS, "a", "0" * 64, "text/plain", None, "The quay.")


@pytest.mark.parametrize(
    "change",
    [
        {"path": 1},
        {"sha256": "0" * 63},
        {"sha256": "A" * 64},
        {"media_type": None},
        {"language": 7},
        {"extraction": "whole"},
        {"extraction": Extraction.PARTIAL},
        {"extraction": Extraction.UNREADABLE, "reason": "no text"},
        {"reason": "what is missing"},
        {"text": ""},
        {"metadata": ("a", "b")},
        {"remarks": (1,)},
        {"is_output": 1},
        {"shown": (Shown(Span(3, 3), ""),)},
        {"shown": (Shown(Span(5, 6), ""), Shown(Span(3, 4), ""))},
        {"shown": (Shown(Span(8, 10), ""),)},
        {"inline": (Inline(InlineKind.LINK, Span(3, 2)),)},
        {"inline": (Inline(InlineKind.LINK, Span(3, 4)), Inline(InlineKind.LINK, Span(2, 4)))},
        {"inline": (Inline(InlineKind.LINK, Span(-1, 4)),)},
        {"blocks": (Block(BlockKind.CELL, Span(0, 5)), Block(BlockKind.CELL, Span(4, 6)))},
        {"blocks": (Block(BlockKind.CELL, Span(-2, 5)),)},
        {"blocks": (Block(BlockKind.CELL, Span(0, 5), level=-1),)},
        {"blocks": (Block(BlockKind.CELL, Span(0, 5), quotation=-1),)},
        {"anchors": (Anchor(10, 1, 1),)},
        {"anchors": (Anchor(0, 0, 1),)},
        {"anchors": (Anchor(2, 1, 1), Anchor(2, 1, 2))},
    ],
)
def test_what_no_reader_may_give_is_refused(change: dict[str, object]) -> None:
    assert document_of(frame_of(PLAIN)) == PLAIN
    with pytest.raises(ValueError):  # noqa: PT011 - any will do
        document_of(frame_of(replace(PLAIN, **change)))  # type: ignore[arg-type]


def test_numbers_past_64_bits_are_cut() -> None:
    document = replace(PLAIN, blocks=(Block(BlockKind.CELL, Span(0, 3), page=1 << 80),))
    assert document_of(frame_of(document)).blocks[0].page == (1 << 62) - 1


@pytest.mark.parametrize(("part", "number"), [(0, 9), (1, 9), (2, 9), (3, -1)])
def test_a_kind_that_does_not_exist_is_refused(part: int, number: int) -> None:
    block = Block(BlockKind.CELL, Span(0, 3), cite="a")
    frame = frame_of(replace(PLAIN, blocks=(block,)))
    columns = array("i", frame.columns)
    columns[(0, 5, 6, 0)[part]] = number
    with pytest.raises(ValueError):  # noqa: PT011 - any will do
        document_of(frame._replace(columns=columns.tobytes()))


def test_a_frame_beyond_the_budget_is_not_taken_in() -> None:
    pipe = io.BytesIO()
    frames.write(pipe, frame_of(replace(PLAIN, text="word " * 100)))
    pipe.seek(0)
    with pytest.raises(ValueError, match="no frame"):
        frames.read(pipe, Budget(text=499))
    pipe.seek(0)
    assert frames.read(pipe, Budget(text=500)) is not None


INPUT = Named("all", "0" * 64)


@pytest.mark.parametrize(
    "steps", [[()], [(-1,)], [(0, 0)], [(1,), (0,)], [(1,), (1,)], [(0,), None, (0, 1)], [(0,), (1, 0)]]
)
def test_members_come_in_their_order(steps: Sequence[tuple[int, ...] | None]) -> None:
    with pytest.raises(ValueError, match="begin here"):
        go(Place(INPUT), steps)


def go(place: Place, steps: Sequence[tuple[int, ...] | None]) -> None:
    for step in steps:
        if step is None:
            place.end()
        else:
            place.begin(step, INPUT)


def test_a_place_knows_what_is_read_and_what_holds_it() -> None:
    place = Place(INPUT)
    inner, deep = Named("all!a", "1" * 64), Named("all!a!b", "2" * 64)
    place.begin((0,), inner)
    place.begin((0, 3), deep)
    assert place.named == deep
    place.end()
    assert (place.done, place.named, place.is_over) == ((0, 3), inner, False)
    place.end()
    assert (place.done, place.named) == ((0,), INPUT)
    place.end()
    assert place.is_over


@pytest.mark.parametrize(
    ("at", "after", "expected"),
    [
        ((0,), None, False),
        ((0,), (1,), True),
        ((1,), (1,), True),
        ((2,), (1,), False),
        ((1,), (1, 4), False),
        ((1, 4), (1, 4), True),
        ((1, 5), (1, 4), False),
        ((0, 9), (1, 4), True),
    ],
)
def test_what_is_done_is_passed_over(at: tuple[int, ...], after: tuple[int, ...] | None, expected: bool) -> None:  # noqa: FBT001
    assert is_done(at, after) is expected
