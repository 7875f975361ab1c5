"""Where the text of a page stands in its file.

The tree of a page has no places; its source has. All text of the source, in order, is one *stream*,
with the place of each run; the text nodes of the tree, in order, are found again in it. Where the
parser moved text (out of a table, say), it is looked for a bounded way ahead and among what was passed
over; what is not found there has no place.
"""

from array import array
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from sicut.model.span import Span
from sicut.read import elements, scan
from sicut.read.markup import Token, TokenKind, references, tokens

_AHEAD = 32
_TRIED = 4
_PROBE = 48
_LONGEST_KEY = 200
_WHITE = " \t\n\f\r"
NOWHERE = -1


class Portion(NamedTuple):
    """``text[start:end]`` of a text node; ``place`` is its place in the stream, or :data:`NOWHERE`."""

    start: int
    end: int
    place: int


class Comment(NamedTuple):
    """A comment's content, and the place in the file where it ends."""

    content: str
    end: int


class Source:
    """The source of a page in tokens: its text as a stream, its comments, and what a parser is to be given.

    ``prepared`` is the source with templates renamed, so that their content is part of the tree, and,
    for XML, with empty elements dropped (those that may mark a page closed instead) and CDATA sections written
    as text. ``unclosed`` says what is never closed and so hides the rest of the page. Raises
    ``UnreadableError`` for a page over a limit.
    """

    def __init__(self, source: str, path: str, *, xml: bool) -> None:
        self._source = source
        self._xml = xml
        self._pieces: list[str] = []
        self._length = 0
        self._runs = array("q")
        self._at = array("q")
        self._file = array("q")
        self._jumps = bytearray()
        self._changes: list[tuple[int, int, str]] = []
        self.comments: list[Comment] = []
        self.unclosed: str | None = None
        load = scan.Load(path)
        for token in tokens(source, xml=xml):
            self._token(token, load)
        self.stream = "".join(self._pieces)
        self._pieces.clear()
        self._runs.append(self._length)

    @property
    def prepared(self) -> str:
        """The source as a parser is to be given it."""
        pieces, at = [], 0
        for start, end, new in self._changes:
            pieces += [self._source[at:start], new]
            at = end
        return "".join((*pieces, self._source[at:])) if pieces else self._source

    def run(self, number: int) -> Span:
        """The run of text with this number, in the stream."""
        return Span(self._runs[number], self._runs[number + 1])

    def run_at(self, place: int) -> int:
        """The number of the run that holds *place*; the number of runs, at the end."""
        return bisect_right(self._runs, place) - 1

    @property
    def runs(self) -> int:
        """How many runs there are."""
        return len(self._runs) - 1

    def file_offsets(self, start: int, end: int) -> list[tuple[int, int]]:
        """``start``, and each place before *end* where stream and file fall out of step, with the file's offset."""
        places, after = self._at, bisect_right(self._at, start)
        offsets = [(start, self._file[after - 1] + start - places[after - 1])]
        while after < len(places) and places[after] < end:
            if self._jumps[after]:
                offsets.append((places[after], self._file[after]))
            after += 1
        return offsets

    def _token(self, token: Token, load: scan.Load) -> None:
        if token.kind is TokenKind.TEXT or token.kind is TokenKind.RAW:
            self._text(token)
        elif token.kind is TokenKind.START:
            formats = token.name in scan.FORMATTING
            written = self._source[token.inner : min(token.outer, token.inner + _LONGEST_KEY)] if formats else ""
            load.start(token.name, token.attributes, written, closed=self._xml and token.closed)
            if self._xml or token.name == "template":
                self._change(token)
        elif token.kind is TokenKind.END:
            load.end(token.name)
            if token.name == "template":
                self._change(token)
        elif token.kind is TokenKind.COMMENT:
            content = self._source[token.inner : token.outer].replace("\r\n", "\n").replace("\r", "\n")
            self.comments.append(Comment(content, token.end))
        if token.end == len(self._source) and not token.closed and self.unclosed is None:
            self._check_closed(token)

    def _check_closed(self, token: Token) -> None:
        if token.kind is TokenKind.COMMENT:
            what = "a comment"
        elif token.kind is TokenKind.CODE and token.start < token.end:
            what = f"a <{token.name}> element"
        elif token.kind is TokenKind.OTHER and self._source[token.start + 1 : token.start + 2] != "!":
            what = "a tag"
        else:
            return
        line = self._source.count("\n", 0, token.start) + 1
        self.unclosed = f"{what} opened on line {line} is never closed and hides the rest"

    def _change(self, token: Token) -> None:
        if token.name == "template":
            start = token.start + (2 if token.kind is TokenKind.END else 1)
            self._changes.append((start, start + len("template"), elements.TEMPLATE))
        elif self._xml and token.closed and token.kind is TokenKind.START and token.name not in scan.VOID:
            self._changes.append((token.start, token.end, self._emptied(token)))

    def _emptied(self, token: Token) -> str:
        """What a parser of HTML reads as the empty element of XML: nothing, but for what may mark a page."""
        written = self._source[token.start : token.end]
        marks = token.name in {"a", "span"} or "pagebreak" in written
        return f"{written.removesuffix('/>')}></{token.name}>" if marks else ""

    def _text(self, token: Token) -> None:
        start, end = (token.inner, token.outer) if token.outer else (token.start, token.end)
        if start == end:
            return
        self._runs.append(self._length)
        if token.kind is TokenKind.RAW and self._xml and not token.name:
            content = self._source[start:end]
            escaped = content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            self._changes.append((token.start, token.end, escaped))
        at = start
        if token.kind is TokenKind.TEXT and self._source.find("&", start, end) >= 0:
            for reference in references(self._source, start, end):
                self._plain(at, reference.start)
                self._entry(reference.start)
                self._add(reference.reading)
                at = reference.end
        self._plain(at, end)

    def _plain(self, start: int, end: int) -> None:
        if start == end:
            return
        self._entry(start)
        text = self._source[start:end]
        if "\r" not in text:
            self._pieces.append(text)
            self._length += end - start
            return
        for number, line in enumerate(text.split("\r\n")):
            if number:
                start += 2
                self._add("\n")
                self._entry(start, jump=False)
            self._add(line.replace("\r", "\n"))
            start += len(line)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _entry(self, offset: int, *, jump: bool = True) -> None:
        self._at.append(self._length)
        self._file.append(offset)
        self._jumps.append(jump)


