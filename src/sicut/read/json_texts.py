"""JSON, and JSON Lines: every string is a block, its section the path of keys that leads to it.

Numbers, addresses and other marks of machines are furniture, with their keys. Where fields are named, all else is. The
places in a list are counted from 1.
"""

import re
from collections.abc import Sequence
from io import StringIO
from typing import Final, NamedTuple

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, Metadata
from sicut.model.reading import ReadingOptions
from sicut.read import scan
from sicut.read.encoding import decode
from sicut.read.flow import PARAGRAPH, ROW, Setting
from sicut.read.json_scan import Event, Kind, events
from sicut.read.markup_inside import is_markup, write_markup
from sicut.read.parsed import WHITE, Parsed, together
from sicut.read.scribe import Scribe
from sicut.read.strand import FileLines, Strand

_BLANK: Final = re.compile(r"\n[ \t\r]*+\n\s*+")
_MACHINE: Final = re.compile(
    r"\s*(?:[a-z][a-z0-9+.-]{0,20}://\S*|[!-~]*[0-9_/\\][!-~]*|[^A-Za-z\x80-\U0010ffff]*)\s*\Z"
)
_TITLES: Final = frozenset(("title", "headline"))
_TOLD: Final = {
    **dict.fromkeys(("title", "headline"), "title"),
    **dict.fromkeys(("author", "byline", "creator", "authors"), "author"),
    **dict.fromkeys(
        ("date", "published", "datepublished", "published_at", "publishedat", "pubdate", "created_at"), "date"
    ),
    **dict.fromkeys(("url", "link", "canonical_url", "source_url"), "url"),
    **dict.fromkeys(("lang", "language", "inlanguage"), "language"),
}
_SPEAKERS: Final = frozenset(("speaker", "speaker_name", "speakername"))
_TEXTS: Final = frozenset(("text", "transcript", "content", "body", "utterance", "sentence", "words"))
_STARTS: Final = {
    "start": 1.0,
    "start_time": 1.0,
    "starttime": 1.0,
    "begin": 1.0,
    "timestamp": 1.0,
    "start_ms": 0.001,
    "startms": 0.001,
}
_SECONDS: Final = re.compile(r"([0-9]{1,7}(?:\.[0-9]{1,12})?)s?")
_CLOCK: Final = re.compile(r"(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-9]{2})(?:[.,][0-9]{1,9})?")
_LONGEST_KEY: Final = 80
_MOST_KEYS: Final = 8
_MOST_NAMED: Final = 12
_LONGEST_TOLD: Final = 400
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}")


class _Value(NamedTuple):
    key: Strand | None
    event: Event
    path: tuple[str, ...]
    keys: str


