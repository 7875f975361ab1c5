"""JSON (RFC 8259) in events, with the place of every string: linear, without recursion.

More is let pass than the standard allows: control characters in strings, commas at the end, several values one
after the other, NaN. Where it is no JSON any more the events end with :attr:`Kind.BROKEN`.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

from sicut.read.strand import Strand

_TOKEN: Final = re.compile(
    r'[ \t\r\n\ufeff]*+(?:([{}\[\]:,])|"((?:[^"\\]++|\\.)*+)(")?|(-?[0-9][0-9.eE+-]*+|true|false|null|NaN|-?Infinity))',
    re.DOTALL,
)
_END: Final = re.compile(r"[ \t\r\n\ufeff]*+\Z")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_ESCAPED: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_CLOSES: Final = {"}": "{", "]": "["}
_NESTING: Final = frozenset("{}[]")
_BEFORE_KEYS: Final = frozenset("{,")
_HIGH, _LOW, _BEYOND = 0xD800, 0xDC00, 0xE000


class Kind(Enum):
    """What an event is."""

    BEGIN_OBJECT = auto()
    BEGIN_ARRAY = auto()
    END = auto()
    KEY = auto()
    STRING = auto()
    OTHER = auto()
    BROKEN = auto()


class Event(NamedTuple):
    """Something in the file at the offset ``place``; ``strand``: the text of a string, a key, a number."""

    kind: Kind
    place: int
    strand: Strand


_NOTHING: Final = Strand("")


def events(text: str, start: int = 0, end: int | None = None) -> Iterator[Event]:
    """What stands in ``text[start:end]``."""
    stop = len(text) if end is None else end
    at, inside, key_next = start, list[str](), False
    while (found := _TOKEN.match(text, at, stop)) is not None:
        at, mark = found.end(), found[1]
        if mark is None:
            yield _scalar(text, found, is_key=key_next)
            if found[2] is not None and found[3] is None:
                yield Event(Kind.BROKEN, found.start(2) - 1, _NOTHING)
                return
        elif mark in _NESTING:
            event = _nested(mark, found.start(1), inside)
            yield event
            if event.kind is Kind.BROKEN:
                return
        key_next = mark in _BEFORE_KEYS and inside[-1:] == ["{"]
    if inside or _END.match(text, at, stop) is None:
        yield Event(Kind.BROKEN, at, _NOTHING)


def _nested(mark: str, place: int, inside: list[str]) -> Event:
    """An object or a list begins or ends."""
    if mark in _CLOSES:
        closes = inside.pop() == _CLOSES[mark] if inside else False
        return Event(Kind.END if closes else Kind.BROKEN, place, _NOTHING)
    inside.append(mark)
    return Event(Kind.BEGIN_OBJECT if mark == "{" else Kind.BEGIN_ARRAY, place, _NOTHING)


def _scalar(text: str, found: re.Match[str], *, is_key: bool) -> Event:
    if found[2] is None:
        return Event(Kind.OTHER, found.start(4), Strand(found[4], (0,), (found.start(4),)))
    place = found.start(2)
    strand = Strand(found[2], (0,), (place,)) if "\\" not in found[2] else _unescaped(text, place, found.end(2))
    return Event(Kind.KEY if is_key else Kind.STRING, place, strand)


def _unescaped(text: str, start: int, end: int) -> Strand:
    """A string with its escapes resolved; half a surrogate pair is U+FFFD."""
    pieces: list[tuple[str, int]] = []
    at, high = start, 0
    for found in _ESCAPE.finditer(text, start, end):
        if at < found.start():
            pieces.append((text[at : found.start()], at))
        code = int(found[1], 16) if found[1] is not None else 0
        if _LOW <= code < _BEYOND and high and at == found.start():
            place = pieces.pop()[1]
            pieces.append((chr(0x10000 + ((high - _HIGH) << 10) + code - _LOW), place))
        elif found[1] is not None:
            pieces.append(("\ufffd" if _HIGH <= code < _BEYOND else chr(code), found.start()))
        else:
            pieces.append((_ESCAPED.get(found[2], found[2]), found.start()))
        high = code if _HIGH <= code < _LOW else 0
        at = found.end()
    if at < end:
        pieces.append((text[at:end], at))
    return Strand.of(pieces)