class Finder:
    """Finds the text nodes of a tree, given in order, in the stream of its source. Bounded work for each."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._stream = source.stream
        self._next = 0
        self._passed: dict[str, deque[int]] = {}
        self._comment = 0

    def whole(self, text: str) -> int | None:
        """The place of a text node, if that is what comes next: of nearly all of them."""
        place = self._next
        if not self._stream.startswith(text, place):
            return None
        self._next += len(text)
        return place

    def find(self, text: str) -> Iterator[Portion]:
        """The portions of any other text node, in order, without gaps."""
        at = 0
        while at < len(text):
            portion = self._portion(text, at)
            yield portion
            at = portion.end

    def comment(self, content: str) -> Comment | None:
        """The comment with this content, its outer white space apart, that comes next."""
        for number in range(self._comment, min(self._comment + _AHEAD, len(self._source.comments))):
            if self._source.comments[number].content.strip() == content.strip():
                self._comment = number + 1
                return self._source.comments[number]
        return None

    def _portion(self, text: str, at: int) -> Portion:
        self._skip_white(text, at)
        taken = self._match(text, at, self._next)
        if taken:
            place = self._next
            self._next += taken
            return Portion(at, at + taken, place)
        if text[at] not in _WHITE:
            for number in self._candidates(text, at):
                place = self._first_word(number)
                taken = self._match(text, at, place)
                if taken:
                    self._pass_over(number, place + taken)
                    return Portion(at, at + taken, place)
            return Portion(at, len(text), NOWHERE)
        end = at + 1
        while end < len(text) and text[end] in _WHITE:
            end += 1
        return Portion(at, end, NOWHERE)

    def _skip_white(self, text: str, at: int) -> None:
        """Pass white space of the source that the parser dropped."""
        while self._next < len(self._stream) and self._stream[self._next] in _WHITE and text[at] not in _WHITE:
            self._next += 1

    def _match(self, text: str, at: int, place: int) -> int:
        """How many characters of the text stand at *place*: to the end of the run or of the text, else none."""
        if place >= len(self._stream):
            return 0
        probe = text[at : at + _PROBE]
        width = min(self._source.run(self._source.run_at(place)).end - place, len(text) - at)
        if width == 0 or self._stream[place : place + min(width, _PROBE)] != probe[:width]:
            return 0
        return width if self._stream[place : place + width] == text[at : at + width] else 0

    def _candidates(self, text: str, at: int) -> Iterator[int]:
        """Runs that were passed over and begin like the text, then those ahead."""
        for length in range(_TRIED, 0, -1):
            yield from islice(self._passed.get(text[at : at + length], ()), _TRIED)
        ahead = self._source.run_at(self._next) + 1
        yield from range(ahead, min(ahead + _AHEAD, self._source.runs))

    def _first_word(self, number: int) -> int:
        """The place where a run begins, leading white space apart (no more than a probe's length of it)."""
        run = self._source.run(number)
        head = self._stream[run.start : min(run.end, run.start + _PROBE)]
        return run.start + len(head) - len(head.lstrip(_WHITE))

    def _key(self, number: int) -> str:
        place = self._first_word(number)
        return self._stream[place : min(place + _TRIED, self._source.run(number).end)]

    def _pass_over(self, number: int, end: int) -> None:
        """Note which runs were passed over to come to run *number*; one that was, is no longer."""
        first = self._source.run_at(self._next)
        if number < first:
            self._passed[self._key(number)].remove(number)
            return
        for passed in range(first, number):
            self._passed.setdefault(self._key(passed), deque()).append(passed)
        self._next = end
