"""What a text sets apart by marks or brackets of any kind, nested or left open."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.span import Span
from sicut.text.arabic_letters import is_arabic
from sicut.text.pattern import pattern
from sicut.text.unicode import SPACES, is_mark, is_word_character

_MARKS = pattern('["“”„«»‹›﴾﴿{}()\\[\\]]|\n[ \t]*\n')
_CLOSERS = {
    "{": "}", "(": ")", "[": "]", "«": "»", "»": "«", "‹": "›", "“": "”", "„": "“”", '"': '"', "﴿": "﴾", "﴾": "﴿",
}  # fmt: skip
_ROUND = frozenset("([{")
_EITHER = frozenset('"﴿﴾')
DEEPEST = 8


class Stretch(NamedTuple):
    """``inner`` runs from the first to the last word inside the marks; ``outer`` includes them.

    ``mark`` is the opening one; ``is_open``: no closing one follows in its paragraph, where ``outer`` then ends.
    """

    inner: Span
    outer: Span
    mark: str
    is_open: bool = False


def stretches(text: str) -> Iterator[Stretch]:
    """The stretches of *text*, each after those inside it; linear.

    Marks that open nothing are passed over; what is left open ends with its paragraph, and so does what is in it.
    """
    waiting: list[tuple[str, int]] = []
    for match in _MARKS().finditer(text):
        mark, at = match.group(), match.start()
        if mark[0] == "\n":
            yield from _left_open(text, waiting, at)
            waiting.clear()
            continue
        depth = _closed(text, waiting, mark, at)
        if depth is not None:
            yield from _made(text, waiting[depth], at, at + 1)
            del waiting[depth:]
        elif mark in _CLOSERS and len(waiting) < DEEPEST:
            waiting.append((mark, at))
    yield from _left_open(text, waiting, len(text))


def _closed(text: str, waiting: list[tuple[str, int]], mark: str, at: int) -> int | None:
    """Which of the stretches that wait is closed by the mark at *at*; a bracket never closes what began outside it."""
    if mark == '"' and _begins(text, at) and not _ends(text, at):
        return None
    for depth in range(len(waiting) - 1, -1, -1):
        if mark in _CLOSERS[waiting[depth][0]]:
            return depth
    return None


def _begins(text: str, at: int) -> bool:
    after, before = text[at + 1 : at + 2], text[at - 1 : at] if at else " "
    return bool(after) and is_word_character(after) and not is_word_character(before)


def _ends(text: str, at: int) -> bool:
    return bool(at) and not (text[at - 1] in SPACES or text[at - 1] in ":([{*_")


def _made(text: str, opened: tuple[str, int], end: int, after: int, *, is_open: bool = False) -> Iterator[Stretch]:
    mark, start = opened
    inner = trimmed(text, start + 1, end)
    if inner is not None:
        yield Stretch(inner, Span(start, after), mark, is_open)


def _left_open(text: str, waiting: list[tuple[str, int]], end: int) -> Iterator[Stretch]:
    """The last quotation that was never closed."""
    for opened in reversed(waiting):
        if opened[0] != "(" and opened[0] != "[":
            cut = _cut(text, opened[1] + 1, end)
            yield from _made(text, opened, cut, cut, is_open=True)
            return


def _cut(text: str, start: int, end: int) -> int:
    """Where what is left open is cut off: before a bracket, or before a word in another script."""
    own = None
    for at in range(start, end):
        c = text[at]
        if c in _ROUND:
            return at
        if c.isalpha() and not is_mark(c):
            script = is_arabic(c)
            own = script if own is None else own
            if script is not own and text[at - 1] in SPACES:
                return at
    return end


def trimmed(text: str, start: int, end: int) -> Span | None:
    """From the first to the last word or mark of a word between two offsets; nothing if there is none."""
    while start < end and not is_word_character(text[start]):
        start += 1
    while end > start and _is_outside(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None


def _is_outside(c: str) -> bool:
    return c in SPACES or c in '"“”„«»‹›﴾﴿{}()[]*_.,:;!?،؛؟…-–—>#'
