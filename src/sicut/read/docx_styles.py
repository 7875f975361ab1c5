"""The styles of a DOCX: what a paragraph or a run is by its style, and by those that its style is based on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sicut.read.opc import Package, number

_HEADING = re.compile(r"heading ?([1-9])")
_TITLES = frozenset(("title", "doctitle"))
_QUOTES = frozenset(
    ("quote", "intense quote", "intensequote", "quotations", "block text", "block quotation", "blockquote", "zitat")
)
_CODES = frozenset(("html preformatted", "preformatted text", "source code", "code", "code block", "sourcecode"))
_DEEPEST: Final = 50
_OFF = frozenset(("0", "false", "off", "none"))
_BODY_LEVEL = 9


class Look(NamedTuple):
    """What a style makes of a text; ``None``: it does not say."""

    level: int | None = None
    item: int | None = None
    numbered: bool | None = None
    quote: bool | None = None
    code: bool | None = None
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    list: str | None = None

    def over(self, below: "Look") -> "Look":
        """This look, laid over the one *below* it."""
        both = zip(self, below, strict=True)
        return tuple.__new__(Look, (mine if mine is not None else other for mine, other in both))


@dataclass(slots=True)
class _Style:
    kind: str
    name: str = ""
    based_on: str | None = None
    told: dict[str, str] = field(default_factory=dict)


def is_on(attributes: Mapping[str, str]) -> bool:
    """Whether a property that is there is on."""
    return attributes.get("w:val", "1") not in _OFF


class Styles:
    """The styles of a document, by their identifiers. ``languages``: those of each of Word's three kinds of script."""

    def __init__(self, package: Package, name: str | None) -> None:
        reader = _Reader()
        if name is not None:
            package.walk(name, reader)
        self._styles = reader.styles
        self._looks: dict[str, Look] = {}
        self.paragraph = reader.defaults.get("paragraph")
        self.languages = reader.languages

    def look(self, identifier: str | None) -> Look:
        """What the style called so makes of a text."""
        if identifier is None:
            return _PLAIN
        if identifier not in self._looks:
            self._looks[identifier] = self._resolved(identifier)
        return self._looks[identifier]

    def _resolved(self, identifier: str) -> Look:
        look, seen = Look(), set[str]()
        following: str | None = identifier
        while following is not None and following not in seen and len(seen) < _DEEPEST:
            seen.add(following)
            style = self._styles.get(following)
            look = look.over(_own(following, style))
            following = style.based_on if style is not None else None
        return look


_PLAIN = Look()


def _own(identifier: str, style: _Style | None) -> Look:
    """What one style says by itself: by its name, which is the same in all languages, or its properties."""
    name = (style.name if style is not None and style.name else identifier).lower().strip()
    told = style.told if style is not None else {}
    heading = _HEADING.fullmatch(name)
    level = int(heading[1]) if heading else 1 if name in _TITLES else None
    if "outline" in told:
        outline = number(told["outline"], _BODY_LEVEL)
        level = outline + 1 if outline < _BODY_LEVEL else level or 0
    return Look(
        level,
        number(told["level"]) + 1 if "level" in told else None,
        told["list"] != "0" if "list" in told else True if name.startswith(("list bullet", "list number")) else None,
        True if name in _QUOTES else None,
        True if name in _CODES else None,
        _flag(told, "w:b"),
        _flag(told, "w:i"),
        _flag(told, "w:vanish"),
        told.get("list"),
    )


def _flag(told: Mapping[str, str], name: str) -> bool | None:
    return told[name] not in _OFF if name in told else None


class _Reader:
    def __init__(self) -> None:
        self.styles: dict[str, _Style] = {}
        self.defaults: dict[str, str] = {}
        self.languages: dict[str, str] = {}
        self._style: _Style | None = None
        self._skipped = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("w:val", "")
        if name == "w:style":
            self._begin(attributes)
        elif self._skipped or name in {"w:tblStylePr", "w:rPrChange", "w:pPrChange"}:
            self._skipped += name in {"w:tblStylePr", "w:rPrChange", "w:pPrChange"}
        elif self._style is None:
            if name == "w:lang":
                self.languages = {**attributes, **self.languages}
        elif name == "w:name":
            self._style.name = value
        elif name == "w:basedOn":
            self._style.based_on = value
        elif name == "w:lang" and self._style is self.styles.get(self.defaults.get("paragraph", "")):
            self.languages |= attributes
        elif name in _TOLD:
            self._style.told[_TOLD[name]] = attributes.get("w:val", "1")

    def _begin(self, attributes: Mapping[str, str]) -> None:
        kind = attributes.get("w:type", "paragraph")
        identifier = attributes.get("w:styleId", "")
        self._style = self.styles[identifier] = _Style(kind)
        if attributes.get("w:default", "0") not in _OFF:
            self.defaults[kind] = identifier

    def end(self, name: str) -> None:
        if name == "w:style":
            self._style = None
        elif name in {"w:tblStylePr", "w:rPrChange", "w:pPrChange"}:
            self._skipped -= 1

    def text(self, text: str, line: int, column: int) -> None:
        pass


_TOLD = {
    "w:outlineLvl": "outline",
    "w:ilvl": "level",
    "w:numId": "list",
    "w:b": "w:b",
    "w:i": "w:i",
    "w:vanish": "w:vanish",
}
