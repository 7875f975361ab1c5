"""Texts with their quotations marked: one string is both a text and what is to be found in it.

``⟦“sure”⟧``, ``⟨kind|“doubtful”⟩``, ``{kind|“mark that quotes nobody”}``, ``⦅interruption⦆``.
"""

import re
from collections.abc import Sequence

from sicut.claims import find_quotations
from sicut.model.claim import Candidate, Mark, PartKind
from sicut.model.document import Block, BlockKind, Document, Inline, Inside, Role, Shown
from sicut.model.span import Span

_NOTATION = re.compile(r"[⟦⟧⟩}⦅⦆]|[⟨{][a-z]+\|")


def plain(marked: str) -> str:
    """The text without the notation."""
    return _NOTATION.sub("", marked)


def document(
    text: str,
    *,
    language: str | None = None,
    blocks: tuple[Block, ...] | None = None,
    inline: tuple[Inline, ...] = (),
    shown: Sequence[Shown] = (),
    inside: Inside | None = None,
    media_type: str = "text/plain",
) -> Document:
    """*text* as a report whose paragraphs stand apart by blank lines, unless its *blocks* are given."""
    if blocks is None:
        blocks = tuple(paragraphs(text))
    return Document(
        siglum="report",
        role=Role.REPORT,
        path="report.txt",
        sha256="",
        media_type=media_type,
        language=language,
        text=text,
        shown=shown,
        inline=inline,
        blocks=blocks,
        inside=inside,
    )


def paragraphs(text: str) -> list[Block]:
    """The paragraphs of *text*, ``# `` headings, ``> `` block quotations and ``| `` code among them."""
    blocks, at, number = [], 0, -1
    quoted = False
    for paragraph in text.split("\n\n"):
        span, kind, level = Span(at, at + len(paragraph)), BlockKind.PARAGRAPH, 0
        at += len(paragraph) + 2
        if not paragraph.strip():
            continue
        if paragraph.startswith("#") and not paragraph.startswith("###\n") and " " in paragraph:
            level = len(paragraph) - len(paragraph.lstrip("#"))
            kind, span = BlockKind.HEADING, Span(span.start + level + 1, span.end)
        elif paragraph.startswith("| "):
            kind = BlockKind.CODE
        number += paragraph.startswith("> ") and not quoted
        quoted = paragraph.startswith("> ")
        if quoted:
            span = Span(span.start + 2, span.end)
        blocks.append(Block(kind, span, level, number if quoted else None))
    return blocks


def marked(text: Document | str, language: str | None = None) -> str:
    """The text with what is found in it marked."""
    text = document(text, language=language) if isinstance(text, str) else text
    found = find_quotations(text)
    every: list[Candidate | Mark] = [*found.candidates, *found.marks]
    inserts = [insert for one in every for insert in _inserts(one)]
    written = text.text
    for at, _, insert in sorted(inserts, reverse=True):
        written = written[:at] + insert + written[at:]
    return written


def _inserts(one: Candidate | Mark) -> list[tuple[int, int, str]]:
    if isinstance(one, Mark):
        return [(one.span.start, 1, "{" + one.kind + "|"), (one.span.end, 0, "}")]
    outer, opening, closing = one.claim.outer, "⟦", "⟧"
    if one.doubt is not None:
        opening, closing = f"⟨{one.doubt}|", "⟩"
    own = [part.span for part in one.claim.parts if part.kind is PartKind.INTERRUPTION]
    inner = [insert for span in own for insert in ((span.start, 1, "⦅"), (span.end, 0, "⦆"))]
    return [(outer.start, 1, opening), *inner, (outer.end, 0, closing)]
