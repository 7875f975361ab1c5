"""The text of an OpenDocument file, from the events of its XML."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from sicut.model.document import BlockKind, InlineKind, Metadata
from sicut.model.reading import TrackedChanges
from sicut.read import opendocument_names as names
from sicut.read.flow import CELL, PARAGRAPH, ROW, Flow, Setting
from sicut.read.numerals import is_simple
from sicut.read.opendocument_changes import Changes
from sicut.read.opendocument_numbers import Numbers
from sicut.read.opendocument_sheet import Sheet
from sicut.read.opendocument_styles import Look, Styles
from sicut.read.side_by_side import Draft, Drafts
from sicut.read.spoken import spoken

_LABELS = ("form:label", "form:current-value", "form:title")
_WRITTEN_IN = frozenset(("form:text", "form:textarea", "form:formatted-text", "form:combobox"))
_CONDITIONAL = ("text:string-value-if-true", "text:string-value-if-false")
_NUMBERED_SLIDE = re.compile(r"[^\W\d]{0,20}[ _]?[0-9]{1,6}")
_MOST_SPACES = 1000
_ALL_SPACES = 1_000_000


class _Place(NamedTuple):
    """What the text of an element is."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    lists: int = 0
    note: bool = False
    furniture: bool = False
    hidden: bool = False
    section: str | None = None
    page: int | None = None
    silent: bool = False
    unread: bool = False
    number: bool = False
    labelled: bool = False


class _Open(NamedTuple):
    """An element that is open, what stood around it, and the inline markup that ends with it."""

    place: _Place
    draft: Draft | None
    spans: tuple[tuple[InlineKind, int, str | None], ...] = ()


