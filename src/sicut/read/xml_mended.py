"""Slips that XML does not forgive and its authors make: mended so that every other character keeps its place.

An ampersand that begins no reference, characters that XML does not allow, white space before the declaration.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from sicut.read.xml import Handler

_BARE: Final = re.compile(r"&(?!(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z_:][\w.:-]{0,63});)")
_NOT_ALLOWED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DECLARATION: Final = re.compile(r"\s++(<\?xml\b[^<>]{0,500}\?>)")
_STAND_INS: Final = ("\ue0f0", "\ue1f1", "\uf2f2")


class Mended(NamedTuple):
    """A text fit for a parser; ``stand_in``: what stands in it for an ampersand, if anything."""

    text: str
    stand_in: str | None = None

    def handler(self, handler: Handler) -> Handler:
        """*handler*, told what was written."""
        return handler if self.stand_in is None else _Restored(handler, self.stand_in)


def mended(text: str) -> Mended:
    """Mend *text*."""
    declared = _DECLARATION.match(text)
    if declared is not None:
        text = text[: declared.start(1)] + " " * len(declared[1]) + text[declared.end() :]
    if _NOT_ALLOWED.search(text) is not None:
        text = _NOT_ALLOWED.sub("\ufffd", text)
    stand_in = next((one for one in _STAND_INS if one not in text), None)
    if stand_in is None or _BARE.search(text) is None:
        return Mended(text)
    return Mended(_BARE.sub(stand_in, text), stand_in)


class _Restored:
    def __init__(self, handler: Handler, stand_in: str) -> None:
        self._handler, self._stand_in = handler, stand_in

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._handler.start(name, {key: value.replace(self._stand_in, "&") for key, value in attributes.items()})

    def end(self, name: str) -> None:
        """An element ends."""
        self._handler.end(name)

    def text(self, text: str, line: int, column: int) -> None:
        """A run of text."""
        self._handler.text(text.replace(self._stand_in, "&"), line, column)
