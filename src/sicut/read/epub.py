"""EPUB 2 and 3: the documents of a book in their order, each by the reader of HTML, as one text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.errors import UnreadableError
from sicut.model.document import Block, BlockKind, Metadata
from sicut.model.reading import ReadingOptions
from sicut.read import scan
from sicut.read.encoding import decode
from sicut.read.epub_package import Contents, Item, Package, contents, encrypted, package
from sicut.read.flow import Flow, Setting
from sicut.read.html import parse as parse_html
from sicut.read.joined import joined, offsets
from sicut.read.page_breaks import PageBreak, PageMarks, paged
from sicut.read.parsed import Parsed, together
from sicut.read.zipped import Zipped

_TEXTS = frozenset(
    "application/xhtml+xml text/html application/xml text/xml image/svg+xml application/x-dtbook+xml "
    "text/x-oeb1-document".split()
)
_PAGES = (".xhtml", ".html", ".htm")
_SUFFIXES = (*_PAGES, ".xml", ".svg")
_PICTURE = re.compile(r"<(?:\w{1,20}:)?(?:img|image|svg|object)\b", re.IGNORECASE)
_COVER = re.compile(r"cover|titlepage|title-page", re.IGNORECASE)
_MOST_NAMED = 10
_HEAD = 65_536
_LOCKED = "it is protected by DRM; its text is encrypted"


class _Part(NamedTuple):
    """A document of the book, the pages of print that begin in it, and whether it shows nothing but pictures."""

    name: str
    parsed: Parsed
    breaks: Sequence[PageBreak] = ()
    pictured: bool = False


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:  # noqa: ARG001 - a reader's signature
    """Read a book: what it says of itself, then its documents in their order, then those that stand in none or no list.

    Raises:
        UnreadableError: it is no EPUB, encrypted, beyond a limit, or without a text that can be read.
    """
    archive = Zipped(data, path)
    book = _book(archive, path)
    locked = encrypted(archive, path)
    order, lost = _order(archive, book, locked)
    parts = list(_parts(archive, book, order, path))
    if not any(part.parsed.text for part in parts) and locked:
        raise UnreadableError(path, _LOCKED)
    whole = [_Part("", _titles(book)), *parts]
    texts = [part.parsed._replace(anchors=()) for part in whole]
    parsed = _paged(joined(texts, [None] * len(texts)), whole)
    broken = list(dict.fromkeys(part.parsed.missing for part in parts if part.parsed.missing))
    more = f"{len(broken) - _MOST_NAMED} more are not whole" if len(broken) > _MOST_NAMED else None
    missing = together(book.missing, *lost, *broken[:_MOST_NAMED], more, _pictured(parts, book))
    return parsed._replace(
        language=book.language or parsed.language, missing=missing, metadata=book.metadata, address=None
    )


def _book(archive: Zipped, path: str) -> Package:
    """What the book says of itself; where that cannot be read, its documents in the order of the archive."""
    try:
        return package(archive, path)
    except UnreadableError as error:
        found = [name for name in archive if name.lower().endswith(_PAGES)]
        if not found:
            raise
        items = {name: Item(name, "application/xhtml+xml", frozenset()) for name in found}
        missing = f"{error.reason}: its documents are read in the order of the archive"
        return Package(items, tuple(found), Metadata(), None, (), None, missing)


def _titles(book: Package) -> Parsed:
    flow = Flow()
    for text in book.descriptions:
        flow.open(Setting(BlockKind.FURNITURE))
        flow.write(text)
    return flow.finish()


def _order(archive: Zipped, book: Package, locked: frozenset[str]) -> tuple[list[tuple[str, bool]], list[str]]:
    """The documents to be read, and whether each stands in the order of the book; what is missing."""
    found: dict[str, bool] = {}
    absent, closed, other = [], [], []
    spine = [book.items[one].name if one in book.items else one for one in book.spine]
    types = {item.name: item.media_type for item in book.items.values()}
    for name in spine:
        if name in locked:
            closed.append(name)
        elif name not in archive:
            absent.append(name)
        elif types.get(name, "") in _TEXTS or name.lower().endswith(_SUFFIXES):
            found[name] = True
        else:
            other.append(name)
    beside, gone = _beside(archive, book, frozenset(spine))
    absent += gone
    closed += filter(locked.__contains__, beside)
    lost = [
        _named(absent, "of its documents", "not in the archive"),
        _named(closed, "of its documents", "encrypted (DRM)"),
        _named(other, "of its documents", "no text"),
    ]
    return [*found.items(), *((name, False) for name in beside if name not in locked)], [
        clause for clause in lost if clause
    ]


def _beside(archive: Zipped, book: Package, known: frozenset[str]) -> tuple[list[str], list[str]]:
    """The documents that stand in no order, or in no list at all; and those that are listed and are not there."""
    kinds = _TEXTS - {"application/xml", "text/xml"}
    listed = [item for item in book.items.values() if item.media_type in kinds and item.name not in known]
    gone = [item.name for item in listed if item.name not in archive]
    texts = [item.name for item in listed if item.media_type != "image/svg+xml" and item.name in archive]
    unlisted = [name for name in archive if name.lower().endswith(_PAGES) and name not in known]
    return list(dict.fromkeys((*texts, *unlisted))), gone


def _named(names: list[str], noun: str, what: str) -> str:
    listed = ", ".join(name[:80] for name in names[:_MOST_NAMED]) + ", …" * (len(names) > _MOST_NAMED)
    return f"{len(names)} {noun} {'is' if len(names) == 1 else 'are'} {what} ({listed})" if names else ""


def _parts(archive: Zipped, book: Package, order: list[tuple[str, bool]], path: str) -> Iterator[_Part]:
    told = contents(archive, book, path)
    left = scan.MAX_BYTES
    for name, in_order in order:
        if archive.size(name) > left:
            yield _Part(
                name, Parsed("", missing=f"{name[:80]} and what follows is beyond {scan.MAX_BYTES // scan.MIB} MiB")
            )
            return
        left -= archive.size(name)
        try:
            yield _part(archive, name, told, path, in_order=in_order)
        except UnreadableError as error:
            yield _Part(name, Parsed("", missing=f"{name[:80]} cannot be read: {error.reason}"))


def _part(archive: Zipped, name: str, told: Contents, path: str, *, in_order: bool) -> _Part:
    data = archive.read(name)
    if not data.strip():
        return _Part(name, Parsed("", missing=f"{name[:80]} is empty"))
    text, undecoded = decode(data, path, markup=True)
    marks = PageMarks(told.pages.get(name, {}), [])
    parsed = parse_html(text, path, xml=True, pages=marks)
    first = marks.listed.get("")
    if first is not None and first.isalnum():
        marks.found.insert(0, PageBreak(0, first, shows=False, plain=False))
    declares = "it declares entities, whose text is not read" if "<!ENTITY" in text[:_HEAD] else None
    clauses = together(undecoded, parsed.missing, declares)
    blocks = parsed.blocks if in_order else tuple(replace(one, kind=BlockKind.FURNITURE) for one in parsed.blocks)
    speaks = any(not block.kind.is_apart for block in parsed.blocks)
    parsed = parsed._replace(
        blocks=_titled(blocks, told.titles.get(name)), missing=clauses and f"{name[:80]}: {clauses}"
    )
    return _Part(name, parsed, marks.found, pictured=in_order and not speaks and bool(_PICTURE.search(text)))


def _titled(blocks: tuple[Block, ...], title: str | None) -> tuple[Block, ...]:
    """*blocks* of a document without a heading stand under the title that the table of contents gives it."""
    if title is None or any(block.kind is BlockKind.HEADING for block in blocks):
        return blocks
    return tuple(replace(block, section=title) for block in blocks)


def _paged(parsed: Parsed, parts: list[_Part]) -> Parsed:
    """*parsed* with the pages of print, whose numbers go on from document to document."""
    kept = [part for part in parts if part.parsed.text or part.parsed.missing]
    begins = offsets(part.parsed for part in kept)
    breaks = [
        begun._replace(offset=min(begun.offset + by, len(parsed.text)))
        for part, by in zip(kept, begins, strict=True)
        for begun in part.breaks
    ]
    blocks, pages = paged(breaks, parsed.blocks)
    return parsed._replace(
        blocks=blocks, inline=tuple(sorted([*parsed.inline, *pages], key=lambda inline: inline.span))
    )


def _pictured(parts: list[_Part], book: Package) -> str:
    """Documents of pictures alone; a cover is none of them."""
    names = [part.name for part in parts if part.pictured and not _COVER.search(part.name) and part.name != book.cover]
    if not names:
        return ""
    listed = ", ".join(name[:80] for name in names[:_MOST_NAMED]) + ", …" * (len(names) > _MOST_NAMED)
    return f"the text of {len(names)} page{'s' * (len(names) > 1)} of pictures is missing ({listed}): they need OCR"
