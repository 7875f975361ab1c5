"""A slide in events: its shapes, tables, pictures' descriptions, charts."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from sicut.model.document import BlockKind, InlineKind
from sicut.read.docx_math import Formula
from sicut.read.drafts import GAPS, NEXT_CELL, NEXT_PARAGRAPH, NEXT_ROW, Draft, Mark, Write
from sicut.read.drawing_texts import drawn
from sicut.read.flow import Setting
from sicut.read.opc import Package, number

_DRAWN: Final = frozenset(("chart", "chartEx", "diagramData"))
_TITLES = frozenset(("title", "ctrTitle"))
# What each slide repeats: its number, the date, the foot; and the picture of the slide on a page of notes.
_FURNITURE = frozenset(("sldNum", "dt", "ftr", "hdr"))
_SHAPES = frozenset(("p:sp", "p:cxnSp", "p:pic", "p:graphicFrame", "p:grpSp", "p:contentPart"))
_OFF = frozenset(("0", "false"))
_LONGEST_TAG = 35


class Slide:
    """Takes the events of a slide, its notes, or a layout. ``kind``: what its paragraphs are.

    ``placeholders``: whether their text counts; in layouts it is a prompt.
    """

    def __init__(
        self, package: Package, part: str, page: int | None, kind: BlockKind | None = None, *, placeholders: bool = True
    ) -> None:
        self._package, self._part, self._page, self._kind = package, part, page, kind
        self._placeholders = placeholders
        self.drafts: list[Draft] = []
        self.hidden = False
        self.section: str | None = None
        self.pictures = 0
        self._shapes: list[str] = []
        self._placeholder = ""
        self._steps: list[Write | Mark] = []
        self._at = 0
        self._in_paragraph = self._heard = False
        self._level = 0
        self._tables = 0
        self._gap = NEXT_PARAGRAPH
        self._fresh = False
        self._bold = self._italic = False
        self._link: str | None = None
        self._language = ""
        self.languages: Counter[str] = Counter()
        self._alternatives: list[int] = []
        self._kept = 0
        self._formula = Formula()
        self._skipped = 0
        self._described: dict[str, None] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self._skipped:
            self._skipped += 1
        elif name == "mc:AlternateContent":
            self._alternatives.append(self._kept)
        elif name in {"mc:Choice", "mc:Fallback"}:
            self._skipped = int(bool(self._alternatives) and self._kept > self._alternatives[-1])
        elif name in {"a:p", "a:tbl", "a:tr", "a:tc"}:
            self._begin(name)
        elif name.startswith("m:") and name != "m:t":
            self._write(self._formula.begin(name, attributes))
        elif self._in_paragraph:
            self._inline(name, attributes)
        else:
            self._shape(name, attributes)

    def _shape(self, name: str, attributes: Mapping[str, str]) -> None:
        """What holds paragraphs, or is drawn."""
        if name in _SHAPES:
            self._shapes.append(self._placeholder)
            self._placeholder = ""
            self.pictures += name == "p:pic"
        elif name == "p:sld":
            self.hidden = attributes.get("show", "1") in _OFF
        elif name == "p:ph":
            self._placeholder = attributes.get("type", "body")
        elif name in {"p:cNvPr", "pic:cNvPr"}:
            self._describe(attributes)
        elif name in {"c:chart", "cx:chart", "dgm:relIds"}:
            for text in drawn(self._package, self._part, attributes.get("r:id") or attributes.get("r:dm"), _DRAWN):
                self._furnish(text)

    def _begin(self, name: str) -> None:
        if name == "a:p":
            self._close()
            self._in_paragraph, self._level = True, 0
        elif name == "a:tbl":
            self._tables += 1
            self._gap = NEXT_PARAGRAPH
        elif name == "a:tr":
            self._gap = max(self._gap, NEXT_ROW)
        else:
            self._fresh = True

    def _inline(self, name: str, attributes: Mapping[str, str]) -> None:
        """What stands in a paragraph."""
        if name in {"a:r", "a:fld"}:
            self._bold = self._italic = False
            self._link, self._language = None, ""
        elif name == "a:rPr":
            self._bold = attributes.get("b", "0") not in _OFF
            self._italic = attributes.get("i", "0") not in _OFF
            self._language = attributes.get("lang", "")[:_LONGEST_TAG]
        elif name == "a:pPr":
            self._level = number(attributes.get("lvl"))
        elif name == "a:hlinkClick":
            relation = self._package.relations(self._part).get(attributes.get("r:id", ""))
            self._link = relation.target if relation is not None and relation.external else None
        elif name in {"a:t", "m:t"}:
            self._heard = True
        elif name in {"a:br", "a:tab"}:
            self._write("\n" if name == "a:br" else "\t")

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
        elif name == "a:p":
            self._close()
        elif name in {"a:t", "m:t"}:
            self._heard = False
        elif name.startswith("m:"):
            self._write(self._formula.end(name))
        elif name in _SHAPES:
            self._close()
            self._placeholder = self._shapes.pop() if self._shapes else ""
        elif name == "a:tbl":
            self._tables = max(0, self._tables - 1)
            self._gap = NEXT_PARAGRAPH
        elif name == "mc:AlternateContent" and self._alternatives:
            self._alternatives.pop()

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        """A run of text."""
        if not self._heard or self._skipped:
            return
        start = self._at
        self.languages[self._language] += len(text)
        self._write(self._formula.text(text))
        for kind, on in ((InlineKind.STRONG, self._bold), (InlineKind.EMPHASIS, self._italic)):
            if on:
                self._steps.append(Mark(kind, start))
        if self._link:
            self._steps.append(Mark(InlineKind.LINK, start, self._link))

    def _write(self, text: str) -> None:
        if text and self._in_paragraph:
            self._steps.append(Write(text))
            self._at += len(text)
            self._kept += 1

    def finish(self) -> None:
        """End what is open. What stands on a slide has the slide's title for its section."""
        self._close()
        titles = [one.text.strip() for one in self.drafts if one.setting.kind is BlockKind.HEADING]
        section = " ".join(titles[0].split())[:200] if titles else f"Slide {self._page}" if self._page else None
        self.section = section
        self.drafts = [
            one
            if one.setting.kind is BlockKind.HEADING
            else one._replace(setting=one.setting._replace(section=section))
            for one in self.drafts
        ]

    def _close(self) -> None:
        """End the open paragraph."""
        if not self._in_paragraph:
            return
        steps, self._steps, self._at = tuple(self._steps), [], 0
        self._in_paragraph = self._heard = False
        if not self._tables or not self._fresh:
            self._gap = NEXT_PARAGRAPH
        told = self._placeholders or not self._placeholder
        if told and any(step.text.strip() for step in steps if isinstance(step, Write)):
            self.drafts.append(Draft(self._setting(), steps, GAPS[self._gap]))
            self._gap = NEXT_CELL
        self._fresh = False

    def _setting(self) -> Setting:
        if self._kind is BlockKind.FURNITURE or self._placeholder in _FURNITURE:
            return Setting(BlockKind.FURNITURE, page=self._page)
        if self._kind is not None:
            return Setting(self._kind, page=self._page)
        if self._placeholder in _TITLES:
            return Setting(BlockKind.HEADING, 1, page=self._page)
        if self._tables:
            return Setting(BlockKind.CELL, page=self._page)
        if self._placeholder in {"body", "obj"} or self._level:
            return Setting(BlockKind.LIST_ITEM, self._level + 1, page=self._page)
        return Setting(page=self._page)

    def _describe(self, attributes: Mapping[str, str]) -> None:
        for name in ("descr", "title"):
            self._furnish(attributes.get(name, ""))

    def _furnish(self, text: str) -> None:
        if text.strip() and text not in self._described:
            self._described[text] = None
            self._kept += 1
            self.drafts.append(Draft.of(text, BlockKind.FURNITURE, page=self._page))
            self._gap = NEXT_PARAGRAPH
