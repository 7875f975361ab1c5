"""Who asks and who answers in an interview, as its heading or its introduction says."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.claims.layout import trimmed
from sicut.claims.names import names
from sicut.claims.phrases import phrase_at
from sicut.claims.prose import Prose
from sicut.claims.sayings import Grammar
from sicut.claims.subjects import phrase_before
from sicut.model.document import Block, BlockKind, Document, InlineKind
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.shown import Reading

_HEADS = 6
_LONGEST = 800
_LEAST = 2


class Interview(NamedTuple):
    """The names of who asks and who answers, in shown offsets; ``told``: “Interview with …” says so."""

    asks: Span | None = None
    answers: Span | None = None
    told: bool = False

    def speaker(self, label: str, grammar: Grammar) -> Span | None:
        """Whom a *label* such as “A” means; ``None`` if it is none, or nobody is named."""
        key = letters(label)
        if key in grammar.answers:
            return self.answers
        return self.asks if key in grammar.asks else None


def interview(document: Document, reading: Reading, grammar: Grammar, end: int) -> Interview:
    """Who asks and answers, by the headings and paragraphs that begin a document and stand before the offset *end*."""
    heads = []
    for block in document.blocks[:_HEADS]:
        span = trimmed(reading.text, reading.shown_span(block.span))
        if span.start >= end or block.kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH}:
            break
        heads.append(Prose(reading.text, Span(span.start, min(span.end, end, span.start + _LONGEST)), grammar))
    answers = next((found for head in heads for found in _named(head, grammar.interviews, grammar.shown)), None)
    asks = next((found for head in heads for found in _named(head, grammar.interviewers, {})), None)
    return Interview(asks, answers or _only_person(heads, asks), answers is not None)


def _named(prose: Prose, before: dict[str, tuple[tuple[str, ...], ...]],
           behind: dict[str, tuple[tuple[str, ...], ...]]) -> Iterator[Span]:  # fmt: skip
    """The names behind one of the phrases *before*, or before one of those *behind*."""
    for at in range(len(prose)):
        key = prose.key(at)
        for words in before.get(key, ()):
            phrase = phrase_at(prose, at + len(words), closed=True) if _is(prose, at, words) else None
            if phrase is not None and prose.upper(phrase.core):
                yield phrase.span
        for words in behind.get(key, ()):
            phrase = phrase_before(prose, at, 0) if at and _is(prose, at, words) else None
            if phrase is not None and prose.upper(phrase.core):
                yield phrase.span


def _is(prose: Prose, at: int, words: tuple[str, ...]) -> bool:
    return all(prose.key(at + i) == word for i, word in enumerate(words))


def _only_person(heads: Sequence[Prose], asks: Span | None) -> Span | None:
    """The one person whom an introduction names with two words; ``None`` if there are more."""
    found: dict[tuple[str, ...], Span] = {}
    for head in heads:
        for first, last in names(head, frozenset()):
            if last > first and head.key(first) not in head.grammar.determiners:
                found.setdefault(tuple(head.key(at) for at in range(first, last + 1)), head.phrase(first, last))
    others = [span for span in found.values() if asks is None or not asks.overlaps(span)]
    return others[0] if len(others) == 1 else None


def answered(document: Document, reading: Reading, grammar: Grammar) -> Iterator[tuple[Span, Span]]:
    """The answers of an interview whose questions are paragraphs in bold, or headings, each with who answers."""
    asked = [at for at, block in enumerate(document.blocks) if _is_question(document, reading, block)]
    if len(asked) < _LEAST:
        return
    start = reading.shown_span(document.blocks[asked[0]].span).start
    told = interview(document, reading, grammar, start)
    if not told.told or told.answers is None:
        return
    for at, following in zip(asked, [*asked[1:], len(document.blocks)], strict=True):
        answer = document.blocks[at + 1 : following]
        until = next((i for i, block in enumerate(answer) if block.kind is BlockKind.HEADING), len(answer))
        if until:
            first, last = reading.shown_span(answer[0].span), reading.shown_span(answer[until - 1].span)
            yield Span(first.start, last.end), told.answers


def _is_question(document: Document, reading: Reading, block: Block) -> bool:
    """Whether a block is a question in bold, or as a heading."""
    if block.kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH}:
        return False
    span = trimmed(reading.text, reading.shown_span(block.span))
    if not span.width or "?" not in reading.text[max(span.start, span.end - 3) : span.end]:
        return False
    strong = (one.span for one in document.inline if one.kind is InlineKind.STRONG)
    whole = trimmed(document.text, block.span)
    return block.kind is BlockKind.HEADING or any(one.overlaps(whole) and 2 * one.width > whole.width for one in strong)