class _Open:
    """An object or a list that is open."""

    __slots__ = ("count", "key", "speaker", "time", "values")

    def __init__(self, *, is_object: bool) -> None:
        self.count: int | None = None if is_object else 0
        self.key: Strand | None = None
        self.speaker: str | None = None
        self.time: str | None = None
        self.values: list[_Value] = []

    @property
    def name(self) -> str:
        """The step of a path that leads to the value that is now read."""
        if self.count is not None:
            return str(self.count)
        return " ".join((self.key.text if self.key else "").split())[:_LONGEST_KEY]


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a file of JSON, or of one value a line.

    Raises:
        UnreadableError: its bytes are no text, or its values nest deeper than :mod:`sicut.read.scan` allows.
    """
    text, undecoded = decode(data, path)
    reader = _Reader(text, path, reading.fields)
    if path.lower().endswith((".jsonl", ".ndjson")):
        reader.lines()
    else:
        reader.whole()
    parsed = reader.finish()
    return parsed.lacking(undecoded)


class _Reader:
    def __init__(self, text: str, path: str, fields: Sequence[str]) -> None:
        self._text, self._path, self._fields = text, path, frozenset(fields)
        self._lines = FileLines(text)
        self._scribe = Scribe()
        self._open: list[_Open] = []
        self._line: str | None = None
        self._speaker: str | None = None
        self._told: dict[str, str] = {}
        self._missing: list[str] = []
        self._broken: list[int] = []
        self._numbers: tuple[str, ...] | None = None

    def whole(self) -> None:
        """Read the file as one value, or several."""
        place = self._read(0, len(self._text))
        if place is not None:
            self._missing.append(f"its JSON breaks off on line {self._lines.point(place).line}")

    def lines(self) -> None:
        """Read each line as a value."""
        at = 0
        for number, line in enumerate(StringIO(self._text, newline=""), 1):
            self._line = str(number)
            if self._read(at, at + len(line)) is not None:
                self._broken.append(number)
            at += len(line)

    def _read(self, start: int, end: int) -> int | None:
        """Read the values from *start* to *end*; where it is no JSON any more."""
        broken = None
        for event in events(self._text, start, end):
            if event.kind is Kind.BROKEN:
                broken = event.place
            else:
                self._event(event)
        while self._open:
            self._flush()
            self._open.pop()
        return broken

    def _event(self, event: Event) -> None:
        if event.kind is Kind.KEY:
            self._open[-1].key = event.strand
        elif event.kind in {Kind.STRING, Kind.OTHER}:
            self._count()
            self._value(event)
        elif event.kind is Kind.END:
            self._flush()
            self._open.pop()
        else:
            self._count()
            self._flush()
            if len(self._open) == scan.MAX_DEPTH:
                raise UnreadableError(self._path, f"its values nest deeper than {scan.MAX_DEPTH}")
            self._open.append(_Open(is_object=event.kind is Kind.BEGIN_OBJECT))

    def _count(self) -> None:
        if self._open and self._open[-1].count is not None:
            self._open[-1].count += 1

    def _value(self, event: Event) -> None:
        if not self._open:
            self._write(_Value(None, event, (), ""), None, None)
            return
        here = self._open[-1]
        steps = [one.name for one in self._open[-_MOST_KEYS:]]
        path = ("…", *steps) if len(self._open) > _MOST_KEYS else tuple(steps)
        keys = ".".join(one.name for one in self._open[-_MOST_KEYS:] if one.count is None)
        value = _Value(here.key if here.count is None else None, event, path, keys)
        if here.count is None:
            self._hear(here, event)
            here.values.append(value)
        else:
            self._write(value, None, None)

    def _hear(self, here: _Open, event: Event) -> None:
        """Keep what an object says of itself: who speaks and when; at the top, what the document is."""
        key = here.name.lower()
        text = " ".join(event.strand.text[: 2 * _LONGEST_TOLD].split())[:_LONGEST_TOLD]
        if key in _SPEAKERS and event.kind is Kind.STRING:
            here.speaker = text or None
        elif key in _STARTS and (here.time is None):
            here.time = _time(text, _STARTS[key], whole=event.kind is Kind.OTHER)
        told = _TOLD.get(key)
        if key == "name" and len(self._open) == 2 and self._open[0].name.lower() in {"author", "creator"}:  # noqa: PLR2004
            told = "author"
        elif len(self._open) > 1 or self._line is not None:
            return
        if told is not None and event.kind is Kind.STRING and text:
            self._told.setdefault(told, text)

    def _flush(self) -> None:
        """Write the values of the innermost object that were read so far."""
        if not self._open:
            return
        here = self._open[-1]
        values, here.values = here.values, []
        spoken = any((value.key.text.lower() if value.key else "") in _TEXTS for value in values)
        for value in values:
            if spoken and here.speaker and value.key is not None and value.key.text.lower() in _SPEAKERS:
                continue
            self._write(value, here.speaker if spoken else None, here.time)

    def _write(self, value: _Value, speaker: str | None, time: str | None) -> None:
        strand = value.event.strand
        path = (self._line, *value.path) if self._line is not None else value.path
        setting = Setting(section=" > ".join(path) or None, time=time)
        if value.event.kind is Kind.OTHER:
            self._other(value, setting)
            return
        if not strand.text.strip(WHITE):
            return
        kind = self._kind(value)
        setting = setting._replace(kind=kind, level=len(path) if kind is BlockKind.HEADING else 0)
        if is_markup(strand.text):
            missing = write_markup(self._scribe, strand, self._lines, setting, self._path)
            self._missing += [missing] if missing else []
            return
        label = value.key is not None and value.key.text.lower() in _TEXTS and speaker is not None
        self._paragraphs(strand, setting, speaker if label else None)

    def _kind(self, value: _Value) -> BlockKind:
        if self._fields:
            named = value.keys in self._fields or value.keys.rsplit(".", 1)[-1] in self._fields
            return BlockKind.PARAGRAPH if named else BlockKind.FURNITURE
        if value.key is not None and value.key.text.lower() in _TITLES:
            return BlockKind.HEADING
        return BlockKind.FURNITURE if _MACHINE.match(value.event.strand.text[:_LONGEST_TOLD]) else BlockKind.PARAGRAPH

    def _paragraphs(self, strand: Strand, setting: Setting, speaker: str | None) -> None:
        """Write a string; blank lines part its paragraphs, who speaks stands before the first if it is another."""
        gap = ROW if setting.time is not None or setting.kind.is_apart or speaker is not None else PARAGRAPH
        self._numbers = None
        if speaker is None and strand.is_plain:
            self._speaker = None
            self._scribe.block(strand.text, self._lines.point(strand.place), setting, gap)
            return
        at = 0
        edges = [(found.start(), found.end()) for found in _BLANK.finditer(strand.text)]
        for start, end in (*edges, (len(strand.text), len(strand.text))):
            self._scribe.open(setting, gap)
            if speaker is not None and speaker != self._speaker:
                place = next((place for _, _, place in strand.parts(at, start)), 0)
                point = self._lines.point(place)
                self._scribe.write(speaker if speaker.endswith(":") else f"{speaker}:", point)
                self._scribe.write(" ")
            self._speaker = speaker
            strand.write(self._scribe, self._lines, at, start)
            self._scribe.close()
            at, gap = end, PARAGRAPH

    def _other(self, value: _Value, setting: Setting) -> None:
        """A number, or a word of JSON: with its key, those of a list together."""
        text = value.event.strand.text
        if text == "null":
            return
        above = value.path[:-1]
        if value.key is None and self._numbers == above and self._scribe.is_open:
            self._scribe.write(", ")
        else:
            self._scribe.open(setting._replace(kind=BlockKind.FURNITURE), ROW)
            if value.key is not None and value.key.text.strip(WHITE):
                value.key.write(self._scribe, self._lines, 0, len(value.key.text))
                self._scribe.write(": ")
            self._numbers = above if value.key is None else None
        value.event.strand.write(self._scribe, self._lines, 0, len(text))

    def finish(self) -> Parsed:
        """All that was read."""
        self._scribe.close()
        if self._broken:
            named = ", ".join(map(str, self._broken[:_MOST_NAMED])) + (", …" if len(self._broken) > _MOST_NAMED else "")
            noun = "line is" if len(self._broken) == 1 else "lines are"
            self._missing.append(f"{len(self._broken)} {noun} no JSON (line {named})")
        told = self._told
        language = told.get("language", "")
        url = told.get("url", "")
        return self._scribe.flow.finish(
            language.replace("_", "-") if _TAG.fullmatch(language) else None,
            together(*self._missing),
            url if url.startswith(("http://", "https://")) else None,
            Metadata(told.get("title"), told.get("author"), told.get("date")),
        )


def _time(text: str, unit: float, *, whole: bool) -> str | None:
    """A time in hours, minutes and seconds. A bare whole number may be of seconds or of anything: it is none."""
    found = _CLOCK.fullmatch(text)
    if found is not None:
        return ":".join((part or "").zfill(2) for part in found.groups())
    bare = _SECONDS.fullmatch(text)
    if bare is None or (whole and unit == 1 and "." not in text):
        return None
    seconds = int(float(bare[1]) * unit)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
