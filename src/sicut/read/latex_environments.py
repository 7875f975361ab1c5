"""The environments of a LaTeX text: quotations, lists, tables, and those that show as they stand or not at all."""

import re

from sicut.model.document import BlockKind
from sicut.read import latex_words as words
from sicut.read.latex_arguments import Arguments
from sicut.read.latex_flow import Flow
from sicut.read.leaf import Frame

OPTION = 500
_NAME = re.compile(r"\{([A-Za-z@]+\*?)\}")
_ARGUMENTS = {"tabular": 1, "tabular*": 2, "tabularx": 2, "tabulary": 2, "longtable": 1, "array": 1, "minipage": 1,
              "thebibliography": 1, "multicols": 1, "wrapfigure": 2, "displaycquote": 1}  # fmt: skip


class Environments(Flow):
    r"""Reads ``\begin`` and ``\end``."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.arguments = Arguments(text)
        self._quotations = 0

    def hidden(self, start: int, end: int) -> int:
        """Markup from *start* to *end*, which is where the text goes on."""
        if end > start:
            self.hide(start, end)
        return end

    def environment(self, what: str, start: int, after: int) -> int:
        """Read the beginning or the end of an environment; where what follows it begins."""
        found = _NAME.match(self.text, after)
        if found is None:
            return self.hidden(start, after)
        name, at = found[1], found.end()
        if what == "end":
            self.end_paragraph(start, at)
            self._leave(name)
            return at
        if name in words.VERBATIM or name in words.UNSEEN:
            return self._verbatim(name, start, at)
        self.end_paragraph(start, at)
        end = self.arguments.past(self.arguments.past_options(at), _ARGUMENTS.get(name, 0))
        self._enter(name)
        if name in words.QUOTATIONS:
            self.hide(start, end)
        return end

    def _enter(self, name: str) -> None:
        if self.in_note:
            return
        frame = self.frames[-1][1]
        if name in words.QUOTATIONS:
            number = frame.quotation
            if number is None:
                number, self._quotations = self._quotations, self._quotations + 1
            frame = frame._replace(kind=BlockKind.BLOCK_QUOTATION, quotation=number)
        elif name in words.LISTS or name == "thebibliography":
            frame = frame._replace(kind=BlockKind.LIST_ITEM, depth=frame.depth + 1, level=frame.depth + 1)
        elif name in words.TABLES:
            frame = frame._replace(kind=BlockKind.CELL)
        self.frames.append((name, frame))

    def _leave(self, name: str) -> None:
        """End the environment *name*, and those in it that were left open."""
        if not self.in_note and any(opened == name for opened, _ in self.frames[-OPTION:]):
            while self.frames.pop()[0] != name:
                pass

    def _verbatim(self, name: str, start: int, at: int) -> int:
        end = self.text.find(f"\\end{{{name}}}", at)
        end = len(self.text) if end < 0 else end
        self.end_paragraph(start, at)
        self.frames.append((name, Frame(BlockKind.CODE if name in words.VERBATIM else BlockKind.HIDDEN)))
        self.piece(at, end)
        self.end_paragraph(end, end)
        self.frames.pop()
        return min(len(self.text), end + len(f"\\end{{{name}}}"))
