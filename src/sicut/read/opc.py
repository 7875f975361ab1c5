"""Packages of Office Open XML: parts, the relationships between them, and what they say of themselves.

ECMA-376 part 2 (Open Packaging Conventions), and the namespaces of both its editions, transitional and strict.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from posixpath import dirname, join, normpath
from typing import Final, NamedTuple
from urllib.parse import unquote

from sicut.errors import UnreadableError
from sicut.model.document import Metadata
from sicut.model.reading import ReadingOptions
from sicut.read import scan
from sicut.read.parsed import Parsed, counted, together
from sicut.read.xml import Handler, Way, walk
from sicut.read.zipped import Zipped

_WAY: Final = Way(most_tags=3 * scan.MAX_TAGS)
"""How many tags a part may have; runs of one word each are common."""
_TRANSITIONAL, _STRICT = "http://schemas.openxmlformats.org", "http://purl.oclc.org/ooxml"
_OFFICE = {
    "w": "wordprocessingml",
    "p": "presentationml",
    "x": "spreadsheetml",
    "a": "drawingml",
}
_PREFIXES: Final[Mapping[str, str]] = {
    **{f"{_TRANSITIONAL}/{name}/2006/main": prefix for prefix, name in _OFFICE.items()},
    **{f"{_STRICT}/{name}/main": prefix for prefix, name in _OFFICE.items()},
    **{
        namespace: prefix
        for prefix, transitional, strict in (
            ("r", "officeDocument/2006/relationships", "officeDocument/relationships"),
            ("m", "officeDocument/2006/math", "officeDocument/math"),
            ("wp", "drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing"),
            ("xdr", "drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"),
            ("c", "drawingml/2006/chart", "drawingml/chart"),
            ("dgm", "drawingml/2006/diagram", "drawingml/diagram"),
            ("pic", "drawingml/2006/picture", "drawingml/picture"),
        )
        for namespace in (f"{_TRANSITIONAL}/{transitional}", f"{_STRICT}/{strict}")
    },
    f"{_TRANSITIONAL}/markup-compatibility/2006": "mc",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "http://schemas.microsoft.com/office/drawing/2014/chartex": "cx",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments": "tc",
    "http://schemas.microsoft.com/office/powerpoint/2018/8/main": "p188",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
}
_MAIN = ("word/document.xml", "ppt/presentation.xml", "xl/workbook.xml")
_LONGEST_NUMBER = 7
_MOST_NAMED = 10
_HEAD = 4096
_SPEAKING = re.compile(
    rb"<(?:\w{1,20}:)?(?:document|hdr|ftr|footnotes|endnotes|comments|glossaryDocument|sld|notes|cmLst|chartSpace"
    rb"|dataModel|worksheet|sst)[\s>]"
)
_TEXT = re.compile(rb"<(?:\w{1,20}:)?(?:t|v|text)(?:\s[^<>]{0,500})?>\s*+[^<\s]")
_ROOT = re.compile(r"<(?:([A-Za-z_][\w.-]*):)?[A-Za-z_][\w.-]*(\s[^<>]*)>")
_FAMILIES: Final = {"wordprocessingml": "docx", "presentationml": "pptx", "spreadsheetml": "xlsx"}


class Relation(NamedTuple):
    """A part's relationship. ``kind`` is the end of its type's name; ``target`` a part's name, or an address."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of a package. What cannot be read is listed in ``missing``."""

    def __init__(self, data: bytes, path: str) -> None:
        """Open *data*.

        Raises:
            UnreadableError: it is no package, or beyond a limit.
        """
        self.path = path
        self._zipped = Zipped(data, path)
        self._names = {name.replace("\\", "/").lower(): name for name in self._zipped}
        self._missing: dict[str, None] = {}
        self._unread = dict.fromkeys(name for name in self._names if name.endswith(".xml"))
        self._relations: dict[str, Mapping[str, Relation]] = {}

    @property
    def missing(self) -> str | None:
        """What of the package could not be read, as clauses."""
        return together(*self._missing)

    def miss(self, clause: str) -> None:
        """Note that something is missing."""
        self._missing[clause] = None

    def __iter__(self) -> Iterator[str]:
        return iter(self._names.values())

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._names

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            UnreadableError: it is not there, or damaged.
        """
        found = self._names.get(name.lower())
        if found is None:
            raise UnreadableError(self.path, f"its part {name[:80]} is not there")
        self._unread.pop(name.lower(), None)
        return self._zipped.read(found)

    def get(self, name: str) -> bytes:
        """The bytes of a part; empty, and noted as missing, if they cannot be read."""
        try:
            return self.read(name)
        except UnreadableError as error:
            self.miss(error.reason)
            return b""

    def miss_unread(self) -> None:
        """Note the parts with text of a document that were not read, as nothing in it refers to them."""
        found = [self._names[name] for name in self._unread if self._speaks(name)]
        if found:
            listed = ", ".join(name[:80] for name in found[:_MOST_NAMED]) + ", \u2026" * (len(found) > _MOST_NAMED)
            verb = "is" if len(found) == 1 else "are"
            self.miss(f"{counted(len(found), 'part')} that nothing in it shows {verb} not read ({listed})")

    def _speaks(self, name: str) -> bool:
        """Whether a part is one that holds text of the document, and does hold some."""
        try:
            data = self._zipped.read(self._names[name])
        except UnreadableError:
            return False
        return _SPEAKING.search(data[:_HEAD]) is not None and _TEXT.search(data) is not None

    def walk(self, name: str, handler: Handler) -> bool:
        """Tell *handler* a part; what cannot be read is noted as missing. Whether any of it was told."""
        data = self.get(name)
        return bool(data) and self.walk_bytes(data, name, handler)

    def walk_bytes(self, data: bytes, name: str, handler: Handler) -> bool:
        """As :meth:`walk`, of the part's bytes."""
        try:
            missing = walk(data, self.path, handler, _PREFIXES, _WAY)
        except UnreadableError as error:
            self.miss(f"part {name[:80]} could not be read in full: {error.reason}")
            return False
        if missing:
            self.miss(f"part {name[:80]} could not be read in full: {missing}")
        return True

    def relations(self, name: str = "") -> Mapping[str, Relation]:
        """The relationships of a part, or of the package, by their identifiers, in their order."""
        if name not in self._relations:
            folder, _, last = name.rpartition("/")
            listed = f"{folder}/_rels/{last}.rels" if folder else f"_rels/{last}.rels"
            reader = _Relations(dirname(name))
            if listed in self:
                self.walk(listed, reader)
            self._relations[name] = reader.found
        return self._relations[name]

    def related(self, name: str, kind: str) -> tuple[str, ...]:
        """The parts inside the package that a part has a relationship of this *kind* to, in their order."""
        found = (one.target for one in self.relations(name).values() if one.kind == kind and not one.external)
        return tuple(dict.fromkeys(target for target in found if target in self))

    def one(self, name: str, kind: str) -> str | None:
        """The first of :meth:`related`."""
        return next(iter(self.related(name, kind)), None)

    def main(self) -> str:
        """The name of the main part.

        Raises:
            UnreadableError: there is none.
        """
        found = self.one("", "officeDocument") or next((name for name in _MAIN if name in self), None)
        if found is None:
            raise UnreadableError(
                self.path, self.missing or "it has no main part: it is no Office document, or damaged"
            )
        return found

    def metadata(self) -> "Properties":
        """What the package says of itself."""
        reader = Properties()
        name = self.one("", "core-properties") or "docProps/core.xml"
        if name in self:
            self.walk(name, reader)
        return reader


