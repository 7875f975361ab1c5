"""Whether the lines and columns of a document are those of its file."""

from sicut.model.document import Document
from sicut.text.lines import Lines


def at_their_places(document: Document, source: str) -> None:
    """Each run of a block's text that begins at an anchor stands in the file where the anchor says."""
    rows = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = Lines(document)
    for anchor in document.anchors:
        place = lines.position(anchor.offset)
        assert place == (anchor.line, anchor.column)
        written, read = rows[place.line - 1][place.column - 1 :], document.text[anchor.offset]
        assert written[:1] == read or written[:1] in {"&", "\\", '"'} or (not written and read == "\n"), (place, read)
