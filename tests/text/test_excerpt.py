"""A part of a document as a document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import Document, InlineKind, Role
from sicut.model.span import Span
from sicut.read import read_bytes
from sicut.text.excerpt import excerpt
from sicut.text.shown import Reading, shown

TEXT = """# The quay

The *old* quay was **closed**
at noon &amp; opened again.

> We shall wait
> until spring.

The end of the `story`.
"""


def document() -> Document:
    return read_bytes(TEXT.encode(), "quay.md", siglum="quay", role=Role.WITNESS)


@pytest.mark.parametrize("at", range(4))
def test_a_block_shows_as_it_did(at: int) -> None:
    whole = document()
    span = whole.blocks[at].span
    part = excerpt(whole, span)
    assert Reading(part).text == shown(whole, span)
    assert [block.span for block in part.blocks] == [Span(0, len(part.text))]
    assert part.blocks[0].kind is whole.blocks[at].kind


def test_markup_comes_along() -> None:
    whole = document()
    part = excerpt(whole, whole.blocks[1].span)
    marked = [(one.kind, part.slice(one.span)) for one in part.inline]
    assert marked == [(InlineKind.EMPHASIS, "old"), (InlineKind.STRONG, "closed")]


@given(st.data())
def test_any_span_is_well_formed(data: st.DataObject) -> None:
    whole = document()
    start = data.draw(st.integers(0, len(TEXT)))
    span = Span(start, data.draw(st.integers(start, len(TEXT))))
    part = excerpt(whole, span)
    assert part.text == whole.slice(span)
    every = [*(one.span for one in part.shown), *(one.span for one in part.inline), *(b.span for b in part.blocks)]
    assert all(0 <= one.start <= one.end <= len(part.text) for one in every)
    assert all(a.span.end <= b.span.start for a, b in zip(part.blocks, part.blocks[1:], strict=False))
