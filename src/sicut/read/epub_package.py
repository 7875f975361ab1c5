"""What an EPUB says of itself: EPUB 3.3 (package document, navigation, encryption) and EPUB 2 (OPF, NCX)."""

import posixpath
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote

from sicut.errors import UnreadableError
from sicut.model.document import Metadata
from sicut.read.xml import walk
from sicut.read.zipped import Zipped

_PREFIXES = {"http://purl.org/dc/elements/1.1/": "dc", "http://www.idpf.org/2007/ops": "epub"}
_FONTS = frozenset(("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"))
_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
NCX = "application/x-dtbncx+xml"


class Item(NamedTuple):
    """A file of the book, as its list of files has it."""

    name: str
    media_type: str
    properties: frozenset[str]


class Package(NamedTuple):
    """The files of a book, those that are read in order, and what it says of itself."""

    items: Mapping[str, Item]
    spine: tuple[str, ...]
    metadata: Metadata
    language: str | None
    descriptions: tuple[str, ...]
    cover: str | None
    missing: str | None


class _Elements:
    """Notes the elements of a small file: name, attributes, and the text within."""

    def __init__(self) -> None:
        self.found: list[tuple[str, dict[str, str], list[str]]] = []
        self._open: list[int] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._open.append(len(self.found))
        self.found.append((name, dict(attributes), []))

    def end(self, name: str) -> None:  # noqa: ARG002 - a handler's signature
        self._open.pop()

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the same
        if self._open:
            self.found[self._open[-1]][2].append(text)


def _elements(archive: Zipped, name: str, path: str) -> tuple[list[tuple[str, dict[str, str], list[str]]], str | None]:
    seen = _Elements()
    missing = walk(archive.read(name), path, seen, _PREFIXES)
    return seen.found, missing and f"{name[:80]} is broken: {missing}"


def package(archive: Zipped, path: str) -> Package:
    """The package document of a book.

    Raises:
        UnreadableError: there is none, or it is no XML.
    """
    name, missing = _root(archive, path), None
    found, missing = _elements(archive, name, path)
    items: dict[str, Item] = {}
    spine: list[str] = []
    told: dict[str, list[str]] = {}
    cover = None
    for element, attributes, texts in found:
        if element == "item" and attributes.get("href"):
            target = resolved(name, attributes["href"])
            kinds = frozenset(attributes.get("properties", "").split())
            items.setdefault(attributes.get("id", ""), Item(target, attributes.get("media-type", "").lower(), kinds))
        elif element == "itemref":
            spine.append(attributes.get("idref", ""))
        elif element.startswith("dc:") and (text := " ".join("".join(texts).split())):
            told.setdefault(element, []).append(text)
        elif element == "reference" and attributes.get("type") == "cover":
            cover = resolved(name, attributes.get("href", ""))
    first = {key: texts[0] for key, texts in told.items()}
    metadata = Metadata(first.get("dc:title"), "; ".join(told.get("dc:creator", ())) or None, first.get("dc:date"))
    descriptions = (*told.get("dc:title", ()), *told.get("dc:description", ()), *told.get("dc:rights", ()))
    return Package(items, tuple(dict.fromkeys(spine)), metadata, first.get("dc:language"), descriptions, cover, missing)


def _root(archive: Zipped, path: str) -> str:
    """The name of the package document; where no other file says it, the first that is called like one."""
    if _CONTAINER in archive:
        try:
            found, _ = _elements(archive, _CONTAINER, path)
        except UnreadableError:
            found = []
        for element, attributes, _ in found:
            name = posixpath.normpath(unquote(attributes.get("full-path", "")))
            if element == "rootfile" and name in archive:
                return name
    name = next((name for name in archive if name.lower().endswith(".opf")), "")
    if not name:
        raise UnreadableError(path, "it is no intact EPUB: it has no list of its files (an .opf)")
    return name


def resolved(base: str, href: str) -> str:
    """The name of the member that *href* means, in a member called *base*."""
    target = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), target)).lstrip("/")


