"""What goes through the pipes of a child: frames, each a kind, three lengths, and as many bytes.

A child is not trusted: lengths are checked before anything is taken in, and nothing in a frame is run.
"""

import json
import struct
from enum import Enum
from typing import BinaryIO, Final, NamedTuple

from sicut.model.reading import MIB, Budget

_HEAD: Final = struct.Struct("<cIII")
MOST_COLUMNS: Final = 128 * MIB
_SLACK: Final = MIB


class Kind(Enum):
    """``READY``: the child can read now. ``BEGUN``: it begins a document inside its input. ``ENDED``: all is told."""

    READ = b"R"
    READY = b"H"
    BEGUN = b"B"
    DOCUMENT = b"D"
    ENDED = b"E"


_KINDS: Final = {kind.value: kind for kind in Kind}


class Frame(NamedTuple):
    """``header`` is JSON in UTF-8, ``columns`` are numbers of 32 or 64 bits, ``data`` is a text in UTF-8, or a file."""

    kind: Kind
    header: bytes
    columns: bytes = b""
    data: bytes = b""

    @property
    def size(self) -> int:
        """The bytes that it holds."""
        return len(self.header) + len(self.columns) + len(self.data)


def packed(value: object) -> bytes:
    """*value* as JSON in UTF-8; halves of surrogate pairs survive."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def unpacked(data: bytes) -> object:
    """The reverse of :func:`packed`.

    Raises:
        ValueError: it is no JSON, or nests too deeply.
    """
    try:
        value: object = json.loads(data.decode("utf-8", "surrogatepass"))
    except RecursionError:
        raise ValueError("it nests too deeply") from None
    return value


def fits(frame: Frame, budget: Budget) -> bool:
    """Whether *frame* is no larger than *budget* lets a document be."""
    return _fits(len(frame.header), len(frame.columns), len(frame.data), budget)


def _fits(header: int, columns: int, data: int, budget: Budget) -> bool:
    return header <= budget.text + _SLACK and columns <= MOST_COLUMNS and data <= budget.text


def write(to: BinaryIO, frame: Frame) -> None:
    """Write *frame* through *to*, and flush."""
    lengths = len(frame.header), len(frame.columns), len(frame.data)
    to.write(_HEAD.pack(frame.kind.value, *lengths) + frame.header)
    for part in (frame.columns, frame.data):
        if part:
            to.write(part)
    to.flush()


def read(of: BinaryIO, budget: Budget | None) -> Frame | None:
    """The next frame of *of*; ``None``: it has ended, or broken off. *budget*: what a frame may hold; ``None``: all.

    Raises:
        ValueError: it is no frame, or too large.
    """
    head = of.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    kind, header, columns, data = _HEAD.unpack(head)
    if kind not in _KINDS or (budget is not None and not _fits(header, columns, data, budget)):
        raise ValueError("this is no frame")
    lengths = header, columns, data
    parts = [of.read(length) if length else b"" for length in lengths]
    if tuple(map(len, parts)) != lengths:
        return None
    return Frame(_KINDS[kind], *parts)
