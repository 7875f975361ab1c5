from sicut.model.document import Anchor, Block, BlockKind, Inline, InlineKind, Metadata, Shown
from sicut.model.span import Span
from sicut.read.joined import joined
from sicut.read.parsed import Parsed

FIRST = Parsed(
    "ab c",
    (Shown(Span(2, 3), ""),),
    (Inline(InlineKind.LINK, Span(0, 2), "x"),),
    (Block(BlockKind.PARAGRAPH, Span(0, 2), quotation=0), Block(BlockKind.PARAGRAPH, Span(3, 4), section="s")),
    (Anchor(0, 5, 1), Anchor(4, 6, 1)),
    missing="lost",
    remarks=("r",),
)
SECOND = Parsed(
    "d",
    blocks=(Block(BlockKind.BLOCK_QUOTATION, Span(0, 1), quotation=0),),
    anchors=(Anchor(0, 9, 2),),
    language="en",
    missing="lost",
    address="a",
    metadata=Metadata("t"),
    remarks=("r", "q"),
)


def test_all_is_moved() -> None:
    whole = joined([FIRST, Parsed(""), SECOND], ["one", "two", None])
    assert whole.text == "ab c\n\nd"
    assert list(whole.shown) == [Shown(Span(2, 3), "")]
    assert whole.inline == (Inline(InlineKind.LINK, Span(0, 2), "x"),)
    assert whole.blocks == (
        Block(BlockKind.PARAGRAPH, Span(0, 2), quotation=0, section="one"),
        Block(BlockKind.PARAGRAPH, Span(3, 4), section="one > s"),
        Block(BlockKind.BLOCK_QUOTATION, Span(6, 7), quotation=1),
    )
    assert whole.anchors == (Anchor(0, 5, 1), Anchor(6, 9, 2))
    assert whole[5:] == ("en", "lost", "a", Metadata("t"), ("r", "q"))


def test_nothing_is_nothing() -> None:
    assert joined([], []) == joined([Parsed("")], [None])
    assert joined([], []).text == ""
