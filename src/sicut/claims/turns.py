"""Who speaks in a source: in its quotations, the lines of a transcript, statements under their author's name."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from sicut.claims.attribution import mentioned
from sicut.claims.interviews import Interview, answered, interview
from sicut.claims.layout import trimmed
from sicut.claims.sayings import Grammar, grammar_of
from sicut.claims.transcripts import Line, cued, is_play, is_spoken, is_transcript, labelled, statement
from sicut.model.claim import Candidate, Turn
from sicut.model.document import Block, BlockKind, Document
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.language import guess
from sicut.text.segment import words
from sicut.text.shown import Reading

_VOICE_ENDS = "</v>"


def turns(document: Document) -> tuple[Turn, ...]:
    """The words of *document* that its structure gives to a speaker: turns of a transcript, statements under a name.

    In text order; those within others come later. Linear in the length of the text.
    """
    reading = Reading(document)
    grammar = grammar_of(document.language or guess(reading.text))
    found = list(_transcribed(document, reading, grammar))
    if grammar is not None:
        found += _stated(document, reading, grammar)
        for span, speaker in () if found else answered(document, reading, grammar):
            found += _turn(reading, span, speaker)
    return tuple(sorted(found, key=_order))


def quoted_turns(document: Document, found: Sequence[Candidate]) -> tuple[Turn, ...]:
    """Those of the quotations *found* in *document* that have a speaker and a word of saying beside them, in order.

    Linear in the length of the text, but far slower than :func:`turns`.
    """
    claims = (candidate.claim for candidate in mentioned(document, found))
    spoken = (Turn(one.span, one.speaker) for one in claims if one.speaker is not None and one.cue is not None)
    return tuple(sorted(spoken, key=_order))


def _order(turn: Turn) -> tuple[int, int, Span]:
    return turn.span.start, -turn.span.end, turn.speaker


def _blocks(document: Document) -> Sequence[Block]:
    return document.blocks or (Block(BlockKind.PARAGRAPH, Span(0, len(document.text))),)


def _transcribed(document: Document, reading: Reading, grammar: Grammar | None) -> Iterator[Turn]:
    """The turns of a transcript; one ends where the next begins, or a heading stands."""
    text = reading.text
    lines = _lines(document, reading, labelled)
    named = [line for line in lines if line is not None]
    if not is_transcript(text, named, grammar):
        lines = _lines(document, reading, cued)
        named = [line for line in lines if line is not None]
        if not is_play(text, named):
            return
    roles = Interview()
    if grammar is not None and any(letters(_label(text, line)) in grammar.answers for line in named):
        roles = interview(document, reading, grammar, named[0].begin)
    for line, following in pairwise([*lines, None]):
        if line is not None:
            end = following.begin if following is not None else _end(document, reading, line)
            speaker = roles.speaker(_label(text, line), grammar) if grammar is not None else None
            yield from _turn(reading, Span(line.start, end), speaker or line.label)


def _lines(document: Document, reading: Reading, find: Callable[[str, Span], Iterator[Line]]) -> list[Line | None]:
    """The lines that name a speaker; ``None`` stands for a heading."""
    lines: list[Line | None] = []
    for block in _blocks(document):
        if block.kind is BlockKind.HEADING:
            lines.append(None)
        elif is_spoken(block):
            lines += find(reading.text, reading.shown_span(block.span))
    return lines


def _label(text: str, line: Line) -> str:
    return text[line.label.start : line.label.end]


def _end(document: Document, reading: Reading, line: Line) -> int:
    """Where the last line before a heading, or of the text, ends."""
    starts = [reading.shown_span(block.span).start for block in document.blocks if block.kind is BlockKind.HEADING]
    return next((start for start in starts if start > line.start), len(reading.text))


def _stated(document: Document, reading: Reading, grammar: Grammar) -> Iterator[Turn]:
    """Statements whose first line names who makes them, each up to the next such line or heading."""
    marked: list[tuple[int, Span | None, int]] = []
    for block in _blocks(document):
        span = reading.shown_span(block.span)
        speaker = statement(reading.text, span, grammar) if is_spoken(block) else None
        if speaker is not None or block.kind is BlockKind.HEADING:
            marked.append((span.start, speaker, span.end))
    for (_, speaker, start), (end, _, _) in pairwise([*marked, (len(reading.text), None, 0)]):
        if speaker is not None:
            yield from _turn(reading, Span(start, end), speaker)


def _turn(reading: Reading, span: Span, speaker: Span) -> Iterator[Turn]:
    said = trimmed(reading.text, Span(min(span.start, span.end), span.end))
    if reading.text.endswith(_VOICE_ENDS, said.start, said.end):
        said = trimmed(reading.text, Span(said.start, said.end - len(_VOICE_ENDS)))
    if said.width and words(reading.text[said.start : said.start + 200]):
        yield Turn(reading.source_span(said), reading.source_span(speaker))
