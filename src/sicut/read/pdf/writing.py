"""Pages written as blocks, each with its page and its section."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sicut.model.document import BlockKind
from sicut.read.flow import CELL, PARAGRAPH, Flow, Setting
from sicut.read.pdf.about import Sticker, Title
from sicut.read.pdf.joints import joint
from sicut.read.pdf.paragraphs import Paragraph
from sicut.read.pdf.sheets import Sheet
from sicut.text.unicode import is_word_character

_LONGEST_TITLE = 300


class Writer:
    """Writes the pages in their order."""

    def __init__(self, titles: Sequence[Title], known: frozenset[str]) -> None:
        """*known*: words that are written with a hyphen."""
        self.flow = Flow()
        self._known = known
        self._path: list[tuple[int, str]] = []
        self._said: set[str] = set()
        self._waiting: defaultdict[int, list[Title]] = defaultdict(list)
        for title in titles:
            self._waiting[title.page + 1].append(title)

    def sheet(self, sheet: Sheet) -> None:
        """Write a page; its body begins with what stands at its head."""
        for one in sheet.heads:
            self._paragraph(one, sheet)
        for one in sheet.body:
            self._paragraph(one, sheet)
        for one in (*sheet.notes, *sheet.feet, *sheet.unseen):
            self._paragraph(one, sheet)

    def texts(self, texts: Iterable[str], page: int, label: str | None) -> None:
        """Write paragraphs of which nothing is known but their lines."""
        for text in texts:
            self.flow.open(self._setting(BlockKind.PARAGRAPH, 0, page, label))
            self._lines(text.splitlines())

    def stickers(self, stickers: Iterable[Sticker], page: int, label: str | None) -> None:
        """Write what is stuck to a page."""
        for one in stickers:
            kind = BlockKind.NOTE if one.seen else BlockKind.HIDDEN
            self.flow.open(self._setting(kind, 0, page, label))
            self.flow.write(one.text)

    def end_page(self, page: int) -> None:
        """Enter the titles of the outline that point to a page and were not met on it: they are furniture there."""
        for title in self._waiting.pop(page, ()):
            self._enter(title)
            self._apart(title.text, page)

    def end(self, title: str | None) -> None:
        """Write the titles of the outline that point nowhere, and the *title* of the whole, if no block says it."""
        for one in sorted(self._waiting):
            for title_there in self._waiting[one]:
                self._apart(title_there.text, None)
        self._waiting.clear()
        if title is not None and _key(title) not in self._said:
            self._apart(title, None)

    def _apart(self, text: str, page: int | None) -> None:
        self.flow.open(Setting(BlockKind.FURNITURE, page=page))
        self.flow.write(text)

    def _setting(self, kind: BlockKind, level: int, page: int, label: str | None) -> Setting:
        section = " > ".join(text for _, text in self._path) or None
        return Setting(kind, level, section=section, page=page, page_label=label)

    def _paragraph(self, one: Paragraph, sheet: Sheet) -> None:
        kind, level = one.kind, one.level
        if kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} and one.characters <= _LONGEST_TITLE:
            text = " ".join(line.text for line in one.lines)
            self._said.add(_key(text))
            title = self._met(text, sheet.page)
            if title is not None:
                kind, level = BlockKind.HEADING, title.level
                self._path = [held for held in self._path if held[0] < level]
        if one.cell and kind is BlockKind.PARAGRAPH:
            kind = BlockKind.CELL
        self.flow.open(self._setting(kind, level, sheet.page, sheet.label), CELL if one.cell else PARAGRAPH)
        self._runs(one)
        if kind is BlockKind.HEADING and title is not None:
            self._enter(title)

    def _met(self, text: str, page: int) -> Title | None:
        """The title of the outline that *text* is."""
        waiting = self._waiting.get(page)
        key = _key(text) if waiting else ""
        for title in waiting or ():
            if key and key == _key(title.text):
                self._waiting[page].remove(title)
                return title
        return None

    def _enter(self, title: Title) -> None:
        self._path = [held for held in self._path if held[0] < title.level]
        self._path.append((title.level, title.text[:200]))

    def _runs(self, one: Paragraph) -> None:
        """Write its lines, joined."""
        flow = self.flow
        following = [*(line.text for line in one.lines[1:]), ""]
        for number, (line, after) in enumerate(zip(one.lines, following, strict=True)):
            if number in one.breaks:
                flow.begin_page(one.breaks[number])
            runs = line.texts()
            taken, reading = joint(line.text, after, self._known) if after else (0, None)
            if taken:
                text, shown = runs[-1]
                runs[-1] = (text[:-taken], None if shown is None else shown[:-taken])
            for text, shown in runs:
                flow.write(text, shown)
            if after:
                flow.write(line.text[-taken:] + "\n" if taken else "\n", reading)

    def _lines(self, lines: Sequence[str]) -> None:
        for number, line in enumerate(lines):
            after = lines[number + 1] if number + 1 < len(lines) else ""
            body = line.rstrip()
            taken, reading = joint(body, after.lstrip(), self._known)
            self.flow.write(body[: len(body) - taken])
            if number + 1 < len(lines):
                self.flow.write(body[len(body) - taken :] + "\n", reading)


def _key(text: str) -> str:
    """Letters and digits alone, without the number before a title."""
    bare = "".join(c for c in text if is_word_character(c)).lower()
    return bare.lstrip("0123456789") or bare
