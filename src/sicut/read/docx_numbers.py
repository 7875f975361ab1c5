"""The numbers of a DOCX's lists and headings: no text of the file, but words on the page.

ECMA-376 part 1, 17.9. A list's paragraphs count on, whatever stands between them; a level begins anew after one above.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from sicut.read.docx_styles import is_on
from sicut.read.numerals import numeral
from sicut.read.opc import Package, number

_LEVELS: Final = 9
_LONGEST: Final = 200
_PLACE = re.compile("%([1-9])")


@dataclass(slots=True)
class Level:
    """A level of a list; ``restart``: the number of the level above that it begins anew after, ``None``: any."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    apart: bool = True
    legal: bool = False
    restart: int | None = None


@dataclass(slots=True)
class _Kind:
    """An abstract list: what several lists that count on together have in common."""

    levels: dict[int, Level] = field(default_factory=dict)
    by_style: dict[str, int] = field(default_factory=dict)
    style: str | None = None
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(slots=True)
class _List:
    kind: str = ""
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, Level] = field(default_factory=dict)
    begun: bool = False


class Numbers:
    """Counts the paragraphs of lists, in the order they are told."""

    def __init__(self, package: Package, name: str | None) -> None:
        reader = _Reader()
        if name is not None:
            package.walk(name, reader)
        self._lists, self._kinds = reader.lists, reader.kinds
        self._styled = reader.styled

    def label(self, identifier: str, level: int | None, style: str | None) -> tuple[str, str]:
        """Count the next paragraph of a list: its label, and what stands between that and the text.

        *level*: from 0; ``None``: that of the paragraph's *style*. The label of a bullet, or of a number in a form
        not known, is empty.
        """
        one = self._lists.get(identifier)
        kind = self._kind(one)
        if one is None or kind is None:
            return "", ""
        at = min(kind.by_style.get(style or "", 0) if level is None else level, _LEVELS - 1)
        levels = {**kind.levels, **one.levels} if one.levels else kind.levels
        if not one.begun:
            one.begun = True
            for told, start in one.starts.items():
                kind.counts[told] = None
                levels = one.levels = {**levels, told: _started(levels.get(told), start)}
        _count(kind.counts, levels, at)
        found = levels.get(at)
        return (_text(found, levels, kind.counts), " " if found.apart else "") if found is not None else ("", "")

    def _kind(self, one: _List | None) -> _Kind | None:
        kind = self._kinds.get(one.kind) if one is not None else None
        if kind is not None and kind.style is not None and not kind.levels:
            return self._kinds.get(self._styled.get(kind.style, ""), kind)
        return kind


def _started(level: Level | None, start: int) -> Level:
    return replace(level or Level(), start=start)


def _count(counts: list[int | None], levels: Mapping[int, Level], at: int) -> None:
    now = counts[at]
    counts[at] = _start(levels, at) if now is None else now + 1
    for above in range(at):
        if counts[above] is None:
            counts[above] = _start(levels, above)
    for below in range(at + 1, _LEVELS):
        restart = levels[below].restart if below in levels else None
        if restart is None or at < restart:
            counts[below] = None


def _start(levels: Mapping[int, Level], at: int) -> int:
    return levels[at].start if at in levels else 1


def _text(level: Level, levels: Mapping[int, Level], counts: list[int | None]) -> str:
    """The label of what was counted last; none if any of its numbers is in a form that is not known."""
    if level.form in {"bullet", "none"} and "%" not in level.text:
        return level.text if level.form == "none" else ""
    parts, end = [], 0
    for found in _PLACE.finditer(level.text):
        place = int(found[1]) - 1
        form = levels[place].form if place in levels else "decimal"
        written = "" if form in {"none", "bullet"} else numeral(counts[place] or 0, "decimal" if level.legal else form)
        if written is None:
            return ""
        parts += [level.text[end : found.start()], written]
        end = found.end()
    return "".join([*parts, level.text[end:]]).strip()[:_LONGEST]


class _Reader:
    def __init__(self) -> None:
        self.lists: dict[str, _List] = {}
        self.kinds: dict[str, _Kind] = {}
        self.styled: dict[str, str] = {}
        self._identifier = ""
        self._list: _List | None = None
        self._kind: _Kind | None = None
        self._at = 0
        self._level: Level | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("w:val", "")
        if name == "w:abstractNum":
            self._identifier = attributes.get("w:abstractNumId", "")
            self._kind = self.kinds[self._identifier] = _Kind()
        elif name == "w:num":
            self._list = self.lists[attributes.get("w:numId", "")] = _List()
        elif name in {"w:lvl", "w:lvlOverride"}:
            self._at = min(number(attributes.get("w:ilvl")), _LEVELS - 1)
            self._begin_level(name)
        elif self._level is not None:
            self._tell(self._level, name, value, attributes)
        elif self._list is not None:
            self._tell_list(self._list, name, value)
        elif self._kind is not None and name == "w:numStyleLink":
            self._kind.style = value
        elif name == "w:styleLink":
            self.styled[value] = self._identifier

    def _begin_level(self, name: str) -> None:
        levels = self._list or self._kind
        if name == "w:lvl" and levels is not None:
            self._level = levels.levels[self._at] = Level()

    def _tell_list(self, one: _List, name: str, value: str) -> None:
        if name == "w:abstractNumId":
            one.kind = value
        elif name == "w:startOverride":
            one.starts[self._at] = number(value, 1)

    def _tell(self, level: Level, name: str, value: str, attributes: Mapping[str, str]) -> None:
        if name == "w:start":
            level.start = number(value, 1)
        elif name == "w:numFmt":
            level.form = value
        elif name == "w:lvlText":
            level.text = value[:_LONGEST]
        elif name == "w:suff":
            level.apart = value != "nothing"
        elif name == "w:isLgl":
            level.legal = is_on(attributes)
        elif name == "w:lvlRestart":
            level.restart = number(value)
        elif name == "w:pStyle" and self._kind is not None:
            self._kind.by_style[value] = self._at

    def end(self, name: str) -> None:
        if name == "w:lvl":
            self._level = None
        elif name == "w:abstractNum":
            self._kind = None
        elif name == "w:num":
            self._list = None

    def text(self, text: str, line: int, column: int) -> None:
        pass
