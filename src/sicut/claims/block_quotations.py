"""Block quotations: set off by the page itself, so that their words need no marks."""

from collections.abc import Sequence
from typing import NamedTuple

from sicut.claims.cues import Cues
from sicut.claims.enclosed import Enclosed, Marked
from sicut.claims.layout import Layout, Stretch, trimmed
from sicut.model.document import BlockKind
from sicut.model.span import Span
from sicut.text.fold import listed
from sicut.text.segment import Word, words
from sicut.text.unicode import is_space, is_upper

_DASHES = ("—", "–", "―", "--", "~ ", "- ")
_CREDIT = 14
_CREDIT_ON_LINE = 10
_TAG = 12
_NOTICES = listed(
    """note notes tip warning important caution hint info danger attention hinweis achtung wichtig anmerkung
    remarque attention avertissement nota aviso importante advertencia"""
)
_SPOKEN = frozenset({BlockKind.PARAGRAPH, BlockKind.BLOCK_QUOTATION, BlockKind.LIST_ITEM, BlockKind.CELL})


class Quoted(NamedTuple):
    """A block quotation in shown offsets: its stretches of words, and whether a line of it names who said them."""

    inner: tuple[Span, ...]
    credited: bool


def is_notice(text: str, stretches: Sequence[Stretch]) -> bool:
    """Whether the block is a notice to the reader (``[!NOTE]``, ``Note:``) and quotes nobody."""
    first = text[stretches[0].span.start : stretches[0].span.end][:40]
    if first.startswith("[!"):
        return True
    head = words(first)
    if not head or head[0].key not in _NOTICES:
        return False
    rest = first[head[0].span.end :]
    return rest.startswith((":", " :", "\xa0:", "\u202f:")) or len(head) == 1


def _credit(layout: Layout, stretch: Stretch) -> int | None:
    """Where in the last stretch a line such as “— Name” begins, in shown offsets."""
    text, span = layout.reading.text, stretch.span
    if _is_credit(text, span, _CREDIT):
        return span.start
    source = layout.document.text
    for at in range(stretch.block.span.end - 1, stretch.block.span.start, -1):
        if source[at - 1] in "\n\r":
            line = layout.reading.from_source(at)
            rest = trimmed(text, Span(max(span.start, line), span.end))
            while rest.width and text[rest.start] == ">":
                rest = trimmed(text, Span(rest.start + 1, rest.end))
            if rest.width:
                return rest.start if _is_credit(text, rest, _CREDIT) else _credit_on_line(text, span)
    return _credit_on_line(text, span)


def _credit_on_line(text: str, span: Span) -> int | None:
    """A credit after the last sentence, on the same line."""
    at = max(text.rfind(dash, span.start, span.end) for dash in _DASHES[:4])
    if at <= span.start:
        return None
    before = trimmed(text, Span(span.start, at))
    closes = before.width and text[before.end - 1] in ".!?…\"”“»«’'"
    rest = Span(at, span.end)
    named = words(text[at : span.end])
    if closes and named and is_upper(text[at + named[0].span.start]) and _is_credit(text, rest, _CREDIT_ON_LINE):
        return at
    return None


def _is_credit(text: str, span: Span, limit: int) -> bool:
    line = text[span.start : span.end]
    return line.startswith(_DASHES) and 0 < len(words(line[:300])) <= limit and len(line) < 200  # noqa: PLR2004


def _wholly_marked(stretches: Sequence[Span], marked: Marked) -> tuple[Span, ...] | None:
    """The words without their marks, if all the *stretches* stand in marks; else ``None``."""
    inner: list[Span] = []
    enclosed = iter(marked.enclosed)
    held: Enclosed | None = None
    for span in stretches:
        if held is None or held.outer.end < span.end:
            held = next(enclosed, None)
            if held is None or held.outer.start != span.start:
                return None
            inner += held.inner
        if held.outer.end < span.end and held.outer.end != span.end:
            return None
    return tuple(inner)


def is_story(layout: Layout, stretches: Sequence[Stretch], marked: Marked, cues: Cues) -> bool:
    """Whether a block in quotation style is in truth a sentence with a quotation in it: “…,” said the warden."""
    if len(stretches) != 1 or not marked.enclosed or marked.enclosed[0].outer.start != stretches[0].span.start:
        return False
    text, at = layout.reading.text, stretches[0].span.start
    outside: list[Word] = []
    for enclosed in marked.enclosed:
        outside += words(text[at : enclosed.outer.start])
        at = enclosed.outer.end
    if at < stretches[0].span.end and text[at : stretches[0].span.end].lstrip(" ").startswith(_DASHES):
        return False
    outside += words(text[at : stretches[0].span.end])
    return 0 < len(outside) <= _TAG and any(word.key in cues.speech for word in outside)


def read_block(layout: Layout, stretches: Sequence[Stretch], marked: Marked) -> Quoted:
    """The words of a block quotation: without headings, a credit at its end, and marks around the whole."""
    spoken = [stretch for stretch in stretches if stretch.block.kind in _SPOKEN]
    spans = [stretch.span for stretch in spoken]
    credited = False
    if spoken:
        at = _credit(layout, spoken[-1])
        if at is not None and (at > spans[-1].start or len(spans) > 1):
            credited = True
            last = trimmed(layout.reading.text, Span(spans[-1].start, at))
            spans = [*spans[:-1], last] if last.width else spans[:-1]
    return Quoted(_wholly_marked(spans, marked) or tuple(spans), credited)


def introduced(text: str, start: int) -> bool:
    """Whether a colon stands before the block that begins at *start*."""
    at = start
    while at > 0 and start - at < 20 and (is_space(text[at - 1]) or text[at - 1] in "*_>"):  # noqa: PLR2004
        at -= 1
    return at > 0 and text[at - 1] in ":："
