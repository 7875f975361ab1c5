"""Subtitles: the text of each cue is a block with its time; see :mod:`sicut.read.cues`.

Who speaks stands before the words, as in a transcript, wherever another speaks than before. Captions that roll show the
lines of the cue before once more: those are read once.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from sicut.model.document import BlockKind, InlineKind
from sicut.model.reading import ReadingOptions
from sicut.read.cues import Cue, FileLine, cues
from sicut.read.encoding import decode
from sicut.read.flow import PARAGRAPH, ROW, Setting
from sicut.read.markup import references
from sicut.read.parsed import Parsed
from sicut.read.scribe import Point, Scribe

_TAG: Final = re.compile(
    r"<(/?)(c|i|b|u|s|v|lang|ruby|rt|font)(?:\.[^\s<>]{0,200})?(?:[ \t]([^<>]{0,2000}))?/?>"
    r"|<[0-9:.,]{1,40}>|\{\\[^{}\r\n]{0,200}\}",
    re.IGNORECASE,
)
_MARKS: Final = {"i": InlineKind.EMPHASIS, "b": InlineKind.STRONG}
_LANGUAGE: Final = re.compile(r"Language:[ \t]{0,20}([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})[ \t]{0,20}\Z")
_LEAST: Final = 3
_SHARE: Final = 0.3
_TOUCHING: Final = 100
_MOST_LINES: Final = 4
_HIDDEN: Final = Setting(BlockKind.HIDDEN)
_FURNITURE: Final = Setting(BlockKind.FURNITURE)


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a file of subtitles.

    Raises:
        UnreadableError: its bytes are no text.
    """
    del reading
    text, undecoded = decode(data, path)
    vtt = text.lstrip("\ufeff").startswith("WEBVTT") or path.lower().endswith(".vtt")
    return _Reader(list(cues(text, vtt=vtt))).read()._replace(missing=undecoded)


class _Reader:
    def __init__(self, found: Sequence[Cue]) -> None:
        self._cues = found
        self._scribe = Scribe()
        self._speaker = ""
        self._language: str | None = None
        self._marks: list[tuple[str, int]] = []
        self._repeats = _repeats(found)

    def read(self) -> Parsed:
        """Read all cues."""
        for number, cue in enumerate(self._cues):
            if cue.kind == "":
                self._cue(cue, cue.lines[self._repeats.get(number, 0) :])
            else:
                self._other(cue)
        self._scribe.close()
        again = sum(self._repeats.values())
        remark = f"{again} lines that rolling captions show again are read once"
        return self._scribe.flow.finish(self._language, remarks=(remark,) if again else ())

    def _other(self, cue: Cue) -> None:
        """What is no cue: comments are hidden, the head of the file and names of cues are furniture."""
        lines = list(cue.lines)
        if cue.kind in {"NOTE", "WEBVTT"}:
            first = lines[0].text
            word = len(first) - len(first.lstrip("\ufeff")) + len(cue.kind)
            lines[0] = FileLine(lines[0].number, " " * word + first[word:])
        if cue.kind == "WEBVTT":
            told = (_LANGUAGE.match(line.text) for line in lines)
            self._language = next((one[1] for one in told if one), self._language)
        setting = {"NOTE": _HIDDEN, "TEXT": Setting()}.get(cue.kind, _FURNITURE)
        self._scribe.open(setting, ROW if cue.kind == "NAME" else PARAGRAPH)
        for line in lines:
            self._scribe.write(line.text + "\n", Point(line.number, 1))
        self._scribe.close()

    def _cue(self, cue: Cue, lines: Sequence[FileLine]) -> None:
        if not any("<v" in line.text for line in cue.lines):
            self._speaker = ""
        self._open(cue)
        above = Point(0, 0)
        for line in lines:
            if self._scribe.at:
                self._scribe.write("\n", above)
            self._line(line, cue)
            above = Point(line.number, len(line.text) + 1)
        self._end_marks()
        self._scribe.close()

    def _open(self, cue: Cue) -> None:
        self._end_marks()
        self._scribe.open(Setting(time=cue.time), ROW)

    def _line(self, line: FileLine, cue: Cue) -> None:
        at = 0
        for tag in _TAG.finditer(line.text) if "<" in line.text or "{" in line.text else ():
            self._text(line, at, tag.start())
            at = tag.end()
            name = (tag[2] or "").lower()
            if name == "v" and not tag[1]:
                self._voice(tag[3] or "", Point(line.number, tag.start(3) + 1), cue)
            elif name in _MARKS:
                self._mark(name, closes=bool(tag[1]))
        self._text(line, at, len(line.text))

    def _text(self, line: FileLine, start: int, end: int) -> None:
        """The text between two tags."""
        if "&" in line.text:
            for reference in references(line.text, start, end):
                self._write(line, start, reference.start)
                self._scribe.write(reference.reading, Point(line.number, reference.start + 1))
                start = reference.end
        self._write(line, start, end)

    def _write(self, line: FileLine, start: int, end: int) -> None:
        if start < end:
            self._scribe.write(line.text[start:end], Point(line.number, start + 1))

    def _voice(self, name: str, point: Point, cue: Cue) -> None:
        """Who speaks, if it is another than before."""
        bare = " ".join(name.split())
        if not bare or bare == self._speaker:
            return
        self._speaker = bare
        if self._scribe.at:
            self._open(cue)
        if not bare.endswith(":"):
            bare += ":"
        self._scribe.write(bare, point)
        self._scribe.write(" ")

    def _mark(self, name: str, *, closes: bool) -> None:
        if not closes:
            self._marks.append((name, self._scribe.at))
        elif self._marks and self._marks[-1][0] == name:
            _, start = self._marks.pop()
            self._scribe.mark(_MARKS[name], start)

    def _end_marks(self) -> None:
        for name, start in self._marks[:_MOST_LINES]:
            self._scribe.mark(_MARKS[name], start)
        self._marks.clear()


class _Shown(NamedTuple):
    number: int
    cue: Cue
    lines: tuple[str, ...]


def _repeats(found: Sequence[Cue]) -> Mapping[int, int]:
    """How many lines of each cue were shown by the one before, in a file whose captions roll."""
    shown = [
        _Shown(number, cue, tuple(" ".join(_TAG.sub("", line.text).split()) for line in cue.lines))
        for number, cue in enumerate(found)
        if cue.kind == "" and cue.lines
    ]
    repeated = dict(_repeated(shown))
    return repeated if len(repeated) >= max(_LEAST, _SHARE * len(shown)) else {}


def _repeated(shown: Sequence[_Shown]) -> Iterator[tuple[int, int]]:
    for before, one in pairwise(shown):
        if one.cue.begin > before.cue.end + _TOUCHING:
            continue
        most = min(len(before.lines), len(one.lines), _MOST_LINES)
        count = next((n for n in range(most, 0, -1) if before.lines[-n:] == one.lines[:n]), 0)
        if count:
            yield one.number, count
