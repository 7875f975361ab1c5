r"""LaTeX, as far as it is text: commands are markup, their arguments are read, signs read as the characters they set.

No engine: macros of the document's own are not expanded, their arguments are read as text. What stands before
``\begin{document}`` is no text, but for the title. The text is the file, its notes after their paragraphs
(:mod:`sicut.read.latex_order`). One pass, linear in the length of the text.
"""

import re
import unicodedata

from sicut.model.document import BlockKind, Inline, InlineKind
from sicut.model.span import Span
from sicut.read import latex_words as words
from sicut.read.latex_arguments import Arguments
from sicut.read.latex_flow import Flow, Open
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
_SWALLOWED = re.compile(r"[ \t]*+(?:(?:\r\n?|\n)[ \t]*+(?![\r\n]))?")
_NAME = re.compile(r"\{([A-Za-z@]+\*?)\}")
_OPTION = 500
_BABEL = re.compile(
    r"\\usepackage\s*\[([^\]]{0,300})\]\s*\{babel\}|\\set(?:default|main)language(?:\[[^\]]{0,80}\])?\{(\w{1,30})\}"
)
_CLASS = re.compile(r"\\documentclass\s*\[([^\]]{0,500})\]")
_LANGUAGES = {
    "german": "de", "ngerman": "de", "austrian": "de", "naustrian": "de", "nswissgerman": "de", "french": "fr",
    "francais": "fr", "spanish": "es", "english": "en", "british": "en", "american": "en", "ukenglish": "en",
    "usenglish": "en",
}  # fmt: skip
_MARKS = {"de": ("„“", "‚‘"), "fr": ("«»", "“”"), "es": ("«»", "“”")}
_ENGLISH_MARKS = ("“”", "‘’")
_ARGUMENTS = {"tabular": 1, "tabular*": 2, "tabularx": 2, "tabulary": 2, "longtable": 1, "array": 1, "minipage": 1,
              "thebibliography": 1, "multicols": 1, "wrapfigure": 2, "displaycquote": 1}  # fmt: skip


def parse(text: str) -> Parsed:
    """Read *text*."""
    order = ordered(text)
    return _Reader(order).parsed()


