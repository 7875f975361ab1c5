"""Lines that begin with who speaks: “MAYOR REED: …”, “Q: …”, “>> Okafor: …”; and headings of whole statements."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sicut.claims.layout import trimmed
from sicut.claims.phrases import phrase_at
from sicut.claims.prose import Prose
from sicut.claims.sayings import Grammar
from sicut.model.document import Block, BlockKind
from sicut.model.span import Span
from sicut.text.pattern import pattern
from sicut.text.segment import words
from sicut.text.unicode import is_digit, is_space, is_upper

_LONGEST = 60
_MOST_WORDS = 6
_LEAST = 2
_HEADING = 16
_BEFORE = "<>-–—*•[](){}0123456789:.,_ \t"
_FEW = 4
_LINE = pattern(r"[^\r\n]+")
_VOICE = pattern(r"<v(?:\.[^\s>]*)?\s+([^>]*)>")
_DASH = pattern(r"\.? [—–] ")
_SILENT = frozenset({BlockKind.CODE, BlockKind.FURNITURE, BlockKind.HIDDEN})


class Line(NamedTuple):
    """A line that names who speaks: where it begins, the name, and where their words begin."""

    begin: int
    label: Span
    start: int


def labelled(text: str, span: Span) -> Iterator[Line]:
    """The lines of ``text[span]`` that begin as those of a transcript do."""
    for found in _LINE().finditer(text, span.start, span.end):
        line = _label(text, found.start(), found.end())
        if line is not None:
            yield line


def cued(text: str, span: Span) -> Iterator[Line]:
    """The lines of ``text[span]`` that are nothing but a name in capitals, as in a play."""
    for found in _LINE().finditer(text, span.start, span.end):
        written = found.group().strip()
        bare = written.partition("(")[0].strip(" .:")
        if bare.isupper() and len(bare) <= _LONGEST and len(bare.split()) <= _FEW and all(map(_may_be_name, bare)):
            start = text.index(bare, found.start())
            yield Line(found.start(), Span(start, start + len(bare)), found.end())


def is_play(text: str, lines: Sequence[Line]) -> bool:
    """Whether *lines* in capitals are the names of a play: at least two, one of which speaks again, each with words."""
    labels = Counter(text[line.label.start : line.label.end] for line in lines)
    if len(labels) < _LEAST or max(labels.values()) < _LEAST:
        return False
    return all(text[one.start : other.begin].strip() for one, other in pairwise(lines))


def _label(text: str, start: int, end: int) -> Line | None:
    """Who speaks in the line ``text[start:end]``; a time, a dash or ``>>`` may stand before the name."""
    voice = _VOICE().match(text, start, min(end, start + _LONGEST))
    if voice is not None:
        return Line(start, trimmed(text, Span(*voice.span(1))), voice.end())
    begin = start
    while start < end and (text[start] in _BEFORE or is_space(text[start])):
        start += 1
    mark = _mark(text, start, end)
    if mark is None:
        return None
    label = trimmed(text, Span(start, mark.start))
    while label.width and text[label.end - 1] in "*_])" and "(" not in text[label.start : label.end]:
        label = Span(label.start, label.end - 1)
    bare = trimmed(text, Span(label.start, _bracket(text, label)))
    named = words(text[bare.start : bare.end])
    if not 0 < len(named) <= _MOST_WORDS or not all(_may_be_name(c) for c in text[label.start : label.end]):
        return None
    return Line(begin, label, mark.end) if _is_capitalised(text, bare) else None


def _mark(text: str, start: int, end: int) -> Span | None:
    """The colon that parts a name from its words, or the dash behind a name in capitals."""
    reach = min(end, start + _LONGEST)
    colon = text.find(":", start, reach)
    if start < colon < end - 1 and (is_space(text[colon + 1]) or text[colon + 1] in "*_"):
        return Span(colon, colon + 1)
    dash = _DASH().search(text, start, reach)
    return Span(*dash.span()) if dash is not None and text[start : dash.start()].isupper() else None


def _bracket(text: str, label: Span) -> int:
    """Where a role in brackets begins behind a name: “MARY REED (mayor)”; the end of the label without one."""
    at = text.find("(", label.start + 1, label.end)
    return label.end if at < 0 else at


def _may_be_name(c: str) -> bool:
    return c not in '!?;"“”«»„=/\\|<>{}@#' and not is_digit(c)


def _is_capitalised(text: str, label: Span) -> bool:
    """Whether the words of a label begin with capitals, as those of a name or a title do."""
    named = words(text[label.start : label.end])
    upper = [is_upper(text[label.start + word.span.start]) for word in named]
    return upper[0] and upper[-1]


def is_transcript(text: str, lines: Sequence[Line], grammar: Grammar | None) -> bool:
    """Whether *lines* are those of a conversation: at least two speakers, one of whom speaks again, or plain names.

    A form (“Date: …”, “Place: …”) names each of its fields once.
    """
    labels = Counter(text[line.label.start : line.label.end] for line in lines)
    if len(labels) < _LEAST:
        return False
    if max(labels.values()) >= _LEAST:
        return True
    return all(_is_plain_name(text, line.label, grammar) for line in lines)


def _is_plain_name(text: str, label: Span, grammar: Grammar | None) -> bool:
    """Whether a label is a name in capitals throughout, or begins with a title or a given name."""
    named = words(text[label.start : label.end])
    written = text[label.start : label.end]
    if all(is_upper(c) or not c.isalpha() for c in written):
        return len(named) > 1
    known = grammar.titles | grammar.given_men | grammar.given_women if grammar else frozenset[str]()
    return len(named) > 1 and named[0].key in known


def statement(text: str, block: Span, grammar: Grammar) -> Span | None:
    """Whose statement a short line announces: “Statement by Mayor Mary Reed”, „Rede von …“."""
    line = trimmed(text, block)
    if not 0 < line.width < 2 * _LONGEST * 2:
        return None
    prose = Prose(text, line, grammar)
    if not _LEAST < len(prose) <= _HEADING or prose.tail.strip()[:1] in {".", "!", "?"}:
        return None
    for at in range(1, min(len(prose), _MOST_WORDS)):
        if prose.key(at - 1) in grammar.speeches and prose.key(at) in grammar.authors:
            phrase = phrase_at(prose, at + 1)
            return phrase.span if phrase is not None and prose.upper(phrase.core) else None
    return None


def is_spoken(block: Block) -> bool:
    """Whether a block may hold somebody's words."""
    return block.kind not in _SILENT
