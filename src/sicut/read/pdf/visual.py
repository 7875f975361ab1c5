"""Text in the order in which it is seen, put into the order in which it is read.

Characters of scripts that run from right to left stand in a PDF in any order; where they stand on the page is sure.
The reverse of the bidirectional algorithm (UAX #9) for one line: runs from the right, in each of them words of the
left-to-right scripts and numbers as they stand.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from sicut.read.pdf.pieces import RIGHT_TO_LEFT, Piece

_DIGITS = re.compile("[0-9\u0660-\u0669\u06f0-\u06f9]")
_LETTERS = re.compile("[A-Za-z\xaa\xb5\xba\xc0-\u0590\u0900-\u1fff\u2c00-\ud7ff]")
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\ufb1e]+")
_ALEFS = "\u0627\u0622\u0623\u0625"
_LAM = "\u0644"
_MIRROR = str.maketrans("()[]{}<>\xab\xbb\u2039\u203a", ")(][}{><\xbb\xab\u203a\u2039")
_SAME = 0.05
_GAP = 0.15
_BARE_GAP = 0.3
_SHARE = 2  # a line of Hebrew or Arabic may hold names and addresses in Latin letters
_TOUCH = 0.05
_NARROW = 0.4
_NUMBER_SIGNS = frozenset(".,:/-%+\u066b\u066c\u066a")


def read_off(pieces: Sequence[Piece]) -> str:
    """The text of the pieces of one line in reading order; where they stand apart, there is a space."""
    places = {id(piece): number for number, piece in enumerate(pieces)}
    order = sorted(pieces, key=lambda piece: piece.x0 + piece.x1)
    items = _items(_with_marks(_without_lengthening(order)), places)
    right, left = (sum(len(text) for text, kind in items if kind == side) for side in "RL")
    base = "R" if right and _SHARE * right >= left else "L"
    runs = [(kind, list(held)) for kind, held in groupby(_resolved(items, base), key=lambda item: item[1])]
    if base == "R":
        runs.reverse()
    return "".join(_run(kind, [text for text, _ in held]) for kind, held in runs)


def _run(kind: str, texts: Sequence[str]) -> str:
    """The texts of a run in reading order; brackets are as they look, and so turn with the direction."""
    return (
        "".join(text.translate(_MIRROR) if len(text) == 1 else text for text in reversed(texts))
        if kind == "R"
        else "".join(texts)
    )


def _without_lengthening(order: list[Piece]) -> list[Piece]:
    """The pieces, those left out that lengthen an Arabic word and that a file gives as some digit or hyphen.

    They are narrow, and letters touch them on both sides.
    """
    kept = order[:1]
    for before, piece, after in zip(order, order[1:], order[2:], strict=False):
        touches = max(piece.x0 - before.x1, after.x0 - piece.x1) < _TOUCH * piece.size
        narrow = piece.x1 - piece.x0 < _NARROW * piece.size
        sign = len(piece.text) == 1 and piece.text in "0123456789-"
        if not (sign and touches and narrow and RIGHT_TO_LEFT.search(before.text) and RIGHT_TO_LEFT.search(after.text)):
            kept.append(piece)
        else:
            after.x0 = piece.x0
    return kept + order[1:][-1:]


def _with_marks(order: Sequence[Piece]) -> list[Piece]:
    """The pieces, vowel marks joined to the letter that they stand over or under."""
    bases = [piece for piece in order if not _MARKS.fullmatch(piece.text)]
    if len(bases) == len(order) or not bases:
        return list(order)
    near = iter([*bases[1:], None])
    base, following = bases[0], next(near)
    for mark in (piece for piece in order if _MARKS.fullmatch(piece.text)):
        centre = (mark.x0 + mark.x1) / 2
        while following is not None and _apart(following, centre) <= _apart(base, centre):
            base, following = following, next(near, None)
        base.text += mark.text
    return bases


def _apart(piece: Piece, x: float) -> float:
    return abs((piece.x0 + piece.x1) / 2 - x)


def _items(order: Sequence[Piece], places: Mapping[int, int]) -> list[tuple[str, str]]:
    """Texts and spaces from left to right with their direction: R, L, D for a number, N for none, S for a space."""
    items: list[tuple[str, str]] = []
    before: Piece | None = None
    for piece in order:
        if before is not None and piece.x0 - before.x1 > _least(before, piece, places) * max(piece.size, before.size):
            items.append((" ", "S"))
        same = before is not None and abs(piece.x0 - before.x0) < _SAME and abs(piece.x1 - before.x1) < _SAME
        if same and piece.text == _LAM and items[-1][0][:1] in _ALEFS:
            items.append((piece.text, "R"))
        elif same and piece.text[:1] in _ALEFS and items[-1][0] == _LAM:
            items.insert(len(items) - 1, (piece.text, "R"))
        else:
            items.append((piece.text, _kind(piece.text)))
        before = piece
    return items


def _least(one: Piece, other: Piece, places: Mapping[int, int]) -> float:
    """How wide a space is at least, in the size of the type.

    Wider between two that come one after the other in the file with no space between, if one of them is marked
    content: its place is known by its ink alone.
    """
    first, second = sorted((one, other), key=lambda piece: places[id(piece)])
    bare = places[id(second)] == places[id(first)] + 1 and second.doubt and not second.space
    return _BARE_GAP if bare else _GAP


def _kind(text: str) -> str:
    if _DIGITS.search(text) and not _LETTERS.search(text):
        return "D"
    if RIGHT_TO_LEFT.search(text):
        return "R"
    return "L" if _LETTERS.search(text) else "N"


def _resolved(items: Sequence[tuple[str, str]], base: str) -> list[tuple[str, str]]:
    """What has no direction of its own takes that of what stands on both sides of it, else that of the line."""
    kinds = [kind for _, kind in items]
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in "NS":
            end += 1
        if end > at:
            before = kinds[at - 1] if at else base
            after = kinds[end] if end < len(kinds) else base
            kinds[at:end] = [_between(before, after, items[at:end], base)] * (end - at)
        at = end + 1
    if base == "R":
        return [(text, "L" if kind in "LD" else kind) for (text, _), kind in zip(items, kinds, strict=True)]
    return [(text, "R" if kind == "R" else "L") for (text, _), kind in zip(items, kinds, strict=True)]


def _between(before: str, after: str, held: Sequence[tuple[str, str]], base: str) -> str:
    if before == after == "D":
        return "D" if len(held) == 1 and held[0][0] in _NUMBER_SIGNS else base
    if {before, after} <= {"L", "D"}:
        return "L"
    return "R" if before == after == "R" else base
