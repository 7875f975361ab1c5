"""Examples of rules: each is a test, and is printed in the rule's page.

``⟦…⟧`` stands around what the rule must flag; an example without these marks is clean.
"""

from typing import NamedTuple

from sicut.model.span import Span

OPEN, CLOSE = "⟦", "⟧"

SPEECH = (
    "The harbour of Elmsted will not close this winter. We have repaired the old quay with our own hands, "
    "and the ferry leaves at seven every morning. The council has set aside 4700 crowns for new lamps along the pier.\n"
    "\n"
    "Last year the storm took the roof of the library. Many of you carried books through the rain until the shelves "
    "were empty. The school lent us its hall, the bakers brought bread, and the fishermen lent their nets to cover "
    "the carts. Nobody asked to be paid, and nobody went home before the last box was dry.\n"
    "\n"
    "In spring we shall plant an orchard behind the town hall. The children will choose the trees, and the gardeners "
    "will teach them how to prune. Water will come from the old mill stream, which the engineers have cleared of "
    "stones. The market stays where it is, on the square by the church, and the band will play there on Sundays.\n"
    "\n"
    "Thank you for your patience, and bring a spade when the frost is over.\n"
)


class Marked(NamedTuple):
    """A text without its marks, and the spans that were marked, in text order."""

    text: str
    spans: tuple[Span, ...]


class Example(NamedTuple):
    """A report and its sources, each a file name and its content.

    A rule that flags a source rather than the report has its marks there; in bytes they stand in
    UTF-8. ``suffix`` is that of the report's file name.
    """

    report: str
    sources: tuple[tuple[str, str | bytes], ...] = (("speech.txt", SPEECH),)
    suffix: str = ".md"

    @property
    def is_marked(self) -> bool:
        """Whether the rule must flag something here."""
        return any(OPEN in readable(text) for text in (self.report, *(content for _, content in self.sources)))


def unmark(text: str) -> Marked:
    """Take the marks out of *text*; ``ValueError`` when they do not pair up or are nested."""
    plain: list[str] = []
    spans: list[Span] = []
    offset, start = 0, None
    for character in text:
        if character == OPEN and start is None:
            start = offset
        elif character == CLOSE and start is not None:
            spans.append(Span(start, offset))
            start = None
        elif character in (OPEN, CLOSE):
            raise ValueError(f"marks do not pair up: {text!r}")
        else:
            plain.append(character)
            offset += 1
    if start is not None:
        raise ValueError(f"a mark is not closed: {text!r}")
    return Marked("".join(plain), tuple(spans))


def unmark_bytes(content: bytes) -> bytes:
    """*content* without its marks."""
    return content.replace(OPEN.encode(), b"").replace(CLOSE.encode(), b"")


def readable(content: str | bytes) -> str:
    """*content* as text for a reader; bytes that are no UTF-8 are written as escapes."""
    return content if isinstance(content, str) else content.decode("utf-8", "backslashreplace")
