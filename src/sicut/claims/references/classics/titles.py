"""The title of a work, and its author, before a place."""

from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from sicut.editions.classics import LONGEST, Classic, Name, Scheme, Strength, authors, last_words, names
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.pattern import pattern

_WINDOW = 80
_LONGEST_WORD = 24
_AUTHOR_WORDS = 3
_WORD = pattern(r"[^\s()\[\];]+")
_BETWEEN = frozenset(("de", "in", "the", "his", "der", "die"))
_ENDINGS = ",:"


class Title(NamedTuple):
    """A title from ``start`` to ``end``, with its author if it names one."""

    start: int
    end: int
    classic: Classic
    strength: Strength
    has_author: bool

    @property
    def width(self) -> int:
        """How many characters it has, its points not counted, at most."""
        return self.end - self.start - 1


def titles(text: str, at: int) -> Iterator[Title]:
    """What the words before *at* may be the title of: the longest first, those beside their author before others."""
    if not _is_last_word(text[max(0, at - _LONGEST_WORD) : at]):
        return
    window = text[max(0, at - _WINDOW) : at].rpartition("\n\n")[2]
    start = at - len(window)
    words = list(_WORD().finditer(window))[-(LONGEST + _AUTHOR_WORDS) :]
    if not words:
        return
    for count in range(min(LONGEST, len(words)), 0, -1):
        title = words[-count:]
        written = window[title[0].start() : title[-1].end()]
        if not _is_title(written) or not letters(title[0][0]):
            continue
        called = names().get(letters(written), ())
        span = Span(start + title[0].start(), start + title[-1].end())
        yield from _with_authors(called, written, words[:-count], span, start)


def title_ahead(text: str, at: int, scheme: Scheme) -> Title | None:
    """The longest title of a work of *scheme* that begins at *at*."""
    words = list(_WORD().finditer(text, at, at + _WINDOW))[:LONGEST]
    for count in range(len(words), 0, -1):
        end = words[count - 1].start() + len(words[count - 1][0].rstrip(".,:!?'’\"”"))
        for name in names().get(letters(text[at:end]), ()):
            is_whole = name.classic.scheme is scheme and name.strength is Strength.FULL
            if is_whole and "\n\n" not in text[at:end] and _is_title(text[at:end]):
                return Title(at, end, name.classic, name.strength, has_author=False)
    return None


def _is_last_word(before: str) -> bool:
    """Whether the last word of *before* may end a title; a number almost never does."""
    words = before.rstrip(" (\n\xa0\t").rsplit(None, 1)
    return bool(words) and letters(words[-1].rpartition("(")[2]) in last_words()


def _is_title(written: str) -> bool:
    """Whether it is written as a title is: with a capital or digit first, and without a stop between its words."""
    first = next((c for c in written if c.isalnum()), "")
    return first.isupper() or first.isdigit() or written.startswith(("de An", "civ.", "de Orat"))


def _with_authors(
    called: tuple[Name, ...], written: str, before: list[Match[str]], span: Span, offset: int
) -> Iterator[Title]:
    author, begins = _author(before)
    is_long = len(author) > 1 or len(letters(written)) > 1
    own = [name for name in called if author in name.authors and is_long]
    for name in own:
        yield Title(offset + begins, span.end, name.classic, Strength.FULL, has_author=True)
    if own:
        return
    alone = [name for name in called if name.strength is not Strength.WITH_AUTHOR]
    for name in alone:
        is_whole = name.strength is Strength.FULL or written.rstrip(_ENDINGS).endswith(".") or written.isupper()
        if is_whole or (name.classic.scheme is Scheme.SCENE and any(c.isdigit() for c in written)):
            yield Title(*span, name.classic, name.strength, has_author=False)


def _author(before: list[Match[str]]) -> tuple[str, int]:
    """The author that the words before a title end with, as letters, and where the name begins."""
    words = before[:-1] if before and before[-1][0].casefold() in _BETWEEN else before
    for count in range(min(_AUTHOR_WORDS, len(words)), 0, -1):
        written = "".join(letters(word[0]) for word in words[-count:])
        if written in authors() and words[-count][0][0].isupper():
            return written, words[-count].start()
    return "", 0
