"""What an ellipsis leaves out, in words and places."""

import pytest

from sicut.model.collation import Hidden
from sicut.model.document import Block, BlockKind
from sicut.model.span import Span
from sicut.rules.parts import crosses_blocks, gap_around, hidden_words, part_span
from tests.rules.made import attestation, context, document, objections, passage, quotation, report


@pytest.mark.parametrize(
    ("text", "span", "gap"),
    [
        ("one, two", Span(4, 4), ", "),
        ("one … two", Span(4, 5), " … "),
        ("one two", Span(3, 3), " "),
        ("one two", Span(1, 1), ""),
        ("... two", Span(1, 2), "... "),
        ("one ...", Span(4, 4), " ..."),
        ("one" + "." * 40 + "two", Span(23, 23), "." * 32),
        ("1. - 2", Span(3, 4), ". - "),
    ],
)
def test_the_gap_around_a_place(text: str, span: Span, gap: str) -> None:
    assert text[slice(*gap_around(document("speech", text), span))] == gap


@pytest.mark.parametrize(
    ("span", "crosses"),
    [(Span(3, 6), False), (Span(3, 11), True), (Span(3, 10), True), (Span(12, 15), False), (Span(18, 26), False),
     (Span(18, 31), True), (Span(0, 3), False)],
)  # fmt: skip
def test_which_gaps_step_into_another_paragraph(span: Span, *, crosses: bool) -> None:
    kinds = (BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.FURNITURE, BlockKind.PARAGRAPH)
    blocks = tuple(Block(kind, Span(10 * number, 10 * number + 9)) for number, kind in enumerate(kinds))
    assert crosses_blocks(document("speech", "x" * 40, blocks=blocks), span) is crosses


@pytest.mark.parametrize(("more", "is_more"), [(-1, False), (0, False), (1, True)])
def test_very_many_hidden_words_are_not_counted(more: int, *, is_more: bool) -> None:
    before, size = "z " * 100, 20_000 + more
    where = context(report("“x”"), document("speech", before + "a" * size))
    found = hidden_words(Hidden(1, "speech", Span(len(before), len(before) + size)), where)
    assert found == (1, is_more)


@pytest.mark.parametrize(("text", "words"), [("“ One  … two”", "One"), ("“One… two”", "One"), ("“   … two”", "")])
def test_a_part_without_the_white_space_at_its_ends(text: str, words: str) -> None:
    claim = quotation(text)
    where = context(report(text))
    assert text[slice(*part_span(claim, 0, where))] == words


@pytest.mark.parametrize(
    ("source", "idle"),
    [
        ("We know… Nobody came. Ann left… We know.", True),
        ("We know. Nobody came … Ann left. We know.", False),
        ("We know. Nobody came... Ann left. We know.", False),
        ("We know. Nobody came. . . Ann left. We know.", False),
    ],
)
def test_an_ellipsis_is_idle_unless_the_source_has_one_there(source: str, *, idle: bool) -> None:
    text, end = "“Nobody came … Ann left”", source.index("came") + 4
    where = context(report(text), document("speech", source))
    outcome = attestation(quotation(text), passage(Span(0, 9), hidden=(Hidden(1, "speech", Span(end, end)),)))
    assert bool(objections("idle-ellipsis", outcome, where)) is idle
