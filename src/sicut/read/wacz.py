"""WACZ: a ZIP archive of web archives and a list of the pages in them, with titles."""

import json
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import NamedTuple

from sicut.errors import UnreadableError
from sicut.model.document import Metadata
from sicut.model.reading import ReadingOptions
from sicut.read import formats
from sicut.read.reader import Member
from sicut.read.warc import captures, source
from sicut.read.zipped import Zipped
from sicut.text.pattern import pattern

_LONGEST_LINE = 4 * 1024 * 1024
_LONGEST_TITLE = 1_000
_WARCS = (".warc", ".warc.gz")
_KEYS = ("url", "ts", "title", "text")
_TAG = pattern("<[^<>]{0,10000}>")


class Page(NamedTuple):
    """A page in the list of pages; what it does not tell is empty."""

    address: str
    time: str
    title: str
    text: str


def members(data: bytes, path: str, reading: ReadingOptions) -> Iterator[Member]:
    """All pages captured, those that the list of pages names with their titles.

    Raises:
        UnreadableError: it is no intact archive, or beyond a limit of :mod:`sicut.read.scan`.
    """
    del reading
    archive = Zipped(data, path)
    sources = []
    for name in sorted(archive):
        if name.startswith("archive/") and name.lower().endswith(_WARCS):
            try:
                sources.append(source(archive.read(name), path))
            except UnreadableError as error:
                yield Member(name, b"", reason=error.reason)
    if not sources:
        raise UnreadableError(path, "it is an archive of pages that holds no capture")
    pages = tuple(_pages(archive))
    yield from _unsaid(captures(sources, _titles(pages)), pages)


def _unsaid(captured: Iterator[Member], pages: Sequence[Page]) -> Iterator[Member]:
    """What was captured, and then the texts in the list of pages that say more than their captures."""
    waiting = {page.address: page for page in pages if page.text}
    for member in captured:
        page = waiting.get(member.address or "")
        if page is not None and _says(member.data, page.text):
            del waiting[page.address]
        yield member
    for page in waiting.values():
        told = Metadata(page.title or None, None, page.time or None)
        name = f"{page.address} (text in the list of pages)"
        yield Member(name, page.text.encode("utf-8", "replace"), formats.PLAIN, page.address, told)


def _says(data: bytes, text: str) -> bool:
    """Whether all words of *text* stand in a capture; of one that is no text, it is taken for granted."""
    if data[:5] == b"%PDF-":
        return True
    bare = _TAG().sub(" ", unescape(data.decode("utf-8", "replace")))
    return set(text.split()) <= set(bare.split())


def _titles(pages: Iterable[Page]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for page in pages:
        if page.title:
            found.setdefault((page.address, page.time), page.title)
            found.setdefault((page.address, ""), page.title)
    return found


def _pages(archive: Zipped) -> Iterator[Page]:
    for name in archive:
        if name.startswith("pages/") and name.endswith(".jsonl"):
            try:
                lines = archive.read(name).split(b"\n")
            except UnreadableError:
                continue
            yield from filter(None, map(_page, lines))


def _page(line: bytes) -> Page | None:
    if not line.strip() or len(line) > _LONGEST_LINE:
        return None
    try:
        told: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    address, time, title, text = (one if isinstance(one := told.get(key), str) else "" for key in _KEYS)
    return Page(address, time, title.strip()[:_LONGEST_TITLE], text.strip()) if address else None
