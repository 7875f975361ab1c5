"""USFM, the plain text of Bible translators (Unified Standard Format Markers 3.0).

A verse is one block, whose section is its place; headings and notes inside a verse stand behind it. Attributes of words
are left out.
"""

from typing import Final

from sicut.editions.book_ids import book_of
from sicut.model.document import BlockKind, Metadata
from sicut.model.reading import ReadingOptions
from sicut.read.encoding import decode
from sicut.read.flow import PARAGRAPH, ROW, Setting
from sicut.read.parsed import WHITE, Parsed
from sicut.read.scribe import Scribe
from sicut.read.strand import FileLines
from sicut.read.usfm_styles import heading_level, is_label
from sicut.read.usx import verse_section
from sicut.text.pattern import pattern

_MARKER: Final = pattern(r"\\(\+?[A-Za-z]{1,12}[0-9]{0,2}(?:-[se])?)(\*|[ \t]|(?![A-Za-z0-9]))|\\\*")
_CODE: Final = pattern(r"[ \t]*+([A-Za-z0-9]{1,12})")
_NUMBER: Final = pattern(r"\s*+([0-9]{1,4}[a-z]?(?:[-\u2013,]\u200f?[0-9]{1,4}[a-z]?)?)[ \t]?")
_NOTES: Final = frozenset("f fe ef x ex fig".split())
_CALLER: Final = pattern(r"[ \t]*+[^\s\\]{1,3}(?=[ \t\\])")
_SILENT: Final = frozenset(("va", "vp", "ca"))
# Markers that begin a paragraph.
_PARAGRAPHS: Final = frozenset(
    "p m po pr cls pmo pm pmc pmr pi mi nb pc ph b q qr qc qm qd lh li lf lim pb tr ip ipi im imi ipq imq ipr iq ib "
    "ili iot io iex ie lit periph esb esbe".split()
)


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a file of USFM. Linear.

    Raises:
        UnreadableError: it is not a text.
    """
    del reading
    text, undecoded = decode(data, path)
    reader = _Reader(text)
    reader.read()
    return reader.scribe.flow.finish(missing=undecoded, metadata=Metadata(reader.title))


class _Reader:
    def __init__(self, text: str) -> None:
        self.scribe = Scribe()
        self.title: str | None = None
        self._text, self._lines = text, FileLines(text)
        self._book, self._chapter, self._above = "", "", ""
        self._verse: str | None = None
        self._note: str | None = None
        self._is_heading = self._is_silent = self._hears = False
        self._new: Setting | None = Setting()

    def read(self) -> None:
        """Read all."""
        at = 0
        while True:
            found = _MARKER().search(self._text, at)
            end = len(self._text) if found is None else found.start()
            closes = found is not None and (found[2] == "*" or found[1] is None)
            self._write(at, end, has_attributes=closes)
            if found is None:
                break
            at = found.end()
            if not closes:
                at = self._marker(found[1].lstrip("+"), at)
            elif found[1] is not None:
                self._close(found[1].lstrip("+"))
        self._end_note()
        self._end_heading()
        self.scribe.close()

    def _write(self, start: int, end: int, *, has_attributes: bool) -> None:
        if has_attributes:
            bar = self._text.find("|", start, end)
            end = bar if bar >= 0 else end
        text = self._text[start:end]
        bare = not text.strip(WHITE)
        if not text or (bare and not self.scribe.is_open):
            return
        if not self.scribe.is_open:
            self._open()
        self.scribe.write(text, self._lines.point(start), "" if self._is_silent and not bare else None)
        if self._hears and not bare:
            self.title, self._hears = " ".join(text[:200].split()), False

    def _open(self) -> None:
        setting = self._new or Setting()
        gap = PARAGRAPH
        if self._note is not None:
            setting = Setting(BlockKind.NOTE, section=self._verse)
        elif setting.kind is BlockKind.PARAGRAPH:
            gap = ROW if self._verse and self._above == self._chapter else PARAGRAPH
            setting = setting._replace(section=self._verse)
            self._above = self._chapter if self._verse else ""
        else:
            self._above = ""
        self.scribe.open(setting, gap)

    def _marker(self, name: str, at: int) -> int:
        """Take the marker *name*, which ends at *at*; where to go on."""
        level = heading_level(name)
        if name in {"id", "c", "v"}:
            return self._numbered(name, at)
        if name in _NOTES:
            self._end_note()
            self._note = name if self.scribe.begin_aside() else None
            caller = _CALLER().match(self._text, at)
            return at if caller is None else caller.end()
        if level or is_label(name):
            self._part()
            self._is_heading = self.scribe.begin_aside()
            self._new = Setting(BlockKind.HEADING, level) if level else Setting(BlockKind.FURNITURE)
            self._hears = level == 1 and self.title is None and name in {"mt", "mt1"}
        elif name.rstrip("0123456789") in _PARAGRAPHS:
            self._part()
        elif name in _SILENT:
            self._is_silent = True
        return at

    def _numbered(self, name: str, at: int) -> int:
        self._part()
        found = (_CODE() if name == "id" else _NUMBER()).match(self._text, at)
        if name == "v" and found is not None:
            self.scribe.close()
            self._verse = verse_section(self._chapter, found[1])
            return found.end()
        self.scribe.close()
        self._verse = None
        if name == "id":
            self._book = "" if found is None else book_of(found[1]) or found[1]
            self._new = Setting(BlockKind.FURNITURE)
            return at
        self._chapter = f"{self._book}.{found[1]}" if found is not None else self._chapter
        return at if found is None else found.end()

    def _part(self) -> None:
        """A paragraph begins."""
        self._end_note()
        self._end_heading()
        self._is_silent = False
        self._new = Setting()
        if self._verse is None:
            self.scribe.close()
        elif not self.scribe.ends_white:
            self.scribe.write("\n")

    def _close(self, name: str) -> None:
        if name == self._note:
            self._end_note()
        elif name in _SILENT:
            self._is_silent = False

    def _end_note(self) -> None:
        if self._note is not None:
            self.scribe.end_aside()
            self._note = None

    def _end_heading(self) -> None:
        if self._is_heading:
            self.scribe.end_aside()
            self._is_heading = False
