"""How a passage is cited: a footnote in words, an address that marks the words, a key for Pandoc."""

import re
from typing import Final
from urllib.parse import quote

from sicut.model.document import Document
from sicut.render.html.passages import Passage

_WORDS: Final = 4
_SHORT: Final = 8
_WEB: Final = re.compile(r"https?://", re.IGNORECASE)
_NO_KEY: Final = re.compile(r"[{}\s]")
_KEY: Final = re.compile(r"[^\W_](?:[\w:.#$%&+?<>~/-]*[^\W_])?")


def footnote(document: Document, passage: Passage) -> tuple[str, ...]:
    """The source and the place in words: author, title, date, address or path, page or time."""
    meta = document.metadata
    title = f"“{meta.title}”" if meta.title else document.siglum
    where = passage.where
    place = f"p. {where.shown_page}" if where.shown_page else f"at {where.time}" if where.time else f"line {where.line}"
    parts = (meta.author, title, meta.date, document.address or passage.path, place)
    return tuple(part for part in parts if part)


def fragment_url(document: Document, passage: Passage) -> str:
    """The source's address, or its path, with a text directive for the passage.

    Source: WICG, URL Fragment Text Directives, section 3.2: in a directive, ``&``, ``-`` and ``,`` are percent-encoded.
    """
    address = document.address or ""
    base = address.partition("#")[0] if _WEB.match(address) else _encoded(passage.path, safe="/")
    words = passage.words.split()
    if len(words) <= _SHORT:
        directive = _encoded(" ".join(words))
    else:
        directive = f"{_encoded(' '.join(words[:_WORDS]))},{_encoded(' '.join(words[-_WORDS:]))}"
    return f"{base}#:~:text={directive}"


def pandoc(passage: Passage) -> str:
    """``[@key, p. 4]``; a siglum that is no plain key stands in braces, without white space and braces of its own.

    Source: Pandoc User's Guide, "Citation syntax"; within braces nothing can be escaped, so that these are
    percent-encoded.
    """
    plain = _KEY.fullmatch(passage.siglum)
    key = passage.siglum if plain else "{" + _NO_KEY.sub(lambda found: quote(found[0]), passage.siglum) + "}"
    page = passage.where.shown_page
    return f"[@{key}, p. {page}]" if page else f"[@{key}]"


def _encoded(words: str, safe: str = "") -> str:
    sound = words.encode("utf-8", "replace")
    return quote(sound, safe=safe).replace("-", "%2D") if not safe else quote(sound, safe=safe)
