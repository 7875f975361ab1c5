"""A reference at the head of a line: the place of the verse that follows it."""

from typing import Final, NamedTuple

from sicut.editions.book_ids import book_of
from sicut.text.pattern import pattern

_LONGEST: Final = 60
_VERSE: Final = pattern(
    r"((?:[1-4]\.? ?|I{1,3} )?[^\W\d_](?:[\w'’.-]| (?=[^\W\d_])){0,30}?)"
    r"[ .]([1-9][0-9]{0,2})[:.,] ?([1-9][0-9]{0,2}[a-z]?)"
)
_AYA: Final = pattern(r"([1-9][0-9]{0,2}):([1-9][0-9]{0,2})")
_LAW: Final = pattern(r"(?:§{1,2}|Art(?:icle|ikel|\.)?|Section|Sec\.|Clause|Статья|المادة) ?[1-9IVX][\w .()-]*")


class LineReference(NamedTuple):
    """``section``: the place as blocks have it; ``above`` and ``number``: of a verse, what it stands in, and which.

    ``is_scripture``: it names a book of the Bible.
    """

    section: str
    above: str
    number: int
    is_law: bool = False
    is_scripture: bool = False


def reference_of(text: str) -> LineReference | None:
    """What place *text* names, if it is a reference and nothing else."""
    words = " ".join(text[: 2 * _LONGEST].split())
    if not 0 < len(words) <= _LONGEST:
        return None
    aya = _AYA().fullmatch(words)
    if aya is not None:
        return LineReference(words, aya[1], int(aya[2]))
    if _LAW().fullmatch(words):
        return LineReference(words, "", 0, is_law=True)
    verse = _VERSE().fullmatch(words)
    if verse is None:
        return None
    book = book_of(verse[1])
    number = int(verse[3].rstrip("abcdefghijklmnopqrstuvwxyz"))
    above = f"{book or verse[1]}.{verse[2]}"
    section = f"{above}.{verse[3]}" if book else words
    return LineReference(section, above, number, is_scripture=book is not None)


def is_sequel(one: LineReference, after: LineReference) -> bool:
    """Whether the verse *after* may follow *one* in a text."""
    same = one.above == after.above
    return after.number == one.number + 1 if same else after.number == 1