class _Reader(Flow):
    """Reads the tokens and commands of one text."""

    def __init__(self, order: Order) -> None:
        super().__init__(order.text)
        self._order = order
        self._arguments = Arguments(order.text)
        self.language = _language(order.text)
        self._token = _GERMAN if self.language == "de" else _PLAIN
        self._marks = _MARKS.get(self.language or "", _ENGLISH_MARKS)
        self._quotations = 0

    def parsed(self) -> Parsed:
        """All of the text."""
        start, end = self._body()
        title = re.compile(r"\\title\s*(?:\[[^\]]{0,300}\])?\s*(?=\{)").search(self.text, 0, start)
        close = None if title is None else self._arguments.closing.get(title.end())
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
        return Parsed(
            self.text,
            tuple(sorted(self.shown)),
            tuple(sorted(self.inline, key=lambda inline: inline.span)),
            tuple(self.blocks),
            self._order.anchors,
            self.language,
        )

    def _body(self) -> tuple[int, int]:
        start = body_of(self.text)
        end = re.compile(r"^[^%\n]*?(\\end\{document\})", re.MULTILINE).search(self.text, start)
        return start, len(self.text) if end is None else end.start(1)

    def _note(self, note: Span) -> None:
        """A note: one block, whatever paragraphs it has."""
        self.close()
        held, self.groups, quotes = self.groups, [], self.quotes
        self.frames.append(("note", Frame(BlockKind.NOTE, note=True)))
        self.in_note = True
        first = self.text.index("{", self._arguments.past_options(note.start)) + 1
        self._scan(first, note.end - 1)
        self.in_note = False
        self.close()
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
            return self._environment(name, start, after)
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
        if "cite" in name.lower() and name != "cite@":
            return self._hidden(start, self._arguments.past_citation(after))
        return self._hidden(start, self._arguments.past(after, words.SILENT.get(name, 0)))

    def _hidden(self, start: int, end: int) -> int:
        if end > start:
            self.hide(start, end)
        return end

    def _escaped(self, written: str, start: int, after: int) -> int:
        if written.startswith("\\"):
            after = self._arguments.past_options(after)
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
        end = self._arguments.closing.get(at) if self.text[at : at + 1] == "{" else None
        letter = self.text[at:end].strip("{") if end is not None else self.text[at : at + 1]
        end = end + 1 if end is not None else at + 1
        if letter.startswith("\\"):
            dotless = re.compile(r"\\([ij])(?![A-Za-z])\s?").match(self.text, self.text.index("\\", at))
            if dotless is None:
                return None
            letter, end = dotless[1], max(end, dotless.end())
        if len(letter) != 1:
            return None if letter else self._hidden(start, end)
        self.piece(start, end, unicodedata.normalize("NFC", letter + words.ACCENTS[name]))
        return end

    def _quote(self, name: str, written: str, start: int, after: int) -> int:
        """A quotation by a command of csquotes: the braces around its words read as marks."""
        at = self._arguments.past(after, 1) if name in words.QUOTED_IN else after
        at = self._arguments.past_options(at)
        if name.endswith("cquote"):
            at = self._arguments.past_options(self._arguments.past(at, 1))
        if at not in self._arguments.closing:
            return self._hidden(start, at)
        pair = self._marks[(self.quotes + (written.endswith("*") and name == "enquote")) % len(self._marks)]
        self.hide(start, at)
        self.piece(at, at + 1, pair[0])
        self.groups.append(Open(reading=pair[1]))
        self.quotes += 1
        return at + 1

    def _titled(self, name: str, start: int, after: int) -> int:
        at = self._arguments.past_options(after)
        if at not in self._arguments.closing or self.in_note:
            return self._hidden(start, at)
        self.close()
        kind = BlockKind.FURNITURE if name in words.FURNITURE else BlockKind.HEADING
        self.frames.append((name, Frame(kind, words.HEADINGS.get(name, 0))))
        self.groups.append(Open(block=name))
        return at + 1

    def _inline(self, kind: InlineKind, start: int, after: int) -> int:
        if after not in self._arguments.closing:
            return self._hidden(start, after)
        self.hide(start, after + 1)
        self.groups.append(Open(kind=kind, leaf=self.leaves, since=self.count))
        return after + 1

    def _link(self, name: str, start: int, after: int) -> int:
        at = self._arguments.past_options(after)
        close = self._arguments.closing.get(at)
        if close is None:
            return self._hidden(start, at)
        target = self.text[at + 1 : close].replace("\\%", "%").replace("\\#", "#").replace("\\_", "_")
        self.hide(start, at + 1)
        if name != "href":
            since = self.count
            self.piece(at + 1, close)
            self.hide(close, close + 1)
            self.mark(InlineKind.LINK, since, target)
            return close + 1
        if close + 1 in self._arguments.closing:
            self.hide(at, close + 2)
            self.groups.append(Open(kind=InlineKind.LINK, leaf=self.leaves, since=self.count, target=target))
            return close + 2
        return self._hidden(start, close + 1)

    def _verb(self, start: int, after: int) -> int:
        close = self.text.find(self.text[after : after + 1], after + 1) if after < len(self.text) else -1
        if close < 0:
            return self._hidden(start, after)
        since = self.count
        self.hide(start, after + 1)
        self.piece(after + 1, close)
        self.hide(close, close + 1)
        self.mark(InlineKind.CODE, since, None)
        return close + 1

    def _item(self, name: str, start: int, after: int) -> int:
        self.end_paragraph(start, after)
        close = self.text.find("]", after, after + _OPTION) if self.text[after : after + 1] == "[" else -1
        if name == "item" and close >= 0:
            self._scan(after + 1, close)
            swallowed = _SWALLOWED.match(self.text, close + 1)
            after = close + 1 if swallowed is None else swallowed.end()
            self.piece(close, after, " ", joint=True)
            return after
        return self._arguments.past(after, 1) if name == "bibitem" else after

    # --- environments

    def _environment(self, what: str, start: int, after: int) -> int:
        found = _NAME.match(self.text, after)
        if found is None:
            return self._hidden(start, after)
        name, at = found[1], found.end()
        if what == "end":
            self.end_paragraph(start, at)
            self._leave(name)
            return at
        if name in words.VERBATIM or name in words.UNSEEN:
            return self._verbatim(name, start, at)
        self.end_paragraph(start, at)
        end = self._arguments.past(self._arguments.past_options(at), _ARGUMENTS.get(name, 0))
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
        if not self.in_note and any(opened == name for opened, _ in self.frames[-_OPTION:]):
            while self.frames.pop()[0] != name:
                pass

    def _verbatim(self, name: str, start: int, at: int) -> int:
        end = self.text.find(f"\\end{{{name}}}", at)
        end = len(self.text) if end < 0 else end
        self.end_paragraph(start, at)
        if name in words.VERBATIM:
            self.frames.append((name, Frame(BlockKind.CODE)))
            self.piece(at, end)
            self.end_paragraph(end, end)
            self.frames.pop()
        return min(len(self.text), end + len(f"\\end{{{name}}}"))


def _language(text: str) -> str | None:
    """The main language that the preamble names."""
    found = _BABEL.search(text)
    options = "" if found is None else found[1] or found[2] or ""
    if found is not None and not options.strip():
        named = _CLASS.search(text)
        options = named[1] if named is not None else ""
    if found is None and (named := _CLASS.search(text)) is not None and "{babel}" in text:
        options = named[1]
    known = [_LANGUAGES[one.strip().removeprefix("main=")] for one in options.split(",")
             if one.strip().removeprefix("main=") in _LANGUAGES]  # fmt: skip
    return known[-1] if known else None
