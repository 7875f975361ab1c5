"""The numbers of an OpenDocument's lists and headings: no text of the file, but words on the page.

OASIS ODF 1.3 part 3, 4.3.1, 5.3 and 16.30 to 16.34.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from sicut.read.numerals import numeral

_LEVELS: Final = 10
_OUTLINE: Final = ""
_LONGEST: Final = 100
_LETTERS: Final = 26
_FORMS: Final = {
    "1": "decimal",
    "01": "decimalZero",
    "i": "lowerRoman",
    "I": "upperRoman",
    "a": "lowerLetter",
    "A": "upperLetter",
    "①": "decimalEnclosedCircle",
}
_LEVEL_STYLES: Final = ("text:list-level-style-number", "text:outline-level-style")


class _Level(NamedTuple):
    form: str = ""
    before: str = ""
    after: str = ""
    shown: int = 1
    start: int = 1


class _Item(NamedTuple):
    """Where a paragraph stands: the levels' style, the counts they go on from, the depth."""

    style: str
    counts: list[int | None]
    depth: int


class Numbers:
    """Counts the items of lists, and headings."""

    def __init__(self) -> None:
        self._styles: dict[str, dict[int, _Level]] = {}
        self._style: dict[int, _Level] = {}
        self._outline: list[int | None] = [None] * _LEVELS
        self._lists: list[_Item] = []
        self._last: dict[str, list[int | None]] = {}
        self._named: dict[str, list[int | None]] = {}
        self._fresh = False

    def style(self, name: str, attributes: Mapping[str, str]) -> None:
        """A style of lists or of the outline, or a level of it."""
        if name in {"text:list-style", "text:outline-style"}:
            of = attributes.get("style:name", "") if name == "text:list-style" else _OUTLINE
            self._style = self._styles[of] = {}
        elif name in _LEVEL_STYLES:
            self._style[_number(attributes.get("text:level")) - 1] = _Level(
                attributes.get("style:num-format", ""),
                attributes.get("style:num-prefix", "")[:_LONGEST],
                attributes.get("style:num-suffix", "")[:_LONGEST],
                _number(attributes.get("text:display-levels")),
                _number(attributes.get("text:start-value")),
            )

    def begin_list(self, attributes: Mapping[str, str]) -> None:
        """A list begins, in an item of another or by itself."""
        told = attributes.get("text:style-name")
        if self._lists:
            above = self._lists[-1]
            self._lists.append(_Item(told or above.style, above.counts, above.depth + 1))
            return
        style = told or "\0"
        counts: list[int | None] | None = None
        if attributes.get("text:continue-numbering") == "true":
            counts = self._last.get(style)
        counts = counts or self._named.get(attributes.get("text:continue-list", "")) or [None] * _LEVELS
        self._last[style] = counts
        if attributes.get("xml:id"):
            self._named[attributes["xml:id"]] = counts
        self._lists.append(_Item(style, counts, 0))

    def end_list(self) -> None:
        """The innermost list ends."""
        if self._lists:
            self._lists.pop()
        self._fresh = False

    def begin_item(self, attributes: Mapping[str, str]) -> None:
        """An item begins: its first paragraph has the number."""
        self._fresh = True
        if self._lists and "text:start-value" in attributes:
            _, counts, depth = self._lists[-1]
            if depth < _LEVELS:
                counts[depth] = _number(attributes["text:start-value"]) - 1

    def end_item(self) -> None:
        """The item ends, or is a header, that has no number."""
        self._fresh = False

    def item(self) -> str:
        """The label of the paragraph that begins: none, if it is not the first one of an item."""
        if not self._fresh or not self._lists:
            return ""
        self._fresh = False
        style, counts, depth = self._lists[-1]
        return self._label(self._styles.get(style, {}), counts, depth)

    def heading(self, level: int, attributes: Mapping[str, str]) -> str:
        """The label of a heading that stands in no list; *level* from 1."""
        levels = self._styles.get(_OUTLINE, {})
        if self._lists or attributes.get("text:is-list-header") == "true" or not levels:
            return ""
        at = min(max(level, 1), _LEVELS) - 1
        if attributes.get("text:restart-numbering") == "true":
            self._outline[at] = _number(attributes.get("text:start-value")) - 1
        return self._label(levels, self._outline, at)

    def _label(self, levels: Mapping[int, _Level], counts: list[int | None], at: int) -> str:
        """Count on at a level, and write what is printed; nothing for a bullet or a form not known."""
        if at >= _LEVELS:
            return ""
        for place in range(at + 1):
            if counts[place] is None:
                counts[place] = levels.get(place, _Level()).start - (place == at)
        counts[at] = (counts[at] or 0) + 1
        counts[at + 1 :] = [None] * (_LEVELS - at - 1)
        level = levels.get(at)
        if level is None or not level.form:
            return ""
        told = (_written(levels.get(place), counts[place]) for place in range(max(0, at + 1 - level.shown), at + 1))
        parts = [part for part in told if part]
        return f"{level.before}{'.'.join(parts)}{level.after}".strip() if parts else ""


def _written(level: _Level | None, count: int | None) -> str:
    if level is None or level.form not in _FORMS or count is None:
        return ""
    if level.form in "aA" and count > _LETTERS:
        return ""
    return numeral(count, _FORMS[level.form]) or ""


def _number(written: str | None) -> int:
    """A number of one to four digits; 1, if it is none."""
    told = written is not None and len(written) <= 4 and written.isascii() and written.isdigit()  # noqa: PLR2004
    return int(written) if written is not None and told else 1
