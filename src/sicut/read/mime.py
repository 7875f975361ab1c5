"""The parts of a message as MIME (RFC 2045, 2046) divides it, with their places in the file.

One pass over the lines that may divide, whatever the nesting; nothing is decoded here. What stands deeper or later
than the limits is left in one piece, as the text of the last part that was divided off.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from sicut.read.mail_words import parameters, unfolded

MAX_NESTED = 60
MAX_PARTS = 5_000

_FIELD = re.compile(rb"(?!--)([!-9;-~]{1,200})[ \t]*+:([^\n]*+(?:\n[ \t][^\n]*+)*+)(?:\n|\Z)")
_DELIMITER = re.compile(rb"^--([^\r\n]{1,300}+)\r?$", re.MULTILINE)
_ENVELOPE = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*+(?:>?From [^\n:]*+(?::[^\n]*+)?\n)?")
_PLAIN_TRANSFER = frozenset(("", "7bit", "8bit", "binary"))
_MESSAGES = frozenset(("message/rfc822", "message/global"))

_KNOWN = frozenset(
    "from to cc bcc date subject sender reply-to message-id mime-version received return-path delivered-to references "
    "in-reply-to newsgroups path organization keywords comments".split()
)


class Header(NamedTuple):
    """A field of a header: its name in lower case, its value unfolded, the line of the file (from 1) it begins on."""

    name: str
    value: str
    line: int


class Part(NamedTuple):
    """A part: its header, and where its content stands in the file (bytes; ``line`` from 1).

    ``parts``: those inside; ``around`` are then the places of what stands before the first and after the last. Of a
    message inside, the one part is that message. ``whole`` is ``False`` where a limit kept it from being divided.
    """

    headers: tuple[Header, ...]
    media_type: str
    parameters: Mapping[str, str]
    start: int
    end: int
    line: int
    parts: tuple["Part", ...] = ()
    around: tuple[tuple[int, int], ...] = ()
    whole: bool = True

    def header(self, name: str) -> str:
        """The value of the first field called so; empty if there is none."""
        return next((one.value for one in self.headers if one.name == name), "")

    @property
    def transfer(self) -> str:
        """The transfer encoding, in lower case."""
        return self.header("content-transfer-encoding").split(";")[0].strip().lower()


class _Draft:
    """A part that is not at its end yet."""

    def __init__(self, headers: tuple[Header, ...], start: int, line: int, standard: str) -> None:
        self.headers, self.start, self.line = headers, start, line
        written = next((one.value for one in headers if one.name == "content-type"), "")
        kind = written.split(";")[0].strip().lower()
        self.media_type = kind if kind.count("/") == 1 else standard
        self.parameters = parameters(written)
        self.boundary: bytes | None = None
        self.parts: list[Part] = []
        self.first: int | None = None
        self.after: int | None = None
        self.whole = True

    def around(self, end: int) -> tuple[tuple[int, int], ...]:
        """Where text stands before the first part, and after the line that ends the last."""
        before = (self.start, self.start if self.first is None else self.first)
        after = (end if self.after is None else self.after, end)
        return tuple((start, stop) for start, stop in (before, after) if start < stop)


def divided(data: bytes) -> Part:
    """The message *data* and all its parts. Linear; it cannot fail, for what is no message is one part of text."""
    return _Divider(data).root()


class _Divider:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._open: list[_Draft] = []
        self._levels: dict[bytes, list[int]] = {}
        self._counted, self._line = 0, 1
        self._parts = 0
        self._root: Part | None = None

    def root(self) -> Part:
        found = _ENVELOPE.match(self._data)
        self._begin(found.end() if found else 0, "text/plain")
        for delimiter in _DELIMITER.finditer(self._data):
            self._divide(delimiter)
        self._close(0, len(self._data))
        if self._root is None:  # pragma: no cover - the first part is the root
            raise AssertionError
        return self._root

    def _line_at(self, place: int) -> int:
        if place < self._counted:
            return self._line - self._data.count(b"\n", place, self._counted)
        self._line += self._data.count(b"\n", self._counted, place)
        self._counted = place
        return self._line

    def _begin(self, place: int, standard: str) -> None:
        """Begin a part whose header stands at *place*, and the message that it is, if it is one."""
        while True:
            draft = self._header(place, standard)
            self._open.append(draft)
            self._parts += 1
            if draft.media_type.startswith("multipart/"):
                self._expect(draft)
                return
            if draft.media_type not in _MESSAGES or _transfer(draft) not in _PLAIN_TRANSFER:
                return
            draft.whole = self._may_nest()
            if not draft.whole:
                return
            place, standard = draft.start, "text/plain"

    def _may_nest(self) -> bool:
        return len(self._open) < MAX_NESTED and self._parts < MAX_PARTS

    def _expect(self, draft: _Draft) -> None:
        boundary = draft.parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
        draft.whole = self._may_nest()
        if boundary and draft.whole:
            draft.boundary = boundary
            self._levels.setdefault(boundary, []).append(len(self._open) - 1)

    def _header(self, place: int, standard: str) -> _Draft:
        headers: list[Header] = []
        found = _FIELD.match(self._data, place)
        begin = place
        while found is not None:
            name = found[1].decode("ascii").lower()
            headers.append(Header(name, unfolded(found[2]), self._line_at(place)))
            place = found.end()
            found = _FIELD.match(self._data, place)
        if headers and not any(_is_known(one.name) for one in headers):
            headers, place = [], begin
        elif self._data.startswith((b"\n", b"\r\n"), place):
            place += 1 if self._data.startswith(b"\n", place) else 2
        return _Draft(tuple(headers), place, self._line_at(place), standard)

    def _divide(self, delimiter: re.Match[bytes]) -> None:
        token = delimiter[1].rstrip(b" \t")
        ends = not self._levels.get(token) and token.endswith(b"--")
        levels = self._levels.get(token[:-2] if ends else token)
        if not levels or (self._parts >= MAX_PARTS and not ends):
            if levels:
                self._open[-1].whole = False
            return
        level = levels[-1]
        self._close(level + 1, delimiter.start())
        draft = self._open[level]
        if draft.first is None:
            draft.first = delimiter.start()
        after = min(delimiter.end() + 1, len(self._data))
        if ends:
            levels.pop()
            draft.boundary, draft.after = None, after
        else:
            self._begin(after, "message/rfc822" if draft.media_type == "multipart/digest" else "text/plain")

    def _close(self, level: int, end: int) -> None:
        """End the parts from this level of nesting on."""
        while len(self._open) > level:
            draft = self._open.pop()
            if draft.boundary is not None:
                self._levels[draft.boundary].pop()
            stop = self._before_line_end(draft.start, end)
            part = Part(
                draft.headers,
                draft.media_type,
                draft.parameters,
                draft.start,
                stop,
                draft.line,
                tuple(draft.parts),
                draft.around(stop),
                draft.whole,
            )
            if self._open:
                self._open[-1].parts.append(part)
            else:
                self._root = part

    def _before_line_end(self, start: int, end: int) -> int:
        """The line end before a delimiter belongs to that."""
        if end == len(self._data) or end <= start or self._data[end - 1 : end] != b"\n":
            return end
        return end - (2 if self._data[end - 2 : end] == b"\r\n" else 1)


def _is_known(name: str) -> bool:
    """Whether a field is one of mail: else what looks like a header is text that has colons."""
    return name in _KNOWN or name.startswith(("content-", "x-", "list-", "resent-"))


def _transfer(draft: _Draft) -> str:
    written = next((one.value for one in draft.headers if one.name == "content-transfer-encoding"), "")
    return written.strip().lower()
