"""What follows a decision's first page or file number: further pages and margin numbers."""

import re
from typing import NamedTuple

from sicut.model.reference import Reach
from sicut.text.pattern import pattern

_PAGE = pattern(
    r"[ \xa0]?ff?\.|[ \xa0]S\.[ \xa0](?P<named>[0-9]{1,5})(?![0-9./])(?:[ \xa0]?ff?\.)?|,[ \xa0\n]{0,2}(?:S\.["
    r" \xa0]?)?(?P<comma>[0-9]{1,5})(?![0-9/-]|,[ ]?[0-9]{1,2}\b)"
    r"(?:(?!\.)|(?<=[0-9]{3})(?=\.(?:\s{1,3}[^\sa-zäöü0-9]|\s{0,3}$|[^\s\w])))(?:["
    r" \xa0]?ff?\.)?"
    r"|[ \xa0]?/[ \xa0]?(?P<slash>[0-9]{1,5})(?![0-9/])(?:[ \xa0]?ff?\.)?"
    r"|[ \xa0]?[<(\[](?:S\.[ \xa0]?)?(?P<bracket>[0-9]{1,5})(?:[ \xa0]?(?:ff?\.|[-–][ ]?[0-9]{1,5}))?[>)\]]"
)
_MARGIN = pattern(
    r"(?:[ \xa0][-–])?[ \xa0]?[,(]?[ \xa0\n]?(?:-?[ \xa0]?juris[ \xa0]?-?,?[ \xa0\n]?)?(?P<kind>Rn|Rdn|Rdnr|RdNr"
    r"|Rdnrn|Rz|Tz"
    r"|Randnrn?|Randnummern?|RNr|Rnr|Randziffer|Rndnr|Ziff|Erw|E)\.?[ \xa0\n]?"
    r"(?P<first>[0-9]{1,4}(?:\.[0-9]{1,2})*(?:[a-z](?![\wäöü]))?)(?:[ \xa0]?(?:[-–]|bis)["
    r" \xa0]?(?P<last>[0-9]{1,4}))?(?:[ \xa0]?ff?\.)?"
)
_NEXT_MARGIN = pattern(
    r"(?:,| und| u\.)[ \xa0](?P<first>[0-9]{1,4})(?![0-9./]|,[0-9]|[ \xa0][A-Za-zäöü])(?:[ \xa0]?[-–]["
    r" \xa0]?(?P<last>[0-9]{1,4}))?(?:[ \xa0]?ff?\.)?"
)
_MOST_PAGES = 3


class Tail(NamedTuple):
    """Where the pages end, where all ends, the pages and the margin numbers."""

    pages_end: int
    end: int
    pages: tuple[str, ...]
    margins: tuple[Reach, ...]


def tail_at(text: str, at: int, *, has_pages: bool) -> Tail:
    """What stands at *at*."""
    pages: list[str] = []
    end = at
    while has_pages and len(pages) < _MOST_PAGES and (page := _PAGE().match(text, end)) is not None:
        end = page.end()
        number = page["comma"] or page["named"] or page["slash"] or page["bracket"]
        if number is not None:
            pages.append(number)
        elif pages:
            break
    margin = _MARGIN().match(text, end)
    if margin is None:
        return Tail(end, end, tuple(pages), ())
    label = "consideration" if margin["kind"].startswith("E") else "margin"
    reaches = [_reach(label, margin)]
    last = margin.end()
    while (margin := _NEXT_MARGIN().match(text, last)) is not None:
        reaches.append(_reach(label, margin))
        last = margin.end()
    return Tail(end, last, tuple(pages), tuple(reaches))


def _reach(label: str, found: re.Match[str]) -> Reach:
    first = (f"{label} {found['first']}",)
    return Reach(first, (f"{label} {found['last']}",) if found["last"] else first)
