"""DOCX (Office Open XML, WordprocessingML): paragraphs, tables, notes, comments, text boxes, tracked changes.

Tracked changes are read as accepted, or as rejected if it is asked for; what is then no running text is a hidden block
after the paragraph that it stood in. Notes and comments stand after the paragraph that refers to them, headers and
footers after all.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from sicut.model.document import BlockKind
from sicut.model.reading import ReadingOptions, TrackedChanges
from sicut.read.chunks import chunk, objects
from sicut.read.docx_facts import Facts, Pages
from sicut.read.docx_fields import unended
from sicut.read.docx_notes import Apart
from sicut.read.docx_numbers import Numbers
from sicut.read.docx_story import Story
from sicut.read.docx_styles import Styles
from sicut.read.drafts import Draft, put
from sicut.read.flow import Flow
from sicut.read.opc import Package, read_package
from sicut.read.parsed import Parsed, counted
from sicut.read.tracked import tracked_remarks

_FURNITURE: Final = ("header", "footer")
_LONGEST_PAGE = 3_500
_PAGE_FIELD = re.compile(rb'(?:instrText[^<>]{0,80}>|instr=")\s{0,8}PAGE\b')
_RESTARTED = re.compile(rb"<w:pgNumType[^<>]{0,200}w:(?:start|fmt)=\"(?!decimal\")")
_BREAKS = (b'"page"', b"'page'", b"pageBreakBefore")


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a DOCX.

    Raises:
        UnreadableError: it is none, or beyond a limit of :mod:`sicut.read.scan`.
    """
    return read_package(data, path, reading, "docx", lambda package, main: _Document(package, main, reading).parsed())


class _Document:
    def __init__(self, package: Package, main: str, reading: ReadingOptions) -> None:
        self._package, self._main = package, main
        self._flow = Flow()
        self._rejected = reading.tracked_changes is TrackedChanges.REJECTED
        styles = Styles(package, package.one(main, "styles"))
        numbers = Numbers(package, package.one(main, "numbering"))
        self._facts = Facts(package, styles, numbers, rejected=self._rejected)
        self._facts.chunks = lambda part, identifier: chunk(package, part, identifier, reading)
        self._reading = reading

    def parsed(self) -> Parsed:
        """The document as read."""
        package, facts = self._package, self._facts
        self._notes("comments", "w:comment", "comment")
        self._notes("footnotes", "w:footnote", "footnote")
        self._notes("endnotes", "w:endnote", "endnote")
        pages = self._body()
        put(self._flow, (draft for drafts in facts.notes.values() for draft in drafts))
        put(self._flow, (draft for drafts in facts.comments.values() for draft in drafts))
        self._furniture()
        properties = package.metadata()
        if self._flow.has_text:
            put(self._flow, (Draft.of(text, BlockKind.FURNITURE) for text in properties.texts))
        put(self._flow, objects(package, [self._main, *package.related(self._main, "header")], self._reading))
        package.miss_unread()
        parsed = self._flow.finish(
            self._language(), package.missing or self._pictures(), None, properties.metadata, self._remarks(pages)
        )
        return parsed if pages.rendered or _is_paged(pages) else _without_pages(parsed)

    def _body(self) -> Pages:
        data = self._package.read(self._main)
        pages = Pages(b"lastRenderedPageBreak" in data, self._prints_pages(data))
        story = Story(self._facts, self._main, self._put)
        alone = data.count(b"/w:sectPr>") <= 1 and any(mark in data for mark in _BREAKS)
        if pages.rendered or alone:
            story.pages = pages
        story.unended = unended(data)
        self._package.walk_bytes(data, self._main, story)
        story.finish()
        return pages

    def _put(self, drafts: list[Draft]) -> None:
        """Write blocks of the body down; those that sicut wrote after a report are no part of it."""
        if self._facts.ended:
            drafts = [one.turned(BlockKind.FURNITURE) for one in drafts]
        put(self._flow, drafts)

    def _prints_pages(self, data: bytes) -> bool:
        """Whether the numbers of pages are printed, and are those of the sheets."""
        names = [name for kind in _FURNITURE for name in self._package.related(self._main, kind)]
        return _RESTARTED.search(data) is None and any(_PAGE_FIELD.search(self._package.get(name)) for name in names)

    def _notes(self, kind: str, element: str, name: str) -> None:
        """Read the notes of one kind, each by its identifier."""
        for part in self._package.related(self._main, kind):
            reader = Apart(self._facts, part, element)
            self._package.walk(part, reader)
            reader.finish()
            for identifier, drafts in reader.found:
                if name == "comment":
                    self._facts.comments.setdefault(identifier, []).extend(drafts)
                else:
                    self._facts.notes.setdefault((name, identifier), []).extend(drafts)

    def _furniture(self) -> None:
        """Headers and footers, and building blocks, each text once."""
        seen: set[str] = set()
        for kind in (*_FURNITURE, "glossaryDocument"):
            for part in self._package.related(self._main, kind):
                drafts: list[Draft] = []
                story = Story(self._facts, part, drafts.extend, BlockKind.FURNITURE)
                self._package.walk(part, story)
                story.finish()
                put(self._flow, _new(drafts, seen))

    def _pictures(self) -> str | None:
        """Why there is no text, if there are pictures only."""
        if self._flow.has_text:
            return None
        count = len(self._package.related(self._main, "image"))
        return f"it holds no text but {counted(count, 'picture')}: it needs OCR" if count else None

    def _language(self) -> str | None:
        counts: Counter[str] = Counter()
        for (tag, script), count in self._facts.languages.items():
            counts[tag or self._facts.styles.languages.get(script) or ""] += count
        return (counts.most_common(1)[0][0] or None) if counts else None

    def _remarks(self, pages: Pages) -> tuple[str, ...]:
        tally = self._facts.tally
        remarks = tracked_remarks(tally.inserted, tally.deleted, accepted=not self._rejected)
        if _is_paged(pages) and not pages.rendered:
            remarks += ("pages are counted by the page breaks in the file",)
        return remarks


def _new(drafts: Iterable[Draft], seen: set[str]) -> Iterable[Draft]:
    for draft in drafts:
        text = " ".join(draft.text.split())
        if text not in seen:
            seen.add(text)
            yield draft


def _is_paged(pages: Pages) -> bool:
    """Whether page breaks alone tell the pages: there are some, and what stands between them fits on a page."""
    return pages.broken and max(pages.seen) <= _LONGEST_PAGE


def _without_pages(parsed: Parsed) -> Parsed:
    from dataclasses import replace

    from sicut.model.document import InlineKind

    if not any(block.page is not None for block in parsed.blocks):
        return parsed
    blocks = tuple(replace(block, page=None, page_label=None) for block in parsed.blocks)
    return parsed._replace(blocks=blocks, inline=tuple(one for one in parsed.inline if one.kind is not InlineKind.PAGE))
