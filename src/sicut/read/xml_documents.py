"""XML: the root element tells which family of documents a file belongs to."""

import re
from collections.abc import Callable
from typing import Final

from sicut.model.reading import ReadingOptions
from sicut.read import xml
from sicut.read.any_xml import AnyReader, Shape
from sicut.read.element_reader import PREFIXES, ElementReader
from sicut.read.encoding import decode
from sicut.read.parsed import Parsed
from sicut.read.strand import FileLines
from sicut.read.verse_reader import MOST_TAGS, VerseReader
from sicut.read.xml_comments import commented
from sicut.read.xml_mended import mended

_HEAD: Final = 65_536
_ROOT: Final = re.compile(r"<(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})(?=[\s/>])([^<>]{0,20000}+)")
_PROLOGUE: Final = re.compile(r"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^<>\[]*+(?:\[[^\]]*+\]\s*+)?>", re.DOTALL)
_NUMBERED_LINE: Final = re.compile(r"<l\s[^<>]{0,200}?\bn=")
_JATS: Final = frozenset(("article", "book", "book-part-wrapper", "book-part", "sub-article", "response"))
_TEI: Final = frozenset(("TEI", "TEI.2", "teiCorpus", "teiCorpus.2"))
_DOCBOOK: Final = frozenset(("article", "book", "chapter", "section", "part", "set", "refentry", "appendix", "preface"))
_DOCBOOK_SPACE: Final = "http://docbook.org/ns/docbook"
_HTML: Final = "http://www.w3.org/1999/xhtml"


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a document of XML, as its family is read.

    Raises:
        UnreadableError: it is no XML, or asks for more than :mod:`sicut.read.scan` allows.
    """
    del reading
    text, undecoded = decode(data, path, markup=True)
    root, attributes = _root(text)
    if root == "html" or _HTML in attributes:
        from sicut.read.html import parse as parse_html

        parsed = parse_html(text, path, xml=True)
    else:
        parsed = commented(_read(text, path, root, attributes), text)
    return parsed.lacking(undecoded)


def _read(source: str, path: str, root: str, attributes: str) -> Parsed:
    told = mended(source)

    def walk(handler: xml.Handler, places: Callable[[int, int], None] | None = None) -> str | None:
        way = xml.Way(encoding="utf-8", places=places)
        return xml.walk(told.text.encode(), path, told.handler(handler), PREFIXES, way)

    if root == "alto":
        from sicut.read.alto import AltoReader

        alto = AltoReader(source)
        return alto.finish(walk(alto, alto.place))
    if root == "PcGts":
        from sicut.read.page_xml import PageReader

        page = PageReader()
        return page.finish(walk(page))
    edition = _edition(root, source)
    if edition is not None:
        way = xml.Way(encoding="utf-8", most_tags=MOST_TAGS, places=edition.place)
        return edition.finish(xml.walk(told.text.encode(), path, told.handler(edition), PREFIXES, way))
    reader = _reader(root, source, attributes)
    if reader is None:
        shape = Shape()
        walk(shape)
        other = AnyReader(shape, FileLines(source), path)
        return other.finish(walk(other, other.place))
    return reader.finish(walk(reader))


def _root(text: str) -> tuple[str, str]:
    """The local name of the root element, and its attributes as written."""
    head = _PROLOGUE.sub("", text[:_HEAD])
    found = _ROOT.search(head)
    return (found[1], found[2]) if found is not None else ("", "")


def _reader(root: str, text: str, attributes: str) -> ElementReader | None:
    if root in _DOCBOOK and (_DOCBOOK_SPACE in attributes or _is_docbook(text)):
        from sicut.read.docbook import DocbookReader

        return DocbookReader()
    if root in _JATS:
        from sicut.read.jats import JatsReader

        return JatsReader()
    if root in _TEI:
        from sicut.read.tei import TeiReader

        return TeiReader(has_numbered_lines=_NUMBERED_LINE.search(text) is not None)
    return None


def _edition(root: str, text: str) -> VerseReader | None:
    """The reader of an edition with numbered verses."""
    if root == "osis":
        from sicut.read.osis import OsisReader

        return OsisReader()
    if root == "usx":
        from sicut.read.usx import UsxReader

        return UsxReader()
    if root.upper() == "XMLBIBLE":
        from sicut.read.zefania import ZefaniaReader

        return ZefaniaReader()
    if root == "quran" and "<aya" in text:
        from sicut.read.tanzil_xml import TanzilReader

        return TanzilReader()
    return None


def _is_docbook(text: str) -> bool:
    """Whether a book or an article without a namespace is one of DocBook: its paragraphs are called so."""
    return "<para>" in text or "<simpara>" in text or "<para " in text
