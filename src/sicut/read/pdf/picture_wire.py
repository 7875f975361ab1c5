"""What the process that draws pages is asked, and what it answers; nothing in an answer is believed.

A question is a line of JSON and the bytes of a file. An answer is a line of JSON, which tells the size of a picture and
the places of words, and after it the dots, compressed and as letters (base64): it goes as the text of a document.
"""

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Final, NamedTuple, cast

from sicut.model.picture import Box
from sicut.read.pdf.picture_words import Edges, Words

WIDTH: Final = 900
HIGHEST: Final = 1800
"""The most dots of a picture: a page of a book is legible, and what is larger, a plan or a bomb, is drawn smaller."""
_MOST_LINES: Final = 400
_DIGITS: Final = 4
_FOUR: Final = 4


class Pixels(NamedTuple):
    """Rows of dots from above, two in a byte: 0 is black, 15 white. ``width`` is even."""

    width: int
    height: int
    rows: bytes


class Question(NamedTuple):
    """The file that has this SHA-256 (in hexadecimal), and its pages, by number from 1, with the words wanted on each.

    It is what was sent, or a member of the archive that was; ``name`` is that of what was sent.
    """

    name: str
    sha256: str
    pages: Sequence[tuple[int, Sequence[Words]]]


class Drawn(NamedTuple):
    """A page, and the boxes of the lines of each of the words wanted on it."""

    pixels: Pixels
    places: Sequence[Sequence[Box]]


def asked(question: Question, data: bytes) -> bytes:
    """*question* on the file *data*, as bytes."""
    return json.dumps(question, separators=(",", ":")).encode("ascii") + b"\n" + data


def question_of(sent: bytes) -> tuple[Question, bytes]:
    """The reverse of :func:`asked`; sent by sicut itself."""
    line, _, data = sent.partition(b"\n")
    name, sha256, pages = cast("tuple[str, str, list[tuple[int, list[list[str]]]]]", json.loads(line))
    return Question(name, sha256, [(page, [Words(*one) for one in words]) for page, words in pages]), data


def answered(pixels: Pixels, places: Sequence[Sequence[Edges]]) -> str:
    """A page drawn, and the lines of words in shares of the page, as text."""
    found = [
        [
            [round(share, _DIGITS) for share in (left, top, right - left, bottom - top)]
            for left, top, right, bottom in one
        ]
        for one in (lines[:_MOST_LINES] for lines in places)
    ]
    head = json.dumps([pixels.width, pixels.height, found], separators=(",", ":"))
    return f"{head}\n{b64encode(zlib.compress(pixels.rows, 6)).decode('ascii')}"


def answer_of(text: str, wanted: int) -> Drawn:
    """The reverse of :func:`answered`, for as many words as were *wanted*.

    Raises:
        ValueError: it is no answer, or larger than may be.
    """
    try:
        return _answer(text, wanted)
    except (ValueError, RecursionError, zlib.error) as error:
        raise ValueError(f"this is no picture of a page: {error}") from None


def _answer(text: str, wanted: int) -> Drawn:
    head, _, dots = text.partition("\n")
    width, height, places = _list(json.loads(head), 3)
    if type(width) is not int or type(height) is not int:
        raise ValueError("this is no size")
    if not (0 < width <= WIDTH and width % 2 == 0 and 0 < height <= HIGHEST):
        raise ValueError("no picture has this size")
    found = [[_box(box) for box in _list(lines)[:_MOST_LINES]] for lines in _list(places, wanted)]
    return Drawn(Pixels(width, height, _expanded(dots, width // 2 * height)), found)


def _expanded(dots: str, size: int) -> bytes:
    rows = zlib.decompressobj().decompress(b64decode(dots, validate=True), size)
    if len(rows) != size:
        raise ValueError("there are too few dots")
    return rows


def _box(value: object) -> Box:
    return Box(*map(_share, _list(value, _FOUR)))


def _share(value: object) -> float:
    if (type(value) is not int and type(value) is not float) or not 0 <= value <= 1:
        raise ValueError("this is no place on a page")
    return float(value)


def _list(value: object, length: int | None = None) -> list[object]:
    if not isinstance(value, list) or len(value) != (len(value) if length is None else length):
        raise ValueError("this is no list")
    return value
