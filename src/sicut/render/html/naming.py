"""What documents are called for a reader: a short path, a kind, a number of pages, a short hash."""

import re
from typing import Final

from sicut.model.document import Document
from sicut.render.closing import counted
from sicut.render.places import Places

_ABSOLUTE: Final = re.compile(r"[/\\]|[A-Za-z]:[/\\]|\.\.[/\\]")
_SHORT: Final = 12
_KINDS: Final = {
    "text/plain": "plain text",
    "text/markdown": "Markdown",
    "text/html": "web page",
    "text/vtt": "subtitles",
    "text/csv": "table",
    "application/pdf": "PDF",
    "application/epub+zip": "e-book",
    "application/rtf": "RTF",
    "application/x-tex": "LaTeX",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
    "application/vnd.oasis.opendocument.text": "OpenDocument text",
    "message/rfc822": "e-mail",
}


def shown_path(places: Places, siglum: str) -> str:
    """The path of a document within the current folder; of one outside it the name and the folder it lies in."""
    path = places.path(siglum)
    return "/".join(_steps(path)[-2:]) if _ABSOLUTE.match(path) else path


def file_name(document: Document) -> str:
    """The last part of a document's path; without one its siglum."""
    return next(iter(_steps(document.path)[-1:]), document.siglum)


def kind_of(document: Document) -> str:
    """What a document is and how many pages it has, as far as that is known: ``PDF, 12 pages``."""
    pages = {block.page for block in document.blocks if block.page is not None}
    count = counted(max(pages), "page") if pages else ""
    return ", ".join(filter(None, (_KINDS.get(document.media_type, ""), count)))


def short_hash(document: Document) -> str:
    """The first digits of a document's SHA-256."""
    return document.sha256[:_SHORT]


def _steps(path: str) -> list[str]:
    return [step for step in re.split(r"[/\\]", path) if step not in ("", ".", "..")]