def family(data: bytes) -> str | None:
    """The reader of the main part *data*: ``docx``, ``pptx`` or ``xlsx``; ``None`` if it is none of them."""
    found = _ROOT.search(data[:65_536].decode("latin-1"))
    if found is None:
        return None
    declared = f"xmlns:{found[1]}=" if found[1] else "xmlns="
    space = found[2].partition(declared)[2][:100]
    return next((reader for name, reader in _FAMILIES.items() if f"/{name}/" in space), None)


def number(value: str | None, default: int = 0) -> int:
    """A number of one or a few digits, as it is written."""
    told = value is not None and len(value) <= _LONGEST_NUMBER and value.isascii() and value.isdigit()
    return int(value) if value is not None and told else default


class _Relations:
    """Reads a list of relationships."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.found: dict[str, Relation] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name != "Relationship":
            return
        external = attributes.get("TargetMode") == "External"
        target = attributes.get("Target", "")
        if not external:
            target = unquote(target).replace("\\", "/")
            target = target.lstrip("/") if target.startswith("/") else normpath(join(self._folder, target))
        kind = attributes.get("Type", "").rpartition("/")[2]
        self.found[attributes.get("Id", "")] = Relation(kind, target, external)

    def end(self, name: str) -> None:
        pass

    def text(self, text: str, line: int, column: int) -> None:
        pass


class Properties:
    """Reads the core properties."""

    _KEPT = ("dc:title", "dc:creator", "dcterms:created", "dc:subject", "keywords", "dc:description")

    def __init__(self) -> None:
        self._name = ""
        self._found: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - the interface of events
        """An element begins."""
        self._name = name

    def end(self, name: str) -> None:  # noqa: ARG002 - the interface of events
        """An element ends."""
        self._name = ""

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        """A run of text."""
        if self._name in self._KEPT:
            self._found[self._name] = self._found.get(self._name, "") + text

    def _get(self, name: str) -> str | None:
        return self._found.get(name, "").strip() or None

    @property
    def metadata(self) -> Metadata:
        """Title, author and when it was made."""
        return Metadata(self._get("dc:title"), self._get("dc:creator"), self._get("dcterms:created"))

    @property
    def texts(self) -> tuple[str, ...]:
        """What of it is text: title, subject, key words, description."""
        told = (self._get(name) for name in ("dc:title", "dc:subject", "keywords", "dc:description"))
        return tuple(dict.fromkeys(one for one in told if one))


def read_package(
    data: bytes, path: str, reading: ReadingOptions, name: str, read: Callable[[Package, str], Parsed]
) -> Parsed:
    """Read a package by *read*, the reader called *name*, or by the one that its main part calls for, if another.

    A suffix may be wrong. *read* takes the package and the name of its main part.

    Raises:
        UnreadableError: it is none, or beyond a limit of :mod:`sicut.read.scan`.
    """
    from importlib import import_module

    package = Package(data, path)
    main = package.main()
    found = family(package.read(main))
    if found is None or found == name:
        return read(package, main)
    parsed: Parsed = import_module(f"sicut.read.{found}").parse(data, path, reading)
    return parsed
