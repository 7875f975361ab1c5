"""The content of a part of a message, decoded (RFC 2045), with the line of the file that each piece stands on."""

import binascii
from bisect import bisect_right
from typing import NamedTuple

from sicut.model.document import Anchor
from sicut.read.encoding import decode
from sicut.read.joined import on_line
from sicut.read.mail_words import base64_bytes
from sicut.read.mime import Part
from sicut.read.parsed import Parsed, together
from sicut.text.lines import line_starts

_IDENTITY = frozenset(("", "7bit", "8bit", "binary"))
_CONTINUATION = bytes(range(0x80, 0xC0))


class Content(NamedTuple):
    """The bytes of a part. ``lines``: where pieces begin in them, and the line of the file; in step from there on.

    ``in_step`` is ``False`` for base64, whose lines are none of the text. ``missing`` says what could not be decoded.
    """

    data: bytes
    lines: tuple[tuple[int, int], ...]
    in_step: bool = True
    missing: str | None = None


class Text(NamedTuple):
    """The text of a part; ``anchors`` as in :class:`sicut.model.document.Document`."""

    text: str
    anchors: tuple[Anchor, ...]
    in_step: bool
    missing: str | None


def content_of(data: bytes, part: Part) -> Content:
    """What the part of the message *data* holds, decoded."""
    written = data[part.start : part.end]
    first = ((0, part.line),)
    transfer = part.transfer
    if transfer == "base64":
        decoded, intact = base64_bytes(written)
        return Content(decoded, first, in_step=False, missing=None if intact else "its base64 is damaged")
    if transfer == "quoted-printable":
        return _quoted_printable(written, part.line)
    if transfer in _IDENTITY:
        return Content(written, first)
    return Content(written, first, missing=f"its transfer encoding {transfer[:40]} is not known")


def _quoted_printable(written: bytes, line: int) -> Content:
    pieces: list[bytes] = []
    lines: list[tuple[int, int]] = []
    length, in_the_middle, soft = 0, True, False
    for number, raw in enumerate(written.split(b"\n")):
        body = raw.rstrip(b" \t\r")
        soft = body.endswith(b"=")
        ending = b"" if soft else b"\r\n" if raw.endswith(b"\r") else b"\n"
        piece = binascii.a2b_qp(body[:-1] if soft else body) + ending
        if in_the_middle:
            lines.append((length, line + number))
        in_the_middle = soft
        pieces.append(piece)
        length += len(piece)
    whole = b"".join(pieces)
    end = len(whole) - (0 if written.endswith(b"\n") or soft else len(ending))
    return Content(whole[:end], tuple(lines))


def text_of(content: Content, label: str | None, path: str, *, markup: bool = False) -> Text:
    """The text of *content*; *label*: the encoding that its header names.

    Raises:
        UnreadableError: the bytes are no text.
    """
    data = content.data
    if label is not None and label.lower() in {"utf-7", "unicode-1-1-utf-7"}:
        data = data.decode("utf-7", "replace").encode("utf-8", "replace")
    text, missing = decode(data, path, markup=markup, label=label)
    return Text(text, _anchors(content, data, text), content.in_step, together(content.missing, missing))


def _anchors(content: Content, data: bytes, text: str) -> tuple[Anchor, ...]:
    """Where pieces begin in the text: counted in characters, if each byte is one or the text is UTF-8."""
    if len(content.lines) == 1:
        return (Anchor(0, content.lines[0][1], 1),)
    utf_8 = len(text) != len(data)
    anchors: list[Anchor] = []
    at = before = 0
    for start, line in content.lines:
        piece = data[before:start]
        at += len(piece.translate(None, delete=_CONTINUATION)) if utf_8 else len(piece)
        before = start
        if at < len(text) and (not anchors or anchors[-1].offset < at):
            anchors.append(Anchor(at, line, 1))
    return tuple(anchors) or (Anchor(0, content.lines[0][1], 1),)


def placed(parsed: Parsed, text: Text) -> Parsed:
    """*parsed*, read from *text*, with its places in that as places in the file."""
    if not text.in_step:
        return on_line(parsed, text.anchors[0].line)
    if not parsed.anchors:
        return parsed._replace(anchors=text.anchors)
    return parsed._replace(anchors=tuple(_through(parsed, text)))


def _through(parsed: Parsed, text: Text) -> list[Anchor]:
    """Each anchor of *parsed*, and each place where the text it was read from leaves its line before the next."""
    starts = line_starts(text.text)
    offsets = [anchor.offset for anchor in text.anchors]
    found: list[Anchor] = []
    ends = [anchor.offset for anchor in parsed.anchors[1:]] + [len(parsed.text) + 1]
    for (offset, line, column), end in zip(parsed.anchors, ends, strict=True):
        place = starts[min(line, len(starts)) - 1] + column - 1
        at = max(0, bisect_right(offsets, place) - 1)
        found.append(_moved(text, starts, at, place)._replace(offset=offset))
        at += 1
        while at < len(offsets) and offsets[at] < place + end - offset:
            found.append(text.anchors[at]._replace(offset=offset + offsets[at] - place))
            at += 1
    return found


def _moved(text: Text, starts: list[int], at: int, place: int) -> Anchor:
    """The place in the file of *place* in the text, which the anchor number *at* stands before."""
    anchor = text.anchors[at]
    rows = bisect_right(starts, place) - bisect_right(starts, anchor.offset)
    if rows <= 0:
        return Anchor(0, anchor.line, anchor.column + max(0, place - anchor.offset))
    return Anchor(0, anchor.line + rows, place - starts[bisect_right(starts, place) - 1] + 1)


def label_of(part: Part) -> str | None:
    """The encoding that a part's header names."""
    return part.parameters.get("charset", "").strip() or None
