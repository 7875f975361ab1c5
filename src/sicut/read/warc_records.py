"""The records of a WARC file (ISO 28500), read from pieces of it; what is damaged is passed over and told."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sicut.errors import UnreadableError
from sicut.read import scan
from sicut.read.parsed import together

MAGIC = b"WARC/"
_LONGEST_HEADER = 262_144
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_FOLLOWING = re.compile(rb"[\r\n]WARC/1\.")
_DIGITS = 18


class Record(NamedTuple):
    """A record: its fields, their names in lower case, and its content; ``missing`` says what of it is not here."""

    fields: Mapping[str, str]
    content: bytes
    missing: str | None = None

    @property
    def kind(self) -> str:
        """What it holds: ``response``, ``revisit`` …; empty for what stands for records that could not be read."""
        return self.fields.get("warc-type", "").lower()

    @property
    def address(self) -> str:
        """The address that was captured."""
        return self.fields.get("warc-target-uri", "").strip().strip("<>")


def records(pieces: Iterator[bytes]) -> Iterator[Record]:
    """All records. What cannot be read is a record without fields that says why."""
    stream = _Stream(pieces)
    while True:
        stream.skip_line_ends()
        if not stream.held:
            break
        record = _record(stream)
        if record is not None:
            yield record
            continue
        yield Record({}, b"", "a part of it is damaged: it is no record of a web archive")
        if not stream.find(_FOLLOWING):
            break
    if stream.broken is not None:
        yield Record({}, b"", f"the rest of it could not be read: {stream.broken}")


def _record(stream: "_Stream") -> Record | None:
    head = stream.head() if stream.begins(MAGIC) else None
    if head is None:
        return None
    fields: dict[str, str] = {}
    for line in head.decode("utf-8", "replace").split("\n")[1:]:
        name, _, value = line.partition(":")
        fields.setdefault(name.strip().lower(), value.strip())
    written = fields.get("content-length", "")
    if not written.isascii() or not written.isdecimal() or len(written) > _DIGITS:
        stream.step_back()
        return None
    length = int(written)
    if length > scan.MAX_BYTES:
        whole = stream.skip(length)
        reason = f"it is larger than {scan.MAX_BYTES // scan.MIB} MiB" if whole else "the file breaks off inside it"
        return Record(fields, b"", reason)
    content = stream.take(length)
    cut = fields.get("warc-truncated")
    reasons = together(
        "the file breaks off inside it" if len(content) < length else "",
        f"its capture was cut off ({cut[:40]})" if cut else "",
    )
    return Record(fields, content, reasons)


class _Stream:
    """Bytes that come in pieces; ``broken`` says why no more came, if not for their end."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._held = b""
        self._at = 0
        self.broken: str | None = None

    @property
    def held(self) -> bool:
        """Whether anything is left."""
        return self._at < len(self._held) or self._more()

    def _more(self) -> bool:
        try:
            piece = next(self._pieces, b"")
        except UnreadableError as error:
            self.broken, piece = error.reason, b""
            self._pieces = iter(())
        self._held, self._at = self._held[self._at :] + piece, 0
        return bool(piece)

    def skip_line_ends(self) -> None:
        """Go to what is no line end."""
        while self.held and self._held[self._at : self._at + 1] in b"\r\n":
            self._at += 1

    def begins(self, written: bytes) -> bool:
        """Whether *written* stands here."""
        while len(self._held) - self._at < len(written) and self._more():
            pass
        return self._held.startswith(written, self._at)

    def head(self) -> bytes | None:
        """The header that begins here, and go past it; ``None`` if none ends within a limit."""
        while True:
            found = _HEADER_END.search(self._held, self._at, self._at + _LONGEST_HEADER)
            if found is not None:
                head = self._held[self._at : found.start()]
                self._at = found.end()
                return head
            if len(self._held) - self._at >= _LONGEST_HEADER or not self._more():
                return None

    def step_back(self) -> None:
        """Go back to the line end that ends a header."""
        self._at -= 1

    def take(self, length: int) -> bytes:
        """The next *length* bytes, fewer at the end."""
        taken: list[bytes] = []
        while length > 0 and self.held:
            taken.append(self._held[self._at : self._at + length])
            self._at += len(taken[-1])
            length -= len(taken[-1])
        return b"".join(taken)

    def skip(self, length: int) -> bool:
        """Go past *length* bytes; whether there were as many."""
        while length > 0 and self.held:
            step = min(length, len(self._held) - self._at)
            self._at += step
            length -= step
        return length == 0

    def find(self, pattern: re.Pattern[bytes]) -> bool:
        """Go past the first character of what *pattern* finds next; whether it is found."""
        while True:
            found = pattern.search(self._held, self._at)
            if found is not None:
                self._at = found.start() + 1
                return True
            self._at = max(self._at, len(self._held) - 16)
            if not self._more():
                return False
