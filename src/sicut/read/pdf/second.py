"""A second reader, pypdf, for what PDFium leaves in doubt.

It is asked only about pages on which PDFium found no text though they draw something it could be, or characters that
it does not know: it takes ten to a hundred times as long.
"""

import io
import logging
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pypdf

_WORD = re.compile(r"[^\W\d_]{2,40}")
MOST_PAGES = 100
_SHOWS = re.compile(rb"(?:Tj|TJ|Do|['\"]|EI|sh)(?:\s|$)")
_MOST_BYTES = 16 * 1024 * 1024
_MOST_CONTENT = 256 * 1024
_MOST_FILTERS = 2
_FEWEST_WORDS = 5
_SHARE = 0.2


class Second(NamedTuple):
    """A page as pypdf sees it: its text; ``shows``: its content has what shows text or pictures, or is damaged."""

    text: str
    shows: bool


def look(data: bytes, pages: Sequence[int]) -> Mapping[int, Second]:
    """*pages*, numbers from 0, as pypdf reads them; :data:`MOST_PAGES` at most, what fails is left out."""
    if len(data) > _MOST_BYTES:
        return {}
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    found: dict[int, Second] = {}
    try:
        import pypdf

        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        for number in pages[:MOST_PAGES]:
            found[number] = _page(reader, number)
    except Exception:  # noqa: BLE001 - pypdf raises whatever a damaged file makes its parts raise
        return found
    return found


def _page(reader: "pypdf.PdfReader", number: int) -> Second:
    try:
        page = reader.pages[number]
        if _is_heavy(page.get("/Contents")):
            return Second("", shows=True)
        content = page.get_contents()
        shows = content is not None and _SHOWS.search(content.get_data()) is not None
        text = page.extract_text() if shows else ""
    except Exception:  # noqa: BLE001 - the same
        return Second("", shows=True)
    return Second("".join("\ufffd" if "\ud800" <= c < "\ue000" else c for c in text if c != "\0"), shows)


def _is_heavy(content: object) -> bool:
    """Whether a page's content may expand to more than can be read, as a bomb does."""
    from pypdf.generic import DictionaryObject, PdfObject

    content = content.get_object() if isinstance(content, PdfObject) else content
    parts = [one.get_object() for one in content] if isinstance(content, list) else [content]
    streams = [one for one in parts if isinstance(one, DictionaryObject)]
    filters = [one.get("/Filter") for one in streams]
    size = sum(int(str(one.get("/Length", 0))) for one in streams)
    return size > _MOST_CONTENT or any(isinstance(one, list) and len(one) > _MOST_FILTERS for one in filters)


def lacks(text: str, other: str) -> bool:
    """Whether *text* lacks a fifth or more of the words of *other*."""
    told = Counter(_WORD.findall(other.lower()))
    missing = told - Counter(_WORD.findall(text.lower()))
    return told.total() >= _FEWEST_WORDS and missing.total() >= _SHARE * told.total()
