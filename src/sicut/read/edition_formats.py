"""Whether a file is an edition of a text with numbered verses, by its first lines.

An ordinary table or text must not be taken for one: all of the first lines must be verses, and their numbers run on, or
all are of the Bible and as long as verses are.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from sicut.read.verse_references import is_sequel, reference_of
from sicut.text.pattern import pattern

_HEAD: Final = 16_384
_LOOKED_AT: Final = 24
_FEWEST: Final = 2
_SURE: Final = 3
_WORDY: Final = 6
_ROOT: Final = pattern(
    rb"\A\s*+(?:<\?xml[^>]*+>\s*+)?(?:<!--(?:[^-]|-(?!->))*+-->\s*+|<!DOCTYPE[^<>\[]*+>\s*+|<\?[^>]*+>\s*+)*+"
    rb"<(?:\w{1,20}:)?(osis|usx|XMLBIBLE|x-bible|quran)(?=[\s>/])(?:[^<>]*+>\s*+<(\w{1,20}))?",
)
_ROOTS: Final = {b"osis": "osis", b"usx": "usx", b"XMLBIBLE": "zefania"}
_AYA: Final = pattern(r"([1-9][0-9]{0,2})\|([1-9][0-9]{0,2})\|\s*+\S")
_BOOK: Final = pattern(rb"\\(?:id|ide|usfm)[ \t]")
_CHAPTER: Final = pattern(rb"\n\\c +[0-9]")
_TITLES: Final = frozenset(("ref", "reference", "verse", "place", "id", "osis", "verse_id", "passage"))


def told_edition(data: bytes, *, is_xml: bool, is_table: bool) -> str | None:
    """The name of the format of edition that *data* begins as; what its suffix says: XML, a table, or neither."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if head.lstrip()[:1] == b"<":
        found = _ROOT().match(head) if is_xml or not is_table else None
        if found is None:
            return None
        return "tanzil_xml" if found[1] == b"quran" and found[2] == b"sura" else _ROOTS.get(found[1])
    if is_xml:
        return None
    if not is_table and _BOOK().match(head.lstrip()) is not None and _CHAPTER().search(head):
        return "usfm"
    if b"|" not in head and b"\t" not in head:
        return None
    return _of_lines(_lines(head, is_cut=len(data) > len(head)))


def _lines(head: bytes, *, is_cut: bool) -> list[str]:
    """The first lines that are neither empty nor remarks, without one that is cut off."""
    lines = head.decode("utf-8", "replace").splitlines()
    if is_cut and lines:
        lines.pop()
    return [line for line in lines if line.strip() and not line.startswith("#")][:_LOOKED_AT]


def _of_lines(lines: Sequence[str]) -> str | None:
    ayas = [found for found in map(_AYA().match, lines) if found is not None]
    if len(ayas) == len(lines) >= _FEWEST:
        return "tanzil" if _run_on([(f"{found[1]}", int(found[2])) for found in ayas]) else None
    return "verses" if _are_verses(lines) else None


def _are_verses(lines: Sequence[str]) -> bool:
    cells = [line.split("\t") for line in lines]
    if any(len(row) != 2 for row in cells):  # noqa: PLR2004 - a reference and a text
        return False
    rows = cells[1:] if cells and cells[0][0].strip().casefold() in _TITLES else cells
    told = [reference_of(row[0]) for row in rows if row[1].strip()]
    known = [one for one in told if one is not None]
    if len(known) < len(told) or (len(known) < _FEWEST and not any(one.is_scripture for one in known)):
        return False
    if all(one.is_law for one in known):
        return len({one.section for one in known}) == len(known)
    if all(one.is_scripture for one in known) and sum(len(row[1].split()) for row in rows) >= _WORDY * len(rows):
        return True
    return sum(is_sequel(one, after) for one, after in pairwise(known)) * _SURE >= (len(known) - 1) * (_SURE - 1)


def _run_on(places: Sequence[tuple[str, int]]) -> bool:
    steps = [(one[0] == after[0] and after[1] == one[1] + 1) or after[1] == 1 for one, after in pairwise(places)]
    return sum(steps) * _SURE >= len(steps) * (_SURE - 1)
