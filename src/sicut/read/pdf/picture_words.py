"""Where on a page words stand: found by their letters and digits alone, one box for each line.

Hyphens, spaces and marks are no letters, so that words divided at the end of a line are found as they are.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple
from unicodedata import category, normalize

_MOST_PLACES: Final = 500
_SHORTEST: Final = 8  # letters: what is shorter stands on a page by chance
_ENOUGH: Final = 0.5
_GAP: Final = 4.0
_TATWEEL: Final = "\u0640"
_LAM: Final = "\u0644"
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff]")


class Words(NamedTuple):
    """The letters of the words to be found, and some of those before and after them on the same page."""

    letters: str
    before: str = ""
    after: str = ""


class Edges(NamedTuple):
    """A rectangle in any unit; ``top`` is less than ``bottom``."""

    left: float
    top: float
    right: float
    bottom: float


class Letters(NamedTuple):
    """The letters of a text, and for each the offset of its character in it."""

    text: str
    offsets: Sequence[int]


def letters_of(text: str) -> str:
    """The letters and digits of *text*, ligatures and presentation forms dissolved (NFKD), without marks."""
    return "".join(map(_letters, text))


def placed_letters(text: str) -> Letters:
    """The same, with the way back."""
    found = [(letter, offset) for offset, character in enumerate(text) for letter in _letters(character)]
    return Letters("".join(letter for letter, _ in found), [offset for _, offset in found])


def _letters(character: str) -> str:
    if character.isascii():
        return character if character.isalnum() else ""
    return "".join(one for one in normalize("NFKD", character) if category(one)[0] in "LN" and one != _TATWEEL)


def offsets_of(words: Words, page: Letters, seen: Callable[[], Letters]) -> Sequence[int]:
    """The offsets of the characters of *words* on *page*; none: less than half of them stands there.

    Words that stand there whole and more than once are where the letters around them fit best. Of others the longest
    beginnings that stand there are taken, one after the other: a note or another column may come between. *seen*: the
    letters of the page as :func:`seen_order` gives them; asked for scripts that run from right to left.
    """
    if not words.letters:
        return ()
    found = [page.offsets[place] for place in _places(words, page.text)]
    if len(found) < len(words.letters) and _RIGHT_TO_LEFT.search(words.letters):
        other = seen()
        found = max(found, [other.offsets[place] for place in _places(words, other.text)], key=len)
    return found if len(found) >= _ENOUGH * len(words.letters) else ()


def seen_order(page: Letters, stands: Mapping[int, tuple[float, float]], high: float) -> Letters:
    """The letters of *page* line by line, each from right to left, but for numbers and words of other scripts.

    A file may give such scripts in any order. *stands*: by offset the middle of a character
    and its base line, counted downwards; *high*: how high a character is.
    """
    rows: list[list[int]] = []
    first = -1.0
    places = range(len(page.text))
    for place in sorted(places, key=lambda place: stands[page.offsets[place]][1]):
        down = stands[page.offsets[place]][1]
        if not rows or down - first > high / 2:
            rows.append([])
            first = down
        rows[-1].append(place)
    # a lam and an alef that stand at one place are a ligature
    order = [
        place
        for row in rows
        for place in _runs(page.text, sorted(row, key=lambda at: (-stands[page.offsets[at]][0], page.text[at] != _LAM)))
    ]
    return Letters("".join(page.text[place] for place in order), [page.offsets[place] for place in order])


def _runs(text: str, row: Sequence[int]) -> Iterator[int]:
    for turns, run in groupby(
        row, key=lambda place: _RIGHT_TO_LEFT.match(text[place]) is None or text[place].isdigit()
    ):
        held = list(run)
        yield from reversed(held) if turns else held


def _places(words: Words, page: str) -> Sequence[int]:
    whole = list(_occurrences(words.letters, page))
    if whole:
        start = max(whole, key=lambda place: _fit(words, page, place))
        return range(start, start + len(words.letters))
    found: list[int] = []
    at = last = 0
    while at < len(words.letters):
        length = _longest(words.letters, at, page)
        if length < _SHORTEST:
            at += 1
            continue
        piece = words.letters[at : at + length]
        start = page.find(piece, last)
        start = page.find(piece) if start < 0 else start
        found += range(start, start + length)
        at, last = at + length, start + length
    return found


def _occurrences(letters: str, page: str) -> Iterator[int]:
    place = page.find(letters)
    for _ in range(_MOST_PLACES):
        if place < 0:
            return
        yield place
        place = page.find(letters, place + 1)


def _fit(words: Words, page: str, place: int) -> int:
    """How many letters before and after are the same."""
    end = place + len(words.letters)
    before = page[max(0, place - len(words.before)) : place]
    after = page[end : end + len(words.after)]
    return _common(words.before[::-1], before[::-1]) + _common(words.after, after)


def _common(one: str, other: str) -> int:
    for number, (letter, its) in enumerate(zip(one, other, strict=False)):
        if letter != its:
            return number
    return min(len(one), len(other))


def _longest(letters: str, at: int, page: str) -> int:
    """How many letters from *at* on stand together on the page; fewer than :data:`_SHORTEST`: it may say 0."""
    least, most = 0, len(letters) - at
    length = min(_SHORTEST, most)
    while length <= most and letters[at : at + length] in page:
        least, length = length, max(length + 1, min(2 * length, most))
    if least == 0:
        return 0
    most = min(length - 1, most)
    while least < most:
        length = (least + most + 1) // 2
        if letters[at : at + length] in page:
            least = length
        else:
            most = length - 1
    return least


def lines_of(characters: Sequence[Edges]) -> Sequence[Edges]:
    """The lines that *characters*, in the order of reading, stand in: a rectangle for each, or for each column of it.

    The characters of a line follow each other across, or downwards if most of them do.
    """
    pairs = list(pairwise(characters))
    across = sum(_overlap(*one[1::2], *other[1::2]) for one, other in pairs)
    down = sum(_overlap(*one[::2], *other[::2]) for one, other in pairs)
    is_down = down > across
    lines: list[Edges] = []
    for one in characters:
        if lines and _goes_on(_turned(lines[-1], is_down=is_down), _turned(one, is_down=is_down)):
            lines[-1] = _around(lines[-1], one)
        else:
            lines.append(one)
    return lines


def _turned(one: Edges, *, is_down: bool) -> Edges:
    return Edges(one.top, one.left, one.bottom, one.right) if is_down else one


def _goes_on(line: Edges, one: Edges) -> bool:
    high = max(line.bottom - line.top, one.bottom - one.top)
    gap = max(one.left - line.right, line.left - one.right)
    return _overlap(line.top, line.bottom, one.top, one.bottom) and gap <= _GAP * high


def _overlap(start: float, end: float, other_start: float, other_end: float) -> bool:
    """Whether two stretches have more than half of the shorter one in common."""
    return 2 * (min(end, other_end) - max(start, other_start)) > min(end - start, other_end - other_start)


def _around(one: Edges, other: Edges) -> Edges:
    return Edges(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )
