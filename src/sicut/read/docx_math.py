"""Formulas of Office (OMML) as a line of text: what their make-up says without letters is written as a character.

ECMA-376 part 1, chapter 22. A fraction reads ``1/2``, a power ``x²`` or ``x^n``, a root ``√``, a sum with its sign.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sicut.read.raised import RAISED

_LOWERED = str.maketrans("0123456789", "".join(map(chr, range(0x2080, 0x208A))))
_DIGITS = "0123456789"
_ARGUMENTS = frozenset(("m:e", "m:sub", "m:sup", "m:num", "m:den", "m:deg", "m:fName", "m:lim", "m:mr"))
_STRUCTURES = frozenset(
    "m:f m:d m:nary m:rad m:sSup m:sSub m:sSubSup m:sPre m:func m:limLow m:limUpp m:m m:mr m:eqArr m:acc m:bar "
    "m:groupChr m:box m:borderBox m:phant".split()
)
_SIGNS = {"m:chr": "sign", "m:begChr": "begin", "m:endChr": "end", "m:sepChr": "between"}


@dataclass(slots=True)
class _Structure:
    name: str
    sign: str = "\u222b"
    begin: str = "("
    end: str = ")"
    between: str = "|"
    seen: int = 0


class Formula:
    """Follows a formula; each step gives the text to write before what comes next."""

    def __init__(self) -> None:
        self._open: list[_Structure] = []
        self._shifts: list[str] = []
        self._fresh = False

    def begin(self, name: str, attributes: Mapping[str, str]) -> str:
        """An element begins."""
        written = self._argument(name) if name in _ARGUMENTS else ""
        if name in {"m:sup", "m:sub"}:
            self._shifts.append(name if self._open else "")
            self._fresh = True
        if name in _STRUCTURES:
            self._open.append(_Structure(name))
        elif name in _SIGNS and self._open and "m:val" in attributes:
            setattr(self._open[-1], _SIGNS[name], attributes["m:val"][:8])
        elif name == "m:oMath":
            self._open.clear()
            self._shifts.clear()
        return written

    def _argument(self, name: str) -> str:
        """What stands before an argument of the innermost structure."""
        if not self._open:
            return ""
        inner = self._open[-1]
        inner.seen += 1
        first = inner.seen == 1
        if inner.name == "m:d":
            return inner.begin if first else inner.between
        if inner.name == "m:nary":
            return (inner.sign if first else "") + (" " if name == "m:e" else "")
        if name == "m:den":
            return "/"
        if inner.name == "m:rad":
            return "\u221a" if name == "m:e" else ""
        spaced = inner.name in {"m:eqArr", "m:m", "m:mr"} or name == "m:lim" or inner.name == "m:func"
        return " " if spaced and not first else ""

    def end(self, name: str) -> str:
        """An element ends."""
        if name in {"m:sup", "m:sub"} and self._shifts:
            self._shifts.pop()
        if name in _STRUCTURES and self._open:
            inner = self._open.pop()
            return inner.end if inner.name == "m:d" else ""
        return ""

    def text(self, text: str) -> str:
        """How a text within the formula is written."""
        shift = self._shifts[-1] if self._shifts else ""
        if not shift:
            return text
        if not text.strip(_DIGITS):
            return text.translate(RAISED if shift == "m:sup" else _LOWERED)
        first, self._fresh = self._fresh, False
        return ("^" if shift == "m:sup" else "_") + text if first else text
