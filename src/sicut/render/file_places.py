"""Where things stand in files, as other programs ask for it: URIs, and lines and columns where a file has them."""

import posixpath
import re
from hashlib import sha256
from typing import Final, NamedTuple
from urllib.parse import quote

from sicut.model.document import Document, Extraction
from sicut.model.span import Span
from sicut.render.places import Places
from sicut.text.lines import Position

_TEXTUAL: Final = re.compile(
    r"text/(?!rtf$).*|message/.*|application/(?:(?:.*\+)?(?:xml|json)|jsonl|mbox|javascript|x-subrip|x-tex)"
)
_DRIVE: Final = re.compile(r"[A-Za-z]:/")
_UNNAMED: Final = "unnamed"
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


class Extent(NamedTuple):
    """Where words stand in a file: their first and their last character; of no words, twice the place."""

    first: Position
    last: Position
    is_empty: bool


def has_lines(document: Document) -> bool:
    """Whether its file is a text file, in whose lines the words stand; a PDF has none, nor what cannot be read."""
    readable = document.extraction is not Extraction.UNREADABLE
    return readable and _TEXTUAL.fullmatch(document.media_type) is not None


def is_the_file(document: Document) -> bool:
    """Whether the document's text, in UTF-8, is its file byte for byte, a byte-order mark apart."""
    if document.inside is not None or document.anchors or not has_lines(document):
        return False
    data = document.text.encode("utf-8", "surrogatepass")
    return document.sha256 in (sha256(data).hexdigest(), sha256(b"\xef\xbb\xbf" + data).hexdigest())


def extent(places: Places, siglum: str, span: Span) -> Extent:
    """Where *span* stands in the file of *siglum*; an end that stands in the file before the start is left out."""
    first = places.position(siglum, span.start)
    if not span.width:
        return Extent(first, first, is_empty=True)
    return Extent(first, max(first, places.position(siglum, span.end - 1)), is_empty=False)


def file_path(path: str) -> str:
    """*path*, as :meth:`Places.path` gives it, in its shortest form and never empty."""
    plain = _SURROGATES.sub("\ufffd", path)
    return (plain if plain.startswith("/") else posixpath.normpath(plain)) if plain else _UNNAMED


def uri(path: str) -> str:
    """*path* as a URI: relative to the folder of the run, or ``file:`` for an absolute one, with or without a drive.

    Source: RFC 3986, sections 3.3 and 4.2 (no colon in the first segment, all else %-encoded); RFC 8089, appendix E.
    """
    named = file_path(path)
    if _DRIVE.match(named):
        return f"file:///{named[:2]}{quote(named[2:], safe=_IN_PATHS)}"
    return f"{'file://' if named.startswith('/') else ''}{quote(named, safe=_IN_PATHS)}"


_IN_PATHS: Final = "/!$&'()*+,;=@"
