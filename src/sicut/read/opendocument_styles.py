"""The styles of an OpenDocument file, as far as they bear on its text."""

import re
from collections.abc import Mapping
from typing import NamedTuple

_HEADING = re.compile(r"Heading(?:_20_| )?([1-9]|10)")
_LONGEST_CHAIN = 20
_QUOTATIONS = frozenset(("Quotations", "Quote", "Intense_20_Quote", "Intense Quote", "Block_20_Text"))


class Look(NamedTuple):
    """What a style does to a text; ``None`` where it leaves it as it was."""

    heading: int | None = None
    quotation: bool | None = None
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None


class _Style(NamedTuple):
    look: Look
    parent: str | None


class Styles:
    """Takes styles as they come, and tells what they come to with those they are derived from."""

    def __init__(self) -> None:
        self._styles: dict[tuple[str, str], _Style] = {}
        self._open: tuple[str, str] | None = None
        self._resolved: dict[tuple[str, str], Look] = {}

    def begin(self, attributes: Mapping[str, str]) -> None:
        """A style begins."""
        family, name = attributes.get("style:family", ""), attributes.get("style:name", "")
        level = attributes.get("style:default-outline-level", "")
        found = _HEADING.fullmatch(name)
        heading = (
            int(found[1]) if found else int(level) if level.isascii() and level.isdigit() and level != "0" else None
        )
        if name == "Title" and family == "paragraph":
            heading = 1
        look = Look(heading=heading, quotation=True if name in _QUOTATIONS else None)
        self._open = family, name
        self._styles[self._open] = _Style(look, attributes.get("style:parent-style-name"))
        self._resolved.clear()

    def end(self) -> None:
        """The style ends."""
        self._open = None

    def properties(self, name: str, attributes: Mapping[str, str]) -> None:
        """Properties of the style that is open."""
        if self._open is None:
            return
        look = self._styles[self._open].look
        if name == "style:text-properties":
            weight, slope = attributes.get("fo:font-weight"), attributes.get("fo:font-style")
            look = look._replace(
                bold=look.bold if weight is None else weight in {"bold", "600", "700", "800", "900"},
                italic=look.italic if slope is None else slope in {"italic", "oblique"},
                hidden=_either(look.hidden, attributes.get("text:display"), "none"),
            )
        elif name == "style:table-properties":
            look = look._replace(hidden=_either(look.hidden, attributes.get("table:display"), "false"))
        elif name == "style:drawing-page-properties":
            look = look._replace(hidden=_either(look.hidden, attributes.get("presentation:visibility"), "hidden"))
        self._styles[self._open] = self._styles[self._open]._replace(look=look)

    def look(self, family: str, name: str | None) -> Look:
        """What the style *name* comes to."""
        if not name:
            return Look()
        known = self._resolved.get((family, name))
        if known is None:
            known = self._resolved[family, name] = self._chain(family, name)
        return known

    def _chain(self, family: str, name: str) -> Look:
        found = Look()
        following: str | None = name
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get((family, following or ""))
            if style is None:
                break
            found = _over(found, style.look)
            following = style.parent
        return found


def _over(own: Look, above: Look) -> Look:
    """*own*, and what it leaves open as it is *above*."""
    return Look(
        above.heading if own.heading is None else own.heading,
        above.quotation if own.quotation is None else own.quotation,
        above.bold if own.bold is None else own.bold,
        above.italic if own.italic is None else own.italic,
        above.hidden if own.hidden is None else own.hidden,
    )


def _either(before: bool | None, written: str | None, true: str) -> bool | None:  # noqa: FBT001 - one of three
    return before if written is None else written == true
