"""HTML: all text of a page, in the order of its tree, with its place in the file.

The tree is a parser's; the walk through it is one loop, and nothing that is text is left out: text of
footers, hidden elements, templates and titles is kept as furniture. Scripts and styles are no text.
White space inside a block stands as in the source and reads as one space; blocks are two line ends
apart, rows of a table one, cells a tab.
"""

from typing import TYPE_CHECKING, NamedTuple

from sicut.model.document import BlockKind, InlineKind
from sicut.read import elements
from sicut.read.page import Page, Place
from sicut.read.page_breaks import may_have_breaks, page_break
from sicut.read.parsed import Parsed
from sicut.read.places import Finder, Source

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


def parse(source: str, path: str, *, xml: bool = False) -> Parsed:
    """Read the page *source*, in time linear in its length.

    Raises:
        UnreadableError: it is beyond a limit of :mod:`sicut.read.scan`.
    """
    from selectolax.lexbor import LexborHTMLParser

    prepared = Source(source, path, xml=xml or source.lstrip().startswith("<?xml"))
    tree = LexborHTMLParser(prepared.prepared)
    walk = _Walk(source, prepared)
    if tree.root is not None and tree.root.parent is not None:
        walk.through(tree.root.parent.first_child)
    return walk.finish()


class _Walk:
    """One pass through a tree."""

    def __init__(self, source: str, prepared: Source) -> None:
        self._finder = Finder(prepared)
        self._page = Page(source, prepared)
        self._open: list[_Open] = [_Open("", Place(), 0)]
        self._quotations = 0
        self._language: str | None = None
        self._unclosed = prepared.unclosed
        self._has_script = False
        self._address: str | None = None
        self._has_breaks = may_have_breaks(source)
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

    def finish(self) -> Parsed:
        """All that was read."""
        missing = self._unclosed
        if missing is None and self._has_script and self._page.is_bare:
            missing = "no text but that of its title and frame; scripts may load the rest"
        return self._page.finish(self._language, missing)._replace(address=self._address)

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
        elif element.name in elements.BLOCKS:
            self._page.close(element.name, written=self._page.length > element.length)
        if self._break == len(self._open):
            self._break = None

    def _text(self, text: str) -> None:
        element = self._open[-1]
        if element.name in elements.NO_TEXT:
            return
        place = self._finder.whole(text)
        if place is not None:
            self._page.write(text, place, element.place)
            return
        for portion in self._finder.find(text):
            self._page.write(text[portion.start : portion.end], portion.place, element.place)

    def _comment(self, content: str) -> None:
        found = self._finder.comment(content)
        if not content.startswith(("?", "[CDATA[")):
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
            self._page.close(name)
            place = self._place(name, node.attributes, place)
        elif name in elements.INLINE and place.kind is not BlockKind.CODE:
            inline = elements.INLINE[name]
            target = node.attributes.get(elements.TARGETS[name]) if name in elements.TARGETS else None
            self._page.begin_inline()
        elif name == "script":
            self._has_script = True
        elif name == "link" and (node.attributes.get("rel") or "").lower() == "canonical":
            self._address = self._address or node.attributes.get("href")
        begun = page_break(name, node, self._page.length) if self._has_breaks and self._break is None else None
        if begun is not None:
            self._page.begin_page(begun)
            self._break = len(self._open) if begun.shows else None
            place = place._replace(silent=begun.shows)
        elif name in {"a", "sup"} and _is_note_reference(name, node):
            place = place._replace(silent=True)
        elif name == "sup":
            place = place._replace(raised=True)
        self._open.append(tuple.__new__(_Open, (name, place, self._page.length, inline, target)))
        return node.first_child

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
    hidden = bool(attributes) and _is_hidden(attributes)
    if name in elements.FURNITURE or (name == "footer" and place.quotation is None) or hidden:
        return place._replace(furniture=True, header=False)
    return place


def _is_note(attributes: dict[str, str | None]) -> bool:
    role = (attributes.get("role") or "").lower().split()
    types = (attributes.get("epub:type") or "").lower().split()
    classes = (attributes.get("class") or "").lower()
    return (
        not elements.NOTE_ROLES.isdisjoint(role) or not elements.NOTE_TYPES.isdisjoint(types) or "footnote" in classes
    )


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    style = (attributes.get("style") or "").lower().replace(" ", "")
    return "hidden" in attributes or "display:none" in style


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