class Texts:
    """Takes the events of the parts of a document: of its metadata and styles first, then of its content."""

    def __init__(self, tracked: TrackedChanges) -> None:
        self._styles = Styles()
        self._numbers = Numbers()
        self._due: tuple[Draft, str, str | None] | None = None
        self._sheet = Sheet(self._styles)
        self._drafts = Drafts()
        self._changes = Changes(tracked)
        self._stack: list[_Open] = []
        self._place = _Place()
        self._draft: Draft | None = None
        self._apart: Draft | None = None
        self._gap = PARAGRAPH
        self._slides = 0
        self._spoken_slides: set[int] = set()
        self._pictured: list[int] = []
        self._pictures = 0
        self._quotations = -1
        self._was_quotation = False
        self._head = False
        self._meta: dict[str, list[str]] = {}
        self._field: str | None = None
        self._spaces = 0
        self._languages: dict[str, str] = {}
        self._counts: Counter[str] = Counter()
        self._margins: set[str] = set()

    @property
    def depth(self) -> int:
        """How many elements are open."""
        return len(self._stack)

    def unwind(self, depth: int) -> None:
        """Leave what a part that broke off has left open."""
        while len(self._stack) > depth:
            self._leave()

    def begin_object(self) -> None:
        """A chart or a formula comes: its text stands apart."""
        self._place, self._draft = _Place(furniture=True), None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        above = _Open(self._place, self._draft)
        self._stack.append(above)
        if self._place.silent:
            return
        if name in names.SILENT:
            self._place = self._place._replace(silent=True)
        elif name.startswith(("office:meta", "dc:", "meta:")):
            self._meta_start(name)
        elif name.startswith("style:"):
            self._style(name, attributes)
        elif name in {"text:p", "text:h"}:
            self._paragraph(name, attributes)
        elif name.startswith(("table:", "draw:", "office:", "presentation:")):
            self._frame(name, attributes)
        elif name.startswith("form:"):
            self._label(name, attributes)
        elif name in names.DESCRIPTIONS:
            self._describe()
        elif name.startswith("text:"):
            self._inside(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "table:table-row":
            self._gap = ROW
        elif name in {"table:table-cell", "table:covered-table-cell"} and not self._place.silent:
            self._gap = CELL
            if self._sheet.is_open and not self._sheet.has_text:
                self._value()
        elif name == "table:table":
            self._gap = PARAGRAPH
            self._sheet.end()
        elif name == "style:style":
            self._styles.end()
        elif name == "text:changed-region":
            self._changes.end_region()
        elif name == "text:tracked-changes":
            self._changes.storing = False
        elif name == "office:meta":
            self._head = False
        elif name in names.LISTS and not self._place.silent and not self._changes.storing:
            (self._numbers.end_list if name == "text:list" else self._numbers.end_item)()
        self._leave()

    def _leave(self) -> None:
        opened = self._stack.pop()
        if self._draft is not None:
            for kind, start, target in opened.spans:
                self._draft.mark(kind, start, target)
        self._apart = None
        self._field = None
        self._place, self._draft = opened.place, opened.draft

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - a handler's signature
        """A run of text."""
        if self._place.silent:
            return
        if self._field is not None:
            self._meta.setdefault(self._field, []).append(text)
            return
        if self._head:
            return
        self._write(text)

    def _write(self, text: str) -> None:
        if self._draft is None:
            if not text.strip():
                return
            self._begin(BlockKind.FURNITURE, PARAGRAPH)
        if self._draft is None:
            return
        if (self._place.hidden or self._changes.rejects) and not self._draft.setting.kind.is_apart:
            if self._apart is None:
                self._apart = self._new(self._draft.setting._replace(kind=BlockKind.HIDDEN), PARAGRAPH)
            self._apart.write(text)
        else:
            if self._due is not None and self._due[0] is self._draft and text.strip():
                self._draft.write(*self._due[1:])
                self._due = None
            self._draft.write(text, self._reading(text))
            self._counts[self._draft.setting.kind.value] += 1
            if self._place.page is not None and not self._place.note and text.strip():
                self._spoken_slides.add(self._place.page)

    def _reading(self, text: str) -> str | None:
        """What the mark of a note or the number of an item reads as; ``None``: as it stands."""
        place = self._place
        if place.number and self._draft is not None:
            silent = self._draft.setting.kind is not BlockKind.HEADING and is_simple(text)
            return "" if silent else f"{text} "
        return "" if place.unread else None

    def _new(self, setting: Setting, gap: str) -> Draft:
        if self._changes.storing:
            return self._changes.store(setting, gap)
        return self._drafts.begin(setting, gap)

    def _begin(self, kind: BlockKind, gap: str, level: int = 0) -> None:
        """Begin a paragraph of this *kind*, if nothing around it says otherwise."""
        place = self._place
        if place.hidden:
            kind = BlockKind.HIDDEN
        elif place.furniture:
            kind = BlockKind.FURNITURE
        elif place.note and kind is not BlockKind.HEADING:
            kind = BlockKind.NOTE
        quotation = None
        if kind is BlockKind.BLOCK_QUOTATION:
            self._quotations += not self._was_quotation
            quotation = self._quotations
        if not kind.is_apart and kind is not BlockKind.NOTE:
            self._was_quotation = quotation is not None
        level = level if kind in {BlockKind.HEADING, BlockKind.LIST_ITEM} else 0
        setting = Setting(kind, level, quotation, section=place.section, page=place.page)
        self._draft, self._apart = self._new(setting, gap), None

    def _paragraph(self, name: str, attributes: Mapping[str, str]) -> None:
        look = self._styles.look("paragraph", attributes.get("text:style-name"))
        kind, level = self._place.kind, self._place.level
        outline = _number(attributes.get("text:outline-level"), 1) if name == "text:h" else look.heading
        if outline is not None:
            kind, level = BlockKind.HEADING, outline
        elif look.quotation and kind is BlockKind.PARAGRAPH:
            kind = BlockKind.BLOCK_QUOTATION
        if look.hidden:
            self._place = self._place._replace(hidden=True)
        gap, self._gap = self._gap, PARAGRAPH
        self._sheet.has_text = True
        joined = None if self._changes.storing else self._changes.take_joined()
        if joined is not None:
            self._draft = joined
        else:
            self._begin(kind, gap, level)
            self._number(outline, attributes)
        self._emphasise(look)

    def _number(self, outline: int | None, attributes: Mapping[str, str]) -> None:
        """Begin the paragraph with its number: one that says more than its place in a list is words to be read."""
        label = ""
        if not self._changes.storing:
            label = self._numbers.item() or ("" if outline is None else self._numbers.heading(outline, attributes))
        if label and self._draft is not None and not self._draft.setting.kind.is_apart:
            silent = outline is None and is_simple(label)
            self._due = self._draft, f"{label} ", "" if silent else None
            self._place = self._place._replace(labelled=True)

    def _emphasise(self, look: Look) -> None:
        if self._draft is None or not (look.bold or look.italic):
            return
        spans = [
            (kind, self._draft.length, None)
            for kind, holds in ((InlineKind.STRONG, look.bold), (InlineKind.EMPHASIS, look.italic))
            if holds
        ]
        self._stack[-1] = self._stack[-1]._replace(spans=tuple(spans))

    def _inside(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element of the text that is no paragraph."""
        place = self._place
        if name in {"text:s", "text:tab", "text:line-break"}:
            white = _white(name, attributes)
            self._spaces += len(white)
            self._write(white if self._spaces <= _ALL_SPACES else white[0])
        elif name == "text:span":
            look = self._styles.look("text", attributes.get("text:style-name"))
            self._emphasise(look)
            if look.hidden is not None:
                self._place = place._replace(hidden=look.hidden or place.hidden)
        elif name == "text:a" and self._draft is not None:
            target = attributes.get("xlink:href")
            self._stack[-1] = self._stack[-1]._replace(spans=((InlineKind.LINK, self._draft.length, target),))
        elif name.startswith(("text:list-style", "text:list-level-style", "text:outline-")):
            self._numbers.style(name, attributes)
        elif name in names.LISTS:
            self._list(name, attributes)
            lists = place.lists + (name == "text:list")
            self._place = place._replace(kind=BlockKind.LIST_ITEM, lists=lists, level=lists)
        elif name in {"text:note-body", "text:note-citation", "text:number"}:
            self._note(name)
        else:
            self._within(name, attributes)

    def _list(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._changes.storing:
            return
        if name == "text:list":
            self._numbers.begin_list(attributes)
        elif name == "text:list-item":
            self._numbers.begin_item(attributes)
        else:
            self._numbers.end_item()

    def _note(self, name: str) -> None:
        """The mark of a note, or a number in a list, reads as nothing; a note stands after the paragraph."""
        place = self._place
        if name != "text:note-body":
            silent = self._draft is None or (name == "text:number" and place.labelled)
            self._place = place._replace(unread=True, silent=silent, number=name == "text:number")
            return
        self._place = _Place(note=True, furniture=place.furniture, hidden=place.hidden, page=place.page)
        self._draft = None

    def _within(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element that hides its text, holds a text of its own, or marks a change."""
        if name in {"text:hidden-text", "text:hidden-paragraph"}:
            self._hide(name, attributes)
        elif name == "text:section":
            shown = attributes.get("text:display") != "none" and attributes.get("text:is-hidden") != "true"
            self._place = self._place._replace(hidden=self._place.hidden or not shown)
        elif name == "text:conditional-text":
            for key in _CONDITIONAL:
                self._say(attributes.get(key, ""), BlockKind.HIDDEN)
        elif attributes.get("text:string-value") and name.endswith(("-mark", "-mark-start")):
            self._say(attributes["text:string-value"], BlockKind.FURNITURE)
        else:
            self._change(name, attributes)

    def _hide(self, name: str, attributes: Mapping[str, str]) -> None:
        hidden = attributes.get("text:is-hidden") != "false"
        if name == "text:hidden-paragraph":
            if hidden and self._draft is not None:
                self._draft.setting = self._draft.setting._replace(kind=BlockKind.HIDDEN)
            return
        self._place = self._place._replace(hidden=True)
        if attributes.get("text:string-value"):
            self._say(attributes["text:string-value"], BlockKind.HIDDEN)
            self._place = self._place._replace(silent=True)

    def _change(self, name: str, attributes: Mapping[str, str]) -> None:
        """A mark of a tracked change, or what was deleted by one."""
        changed = attributes.get("text:change-id", "")
        if name == "text:tracked-changes":
            self._changes.storing = True
        elif name == "text:changed-region":
            self._changes.begin_region(attributes.get("xml:id") or attributes.get("text:id") or "")
        elif name in {"text:insertion", "text:deletion", "text:format-change"}:
            self._changes.kind(name)
        elif name in {"text:change-start", "text:change-end"}:
            self._changes.insertion(changed, begins=name == "text:change-start", draft=self._draft)
            self._apart = None
        elif name == "text:change":
            self._draft = self._changes.deletion(changed, self._drafts, self._draft)
            self._stack[-1] = self._stack[-1]._replace(draft=self._draft)
            self._repair()

    def _repair(self) -> None:
        """A deletion that is read has ended the paragraph: what is open goes on in the next."""
        for at in range(len(self._stack) - 1, 0, -1):
            opened = self._stack[at]
            if opened.draft is None or not self._changes.replaced(opened.draft):
                break
            self._stack[at] = opened._replace(draft=self._draft, spans=())

    def _frame(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element around paragraphs, not of the text itself."""
        place = self._place
        if name in {"draw:page", "presentation:notes", "draw:frame", "draw:image"}:
            self._slide(name, attributes)
        elif name == "office:annotation":
            self._draft = None
            self._place = _Place(note=True, hidden=place.hidden, section=place.section, page=place.page)
        elif name == "office:spreadsheet":
            self._sheet.begin_all()
        elif name == "table:tracked-changes":
            self._place = place._replace(hidden=True)
        elif name in names.DESCRIPTIONS:
            self._describe()
        elif name.startswith("table:"):
            self._table(name, attributes)

    def _table(self, name: str, attributes: Mapping[str, str]) -> None:
        place = self._place
        if name == "table:table":
            self._gap = PARAGRAPH
            if self._sheet.begin(attributes):
                self._place = place._replace(hidden=place.hidden or self._sheet.is_hidden)
                self._say(attributes.get("table:name", ""), BlockKind.FURNITURE)
        elif name == "table:table-column":
            self._sheet.column(attributes)
        elif name == "table:table-row":
            self._gap = ROW if self._gap is CELL else self._gap
            self._sheet.row(attributes)
        elif name in {"table:table-cell", "table:covered-table-cell"}:
            section = self._sheet.cell(attributes) or place.section
            hidden = place.hidden or self._sheet.is_hidden
            self._place = place._replace(kind=BlockKind.CELL, level=0, section=section, hidden=hidden)

    def _slide(self, name: str, attributes: Mapping[str, str]) -> None:
        place = self._place
        if name == "draw:page":
            self._slides += 1
            hidden = bool(self._styles.look("drawing-page", attributes.get("draw:style-name")).hidden)
            self._place = _Place(page=self._slides, hidden=hidden)
            called = attributes.get("draw:name", "")
            if _NUMBERED_SLIDE.fullmatch(called) is None:
                self._say(called, BlockKind.FURNITURE)
        elif name == "presentation:notes":
            self._place = place._replace(note=True)
        elif name == "draw:frame":
            title = attributes.get("presentation:class") == "title" and not place.note
            empty = attributes.get("presentation:placeholder") == "true"
            kind, level = (BlockKind.HEADING, 1) if title else (place.kind, place.level)
            self._place = place._replace(kind=kind, level=level, furniture=place.furniture or empty)
        else:
            self._pictures += 1
            if place.page is not None and not place.note:
                self._pictured.append(place.page)

    def _describe(self) -> None:
        self._draft = None
        self._place = self._place._replace(furniture=True)

    def _label(self, name: str, attributes: Mapping[str, str]) -> None:
        for key in (*_LABELS, *(("form:value",) if name in _WRITTEN_IN else ())):
            self._say(attributes.get(key, ""), BlockKind.FURNITURE)

    def _say(self, text: str, kind: BlockKind) -> None:
        """Write what an attribute holds."""
        if text:
            outer, gap = self._draft, self._gap
            self._begin(kind, PARAGRAPH)
            if self._draft is not None:
                self._draft.write(text)
            self._draft, self._gap = outer, gap

    def _value(self) -> None:
        """A cell that shows nothing but its value."""
        if self._sheet.value:
            self._begin(BlockKind.CELL, CELL)
            self._write(self._sheet.value)

    def _style(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "style:style":
            self._styles.begin(attributes)
        elif name == "style:default-style" and attributes.get("style:family") == "paragraph":
            self._languages["family"] = "paragraph"
        elif name == "style:text-properties" and "family" in self._languages and "fo" not in self._languages:
            for prefix, suffix in (("fo", ""), ("style", "-asian"), ("style", "-complex")):
                self._languages[suffix or "fo"] = attributes.get(f"{prefix}:language{suffix}", "none")
        elif name in names.MARGINS or name == "style:master-page":
            self._place = self._place._replace(furniture=True)
        if name.endswith("-properties"):
            self._styles.properties(name, attributes)

    def _meta_start(self, name: str) -> None:
        if name == "office:meta":
            self._head = True
        elif self._head:
            self._field = name
        elif name == "dc:date" or self._changes.storing:
            self._place = self._place._replace(silent=True)
        else:
            self._place = self._place._replace(furniture=True)

    def _told(self, *names: str) -> str | None:
        return next((text for name in names if (text := "".join(self._meta.get(name, ())).strip())), None)

    @property
    def metadata(self) -> Metadata:
        """What the document says of itself."""
        author = self._told("meta:initial-creator", "dc:creator")
        return Metadata(self._told("dc:title"), author, self._told("meta:creation-date", "dc:date"))

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was decided about tracked changes."""
        return self._changes.remarks

    @property
    def missing(self) -> list[str]:
        """What holds no text that could be read."""
        blank = sorted(set(self._pictured) - self._spoken_slides)
        if blank:
            listed = ", ".join(map(str, blank))
            noun = "a slide that is a picture" if len(blank) == 1 else f"{len(blank)} slides that are pictures"
            return [f"the text of {noun} is missing (slide{'s' * (len(blank) > 1)} {listed}): they need OCR"]
        if self._pictures and not any(not BlockKind(kind).is_apart for kind in self._counts):
            return ["it has pictures and no text; if they show text, they need OCR"]
        return []

    def language(self) -> str | None:
        """The language that the document says it is in."""
        languages = (self._languages.get(key) for key in ("fo", "-asian", "-complex"))
        text = "".join(draft.text[:1000] for draft in self._drafts if not draft.setting.kind.is_apart)
        return self._told("dc:language") or spoken(text, *languages)

    def finish(self, flow: Flow) -> None:
        """Write all into *flow*: what the metadata say first."""
        self._changes.put_left(self._drafts)
        for name in ("dc:title", "dc:subject", "dc:description", "meta:keyword"):
            flow.open(Setting(BlockKind.FURNITURE))
            flow.write(self._told(name) or "")
        self._drafts.pour(flow)


def _white(name: str, attributes: Mapping[str, str]) -> str:
    if name == "text:s":
        return " " * min(_MOST_SPACES, _number(attributes.get("text:c"), 1))
    return "\t" if name == "text:tab" else "\n"


def _number(written: str | None, otherwise: int) -> int:
    fits = written is not None and written.isascii() and written.isdigit() and len(written) <= len("1048576")
    return max(1, int(written)) if fits and written is not None else otherwise
