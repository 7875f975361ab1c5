"""What the tables of a segment are made of: streams, one after the other, and the bits where their words begin.

Each stream begins at a multiple of 8 bytes; zeros stand between, one at least, and the one after a stream has a bit as
if a word began there. So the bits of a document are whole bytes, each word goes on to the next bit, and a place on the
grid is one number, the *slot*: the eighth part of its byte.
"""

from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.collate.native import Numbers, bytes_at, core, encoded, received
from sicut.collate.seed import STRETCH
from sicut.collate.sketch import sketch_and_words

ALIGNED = 8


class Material(NamedTuple):
    """The streams and bits of a segment; for each document where its stream begins, and its length."""

    streams: memoryview
    starts: memoryview
    documents: Sequence[tuple[int, int]]


def bits_of(length: int) -> int:
    """The bytes of the bits of a stream of *length* bytes."""
    return length // 8 + 1


def stretches_of(length: int) -> int:
    """How many stretches a stream of *length* bytes has; those of all documents of a segment are numbered through."""
    return -(-length // STRETCH)


class Sketched(NamedTuple):
    """The stream of a text, the bits where its words begin, how many they are, and its marks."""

    stream: bytes
    starts: bytes
    words: int
    marks: Numbers


def sketched(text: str) -> Sketched:
    """The stream of *text*, by whichever engine is in use."""
    native = core()
    if native is not None:
        return _received(native.call("sketch", encoded(text)))
    found, words = sketch_and_words(text)
    starts, at = bytearray(bits_of(len(found.stream))), 0
    for word in (*words, ""):
        starts[at >> 3] |= 1 << (at & 7)
        at += len(word.encode())
    return Sketched(found.stream, bytes(starts), len(words), found.marks)


def _received(answer: bytes) -> Sketched:
    stream, at = bytes_at(answer, 0)
    starts, at = bytes_at(answer, at)
    count, *marks = received(answer[at:])
    return Sketched(stream, starts, count, array("Q", marks))


def bits(data: bytes, first: int, last: int) -> Iterator[int]:
    """Which of the bits from *first* to *last* are set, counted from the first."""
    number = int.from_bytes(data[first >> 3 : (last + 7) >> 3], "little") >> (first & 7)
    number &= (1 << (last - first)) - 1
    text = f"{number:b}"[::-1]
    at = text.find("1")
    while at >= 0:
        yield at
        at = text.find("1", at + 1)
