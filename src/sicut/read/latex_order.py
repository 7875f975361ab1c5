r"""The order in which a LaTeX file is read: a note's text stands in the middle of a sentence and is read after it.

``\footnote{…}`` leaves the command where it stands; its arguments are moved to the end of the paragraph. Nothing is
lost and nothing is added: the text is a rearrangement of the file, and each piece keeps its line and column.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sicut.model.document import Anchor
from sicut.model.span import Span
from sicut.read.latex_words import NOTES, UNSEEN, VERBATIM
from sicut.text.pattern import pattern

_HIDING = "|".join(re.escape(name) for name in sorted(VERBATIM | UNSEEN))
_TOKEN = pattern(
    rf"\\begin\{{(?P<env>{_HIDING})\}}|\\verb\*?(?P<bar>[^A-Za-z\s*])"
    r"|\\(?:url|href|nolinkurl|path)(?P<url>\{)[^{}\n\r]*(?P<end>\})"
    r"|\\(?:(?P<name>[A-Za-z]+)\*?|.)|%[^\n\r]*|(?P<brace>[{{}}])",
    re.DOTALL,
)
_END_OF_PARAGRAPH = pattern(
    r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)"
    r"|\\(?:begin|end|par|item|part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)(?![A-Za-z])"
)
_WORD = re.compile(r"[^\W_]")


_INCLUDED = pattern(r"%[^\n\r]*|\\(?:input|include|subfile)\s{0,3}\{([^{}\\]{1,200})\}")
_BEGIN = pattern(r"^[^%\n]*\\begin\{document\}", re.MULTILINE)


def body_of(text: str) -> int:
    """Where the text begins: behind the preamble, if it has one."""
    begin = _BEGIN().search(text)
    return 0 if begin is None else begin.end()


def included(text: str) -> tuple[str, ...]:
    """The files that the body of *text* includes, as written, each once."""
    names = (found[1] for found in _INCLUDED().finditer(text, body_of(text)) if found[1] is not None)
    return tuple(dict.fromkeys(name.strip() for name in names))


class Braces(NamedTuple):
    """Where each ``{`` outside comments and verbatim text is closed, and the commands that make notes."""

    closing: Mapping[int, int]
    notes: Sequence[int]


class Order(NamedTuple):
    """The text as read, where its notes stand in it, and its anchors (none: it is the file)."""

    text: str
    notes: tuple[Span, ...]
    anchors: tuple[Anchor, ...]


def braces(text: str) -> Braces:
    """The braces of *text*, in one pass."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    notes: list[int] = []
    at = 0
    while (found := _TOKEN().search(text, at)) is not None:
        at = found.end()
        if found["env"] is not None:
            end = text.find(f"\\end{{{found['env']}}}", at)
            at = end if end >= 0 else len(text)
        elif found["bar"] is not None:
            line = text.find("\n", at)
            end = text.find(found["bar"], at, line if line >= 0 else len(text))
            at = end + 1 if end >= 0 else at
        elif found["url"] is not None:
            closing[found.start("url")] = found.start("end")
        elif found["brace"] == "{":
            opened.append(found.start())
        elif found["brace"] == "}" and opened:
            closing[opened.pop()] = found.start()
        elif found["name"] in NOTES:
            notes.append(at)
    return Braces(closing, notes)


def ordered(text: str) -> Order:
    """*text* with the arguments of its notes after their paragraphs."""
    found = braces(text)
    moved = list(_arguments(text, found))
    if not moved:
        return Order(text, (), ())
    ends = [stop.start() for stop in _END_OF_PARAGRAPH().finditer(text)] + [len(text)]
    pieces: list[tuple[Span, bool]] = []
    at, waiting = 0, list[Span]()
    for note in [*moved, None]:
        until = note.start if note is not None else len(text)
        at = _flush(pieces, at, until, waiting, ends)
        if note is not None:
            pieces.append((Span(at, note.start), False))
            at = note.end
            waiting.append(note)
    pieces.append((Span(at, len(text)), False))
    return _put_together(text, [(span, note) for span, note in pieces if span.width])


def _arguments(text: str, found: Braces) -> Sequence[Span]:
    """The arguments of each note, those of notes without words and of notes within notes apart."""
    spans: list[Span] = []
    for start in found.notes:
        at = start
        if text[at : at + 1] == "[":
            close = text.find("]", at, at + 100)
            at = close + 1 if close >= 0 else at
        end = found.closing.get(at)
        if end is not None and _WORD.search(text, at, end) is not None and (not spans or spans[-1].end <= start):
            spans.append(Span(start, end + 1))
    return spans


def _flush(pieces: list[tuple[Span, bool]], at: int, until: int, waiting: list[Span], ends: Sequence[int]) -> int:
    """Place the notes that wait at the first paragraph's end from *at* on, if that comes before *until*."""
    if waiting:
        end = ends[bisect_left(ends, at)]
        if end <= until:
            pieces.append((Span(at, end), False))
            pieces += [(note, True) for note in waiting]
            waiting.clear()
            return end
    return at


def _put_together(text: str, pieces: Sequence[tuple[Span, bool]]) -> Order:
    notes: list[Span] = []
    anchors: list[Anchor] = []
    offset, line, start, seen = 0, 1, 0, 0
    places: dict[int, tuple[int, int]] = {}
    for span, _ in sorted(pieces):
        for end in re.finditer(r"\r\n?|\n", text[seen : span.start]):
            line, start = line + 1, seen + end.end()
        seen = span.start
        places[span.start] = line, span.start - start + 1
    for span, note in pieces:
        if note:
            notes.append(Span(offset, offset + span.width))
        anchors.append(Anchor(offset, *places[span.start]))
        offset += span.width
    return Order("".join(text[slice(*span)] for span, _ in pieces), tuple(notes), tuple(anchors))
