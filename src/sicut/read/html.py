"""HTML: all text of a page, in the order of its tree, with its place in the file.

The tree is a parser's; the walk through it is one loop, and nothing that is text is left out: text of
footers and titles, and of the attributes that are shown or read aloud, is kept as furniture; that of hidden elements
and templates as hidden text. Scripts and styles are no text.
White space inside a block stands as in the source and reads as one space; blocks are two line ends
apart, rows of a table one, cells a tab.
"""

from typing import TYPE_CHECKING, NamedTuple

from sicut.model.document import BlockKind, InlineKind
from sicut.read import elements, hiding
from sicut.read.frames import inner_pages, with_frames
from sicut.read.hiding import hides
from sicut.read.notices import TELLING, Notices
from sicut.read.page import Page, Place
from sicut.read.page_breaks import PageBreak, PageMarks, listed_break, may_have_breaks, page_break
from sicut.read.parsed import Parsed
from sicut.read.places import NOWHERE, Finder, Source
from sicut.read.walls import wall

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_CHROME = frozenset(("article", "main", "section", "blockquote"))
_LONGEST_LANGUAGE = 35
# Without attributes these are no more than blocks.
_NOTHING_ELSE = frozenset(("p", "div", "table", "tbody", "tr"))


class _Open(NamedTuple):
    """An element that is open; ``length`` is that of the text when it was opened."""

    name: str
    place: Place
    length: int
    inline: InlineKind | None = None
    target: str | None = None


def parse(
    source: str,
    path: str,
    *,
    xml: bool = False,
    web: bool = False,
    depth: int = 0,
    pages: PageMarks | None = None,
) -> Parsed:
    """Read the page *source*, in time linear in its length.

    *web*: it is a page of the web, which may say that its content is elsewhere. *depth*: in how many frames it stands.
    With *pages*, the marks of pages of print are added there, and blocks have no page.

    Raises:
        UnreadableError: it is beyond a limit of :mod:`sicut.read.scan`.
    """
    from selectolax.lexbor import LexborHTMLParser

    prepared = Source(source, path, xml=xml or source.lstrip().startswith("<?xml"))
    tree = LexborHTMLParser(prepared.prepared)
    walk = _Walk(source, prepared, pages, web=web)
    if tree.root is not None and tree.root.parent is not None:
        walk.through(tree.root.parent.first_child)
    parsed = walk.finish()
    return with_frames(parsed, inner_pages(source, walk.inner), path, parse_framed, depth) if walk.inner else parsed


def parse_framed(source: str, path: str, depth: int) -> Parsed:
    """Read a page that stands in *depth* frames."""
    return parse(source, path, depth=depth)


