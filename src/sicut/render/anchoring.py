"""Selectors of the Web Annotation Data Model: where a span stands, so that it is found again in a changed text."""

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import quote

from sicut.model.span import Span
from sicut.render.items import page, time
from sicut.render.json_values import Object
from sicut.render.places import Places, relative_path
from sicut.text.locators import seconds

_REACHES: Final = (32, 64, 128, 200)
"""Code points before and after the words, as many as it takes to make them unique, 200 at most."""
_PAGES: Final = "http://tools.ietf.org/rfc/rfc8118"
_TIMES: Final = "http://www.w3.org/TR/media-frags/"
_TIME: Final = re.compile("[0-9]{1,4}(?::[0-9]{2}){1,2}")
"""A clock; media fragments count it in seconds. Source: Media Fragments URI 1.0, section 4.2.1."""


class Anchoring:
    """The documents of one result as resources of annotations."""

    def __init__(self, places: Places) -> None:
        self._places = places

    def resource(self, siglum: str, span: Span) -> Object:
        """The words at *span* as a SpecificResource; the whole document if it has no text."""
        document = self._places.document(siglum)
        source = relative_iri(document.path) or f"urn:sha256:{document.sha256}"
        if not document.text:
            return {"type": "SpecificResource", "source": source}
        return {"type": "SpecificResource", "source": source, "selector": self._selectors(siglum, span)}

    def _selectors(self, siglum: str, span: Span) -> Sequence[Object]:
        document = self._places.document(siglum)
        selectors: list[Object] = [
            quote_selector(document.text, span),
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ]
        number = page(self._places, siglum, span.start)
        if number is not None and document.media_type == "application/pdf":
            selectors.append(_fragment(_PAGES, f"page={number}"))
        when = time(self._places, siglum, span.start)
        if when is not None and _TIME.fullmatch(when):
            selectors.append(_fragment(_TIMES, f"t={seconds(when)}"))
        return selectors


def quote_selector(text: str, span: Span) -> Object:
    """The words at *span* of *text* with as much around them as makes them unique, if 200 code points do.

    Source: Web Annotation Data Model, section 4.2.4.
    """
    prefix, suffix = "", ""
    for reach in _REACHES:
        prefix, suffix = text[max(0, span.start - reach) : span.start], text[span.end : span.end + reach]
        if _is_unique(text, text[span.start - len(prefix) : span.end + len(suffix)]):
            break
    return {
        "type": "TextQuoteSelector",
        "exact": text[span.start : span.end],
        "prefix": prefix,
        "suffix": suffix,
    }


def relative_iri(path: str) -> str:
    """*path* as an IRI reference that names no scheme and no host; ASCII.

    Source: RFC 3986, sections 2.1 and 4.2.
    """
    relative = relative_path(path)
    try:
        data = relative.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = relative.encode("utf-8", "surrogatepass")
    written = quote(data, safe="/!()~,'+=@")
    return f"/{written.lstrip('/')}" if written.startswith("//") else written


def _is_unique(text: str, words: str) -> bool:
    first = text.find(words)
    return text.find(words, first + 1) < 0


def _fragment(standard: str, value: str) -> Object:
    return {"type": "FragmentSelector", "conformsTo": standard, "value": value}
