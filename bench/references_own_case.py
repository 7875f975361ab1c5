"""References in context: how the tables write them, and the cases that come of it.

In a text, ``⟦shown|ref⟧`` or ``⟦shown|work|ref⟧`` stands for a reference; ``|!`` at its end says that the work has no
such place. ``‹…›`` in *shown* may belong to the reference or not (names of parties, "Gospel of", a translation).
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from sicut.text.pattern import pattern

_MARKED = pattern(r"⟦([^⟧]*)⟧")
_FAULT = "!"
_BARE = 2
_FULL = 3


class Group(NamedTuple):
    """Texts with references of one kind; ``work`` is the work of those that name none."""

    system: str
    work: str
    texts: tuple[str, ...]


class Wanted(NamedTuple):
    """A reference that should be found: at least from ``start`` to ``end``, at most from ``low`` to ``high``."""

    low: int
    start: int
    end: int
    high: int
    work: str
    ref: str
    faulty: bool


class Case(NamedTuple):
    """A text, and the references in it. ``seen``: developers may look at its errors."""

    system: str
    text: str
    wanted: tuple[Wanted, ...]
    seen: bool


def cases(group: Group) -> Iterator[Case]:
    """The cases of *group*; ValueError for marks that cannot be read."""
    for marked in group.texts:
        text, wanted = _read(marked, group.work)
        yield Case(group.system, text, wanted, _is_seen(marked))


def _is_seen(marked: str) -> bool:
    """A fixed rule, by the text alone."""
    return sha256(marked.encode()).digest()[0] % 2 == 0


def _read(marked: str, default: str) -> tuple[str, tuple[Wanted, ...]]:
    text, at, found = "", 0, []
    for mark in _MARKED().finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        shown, *told = mark[1].split("|")
        faulty = bool(told) and told[-1] == _FAULT
        if faulty:
            told.pop()
        if len(told) not in {_BARE - 1, _FULL - 1}:
            raise ValueError(f"neither ⟦shown|ref⟧ nor ⟦shown|work|ref⟧: {mark[0]}")
        work = told[0] if len(told) == _FULL - 1 else default
        found.append(_wanted(shown, len(text), work, told[-1], faulty=faulty))
        text += shown.replace("‹", "").replace("›", "")
    return text + marked[at:], tuple(found)


def _wanted(shown: str, low: int, work: str, ref: str, *, faulty: bool) -> Wanted:
    """The optional pieces may stand first, last, or both; inside they always belong to it."""
    bare = shown.replace("‹", "").replace("›", "")
    start, end = low, low + len(bare)
    if shown.startswith("‹"):
        start += shown.index("›") - 1
    while shown.endswith("›"):
        opening = shown.rindex("‹")
        end -= len(shown) - opening - 2
        shown = shown[:opening].rstrip()
        end = min(end, low + len(shown.replace("‹", "").replace("›", "")))
    return Wanted(low, start, end, low + len(bare), work, ref, faulty)
