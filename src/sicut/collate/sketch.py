"""A text made ready to be searched: its folded letters as one stream of bytes, and the way back.

The stream is the text as shown, folded, without spaces, in UTF-8: whatever differs only in case,
spacing, hyphenation, quotation marks or diacritics has the same bytes.
"""

import re
from array import array
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import Protocol

from sicut.text.fold import POINTED, letters

CHUNK = 512
_DECIMAL = re.compile(r"(?<=[0-9])\.(?=[0-9])")


class Sketched(Protocol):
    """A text and its folded letters, wherever those are kept; see :class:`Sketch`."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The text."""

    @property
    def stream(self) -> bytes:
        """Its folded letters."""

    def byte_at(self, offset: int) -> int:
        """How many bytes of the stream stand before the code point *offset* of the text."""

    def offset_of(self, byte: int) -> int:
        """The offset in the text of the code point that the byte *byte* of the stream came from."""


def byte_at(text: str, marks: "array[int]", offset: int) -> int:
    """See :meth:`Sketch.byte_at`."""
    chunk = min(offset // CHUNK, len(marks) - 1)
    return marks[chunk] + len(letters(text[chunk * CHUNK : offset]).encode())


def offset_of(text: str, marks: "array[int]", byte: int) -> int:
    """See :meth:`Sketch.offset_of`."""
    chunk = bisect_right(marks, byte) - 1
    at, start = marks[chunk], chunk * CHUNK
    for offset in range(start, min(start + CHUNK, len(text))):
        at += len(letters(text[offset]).encode())
        if at > byte:
            return offset
    return len(text)


@dataclass(frozen=True, slots=True)
class Sketch:
    """The folded letters of ``text``.

    ``marks[i]`` is the number of bytes of ``stream`` before the code point ``i * CHUNK`` of ``text``.
    """

    text: str
    stream: bytes
    marks: "array[int]"

    def byte_at(self, offset: int) -> int:
        """How many bytes of the stream stand before the code point *offset* of the text."""
        return byte_at(self.text, self.marks, offset)

    def offset_of(self, byte: int) -> int:
        """The offset in the text of the code point that the byte *byte* of the stream came from.

        The length of the text for a byte past the end of the stream.
        """
        return offset_of(self.text, self.marks, byte)


def folded_words(text: str) -> list[str]:
    """The words of *text*, folded, in order."""
    return _parted(text.translate(POINTED))


def _parted(pointed: str) -> list[str]:
    """The words of a text folded with its points: a point between two digits belongs to the number."""
    return _DECIMAL.sub("", pointed).replace(".", " ").split()


def sketch(text: str) -> tuple[Sketch, Counter[str]]:
    """The sketch of *text*, and how often each folded word stands in it."""
    found, words = sketch_and_words(text)
    return found, Counter(words)


def sketch_and_words(text: str) -> tuple[Sketch, list[str]]:
    """The sketch of *text*, and its folded words in order."""
    marks, at = array("Q"), 0
    chunks: list[str] = []
    streams: list[bytes] = []
    for start in range(0, max(len(text), 1), CHUNK):
        folded = text[start : start + CHUNK].translate(POINTED)
        stream = folded.replace(" ", "").replace(".", "").encode()
        marks.append(at)
        at += len(stream)
        chunks.append(folded)
        streams.append(stream)
    return Sketch(text, b"".join(streams), marks), _parted("".join(chunks))