class _Walk:
    """One pass through a tree."""

    def __init__(self, source: str, prepared: Source, pages: PageMarks | None, *, web: bool) -> None:
        self._pages = pages
        self._finder = Finder(prepared)
        self._page = Page(source, prepared)
        self._open: list[_Open] = [_Open("", Place(), 0)]
        self._quotations = 0
        self._language: str | None = None
        self._unclosed = prepared.unclosed
        lowered = source.lower()
        self._notices = Notices(lowered, web=web)
        self._hides = any(map(lowered.__contains__, hiding.MARKS))
        self._has_breaks = may_have_breaks(source) or bool(pages and pages.listed)
        self._break: int | None = None

    def through(self, first: "LexborNode | None") -> None:
        """Visit *first*, its siblings, and all below them."""
        above: list[LexborNode] = []
        node = first
        while node is not None:
            name = node.tag or "-"
            if name.startswith("-"):
                self._read(name, node)
            else:
                child = self._enter(name, node)
                if child is not None:
                    above.append(node)
                    node = child
                    continue
                self._leave()
            following = node.next
            while following is None and above:
                node = above.pop()
                self._leave()
                following = node.next
            node = following

    @property
    def inner(self) -> list[str]:
        """The frames whose content stands in an attribute."""
        return self._notices.inner

    def finish(self) -> Parsed:
        """All that was read."""
        self._say_alternatives()
        bare = self._page.is_bare
        breaks = None if self._pages is None else self._pages.found
        parsed = self._page.finish(self._language, self._unclosed, breaks)
        missing = self._unclosed
        if missing is None and self._notices.facts is not None:
            missing = wall(parsed.text, parsed.blocks, self._notices.facts)
        if missing is None and self._notices.has_script and bare:
            missing = "no text but that of its title and frame; scripts may load the rest"
        told = self._notices.told
        return parsed._replace(missing=missing, address=told.address, metadata=told.metadata)

    def _say_alternatives(self) -> None:
        """Write what the attributes since the last block say."""
        for text in self._notices.alternatives:
            self._page.write(text, NOWHERE, Place(furniture=True))
            self._page.close("")
        self._notices.alternatives.clear()

    def _close(self, name: str, *, written: bool = False) -> None:
        """End the block in the making; see :meth:`Page.close`."""
        self._page.close(name, written=written)
        if self._notices.alternatives and name not in elements.ROWS and name not in elements.CELLS:
            self._say_alternatives()

    def _read(self, name: str, node: "LexborNode") -> None:
        """Read a node that is no element."""
        if name == "-text":
            self._text(node.text_content or "")
        elif name == "-comment":
            self._comment((node.html or "").removeprefix("<!--").removesuffix("-->"))

    def _leave(self) -> None:
        """Leave the innermost element."""
        element = self._open.pop()
        if element.inline is not None:
            self._page.end_inline(element.inline, element.target)
        if element.name in elements.BLOCKS or element.place.hidden != self._open[-1].place.hidden:
            self._close(element.name, written=self._page.length > element.length)
        if self._break == len(self._open):
            self._break = None

    def _text(self, text: str) -> None:
        element = self._open[-1]
        if element.name in elements.NO_TEXT:
            return
        if element.name == "title":
            self._notices.told.title(text)
        place = self._finder.whole(text)
        if place is not None:
            self._page.write(text, place, element.place)
            return
        for portion in self._finder.find(text):
            self._page.write(text[portion.start : portion.end], portion.place, element.place)

    def _comment(self, content: str) -> None:
        found = self._finder.comment(content)
        self._notices.told.comment(content)
        if content.startswith("[CDATA["):  # HTML has no such sections: browsers read a comment
            self._page.comment(content.removeprefix("[CDATA[").removesuffix("]]"), None)
        elif not content.startswith("?"):
            self._page.comment(content if found is None else found.content, found and found.end)

    def _enter(self, name: str, node: "LexborNode") -> "LexborNode | None":
        """Read the beginning of an element; its first child."""
        above = self._open[-1]
        inline, target, place = None, None, above.place
        if name == "html" and self._language is None:
            self._language = _language(node.attributes)
        if name == "br":
            self._page.line_break(place)
        elif name in elements.BLOCKS:
            self._close(name)
            place = self._place(name, node.attributes, place)
        elif name in elements.INLINE and place.kind is not BlockKind.CODE:
            inline = elements.INLINE[name]
            target = node.attributes.get(elements.TARGETS[name]) if name in elements.TARGETS else None
            self._page.begin_inline()
        if name in TELLING:
            self._notices.tell(name, node)
        if not place.hidden and self._hides and name not in elements.BLOCKS and hides(name, node.attributes):
            self._page.close(name)
            place = place._replace(hidden=True)
        place = self._marked(name, node, place)
        self._open.append(tuple.__new__(_Open, (name, place, self._page.length, inline, target)))
        return node.first_child

    def _marked(self, name: str, node: "LexborNode", place: Place) -> Place:
        """The place of what is in an element that may be the mark of a page or of a note."""
        begun = self._begun(name, node) if self._has_breaks and self._break is None else None
        if begun is None and self._notices.has_labels:
            self._notices.label(name, node)
        if begun is not None:
            self._page.begin_page(begun)
            self._break = len(self._open) if begun.shows else None
            place = place._replace(silent=begun.shows)
        elif name in {"a", "sup"} and _is_note_reference(name, node):
            place = place._replace(silent=True)
        elif name == "sup":
            place = place._replace(raised=True)
        return place

    def _begun(self, name: str, node: "LexborNode") -> PageBreak | None:
        """The page of print that begins with an element."""
        begun = page_break(name, node, self._page.length)
        if begun is None and self._pages is not None and self._pages.listed:
            return listed_break(self._pages, node, self._page.length)
        return begun

    def _place(self, name: str, attributes: dict[str, str | None], place: Place) -> Place:
        if not attributes and name in _NOTHING_ELSE:
            return place
        if name in elements.HEADINGS:
            place = place._replace(
                kind=BlockKind.HEADING, level=elements.HEADINGS[name], furniture=place.furniture and not place.header
            )
        elif name == "blockquote":
            place = place._replace(kind=BlockKind.BLOCK_QUOTATION, level=0)
            if place.quotation is None:
                place = place._replace(quotation=self._quotations, cite=attributes.get("cite") or None)
                self._quotations += 1
        elif name in elements.LISTS:
            place = place._replace(lists=place.lists + 1)
        elif name in elements.ITEMS:
            place = place._replace(kind=BlockKind.LIST_ITEM, level=max(1, place.lists))
        elif name in elements.CELLS:
            place = place._replace(kind=BlockKind.CELL, level=0)
        elif name in elements.CODE:
            place = place._replace(kind=BlockKind.CODE, level=0)
        if name in elements.PREFORMATTED:
            place = place._replace(preformatted=True)
        return _set_apart(name, attributes, place)


def _set_apart(name: str, attributes: dict[str, str | None], place: Place) -> Place:
    """Mark what is a note, or furniture of the page."""
    if name in _CHROME:
        place = place._replace(inner=True)
    if name == "aside" or (attributes and _is_note(attributes)):
        place = place._replace(note=True)
    if name == "header" and not place.inner and not place.furniture:
        return place._replace(furniture=True, header=True)
    if hides(name, attributes):
        return place._replace(hidden=True)
    if name in elements.FURNITURE or (name == "footer" and place.quotation is None):
        return place._replace(furniture=True, header=False)
    return place


def _is_note(attributes: dict[str, str | None]) -> bool:
    role = (attributes.get("role") or "").lower().split()
    types = (attributes.get("epub:type") or "").lower().split()
    classes = (attributes.get("class") or "").lower()
    return (
        not elements.NOTE_ROLES.isdisjoint(role) or not elements.NOTE_TYPES.isdisjoint(types) or "footnote" in classes
    )


def _is_note_reference(name: str, node: "LexborNode") -> bool:
    """Whether an element is the mark of a footnote: marked up as such, or a raised link within the page."""
    attributes = node.attributes
    if name == "a":
        types = f"{attributes.get('role') or ''} {attributes.get('epub:type') or ''}".lower().split()
        return "doc-noteref" in types or "noteref" in types
    child = node.first_child
    return child is not None and child.tag == "a" and (child.attributes.get("href") or "").startswith("#")


def _language(attributes: dict[str, str | None]) -> str | None:
    tag = (attributes.get("lang") or attributes.get("xml:lang") or "").strip().replace("_", "-")
    fits = 0 < len(tag) <= _LONGEST_LANGUAGE and tag.isascii() and tag.replace("-", "").isalnum()
    return tag if fits else None
