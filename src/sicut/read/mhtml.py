"""A page saved as one file (MHTML, RFC 2557): the page, and the documents that stood in its frames."""

from collections.abc import Iterator

from sicut.errors import UnreadableError
from sicut.model.document import Metadata
from sicut.model.reading import ReadingOptions
from sicut.read import formats, mime, plain
from sicut.read.html import parse as parse_html
from sicut.read.joined import joined
from sicut.read.mail_words import in_words
from sicut.read.mime import Part
from sicut.read.parsed import Parsed, together
from sicut.read.transfer import content_of, label_of, placed, text_of

_MARKUP = frozenset((formats.HTML, formats.XHTML))
_SVG = "image/svg+xml"
_TEXTS = _MARKUP | {formats.PLAIN, _SVG}


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a saved page; its pictures, scripts and styles are passed over.

    Raises:
        UnreadableError: it holds no page, or the page is beyond a limit of :mod:`sicut.read.scan`.
    """
    del reading
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    whole = mime.divided(data)
    found = [part for part in _leaves(whole) if part.media_type in _TEXTS]
    root = _root(whole, found)
    if root is None:
        raise UnreadableError(path, "it holds no page")
    parts, missing = [_read(data, root, path, web=True)], None if whole.whole else "parts nested too deeply"
    for frame in found:
        if frame is root:
            continue
        try:
            parts.append(_read(data, frame, path))
        except UnreadableError as error:
            missing = f"a frame of the page could not be read: {error.reason}"
    page = joined(parts, (None, *("frame" for _ in parts[1:])))
    told = Metadata(in_words(whole.header("subject")) or None, None, whole.header("date") or None)
    own = parts[0].metadata
    address = root.header("content-location") or whole.header("snapshot-content-location")
    return page._replace(
        missing=together(page.missing, missing),
        address=parts[0].address or (address if "://" in address else None),
        metadata=Metadata(*(first or second for first, second in zip(own, told, strict=True))),
    )


def _leaves(part: Part) -> Iterator[Part]:
    waiting = [part]
    while waiting:
        current = waiting.pop()
        waiting += reversed(current.parts)
        if not current.parts:
            yield current


def _root(whole: Part, found: list[Part]) -> Part | None:
    """The part that ``start`` names, else the first page, else the first text."""
    start = whole.parameters.get("start", "").strip("<> ")
    named = (part for part in found if start and part.header("content-id").strip("<> ") == start)
    pages = (part for part in found if part.media_type in _MARKUP)
    return next(named, None) or next(pages, None) or next(iter(found), None)


def _read(data: bytes, part: Part, path: str, *, web: bool = False) -> Parsed:
    markup = part.media_type in _MARKUP or part.media_type == _SVG
    text = text_of(content_of(data, part), label_of(part), path, markup=markup)
    parsed = (
        parse_html(text.text, path, xml=part.media_type != formats.HTML, web=web) if markup else plain.parse(text.text)
    )
    return placed(parsed, text)._replace(missing=together(text.missing, parsed.missing))
