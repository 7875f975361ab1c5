"""Where the arguments of a LaTeX command end."""

import re

from sicut.read.latex_order import braces

_BRACKET = re.compile(r"[{\]]")
_LONGEST = 500


class Arguments:
    """The arguments in one text. ``closing`` gives for each opening brace the place of the closing one."""

    __slots__ = ("_text", "closing")

    def __init__(self, text: str) -> None:
        self._text = text
        self.closing = braces(text).closing

    def past_options(self, at: int) -> int:
        """The end of the arguments in square brackets that begin at *at*."""
        while self._text[at : at + 1] == "[":
            close, limit = at + 1, at + _LONGEST
            while (found := _BRACKET.search(self._text, close, limit)) is not None and found[0] == "{":
                close = self.closing.get(found.start(), limit)
            if found is None:
                return at
            at = found.end()
        return at

    def past(self, at: int, count: int) -> int:
        """The end of the arguments in square brackets, and of *count* in braces, that begin at *at*."""
        at = self.past_options(at)
        for _ in range(count):
            close = self.closing.get(at)
            if close is None:
                return at
            at = self.past_options(close + 1)
        return at

    def past_citation(self, at: int) -> int:
        """The end of all the arguments of a citation."""
        while (close := self.closing.get(self.past_options(at))) is not None:
            at = close + 1
        return at
