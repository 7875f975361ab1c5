"""Pages of plain texts: form feeds part them, and printed numbers name them."""

import pytest

from sicut.api import Text, read_text
from sicut.model.document import BlockKind


def pages(text: str) -> list[tuple[str, int | None, str | None]]:
    document = read_text(Text("book.txt", text))
    blocks = (block for block in document.blocks if block.kind is not BlockKind.FURNITURE)
    return [(document.slice(block.span), block.page, block.page_label) for block in blocks]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One.\n\n12\n\fTwo.\n\n13\n", [("One.", 1, "12"), ("Two.", 2, "13")]),
        ("12\n\nOne.\n\f13\n\nTwo.\n", [("One.", 1, "12"), ("Two.", 2, "13")]),
        ("MINUTES 2031 3\n\nOne.\n\fMINUTES 2031 4\n\nTwo.\n", [("One.", 1, "3"), ("Two.", 2, "4")]),
        ("One.\n\nPage 1 of 2\n\fTwo.\n\nPage 2 of 2\n\f", [("One.", 1, "1"), ("Two.", 2, "2")]),
        ("One.\n\nv\n\fTwo.\n\nvi\n\fThree.\n", [("One.", 1, "v"), ("Two.", 2, "vi"), ("Three.", 3, None)]),
        ("One.\n\n12\n\fTwo.\n\n47\n\fThree.\n", [("One.", 1, None), ("Two.", 2, None), ("Three.", 3, None)]),
        ("One.\n\fTwo.\n", [("One.", 1, None), ("Two.", 2, None)]),
        ("One.\n\n12\n\nTwo.\n", [("One.", None, None), ("12", None, None), ("Two.", None, None)]),
    ],
)
def test_pages(text: str, found: list[tuple[str, int | None, str | None]]) -> None:
    assert pages(text) == found
