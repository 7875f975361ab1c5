r"""LaTeX, as far as it is text: commands are markup, their arguments are read, signs read as the characters they set.

No engine: of the macros of the document's own those are expanded that stand for plain words; of others the arguments
are read as text. What stands before
``\begin{document}`` is no text, but for the title. The text is the file, its notes after their paragraphs
(:mod:`sicut.read.latex_order`). One pass, linear in the length of the text.
"""

import re
import unicodedata

from sicut.model.document import Block, BlockKind, Inline, InlineKind, ShownColumns
from sicut.model.span import Span
from sicut.read import latex_words as words
from sicut.read.latex_environments import OPTION, Environments
from sicut.read.latex_flow import Open
from sicut.read.latex_language import language_of, marks_of
from sicut.read.latex_macros import macros_of
from sicut.read.latex_order import Order, body_of, ordered
from sicut.read.leaf import Frame
from sicut.read.parsed import Parsed

_LIGATURE = "|".join(re.escape(one) for one in sorted(words.LIGATURES, key=lambda one: (-len(one), one)))
_SHORTHAND = "|".join(re.escape(one) for one in words.GERMAN)
_PATTERN = r"""
    \\(?P<command>[A-Za-z@]+\*?|(?s:.))
  | (?P<comment>%[^\n\r]*+(?:(?:\r\n?|\n)[ \t]*+(?![\r\n]))?)
  | (?P<paragraph>[ \t]*+(?:\r\n?|\n)(?:[ \t]*+(?:\r\n?|\n))++[ \t]*+)
  | (?P<space>[ \t]*+(?:\r\n?|\n)[ \t]*+|[ \t]{2,}+)
  | (?P<brace>[{}])
  | (?P<math>\$\$?)
  | (?P<cell>&)
"""
_PLAIN = re.compile(rf"{_PATTERN}| (?P<sign>{_LIGATURE})", re.VERBOSE)
_GERMAN = re.compile(rf"{_PATTERN}| (?P<sign>{_SHORTHAND}|{_LIGATURE})", re.VERBOSE)
# A macro that is defined, not in braces, and its parameters.
_MACRO = re.compile(r"[ ]?\\[A-Za-z@]{1,60}[^{}\\]{0,60}")
_SWALLOWED = re.compile(r"[ \t]*+(?:(?:\r\n?|\n)[ \t]*+(?![\r\n]))?")


def parse(text: str) -> Parsed:
    """Read *text*."""
    order = ordered(text)
    return _Reader(order).parsed()