def encrypted(archive: Zipped, path: str) -> frozenset[str]:
    """The members that are encrypted, but for fonts that are only obfuscated.

    Raises:
        UnreadableError: what is encrypted cannot be told.
    """
    if _ENCRYPTION not in archive:
        return frozenset()
    found, _ = _elements(archive, _ENCRYPTION, path)
    names: set[str] = set()
    method = ""
    for element, attributes, _ in found:
        if element == "EncryptedData":
            method = ""
        elif element == "EncryptionMethod":
            method = method or attributes.get("Algorithm", "")
        elif element == "CipherReference" and method not in _FONTS:
            names.add(unquote(attributes.get("URI", "")).lstrip("/"))
    return frozenset(names)


class Contents(NamedTuple):
    """Titles of files (the path of them, joined by `` > ``), and labels of pages by file and anchor."""

    titles: dict[str, str]
    pages: dict[str, dict[str, str]]


_LONGEST = 200


def contents(archive: Zipped, book: Package, path: str) -> Contents:
    """What the tables of contents say; a broken one says nothing."""
    told = Contents({}, {})
    for item in book.items.values():
        if item.name in archive and ("nav" in item.properties or item.media_type == NCX):
            reader = _Nav(item.name, told) if "nav" in item.properties else _Ncx(item.name, told)
            try:
                walk(archive.read(item.name), path, reader, _PREFIXES)
            except UnreadableError:
                continue
    return told


def _short(texts: list[str]) -> str:
    return " ".join("".join(texts)[: 4 * _LONGEST].split())[:_LONGEST]


class _Nav:
    """The navigation document of EPUB 3: lists in lists of links."""

    def __init__(self, name: str, told: Contents) -> None:
        self._name, self._told = name, told
        self._kind = ""
        self._above: list[str] = []
        self._link: str | None = None
        self._label: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "nav":
            self._kind = attributes.get("epub:type", "")
        elif name == "ol":
            self._above.append("")
        elif name in {"a", "span"} and self._kind in {"toc", "page-list"}:
            self._link, self._label = attributes.get("href", ""), []

    def end(self, name: str) -> None:
        if name == "ol" and self._above:
            self._above.pop()
        elif name == "nav":
            self._kind = ""
        elif name in {"a", "span"} and self._link is not None:
            label = _short(self._label)
            if self._above:
                self._above[-1] = label
            _tell(self._told, self._name, self._link, self._above, label if self._kind == "page-list" else None)
            self._link = None

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - a handler's signature
        if self._link is not None:
            self._label.append(text)


class _Ncx:
    """The table of contents of EPUB 2."""

    def __init__(self, name: str, told: Contents) -> None:
        self._name, self._told = name, told
        self._above: list[str] = []
        self._label: list[str] | None = None
        self._page = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in {"navPoint", "pageTarget"}:
            self._above.append("")
            self._page = attributes.get("value", "") if name == "pageTarget" else ""
        elif name == "navLabel":
            self._label = []
        elif name == "content" and self._above:
            is_page = bool(self._page) or self._in_list
            label = self._above[-1] or self._page
            _tell(self._told, self._name, attributes.get("src", ""), self._above, label if is_page else None)
        elif name == "pageList":
            self._in_list = True

    _in_list = False

    def end(self, name: str) -> None:
        if name in {"navPoint", "pageTarget"} and self._above:
            self._above.pop()
        elif name == "navLabel":
            if self._above:
                self._above[-1] = _short(self._label or [])
            self._label = None
        elif name == "pageList":
            self._in_list = False

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - a handler's signature
        if self._label is not None:
            self._label.append(text)


def _tell(told: Contents, name: str, href: str, above: list[str], page: str | None) -> None:
    if not href:
        return
    target, anchor = resolved(name, href), unquote(href.partition("#")[2])
    if page is not None:
        told.pages.setdefault(target, {}).setdefault(anchor, page)
    elif target not in told.titles:
        title = " > ".join(filter(None, above[-4:]))
        if title:
            told.titles[target] = title
