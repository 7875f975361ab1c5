"""What a document is called by."""

from dataclasses import replace

import pytest

from sicut.locate.heads import head_of
from sicut.model.document import Block, BlockKind, Document, Metadata, Role
from sicut.model.span import Span
from sicut.text.fold import letters


def document(
    path: str = "law/act_2.txt", text: str = "", title: str | None = None, heading: str = "", siglum: str = "act"
) -> Document:
    """A document; *heading*: the part of its text that is one."""
    start = text.index(heading)
    blocks = (Block(BlockKind.HEADING, Span(start, start + len(heading)), 1),) if heading else ()
    made = Document(siglum, Role.WITNESS, path, "", "text/plain", None, text, blocks=blocks)
    return replace(made, metadata=Metadata(title))


@pytest.mark.parametrize(
    ("made", "names"),
    [
        (document(), {"act2", "act"}),
        (document("box.zip!inner/Hafengesetz.html", siglum=""), {"hafengesetz"}),
        (document(title="Hafengesetz (HafG)"), {"act2", "act", "hafengesetzhafg", "hafengesetz", "hafg"}),
        (document(text="# Pier Act [PA]", heading="Pier Act [PA]"), {"act2", "act", "pieractpa", "pieract", "pa"}),
        (document(title="()[]"), {"act2", "act"}),
        (replace(document(), aliases=("The Pier Act",)), {"act2", "act", "thepieract"}),
    ],
)  # fmt: skip
def test_names(made: Document, names: set[str]) -> None:
    assert {letters(name) for name in head_of(made).names} - {""} == names


def test_a_heading_far_down_is_no_name() -> None:
    text = "line\n" * 9 + "Harbour"
    lines = tuple(Block(BlockKind.PARAGRAPH, Span(5 * n, 5 * n + 4)) for n in range(9))
    heading = Block(BlockKind.HEADING, Span(45, 52), 1)
    made = replace(document(text=text), blocks=(*lines, heading))
    assert "Harbour" not in head_of(made).names
