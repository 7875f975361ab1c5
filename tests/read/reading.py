"""What every document must keep to, and short ways to read one."""

from sicut.model.document import Document, Role
from sicut.read import read_bytes
from sicut.text.shown import Reading


def read(text: str | bytes, path: str) -> Document:
    data = text.encode() if isinstance(text, str) else text
    document = read_bytes(data, path, siglum="x", role=Role.REPORT)
    check(document)
    return document


def rows(document: Document) -> list[tuple[str, str]]:
    """Each block's kind and its text as shown."""
    return [(block.kind.value, Reading(document, block.span).text) for block in document.blocks]


def check(document: Document) -> None:
    for spans in (
        [shown.span for shown in document.shown],
        [block.span for block in document.blocks],
    ):
        at = 0
        for span in spans:
            assert at <= span.start < span.end <= len(document.text)
            at = span.end
    for inline in document.inline:
        assert 0 <= inline.span.start <= inline.span.end <= len(document.text)
    assert [i.span for i in document.inline] == sorted(i.span for i in document.inline)
    offsets = [anchor.offset for anchor in document.anchors]
    assert offsets == sorted(set(offsets))
    assert all(offset <= len(document.text) for offset in offsets)
    edges = sorted(edge for block in document.blocks for edge in block.span)
    for shown in document.shown:
        assert not any(shown.span.start < edge < shown.span.end for edge in edges)