class _Reader(Environments):
    """Reads the tokens and commands of one text."""

    def __init__(self, order: Order) -> None:
        super().__init__(order.text)
        self._order = order
        self.language = language_of(order.text)
        self._token = _GERMAN if self.language == "de" else _PLAIN
        self._marks = marks_of(self.language)
        self._macros = macros_of(order.text)

    def parsed(self) -> Parsed:
        """All of the text."""
        start, end = self._body()
        title = re.compile(r"\\title\s*(?:\[[^\]]{0,300}\])?\s*(?=\{)").search(self.text, 0, start)
        close = None if title is None else self.arguments.closing.get(title.end())
        if title is not None and close is not None and close < start:
            self._scan(title.start(), close + 1)
            self.close()
        at = start
        for note in self._order.notes:
            if start <= note.start and note.end <= end:
                self._scan(at, note.start)
                self._note(note)
                at = note.end
        self._scan(at, end)
        self.close()
        self._after(end)
        return Parsed(
            self.text,
            ShownColumns.of(sorted(self.shown)),
            tuple(sorted(self.inline, key=lambda inline: inline.span)),
            tuple(self.blocks),
            self._order.anchors,
            self.language,
        )

    def _body(self) -> tuple[int, int]:
        start = body_of(self.text)
        end = re.compile(r"^[^%\n]*?(\\end\{document\})", re.MULTILINE).search(self.text, start)
        return start, len(self.text) if end is None else end.start(1)

    def _after(self, end: int) -> None:
        """What stands behind the end of the document is hidden text, if it is more than comments."""
        start = end + len("\\end{document}")
        rest = self.text[start:]
        first = start + len(rest) - len(rest.lstrip())
        is_read = bool(self.blocks) and self.blocks[-1].span.end > first
        if not is_read and re.search(r"^[ \t]*+[^%\s]", rest, re.MULTILINE) is not None:
            self.blocks.append(Block(BlockKind.HIDDEN, Span(first, start + len(rest.rstrip()))))

    def _note(self, note: Span) -> None:
        """A note: one block, whatever paragraphs it has, and if it does no more than cite."""
        self.close()
        held, self.groups, quotes = self.groups, [], self.quotes
        self.frames.append(("note", Frame(BlockKind.NOTE, note=True)))
        self.in_note = True
        first = self.text.index("{", self.arguments.past_options(note.start)) + 1
        number = len(self.blocks)
        self._scan(first, note.end - 1)
        self.in_note = False
        self.close()
        if number == len(self.blocks):
            span = Span(first, note.end - 1)
            self.blocks.append(Block(BlockKind.NOTE, span, section=self.outline.path))
            self.shown.append((*span, ""))
        self.frames.pop()
        self.groups, self.quotes = held, quotes

    # --- tokens

    def _scan(self, at: int, end: int) -> None:
        """Read the text from *at* to *end*."""
        while at < end:
            found = self._token.search(self.text, at, end)
            if found is None:
                self.piece(at, end)
                return
            self.piece(at, found.start())
            at = self._on_token(found, end)

    def _on_token(self, found: re.Match[str], end: int) -> int:
        """Read one token; where the next one begins."""
        start, after = found.span()
        if found["command"] is not None:
            return min(end, self._command(found["command"], start, after))
        if found["brace"] == "{":
            self.begin_group(Open(), start)
        elif found["brace"] is not None:
            self.end_group(start)
        elif found["paragraph"] is not None:
            self.end_paragraph(start, after)
        elif found["space"] is not None:
            self.piece(start, after, " ", joint=True)
        elif found["comment"] is not None:
            self._comment(found["comment"], start, after)
        elif found["cell"] is not None:
            self._cell(start, after)
        elif found["math"] is not None:
            self.hide(start, after)
        else:
            sign = found["sign"]
            german = words.GERMAN if self.language == "de" else {}
            self.piece(start, after, german.get(sign, words.LIGATURES.get(sign, "")))
        return after

    def _comment(self, comment: str, start: int, after: int) -> None:
        if self.leaf is not None:
            self.hide(start, after)
        content = comment[1:].rstrip("\r\n \t")
        content = content.splitlines()[0] if content else ""
        self.inline.append(Inline(InlineKind.COMMENT, Span(start + 1, start + 1 + len(content)), content))

    def _cell(self, start: int, after: int) -> None:
        if self.frames[-1][1].kind is BlockKind.CELL:
            self.end_paragraph(start, after)
        else:
            self.piece(start, after)

    # --- commands

    def _command(self, written: str, start: int, after: int) -> int:
        """Read a command; where what follows it begins."""
        name = written.rstrip("*")
        if name in words.ACCENTS and (accented := self._accent(name, start, after)) is not None:
            return accented
        if name in words.ESCAPED or written in words.ESCAPED:
            return self._escaped(written, start, after)
        if name in words.SIGNS:
            swallowed = _SWALLOWED.match(self.text, after)
            until = after if swallowed is None else swallowed.end()
            until = after + 2 if self.text.startswith("{}", after) else until
            self.piece(start, until, words.SIGNS[name])
            return until
        if name in {"begin", "end"}:
            return self.environment(name, start, after)
        if (macro := self._macros.get(name)) is not None:
            return self._expand(macro, start, after)
        if name in words.QUOTED or name in words.QUOTED_IN:
            return self._quote(name, written, start, after)
        if name in words.HEADINGS or name in words.FURNITURE:
            return self._titled(name, start, after)
        return self._other(name, start, after)

    def _other(self, name: str, start: int, after: int) -> int:
        if name == "verb":
            return self._verb(start, after)
        if name == "par":
            self.end_paragraph(start, after)
            return after
        if name in {"item", "bibitem"}:
            return self._item(name, start, after)
        if name in {"href", "url", "nolinkurl", "path"}:
            return self._link(name, start, after)
        if name in words.INLINE:
            return self._inline(words.INLINE[name], start, after)
        if name in words.NOTES:
            self.hide(start, after)
            return after
        if name in words.PHANTOMS and (close := self.arguments.closing.get(after)) is not None:
            inner = Span(after + 1, close)
            self.inline.append(Inline(InlineKind.COMMENT, inner, self.text[slice(*inner)]))
        return self._silent(name, start, after)

    def _silent(self, name: str, start: int, after: int) -> int:
        """A command that reads as nothing, with its arguments."""
        if "cite" in name.lower() and name != "cite@":
            return self.hidden(start, self.arguments.past_citation(after))
        defined = _MACRO.match(self.text, after) if name in words.DEFINING else None
        past = (after, words.SILENT.get(name, 0)) if defined is None else (defined.end(), 1)
        return self.hidden(start, self.arguments.past(*past))

    def _expand(self, reading: str, start: int, after: int) -> int:
        """A macro of the document's own that stands for words reads as they."""
        swallowed = _SWALLOWED.match(self.text, after)
        until = after + 2 if self.text.startswith("{}", after) else after if swallowed is None else swallowed.end()
        self.piece(start, until, reading)
        return until

    def _escaped(self, written: str, start: int, after: int) -> int:
        if written.startswith("\\"):
            after = self.arguments.past_options(after)
            if self.frames[-1][1].kind is BlockKind.CELL:
                self.end_paragraph(start, after)
            else:
                self.piece(start, after, " ", joint=True)
            return after
        self.piece(start, after, words.ESCAPED[written])
        return after

    def _accent(self, name: str, start: int, after: int) -> int | None:
        """An accent with the letter that it stands over."""
        if name.isalpha() and self.text[after : after + 1] not in {"{", " ", "\\"}:
            return None
        at = after + 1 if self.text[after : after + 1] == " " else after
        end = self.arguments.closing.get(at) if self.text[at : at + 1] == "{" else None
        letter = self.text[at:end].strip("{") if end is not None else self.text[at : at + 1]
        end = end + 1 if end is not None else at + 1
        if letter.startswith("\\"):
            dotless = re.compile(r"\\([ij])(?![A-Za-z])\s?").match(self.text, self.text.index("\\", at))
            if dotless is None:
                return None
            letter, end = dotless[1], max(end, dotless.end())
        if len(letter) != 1:
            return None if letter else self.hidden(start, end)
        self.piece(start, end, unicodedata.normalize("NFC", letter + words.ACCENTS[name]))
        return end

    def _quote(self, name: str, written: str, start: int, after: int) -> int:
        """A quotation by a command of csquotes: the braces around its words read as marks."""
        at = self.arguments.past(after, 1) if name in words.QUOTED_IN else after
        at = self.arguments.past_options(at)
        if name.endswith("cquote"):
            at = self.arguments.past_options(self.arguments.past(at, 1))
        if at not in self.arguments.closing:
            return self.hidden(start, at)
        pair = self._marks[(self.quotes + (written.endswith("*") and name == "enquote")) % len(self._marks)]
        self.hide(start, at)
        self.piece(at, at + 1, pair[0])
        self.groups.append(Open(reading=pair[1]))
        self.quotes += 1
        return at + 1

    def _titled(self, name: str, start: int, after: int) -> int:
        at = self.arguments.past_options(after)
        if at not in self.arguments.closing or self.in_note:
            return self.hidden(start, at)
        self.close()
        kind = BlockKind.FURNITURE if name in words.FURNITURE else BlockKind.HEADING
        self.frames.append((name, Frame(kind, words.HEADINGS.get(name, 0))))
        self.groups.append(Open(block=name))
        return at + 1

    def _inline(self, kind: InlineKind, start: int, after: int) -> int:
        if after not in self.arguments.closing:
            return self.hidden(start, after)
        self.hide(start, after + 1)
        self.groups.append(Open(kind=kind, leaf=self.leaves, since=self.count))
        return after + 1

    def _link(self, name: str, start: int, after: int) -> int:
        at = self.arguments.past_options(after)
        close = self.arguments.closing.get(at)
        if close is None:
            return self.hidden(start, at)
        target = self.text[at + 1 : close].replace("\\%", "%").replace("\\#", "#").replace("\\_", "_")
        self.hide(start, at + 1)
        if name != "href":
            since = self.count
            self.piece(at + 1, close)
            self.hide(close, close + 1)
            self.mark(InlineKind.LINK, since, target)
            return close + 1
        if close + 1 in self.arguments.closing:
            self.hide(at, close + 2)
            self.groups.append(Open(kind=InlineKind.LINK, leaf=self.leaves, since=self.count, target=target))
            return close + 2
        return self.hidden(start, close + 1)

    def _verb(self, start: int, after: int) -> int:
        close = self.text.find(self.text[after : after + 1], after + 1) if after < len(self.text) else -1
        if close < 0:
            return self.hidden(start, after)
        since = self.count
        self.hide(start, after + 1)
        self.piece(after + 1, close)
        self.hide(close, close + 1)
        self.mark(InlineKind.CODE, since, None)
        return close + 1

    def _item(self, name: str, start: int, after: int) -> int:
        self.end_paragraph(start, after)
        close = self.text.find("]", after, after + OPTION) if self.text[after : after + 1] == "[" else -1
        if name == "item" and close >= 0:
            self._scan(after + 1, close)
            swallowed = _SWALLOWED.match(self.text, close + 1)
            after = close + 1 if swallowed is None else swallowed.end()
            self.piece(close, after, " ", joint=True)
            return after
        return self.arguments.past(after, 1) if name == "bibitem" else after
